/** Whether a case gets on, what it waits for, whose turn it is, and what happens next by itself. */
import { latestVersion, machineOf, stuck, wordsOf } from '../../engine/index.ts';
import type { CaseState, Stuck } from '../../engine/index.ts';
import type { Meta, ProceedingState } from '../../machines/index.ts';
import {
  allMet,
  applicantParty,
  at,
  CaseDriver,
  applicationData,
  examined,
  granted,
  law,
  lawWith,
  opponentParty,
  paid,
  published,
  received,
  refusedCase,
} from '../support/case-driver.ts';
import { deemedRejected } from '../support/oppositions.ts';
import { decision, opposedPatent, publishedPatent } from '../support/patents.ts';

const ask = (c: CaseDriver, when: string): Stuck => stuck(c.now, at(when), law, c.entries);

const positive = () =>
  examined().act('FINDINGS_RECORDED', '2026-03-02', allMet('invention')).act('PUBLICATION_DECIDED', '2026-03-03');
const deficient = () => received().act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] });
const opposed = () =>
  published().act('OPPOSITION_FILED', '2026-07-01', {
    opponent: opponentParty,
    grounds: ['7.6'],
    reasons: 'Məlumdur.',
    copies: true,
  });
const payment = (fee: string, minor: number, on: string) => ({ fee, payment: paid(minor, on) });
const byPost = () => {
  const c = new CaseDriver();
  return c
    .act(
      'APPLICATION_RECEIVED',
      '2026-01-05',
      applicationData('invention', { applicants: [{ ...applicantParty, channel: 'post' }] }),
    )
    .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] });
};

describe('what a case waits for', () => {
  test.each<[string, string, () => CaseDriver, string, Partial<Stuck>]>([
    [
      '29.1',
      'the office examines',
      () => received(),
      '2026-01-20',
      { stuck: false, cause: 'none', whoseTurn: 'office', since: '2026-01-05' as Stuck['since'] },
    ],
    [
      '29.1',
      'the office is overdue',
      () => received(),
      '2026-02-06',
      { stuck: true, cause: 'office.overdue', whoseTurn: 'office', since: '2026-01-05' as Stuck['since'] },
    ],
    [
      '29.2',
      'the applicant replies',
      deficient,
      '2026-02-06',
      { stuck: false, cause: 'none', whoseTurn: 'applicant', since: '2026-01-20' as Stuck['since'] },
    ],
    [
      '29.3',
      'the office examines on content',
      () => examined(),
      '2026-02-06',
      { stuck: false, cause: 'none', whoseTurn: 'office' },
    ],
    [
      '29.3',
      'the publication fee is asked for',
      positive,
      '2026-03-10',
      { stuck: false, cause: 'fee.unpaid', whoseTurn: 'applicant', since: '2026-03-03' as Stuck['since'] },
    ],
    [
      '29.3',
      'the publication fee is not paid',
      positive,
      '2026-06-10',
      { stuck: true, cause: 'fee.unpaid', whoseTurn: 'applicant' },
    ],
    [
      '29.6',
      'the applicant may appeal',
      () => refusedCase(),
      '2026-03-10',
      { stuck: false, cause: 'none', whoseTurn: 'applicant' },
    ],
    [
      '31.1',
      'anyone may oppose',
      () => published(),
      '2026-07-10',
      { stuck: false, cause: 'none', whoseTurn: 'anyone', since: '2026-06-01' as Stuck['since'] },
    ],
    [
      '32.1',
      'the registration fee is not paid',
      () => published().until('2026-12-10'),
      '2027-06-10',
      { stuck: true, cause: 'fee.unpaid', whoseTurn: 'applicant' },
    ],
    [
      '32.1',
      'the fee is paid, the office registers',
      () => published().act('FEE_PAID', '2026-12-20', payment('registration', 1000, '2026-12-20')),
      '2026-12-21',
      { stuck: false, cause: 'none', whoseTurn: 'office' },
    ],
    [
      '33.1',
      'the patent is to be published',
      () => granted(),
      '2027-02-01',
      { stuck: false, cause: 'none', whoseTurn: 'office' },
    ],
    [
      '33.1',
      'the patent is not published in time',
      () => granted(),
      '2027-05-01',
      { stuck: true, cause: 'office.overdue', whoseTurn: 'office' },
    ],
  ])('%s: %s', (_, __, make, when, expected) => {
    const answer = ask(make(), when);
    expect(answer).toMatchObject({ canProgress: true, ...expected });
    expect(answer.sentence).toMatch(/^[A-Zİ].*\.$/s);
  });

  test('31.3: the decisions on oppositions are waited for once the window has shut; the sentence says whose turn it is there', () => {
    const c = opposed().act('OPPOSITION_ADMITTED', '2026-11-20').until('2026-12-05');
    const answer = ask(c, '2026-12-10');
    expect(answer).toMatchObject({ stuck: false, cause: 'waits.proceeding', whoseTurn: 'applicant' });
    expect(answer.sentence).toContain('the opposition');
    expect(answer.sentence).toContain(': the applicant has until 21 January 2027');
  });

  test('31.3: a Commission that is late with one opposition is what the case is stuck on', () => {
    expect(ask(opposed(), '2026-08-10')).toMatchObject({
      stuck: true,
      cause: 'office.overdue',
      whoseTurn: 'commission',
    });
  });

  test('29.2: by post, the presumption of receipt is what happens next; not dispatched, the office is at fault', () => {
    const c = byPost();
    expect(ask(c, '2026-01-20')).toMatchObject({ stuck: false, cause: 'service.missing', whoseTurn: 'office' });
    expect(ask(c, '2026-01-25')).toMatchObject({ stuck: true, cause: 'service.missing', whoseTurn: 'office' });
    c.act('NOTICE_DISPATCHED', '2026-01-26', { on: '2026-01-26', how: 'post' }, { proceeding: c.last('service') });
    const answer = ask(c, '2026-01-27');
    expect(answer).toMatchObject({ stuck: false, cause: 'none', next: { limit: 'deemedService', due: '2026-02-05' } });
    expect(answer.waitsFor.limit).toBe('formalReply');
  });

  test('30.6: publication declined: the applicant has stopped it, and is reminded yearly', () => {
    const c = positive()
      .act('PUBLICATION_REFUSED_BY_APPLICANT', '2026-03-10')
      .act('FEE_PAID', '2026-04-01', payment('publication', 600, '2026-04-01'));
    const answer = ask(c, '2026-05-01');
    expect(answer).toMatchObject({
      stuck: true,
      cause: 'publication.declined',
      whoseTurn: 'applicant',
      since: '2026-03-10',
      next: { limit: 'declinedReminder', due: '2027-03-10' },
    });
    expect(answer.sentence).toContain('nothing can be granted');
  });

  test('30.6: nor does a postponement: the office is late with the examination, the applicant with nothing', () => {
    const c = received().act('PUBLICATION_POSTPONED', '2026-01-12', { until: '2027-01-29' });
    expect(ask(c, '2026-01-13')).toMatchObject({
      whoseTurn: 'office',
      waitsFor: { limit: 'formalExamination' },
      next: { limit: 'formalExamination' },
    });
    expect(ask(c, '2026-02-06')).toMatchObject({ stuck: true, cause: 'office.overdue' });
  });

  test('30.6: declining does not matter while the application is still examined', () => {
    const c = examined().act('PUBLICATION_REFUSED_BY_APPLICANT', '2026-02-10');
    expect(ask(c, '2026-02-20')).toMatchObject({ stuck: false, cause: 'none', whoseTurn: 'office' });
  });
});

describe('30.1: the office is not overdue with publication while the fee for it is not paid', () => {
  test('the fee is the cause, and nothing is held against the office', () => {
    const answer = ask(positive(), '2027-02-10');
    expect(answer).toMatchObject({ stuck: true, cause: 'fee.unpaid', whoseTurn: 'applicant' });
    expect(answer.overdue.filter((o) => o.whose === 'office' && o.counts)).toEqual([]);
  });

  test('paid, and still not published, it is the office', () => {
    const c = positive().act('FEE_PAID', '2026-04-01', payment('publication', 600, '2026-04-01'));
    const answer = ask(c, '2027-06-10');
    expect(answer).toMatchObject({ stuck: true, cause: 'office.overdue', whoseTurn: 'office' });
    expect(answer.overdue).toContainEqual(expect.objectContaining({ limit: 'applicationPublication', counts: true }));
  });
});

describe('a case that has ended', () => {
  test('29.8: withdrawn: nothing more happens', () => {
    const c = received().act('APPLICATION_WITHDRAWN', '2026-01-20');
    expect(ask(c, '2026-06-01')).toMatchObject({
      stuck: false,
      canProgress: false,
      whoseTurn: 'nobody',
      since: '2026-01-20',
      next: null,
    });
    expect(ask(c, '2026-06-01').sentence).toBe(
      'The case ended on 20 January 2026, withdrawn (Article 29.8); nothing happens by itself.',
    );
  });

  test('38.2: refused for good unless restored: it can still get on until the window shuts', () => {
    const c = refusedCase().until('2026-05-05');
    expect(ask(c, '2026-06-01')).toMatchObject({
      stuck: false,
      canProgress: true,
      whoseTurn: 'applicant',
      next: { limit: 'complaint' },
    });
    expect(ask(c, '2026-08-01')).toMatchObject({ stuck: false, canProgress: true, next: { limit: 'restoration' } });
    expect(ask(c, '2027-06-01')).toMatchObject({ stuck: false, canProgress: false, whoseTurn: 'nobody', next: null });
  });
});

describe('one sentence says it all', () => {
  const postponed = () =>
    positive()
      .act('PUBLICATION_POSTPONED', '2026-03-10', { until: '2027-03-01' })
      .act('FEE_PAID', '2026-04-01', payment('publication', 600, '2026-04-01'));
  const dispatched = () => {
    const c = byPost();
    const service = { proceeding: c.last('service') };
    return c.act('NOTICE_DISPATCHED', '2026-01-26', { on: '2026-01-26', how: 'post' }, service);
  };

  test.each<[string, string, () => CaseDriver, string, string]>([
    [
      '29.1',
      'the office in time',
      () => received(),
      '2026-01-20',
      'It is for the office to act, since 5 January 2026: formal examination of the application (Article 29.1); on 5 February 2026 it will be overdue, and nothing more happens by itself.',
    ],
    [
      '29.2',
      'a notice not dispatched',
      byPost,
      '2026-01-25',
      'The notice that starts a limit (reply to the notice of deficiencies, Article 29.2) has not reached its addressee, and the limit does not run: since 20 January 2026 it is for the office to serve it; next by itself: publication of the application, last day 5 January 2027.',
    ],
    [
      '29.2',
      'a notice on its way',
      dispatched,
      '2026-01-27',
      'The notice that starts a limit (reply to the notice of deficiencies, Article 29.2) was dispatched, and its receipt is not proved yet, since 20 January 2026; next by itself: proof of service, last day 5 February 2026.',
    ],
    [
      '29.3',
      'a fee not paid, and late',
      positive,
      '2026-06-10',
      'The applicant has not paid the fee for publication of the application (Article 29.3¶3), asked for since 3 March 2026, to be paid by 4 May 2026: the case waits for the fee and goes on once it is paid; next by itself: divisional application with the initial priority, last day 5 January 2027.',
    ],
    [
      '29.6',
      'a limit whose end moves the case',
      () => refusedCase(),
      '2026-03-10',
      'The applicant has until 4 May 2026 for the appeal to the Commission of Appeal (Article 29.6), awaited since 3 March 2026; otherwise the refusal stands and the application ends.',
    ],
    [
      '5.1',
      'a court, which has no limit: the office asks',
      () =>
        refusedCase()
          .act('APPEAL_FILED', '2026-03-10', { reasons: 'Yeni deyil', payment: paid(1000, '2026-03-10') })
          .act('APPEAL_DECIDED', '2026-04-10', { outcome: 'dismissed', reasons: 'Yox' })
          .act('COURT_ACTION_FILED', '2026-04-20', { against: 'appeal' }, { by: 'registrar' }),
      '2026-05-10',
      'It is for the court to act, since 20 April 2026: Court review of the Commission (Article 5.1¶2); next by itself: inquiry about the case before the court, last day 20 October 2026.',
    ],
    [
      '30.6',
      'publication postponed',
      postponed,
      '2026-05-01',
      'The applicant has until 1 March 2027 for the postponed publication (Article 30.6), awaited since 10 March 2026; otherwise publication goes on by itself.',
    ],
    [
      '36.1',
      'an annual fee in its grace, which loses the patent',
      () => granted().until('2028-01-10'),
      '2028-02-01',
      'The owner has until 5 July 2028 for the annual fee, grace period (Article 43), awaited since 6 January 2028; otherwise the patent lapses with effect from the day the fee was due.',
    ],
    [
      '31.1',
      'a window',
      () => published(),
      '2026-07-10',
      'Until 1 December 2026 anyone may act, since 1 June 2026: opposition to the application (Article 31.1); after that the case goes on by itself.',
    ],
    [
      '29.6',
      'an end that can still be disputed',
      () => refusedCase().until('2026-05-05'),
      '2026-06-01',
      'The case ended on 5 May 2026, refused (Article 29.6); what remains: dispute before the Commission of Appeal (Article 5.1), until 6 July 2026; request for restoration of rights (Article 38.2), until 4 May 2027.',
    ],
    [
      '5.1',
      'and has been disputed in vain',
      () =>
        refusedCase()
          .until('2026-05-05')
          .act('DISPUTE_FILED', '2026-05-11', { about: 'appealMissed', reasons: 'x' })
          .act('DISPUTE_DECIDED', '2026-05-25', { outcome: 'dismissed', reasons: 'x' }),
      '2026-06-01',
      'The case ended on 5 May 2026, refused (Article 29.6); what remains: request for restoration of rights (Article 38.2), until 4 May 2027.',
    ],
    [
      '5.1',
      'a lapse disputed in vain',
      () =>
        granted()
          .until('2028-07-06')
          .act('DISPUTE_FILED', '2028-07-10', { about: 'patentEnded', reasons: 'x' }, { by: 'owner' })
          .act('DISPUTE_DECIDED', '2028-07-24', { outcome: 'dismissed', reasons: 'x' }),
      '2028-08-01',
      'The case ended on 6 July 2028, lapsed (Article 36.1); nothing happens by itself.',
    ],
    [
      '29.6',
      'and no longer disputed',
      () => refusedCase().until('2026-07-07'),
      '2026-08-03',
      'The case ended on 5 May 2026, refused (Article 29.6); what remains: request for restoration of rights (Article 38.2), until 4 May 2027.',
    ],
    [
      '29.2',
      'an end that nobody has disputed in time',
      () => deficient().until('2026-06-02'),
      '2026-08-03',
      'The case ended on 1 April 2026, considered not filed, the time to have it put right having passed (Article 29.2¶3); nothing happens by itself.',
    ],
    [
      '28.7',
      'a withdrawal deemed, that nobody has disputed in time',
      () =>
        received()
          .act('DEEMED_WITHDRAWN', '2026-02-02', {
            claimedBy: 'A 2026 0002',
            applicants: [applicantParty.id],
            filedOn: '2026-01-20',
            priorityDate: '2026-01-05',
          })
          .until('2026-04-03'),
      '2026-08-03',
      'The case ended on 2 February 2026, deemed withdrawn, the time to have it put right having passed (Article 28.7¶2); nothing happens by itself.',
    ],
    [
      '38.2',
      'a refusal that can no longer be restored',
      () => refusedCase().until('2027-05-05'),
      '2027-06-01',
      'The case ended on 5 May 2026, refused, the time to have it put right having passed (Article 29.6); nothing happens by itself.',
    ],
    [
      '31.3',
      'a rejection that can no longer be restored',
      () => deemedRejected().until('2027-09-11'),
      '2027-10-01',
      'The case ended on 11 September 2026, deemed rejected, the time to have it put right having passed (Article 31.3¶3); nothing happens by itself.',
    ],
    [
      '34.2',
      'a patent revoked',
      () => opposedPatent().until('2027-06-02').act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inFull')),
      '2027-07-02',
      'The case ended on 10 June 2027, revoked after an opposition or by a court (Article 34.2); what remains: opposition to the patent (Article 34.1), until 1 September 2027.',
    ],
    [
      '36.1',
      'a lapse',
      () => granted().until('2028-07-06'),
      '2028-08-01',
      'The case ended on 6 July 2028, lapsed (Article 36.1); what remains: dispute on the end of the patent (Article 5.1), until 6 September 2028.',
    ],
  ])('%s: %s', (_clause, _what, make, when, sentence) => {
    expect(ask(make(), when).sentence).toBe(sentence);
  });
});

test('29.2¶3, 28.7¶2, 38.2: an end that is shut is told by its own clause and day, also without the journal', () => {
  const c = deficient().until('2026-06-02');
  expect(stuck(c.now, at('2026-08-03'), law).sentence).toContain(
    'ended on 1 April 2026, considered not filed, the time to have it put right having passed (Article 29.2¶3)',
  );
});

test('29.6, 5.1: an end that can be disputed, in Azerbaijani; whose turn it is; and without the journal', () => {
  const c = refusedCase().until('2026-05-05');
  expect(stuck(c.now, at('2026-06-01'), law, c.entries, 'az').sentence).toBe(
    'İş bitib, 05.05.2026: patentin verilməsindən imtina edilib (maddə 29.6); hələ mümkündür: Apellyasiya şurasına müraciət (maddə 5.1), 06.07.2026 tarixinədək; hüquqların bərpası xahişi (maddə 38.2), 04.05.2027 tarixinədək.',
  );
  expect(ask(c, '2026-06-01')).toMatchObject({
    whoseTurn: 'applicant',
    waitsFor: { clause: '29.6', limit: 'complaint' },
    next: { limit: 'complaint', due: '2026-07-06' },
  });
  expect(stuck(c.now, at('2026-06-01'), law).waitsFor.clause).toBe('29.6');
});

describe('what ends first, of any proceeding, is told first; then what is late; windows last', () => {
  const second = { ...opponentParty, id: 'second', name: 'İkinci Rəqib' };
  const against = { grounds: ['7.6'], reasons: 'Məlumdur.', copies: true };
  const bySecond = { opponent: second, ...against };
  const admitted = (c: CaseDriver, on: string, nth = 0) => {
    const opposition = c.now.proceedings.filter((p) => p.machine === 'opposition')[nth];
    return c.act('OPPOSITION_ADMITTED', on, {}, opposition ? { proceeding: opposition.id } : {});
  };
  const priorUseDenied = () =>
    publishedPatent()
      .act('PRIOR_USE_REQUESTED', '2027-04-01', {
        user: opponentParty,
        scope: 'Zavodda istifadə',
        payment: paid(2500, '2027-04-01'),
      })
      .act('PRIOR_USE_NOTIFIED', '2027-04-20');
  const restored = () => {
    const c = opposed().act('OPPOSITION_FILED', '2026-07-02', bySecond, { by: 'opponent', person: 'second' });
    return admitted(admitted(c, '2026-07-03'), '2026-07-20', 1)
      .act('RESTORATION_REQUESTED', '2026-09-10', { reasons: 'Xəstəlik.', payment: paid(1000, '2026-09-10') })
      .act('RESTORATION_DECIDED', '2026-09-14', { granted: true, reasons: 'Üzrlüdür.' });
  };

  test.each<[string, string, () => CaseDriver, string, Partial<Stuck>, string]>([
    [
      '31.3',
      'observations, while anyone may still oppose',
      () => admitted(opposed(), '2026-07-03'),
      '2026-07-10',
      { stuck: false, whoseTurn: 'applicant', next: { limit: 'observations', due: '2026-09-03' } as Stuck['next'] },
      'The applicant has until 3 September 2026 for the observations on the opposition (Article 31.3¶2), awaited since 3 July 2026; otherwise the application is deemed rejected.',
    ],
    [
      '31.3',
      'observations, while the Commission is late with another opposition: the case is stuck all the same',
      () =>
        admitted(
          opposed().act('OPPOSITION_FILED', '2026-07-02', bySecond, { by: 'opponent', person: 'second' }),
          '2026-07-03',
          1,
        ),
      '2026-08-10',
      { stuck: true, cause: 'none', whoseTurn: 'applicant' },
      'The applicant has until 3 September 2026 for the observations on the opposition (Article 31.3¶2), awaited since 3 July 2026; otherwise the application is deemed rejected.',
    ],
    [
      '31.3',
      'a decision of the Commission that is due after the window shuts',
      () => admitted(opposed(), '2026-07-03').act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'Yenidir.' }),
      '2026-09-10',
      { whoseTurn: 'commission', next: { limit: 'oppositionDecision', due: '2026-10-31' } as Stuck['next'] },
      'It is for the Commission of Appeal to act, since 31 August 2026: decision on the opposition (Article 31.4); on 31 October 2026 it will be overdue, and nothing more happens by itself.',
    ],
    [
      '27.7',
      'a translation, while the office examines',
      () =>
        received('2026-01-05', 'invention', { translationFollows: true }).act(
          'FORMAL_EXAMINATION_PASSED',
          '2026-01-20',
        ),
      '2026-02-10',
      { whoseTurn: 'applicant', next: { limit: 'translation', due: '2026-03-05' } as Stuck['next'] },
      'The applicant has until 5 March 2026 for the translation of the papers into Azerbaijani (Article 27.7), awaited since 5 January 2026; otherwise a notice of deficiencies follows, and without a reply the application is considered not filed.',
    ],
    [
      '38.2',
      'observations on another opposition, sooner than the act that was restored',
      restored,
      '2026-09-15',
      { whoseTurn: 'applicant', next: { limit: 'observations' } as Stuck['next'] },
      'The applicant has until 2 October 2026 for the observations on the opposition (Article 31.3¶2), awaited since 14 September 2026; otherwise the application is deemed rejected.',
    ],
    [
      '34.2',
      'the reply to an opposition to the patent, not the annual fee',
      () => opposedPatent(),
      '2027-04-10',
      { whoseTurn: 'owner', next: { limit: 'postGrantReply' } as Stuck['next'] },
      'The owner has until 1 June 2027 for the answer to the opposition to the patent (Article 34.2), awaited since 1 April 2027; otherwise nothing by itself; the Commission of Appeal decides on the file.',
    ],
    [
      '16.2',
      'the objection to a prior use, not the annual fee',
      priorUseDenied,
      '2027-05-01',
      { whoseTurn: 'owner', next: { limit: 'priorUseObjection', due: '2027-06-21' } as Stuck['next'] },
      'The owner has until 21 June 2027 for the objection to the prior use (Article 16.2¶2), awaited since 20 April 2027; otherwise the prior use is recognised, recorded and published.',
    ],
    [
      '33.1, 32.2',
      'the office late with a patent, before the annual fee of next year',
      () => granted(),
      '2027-05-01',
      { stuck: true, whoseTurn: 'office', next: { limit: 'annualFee', due: '2028-01-05' } as Stuck['next'] },
      'The office is overdue with the publication of the patent (Article 33.1): awaited since 15 January 2027, the last day was 15 April 2027; next by itself: annual fee, last day 5 January 2028.',
    ],
  ])('%s: %s', (_clause, _what, make, when, expected, sentence) => {
    const answer = ask(make(), when);
    expect(answer).toMatchObject(expected);
    expect(answer.sentence).toBe(sentence);
  });
});

test('30.1, 25 (policy): a duty to publish that runs on is not held against the office while the fee is unpaid', () => {
  const inTime = lawWith({ setApartStopsPublicationLimit: 'no' });
  const c = examined('2026-01-05', 'invention', {}, inTime)
    .act('FINDINGS_RECORDED', '2026-11-02', allMet('invention'))
    .act('PUBLICATION_DECIDED', '2026-11-03')
    .act('SET_APART', '2026-11-10', { reason: 'Müdafiə.' })
    .until('2027-03-01');
  const { overdue } = stuck(c.now, at('2027-03-01'), inTime, c.entries);
  expect(overdue.map(({ limit, whose, counts }) => [limit, whose, counts])).toEqual([
    ['publicationFee', 'applicant', true],
    ['applicationPublication', 'office', false],
  ]);
});

test('31.3: of two oppositions, one waits since its own day, not since that of the other', () => {
  const second = { ...opponentParty, id: 'second', name: 'İkinci Rəqib' };
  const data = { opponent: second, grounds: ['7.6'], reasons: 'Məlumdur.', copies: true };
  const c = opposed().act('OPPOSITION_FILED', '2026-07-08', data, { by: 'opponent', person: 'second' });
  expect(ask(c, '2026-08-05')).toMatchObject({ cause: 'office.overdue', since: '2026-07-01' });
});

test.each<[string, string, () => CaseDriver, string, string]>([
  ['29.1', 'received', () => received(), '2026-02-20', '2026-01-05'],
  ['29.3', 'asked for the publication fee', positive, '2026-03-10', '2026-03-03'],
  ['29.6', 'refused', () => refusedCase(), '2026-03-10', '2026-03-03'],
  ['31.1', 'published', () => published(), '2026-07-10', '2026-06-01'],
  ['31.3', 'opposed', opposed, '2026-08-05', '2026-07-01'],
  ['32.1', 'asked for the registration fee', () => published().until('2026-12-10'), '2026-12-20', '2026-12-02'],
  ['33.1', 'registered', () => granted(), '2027-02-01', '2027-01-15'],
])('%s: %s: with the journal and without it, since the same day', (_clause, _what, make, when, since) => {
  const c = make();
  expect([ask(c, when).since, stuck(c.now, at(when), law).since]).toEqual([since, since]);
});

test('a state with no limit, no act and no owner is a fault, and told as one', () => {
  const c = received().act('APPLICATION_WITHDRAWN', '2026-01-20');
  const lost = {
    id: 'service-9',
    machine: 'service',
    version: 1,
    value: 'abandoned',
    pending: true,
    own: { dates: {} },
  } as unknown as ProceedingState;
  const state: CaseState = { ...c.now, proceedings: [...c.now.proceedings, lost] };
  const answer = stuck(state, at('2026-02-01'), law);
  expect(answer).toMatchObject({ stuck: true, canProgress: false, cause: 'nothing', whoseTurn: 'nobody' });
  expect(answer.sentence).toMatch(/^A fault:/);
});

test('without the journal, since when is read off the terms', () => {
  const c = deficient();
  expect(stuck(c.now, at('2026-02-01'), law).since).toBe('2026-01-20');
});

test('one sentence in each language: who, what, since when, what next', () => {
  const c = received();
  expect(ask(c, '2026-02-20').sentence).toBe(
    'The office is overdue with the formal examination of the application (Article 29.1): awaited since 5 January 2026, the last day was 5 February 2026; next by itself: publication of the application, last day 5 January 2027.',
  );
  expect(stuck(c.now, at('2026-02-20'), law, c.entries, 'az').sentence).toBe(
    'Gecikir: İdarə; iddia sənədinin formal ekspertizası (maddə 29.1) 05.01.2026 tarixindən gözlənilir, son gün 05.02.2026 idi; növbəti hadisə: iddia sənədinin dərci, son gün 05.01.2027.',
  );
});

test.each(['application', 'patent'] as const)('every end of %s has its words, in both languages', (machine) => {
  type Node = { readonly key: string; readonly meta?: Meta; readonly states: Readonly<Record<string, Node>> };
  const within = (node: Node): readonly Node[] => [node, ...Object.values(node.states).flatMap(within)];
  const root = machineOf(machine, latestVersion(machine)).root as unknown as Node;
  const ends = within(root).flatMap(({ key, meta }) => (meta?.ends ? [key] : []));
  expect(ends.length).toBeGreaterThan(3);
  for (const language of ['az', 'en'] as const)
    expect(ends.filter((end) => !Object.hasOwn(wordsOf(language).ends, end))).toEqual([]);
});

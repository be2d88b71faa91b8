/** 5.1, 29.5¶2: that the choice of the subject matter to be examined did not come in time is disputed, and put back. */
import type { Law } from '../../../law/index.ts';
import {
  allMet,
  examined,
  firstSecondAfter,
  lastSecondOf,
  opponentParty,
  paid,
  published,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { disputeOf, effects, opposed, oppositionData, ownOf, withPolicy } from '../../support/oppositions.ts';
import { told } from '../../support/patents.ts';

const about = { about: 'electionMissed', reasons: 'Seçim vaxtında göndərilib.' };
const allowed = { outcome: 'allowed', reasons: 'Əsaslı.' };
const dismissed = { outcome: 'dismissed', reasons: 'Əsassız.' };
const subjects = { subjects: ['Qurğu', 'Üsul'] };

/** The notice was received on 3 February 2026, and nothing was chosen by 3 April. */
const silent = (under?: Law, over: Record<string, unknown> = {}) =>
  examined('2026-01-05', 'invention', over, under).act('UNITY_LACKING', '2026-02-03', subjects).until('2026-04-04');
const putBack = (c: CaseDriver, on: string) => c.act('DISPUTE_FILED', on, about).act('DISPUTE_DECIDED', on, allowed);

test('5.1, 29.5: the letter says that this can be disputed', () => {
  expect(
    effects(silent(), 'dispatch-notice').findLast((e) => e.notice === 'examinedAsFirstNamed')?.params,
  ).toMatchObject({ wayBack: '5.1' });
});

describe('5.1, 29.5: in the two months from receipt of the letter', () => {
  test.each([
    ['last second of the last day', lastSecondOf('2026-06-04'), true],
    ['first second after it', firstSecondAfter('2026-06-04'), false],
  ])('5.1 (policy complaint): received on 4 April, disputed at the %s', (_, when, inTime) => {
    const outcome = silent().try('DISPUTE_FILED', when, about);
    expect(outcome.ok || outcome.code).toBe(inTime || 'dispute.tooLate');
  });

  test('5.1: not while the choice is still open, nor once it has been made', () => {
    const waiting = examined().act('UNITY_LACKING', '2026-02-03', subjects);
    const nothing = { code: 'dispute.nothing', clause: '5.1' };
    expect(waiting.refused('DISPUTE_FILED', '2026-03-02', about)).toMatchObject(nothing);
    waiting.act('SUBJECT_MATTER_ELECTED', '2026-03-03', { elected: 'Üsul' });
    expect(waiting.refused('DISPUTE_FILED', '2026-03-04', about)).toMatchObject(nothing);
  });

  test('5.1: once', () => {
    const c = silent().act('DISPUTE_FILED', '2026-04-06', about);
    expect(c.refused('DISPUTE_FILED', '2026-04-07', about).code).toBe('dispute.twice');
    c.act('DISPUTE_DECIDED', '2026-04-20', dismissed);
    expect(c.refused('DISPUTE_FILED', '2026-04-21', about).code).toBe('dispute.twice');
    expect(c.course).toBe('substantive.examining');
  });
});

describe('5.1, 29.5: allowed, the choice is open again for its two months from the decision', () => {
  test('29.5: what is chosen is examined', () => {
    const c = putBack(silent(), '2026-04-20');
    expect([c.course, c.due('unityElection')]).toEqual(['substantive.awaitingElection', '2026-06-22']);
    c.act('SUBJECT_MATTER_ELECTED', lastSecondOf('2026-06-22'), { elected: 'Üsul' });
    expect([c.course, ownOf(c)['elected']]).toEqual(['substantive.examining', 'Üsul']);
    expect(c.refused('DISPUTE_FILED', '2026-06-23', about).code).toBe('dispute.nothing');
  });

  test('29.3: findings on what is named first count for nothing', () => {
    const c = putBack(silent().act('FINDINGS_RECORDED', '2026-04-10', allMet('invention')), '2026-04-20');
    c.act('SUBJECT_MATTER_ELECTED', '2026-04-27', { elected: 'Üsul' });
    expect(c.refused('PUBLICATION_DECIDED', '2026-04-28').code).toBe('findings.incomplete');
    c.act('FINDINGS_RECORDED', '2026-04-29', allMet('invention')).act('PUBLICATION_DECIDED', '2026-04-30');
    expect(c.course).toBe('publishing.awaitingFee');
  });

  test('29.5¶2: silent again, examination goes on for what is named first, and that is disputed anew', () => {
    const c = putBack(silent(), '2026-04-20').until('2026-06-23');
    expect([c.course, ownOf(c)['elected'], c.notices.at(-1)]).toEqual([
      'substantive.examining',
      'Qurğu',
      'examinedAsFirstNamed',
    ]);
    expect(putBack(c, '2026-07-06').course).toBe('substantive.awaitingElection');
  });

  test('29.4, 29.6: refused meanwhile for what is named first, of the refusal nothing is left', () => {
    const c = silent()
      .act('FINDINGS_RECORDED', '2026-04-10', { findings: [{ clause: '7.6', met: false, reason: 'Məlumdur.' }] })
      .act('REFUSED', '2026-04-13', { reasons: 'x' })
      .act('APPEAL_FILED', '2026-04-15', { reasons: 'x', payment: paid(1000, '2026-04-15') });
    const appeal = c.last('appeal');
    putBack(c, '2026-04-20');
    expect([c.course, c.at(appeal), c.now.file.findings]).toEqual([
      'substantive.awaitingElection',
      'withoutSubject',
      [],
    ]);
  });

  test('29.5: lacking unity is found once more: a dispute about the earlier choice is settled', () => {
    const c = silent();
    const dispute = disputeOf(c, '2026-04-06', 'electionMissed');
    c.act('UNITY_LACKING', '2026-04-07', subjects);
    expect([c.at(dispute), told(c, 'disputeSettled'), c.due('unityElection')]).toEqual([
      'settled',
      ['aliyev'],
      '2026-06-08',
    ]);
  });
});

describe('5.1¶2: dismissed, and a court', () => {
  const sued = () =>
    silent()
      .act('DISPUTE_FILED', '2026-04-06', about)
      .act('DISPUTE_DECIDED', '2026-04-20', dismissed)
      .act('COURT_ACTION_FILED', '2026-05-04', { against: 'dispute' });
  const reversed = { outcome: 'reversed', direction: 'election' };

  test('5.1¶2: it opens the choice again', () => {
    const c = sued().act('COURT_DECIDED', '2026-09-01', reversed);
    expect([c.course, c.due('unityElection')]).toEqual(['substantive.awaitingElection', '2026-11-02']);
  });

  test('5.1¶2: not of an application that has ended', () => {
    expect(
      sued().act('APPLICATION_WITHDRAWN', '2026-06-01').refused('COURT_DECIDED', '2026-09-01', reversed).code,
    ).toBe('court.cannotFollow');
  });

  test('5.1¶2: nor over a decision about something else', () => {
    const c = published()
      .act('DISPUTE_FILED', '2026-06-02', { about: 'other', receivedOn: '2026-06-02', reasons: 'x' })
      .act('DISPUTE_DECIDED', '2026-06-20', dismissed)
      .act('COURT_ACTION_FILED', '2026-07-01', { against: 'dispute' });
    expect(c.refused('COURT_DECIDED', '2026-09-01', reversed).code).toBe('court.cannotFollow');
  });
});

describe('29.5, 31.1 (policy electedAfterPublication): the choice is open again after publication', () => {
  /** Published on 1 June for what was named first; the choice was put back on 6 July, and something else was chosen. */
  const chosenAnew = (elected = 'Üsul', under?: Law, over: Record<string, unknown> = {}) => {
    const c = silent(under, over);
    c.act('DISPUTE_FILED', '2026-04-06', about)
      .act('FINDINGS_RECORDED', '2026-04-10', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-04-13')
      .act('FEE_PAID', '2026-04-20', { fee: 'publication', payment: paid(1000, '2026-04-20') })
      .act('APPLICATION_PUBLISHED', '2026-06-01', { issue: '2026/5' })
      .act('DISPUTE_DECIDED', '2026-07-06', allowed);
    return c
      .act('SUBJECT_MATTER_ELECTED', '2026-07-07', { elected })
      .act('FINDINGS_RECORDED', '2026-07-08', allMet('invention'));
  };
  const decided = (c: CaseDriver) => c.act('PUBLICATION_DECIDED', '2026-07-09');

  test('31.1: it is published again, for nothing, and the applicant is told why', () => {
    const c = decided(chosenAnew());
    expect([c.course, effects(c, 'queue-publication').at(-1)?.params]).toEqual([
      'published.unpublished.awaitingBulletin',
      expect.objectContaining({ examined: 'Üsul' }),
    ]);
    expect(c.notices.at(-1)).toBe('publishedAgain');
  });

  test('31.1, 30.8: six months for oppositions, and provisional protection, from that publication', () => {
    const c = decided(chosenAnew()).act('APPLICATION_PUBLISHED', '2026-09-01', { issue: '2026/8' });
    expect([c.course, c.due('opposition'), c.now.file.protection.from]).toEqual([
      'published.oppositionPeriod',
      '2027-03-01',
      '2026-09-01',
    ]);
    expect(c.until('2027-03-02').course).toBe('granting.awaitingRegistration');
  });

  test.each([
    ['last second of the last day', lastSecondOf('2027-03-01'), { pending: 'awaitingAdmission' }],
    ['first second after it', firstSecondAfter('2027-03-01'), 'inadmissible'],
  ])('31.1: opposed at the %s', (_, when, state) => {
    const c = decided(chosenAnew()).act('APPLICATION_PUBLISHED', '2026-09-01', { issue: '2026/8' });
    expect(c.at(opposed(c, when))).toEqual(state);
  });

  test('31.1: the first six months run on until then', () => {
    const c = decided(chosenAnew());
    expect([c.due('opposition'), c.try('OPPOSITION_FILED', '2026-07-20', oppositionData()).ok]).toEqual([
      '2026-12-01',
      true,
    ]);
  });

  test('31.1: they are over before it is published again: nothing is granted, and they begin anew', () => {
    const c = decided(chosenAnew()).until('2026-12-02');
    expect(c.course).toBe('published.unpublished.awaitingBulletin');
    c.act('APPLICATION_PUBLISHED', '2026-12-15', { issue: '2026/11' });
    expect([c.course, c.due('opposition')]).toEqual(['published.oppositionPeriod', '2027-06-16']);
  });

  test('30.1: not once more when it has been', () => {
    const c = decided(chosenAnew()).act('APPLICATION_PUBLISHED', '2026-09-01', { issue: '2026/8' });
    expect(c.refused('APPLICATION_PUBLISHED', '2026-09-02', { issue: '2026/9' }).clause).toBe('30.1');
  });

  test('30.2, 30.3: it says what the file says by then', () => {
    const c = decided(chosenAnew()).act('MENTION_REFUSED', '2026-07-10', {
      author: examined().now.file.authors[0]?.name,
    });
    expect(effects(c, 'queue-publication').at(-1)?.params).not.toHaveProperty('authors');
  });

  test('12, 30.3: it names who applies by then', () => {
    const instrument = 'Müqavilə';
    const c = decided(chosenAnew()).act('APPLICANT_CHANGED', '2026-07-10', { applicants: [opponentParty], instrument });
    expect(effects(c, 'queue-publication').at(-1)?.params).toMatchObject({ applicants: [opponentParty.name] });
  });

  test('28.2, 30.3: and the priority date that it has by then', () => {
    const claim = { basis: 'convention', date: '2025-03-03', country: 'TR', number: 'TR1', certifiedCopy: true };
    const priorities = [{ ...claim, payment: paid(700, '2026-01-05') }];
    const c = decided(chosenAnew('Üsul', undefined, { priorities }));
    const printed = () => effects(c, 'queue-publication').findLast((e) => e.entry === 'applicationAgain')?.params;
    expect(printed()).toMatchObject({ priorityDate: '2025-03-03' });
    c.act('PRIORITY_CLAIM_WITHDRAWN', '2026-07-10', {}, { proceeding: c.last('priorityClaim') });
    expect(printed()).toMatchObject({ priorityDate: '2026-01-05' });
  });

  test('29.6: refused for it, and the appeal allowed: it is published again, too', () => {
    const finding = { findings: [{ clause: '7.6', met: false, reason: 'Məlumdur.' }] };
    const c = chosenAnew()
      .act('FINDINGS_RECORDED', '2026-07-09', finding)
      .act('REFUSED', '2026-07-10', { reasons: 'x' });
    c.act('APPEAL_FILED', '2026-07-13', { reasons: 'x', payment: paid(1000, '2026-07-13') });
    c.act('APPEAL_DECIDED', '2026-08-03', { outcome: 'allowed', reasons: 'x' });
    expect([c.course, told(c, 'publishedAgain')]).toEqual(['published.unpublished.awaitingBulletin', ['aliyev']]);
  });

  test('25, 30.7: not while it is set apart', () => {
    const c = decided(chosenAnew()).act('SET_APART', '2026-07-13', { reason: 'x' });
    expect([c.course, c.try('APPLICATION_PUBLISHED', '2026-09-01', { issue: '2026/8' }).ok]).toEqual([
      'published.unpublished.withheld',
      false,
    ]);
    c.act('SET_APART_ENDED', '2026-09-02');
    expect(c.course).toBe('published.unpublished.awaitingBulletin');
  });

  test('25, 30.7: set apart before it was decided on, it waits', () => {
    const c = decided(chosenAnew().act('SET_APART', '2026-07-08', { reason: 'x' }));
    expect(c.course).toBe('published.unpublished.withheld');
  });

  describe('31: opposed as it was published first', () => {
    const opposedBefore = () => {
      const c = decided(chosenAnew());
      const id = opposed(c, '2026-07-10');
      return { c: c.act('OPPOSITION_ADMITTED', '2026-07-13'), id };
    };
    const again = (c: CaseDriver) => [c.course, told(c, 'publishedAgain')];
    const once = ['published.unpublished.awaitingBulletin', ['aliyev']];

    test.each(['rejected', 'inPart'])('31.5: decided on (%s), it is still published first', (outcome) => {
      const { c, id } = opposedBefore();
      c.act('OBSERVATIONS_FILED', '2026-07-20', { observations: 'x' }, { proceeding: id });
      const limited = outcome === 'inPart' ? { limitedText: 'Üsul, 1-ci bənd' } : {};
      c.act('OPPOSITION_DECIDED', '2026-08-03', { outcome, reasons: 'x', ...limited }, { proceeding: id });
      expect(again(c)).toEqual(once);
    });

    test('31.3, 5.1: deemed rejected for want of observations, and put back', () => {
      const { c } = opposedBefore();
      c.until('2026-09-15').act('DISPUTE_FILED', '2026-09-16', { about: 'deemedRejected', reasons: 'x' });
      expect(again(c.act('DISPUTE_DECIDED', '2026-09-28', allowed))).toEqual(once);
    });
  });

  test('29.8: withdrawn, it is taken out of the queue', () => {
    const c = decided(chosenAnew()).act('APPLICATION_WITHDRAWN', '2026-07-13');
    expect(effects(c, 'unqueue-publication')).toHaveLength(1);
  });

  test('29.5: chosen as it was published, nothing is published again', () => {
    const c = decided(chosenAnew('Qurğu'));
    expect([c.course, c.notices.at(-1), c.due('opposition')]).toEqual([
      'published.oppositionPeriod',
      'requirementsMet',
      '2026-12-01',
    ]);
  });

  test('31.1 (other reading): published once', () => {
    const c = decided(chosenAnew('Üsul', withPolicy(['electedAfterPublication', 'publishedOnce'])));
    expect([c.course, c.due('opposition')]).toEqual(['published.oppositionPeriod', '2026-12-01']);
  });
});

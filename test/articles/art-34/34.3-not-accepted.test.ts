/** 34.3, 5.1: an opposition to the patent that was not accepted, disputed before the Commission and taken to court. */
import {
  answerOf,
  applicantParty,
  firstSecondAfter,
  lastSecondOf,
  opponentParty,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  attack,
  attackData,
  challenged,
  decision,
  effects,
  life,
  opposedPatent,
  publishedPatent,
  told,
} from '../../support/patents.ts';

const because = { reasons: 'Gecikib' };
const about = { about: 'oppositionNotAdmitted', reasons: 'Vaxtında verilib.' };
const opponent = { by: 'opponent' } as const;
const allowed = { outcome: 'allowed', reasons: 'x' };
const admission = { outcome: 'reversed', direction: 'admission' };
const ofOpposition = { against: 'postGrantOpposition' };
const second = { ...opponentParty, id: 'second', name: 'İkinci MMC' };

/** Opposed on 1 April 2027, not accepted on 5 April, before the owner replied. */
const notAccepted = () => opposedPatent().act('POST_GRANT_OPPOSITION_NOT_ACCEPTED', '2027-04-05', because);
/** Not accepted on 3 May, when the owner had replied. */
const notAcceptedLater = () =>
  opposedPatent()
    .act('POST_GRANT_REPLY_FILED', '2027-04-10', { reply: 'x' })
    .act('POST_GRANT_OPPOSITION_NOT_ACCEPTED', '2027-05-03', because);
const disputed = (c: CaseDriver, when = '2027-05-10') => c.act('DISPUTE_FILED', when, about, opponent);

describe('5.1 (policy complaint): two months from receipt of the decision', () => {
  test.each([
    ['in the last second', lastSecondOf('2027-06-07'), ['accepted']],
    ['a second later', firstSecondAfter('2027-06-07'), ['dispute.nothing', '5.1']],
  ])('34.3: %s', (_name, when, answer) => {
    const c = notAccepted();
    expect(c.due('oppositionComplaint')).toBe('2027-06-07');
    expect(answerOf(c.try('DISPUTE_FILED', when, about, opponent))).toEqual(answer);
  });

  test('34.3: by the opponent whose opposition it was, and by nobody else', () => {
    const c = notAccepted();
    expect(c.refused('DISPUTE_FILED', '2027-05-10', about, { by: 'owner' }).code).toBe('dispute.nothing');
    c.act('POST_GRANT_OPPOSITION_FILED', '2027-05-10', { ...attackData, opponent: second }, { person: 'second' });
    const other = { by: 'opponent', person: 'second' } as const;
    expect(c.refused('DISPUTE_FILED', '2027-05-11', about, other).code).toBe('dispute.nothing');
  });

  test('34.3: the letter says that it can be disputed', () => {
    expect(effects(notAccepted(), 'dispatch-notice').at(-1)).toMatchObject({
      notice: 'postGrantOppositionNotAccepted',
      to: 'rival',
      params: { wayBack: '5.1' },
    });
  });
});

describe('34.3: accepted after all', () => {
  test('34.2: the copy goes to the owner, whose time to reply runs from its receipt', () => {
    const c = disputed(notAccepted()).act('DISPUTE_DECIDED', '2027-05-20', allowed);
    expect(c.at(attack(c))).toEqual({ pending: 'awaitingReply' });
    expect(told(c, 'postGrantOppositionCopy')).toEqual(['aliyev', 'aliyev']);
    expect(c.due('postGrantReply')).toBe('2027-07-20');
    c.act('POST_GRANT_REPLY_FILED', '2027-06-01', { reply: 'x' });
    c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inFull'));
    expect(life(c)).toBe('revoked');
    expect(replayed(c)).toEqual(c.now);
  });

  test('34.2: a copy that is not received yet starts nothing', () => {
    const owner = { applicants: [{ ...applicantParty, channel: 'post' }] };
    const c = opposedPatent(publishedPatent(owner)).act('POST_GRANT_OPPOSITION_NOT_ACCEPTED', '2027-04-05', because);
    disputed(c).act('DISPUTE_DECIDED', '2027-05-20', allowed);
    expect(c.term('postGrantReply')).toBeUndefined();
  });

  test('34.2: where the owner had replied, the Commission decides', () => {
    const c = disputed(notAcceptedLater()).act('DISPUTE_DECIDED', '2027-05-20', allowed);
    expect(c.at(attack(c))).toEqual({ pending: 'deciding' });
    expect(c.due('commissionDecision', attack(c))).toBe('2027-07-20');
  });

  test('34.3: dismissed, it stays as it is', () => {
    const c = disputed(notAccepted()).act('DISPUTE_DECIDED', '2027-05-20', { outcome: 'dismissed', reasons: 'x' });
    expect(c.at(attack(c))).toBe('notAccepted');
  });

  test.each([
    [
      'at once',
      (c: CaseDriver) => c.act('COURT_ACTION_FILED', '2027-06-10', { against: 'postGrantOpposition' }, opponent),
    ],
    [
      'after a dispute that was dismissed',
      (c: CaseDriver) =>
        disputed(c)
          .act('DISPUTE_DECIDED', '2027-05-20', { outcome: 'dismissed', reasons: 'x' })
          .act('COURT_ACTION_FILED', '2027-06-10', { against: 'dispute' }, opponent),
    ],
  ])('5.1¶2: by a court, %s, also when the time to dispute is over', (_how, sued) => {
    const c = sued(notAccepted()).act('COURT_DECIDED', '2027-09-10', admission);
    expect(c.at(attack(c))).toEqual({ pending: 'awaitingReply' });
  });

  test.each([
    ['the time to dispute over', (c: CaseDriver) => c.until('2027-06-08'), 'undisputed'],
    ['still running', (c: CaseDriver) => c, 'notAccepted'],
  ])(
    '34.4, 5.1¶2: by a court, of a patent annulled meanwhile (%s): it waits for that to be reversed',
    (_name, go, state) => {
      const c = challenged(notAccepted(), '2027-04-12').act('COURT_ACTION_FILED', '2027-05-10', ofOpposition, opponent);
      go(c.act('INVALIDATION_DECIDED', '2027-05-20', decision('inFull')));
      expect(c.at(attack(c))).toBe(state);
      c.act('COURT_DECIDED', '2027-10-04', admission);
      expect([c.at(attack(c)), life(c), c.notices.at(-1)]).toEqual([
        'endedWithPatent',
        'invalidated',
        'oppositionEnded',
      ]);
      c.act('COURT_ACTION_FILED', '2027-11-01', { against: 'invalidation' }, { by: 'registrar' });
      c.act('COURT_DECIDED', '2027-12-01', { outcome: 'reversed', direction: 'patentRestored' });
      expect(c.at(attack(c))).toEqual({ pending: 'awaitingReply' });
      expect(c.due('postGrantReply')).toBe('2028-02-01');
    },
  );

  test('5.1¶2: of several, the one that was sued over', () => {
    const c = notAccepted();
    const first = attack(c);
    c.act('POST_GRANT_OPPOSITION_FILED', '2027-04-06', { ...attackData, opponent: second }, { person: 'second' });
    c.act('POST_GRANT_OPPOSITION_NOT_ACCEPTED', '2027-04-07', because);
    c.act('COURT_ACTION_FILED', '2027-06-10', { against: 'postGrantOpposition' }, opponent);
    c.act('COURT_DECIDED', '2027-09-10', admission);
    expect([c.at(first), c.at(attack(c))]).toEqual([{ pending: 'awaitingReply' }, 'undisputed']);
  });

  test('5.1¶2: one that was decided, or accepted, no court has to accept', () => {
    const c = opposedPatent()
      .until('2027-06-02')
      .act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('rejected'));
    c.act('COURT_ACTION_FILED', '2027-06-20', { against: 'postGrantOpposition' }, opponent);
    expect(c.refused('COURT_DECIDED', '2027-09-10', admission).code).toBe('court.cannotFollow');
  });

  test('34.4: of a patent annulled meanwhile, it comes back with the patent', () => {
    const c = disputed(notAcceptedLater());
    c.act('COURT_INVALIDATED', '2027-05-15', { outcome: 'inFull', court: 'Bakı', reasons: 'x' });
    c.act('DISPUTE_DECIDED', '2027-05-20', allowed);
    expect(c.at(attack(c))).toBe('endedWithPatent');
    c.act('COURT_ACTION_FILED', '2027-06-01', { against: 'invalidation' }, { by: 'owner' });
    c.act('COURT_DECIDED', '2027-09-01', { outcome: 'reversed', direction: 'patentRestored' });
    expect(c.at(attack(c))).toEqual({ pending: 'deciding' });
  });

  test('30.8: revoked by a court over the dispute, what was protected before the grant stays so', () => {
    const c = disputed(notAccepted()).act('DISPUTE_DECIDED', '2027-05-20', { outcome: 'dismissed', reasons: 'x' });
    c.act('COURT_ACTION_FILED', '2027-06-10', { against: 'dispute' }, opponent);
    c.act('COURT_DECIDED', '2027-09-10', { outcome: 'reversed', direction: 'patentRevoked' });
    expect(life(c)).toBe('revoked');
    expect(c.now.file.protection.status).toBe('ended');
  });
});

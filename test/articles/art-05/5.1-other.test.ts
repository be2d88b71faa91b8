/** 5.1: a dispute about a decision that has no limit of its own, two months from receipt of what it complains of (policy). */
import {
  answerOf,
  byPost,
  firstSecondAfter,
  lastSecondOf,
  lawWith,
  opponentParty,
  published,
  received,
  refusedCase,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { awaitingObservations, opposed, otherOpponent } from '../../support/oppositions.ts';

const complaint = (of: string) => ({ about: 'other', of, reasons: 'Səhvdir.' });
const known = (receivedOn: string) => ({ about: 'other', receivedOn, reasons: 'Səhvdir.' });
const tooLate = ['dispute.tooLate', '5.1'];

/** The service of the latest notice of a sort. */
function noticed(c: CaseDriver, notice: string): string {
  const found = c.now.proceedings.findLast((p) => p.machine === 'service' && p.own['notice'] === notice);
  if (!found) throw new Error(`no ${notice}`);
  return found.id;
}

describe('5.1 (policy): a dispute names the notice that it complains of', () => {
  // Served on 3 March 2026; two months end on Sunday 3 May.
  test.each([
    ['on the last second of the last day it is in time', lastSecondOf('2026-05-04'), ['accepted']],
    ['the second after it is late', firstSecondAfter('2026-05-04'), tooLate],
    ['years later, too', '2031-02-05', tooLate],
  ])('5.1: %s', (_name, when, answer) => {
    const c = refusedCase();
    expect(answerOf(c.try('DISPUTE_FILED', when, complaint(noticed(c, 'refusal'))))).toEqual(answer);
  });

  test('5.1: who comes late is told the last day, and how it came about', () => {
    const c = refusedCase();
    const refusal = c.refused('DISPUTE_FILED', '2026-05-05', complaint(noticed(c, 'refusal')));
    expect(refusal.params).toMatchObject({ trigger: '2026-03-03', due: '2026-05-04' });
    expect(refusal.reason).toMatch(
      /Article 5\.1.*Counted from 3 March 2026 \(Tuesday\): receipt of the decision.*2 months.*3 May 2026 \(Sunday\) is not a working day.*Last day: 4 May 2026/,
    );
  });

  test('5.1: counted from receipt: a letter on its way has no last day yet, nor one that came back', () => {
    const c = received('2026-01-05', 'invention', byPost).act('DEFICIENCIES_FOUND', '2026-01-20', {
      missing: ['abstract'],
    });
    const of = noticed(c, 'deficiency');
    c.act('NOTICE_DISPATCHED', '2026-01-21', { on: '2026-01-21', how: 'post' }, { proceeding: of });
    c.act('NOTICE_SERVED', '2026-01-26', { on: '2026-01-26', how: 'post' }, { proceeding: of });
    expect(answerOf(c.try('DISPUTE_FILED', '2026-03-31', complaint(of)))).toEqual(['accepted']);
    expect(answerOf(c.try('DISPUTE_FILED', '2026-04-01', complaint(of)))).toEqual(tooLate);
    c.act('SERVICE_FAILED', '2026-04-01', { why: 'Ünvanda deyil.' }, { proceeding: of });
    const again = { ...complaint(of), of: undefined, receivedOn: '2026-04-20' };
    expect(answerOf(c.try('DISPUTE_FILED', '2026-06-01', again))).toEqual(['accepted']);
  });

  test('5.1: once: not while the dispute is pending, nor once it is dismissed; allowed, what comes after is another', () => {
    const twice = ['dispute.twice', '5.1'];
    const c = received('2026-01-05').act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] });
    const of = noticed(c, 'deficiency');
    c.act('DISPUTE_FILED', '2026-02-02', complaint(of));
    expect(answerOf(c.try('DISPUTE_FILED', '2026-02-03', complaint(of)))).toEqual(twice);
    c.act('DISPUTE_DECIDED', '2026-02-10', { outcome: 'dismissed', reasons: 'x' });
    expect(answerOf(c.try('DISPUTE_FILED', '2026-02-11', complaint(of)))).toEqual(twice);
    c.act('COURT_ACTION_FILED', '2026-02-12', { against: 'dispute' });
    const ended = received('2026-01-05')
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] })
      .until('2026-04-02');
    const about = { about: 'consideredNotFiled', reasons: 'x' };
    ended.act('DISPUTE_FILED', '2026-04-03', about);
    expect(answerOf(ended.try('DISPUTE_FILED', '2026-04-04', about))).toEqual(twice);
    ended.act('DISPUTE_DECIDED', '2026-04-10', { outcome: 'allowed', reasons: 'x' });
    ended.act('DEFICIENCIES_FOUND', '2026-04-13', { missing: ['abstract'] }).until('2026-06-20');
    expect(ended.course).toBe('ended.notFiled');
    expect(answerOf(ended.try('DISPUTE_FILED', '2026-06-22', about))).toEqual(['accepted']);
  });

  test('5.1: a notice of this case, and one to the side that disputes', () => {
    const c = awaitingObservations();
    const second = opposed(c, '2026-07-20', { opponent: otherOpponent });
    c.act('OPPOSITION_NOT_ADMITTED', '2026-07-22', { reasons: 'Əsas yoxdur.' }, { proceeding: second });
    const [copy, notAdmitted] = [noticed(c, 'oppositionCopy'), noticed(c, 'oppositionInadmissible')];
    const nothing = ['dispute.nothing', '5.1'];
    const by = { by: 'opponent', person: otherOpponent.id } as const;
    expect(answerOf(c.try('DISPUTE_FILED', '2026-07-23', complaint('service-99')))).toEqual(nothing);
    expect(answerOf(c.try('DISPUTE_FILED', '2026-07-23', complaint(second)))).toEqual(nothing);
    expect(answerOf(c.try('DISPUTE_FILED', '2026-07-23', complaint(notAdmitted)))).toEqual(nothing);
    expect(answerOf(c.try('DISPUTE_FILED', '2026-07-23', complaint(copy), by))).toEqual(nothing);
    expect(answerOf(c.try('DISPUTE_FILED', '2026-07-23', complaint(copy)))).toEqual(['accepted']);
    expect(answerOf(c.try('DISPUTE_FILED', '2026-07-23', complaint(notAdmitted), by))).toEqual(['accepted']);
  });

  // Opened on Monday 7 December 2026; two months end on Sunday 7 February.
  test.each([
    ['on the last second of the last day it is in time', lastSecondOf('2027-02-08'), ['accepted']],
    ['the second after it is late', firstSecondAfter('2027-02-08'), tooLate],
  ])('5.1, 29.2: where the office counts from the opening, by the opponent himself: %s', (_name, when, answer) => {
    const c = published('invention', {}, lawWith({ electronicService: 'whenOpened' })).until('2026-12-02');
    opposed(c, '2026-12-03');
    const letter = noticed(c, 'oppositionInadmissible');
    const by = { by: 'opponent', person: opponentParty.id } as const;
    const opening = { ...by, proceeding: letter };
    expect(c.at(letter)).toBe('awaitingProof');
    const byOther = { ...opening, person: otherOpponent.id };
    expect(c.refused('NOTICE_OPENED', '2026-12-07', {}, byOther).code).toBe('service.otherAddressee');
    c.act('NOTICE_OPENED', '2026-12-07', {}, opening);
    expect(c.at(letter)).toBe('served');
    expect(answerOf(c.try('DISPUTE_FILED', when, complaint(letter), by))).toEqual(answer);
  });

  test('5.1¶2, 31.3: a court may order the admission that such a dispute was about', () => {
    const c = awaitingObservations();
    const second = opposed(c, '2026-07-20', { opponent: otherOpponent });
    c.act('OPPOSITION_NOT_ADMITTED', '2026-07-22', { reasons: 'Əsas yoxdur.' }, { proceeding: second });
    const by = { by: 'opponent', person: otherOpponent.id } as const;
    c.act('DISPUTE_FILED', '2026-07-23', complaint(noticed(c, 'oppositionInadmissible')), by);
    c.act('DISPUTE_DECIDED', '2026-08-03', { outcome: 'dismissed', reasons: 'x' });
    c.act('COURT_ACTION_FILED', '2026-08-10', { against: 'dispute', of: c.last('dispute') }, by);
    c.act('COURT_DECIDED', '2026-09-01', { outcome: 'reversed', direction: 'admission' });
    expect(c.at(second)).toEqual({ pending: 'awaitingObservations' });
  });
});

describe('5.1 (policy): or the day on which the decision was received', () => {
  test.each([
    ['in time', lastSecondOf('2026-08-03'), ['accepted']],
    ['late', firstSecondAfter('2026-08-03'), tooLate],
  ])('5.1: where no notice with a proof of receipt told of it: %s', (_name, when, answer) => {
    expect(answerOf(published().try('DISPUTE_FILED', when, known('2026-06-02')))).toEqual(answer);
  });

  test('5.1: late, its last day is explained from the day given', () => {
    const refusal = published().refused('DISPUTE_FILED', '2026-08-04', known('2026-06-02'));
    expect(refusal.params).toMatchObject({ trigger: '2026-06-02', due: '2026-08-03' });
    expect(refusal.reason).toContain('Counted from 2 June 2026 (Tuesday): the day given.');
  });

  test.each([
    ['the day of the application', '2026-01-05', ['dispute.tooLate', '5.1']],
    ['a day before the application', '2026-01-04', ['dispute.received', '5.1']],
    ['the day of the dispute', '2026-07-01', ['accepted']],
    ['a day ahead', '2026-07-02', ['dispute.received', '5.1']],
  ])('5.1: it is a day between receipt and dispute: %s', (_name, on, answer) => {
    expect(answerOf(published().try('DISPUTE_FILED', '2026-07-01', known(on)))).toEqual(answer);
  });

  test('5.1 (policy): the length is the setting of that day', () => {
    const c = published('invention', {}, lawWith({ complaint: 'P1M' }));
    expect(c.refused('DISPUTE_FILED', '2026-07-03', known('2026-06-02')).params).toMatchObject({ due: '2026-07-02' });
  });

  test.each([
    ['neither', { about: 'other', reasons: 'x' }],
    ['both', { ...known('2026-06-02'), of: 'service-2' }],
    ['a day, where the decision has a limit of its own', { ...known('2026-06-02'), about: 'priorityLost' }],
  ])('5.1: one of the two, not %s', (_name, data) => {
    expect(published().refused('DISPUTE_FILED', '2026-07-01', data).code).toBe('form.invalid');
  });
});

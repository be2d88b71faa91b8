/** The legal-status history: what happened, as events of WIPO ST.27, each from the stage where the one before it ended. */
import { legalStatus } from '../../engine/index.ts';
import type { LegalStatusEvent } from '../../engine/index.ts';
import { keyEventTitles, stages } from '../../law/index.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { granted, opponentParty, paid, published, received, refusedCase } from '../support/case-driver.ts';
import { oppositionData } from '../support/oppositions.ts';
import {
  attack,
  challenged,
  court,
  decision,
  grantedAgain,
  grantUndone,
  licensed,
  opposedPatent,
  pay,
  publishedPatent,
  recorded,
  transfer,
} from '../support/patents.ts';

const historyOf = (c: CaseDriver) => legalStatus(c.now, c.entries);

/** `F10 registration 2>4 A on 2027-01-15`, from an event on. */
const lines = (c: CaseDriver, from = 0): readonly string[] =>
  historyOf(c)
    .events.slice(from)
    .map(
      (e) =>
        `${e.keyEventCode} ${e.nationalEventCode} ${e.previousStageCode}>${e.currentStageCode} ${e.stateCode} on ${e.eventDate}` +
        (e.corrects ? ` corrects ${e.corrects.keyEventCode}` : ''),
    );

/** What every history keeps to: known codes, and an unbroken chain of stages from before filing to the one now. */
function checked(c: CaseDriver): CaseDriver {
  const { events, currentStageCode } = historyOf(c);
  let stage = '0';
  for (const e of events) {
    expect(Object.keys(keyEventTitles)).toContain(e.keyEventCode[0]);
    expect(Object.keys(stages)).toContain(e.currentStageCode);
    expect([e.nationalEventCode, e.previousStageCode]).toEqual([e.nationalEventCode, stage]);
    stage = e.currentStageCode;
  }
  expect(Object.keys(stages)).toContain(currentStageCode);
  return c;
}

/** Filing, formal decision (two), decision to publish, publication, registration. */
const untilPublished = 5;
const untilGranted = 6;

test('27.1 to 33.1: filed, examined, published, granted and published as a patent', () => {
  expect(lines(checked(publishedPatent()))).toEqual([
    'A10 APPLICATION_RECEIVED 0>1 A on 2026-01-05',
    'W10 FORMAL_EXAMINATION_PASSED 1>2 A on 2026-01-26',
    'D10 FORMAL_EXAMINATION_PASSED 2>2 A on 2026-01-26',
    'D10 PUBLICATION_DECIDED 2>2 A on 2026-03-03',
    'Q10 APPLICATION_PUBLISHED 2>2 A on 2026-06-01',
    'F10 registration 2>4 A on 2027-01-15',
    'Q10 PATENT_PUBLISHED 4>4 A on 2027-03-01',
  ]);
});

test('29.2: a deficiency adjusts the procedure; never answered, the application is discontinued on the last day of the limit', () => {
  const c = received().act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] });
  expect(lines(checked(c.until('2026-04-01')), 1)).toEqual([
    'T10 DEFICIENCIES_FOUND 1>1 A on 2026-01-20',
    'B10 notFiled 1>6 N on 2026-03-31',
  ]);
});

test('29.8: withdrawn, it does not come back', () => {
  const c = published().act('APPLICATION_WITHDRAWN', '2026-07-01');
  expect(lines(checked(c), untilPublished)).toEqual(['B10 withdrawn 2>6 E on 2026-07-01']);
});

test('29.4, 29.6: refused, appealed, and revived by the Commission', () => {
  const c = refusedCase().act('APPEAL_FILED', '2026-04-01', { reasons: 'Yenidir', payment: paid(9000, '2026-04-01') });
  c.act('APPEAL_DECIDED', '2026-05-04', { outcome: 'allowed', reasons: 'Yenidir' });
  expect(lines(checked(c), 3)).toEqual([
    'B10 refused 2>6 N on 2026-03-03',
    'V10 APPEAL_FILED 6>3 N on 2026-04-01',
    'C10 APPEAL_DECIDED 3>2 A on 2026-05-04',
  ]);
});

test('31.1, 31.5: opposed, and limited', () => {
  const c = published().act('OPPOSITION_FILED', '2026-07-01', oppositionData());
  c.act('OPPOSITION_ADMITTED', '2026-07-06').act('OBSERVATIONS_FILED', '2026-08-03', { observations: 'Yenidir.' });
  c.act('OPPOSITION_DECIDED', '2026-09-01', decision('inPart'));
  expect(lines(checked(c), untilPublished)).toEqual([
    'E10 OPPOSITION_FILED 2>3 A on 2026-07-01',
    'P10 OPPOSITION_DECIDED 3>2 A on 2026-09-01',
  ]);
});

test('31.5, 31.3: revoked before grant, or never defended, it is discontinued', () => {
  const open = () =>
    published().act('OPPOSITION_FILED', '2026-07-01', oppositionData()).act('OPPOSITION_ADMITTED', '2026-07-06');
  const revoked = open()
    .act('OBSERVATIONS_FILED', '2026-08-03', { observations: 'Yenidir.' })
    .act('OPPOSITION_DECIDED', '2026-09-01', decision('inFull'));
  expect(lines(checked(revoked)).at(-1)).toBe('B10 revoked 3>6 E on 2026-09-01');
  expect(lines(checked(open().until('2026-10-01'))).at(-1)).toBe('B10 rejected 3>6 N on 2026-09-07');
});

test('32.2: a fee paid says for which year, when, and when the next is due', () => {
  const c = checked(pay(publishedPatent(), 3, '2027-06-01'));
  expect(historyOf(c).events.at(-1)).toMatchObject({
    keyEventCode: 'U10',
    eventDate: '2027-06-01',
    feeCategory: 'annual',
    paymentDate: '2027-06-01',
    feePaymentYearNumber: 3,
    renewalDueDate: '2029-01-05',
  } satisfies Partial<Record<keyof LegalStatusEvent, unknown>>);
});

test('36.1, 5.1: lapsed, the right has ceased for that reason and from the day the fee was due; put back, it is revived', () => {
  const c = publishedPatent().until('2028-07-20');
  const lapse = historyOf(checked(c)).events.at(-1);
  expect(lapse).toMatchObject({
    keyEventCode: 'H10',
    reasonNotInForceCategory: 'lapse',
    notInForceDate: c.now.file.patent?.endedOn,
    eventDate: c.now.file.patent?.endedOn,
    previousStageCode: '4',
    currentStageCode: '6',
  });
  const dispute = { about: 'patentEnded', reasons: 'Ödənilib' };
  c.act('DISPUTE_FILED', '2028-08-01', dispute, { by: 'owner' });
  c.act('DISPUTE_DECIDED', '2028-08-21', { outcome: 'allowed', reasons: 'Ödənilib' });
  expect(lines(checked(c)).slice(-2)).toEqual([
    'V10 DISPUTE_FILED 6>5 N on 2028-08-01',
    'K10 reinstatement 5>4 A on 2028-08-21',
  ]);
});

test('34.2: opposed after grant, a patent is maintained, limited or revoked', () => {
  const decided = (outcome: 'inFull' | 'inPart' | 'rejected') => {
    const c = opposedPatent();
    return lines(
      checked(c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-08-01', decision(outcome), { proceeding: attack(c) })),
      untilGranted + 1,
    );
  };
  const opposed = 'L10 POST_GRANT_OPPOSITION_FILED 4>5 A on 2027-04-01';
  expect(decided('rejected')).toEqual([opposed, 'M10 POST_GRANT_OPPOSITION_DECIDED 5>4 A on 2027-08-01']);
  expect(decided('inPart')).toEqual([
    opposed,
    'M10 partialRevocation 5>4 A on 2027-08-01',
    'P10 partialRevocation 4>4 A on 2027-08-01',
  ]);
  expect(decided('inFull')).toEqual([opposed, 'H10 revocation 5>6 E on 2027-01-15']);
});

test('34.4: a court takes the revocation away, or only a limitation', () => {
  const after = (outcome: 'inFull' | 'inPart') => {
    const c = opposedPatent();
    c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-08-01', decision(outcome), { proceeding: attack(c) });
    return lines(checked(court(c, 'postGrantOpposition', 'patentRestored'))).at(-1);
  };
  expect(after('inFull')).toBe('K10 reinstatement 5>4 A on 2028-01-03');
  expect(after('inPart')).toBe('P10 reinstatement 5>4 A on 2028-01-03');
});

test('37.1: invalidated, the right has ceased from the grant on', () => {
  const c = challenged();
  c.act('INVALIDATION_DECIDED', '2027-12-01', decision('inFull'), { proceeding: c.last('invalidation') });
  expect(lines(checked(c), untilGranted + 1)).toEqual([
    'L10 INVALIDATION_REQUESTED 4>5 A on 2027-10-01',
    'H10 invalidation 5>6 E on 2027-01-15',
  ]);
});

test('17.3, 19.1, 35.2: another owner, another name, a licence', () => {
  const c = licensed().act('NAME_CHANGED', '2027-02-11', { owner: 'aliyev', name: 'Əli Vəliyev' });
  recorded(c.act('TRANSFER_REQUESTED', '2027-02-12', transfer), '2027-02-20');
  expect(lines(checked(c), untilGranted)).toEqual([
    'S10 licence 4>4 A on 2027-02-10',
    'R10 nameChange 4>4 A on 2027-02-11',
    'R10 transfer 4>4 A on 2027-02-20',
  ]);
});

test('14.4: a decision of a court records another owner only where it names one', () => {
  const say = (over: object) => ({ under: '14.4', authority: 'Məhkəmə', decision: 'Qərar', ...over });
  const last = (over: object) => lines(granted().act('OUTSIDE_DECISION_RECORDED', '2027-02-01', say(over))).at(-1);
  expect(last({})).toBe('W10 outsideDecision 4>4 A on 2027-02-01');
  expect(last({ owners: [opponentParty] })).toBe('R10 outsideDecision 4>4 A on 2027-02-01');
});

test('35.1, 35.2: a mistake corrected corrects; a change asked for modifies the document', () => {
  const c = granted().act('MISTAKE_CORRECTED', '2027-02-01', { mistake: 'Gunəş', correction: 'Günəş' });
  c.act('REGISTER_CHANGED', '2027-02-02', { what: 'Adı', title: 'Günəş', payment: paid(2000, '2027-02-02') });
  expect(lines(checked(c), untilGranted)).toEqual([
    'Y10 correction 4>4 A on 2027-02-01',
    'P10 correction 4>4 A on 2027-02-02',
  ]);
});

test('5.1: what a late act takes away stays, and an event says that it does not hold', () => {
  const c = checked(grantUndone());
  expect(lines(c, untilPublished)).toEqual([
    'F10 registration 2>4 A on 2027-01-15',
    'U10 annualFee 4>4 A on 2027-06-01',
    'Y10 correction 4>3 A on 2027-07-01 corrects F10',
    'Y10 correction 3>3 A on 2027-07-01 corrects U10',
    'E10 OPPOSITION_FILED 3>3 A on 2026-11-30',
  ]);
  expect(lines(checked(grantedAgain(c))).at(-1)).toBe('F10 registration 3>4 A on 2027-12-15');
});

test('5.1, 36.1: a fee paid in time and recorded late takes the lapse back, and revives nothing', () => {
  const c = publishedPatent().until('2028-07-20');
  const fee = { year: 3, payment: paid(20_000, '2028-07-03') };
  c.act('ANNUAL_FEE_PAID', '2028-07-03', fee, { recorded: '2028-07-21' });
  expect(lines(checked(c), untilGranted + 1)).toEqual([
    'H10 lapse 4>6 N on 2028-01-05',
    'Y10 correction 6>4 A on 2028-07-21 corrects H10',
    'U10 annualFee 4>4 A on 2028-07-03',
  ]);
});

test('10.2: the term over, the right has ceased on its last day', () => {
  let c = publishedPatent();
  for (let year = 3; year <= 20; year++) c = pay(c, year, '2027-06-01');
  const last = historyOf(checked(c.until('2046-02-01'))).events.at(-1);
  expect(last).toMatchObject({ keyEventCode: 'H10', reasonNotInForceCategory: 'expiry', eventDate: '2046-01-05' });
});

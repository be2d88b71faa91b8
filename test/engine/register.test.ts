/** The State Register of a case: what holds now, every entry in its order, and nothing that the public may not know. */
import { registerOf } from '../../engine/index.ts';
import type { Register } from '../../engine/index.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { firstSecondAfter, granted, opponentParty, paid, published } from '../support/case-driver.ts';
import {
  attack,
  court,
  decision,
  grantUndone,
  licence,
  licensed,
  opposedPatent,
  pay,
  publishedPatent,
  recorded,
  transfer,
} from '../support/patents.ts';

const of = (c: CaseDriver): Register => registerOf(c.now, c.entries);
const entries = (c: CaseDriver) => of(c).entries.map(({ number, entry, on }) => `${number} ${entry} ${on}`);

test('35: a patent in force: since when, until when, when the next fee is due', () => {
  expect(of(granted())).toMatchObject({
    number: 'A 2026 0001',
    status: 'inForce',
    registeredOn: '2027-01-15',
    inForceUntil: '2046-01-05',
    nextFeeDue: '2028-01-05',
    facts: { patentNumber: 'I 2027 0001', owners: ['Əli Əliyev'], publishedOn: '2026-06-01' },
    entries: [
      { number: 1, entry: 'registration', clause: '32.1', on: '2027-01-15', facts: { owners: ['Əli Əliyev'] } },
    ],
  });
});

test('32.2, 43: the last day for the next fee, no year skipped; in its grace, the day that was missed', () => {
  const c = pay(granted(), 3, '2027-06-01');
  expect(of(c).nextFeeDue).toBe('2029-01-05');
  pay(c, 5, '2027-06-02');
  expect(of(c).nextFeeDue).toBe('2029-01-05');
  expect(of(pay(c, 4, '2027-06-03')).nextFeeDue).toBe('2031-01-06');
  expect(of(c.until('2031-02-01'))).toMatchObject({ status: 'inForce', nextFeeDue: '2031-01-06' });
});

test('30.1: an application that is published has a register without a patent', () => {
  const register = of(published());
  expect(register).toMatchObject({ status: 'pending', facts: { applicants: ['Əli Əliyev'] }, entries: [] });
  expect(register.registeredOn).toBeUndefined();
  expect(of(published().act('APPLICATION_WITHDRAWN', '2026-07-01')).status).toBe('discontinued');
});

test('17.3, 35.2: it belongs to whom it has passed, under the name that was told', () => {
  const c = recorded(granted().act('TRANSFER_REQUESTED', '2027-02-01', transfer));
  c.act('NAME_CHANGED', '2027-03-01', { owner: 'rival', name: 'Rəqib ASC' }, { person: 'rival' });
  expect(of(c).facts['owners']).toEqual(['Rəqib ASC']);
  expect(of(c).entries.map(({ entry, facts }) => [entry, facts])).toEqual([
    ['registration', { owners: ['Əli Əliyev'] }],
    ['transfer', { owners: ['Rəqib MMC'] }],
    ['nameChange', { owners: ['Rəqib ASC'] }],
  ]);
});

test('19.1, 19.4: a licence stands while it has not ended; what the contract says is not public', () => {
  const c = licensed();
  expect(of(c).rights).toEqual([{ right: 'licence', holder: 'Rəqib MMC', exclusive: true, since: '2027-02-10' }]);
  expect(JSON.stringify(of(c))).not.toContain(licence.terms);
  c.act(
    'RECORDED_RIGHT_ENDED',
    '2027-05-01',
    { reasons: 'Razılıq' },
    { by: 'registrar', proceeding: c.last('recordal') },
  );
  expect(of(c).rights).toEqual([]);
  expect(entries(c)).toEqual(['1 registration 2027-01-15', '2 licence 2027-02-10', '3 licenceChange 2027-05-01']);
});

test('39: a pledge names its creditor', () => {
  const pledge = { creditor: opponentParty, terms: 'Borc', payment: paid(5000, '2027-02-01') };
  const c = recorded(granted().act('PLEDGE_REQUESTED', '2027-02-01', pledge));
  expect(of(c).rights).toEqual([{ right: 'pledge', holder: 'Rəqib MMC', since: '2027-02-10' }]);
});

test('34.2, 34.4: limited, its text is the limited one; put back by a court, the one granted', () => {
  const c = opposedPatent();
  const before = of(c).facts['claims'];
  c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-08-01', decision('inPart'), { proceeding: attack(c) });
  expect(of(c)).toMatchObject({ status: 'inForce', facts: { claims: '1. Dar bənd' } });
  expect(of(c).entries.at(-1)).toMatchObject({ entry: 'partialRevocation', facts: { limitedText: '1. Dar bənd' } });
  expect(of(court(c, 'postGrantOpposition', 'patentRestored')).facts['claims']).toEqual(before);
});

test('36.1: lapsed, it is in force no more, since the day the fee was due', () => {
  const register = of(publishedPatent().until('2028-07-20'));
  expect(register).toMatchObject({ status: 'lapsed', endedOn: '2028-01-05' });
  expect([register.inForceUntil, register.nextFeeDue]).toEqual([undefined, undefined]);
});

test('5.1, 36.1: a lapse that a late payment takes back stays in the register, and an entry says that it does not hold', () => {
  const c = publishedPatent().until('2028-07-20');
  const fee = { year: 3, payment: paid(20_000, '2028-07-03') };
  c.act('ANNUAL_FEE_PAID', '2028-07-03', fee, { recorded: '2028-07-21' });
  const [, lapse, correction, paidFor] = of(c).entries;
  expect(of(c).status).toBe('inForce');
  expect(lapse).toMatchObject({ entry: 'lapse', correctedBy: 3 });
  expect(correction).toMatchObject({ number: 3, entry: 'correction', recordedOn: '2028-07-21', corrects: [2] });
  expect(paidFor).toMatchObject({ entry: 'annualFee', on: '2028-07-03', facts: { year: 3 } });
});

test('5.1: a grant that a late opposition undoes is no patent, and its entries stay', () => {
  const register = of(grantUndone());
  expect([register.status, register.registeredOn]).toEqual(['pending', undefined]);
  expect(register.entries.map(({ entry, corrects, correctedBy }) => [entry, corrects ?? correctedBy])).toEqual([
    ['registration', 3],
    ['annualFee', 3],
    ['correction', [1, 2]],
  ]);
});

test('16.2: a prior user is recorded with how far the use reaches', () => {
  const c = publishedPatent();
  const request = { user: opponentParty, scope: '100 ədəd', payment: paid(2500, '2027-03-10') };
  c.act('PRIOR_USE_REQUESTED', '2027-03-10', request).act('PRIOR_USE_NOTIFIED', '2027-03-12');
  expect(of(c.until('2027-06-01')).priorUsers).toEqual([{ user: 'Rəqib MMC', scope: '100 ədəd', since: '2027-05-12' }]);
});

test('30.2, 32.6: an author who refused to be named is nowhere in it, refused before an entry or after it', () => {
  const authors = [
    { id: 'murad', name: 'Murad Gizli', address: 'Bakı' },
    { id: 'leyla', name: 'Leyla Məmmədova', address: 'Bakı' },
  ];
  const c = granted('invention', { authors });
  c.act('MISTAKE_CORRECTED', '2027-02-01', { mistake: 'Murad Gizl', correction: 'Murad Gizli' });
  expect(of(c).facts['authors']).toEqual(['Murad Gizli', 'Leyla Məmmədova']);
  c.act('MENTION_REFUSED', '2027-02-02', { author: 'Murad Gizli' }, { person: 'murad' });
  expect(of(c).facts['authors']).toEqual(['Leyla Məmmədova']);
  expect(JSON.stringify(of(c))).not.toContain('Murad Gizli');
});

test('35.2: a late entry has the day on which it holds, and the one on which it was made', () => {
  const c = granted().until('2027-06-01');
  c.act('NAME_CHANGED', '2027-03-01', { owner: 'aliyev', name: 'Əli Vəliyev' }, { recorded: '2027-06-01' });
  expect(of(c).entries.at(-1)).toMatchObject({ entry: 'nameChange', on: '2027-03-01', recordedOn: '2027-06-01' });
});

test('33.1: of a design it has the features and the class of Locarno', () => {
  const register = of(granted('industrialDesign'));
  expect(register.kind).toBe('industrialDesign');
  expect(register.facts).toMatchObject({ features: expect.any(String), classification: expect.any(Array) });
  expect(register.facts).not.toHaveProperty('claims');
  expect(register.inForceUntil).toBe('2036-01-05');
});

test('10.2, 43: its term over while a fee is in its grace, it has expired, until it is known that it had lapsed before', () => {
  const c = published('utilityModel')
    .act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') })
    .act('PATENT_REGISTERED', '2035-09-03', { patentNumber: 'F 2035 0001' });
  expect(of(c)).toMatchObject({ status: 'inForce', inForceUntil: '2036-01-05', nextFeeDue: '2035-11-05' });
  expect(of(c.until(firstSecondAfter('2036-01-05'))).status).toBe('expired');
  expect(of(c.until(firstSecondAfter('2036-05-05')))).toMatchObject({ status: 'lapsed', endedOn: '2035-11-05' });
});

/** 12, 17.3: what was done in time by who was on record then stands, however late it is recorded that the right had passed. */
import { examined, opponentParty, paid, published, received, replayed } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { opposed } from '../../support/oppositions.ts';
import { licence, life, pay, publishedPatent, recorded, told, transfer } from '../../support/patents.ts';

const buyer = { ...opponentParty, id: 'buyer', name: 'Alıcı' };
const applicants = (c: CaseDriver) => c.now.file.applicants.map(({ id }) => id);
const decided = (c: CaseDriver, on: string, day: string) =>
  c.act(
    'OUTSIDE_DECISION_RECORDED',
    on,
    { under: '14.4', authority: 'Məhkəmə', decision: 'x', owners: [buyer] },
    { recorded: day },
  );
const lostIn = (c: CaseDriver) => c.entries.at(-1)?.correction?.superseded.map(({ type }) => type);

describe('31.3: observations of 3 August by the applicant on record; the right is another’s since 20 July', () => {
  const answered = () => {
    const c = published();
    const proceeding = opposed(c, '2026-07-01');
    c.act('OPPOSITION_ADMITTED', '2026-07-10');
    c.act('APPLICATION_TRANSFER_REQUESTED', '2026-07-15', { owners: [buyer], instrument: 'x' });
    return c.act('OBSERVATIONS_FILED', '2026-08-03', { observations: 'x' }, { proceeding }).until('2026-09-30');
  };

  test.each([
    ['14.4: by a decision', (c: CaseDriver) => decided(c, '2026-07-20', '2026-09-30')],
    [
      '17.3: by a transfer',
      (c: CaseDriver) => {
        const doing = { recorded: '2026-09-30', proceeding: c.last('recordal') };
        return c.act('RECORDAL_ENTERED', '2026-07-20', {}, doing);
      },
    ],
  ])('%s, recorded on 30 September: they stand', (_name, passes) => {
    const c = passes(answered());
    expect([c.course, applicants(c), told(c, 'actUndone')]).toEqual(['published.oppositionPeriod', ['buyer'], []]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('12: once it is recorded the former applicant does nothing more, a thing that belongs before it neither', () => {
    const c = published();
    const proceeding = opposed(c, '2026-07-01');
    decided(c.act('OPPOSITION_ADMITTED', '2026-07-10'), '2026-07-20', '2026-07-30');
    const observations = { observations: 'x' };
    expect(c.refused('OBSERVATIONS_FILED', '2026-08-03', observations, { proceeding }).code).toBe('act.notParty');
    const late = { proceeding, recorded: '2026-08-03' };
    expect(c.refused('OBSERVATIONS_FILED', '2026-07-25', observations, late).code).toBe('act.notParty');
  });

  test('12: another act that comes late changes nothing of that', () => {
    const c = decided(answered(), '2026-07-20', '2026-09-30');
    opposed(c, '2026-09-15', { opponent: { ...opponentParty, id: 'second' } });
    expect([lostIn(c), applicants(c)]).toEqual([[], ['buyer']]);
    expect(replayed(c)).toEqual(c.now);
  });
});

test('29.2: a reply in time, and what the office decided on it, stand', () => {
  const c = received()
    .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] })
    .act('CORRECTION_FILED', '2026-02-10', { papers: ['abstract'] })
    .act('FORMAL_EXAMINATION_PASSED', '2026-02-20')
    .until('2026-04-20');
  decided(c, '2026-02-02', '2026-04-20').until('2026-04-21');
  expect([c.course, lostIn(c)]).toEqual(['substantive.examining', []]);
});

describe('27.2: so does what a representative on record did', () => {
  const agent = { name: 'Vəkil', registration: 'PA-7', warrant: true };
  const asAgent = { person: 'PA-7' };
  const amended = () =>
    examined('2026-01-05', 'invention', { representative: agent }).act(
      'AMENDMENT_FILED',
      '2026-02-10',
      { what: 'x', payment: paid(600, '2026-02-10') },
      asAgent,
    );

  test('27.2: whose warrant had been taken back, as is recorded later', () => {
    const c = amended().act('WARRANT_ENDED', '2026-02-04', {}, { recorded: '2026-02-20' });
    expect([lostIn(c), c.now.file.representative]).toEqual([[], undefined]);
  });

  test('27.2: but not whom he appointed for others, nor the warrant that came with a reply', () => {
    const c = received()
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract', 'representative'] })
      .act('WARRANT_FILED', '2026-01-26', { representative: agent });
    decided(c, '2026-01-22', '2026-02-02');
    expect([lostIn(c), c.now.file.representative]).toEqual([['WARRANT_FILED'], undefined]);
    const abroad = { applicants: [{ ...opponentParty, id: 'aliyev', country: 'DE' }] };
    const attorney = { name: 'Vəkil', registration: 'PA-7', warrant: 'W-1' };
    const replied = received('2026-01-05', 'invention', abroad)
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['representative'] })
      .act('CORRECTION_FILED', '2026-02-10', { papers: ['representative'] }, { attorney });
    decided(replied, '2026-02-02', '2026-02-16');
    expect([lostIn(replied), replied.now.file.representative]).toEqual([[], undefined]);
    expect(replied.course).toBe('formal.reviewingReply');
  });
});

describe('32.2: the fee of the third year, paid in time by the owner on record', () => {
  const paidBy = (minor: number) =>
    pay(publishedPatent(), 3, '2028-01-04', { payment: paid(minor, '2028-01-04') }).until('2028-08-01');

  test.each([
    [1000, 'what is due from a natural person, and not from the company that had the patent by then'],
    [5000, 'what a company pays, too'],
  ])('32.2: %i qəpik, %s: the patent stays in force', (minor) => {
    const c = decided(paidBy(minor), '2027-12-01', '2028-08-01').until('2028-08-02');
    expect([life(c), c.now.file.fees.at(-1)?.undone]).toEqual([
      expect.objectContaining({ term: 'running' }),
      undefined,
    ]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('32.2: once it is recorded, the company pays what is due from it', () => {
    const c = decided(publishedPatent(), '2027-12-01', '2027-12-20');
    const fee = { year: 3, payment: paid(1000, '2028-01-04') };
    expect(c.refused('ANNUAL_FEE_PAID', '2028-01-04', fee, { by: 'owner', person: 'buyer' }).code).toBe('fee.short');
  });
});

describe('12, 17.3: what was not theirs any more they gave to nobody', () => {
  test('29.8: the application is not withdrawn', () => {
    const c = published().act('APPLICATION_WITHDRAWN', '2026-07-24');
    decided(c, '2026-07-20', '2026-07-30');
    expect([c.course, lostIn(c)]).toEqual(['published.oppositionPeriod', ['APPLICATION_WITHDRAWN']]);
  });

  test('12: nor passed on', () => {
    const next = { ...opponentParty, id: 'next' };
    const c = published().act('APPLICANT_CHANGED', '2026-07-24', { applicants: [next], instrument: 'x' });
    decided(c, '2026-07-20', '2026-07-30');
    expect([applicants(c), told(c, 'transferUndone')]).toEqual([['buyer'], ['next']]);
  });

  test.each([
    ['17.3', 'TRANSFER_REQUESTED', transfer],
    ['19.1', 'LICENCE_REQUESTED', licence],
    ['39', 'PLEDGE_REQUESTED', { creditor: opponentParty, terms: 'x', payment: paid(5000, '2027-04-01') }],
  ])('%s: %s: nothing of it is entered', (_clause, type, data) => {
    const c = recorded(publishedPatent().act(type, '2027-04-01', data), '2027-04-10');
    decided(c, '2027-03-20', '2027-05-03');
    expect(lostIn(c)).toEqual([type, 'RECORDAL_ENTERED']);
    expect(c.now.file.patent?.owners.map(({ id }) => id)).toEqual(['buyer']);
  });

  test('15.3: nor a contract on the use before the grant', () => {
    const contract = { user: opponentParty, terms: 'x', payment: paid(1000, '2026-07-24') };
    const c = published().act('APPLICATION_CONTRACT_REQUESTED', '2026-07-24', contract);
    decided(c, '2026-07-20', '2026-07-30');
    expect(lostIn(c)).toEqual(['APPLICATION_CONTRACT_REQUESTED']);
  });
});

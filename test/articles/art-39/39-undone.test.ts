/** 39, 32.2: what was paid with an act that has lost its effect, as an earlier one reached the record late, stays on the file. */
import { keptFor } from '../../../engine/admission.ts';
import { permitted, why } from '../../../engine/index.ts';
import type { Act, FeePaid } from '../../../machines/index.ts';
import {
  deficient,
  lastSecondOf,
  law,
  opponentParty,
  paid,
  published,
  refusedCase,
  registered,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { oppositionData } from '../../support/oppositions.ts';
import { effects, grantUndone, grantedAgain, life, patentOwn, pay, told } from '../../support/patents.ts';

test('39: the payment stays on the file, marked, and whoever paid and the office are told', () => {
  const c = grantUndone();
  expect(c.at('patent')).toBeUndefined();
  expect(c.now.file.fees.filter((f) => f.fee === 'annual')).toEqual([
    { ...paid(20_000, '2027-06-01'), fee: 'annual', year: 3, proceeding: 'patent', undone: true },
  ]);
  expect(told(c, 'actUndone')).toEqual(['office', 'aliyev', 'office']);
  expect(
    effects(c, 'dispatch-notice')
      .filter((e) => e.notice === 'actUndone')
      .map((e) => e.params),
  ).toMatchObject([
    { clause: '32.1', on: '2027-01-15' },
    { clause: '32.2', on: '2027-06-01', fee: 'annual', year: 3, amount: 20_000 },
    { clause: '32.2', on: '2027-06-01', fee: 'annual', year: 3, amount: 20_000 },
  ]);
  expect(replayed(c)).toEqual(c.now);
});

test('39: why the case is where it is says which entry took the effect from which', () => {
  const c = grantUndone();
  const late = c.entries.find((e) => e.correction)?.seq;
  const undone = why(c.entries, c.now).steps.filter(
    (step) => step.supersededBy === late && step.act !== 'TERM_EXPIRED',
  );
  expect(undone.map((step) => step.act)).toEqual(expect.arrayContaining(['PATENT_REGISTERED', 'ANNUAL_FEE_PAID']));
});

test('32.2: granted again, the year is paid: the next one is asked for, and nobody owes it twice', () => {
  const c = grantedAgain(grantUndone());
  expect(life(c)).toMatchObject({ firstYears: 'settled', annualFees: 'running' });
  expect(patentOwn(c)['running']).toBe(4);
  expect(c.due('annualFee')).toBe('2029-01-05');
  expect(c.refused('ANNUAL_FEE_PAID', '2027-12-20', { year: 3, payment: paid(20_000, '2027-12-20') })).toMatchObject({
    code: 'fee.paidAlready',
  });
  expect(replayed(c)).toEqual(c.now);
});

test('39: shown again, the kept payment is that of the act that shows it', () => {
  const c = pay(grantedAgain(grantUndone()), 3, '2027-12-20', { payment: paid(20_000, '2027-06-01') });
  expect(c.now.file.fees.filter((f) => f.fee === 'annual')).toEqual([
    { ...paid(20_000, '2027-06-01'), fee: 'annual', year: 3, proceeding: 'patent' },
  ]);
});

test('39: nobody is told twice, and the money is there once, when another act comes late', () => {
  const c = grantUndone().act('OPPOSITION_FILED', '2026-11-27', oppositionData(), { recorded: '2027-07-02' });
  expect(told(c, 'actUndone')).toHaveLength(3);
  expect(c.now.file.fees.filter((f) => f.fee === 'annual')).toHaveLength(1);
  expect(replayed(c)).toEqual(c.now);
});

test('39: an act of a party that was free is told too; what the machine did by itself is not', () => {
  const c = registered(published()).act('PATENT_SURRENDERED', '2027-02-01', {});
  c.act('OPPOSITION_FILED', '2026-11-30', oppositionData(), { recorded: '2027-03-01' });
  expect(told(c, 'actUndone')).toEqual(['office', 'aliyev', 'office']);
});

describe('39: what was kept counts for the next act with the same fee of the same side, and nothing has to be shown', () => {
  const fees = (c: CaseDriver, fee: FeePaid['fee']) => c.now.file.fees.filter((f) => f.fee === fee);
  const asked = (c: CaseDriver, type: string) =>
    permitted(c.now, { person: 'aliyev', role: 'applicant' }, c.now.at, law).flatMap((p) =>
      p.act === type && p.possible ? p.fees.map(({ amount }) => amount.known && amount.money.minor) : [],
    );

  /** Appealed on 20 April 2026; a conversion of 15 March reaches the record on the 25th; refused again on 5 May. */
  const refusedAgain = (minor = 1000) => {
    const c = refusedCase();
    c.act('APPEAL_FILED', '2026-04-20', { reasons: 'Yenidir.', payment: paid(minor, '2026-04-20') });
    return c
      .act('APPLICATION_CONVERTED', '2026-03-15', { to: 'utilityModel' }, { recorded: '2026-04-25' })
      .act('FINDINGS_RECORDED', '2026-05-04', { findings: [{ clause: '8.1', met: false, reason: 'Məlumdur.' }] })
      .act('REFUSED', '2026-05-05', { reasons: 'Məlumdur.' });
  };

  test('29.6: an appeal on the last day', () => {
    const c = refusedAgain();
    expect(fees(c, 'appeal')).toEqual([
      { ...paid(1000, '2026-04-20'), fee: 'appeal', proceeding: 'application', undone: true },
    ]);
    c.act('APPEAL_FILED', lastSecondOf('2026-07-06'), { reasons: 'Yenidir.' });
    expect(c.course).toBe('refused.underAppeal');
    expect(fees(c, 'appeal')).toEqual([{ ...paid(1000, '2026-04-20'), fee: 'appeal', proceeding: 'application' }]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('29.6: used once, it is used up, and the next appeal costs its fee', () => {
    const c = refusedAgain().act('APPEAL_FILED', '2026-06-01', { reasons: 'Yenidir.' });
    c.act('APPEAL_DECIDED', '2026-06-10', { outcome: 'remitted', reasons: 'x' })
      .act('FINDINGS_RECORDED', '2026-06-11', { findings: [{ clause: '8.1', met: false, reason: 'Məlumdur.' }] })
      .act('REFUSED', '2026-06-12', { reasons: 'Məlumdur.' });
    expect(c.refused('APPEAL_FILED', '2026-06-20', { reasons: 'Yenidir.' }).code).toBe('fee.missing');
  });

  test('29.6: another payment may be shown in its place, and it stays', () => {
    const c = refusedAgain().act('APPEAL_FILED', '2026-06-01', {
      reasons: 'Yenidir.',
      payment: paid(1000, '2026-06-01'),
    });
    expect(fees(c, 'appeal').map((f) => [f.paidOn, f.undone])).toEqual([
      ['2026-04-20', true],
      ['2026-06-01', undefined],
    ]);
  });

  test('29.2¶3: a prolongation, which the kept month pays', () => {
    const c = deficient('2026-01-20').act('EXTENSION_REQUESTED', '2026-03-10', {
      months: 1,
      payment: paid(500, '2026-03-10'),
    });
    c.act('CORRECTION_FILED', '2026-03-05', { papers: ['description'] }, { recorded: '2026-03-16' });
    expect(fees(c, 'extension')).toMatchObject([{ undone: true }]);
    c.act('DEFICIENCIES_FOUND', '2026-03-20', { missing: ['drawings'] });
    expect(asked(c, 'EXTENSION_REQUESTED')).toEqual([0]);
    c.act('EXTENSION_REQUESTED', '2026-04-01', { months: 1 });
    expect(c.due('formalReply')).toBe('2026-06-22');
    expect(c.refused('EXTENSION_REQUESTED', '2026-04-02', { months: 1 }).code).toBe('fee.missing');
  });

  test('29.10: not for another: who paid for a search has it done, or the money back', () => {
    const c = published();
    const search = { what: 'search', requester: opponentParty };
    const byRival = { by: 'thirdPerson' } as const;
    c.act('EXAMINATION_REQUESTED', '2026-12-10', { ...search, payment: paid(10_000, '2026-12-10') }, byRival);
    c.act('APPLICATION_WITHDRAWN', '2026-12-05', {}, { recorded: '2026-12-20' });
    const kept = (by: Act['by']) =>
      keptFor({ file: c.now.file, act: { ...c.build('EXAMINATION_REQUESTED', c.now.at), by } }, 'search');
    expect(kept({ person: 'rival', role: 'thirdPerson' })).toMatchObject({ undone: true, shownBy: 'rival' });
    expect(kept({ person: 'second', role: 'thirdPerson' })).toBeUndefined();
    expect(kept({ person: 'aliyev', role: 'applicant' })).toBeUndefined();
  });
});

/** Reminders (policy): before the limits of parties, at a share of those of the office, for all limits or for one. */
import { checkSetting, civilDate, makeLaw } from '../../law/index.ts';
import type { Law, PolicySetting } from '../../law/index.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { deficient, granted } from '../support/case-driver.ts';

const from = civilDate('2000-01-01');
const lawOf = (...settings: readonly Omit<PolicySetting, 'from'>[]): Law =>
  makeLaw({ settings: settings.map((s) => ({ ...s, from })) });
/** Days before its last day, or per cent of it, at which somebody was reminded of a limit. */
const marks = (c: CaseDriver, limit: string): readonly unknown[] =>
  c.entries.flatMap((e) => {
    const { term, mark } = e.act.data as { term?: string; mark?: number };
    return e.act.type === 'REMINDER_DUE' && term?.includes(`/${limit}/`) ? [mark] : [];
  });
const replyMissed = (under?: Law) => deficient('2026-01-20', {}, under).until('2026-06-01');
const unpublished = (under?: Law) => granted('invention', {}, under).until('2027-06-01');

test('29.2 (policy partyReminders): 30, 14 and 3 days before the last day', () => {
  expect(marks(replyMissed(), 'formalReply')).toEqual([30, 14, 3]);
});

test('29.1 (policy officeReminders): at three quarters of a limit of the office, and when it is overdue', () => {
  const c = unpublished();
  expect(marks(c, 'patentPublication')).toEqual([75]);
  expect(c.notices).toContain('overdue');
});

test('29.2, 29.1 (policies, other readings): other days and shares, for all limits', () => {
  const under = lawOf({ policy: 'partyReminders', value: [10] }, { policy: 'officeReminders', value: [50, 90] });
  expect(marks(replyMissed(under), 'formalReply')).toEqual([10]);
  expect(marks(unpublished(under), 'patentPublication')).toEqual([50, 90]);
});

test('29.2 (policy partyReminders): for one limit, and the others as for all', () => {
  const under = lawOf(
    { policy: 'partyReminders', value: [20] },
    { policy: 'partyReminders', limit: 'annualFee', value: [60, 1] },
  );
  const c = granted('invention', {}, under).until('2028-07-06');
  expect(marks(c, 'annualFee')).toEqual([60, 1]);
  expect(marks(c, 'annualFeeGrace')).toEqual([20]);
});

test('29.1 (policy officeReminders): of a single limit, nobody is reminded where the list says so', () => {
  const under = lawOf({ policy: 'officeReminders', limit: 'patentPublication', value: [] });
  expect(marks(unpublished(under), 'patentPublication')).toEqual([]);
});

test.each([
  [{ policy: 'partyReminders', limit: 'noSuchLimit', value: [3] }, 'law.unknownLimit'],
  [{ policy: 'lapseEffect', limit: 'annualFee', value: 'fromDueDate' }, 'law.badPolicy'],
  [{ policy: 'partyReminders', limit: 'annualFee', value: [0] }, 'law.badPolicy'],
] as const)('what cannot be set for one limit is not taken: %j', (setting, code) => {
  expect(() => checkSetting({ ...setting, from })).toThrow(expect.objectContaining({ code }));
});

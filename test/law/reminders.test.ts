/** Reminders (policy): before the limits of parties, at a share of those of the office, for all limits or for one. */
import { checkSetting, civilDate, dateOfDay, dayNumber, makeLaw, startOf } from '../../law/index.ts';
import type { Law, PolicySetting } from '../../law/index.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { deficient, examined, granted } from '../support/case-driver.ts';

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

test.each([
  ['27.8', 'freeAmendment', '2026-02-05'],
  ['28.3', 'priorityDeclaration', '2026-03-05'],
  ['29.5', 'divisional', '2027-01-05'],
  ['41', 'foreignFiling', '2027-01-05'],
  ['29.10', 'examinationRequest', '2027-07-05'],
])('%s (policy partyReminders): of %s nobody is reminded, but where the office sets days for it', (_, limit, due) => {
  const day = (before: number) => dateOfDay(dayNumber(civilDate(due)) - before);
  const until = (under?: Law) => examined('2026-01-05', 'invention', {}, under).until(due);
  expect(marks(until(), limit)).toEqual([]);
  expect(marks(until(lawOf({ policy: 'partyReminders', value: [7] })), limit)).toEqual([]);
  const set = until(lawOf({ policy: 'partyReminders', limit, value: [7] }));
  expect(marks(set, limit)).toEqual([7]);
  expect(
    set.entries.find(
      (e) => e.act.type === 'REMINDER_DUE' && String((e.act.data as { term?: string }).term).includes(limit),
    )?.act.effectiveAt,
  ).toBe(startOf(day(7)));
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

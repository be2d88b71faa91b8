/** What an office reports of a period: each figure of cases that are known, and of those set apart nothing. */
import type { CivilDate } from '../../law/index.ts';
import { instant } from '../../law/index.ts';
import { openRegistry } from '../../registry/index.ts';
import type { OfficeStatistics, Registry } from '../../registry/index.ts';
import { allMet, examined, granted, law, published, received } from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { newDatabase, removeDatabases } from './database.ts';

const now = instant('2027-06-01T12:00:00+04:00');
const today = '2027-06-01' as CivilDate;

let registry: Registry;
beforeEach(async () => {
  registry = await openRegistry({ database: await newDatabase(), law });
});
afterEach(async () => {
  await registry.close();
  await removeDatabases();
});

const seedOf = ({ entries }: CaseDriver) => ({
  acts: entries.filter(({ act }) => act.by.role !== 'time').map(({ act }) => ({ ...act, case: null })),
});
/** The cases, with all that time has done to them by now. */
async function having(...drivers: readonly CaseDriver[]): Promise<void> {
  await registry.load(drivers.map(seedOf), { effects: 'done' });
  for (const { number } of (await registry.docket()).items) await registry.fireDue(number, now);
}
const asked = (from: string, to: string): Promise<OfficeStatistics> =>
  registry.statistics({ from: from as CivilDate, to: to as CivilDate, today });
const in2026 = () => asked('2026-01-01', '2026-12-31');

const refused = () =>
  examined()
    .act('FINDINGS_RECORDED', '2026-04-10', { findings: [{ clause: '7.6', met: false, reason: 'D1' }] })
    .act('REFUSED', '2026-04-13', { reasons: 'x' });

test('an office without cases has nothing to report', async () => {
  expect(await in2026()).toEqual({ from: '2026-01-01', to: '2026-12-31', kinds: {}, ageing: [], limits: [] });
});

test('what came in and went out, by kind', async () => {
  await having(
    published(),
    received('2025-12-30', 'industrialDesign'),
    received('2026-03-02').act('APPLICATION_WITHDRAWN', '2026-03-16'),
  );
  const { kinds } = await in2026();
  expect(kinds.invention).toMatchObject({ received: 2, published: 1, granted: 0, ended: { withdrawn: 1 }, pending: 1 });
  expect(kinds.industrialDesign).toMatchObject({ received: 0, published: 0, pending: 1 });
  expect((await asked('2026-06-01', '2026-06-01')).kinds.invention).toMatchObject({ received: 0, published: 1 });
  expect((await asked('2026-06-02', '2026-12-31')).kinds.invention).toMatchObject({ published: 0, ended: {} });
});

test('10.2, 32.1: a patent, and how long it took from receipt', async () => {
  const of = granted();
  const { receipt = '', publication = '', registration = '' } = of.now.file.dates;
  await having(of);
  const days = (until: string) => (Date.parse(until) - Date.parse(receipt)) / 86_400_000;
  const { kinds, ageing } = await asked('2026-01-01', registration);
  const took = (n: number) => ({ cases: 1, mean: n, median: n, ninth: n, longest: n });
  expect(kinds.invention).toMatchObject({ granted: 1, pending: 0, ended: {} });
  expect(kinds.invention?.pendency).toEqual({
    publication: took(days(publication)),
    grant: took(days(registration)),
    end: null,
  });
  expect(ageing).toEqual([]);
});

test('pendency is a spread: mean, median, nine of ten, the longest', async () => {
  const withdrawn = (day: string) => received('2026-03-02').act('APPLICATION_WITHDRAWN', day);
  const days = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-04-01'];
  await having(...days.map(withdrawn));
  expect((await in2026()).kinds.invention?.pendency.end).toEqual({
    cases: 5,
    mean: 8,
    median: 3,
    ninth: 30,
    longest: 30,
  });
});

test('29.6: a refusal is an end when it is final', async () => {
  await having(refused());
  expect((await in2026()).kinds.invention).toMatchObject({ ended: { refused: 1 }, pending: 0 });
});

test('what is pending, by where it stands and how old it is', async () => {
  await having(
    examined('2026-01-05'),
    examined('2024-01-08'),
    examined('2026-01-20').act('FINDINGS_RECORDED', '2027-05-31', allMet('invention')),
    received('2027-05-03'),
  );
  const { ageing } = await in2026();
  expect(ageing).toEqual([
    { stage: 'application.formal.awaitingDecision', cases: 1, years: [1, 0, 0, 0], oldest: 29 },
    { stage: 'application.substantive.examining', cases: 3, years: [0, 2, 0, 1], oldest: 1240 },
  ]);
});

test('29.1: whether the office met its limits: in time, and late, and not yet', async () => {
  await having(
    received('2026-01-05').act('FORMAL_EXAMINATION_PASSED', '2026-02-05'),
    received('2026-01-05').act('FORMAL_EXAMINATION_PASSED', '2026-02-06'),
    received('2026-01-05'),
  );
  const formal = async (of: Promise<OfficeStatistics>) =>
    (await of).limits.find(({ limit }) => limit === 'formalExamination');
  expect(await formal(in2026())).toEqual({ limit: 'formalExamination', clause: '29.1', met: 1, missed: 2, overdue: 1 });
  expect(await formal(asked('2026-02-06', '2026-12-31'))).toBeUndefined();
});

test('25, 30.7: of a case set apart nothing is counted', async () => {
  await having(examined().act('SET_APART', '2026-02-02', { reason: 'defence' }));
  expect(await in2026()).toMatchObject({ kinds: {}, ageing: [], limits: [] });
});

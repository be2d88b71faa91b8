/** Cases of another system in the record: whole, once, under their old numbers; their past is not told again. */
import { liveThrough } from '../../engine/index.ts';
import type { PastAct } from '../../engine/index.ts';
import { actDefinition } from '../../machines/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { openRegistry, verify } from '../../registry/index.ts';
import type { BroughtIn, Registry } from '../../registry/index.ts';
import { applicationData, at, granted, law } from '../support/case-driver.ts';
import { newDatabase, removeDatabases } from './database.ts';
import { newKey, taken } from './office.ts';

afterAll(removeDatabases);

const now = at('2029-06-01');

const openOffice = async (): Promise<Registry> => openRegistry({ database: await newDatabase(), law });

/** A granted patent, as another system would hand it over. */
function old(number: string, patent: string, bodyHash = number): BroughtIn {
  const acts = granted()
    .entries.filter(({ act }) => act.by.role !== 'time' && act.by.person !== 'system')
    .map(({ act: { recordedAt: _recordedAt, ...act } }): PastAct => {
      const allots = actDefinition(act.type)?.allots;
      const given = allots === 'patent' ? { patentNumber: patent } : allots ? { number } : {};
      return {
        ...act,
        case: number as CaseNumber,
        importedFrom: 'old.csv',
        data: { ...(act.data as object), ...given },
      };
    });
  const life = liveThrough(acts, now, law);
  if (!life.ok) throw new Error(life.refusal.code);
  return { number: number as CaseNumber, bodyHash, patentNumbers: [patent], steps: life.steps };
}

async function file(registry: Registry, day: string) {
  const act = {
    type: 'APPLICATION_RECEIVED',
    case: null,
    effectiveAt: at(day),
    by: { person: 'aliyev', role: 'applicant' as const },
    data: applicationData('invention', { payment: { receipt: 'R', paidOn: day, minor: 1000 } }),
  };
  return await taken(registry.apply(act, { key: newKey(), now }));
}

test('the numbers are kept, with their gaps, and numbering goes on after the highest of each year', async () => {
  const registry = await openOffice();
  expect(await registry.bringIn([old('A 2026 0007', 'I 2027 0003'), old('A 2026 0300', 'I 2027 0041')], now)).toEqual([
    'new',
    'new',
  ]);
  expect((await registry.summary('A 2026 0300' as CaseNumber))?.patentNumber).toBe('I 2027 0041');
  expect(await verify(registry)).toMatchObject({ ok: true, cases: 2, bad: null });
  expect((await file(registry, '2026-11-02')).case).toBe('A 2026 0301');
  expect((await file(registry, '2029-06-01')).case).toBe('A 2029 0001');
  expect(await verify(registry)).toMatchObject({ ok: true, cases: 4, bad: null });
  await registry.close();
});

test('the same case with the same acts is there once; with others, or a number that is given, it is not taken', async () => {
  const registry = await openOffice();
  const one = old('A 2026 0007', 'I 2027 0003');
  expect(await registry.bringIn([one], now)).toEqual(['new']);
  expect(await registry.bringIn([one, old('A 2026 0008', 'I 2027 0004')], now)).toEqual(['there', 'new']);
  const filed = await file(registry, '2029-06-01');
  expect(
    await registry.bringIn(
      [
        old('A 2026 0007', 'I 2027 0003', 'other acts'),
        old(filed.case, 'I 2027 0009'),
        old('A 2026 0009', 'I 2027 0003'),
      ],
      now,
    ),
  ).toEqual([
    { code: 'import.otherActs', params: { number: 'A 2026 0007' } },
    { code: 'import.caseThere', params: { number: filed.case } },
    { code: 'import.patentNumberTaken', params: { patentNumber: 'I 2027 0003', case: 'A 2026 0007' } },
  ]);
  expect(await verify(registry)).toMatchObject({ ok: true, cases: 3 });
  await registry.close();
});

test('letters of the past have been sent on their days; those from a day on still go out', async () => {
  const number = 'A 2026 0007' as CaseNumber;
  const all = await openOffice();
  await all.bringIn([old(number, 'I 2027 0003')], now);
  expect(await all.pendingEffects(now, 1000)).toEqual([]);
  const letters = await all.notices(number);
  expect(letters.length).toBeGreaterThan(10);
  for (const { dispatchedAt } of letters) expect(dispatchedAt && dispatchedAt < now).toBe(true);
  const since = await openOffice();
  await since.bringIn([old(number, 'I 2027 0003')], at('2028-01-01'));
  const waiting = await since.pendingEffects(now, 1000);
  expect(waiting.length).toBeGreaterThan(0);
  const seqs = new Set(waiting.map(({ seq }) => seq));
  for (const { seq, entry } of await since.entries(number))
    if (seqs.has(seq)) expect(entry.act.effectiveAt >= at('2028-01-01')).toBe(true);
  await Promise.all([all.close(), since.close()]);
});

test('36.2: what an earlier bulletin printed does not wait for the next; what is still to be published does', async () => {
  const registry = await openOffice();
  // 32.2: nobody paid, so the patent lapsed; 33.1: nobody published it.
  await registry.bringIn([old('A 2026 0007', 'I 2027 0003')], now);
  const { items } = await registry.bulletinEntries({ case: 'A 2026 0007' as CaseNumber });
  const found = items.map(({ entry, issue, recalledBy }) => [entry, { issue, waitsNoMore: recalledBy !== null }]);
  expect(Object.fromEntries(found)).toEqual({
    application: { issue: null, waitsNoMore: true },
    patent: { issue: null, waitsNoMore: false },
    lapse: { issue: 'earlier', waitsNoMore: false },
  });
  expect((await registry.bulletinQueue()).map(({ entry }) => entry)).toEqual(['patent']);
  expect(await verify(registry)).toMatchObject({ ok: true });
  await registry.close();
});

/** Compares a case with what a scenario expects of it. Each difference names what was expected and what was found. */
import { carrierOf, pathsOf, standsAt } from '../../api/positions.ts';
import { permitted, proceedingNamed } from '../../engine/index.ts';
import type { CaseState } from '../../engine/index.ts';
import type { Instant } from '../../law/index.ts';
import type { Term } from '../../machines/index.ts';
import type { Registry } from '../../registry/index.ts';
import { actorOf, noSuchProceeding } from './act-of-step.ts';
import type { Expectation } from './scenario-form.ts';

export interface Difference {
  readonly what: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export interface Found {
  readonly state: CaseState;
  readonly registry: Registry;
  readonly now: Instant;
}

export async function differences(expected: Expectation, found: Found): Promise<readonly Difference[]> {
  const { state, registry } = found;
  const { number } = state;
  return [
    ...whereItStands(expected, state),
    ...Object.entries(expected.terms ?? {}).flatMap(([name, wanted]) => termDifference(name, wanted, state)),
    ...noticeDifferences(
      expected.notices,
      (await registry.notices(number)).map((n) => n.notice),
    ),
    ...fileDifferences('file', expected.file ?? {}, state.file),
    ...missingIn(
      'State Register',
      expected.register,
      (await registry.registerEntries({ case: number })).items.map((e) => e.entry),
    ),
    ...missingIn(
      'bulletin',
      expected.bulletin,
      (await registry.bulletinEntries({ case: number })).items.map((e) => e.entry),
    ),
    ...openFeeDifferences(
      expected.openFees,
      (await registry.fees(number)).open.map((f) => f.fee),
    ),
    ...(await supersededDifferences(expected.superseded, found)),
    ...permissionDifferences(expected, found),
  ];
}

function whereItStands({ state: wanted, proceedings = {} }: Expectation, state: CaseState): Difference[] {
  const carrier = carrierOf(state);
  const at = [wanted ?? []].flat().filter((path) => !standsAt(carrier?.value, path));
  const others = Object.entries(proceedings).flatMap(([name, path]): Difference[] => {
    const what = `where ${name} stands`;
    const id = proceedingNamed(name, state);
    if (!id) return [{ what, expected: path, found: noSuchProceeding(name, state) }];
    const value = state.proceedings.find((p) => p.id === id)?.value;
    return standsAt(value, path) ? [] : [{ what, expected: path, found: pathsOf(value) }];
  });
  return [
    ...(at.length > 0 ? [{ what: 'where the case stands', expected: at, found: pathsOf(carrier?.value) }] : []),
    ...others,
  ];
}

/** `observations`, or `observations@opposition#2` where several run. */
function termDifference(
  name: string,
  wanted: NonNullable<Expectation['terms']>[string],
  state: CaseState,
): Difference[] {
  const [limit, where] = name.split('@');
  const id = where === undefined ? undefined : proceedingNamed(where, state);
  if (where !== undefined && !id)
    return wanted === null ? [] : [{ what: `limit ${name}`, expected: wanted, found: noSuchProceeding(where, state) }];
  const all = state.terms.filter((t) => t.limit === limit && (id === undefined || t.proceeding === id));
  const term: Term | undefined = all.at(-1);
  const what = `limit ${name}`;
  if (wanted === null)
    return term?.status === 'running' ? [{ what, expected: 'does not run', found: term.due.due }] : [];
  if (!term) return [{ what, expected: wanted, found: 'does not run' }];
  if (wanted === 'overdue') return term.status === 'overdue' ? [] : [{ what, expected: 'overdue', found: term.status }];
  const facts = {
    due: term.due.due,
    trigger: term.due.trigger,
    rawEnd: term.due.rawEnd,
    provisional: term.due.provisional,
    status: term.status,
  };
  const asked: Record<string, unknown> = typeof wanted === 'string' ? { due: wanted } : wanted;
  const differing = Object.entries(asked).filter(
    ([key, value]) => value !== undefined && facts[key as keyof typeof facts] !== value,
  );
  return differing.map(([key, value]) => ({
    what: `${what}: ${key}`,
    expected: value,
    found: facts[key as keyof typeof facts],
  }));
}

function noticeDifferences(wanted: Expectation['notices'], sent: readonly string[]): Difference[] {
  if (wanted === undefined) return [];
  if (Array.isArray(wanted)) return missingIn('notices', wanted, sent);
  return Object.entries(wanted).flatMap(([notice, count]) => {
    const found = sent.filter((kind) => kind === notice).length;
    return found === count ? [] : [{ what: `notices ${notice}`, expected: count, found }];
  });
}

function missingIn(what: string, wanted: readonly string[] | undefined, found: readonly string[]): Difference[] {
  const missing = (wanted ?? []).filter((one) => !found.includes(one));
  return missing.length === 0 ? [] : [{ what, expected: missing, found: [...new Set(found)] }];
}

function openFeeDifferences(wanted: readonly string[] | undefined, found: readonly string[]): Difference[] {
  if (wanted === undefined) return [];
  const same = [...wanted].sort().join() === [...found].sort().join();
  return same ? [] : [{ what: 'fees asked and not paid', expected: wanted, found }];
}

/** Compares only what is named: of objects their keys, of lists every item in its place. */
function fileDifferences(path: string, wanted: unknown, found: unknown): Difference[] {
  if (Array.isArray(wanted)) {
    const items = Array.isArray(found) ? (found as readonly unknown[]) : [];
    if (items.length !== wanted.length) return [{ what: path, expected: wanted, found: found ?? null }];
    return wanted.flatMap((item, i) => fileDifferences(`${path}.${i}`, item, items[i]));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    return Object.entries(wanted).flatMap(([key, value]) =>
      fileDifferences(`${path}.${key}`, value, (found as Record<string, unknown> | undefined)?.[key]),
    );
  }
  return (found ?? null) === wanted ? [] : [{ what: path, expected: wanted, found: found ?? null }];
}

async function supersededDifferences(
  wanted: readonly string[] | undefined,
  { state, registry }: Found,
): Promise<Difference[]> {
  if (wanted === undefined) return [];
  const entries = await registry.entries(state.number);
  const last = entries.findLast(({ entry }) => entry.correction !== undefined)?.entry.correction;
  return missingIn('superseded by the last correction', wanted, last?.superseded.map((s) => s.type) ?? []);
}

/** Whether the one who would usually do an act could do it now. */
function permissionDifferences(
  { permitted: may = [], notPermitted: mayNot = [] }: Expectation,
  { state, registry, now }: Found,
): Difference[] {
  const answer = (type: string) => {
    const by = actorOf({}, type, undefined, { state }, {});
    return permitted(state, by, now, registry.law).find(({ act }) => act === type);
  };
  return [
    ...may.flatMap((type) => {
      const found = answer(type);
      return found?.possible
        ? []
        : [{ what: `whether ${type} can be done`, expected: 'yes', found: found?.reason ?? 'no such act' }];
    }),
    ...mayNot.flatMap((type) =>
      answer(type)?.possible ? [{ what: `whether ${type} can be done`, expected: 'no', found: 'yes' }] : [],
    ),
  ];
}

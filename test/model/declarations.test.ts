/** What the machines declare: a clause for whatever moves a case, and an end for whatever limit runs. */
import type { AnyStateNode } from 'xstate';
import { isClause, limits } from '../../law/index.ts';
import type { Limit, LimitName } from '../../law/index.ts';
import {
  acts,
  bulletinEntries,
  facts,
  guards,
  machineNames as allMachines,
  notices,
  publishingActs,
  registerEntries,
  signals,
} from '../../machines/index.ts';
import { ancestry, chartOf, machineNames, metaOf, namesIn } from './chart.ts';
import type { Arrow } from './chart.ts';

const charts = machineNames.map(chartOf);
const states = charts.flatMap((c) => c.states.map((s) => [s.id, s] as const));
const arrows = charts.flatMap((c) => c.arrows.map((a) => [a.id, a] as const));
const isAct = (type: string): boolean => Object.hasOwn(acts, type);
const limitsOf = (s: AnyStateNode): readonly LimitName[] =>
  [metaOf(s).limit ?? []].flat<readonly (LimitName | readonly LimitName[])[]>();
const limitOf = (name: LimitName): Limit => limits[name];

/** The state and what encloses it, up to the region that it is in. */
function regionOf(state: AnyStateNode): AnyStateNode[] {
  const found: AnyStateNode[] = [];
  for (const at of ancestry(state)) {
    if (at.type === 'parallel') break;
    found.push(at);
  }
  return found;
}

const actionsOf = (items: readonly unknown[]) =>
  items.filter((a) => typeof a !== 'function') as { type: string; params?: Record<string, unknown> }[];
const markers = [
  ...states.flatMap(([id, s]) => actionsOf([...s.entry, ...s.exit]).map((a) => [id, a] as const)),
  ...arrows.flatMap(([id, a]) => actionsOf(a.definition.actions).map((m) => [id, m] as const)),
];

test('every machine has its chart', () => {
  expect([...machineNames].sort()).toEqual([...allMachines].sort());
});

test('whatever time, a signal or the state itself brings about cites a clause that exists', () => {
  const silent = arrows.filter(([, a]) => !isAct(a.on) && !isClause(String((a.definition.meta as Clausal)?.clause)));
  expect(silent.map(([id]) => id)).toEqual([]);
});
type Clausal = { clause?: string } | undefined;

test('every act cites a clause that exists', () => {
  expect(Object.entries(acts).filter(([, a]) => !isClause(a.clause))).toEqual([]);
});

test('every state in which a case can rest cites a clause and says whose turn it is', () => {
  const resting = states.filter(([, s]) => s.type === 'atomic' && !s.always);
  const silent = resting.filter(([, s]) => !regionOf(s).some((at) => metaOf(at).clause && metaOf(at).turn));
  expect(silent.map(([id]) => id)).toEqual([]);
});

test('no state in which nothing runs, nobody can act, nothing is waited for and nothing has ended', () => {
  const goesOn = (s: AnyStateNode): boolean =>
    limitsOf(s).length > 0 ||
    metaOf(s).ends === true ||
    metaOf(s).waitsFor !== undefined ||
    metaOf(s).turn === 'nobody' ||
    (s.always ?? []).some((t) => t.guard === undefined) ||
    [...s.transitions.keys()].some(isAct);
  const stuck = states.filter(([, s]) => s.type === 'atomic' && !regionOf(s).some(goesOn));
  expect(stuck.map(([id]) => id)).toEqual([]);
});

test('the end of a limit that moves the case is an event of the state that declares it', () => {
  const deaf = states.flatMap(([id, s]) =>
    limitsOf(s)
      .filter((name) => limitOf(name).end === 'movesTheCase')
      .filter((name) => ![...ancestry(s)].some((at) => at.transitions.has(`expired.${name}`)))
      .map((name) => `${id}: ${name}`),
  );
  expect(deaf).toEqual([]);
});

test('no state waits for the end of a limit that does not run in it', () => {
  const waiting = arrows.filter(([, a]) => {
    const [, name] = /^expired\.(.+)$/.exec(a.on) ?? [];
    return name !== undefined && !descendants(a.source).some((s) => limitsOf(s).includes(name as LimitName));
  });
  expect(waiting.map(([id]) => id)).toEqual([]);
});
const descendants = (s: AnyStateNode): AnyStateNode[] => [
  s,
  ...Object.values(s.states).flatMap((child) => descendants(child as AnyStateNode)),
];

test('every marker is one that the engine knows, with a name that exists', () => {
  const known: Record<string, (params: Record<string, unknown>) => boolean> = {
    notify: (p) => Object.hasOwn(notices, String(p['notice'])),
    sendOn: (p) => Object.keys(p).length === 0,
    publish: (p) => Object.hasOwn(bulletinEntries, String(p['entry'])),
    unqueue: (p) => (Object.keys(publishingActs) as readonly unknown[]).includes(p['entry']),
    enter: (p) => Object.hasOwn(registerEntries, String(p['entry'])),
    open: (p) => (allMachines as readonly unknown[]).includes(p['machine']),
    note: (p) => Object.hasOwn(facts, String(p['fact'])),
    tell: (p) => (signals as readonly unknown[]).includes(p['signal']),
    demand: (p) => typeof p['fee'] === 'string',
    actOn: (p) => typeof p['what'] === 'string',
  };
  const unknown = markers.filter(([, { type, params }]) => !known[type]?.(params ?? {}));
  expect(unknown.map(([id, m]) => `${id}: ${m.type} ${JSON.stringify(m.params)}`)).toEqual([]);
});

test('every guard that a machine asks exists', () => {
  const asked = new Set(arrows.flatMap(([, a]) => namesIn(a.definition.guard)));
  expect([...asked].filter((name) => !Object.hasOwn(guards, name))).toEqual([]);
});

test('an event has one way under each answer: what comes after a way without a guard is never reached', () => {
  const hidden = arrows.filter(([, a]) => siblingsBefore(a).some((b) => b.definition.guard === undefined));
  expect(hidden.map(([id]) => id)).toEqual([]);
});
const siblingsBefore = (arrow: Arrow): Arrow[] => {
  const same = arrows.map(([, a]) => a).filter((a) => a.source === arrow.source && a.on === arrow.on);
  return same.slice(0, same.indexOf(arrow));
};

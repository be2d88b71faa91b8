/** Nothing is declared that nothing uses: guards, facts, notices, acts, signals, limits, settings, fees and entries. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choices, dayLists, fees, limits, periods, times } from '../../law/index.ts';
import type { Limit } from '../../law/index.ts';
import {
  acts,
  bulletinEntries,
  facts,
  guards,
  machineNames,
  notices,
  registerEntries,
  signals,
} from '../../machines/index.ts';
import { chartOf, metaOf, namesIn } from './chart.ts';

const charts = machineNames.map(chartOf);
const arrows = charts.flatMap((c) => c.arrows);
const states = charts.flatMap((c) => c.states);
const actions = [
  ...states.flatMap((s) => [...s.entry, ...s.exit]),
  ...arrows.flatMap((a) => [...a.definition.actions]),
];
const named = (type: string, key: string): Set<unknown> =>
  new Set(
    (actions as { type: string; params?: Record<string, unknown> }[])
      .filter((a) => a.type === type)
      .map((a) => a.params?.[key]),
  );
const unused = (declared: object | readonly string[], used: ReadonlySet<unknown>): string[] =>
  (Array.isArray(declared) ? (declared as string[]) : Object.keys(declared)).filter((name) => !used.has(name));

/** The text of the rooms that may use what the law and the machines declare, without the tables that declare it. */
function sources(...rooms: readonly string[]): string {
  const tables = ['law/limits.ts', 'law/policies.ts', 'law/fees.ts'];
  const under = (dir: string): string[] =>
    readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
      const path = join(dir, entry.name);
      return entry.isDirectory() ? under(path) : path.endsWith('.ts') && !tables.includes(path) ? [path] : [];
    });
  return rooms
    .flatMap(under)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}
const text = sources('law', 'machines', 'engine');
const isNamedIn = (name: string, where = text): boolean => new RegExp(`['"\`.]${name}\\b`).test(where);

test('guards', () => {
  expect(unused(guards, new Set(arrows.flatMap((a) => namesIn(a.definition.guard))))).toEqual([]);
});

test('facts', () => {
  expect(unused(facts, named('note', 'fact'))).toEqual([]);
});

test('notices: by a machine, or by the engine for what time does', () => {
  const byEngine = [
    'reminder',
    'officeReminder',
    'overdue',
    'corrected',
    'actUndone',
    'transferStands',
    'transferUndone',
    'limitMoved',
  ];
  expect(unused(notices, new Set([...named('notify', 'notice'), ...byEngine]))).toEqual([]);
});

test('entries of the bulletin', () => {
  expect(unused(bulletinEntries, named('publish', 'entry'))).toEqual([]);
});

test('entries of the State Register', () => {
  expect(unused(registerEntries, named('enter', 'entry'))).toEqual([]);
});

test('signals: each is told, and somebody listens', () => {
  expect(unused(signals, named('tell', 'signal'))).toEqual([]);
  expect(unused(signals, new Set(arrows.map((a) => a.on)))).toEqual([]);
});

test('machines: each is opened by an act', () => {
  const opened = named('open', 'machine');
  expect(unused(machineNames, new Set([...opened, 'application', 'forwarding', 'service']))).toEqual([]);
});

test('acts: each is taken by the machine to which it goes, and by no other without an opening', () => {
  const taken = new Set(arrows.map((a) => a.on));
  expect(unused(acts, taken)).toEqual([]);
  const astray = Object.entries(acts).filter(([type, { to }]) => {
    const chart = charts.find((c) => c.name === to);
    return !chart?.arrows.some((a) => a.on === type);
  });
  expect(astray.map(([type]) => type)).toEqual([]);
});

test('limits: each runs in some state, or bounds one that does', () => {
  const running = states.flatMap((s) => [metaOf(s).limit ?? []].flat());
  const bounds = (Object.values(limits) as Limit[]).flatMap((l) => [l.notPast ?? [], l.notBefore ?? []].flat());
  expect(unused(limits, new Set<unknown>([...running, ...bounds]))).toEqual([]);
});

test('settings: each is asked for somewhere', () => {
  const byLimits = new Set<string>(
    (Object.values(limits) as Limit[]).flatMap(({ length }) =>
      typeof length === 'object' && 'policy' in length ? [length.policy] : [],
    ),
  );
  const declared = [choices, periods, times, dayLists].flatMap((table) => Object.keys(table));
  expect(declared.filter((name) => !byLimits.has(name) && !isNamedIn(name))).toEqual([]);
});

test('fees: each is asked for by an act or demanded', () => {
  const [, sums = ''] = readFileSync('law/fees.ts', 'utf8').split('export function filingFee');
  expect(Object.keys(fees).filter((name) => !isNamedIn(name, text + sums))).toEqual([]);
});

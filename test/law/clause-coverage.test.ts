/** Every clause with something to run is cited by something that runs, and everything cited exists. */
import { readFileSync } from 'node:fs';
import {
  clauseEntry,
  clausesInOrder,
  compareClauses,
  fees,
  isClause,
  limits,
  otherSources,
  ownDisclosurePeriods,
  priorityPeriods,
} from '../../law/index.ts';
import type { Clause } from '../../law/index.ts';
import {
  acts,
  bulletinEntries,
  contentsClause,
  findingsByKind,
  groundsBeforeGrant,
  guards,
  machineNames,
  notices,
  registerEntries,
} from '../../machines/index.ts';
import { chartOf, metaOf } from '../model/chart.ts';

type Citing = { readonly clause: Clause };
const clausesOf = (table: Readonly<Record<string, Citing>>): Clause[] =>
  Object.values(table).map((entry) => entry.clause);
const charts = machineNames.map(chartOf);

/** By whom a clause is cited. */
const citations: Readonly<Record<string, readonly (string | undefined)[]>> = {
  acts: clausesOf(acts),
  states: charts.flatMap((c) => c.states.map((s) => metaOf(s).clause)),
  arrows: charts.flatMap((c) => c.arrows.map((a) => (a.definition.meta as { clause?: string } | undefined)?.clause)),
  limits: clausesOf(limits),
  periods: clausesOf(priorityPeriods),
  fees: clausesOf(fees),
  notices: clausesOf(notices),
  guards: clausesOf(guards),
  findings: Object.values(findingsByKind).flat(),
  checklists: Object.values(contentsClause),
  grounds: groundsBeforeGrant,
  disclosures: clausesOf(ownDisclosurePeriods),
  refusals: refusedUnder(),
  bulletin: Object.values(bulletinEntries),
  register: Object.values(registerEntries),
};
/** Clauses under which the engine itself refuses, and on which a date of the file rests: written in its code. */
function refusedUnder(): string[] {
  const code = ['engine/admission.ts', 'machines/acts/art-27-filing.ts']
    .map((path) => readFileSync(path, 'utf8'))
    .join();
  return [...code.matchAll(/(?:refuse\('[\w.]+', |basis: [^\n]*)'(\d[\d.¶]*)'/g)].map(([, clause]) => clause ?? '');
}
const cited = new Set(Object.values(citations).flat());

test('every operative clause is cited by something that runs', () => {
  const silent = clausesInOrder.filter((clause) => clauseEntry(clause).kind === 'operative' && !cited.has(clause));
  expect(silent.sort(compareClauses)).toEqual([]);
});

test.each(Object.keys(citations))('everything that %s cite exists', (who) => {
  const unknown = (citations[who] ?? []).filter((c) => c !== undefined && !isClause(c) && !(c in otherSources));
  expect(unknown).toEqual([]);
});

test('what is not mechanised is cited only where a decision from outside enters the record', () => {
  const wrong = clausesInOrder.filter((c) => cited.has(c) && clauseEntry(c).kind === 'notMechanised');
  expect(wrong.filter((c) => !clauseEntry(c).why?.includes('enters the record as an outside event'))).toEqual([]);
});

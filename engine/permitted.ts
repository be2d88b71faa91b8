/** What a person could do in a case now, with the form of each act; and why the rest cannot be done. */
import * as z from 'zod';
import { civilDateOf, isInForce, kinds } from '../law/index.ts';
import type { Clause, Instant, Law } from '../law/index.ts';
import { acts, isFor, opensCase } from '../machines/index.ts';
import type {
  Act,
  ActDefinition,
  ActType,
  Actor,
  MachineName,
  ProceedingId,
  ProceedingState,
} from '../machines/index.ts';
import { formOf, mayAct } from './admission.ts';
import { candidates } from './charts.ts';
import { condition, conditionsOf, isChoice, isOpen, openAmong } from './conditions.ts';
import type { Condition } from './conditions.ts';
import { feesAsked } from './fees-asked.ts';
import type { FeeAsked } from './fees-asked.ts';
import { letTimeAct } from './let-time-act.ts';
import { refuse } from './refuse.ts';
import type { RefusalCode } from './refuse.ts';
import { hasStanding } from './standing-of.ts';
import { toldBy } from './too-late.ts';
import type { CaseState, Refusal } from './types.ts';
import { beginWork, viewOf } from './work.ts';
import type { Work } from './work.ts';
import { notPossibleAt } from './not-possible.ts';
import { mainPlaces } from './whereabouts.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A proceeding in which an act could be done; none yet for the act that opens a case. */
export interface Target {
  readonly proceeding: ProceedingId | null;
  readonly machine: MachineName;
  /** Where it stands. */
  readonly at: readonly string[];
  /** The act is possible if one of these groups holds as a whole; empty if it is possible anyhow. */
  readonly conditions: readonly (readonly Condition[])[];
}

interface Asked {
  readonly act: ActType;
  readonly heading: string;
  readonly clause: Clause;
}

export interface Possible extends Asked {
  readonly possible: true;
  /** Never empty; with several, the act names one, unless only one of them is pending. */
  readonly targets: readonly Target[];
  /** The data that the act carries. */
  readonly form: JsonSchema;
  readonly fees: readonly FeeAsked[];
}

export interface Impossible extends Asked {
  readonly possible: false;
  readonly code: string;
  /** The clause that stands in the way, which may be another than the act's own. */
  readonly barredBy: Clause | null;
  readonly params: Refusal['params'];
  /** In words, English; other languages from the catalogue by code. */
  readonly reason: string;
}

export type Permission = Possible | Impossible;

const schemas = new WeakMap<z.ZodType, JsonSchema>();

/** A form as JSON Schema, of what is to be sent in; the same object for the same form. */
function schemaOf(form: z.ZodType): JsonSchema {
  let schema = schemas.get(form);
  if (!schema) {
    schema = z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' });
    schemas.set(form, schema);
  }
  return schema;
}

function formFor(definition: ActDefinition, state: CaseState | null): JsonSchema {
  if (state) return schemaOf(formOf(definition, state.file.kind));
  const forms = new Set(kinds.map((kind) => formOf(definition, kind)));
  const all = [...forms].map(schemaOf);
  return all.length === 1 && all[0] ? all[0] : { oneOf: all };
}

/** What the states of a proceeding say to an act: possible there, perhaps on conditions, or the reason why not. */
function askProceeding(work: Work, p: ProceedingState, type: ActType, definition: ActDefinition): Target | Refusal {
  if (!hasStanding(p, work.act, definition, work))
    return refuse('act.notParty', definition.clause, { person: work.act.by.person });
  const offered = candidates(p, type, viewOf(work, p));
  const viable = openAmong(offered);
  if (viable.length > 0) {
    const groups = viable.map(conditionsOf);
    return {
      proceeding: p.id,
      machine: p.machine,
      at: mainPlaces(p).map(({ path }) => path),
      conditions: groups.some((group) => group.length === 0) ? [] : groups,
    };
  }
  const failing = offered.flatMap((verdicts) => verdicts.filter((v) => !isOpen(v)));
  const first = failing.find((v) => !isChoice(v)) ?? failing[0];
  if (first)
    return refuse(first.code as RefusalCode, first.clause, {
      guard: first.guard,
      ...first.params,
      ...toldBy(work, first.told),
      deficiencies: work.file.deficiencies,
    });
  return notPossibleAt(work, p, type, definition.clause);
}

function ask(
  state: CaseState | null,
  type: ActType,
  person: Actor,
  now: Instant,
  law: Law,
): Omit<Possible, keyof Asked> | Refusal {
  const definition = acts[type] as unknown as ActDefinition;
  const { clause } = definition;
  const opens = opensCase(definition);
  if (!state && !opens) return refuse('case.unknown', null);
  if (state && opens) return refuse('case.exists', clause);
  const on = civilDateOf(now);
  if (!isInForce(law, clause, on)) return refuse('act.clauseNotInForce', clause, { clause, on });
  if (!definition.by.includes(person.role))
    return refuse('act.notYours', clause, { roles: definition.by, role: person.role });
  const form = formFor(definition, state);
  if (!state) {
    const target = { proceeding: null, machine: definition.to, at: [], conditions: filingConditions(definition) };
    return { possible: true, targets: [target], form, fees: [] };
  }
  const act: Act = { type, case: state.number, effectiveAt: now, recordedAt: now, by: person, data: {} };
  const barred = mayAct(state, act, definition, law, on);
  if (barred) return barred;
  const work = beginWork(state, act, law, on, String(state.seq + 1), clause);
  const all = state.proceedings.filter((p) => isFor(definition, p.machine));
  const answers = all.map((p) => askProceeding(work, p, type, definition));
  const targets = answers.filter((a): a is Target => !('ok' in a));
  const [first] = targets;
  if (!first) return reasonAmong(answers, all) ?? refuse('act.noProceeding', clause, { machine: definition.to });
  const self = all.find((p) => p.id === first.proceeding) as ProceedingState;
  return { possible: true, targets, form, fees: feesAsked(definition, viewOf(work, self), form) };
}

/** Of several reasons, that of a proceeding still pending, and of those the latest. */
function reasonAmong(answers: readonly (Target | Refusal)[], all: readonly ProceedingState[]): Refusal | undefined {
  const reasons = answers.flatMap((a, i) => ('ok' in a ? [{ refusal: a, pending: all[i]?.pending === true }] : []));
  return (reasons.findLast((r) => r.pending) ?? reasons.at(-1))?.refusal;
}

/** 27.1, 4.2, 6.3: what is asked of those who file, which only the request itself can show. */
const filingConditions = ({ clause, allots }: ActDefinition): Target['conditions'] => [
  [
    condition('mayFile', 'act.notParty', clause),
    condition('mayFile', 'filing.official', '4.2'),
    condition('mayFile', 'filing.attorney', '6.3'),
    ...(allots === 'international' ? [condition('isOfTheRepublic', 'filing.notOfRepublic', '26.2')] : []),
  ],
];

/**
 * Every act of the catalogue, in the order of the articles: possible for this person now, or the reason why not.
 * @param state the case; null asks about opening one. Terms due by `now` are taken to have ended.
 */
export function permitted(state: CaseState | null, person: Actor, now: Instant, law: Law): readonly Permission[] {
  const current = state ? letTimeAct(state, now, law).state : null;
  const at = current && current.at > now ? current.at : now;
  return (Object.keys(acts) as ActType[]).map((type): Permission => {
    const { heading, clause } = acts[type] as unknown as ActDefinition;
    const answer = ask(current, type, person, at, law);
    if ('possible' in answer) return { act: type, heading, clause, ...answer };
    return {
      act: type,
      heading,
      clause,
      possible: false,
      code: answer.code,
      barredBy: answer.clause,
      params: answer.params,
      reason: answer.reason,
    };
  });
}

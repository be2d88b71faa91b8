/**
 * The one place that talks to XState: machines as pure functions from a value and an event to a value and markers.
 * Snapshots are never kept: they are made again from our own value and history, validated, and remembered by them.
 * Machines have no context, so where a machine goes depends on nothing but its place, the event and the answers of
 * the guards it asks: a movement once worked out by XState is found again by asking the same guards.
 */
import { initialTransition, not, transition } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { Clause, LimitName } from '../law/index.ts';
import { guards, machines } from '../machines/index.ts';
import type { EventType, GuardName, MachineName, Meta, ProceedingState, Told, View } from '../machines/index.ts';
import { canonical } from './canonical.ts';
import { fault } from './fault.ts';

type Position = Pick<ProceedingState, 'machine' | 'version' | 'value' | 'history'>;

export interface Marker {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Where a machine went, what it asked for, and the clauses of the transitions that it took. */
export interface Movement {
  readonly value: unknown;
  readonly history: Readonly<Record<string, readonly string[]>> | undefined;
  readonly pending: boolean;
  readonly markers: readonly Marker[];
  readonly clauses: readonly Clause[];
}

/** What is declared by the states a proceeding is in. */
export interface Standing {
  readonly metas: readonly Meta[];
  readonly limits: readonly LimitName[];
  readonly pending: boolean;
}

interface Question {
  readonly guard: GuardName;
  readonly params: unknown;
}

/** Movements by the answers of the guards that lead to them. */
type Answers = { readonly movement: Movement | null } | { readonly ask: Question; yes?: Answers; no?: Answers };

interface Place {
  readonly snapshot: AnyMachineSnapshot;
  readonly standing: Standing;
  readonly answers: Map<EventType, Answers>;
}

const mostRemembered = 20_000;
const places = new Map<string, Place>();
const keys = new WeakMap<object, string>();

/** The guards a machine asks while XState works out a movement, in order, with their answers. */
let asked: { readonly ask: Question; readonly answer: boolean }[] = [];

const listening = Object.fromEntries(
  Object.entries(guards).map(([name, guard]) => [
    name,
    (args: { event: { view: View } }, params: unknown): boolean => {
      const answer = (guard as GuardFunction)(args, params);
      asked.push({ ask: { guard: name as GuardName, params }, answer });
      return answer;
    },
  ]),
);

const provided = new Map<AnyStateMachine, AnyStateMachine>();

/** The machine a proceeding runs on. @throws Fault `machine.unknown` */
export function machineOf(name: MachineName, version: number): AnyStateMachine {
  const machine = machines[name]?.[version - 1];
  if (!machine) throw fault('machine.unknown', { machine: name, version });
  const known = provided.get(machine);
  if (known) return known;
  const made = machine.provide({ guards: listening });
  provided.set(machine, made);
  return made;
}

/** The version that a new proceeding gets. */
export function latestVersion(name: MachineName): number {
  const versions = machines[name]?.length ?? 0;
  if (versions === 0) throw fault('machine.unknown', { machine: name });
  return versions;
}

function standingOf(snapshot: AnyMachineSnapshot): Standing {
  const metas = Object.values(snapshot.getMeta() as Record<string, Meta | undefined>).filter((m) => m !== undefined);
  const limits = metas.flatMap((m) => m.limit ?? []);
  return { metas, limits: [...new Set(limits)], pending: !metas.some((m) => m.ends) };
}

/** The same value with its regions in one order. */
const inOrder = (value: unknown): unknown => JSON.parse(canonical(value)) as unknown;

const textOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  const known = keys.get(value);
  if (known !== undefined) return known;
  const text = canonical(value);
  keys.set(value, text);
  return text;
};

const keyOf = ({ machine, version, value, history }: Position): string =>
  `${machine}@${version}:${textOf(value)}${history ? textOf(history) : ''}`;

/**
 * The place at a position, validated: a value with unknown or missing states is a fault, never silently repaired.
 * A place is always made from the value, never kept from a transition: the order in which XState lists the active
 * states depends on the way it came there, and what follows from a state may not.
 */
function placeAt(at: Position): Place {
  const key = keyOf(at);
  const known = places.get(key);
  if (known) return known;
  const machine = machineOf(at.machine, at.version);
  let snapshot: AnyMachineSnapshot;
  try {
    snapshot = machine.resolveState({ value: inOrder(at.value) as string, context: {} });
    const historyValue = Object.fromEntries(
      Object.entries(at.history ?? {}).map(([id, nodes]) => [id, nodes.map((n) => machine.getStateNodeById(n))]),
    );
    (snapshot as { historyValue: unknown }).historyValue = historyValue;
  } catch (error) {
    throw fault('state.unknownValue', { machine: at.machine, value: at.value, cause: String(error) });
  }
  if (canonical(snapshot.value) !== canonical(at.value))
    throw fault('state.incompleteValue', { machine: at.machine, value: at.value });
  if (places.size >= mostRemembered) {
    const oldest = places.keys().next();
    if (!oldest.done) places.delete(oldest.value);
  }
  const place = { snapshot, standing: standingOf(snapshot), answers: new Map<EventType, Answers>() };
  places.set(key, place);
  return place;
}

function historyOf(snapshot: AnyMachineSnapshot): Movement['history'] {
  const entries = Object.entries(snapshot.historyValue as Record<string, readonly { id: string }[]>);
  if (entries.length === 0) return undefined;
  return inOrder(
    Object.fromEntries(entries.map(([id, nodes]) => [id, nodes.map((n) => n.id).toSorted()])),
  ) as Movement['history'];
}

function movement(
  machine: MachineName,
  version: number,
  snapshot: AnyMachineSnapshot,
  actions: readonly { type: string; params?: unknown }[],
  taken: readonly AnyTransitionDefinition[],
): Movement {
  const history = historyOf(snapshot);
  const value = inOrder(snapshot.value);
  const { pending } = standing({ machine, version, value, ...(history ? { history } : {}) });
  return {
    value,
    history,
    pending,
    markers: actions.map((a) => ({ type: a.type, params: (a.params ?? {}) as Marker['params'] })),
    clauses: taken.flatMap((t) => (t.meta as Meta | undefined)?.clause ?? []),
  };
}

const beginnings = new Map<string, Movement & { readonly version: number }>();

/** The first position of a machine. */
export function begin(name: MachineName): Movement & { readonly version: number } {
  const known = beginnings.get(name);
  if (known) return known;
  const version = latestVersion(name);
  const [snapshot, actions] = initialTransition(machineOf(name, version));
  const made = { version, ...movement(name, version, snapshot, actions, []) };
  beginnings.set(name, made);
  return made;
}

/** Asks the guards that led to a movement before; undefined where their answers lead somewhere not yet worked out. */
function found(answers: Answers | undefined, view: View): Movement | null | undefined {
  let at = answers;
  while (at && 'ask' in at) {
    const guard = guards[at.ask.guard] as unknown as GuardFunction;
    at = guard({ event: { view } }, at.ask.params) ? at.yes : at.no;
  }
  return at?.movement;
}

/** Keeps a movement under the answers that led to it. */
function keep(place: Place, type: EventType, made: Movement | null): void {
  const seen = new Set<string>();
  const questions = asked.filter(({ ask }) => {
    const key = `${ask.guard}${JSON.stringify(ask.params ?? null)}`;
    return seen.has(key) ? false : seen.add(key) && true;
  });
  const leaf: Answers = { movement: made };
  const first = questions[0];
  if (!first) {
    place.answers.set(type, leaf);
    return;
  }
  let at = place.answers.get(type);
  if (!at) place.answers.set(type, (at = { ask: first.ask }));
  questions.forEach(({ answer }, i) => {
    if (!at || !('ask' in at)) throw fault('chart.undetermined', { event: type });
    const next = questions[i + 1];
    const side = answer ? 'yes' : 'no';
    at = at[side] ??= next ? { ask: next.ask } : leaf;
  });
}

/** What a machine does with an event; nothing if no state it is in takes it. */
export function send(at: Position, type: EventType, view: View): Movement | null {
  const place = placeAt(at);
  const known = found(place.answers.get(type), view);
  if (known !== undefined) return known;
  asked = [];
  const made = workOutMovement(at, place.snapshot, type, view);
  keep(place, type, made);
  return made;
}

/** The movement as XState works it out. */
export function workOutMovement(
  at: Position,
  snapshot: AnyMachineSnapshot,
  type: EventType,
  view: View,
): Movement | null {
  const machine = machineOf(at.machine, at.version);
  const event = { type, view };
  const taken = machine.getTransitionData(snapshot, event);
  if (taken.length === 0) return null;
  const [next, actions] = transition(machine, snapshot, event);
  return movement(at.machine, at.version, next, actions, taken);
}

/** What the states a proceeding is in declare. */
export function standing(at: Position): Standing {
  return placeAt(at).standing;
}

export interface Verdict {
  readonly guard: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly clause: Clause;
  readonly code: string;
  readonly about: 'case' | 'act';
  readonly holds: boolean;
  readonly told?: Told;
}

interface GuardFunction {
  (args: unknown, params: unknown): boolean;
  readonly clause: Clause;
  readonly code: string;
  readonly about: 'case' | 'act';
  readonly guards?: readonly unknown[];
  readonly tells?: (view: View) => Told;
}

/** A guard made of others says of what kind it is by how XState checks it. */
const checkOf = (guard: unknown): unknown => (guard as { readonly check?: unknown }).check;
const denies = checkOf(not('isSecret'));

function verdictsOn(guard: unknown, view: View): Verdict[] {
  if (typeof guard === 'function') {
    const inner = ((guard as GuardFunction).guards ?? []).flatMap((g) => verdictsOn(g, view));
    /** The opposite of a guard only chooses: what that guard would tell is not the reason. */
    return checkOf(guard) === denies ? inner.map((v) => ({ ...v, holds: !v.holds, code: 'outcome.other' })) : inner;
  }
  const name = typeof guard === 'string' ? guard : (guard as { type: string }).type;
  const params =
    typeof guard === 'string' ? {} : ((guard as { params?: Readonly<Record<string, unknown>> }).params ?? {});
  const implementation = (guards as unknown as Record<string, GuardFunction>)[name];
  if (!implementation) throw fault('guard.unknown', { guard: name });
  return [
    {
      guard: name,
      params,
      clause: implementation.clause,
      code: implementation.code,
      about: implementation.about,
      holds: implementation({ event: { view } }, params),
      ...(implementation.tells ? { told: implementation.tells(view) } : {}),
    },
  ];
}

/** Every transition that the active states offer for an event, with the verdict of each of its guards. */
export function candidates(at: Position, type: EventType, view: View): readonly (readonly Verdict[])[] {
  const { snapshot } = placeAt(at);
  const seen = new Set<AnyTransitionDefinition>();
  for (const leaf of snapshot._nodes) {
    for (let node: typeof leaf | undefined = leaf; node; node = node.parent as typeof leaf | undefined) {
      for (const t of node.transitions.get(type) ?? []) seen.add(t as AnyTransitionDefinition);
    }
  }
  return [...seen].map((t) => (t.guard === undefined ? [] : verdictsOn(t.guard, view)));
}

function* nodesUnder(node: AnyStateNode): Generator<AnyStateNode> {
  yield node;
  for (const child of Object.values(node.states)) yield* nodesUnder(child as AnyStateNode);
}

const limitsOf = (node: AnyStateNode): readonly LimitName[] => [(node.meta as Meta | undefined)?.limit ?? []].flat();

const targetsOf = (node: AnyStateNode, limit: LimitName): readonly AnyStateNode[] =>
  (node.transitions.get(`expired.${limit}`) ?? []).flatMap((t) => (t.target ?? []) as readonly AnyStateNode[]);

/** Whether the end of a limit leads from a state, by itself or with the ends that follow, into one of these. */
function leadsInto(active: ReadonlySet<AnyStateNode>, from: AnyStateNode, limit: LimitName, seen = new Set()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return targetsOf(from, limit).some(
    (node) => active.has(node) || limitsOf(node).some((next) => leadsInto(active, node, next, seen)),
  );
}

/** The limits that a state, or a state in it, declares and whose end leaves it. */
const limitsIn = (node: AnyStateNode): readonly LimitName[] =>
  [...nodesUnder(node)].flatMap(limitsOf).filter((limit) => node.transitions.has(`expired.${limit}`));

/** The limits whose end leads from a state that takes an event to where the proceeding is. */
export function limitsBehind(at: Position, type: EventType): readonly LimitName[] {
  const { snapshot } = placeAt(at);
  const active = new Set<AnyStateNode>(snapshot._nodes);
  return [...nodesUnder(machineOf(at.machine, at.version).root)].flatMap((node) =>
    node.transitions.has(type) && !active.has(node)
      ? limitsIn(node).filter((limit) => leadsInto(active, node, limit))
      : [],
  );
}

/** The states in which a machine would take an event, with the clauses that they or their transitions cite. */
export function placesFor(
  name: MachineName,
  version: number,
  type: EventType,
): readonly { readonly meta: Meta; readonly clauses: readonly Clause[] }[] {
  return [...nodesUnder(machineOf(name, version).root)].flatMap((node) => {
    const transitions = node.transitions.get(type);
    if (!transitions) return [];
    const meta: Meta = (node.meta as Meta | undefined) ?? {};
    const own = meta.clause;
    const theirs = transitions.flatMap((t) => (t.meta as Meta | undefined)?.clause ?? []);
    return [{ meta, clauses: own ? [own] : theirs }];
  });
}

/**
 * The one place that talks to XState: machines as pure functions from a value and an event to a value and markers.
 * Snapshots are never kept: they are made again from our own value and history, validated, and remembered by them.
 */
import { initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { Clause, LimitName } from '../law/index.ts';
import { machines } from '../machines/index.ts';
import type { EventType, MachineName, Meta, ProceedingState, View } from '../machines/index.ts';
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

interface Remembered {
  readonly snapshot: AnyMachineSnapshot;
  readonly standing: Standing;
}

const mostRemembered = 20_000;
const remembered = new Map<string, Remembered>();

/** The machine a proceeding runs on. @throws Fault `machine.unknown` */
export function machineOf(name: MachineName, version: number): AnyStateMachine {
  const machine = machines[name]?.[version - 1];
  if (!machine) throw fault('machine.unknown', { machine: name, version });
  return machine;
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

function remember(key: string, snapshot: AnyMachineSnapshot): Remembered {
  if (remembered.size >= mostRemembered) {
    const oldest = remembered.keys().next();
    if (!oldest.done) remembered.delete(oldest.value);
  }
  const made = { snapshot, standing: standingOf(snapshot) };
  remembered.set(key, made);
  return made;
}

const keyOf = ({ machine, version, value, history }: Position): string =>
  `${machine}@${version}:${JSON.stringify(value)}${history ? JSON.stringify(history) : ''}`;

/** A snapshot at a position, validated: a value with unknown or missing states is a fault, never silently repaired. */
function restore(at: Position): Remembered {
  const key = keyOf(at);
  const known = remembered.get(key);
  if (known) return known;
  const machine = machineOf(at.machine, at.version);
  let snapshot: AnyMachineSnapshot;
  try {
    snapshot = machine.resolveState({ value: at.value as string, context: {} });
    const historyValue = Object.fromEntries(
      Object.entries(at.history ?? {}).map(([id, nodes]) => [id, nodes.map((n) => machine.getStateNodeById(n))]),
    );
    (snapshot as { historyValue: unknown }).historyValue = historyValue;
  } catch (error) {
    throw fault('state.unknownValue', { machine: at.machine, value: at.value, cause: String(error) });
  }
  if (JSON.stringify(snapshot.value) !== JSON.stringify(at.value))
    throw fault('state.incompleteValue', { machine: at.machine, value: at.value });
  return remember(key, snapshot);
}

function historyOf(snapshot: AnyMachineSnapshot): Movement['history'] {
  const entries = Object.entries(snapshot.historyValue as Record<string, readonly { id: string }[]>);
  return entries.length === 0
    ? undefined
    : Object.fromEntries(entries.map(([id, nodes]) => [id, nodes.map((n) => n.id)]));
}

function movement(
  name: MachineName,
  version: number,
  snapshot: AnyMachineSnapshot,
  actions: readonly { type: string; params?: unknown }[],
  taken: readonly AnyTransitionDefinition[],
): Movement {
  const history = historyOf(snapshot);
  const at = { machine: name, version, value: snapshot.value, ...(history ? { history } : {}) };
  const { standing } = remembered.get(keyOf(at)) ?? remember(keyOf(at), snapshot);
  return {
    value: snapshot.value,
    history,
    pending: standing.pending,
    markers: actions.map((a) => ({ type: a.type, params: (a.params ?? {}) as Marker['params'] })),
    clauses: taken.flatMap((t) => (t.meta as Meta | undefined)?.clause ?? []),
  };
}

/** The first position of a machine. */
export function begin(name: MachineName): Movement & { readonly version: number } {
  const version = latestVersion(name);
  const [snapshot, actions] = initialTransition(machineOf(name, version));
  return { version, ...movement(name, version, snapshot, actions, []) };
}

/** What a machine does with an event; nothing if no state it is in takes it. */
export function send(at: Position, type: EventType, view: View): Movement | null {
  const { snapshot } = restore(at);
  const machine = machineOf(at.machine, at.version);
  const event = { type, view };
  const taken = machine.getTransitionData(snapshot, event);
  if (taken.length === 0) return null;
  const [next, actions] = transition(machine, snapshot, event);
  return movement(at.machine, at.version, next, actions, taken);
}

/** What the states a proceeding is in declare. */
export function standing(at: Position): Standing {
  return restore(at).standing;
}

export interface Verdict {
  readonly guard: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly clause: Clause;
  readonly code: string;
  readonly about: 'case' | 'act';
  readonly holds: boolean;
}

interface GuardFunction {
  (args: unknown, params: unknown): boolean;
  readonly clause: Clause;
  readonly code: string;
  readonly about: 'case' | 'act';
  readonly guards?: readonly unknown[];
}

function verdictsOn(machine: AnyStateMachine, guard: unknown, view: View): Verdict[] {
  if (typeof guard === 'function')
    return ((guard as GuardFunction).guards ?? []).flatMap((g) => verdictsOn(machine, g, view));
  const name = typeof guard === 'string' ? guard : (guard as { type: string }).type;
  const params =
    typeof guard === 'string' ? {} : ((guard as { params?: Readonly<Record<string, unknown>> }).params ?? {});
  const implementation = (machine.implementations.guards as Record<string, GuardFunction>)[name];
  if (!implementation) throw fault('guard.unknown', { guard: name });
  return [
    {
      guard: name,
      params,
      clause: implementation.clause,
      code: implementation.code,
      about: implementation.about,
      holds: implementation({ event: { view } }, params),
    },
  ];
}

/** Every transition that the active states offer for an event, with the verdict of each of its guards. */
export function candidates(at: Position, type: EventType, view: View): readonly (readonly Verdict[])[] {
  const { snapshot } = restore(at);
  const machine = machineOf(at.machine, at.version);
  const seen = new Set<AnyTransitionDefinition>();
  for (const leaf of snapshot._nodes) {
    for (let node: typeof leaf | undefined = leaf; node; node = node.parent as typeof leaf | undefined) {
      for (const t of node.transitions.get(type) ?? []) seen.add(t as AnyTransitionDefinition);
    }
  }
  return [...seen].map((t) => (t.guard === undefined ? [] : verdictsOn(machine, t.guard, view)));
}

function* nodesUnder(node: AnyStateNode): Generator<AnyStateNode> {
  yield node;
  for (const child of Object.values(node.states)) yield* nodesUnder(child as AnyStateNode);
}

/** The clauses of the states in which a machine would take an event, for a refusal that says where it belongs. */
export function placesFor(name: MachineName, version: number, type: EventType): readonly Clause[] {
  const places = [...nodesUnder(machineOf(name, version).root)].filter((node) => node.transitions.has(type));
  return [...new Set(places.flatMap((node) => (node.meta as Meta | undefined)?.clause ?? []))];
}

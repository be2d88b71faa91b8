/** A machine taken apart for tests: its states, its transitions, and the answers that its guards would have to give. */
import { assign } from 'xstate';
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { guards, machines } from '../../machines/index.ts';
import type { MachineName, Meta } from '../../machines/index.ts';

export const machineNames = Object.keys(machines) as MachineName[];

/** Answers of named guards; those not named say no. */
export type Answers = Readonly<Record<string, boolean>>;

export interface Arrow {
  readonly id: string;
  readonly source: AnyStateNode;
  /** An act, a signal, `expired.<limit>`, or the empty text for what happens by itself. */
  readonly on: string;
  readonly definition: AnyTransitionDefinition;
  /** Under which this one is taken rather than those before it. */
  readonly under: Answers;
}

export interface Chart {
  readonly name: MachineName;
  readonly machine: AnyStateMachine;
  readonly states: readonly AnyStateNode[];
  readonly arrows: readonly Arrow[];
}

export const metaOf = (node: { meta?: unknown }): Meta => node.meta ?? {};

export function* ancestry(node: AnyStateNode): Generator<AnyStateNode> {
  for (let at: AnyStateNode | undefined = node; at; at = at.parent) yield at;
}

function* under(node: AnyStateNode): Generator<AnyStateNode> {
  yield node;
  for (const child of Object.values(node.states)) yield* under(child as AnyStateNode);
}

interface Composite {
  readonly check: { readonly name: string };
  readonly guards: readonly unknown[];
}

/** What named guards have to answer for a guard to hold (or not to). Guards that look at the place only are left out. */
export function answersFor(guard: unknown, wanted = true): Record<string, boolean> {
  if (guard === undefined || guard === null) return {};
  if (typeof guard === 'string') return { [guard]: wanted };
  if (typeof guard === 'function') {
    const { check, guards: parts } = guard as unknown as Composite;
    if (!parts) return {};
    const each = parts.map((part) => answersFor(part, check.name === 'checkNot' ? !wanted : wanted));
    const all = (check.name === 'checkAnd') === wanted || check.name === 'checkNot';
    return Object.assign({}, ...(all ? each : each.slice(0, 1))) as Record<string, boolean>;
  }
  const { type, params } = guard as { type: string; params?: unknown };
  return { [params === undefined ? type : `${type} ${JSON.stringify(params)}`]: wanted };
}

/** The names of the guards in a guard. */
export function namesIn(guard: unknown): string[] {
  if (guard === undefined || guard === null) return [];
  if (typeof guard === 'string') return [guard];
  if (typeof guard === 'function') return ((guard as unknown as Composite).guards ?? []).flatMap(namesIn);
  return [(guard as { type: string }).type];
}

/** The states of a machine, the enclosing ones first. */
export const statesOf = (machine: AnyStateMachine): readonly AnyStateNode[] => [...under(machine.root)];

export function arrowsOf(states: readonly AnyStateNode[]): Arrow[] {
  return states.flatMap((source) => {
    const lists: [string, readonly AnyTransitionDefinition[]][] = [...source.transitions.entries()];
    if (source.always) lists.push(['', source.always]);
    return lists.flatMap(([on, list]) =>
      list.map((definition, i): Arrow => {
        const before = list.slice(0, i).map((t) => answersFor(t.guard, false));
        return {
          id: `${source.id} --${on || 'always'}#${i}--> ${definition.target?.map((t) => t.id).join(', ') ?? 'stays'}`,
          source,
          on,
          definition,
          under: Object.assign({}, ...before, answersFor(definition.guard)) as Answers,
        };
      }),
    );
  });
}

/** Has every arrow say its name when it is taken, and at no other time; nothing of it shows in what the machine asks for. */
export function onTaking(arrows: readonly Arrow[], say: (id: string) => void): void {
  for (const { id, definition } of arrows) {
    const said = assign(() => {
      say(id);
      return {};
    });
    Object.assign(definition, { actions: [...definition.actions, said] });
  }
}

/** Guards that answer as the event says, instead of looking at the case. */
const stubs = Object.fromEntries(
  Object.keys(guards).map((name) => [
    name,
    ({ event }: { event: { answers?: Answers } }, params: unknown): boolean =>
      event.answers?.[params === undefined ? name : `${name} ${JSON.stringify(params)}`] === true,
  ]),
);

/** The latest version of a machine, with stubbed guards. */
export function chartOf(name: MachineName): Chart {
  const latest = machines[name]?.at(-1);
  if (!latest) throw new Error(`no machine ${name}`);
  const machine = latest.provide({ guards: stubs }) as AnyStateMachine;
  const states = statesOf(machine);
  return { name, machine, states, arrows: arrowsOf(states) };
}

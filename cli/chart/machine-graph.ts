/** A machine as a graph of states and transitions, read off the machine itself. Ids are stable: the path of the state. */
import { latestVersion, machineOf } from '../../engine/index.ts';
import type { MachineName, Meta } from '../../machines/index.ts';

export interface ChartNode {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  readonly sort: 'state' | 'group' | 'parallel' | 'history';
  /** The state that its parent begins in. */
  readonly initial: boolean;
  readonly ends: boolean;
  readonly clause: string | null;
  readonly policy: string | null;
  readonly turn: string | null;
  readonly limits: readonly string[];
  /** What entering it asks for: notices, publications, signals. */
  readonly entry: readonly string[];
}

export interface ChartEdge {
  readonly id: string;
  readonly source: string;
  /** Null: the machine takes the event and stays where it is. */
  readonly target: string | null;
  /** Empty for a transition that is taken at once. */
  readonly event: string;
  readonly guard: string | null;
  readonly clause: string | null;
  readonly policy: string | null;
  readonly actions: readonly string[];
  readonly label: string;
}

export interface Chart {
  readonly machine: MachineName;
  readonly version: number;
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

type Machine = ReturnType<typeof machineOf>;
type Node = Machine['root'];
type Taken = Node['always'] extends infer A ? (A extends readonly (infer T)[] ? T : never) : never;

/** The latest version of a machine. Throws Fault `machine.unknown`. */
export function chartOf(name: MachineName): Chart {
  const version = latestVersion(name);
  const { root } = machineOf(name, version);
  const all = [...under(root)];
  return {
    machine: name,
    version,
    nodes: all.map(nodeOf),
    edges: all.flatMap((node) => transitionsOf(node).flatMap((taken, i) => edgesOf(node, taken, i))),
  };
}

function* under(node: Node): Generator<Node> {
  yield node;
  for (const child of Object.values(node.states)) yield* under(child);
}

function nodeOf(node: Node): ChartNode {
  const meta = (node.meta ?? {}) as Meta;
  const isFirst = node.parent ? node.parent.initial.target.some((t: { id: string }) => t.id === node.id) : true;
  return {
    id: node.id,
    label: node.key,
    parent: node.parent?.id ?? null,
    sort:
      node.type === 'parallel'
        ? 'parallel'
        : node.type === 'history'
          ? 'history'
          : node.type === 'compound'
            ? 'group'
            : 'state',
    initial: node.parent?.type === 'parallel' || isFirst,
    ends: meta.ends === true,
    clause: meta.clause ?? null,
    policy: meta.policy ?? null,
    turn: meta.turn ?? null,
    limits: [meta.limit ?? []].flat(),
    entry: node.entry.map(actionInWords),
  };
}

const transitionsOf = (node: Node): readonly Taken[] => [
  ...[...node.transitions.values()].flat(),
  ...((node.always ?? []) as readonly Taken[]),
];

function edgesOf(node: Node, taken: Taken, index: number): ChartEdge[] {
  const { eventType, guard, target, actions, meta } = taken as unknown as {
    readonly eventType: string;
    readonly guard?: unknown;
    readonly target?: readonly { readonly id: string }[];
    readonly actions: readonly unknown[];
    readonly meta?: Meta;
  };
  const condition = guard === undefined ? null : guardInWords(guard);
  const clause = meta?.clause ?? null;
  const base = {
    source: node.id,
    event: eventType,
    guard: condition,
    clause,
    policy: meta?.policy ?? null,
    actions: actions.map(actionInWords),
    label: `${eventType}${condition === null ? '' : ` [${condition}]`}${clause === null ? '' : ` (${clause})`}`.trim(),
  };
  const targets: readonly (string | null)[] = target?.map(({ id }) => id) ?? [null];
  return targets.map((to, n) => ({ id: `${node.id}:${index}${n === 0 ? '' : `.${n}`}`, ...base, target: to }));
}

function paramsInWords(params: unknown): string {
  if (typeof params !== 'object' || params === null) return '';
  return Object.values(params).map(String).join(', ');
}

function guardInWords(guard: unknown): string {
  if (typeof guard === 'string') return guard;
  if (typeof guard === 'function') {
    const parts = ((guard as { guards?: readonly unknown[] }).guards ?? []).map(guardInWords);
    const joined = parts.join(guard.name === 'or' ? ' or ' : ' and ');
    return guard.name === 'not' ? `not ${joined}` : joined || guard.name;
  }
  const { type, params } = guard as { readonly type: string; readonly params?: unknown };
  const said = paramsInWords(params);
  return said ? `${type}: ${said}` : type;
}

function actionInWords(action: unknown): string {
  if (typeof action === 'string') return action;
  if (typeof action === 'function') return action.name;
  const { type, params } = action as { readonly type: string; readonly params?: unknown };
  const said = paramsInWords(params);
  return said ? `${type} ${said}` : type;
}

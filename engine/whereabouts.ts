/** Where a proceeding is, to be read: the states that it is in, as paths, with what each declares. */
import { clauseEntry, limits } from '../law/index.ts';
import type { Clause, Limit, LimitName } from '../law/index.ts';
import type { Meta, ProceedingState } from '../machines/index.ts';
import { machineOf } from './charts.ts';

/** One state without states inside it: `pending.course.formal.awaitingCorrection`. */
export interface Place {
  readonly path: string;
  /** What it declares, or the nearest state around it that declares something. */
  readonly meta: Meta;
}

interface Node {
  readonly meta?: unknown;
  readonly states: Readonly<Record<string, unknown>>;
}

function* leaves(node: Node, value: unknown, path: string, around: Meta): Generator<Place> {
  const inner = typeof value === 'string' ? { [value]: undefined } : ((value ?? {}) as Record<string, unknown>);
  const meta = (node.meta as Meta | undefined) ?? around;
  const names = Object.keys(inner);
  if (names.length === 0) yield { path, meta };
  for (const name of names) {
    const child = node.states[name] as Node | undefined;
    if (child) yield* leaves(child, inner[name], path ? `${path}.${name}` : name, meta);
  }
}

/** Every state a proceeding is in that has none inside it. @throws Fault `machine.unknown` */
export function placesOf(p: Pick<ProceedingState, 'machine' | 'version' | 'value'>): readonly Place[] {
  return [...leaves(machineOf(p.machine, p.version).root, p.value, '', {})];
}

/** The states of a value, each as its own path. */
export function pathsOf(value: unknown, before = ''): readonly string[] {
  if (value === null || value === undefined) return before ? [before] : [];
  if (typeof value === 'string') return [before ? `${before}.${value}` : value];
  const inner = Object.entries(value);
  return inner.length === 0 && before
    ? [before]
    : inner.flatMap(([name, within]) => pathsOf(within, before ? `${before}.${name}` : name));
}

/** A move as the states left and the states entered; of parallel ones only those that changed. */
export function moveInPaths(from: unknown, to: unknown): { readonly from: string; readonly to: string } {
  const [left, entered] = [pathsOf(from), pathsOf(to)];
  return {
    from: left.filter((path) => !entered.includes(path)).join(' + '),
    to: entered.filter((path) => !left.includes(path)).join(' + '),
  };
}

/** The limits that a place declares. */
export function limitsAt(place: Place): readonly LimitName[] {
  const { limit } = place.meta;
  return limit === undefined ? [] : typeof limit === 'string' ? [limit] : limit;
}

const isWindow = (place: Place): boolean => {
  const declared = limitsAt(place);
  return declared.length > 0 && declared.every((name) => (limits[name] as Limit).window === true);
};

const isIdle = (place: Place): boolean =>
  place.meta.turn === 'nobody' && limitsAt(place).length === 0 && place.meta.waitsFor === undefined;

/**
 * The places that the proceeding is about: its end, once it has ended; the course of an application, not the windows
 * beside it; of others, and where the course itself stands still, those where somebody has something to do or
 * something is waited for.
 */
export function mainPlaces(p: Pick<ProceedingState, 'machine' | 'version' | 'value'>): readonly Place[] {
  const all = placesOf(p);
  const over = all.filter(({ meta }) => meta.ends);
  if (over.length > 0) return over;
  const course = all.filter((place) => place.path.includes('.course.') && !isIdle(place));
  if (course.length > 0) return course;
  const busy = all.filter((place) => place.meta.turn !== 'nobody' && place.meta.turn !== 'anyone' && !isWindow(place));
  const bound = busy.filter((place) => limitsAt(place).length > 0 || place.meta.waitsFor !== undefined);
  const running = all.filter((place) => !isIdle(place) && !isWindow(place));
  return [bound, busy, running].find((places) => places.length > 0) ?? all;
}

/** A clause with its heading: `Deficiency notice (29.2)`. */
export function clauseInWords(clause: Clause): string {
  return `${clauseEntry(clause).heading} (${clause})`;
}

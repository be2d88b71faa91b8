/** Walks a machine from its first state with every event under every answer of its guards, and counts the arrows taken. */
import { initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot } from 'xstate';
import { onTaking } from './chart.ts';
import type { Answers, Chart } from './chart.ts';

export interface Tried {
  readonly type: string;
  readonly answers: Answers;
}

/** Every event of a machine, under the answers that lead along each of its arrows, and along each that follows by itself. */
export function eventsOf(chart: Chart): Tried[] {
  const followUps: Answers[] = [{}, ...chart.arrows.filter((a) => a.on === '').map((a) => a.under)];
  const tried = new Map<string, Tried>();
  for (const arrow of chart.arrows.filter((a) => a.on !== '')) {
    for (const followUp of followUps) {
      const answers = Object.fromEntries(
        Object.entries({ ...followUp, ...arrow.under })
          .filter(([, yes]) => yes)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      );
      tried.set(`${arrow.on} ${JSON.stringify(answers)}`, { type: arrow.on, answers });
    }
  }
  return [...tried.values()];
}

export const placeOf = (snapshot: AnyMachineSnapshot): string =>
  JSON.stringify([
    snapshot.value,
    Object.entries(snapshot.historyValue as Record<string, { id: string }[]>).map(([id, to]) => [
      id,
      to.map((n) => n.id),
    ]),
  ]);

export interface Walk {
  readonly taken: ReadonlySet<string>;
  readonly visited: readonly AnyMachineSnapshot[];
}

/**
 * Breadth first. `isNews` says whether a snapshot is worth going on from; without it every new place is, which only
 * machines without regions can bear.
 */
export function walk(chart: Chart, isNews?: (snapshot: AnyMachineSnapshot) => boolean, mostPlaces = 5000): Walk {
  const taken = new Set<string>();
  const seen = new Set<string>();
  onTaking(chart.arrows, (id) => taken.add(id));
  const [first] = initialTransition(chart.machine);
  const queue: AnyMachineSnapshot[] = [first as AnyMachineSnapshot];
  seen.add(placeOf(first as AnyMachineSnapshot));
  const events = eventsOf(chart);
  for (let i = 0; i < queue.length && queue.length < mostPlaces; i++) {
    const at = queue[i] as AnyMachineSnapshot;
    const handled = new Set(at._nodes.flatMap((node) => [...node.transitions.keys()]));
    for (const event of events) {
      if (!handled.has(event.type)) continue;
      const before = taken.size;
      const [next] = transition(chart.machine, at, event as never);
      const isNew = taken.size > before;
      const place = placeOf(next as AnyMachineSnapshot);
      if (seen.has(place)) continue;
      if (isNews && !isNew && !isNews(next as AnyMachineSnapshot)) continue;
      seen.add(place);
      queue.push(next as AnyMachineSnapshot);
    }
  }
  return { taken, visited: queue };
}

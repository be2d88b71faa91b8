/** Every arrow of every machine can be taken, and no way leads nowhere. */
import { getShortestPaths } from 'xstate/graph';
import type { AnyMachineSnapshot } from 'xstate';
import { chartOf, machineNames, metaOf } from './chart.ts';
import { eventsOf, placeOf, walk } from './explore.ts';

/** Machines of one region are walked through whole; of the two with many, each state, and each pair that looks at another. */
const regional = new Set(['application', 'patent']);

function news(): (snapshot: AnyMachineSnapshot) => boolean {
  const seen = new Set<string>();
  return (snapshot) => {
    const leaves = snapshot._nodes.filter((n) => n.type === 'atomic').map((n) => n.id);
    const course = leaves.find((id) => /\.(course|life|ended)\b/.test(id)) ?? leaves[0];
    const pairs = leaves.flatMap((id) =>
      /publicationDuty|bulletin|publication/.test(id) ? [id, `${course} ${id}`] : [id],
    );
    const fresh = pairs.filter((key) => !seen.has(key));
    for (const key of fresh) seen.add(key);
    return fresh.length > 0;
  };
}

describe.each(machineNames)('%s', (name) => {
  const chart = chartOf(name);
  const { taken, visited } = walk(chart, regional.has(name) ? news() : undefined);

  test('every arrow is taken on some way from the first state', () => {
    expect(chart.arrows.map((a) => a.id).filter((id) => !taken.has(id))).toEqual([]);
  });

  test('every state is reached', () => {
    const reached = new Set(visited.flatMap((s) => s._nodes.map((n) => n.id)));
    const passing = (id: string) => chart.arrows.some((a) => a.on === '' && a.source.id === id);
    const missing = chart.states.filter((n) => n.type !== 'history' && !reached.has(n.id) && !passing(n.id));
    expect(missing.map((n) => n.id)).toEqual([]);
  });

  test('no dead ends: whatever has not ended can go on', () => {
    const events = eventsOf(chart);
    const stuck = visited.filter(
      (s) =>
        !s._nodes.some((n) => metaOf(n).ends) &&
        !events.some((event) => chart.machine.getTransitionData(s, event).length > 0),
    );
    expect(stuck.map((s) => JSON.stringify(s.value))).toEqual([]);
  });
});

test.each(machineNames.filter((name) => !regional.has(name)))(
  '%s: from every place a shortest way leads from the first state, and to an end',
  (name) => {
    const chart = chartOf(name);
    const paths = getShortestPaths(chart.machine, {
      events: eventsOf(chart) as never,
      serializeState: (s) => placeOf(s as AnyMachineSnapshot) as never,
      limit: 10_000,
    });
    expect(paths.length).toBe(walk(chartOf(name)).visited.length);
    const ends = paths.filter((p) => (p.state as AnyMachineSnapshot)._nodes.some((n) => metaOf(n).ends));
    expect(ends.length).toBeGreaterThan(0);
  },
);

/** `muddet chart`: every machine can be drawn in every format, from the machine itself. */
import { spawnSync } from 'node:child_process';
import { machineNames, machines } from '../../machines/index.ts';
import { chartOf } from '../../cli/chart/machine-graph.ts';
import { builtMain, root } from './support/built.ts';
import { run } from './support/run.ts';

const drawn = machineNames.filter((name) => machines[name] !== undefined);

test.each(drawn)('%s: nodes and edges have ids of their own, and every arrow ends at a state', (name) => {
  const { nodes, edges } = chartOf(name);
  const ids = new Set(nodes.map((node) => node.id));
  expect(ids.size).toBe(nodes.length);
  expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length);
  for (const { source, target } of edges) {
    expect(ids).toContain(source);
    expect(ids).toContain(target ?? source);
  }
  expect(nodes.filter((node) => node.parent === null)).toHaveLength(1);
});

test.each(drawn)('%s: as Mermaid every state is declared before an arrow names it', async (name) => {
  const { code, out } = await run(['chart', name]);
  expect(code).toBe(0);
  const declared = new Set([...out.matchAll(/state "[^"]*" as (\w+)/g)].map(([, id]) => id));
  const root = name;
  const used = [...out.matchAll(/^ *(\w+) --> (\w+)/gm)].flatMap(([, from, to]) => [from, to]);
  expect(used.filter((id) => id !== root && !declared.has(id))).toEqual([]);
});

test.each(drawn)('%s: as DOT the brackets close and every state is there', async (name) => {
  const { out } = await run(['chart', name, '--format', 'dot']);
  expect(out.match(/\{/g)?.length).toBe(out.match(/\}/g)?.length);
  const simple = chartOf(name).nodes.filter(({ sort }) => sort === 'state');
  for (const { id } of simple) expect(out).toContain(`"${id}"`);
});

test('29.2: the chart carries clause, turn, limit and guard', async () => {
  const { out } = await run(['chart', 'application', '--json']);
  const { nodes, edges } = JSON.parse(out) as ReturnType<typeof chartOf>;
  expect(nodes.find((node) => node.label === 'awaitingCorrection')).toMatchObject({
    clause: '29.2',
    turn: 'applicant',
    limits: ['formalReply'],
  });
  expect(edges.some((edge) => edge.event === 'REFUSED' && edge.guard === 'hasNegativeFinding')).toBe(true);
});

test('a machine that does not exist is wrong usage', async () => {
  const { code, err } = await run(['chart', 'appellation']);
  expect(code).toBe(2);
  expect(err).toContain('opposition');
});

test('whoever reads only the first line is not shown an error', () => {
  const command = `set -o pipefail; "${process.execPath}" "${builtMain}" chart application --json | head -1`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe('{\n');
  expect(status).toBe(0);
});

/** The server goes away under load and comes back: what was acknowledged is there, once, and the rest was answered. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { startPostgres } from '../../scripts/postgres.js';
import type { PostgresServer } from '../../scripts/postgres.js';
import type { CaseNumber } from '../../machines/index.ts';
import { openRegistry, verify } from '../../registry/index.ts';
import { toyEngine } from '../support/toy-engine.ts';
import { act, law, noon } from '../registry/office.ts';

let server: PostgresServer;

/** A way to a server that can be shut and opened again. */
async function wayTo(address: string) {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  const way = createServer((near) => {
    const far = connect(Number(port || 5432), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one.on('error', () => undefined).on('close', () => other.destroy()));
      one.pipe(other);
    }
  });
  const open = async (at = 0) => void (await once(way.listen(at, '127.0.0.1'), 'listening'));
  await open();
  const own = (way.address() as AddressInfo).port;
  const through = new URL(address);
  through.host = `127.0.0.1:${own}`;
  return {
    address: through.href,
    open: () => open(own),
    async close() {
      const closed = once(way.close(), 'close');
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

beforeAll(async () => {
  server = await startPostgres({ durable: true });
}, 60_000);

afterAll(() => server.stop());

test('acts go on over a restart; nothing acknowledged is lost, nothing is there twice', async () => {
  const registry = await openRegistry({ database: server.address, law, engine: toyEngine, batchSize: 8 });
  const acknowledged: string[] = [];
  const evening = new AbortController();
  const callers = Promise.all(
    Array.from({ length: 8 }, async (_, id) => {
      for (let n = 0; !evening.signal.aborted; n++) {
        const answer = await registry.apply(act('OPENED', null, { title: `${id}-${n}` }), {
          key: `${id}-${n}`,
          now: noon,
        });
        if (answer.ok) acknowledged.push(answer.case);
      }
    }),
  );
  while (acknowledged.length < 50) await new Promise((resolve) => setTimeout(resolve, 5));
  await server.restart?.();
  const before = acknowledged.length;
  while (acknowledged.length < before + 50) await new Promise((resolve) => setTimeout(resolve, 5));
  evening.abort();
  await callers;
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  expect(await verify(registry, { engine: toyEngine })).toMatchObject({
    ok: true,
    cases: acknowledged.length,
    entries: acknowledged.length,
  });
  await registry.close();
}, 60_000);

test('while it is away, reading says so, too; afterwards the same record reads again', async () => {
  const way = await wayTo(server.address);
  const registry = await openRegistry({ database: way.address, law, engine: toyEngine });
  const asked = () =>
    Promise.allSettled([
      registry.clockSeen(),
      registry.proposals(),
      registry.entries('none' as CaseNumber),
      registry.lastChange(),
    ]);
  const saidBy = async () =>
    new Set((await asked()).map((one) => (one.status === 'fulfilled' ? 'read' : one.reason.code)));
  expect(await saidBy()).toEqual(new Set(['read']));
  await way.close();
  expect(await saidBy()).toEqual(new Set(['registry.unavailable']));
  await way.open();
  expect(await saidBy()).toEqual(new Set(['read']));
  await registry.close();
  await way.close();
});

test('a server that stays away is an outage that says so', async () => {
  const nowhere = new URL(server.address);
  nowhere.port = '1';
  await expect(openRegistry({ database: nowhere.href, law, engine: toyEngine })).rejects.toMatchObject({
    code: 'registry.unavailable',
  });
}, 60_000);

/** The server goes away under load and comes back: what was acknowledged is there, once, and the rest was answered. */
import { startPostgres } from '../../scripts/postgres.js';
import type { PostgresServer } from '../../scripts/postgres.js';
import { openRegistry, verify } from '../../registry/index.ts';
import { toyEngine } from '../support/toy-engine.ts';
import { act, law, noon } from '../registry/office.ts';

let server: PostgresServer;

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

test('a server that stays away is an outage that says so', async () => {
  const nowhere = new URL(server.address);
  nowhere.port = '1';
  await expect(openRegistry({ database: nowhere.href, law, engine: toyEngine })).rejects.toMatchObject({
    code: 'registry.unavailable',
  });
}, 60_000);

/** GET /changes: which cases have changed, in the order in which it was committed; a page, or a stream that goes on. */
import { once } from 'node:events';
import { setImmediate as othersFirst, setTimeout as pause } from 'node:timers/promises';
import { Readable } from 'node:stream';
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { RegistryError } from '../../registry/index.ts';
import type { ChangedCase, Registry } from '../../registry/index.ts';
import { scopeOf } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { ProblemError } from '../problem.ts';
import { addRoute } from '../route.ts';
import { changesSchema } from '../schemas/answers.ts';
import { paging } from '../schemas/basics.ts';

const headers = z.object({
  'last-event-id': z.string().max(400).optional().describe('Of a stream: the `id` of the last event that came'),
});

/** Milliseconds. A stream ends after its time, so that who opens it again has to show a token that is still good. */
const lasts = 15 * 60_000;
const breathesEvery = 15_000;
/** How soon one process hears of what another has committed. */
const looksEvery = 1000;
/** Changes that come together go out together. */
const gathers = 100;
const most = 20;

export function listChanges(app: FastifyInstance, door: Door): void {
  const { registry } = door.office;
  const open = new Map<string, number>();
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());
  addRoute(app, door, {
    method: 'GET',
    url: '/changes',
    access: 'dockets',
    summary:
      'Entries of cases as they were committed: a page, or as `text/event-stream` whatever comes from now on; for those who do not work here, of the cases they are a party to',
    tag: 'cases',
    query: paging,
    headers,
    answer: changesSchema,
    forms: ['text/event-stream'],
    problems: [406, 410, 429],
    async handle({ query: { after, limit }, headers: { 'last-event-id': last }, caller, form }, reply) {
      const scope = scopeOf(caller);
      if (form !== 'text/event-stream')
        return await registry
          .changes({ limit, ...(after === undefined ? {} : { after }), ...scope })
          .catch((error: unknown) => {
            throw isStale(error) ? gone(after) : error;
          });
      const person = caller.person ?? '';
      const many = open.get(person) ?? 0;
      if (many >= most)
        throw new ProblemError(429, 'changes.tooMany', `${person} follows the office ${most} times already.`, { most });
      open.set(person, many + 1);
      const stream = new AbortController();
      const ended = AbortSignal.any([closing.signal, stream.signal, AbortSignal.timeout(lasts)]);
      reply.raw.once('close', () => {
        stream.abort();
        open.set(person, (open.get(person) ?? 1) - 1);
      });
      // Kept open after the last event, the connection would hold up a server that closes.
      reply.headers({ connection: 'close', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
      return Readable.from(follow(registry, last ?? after, scope, ended), { objectMode: false });
    },
  });
}

const gone = (after: string | undefined) =>
  new ProblemError(410, 'changes.gone', 'A record was restored since: read the lists, and begin anew.', { after });

const isStale = (error: unknown): boolean => error instanceof RegistryError && error.code === 'registry.staleCursor';

/** Events as of the HTML standard, 9.2: `changed` for an entry; `reset` where what came before can not be had. */
async function* follow(
  registry: Registry,
  from: string | undefined,
  scope: ReturnType<typeof scopeOf>,
  ended: AbortSignal,
): AsyncGenerator<string> {
  const changed = new EventTarget();
  const unlisten = registry.onCommit(() => void changed.dispatchEvent(new Event('commit')));
  try {
    let breath = Date.now();
    let after = from ?? (await registry.lastChange());
    if (from === undefined) yield event('start', after, {});
    while (!ended.aborted) {
      const heard = waitFor(changed, registry.shared ? looksEvery : breathesEvery, ended);
      const found = await registry.changes({ after, ...scope }).catch((error: unknown) => {
        if (isStale(error)) return null;
        throw error;
      });
      if (found === null) {
        after = await registry.lastChange();
        yield event('reset', after, {});
        continue;
      }
      for (const change of found.items) yield eventOf(change);
      if (found.items.length > 0) breath = Date.now();
      // What somebody may not see is passed by, for good.
      after = found.next;
      if (found.more) {
        await othersFirst();
        continue;
      }
      if (await heard) await pause(gathers, undefined, { signal: ended }).catch(() => undefined);
      if (ended.aborted || Date.now() - breath < breathesEvery) continue;
      breath = Date.now();
      yield ': still here\n\n';
    }
  } finally {
    unlisten();
  }
}

const eventOf = ({ case: number, seq, stage, at }: ChangedCase): string =>
  event('changed', at, { case: number, seq, stage });
const event = (name: string, id: string, data: object): string =>
  `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** Whether something was committed before the time was over. Listens from now on, not only once it is awaited. */
async function waitFor(changed: EventTarget, atMost: number, ended: AbortSignal): Promise<boolean> {
  const signal = AbortSignal.any([ended, AbortSignal.timeout(atMost)]);
  return await once(changed, 'commit', { signal }).then(
    () => true,
    () => false,
  );
}

/** The stream of changes, opened again after the last event that came whenever it ends or breaks off. */
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { ConnectionError, OfficeProblemError, problemIn } from './errors.ts';
import { pause } from './transport.ts';
import type { Transport } from './transport.ts';

/** `start`: nothing before this is told; `reset`: a record was restored, read the lists again. `id` is where to go on later. */
export type ChangeEvent =
  | { readonly event: 'start' | 'reset'; readonly id: string }
  | {
      readonly event: 'changed';
      readonly id: string;
      readonly case: string;
      /** The entry of the case. */
      readonly seq: number;
      /** Where the case stands now. */
      readonly stage: string;
    };

export interface FollowOptions {
  /** The `id` of the last event that is known; what comes from now on when left out. */
  readonly after?: string;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

const firstWait = 500;
const longestWait = 5_000;

/** Goes on until it is ended, over what is not possible now. Throws OfficeProblemError, and ConnectionError where there is no talking to the server at all. */
export async function* followChanges(transport: Transport, options: FollowOptions): AsyncGenerator<ChangeEvent> {
  const ended = new AbortController();
  // A signal made of others may be collected while a stream is open, and would not end it then.
  const { signal } = ended;
  const end = () => ended.abort();
  options.signal?.addEventListener('abort', end);
  if (options.signal?.aborted) end();
  let after = options.after;
  let wait = firstWait;
  try {
    while (!signal.aborted) {
      try {
        for await (const event of eventsOf(await streamFrom(transport, after, signal), signal)) {
          after = event.id;
          wait = firstWait;
          yield event;
        }
      } catch (error) {
        if (signal.aborted) return;
        if (!isBrokenOff(error)) throw error;
      }
      await pause(wait, signal);
      wait = Math.min(wait * 2, longestWait);
    }
  } finally {
    options.signal?.removeEventListener('abort', end);
    end();
  }
}

async function streamFrom(
  transport: Transport,
  after: string | undefined,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const headers = { accept: 'text/event-stream', ...(after === undefined ? {} : { 'last-event-id': after }) };
  const answer = await transport.open(new Request(transport.at('/changes'), { headers, signal }));
  if (!answer.ok || !answer.body) throw await problemIn(answer);
  return answer.body;
}

async function* eventsOf(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<ChangeEvent> {
  const events = body.pipeThrough(new TextDecoderStream(), { signal }).pipeThrough(new EventSourceParserStream());
  for await (const { event, id, data } of events)
    if (id !== undefined && (event === 'start' || event === 'reset' || event === 'changed'))
      yield { ...(JSON.parse(data) as object), event, id } as ChangeEvent;
}

/** A server or a record that is being started again answers soon; one that is none, or is not trusted, does not become another. */
const isBrokenOff = (error: unknown): boolean =>
  (error as Error).name === 'TypeError' ||
  (error instanceof ConnectionError && error.code === 'server.noAnswer') ||
  (error instanceof OfficeProblemError && error.status === 503);

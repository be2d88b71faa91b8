/**
 * The simulator's runtime: the same activities over a record that is thrown away and a clock that its caller moves. At
 * each instant terms first, then effects, until nothing is left; so the same acts always make the same journal.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carryOutOrRetry, defaultRetry, earliest, memoryOutbox, silentLog } from '../activities/index.ts';
import type { MemoryOutbox } from '../activities/index.ts';
import { makeLaw } from '../law/index.ts';
import type { Instant, Law } from '../law/index.ts';
import { openRegistry } from '../registry/index.ts';
import type { Answer, Engine, Registry, SubmittedAct } from '../registry/index.ts';
import { EmbeddedError } from './embedded-error.ts';

export interface VirtualOfficeOptions {
  /** Where its time begins. */
  readonly start: Instant;
  readonly law?: Law;
  readonly engine?: Engine;
}

export interface VirtualOffice {
  readonly registry: Registry;
  /** Every letter, by effect id. */
  readonly outbox: MemoryOutbox;
  now(): Instant;
  /** Lets time pass up to and with the instant: fires what is due and carries out what follows. Going back does nothing. */
  runUntil(instant: Instant): Promise<void>;
  /**
   * An act recorded at `at`, or as of now; time runs up to there first. The key may be left out: each act is then its own.
   * What the act causes is carried out before this resolves.
   */
  apply(
    act: SubmittedAct,
    options?: { readonly key?: string; readonly expectedSeq?: number; readonly at?: Instant },
  ): Promise<Answer>;
  close(): Promise<void>;
}

/** More rounds than this at one instant cannot be an end of anything. */
const mostRounds = 100_000;

/** Opens an empty office. Its record is a temporary file, gone when it is closed. */
export async function openVirtualOffice(options: VirtualOfficeOptions): Promise<VirtualOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'muddet-virtual-'));
  const registry = await openRegistry({
    database: join(folder, 'office.db'),
    law: options.law ?? makeLaw(),
    ...(options.engine ? { engine: options.engine } : {}),
  });
  const outbox = memoryOutbox();
  const deps = { registry, outbox, paper: false, retry: { ...defaultRetry, random: () => 0.5 }, log: silentLog };
  let now = options.start;
  let acts = 0;

  const settle = async (): Promise<void> => {
    for (let round = 0; round < mostRounds; round++) {
      const [due] = await registry.due(now, 1);
      if (due !== undefined) {
        await registry.fireDue(due, now);
        continue;
      }
      const [effect] = await registry.pendingEffects(now, 1);
      if (!effect) return;
      await carryOutOrRetry(deps, effect, now);
    }
    throw stuck(now);
  };

  const runUntil = async (instant: Instant): Promise<void> => {
    await settle();
    for (;;) {
      const next = earliest(await registry.nextDue(), await registry.nextEffect());
      if (next === null || next > instant) break;
      if (next <= now) throw stuck(now);
      now = next;
      await settle();
    }
    if (instant > now) now = instant;
  };

  return {
    registry,
    outbox,
    now: () => now,
    runUntil,
    apply: async (act, { key, expectedSeq, at } = {}) => {
      await runUntil(at ?? now);
      acts += 1;
      const answer = await registry.apply(act, {
        key: key ?? `virtual-${acts}`,
        now,
        ...(expectedSeq === undefined ? {} : { expectedSeq }),
      });
      await settle();
      return answer;
    },
    close: async () => {
      await registry.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const stuck = (now: Instant) => new EmbeddedError('embedded.stuckInstant', `time does not get past ${now}`, { now });

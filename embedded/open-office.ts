/** Opens an office in a data directory and keeps it running in this process: `office.db`, `outbox/` and the lock. */
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  advance,
  carryOutOrRetry,
  defaultRetry,
  earliest,
  fileOutbox,
  firing,
  later,
  msBetween,
  recordSent,
  silentLog,
  smtpOutbox,
  standingOf,
} from '../activities/index.ts';
import type { Log, OfficeLetters, Outbox, RetryPolicy } from '../activities/index.ts';
import type { Instant, Law } from '../law/index.ts';
import { isOfTheOffice } from '../machines/index.ts';
import { isOutage } from '../registry/index.ts';
import type { Engine, Registry, Timekeeper } from '../registry/index.ts';
import { finishIssues, issueOn } from './bulletin.ts';
import type { Issuing } from './bulletin.ts';
import { calendarMoves } from './calendar-moves.ts';
import type { ClockGuard, GuardBounds } from './clock-guard.ts';
import { clockGuard, defaultBounds } from './clock-guard.ts';
import type { Clock } from './clock.ts';
import { systemClock } from './clock.ts';
import type { OfficeDocuments } from './documents.ts';
import { officeDocuments } from './documents.ts';
import { lockDirectory } from './directory-lock.ts';
import { effectPass } from './effect-loop.ts';
import { EmbeddedError } from './embedded-error.ts';
import type { EmbeddedErrorCode } from './embedded-error.ts';
import { enterCalendar, withEntered } from './enter-calendar.ts';
import { readLawInForce, writeLawInForce } from './law-in-force.ts';
import { againAfterMs, startLoop } from './loop.ts';
import type { Pass } from './loop.ts';
import type { CaseWork, Office } from './office.ts';
import type { Recalculation } from './recalculation.ts';
import { openRecord } from './open-record.ts';
import { recalculation } from './recalculation.ts';
import { databaseOf, fourEyesSettings, mailServer, officeLaw, officeLetters, webhookSettings } from './settings.ts';
import { termWork } from './term-loop.ts';
import { webhookDelivery } from './webhook-loop.ts';
import type { WebhookSettings } from './webhook-loop.ts';
import { officeWebhooks } from './webhooks.ts';

export interface OfficeOptions {
  readonly dataDir: string;
  /** Where the record is kept; as the settings say when not given. A PostgreSQL database may have several offices. */
  readonly database?: string;
  /** The law with the office's own settings, from `settings.yaml` in the data directory, when not given. */
  readonly law?: Law;
  readonly clock?: Clock;
  readonly log?: Log;
  readonly engine?: Engine;
  /** Where letters go; `outbox/` in the data directory when not given. */
  readonly outbox?: Outbox;
  /** Whose letters they are, and their texts; as the settings say when not given. */
  readonly letters?: OfficeLetters;
  /** How webhooks are sent; as the settings say when not given. */
  readonly webhooks?: WebhookSettings;
  readonly retry?: Partial<RetryPolicy>;
  readonly clockBounds?: Partial<GuardBounds>;
  /** The operator who knows that the office was shut for longer than the bound. */
  readonly confirmDowntime?: string;
  /** Cases fired in one piece of work; 64 when not given. */
  readonly termBatch?: number;
  /** Who is to wake the cases; whoever does already when not given. */
  readonly timekeeper?: Timekeeper;
  /** Somebody else did, and is to no more. */
  readonly takeOver?: boolean;
  /** Effects carried out in one piece of work; 32 when not given, an eighth of that while people act or terms wait. */
  readonly effectBatch?: number;
}

const clockNoteEveryMs = 60_000;
const defaultTermBatch = 64;
/** Acts in hand from which on the office counts as busy. */
const crowd = 8;
/** Not as soon as the office opens: a command opens it for a moment. */
const firstClearingMs = 3_600_000;
const clearEveryMs = 24 * 3_600_000;
/** How long another process's acts, or its end, may go unnoticed. */
export const lookEveryMs = 1_000;

/**
 * Opens the office. Throws `embedded.locked` with the pid of the owner where another process has it, and
 * `settings.invalid`, before the record is opened, for settings that cannot be used.
 */
export async function openOffice(options: OfficeOptions): Promise<Office> {
  const { dataDir, clock = systemClock(), log = silentLog } = options;
  const lock = lockDirectory(dataDir);
  try {
    const letters = options.letters ?? officeLetters(dataDir);
    const registry = await openRecord({
      database: options.database ?? databaseOf(dataDir),
      law: options.law ?? officeLaw(dataDir),
      ...(options.engine ? { engine: options.engine } : {}),
    });
    if (options.timekeeper) await wokenBy(registry, options.timekeeper, options.takeOver ?? false);
    const bounds = { ...defaultBounds, ...options.clockBounds };
    const seen = await registry.clockSeen();
    const outbox = options.outbox ?? outboxOf(dataDir);
    await recordSent(registry, outbox, seen);
    const guard = clockGuard(clock, seen, bounds, (hold) =>
      log.error(
        hold,
        'the clock cannot be trusted: nothing is fired and no act is taken until an operator confirms it',
      ),
    );
    const limits = await recalculation({
      registry,
      log,
      batch: options.termBatch ?? defaultTermBatch,
      last: readLawInForce(dataDir),
      keep: (law) => writeLawInForce(dataDir, law),
    });
    const documents = officeDocuments(dataDir, registry);
    const webhooks = options.webhooks ?? webhookSettings(dataDir);
    const fourEyes = fourEyesSettings(dataDir);
    const whole = { ...options, clock, log, letters, outbox, documents, webhooks, fourEyes };
    const office = run(whole, registry, guard, limits, () => lock.release());
    if (options.confirmDowntime !== undefined) await office.confirmClock(options.confirmDowntime);
    return office;
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Letters are kept in `outbox/`; the electronic ones are sent first, where the settings name a mail server. */
function outboxOf(dataDir: string): Outbox {
  const kept = fileOutbox(join(dataDir, 'outbox'));
  const server = mailServer(dataDir);
  return server ? smtpOutbox(server, kept) : kept;
}

/**
 * Sees to it that the cases are woken as asked. Throws `embedded.otherTimekeeper` where they are woken otherwise and nobody
 * said that this is to end, `embedded.kept` where a process that wakes them is open, and `embedded.needsPostgres`.
 */
async function wokenBy(registry: Registry, timekeeper: Timekeeper, takeOver: boolean): Promise<void> {
  if (registry.timekeeper === timekeeper) return;
  const refuse = async (code: EmbeddedErrorCode, message: string) => {
    await registry.close();
    throw new EmbeddedError(code, message, { timekeeper: registry.timekeeper });
  };
  if (timekeeper === 'temporal' && !registry.shared)
    return refuse('embedded.needsPostgres', 'Temporal wakes the cases of an office on PostgreSQL only');
  const isNew = (await registry.docket({ limit: 1 })).items.length === 0;
  if (!isNew && !takeOver)
    return refuse(
      'embedded.otherTimekeeper',
      `the cases of this office are woken by the runtime ${registry.timekeeper}; \`muddet serve --runtime ${timekeeper} --take-over\` changes that`,
    );
  if (!(await registry.keepsTime()))
    return refuse('embedded.kept', 'another process has this office open: stop every one of them first');
  await registry.keepTimeBy(timekeeper);
}

function run(
  options: OfficeOptions &
    Required<Pick<OfficeOptions, 'clock' | 'log' | 'letters' | 'outbox' | 'webhooks'>> & {
      readonly documents: OfficeDocuments;
      readonly fourEyes: readonly string[];
    },
  registry: Registry,
  guard: ClockGuard,
  limits: Recalculation,
  release: () => void,
): Office {
  const { dataDir, clock, log, letters, outbox, documents, fourEyes } = options;
  const { termBatch = defaultTermBatch, effectBatch = 32 } = options;
  const retry = { ...defaultRetry, ...options.retry };
  const deps = { registry, outbox, retry, log, letters };
  const isOutside = registry.timekeeper === 'temporal';
  const terms = termWork({ registry, retry, log }, termBatch);
  const inHand = new Set<Promise<unknown>>();
  const waitingForQuiet = new Set<() => void>();
  let closing: Promise<void> | null = null;
  let noted: Instant | null = null;

  const isQuiet = () => inHand.size === 0 && termLoop.alarm.asleep && effectLoop.alarm.asleep;
  const tellQuiet = () => {
    if (waitingForQuiet.size === 0 || !isQuiet()) return;
    for (const resolve of waitingForQuiet) resolve();
    waitingForQuiet.clear();
  };
  const wake = () => {
    termLoop.alarm.ring();
    effectLoop.alarm.ring();
    webhookLoop.alarm.ring();
  };
  const track = async <T>(work: Promise<T>): Promise<T> => {
    inHand.add(work);
    try {
      return await work;
    } finally {
      inHand.delete(work);
      tellQuiet();
    }
  };
  const operator = async <T>(work: Promise<T>): Promise<T> => {
    const done = await track(work);
    wake();
    return done;
  };
  const noteClock = async (now: Instant) => {
    // After an outage it is this by which the office finds out that it can write again.
    if (registry.outage === null && noted !== null && Math.abs(msBetween(noted, now)) < clockNoteEveryMs) return;
    await registry.sawClock(now);
    noted = now;
  };

  /** On a shared record, others may have made work that nobody here was told of. */
  const lookingAgain = ({ more, next }: Pass, now: Instant): Pass =>
    registry.shared && !more ? { more, next: earliest(next, later(now, lookEveryMs)) } : { more, next };

  const ahead: Registry['apply'] = async (act, applying) => {
    if (limits.pending && act.case) await limits.ahead(act.case, applying.now);
    return registry.apply(act, applying);
  };
  const nowWhileOpen = (): Instant => {
    if (closing) throw new EmbeddedError('embedded.closing', 'the office is closing and takes no more acts');
    return guard.now();
  };
  const issuing = (): Issuing => ({ ...registry, apply: ahead });
  let isFinished = false;
  /** An issue that cannot be finished holds no letter up: whoever ordered it orders it again. */
  const finish = async (now: Instant) => {
    isFinished = true;
    try {
      for (const { number } of await finishIssues(issuing(), now))
        log.warn({ issue: number }, 'an issue left open is closed');
    } catch (error) {
      if (isOutage(error)) {
        isFinished = false;
        throw error;
      }
      log.error({ err: error }, 'an issue of the bulletin that was left open could not be finished');
    }
  };

  const termLoop = startLoop('terms', clock, log, tellQuiet, async () => {
    const now = guard.now();
    if (!(await registry.keepsTime())) return { more: false, next: later(now, lookEveryMs) };
    await noteClock(now);
    if (!limits.pending) return lookingAgain(isOutside ? { more: false, next: null } : await terms.pass(now), now);
    await limits.pass(now);
    if (!limits.pending) effectLoop.alarm.ring();
    return { more: true, next: null };
  });
  const effectLoop = startLoop('effects', clock, log, tellQuiet, async () => {
    const now = guard.now();
    if (limits.pending) return { more: false, next: null };
    if (!(await registry.keepsTime())) return { more: false, next: later(now, lookEveryMs) };
    if (registry.outage !== null) return { more: false, next: later(now, againAfterMs) };
    if (!isFinished) await finish(now);
    // Letters give way to people and to terms: a pass has the connections and the processor to itself while it lasts.
    const few = terms.backlog || inHand.size >= crowd;
    if (isOutside) return lookingAgain({ more: false, next: null }, now);
    return lookingAgain(await effectPass(deps, now, few ? Math.ceil(effectBatch / 8) : effectBatch), now);
  });
  let nextClearing = later(clock.now(), firstClearingMs);
  const clearing = startLoop(
    'documents',
    clock,
    log,
    () => undefined,
    async () => {
      const now = guard.now();
      if (now >= nextClearing && (await registry.keepsTime())) {
        const cleared = await documents.clear(now);
        if (cleared > 0) log.info({ documents: cleared }, 'documents that nobody has handed in are cleared away');
        nextClearing = later(now, clearEveryMs);
      }
      return { more: false, next: nextClearing };
    },
  );
  const toReceivers = { dataDir, registry, settings: options.webhooks };
  const delivery = webhookDelivery({
    ...toReceivers,
    retry,
    log,
    now: () => guard.now(),
    ring: () => webhookLoop.alarm.ring(),
  });
  const webhookLoop = startLoop(
    'webhooks',
    clock,
    log,
    () => undefined,
    async () => {
      const now = guard.now();
      if (!(await registry.keepsTime())) return { more: false, next: later(now, lookEveryMs) };
      if (registry.outage !== null) return { more: false, next: later(now, againAfterMs) };
      return lookingAgain(await delivery.pass(), now);
    },
  );
  const unlisten = [registry.onCommit(wake), registry.onOutage(wake)];

  const fireUnpoked = firing({ registry, retry, log, unpoked: true });
  const fireAndTell = firing({ registry, retry, log });
  const caseWork: CaseWork = {
    now: () => guard.now(),
    async advance(number) {
      const now = guard.now();
      if (limits.pending) await limits.ahead(number, now);
      const needs = await advance({ registry, fire: fireUnpoked }, number, now);
      return { ...needs, standing: await standingOf(registry, number, now) };
    },
    async carryOut(id) {
      const effect = await registry.effect(id);
      if (effect && effect.nextTry !== null) await carryOutOrRetry(deps, effect, guard.now());
    },
    giveUp: (id, cause) => registry.effectIncident(id, cause, guard.now()),
    fire: async (number) => void (await fireAndTell(number, guard.now())),
  };

  return {
    dataDir,
    registry,
    caseWork,
    letters,
    documents,
    apply: async (act, { expectedSeq, ...options }) => {
      const now = nowWhileOpen();
      return track(ahead(act, { ...options, now, ...(expectedSeq === undefined ? {} : { expectedSeq }) }));
    },
    needsSecond: ({ type, by: { role } }) => fourEyes.includes(type) && isOfTheOffice(role),
    propose: async (act, options) => {
      const now = nowWhileOpen();
      if (limits.pending) await limits.ahead(act.case, now);
      return track(registry.propose(act, { ...options, now }));
    },
    settleProposal: async (id, settlement) => {
      const now = nowWhileOpen();
      const proposal = limits.pending ? await registry.proposal(id) : null;
      if (proposal) await limits.ahead(proposal.case, now);
      return track(registry.settleProposal(id, { ...settlement, now }));
    },
    issueBulletin: async (order, onProgress) => {
      if (closing) throw new EmbeddedError('embedded.closing', 'the office is closing and issues no bulletin');
      return operator(issueOn(issuing(), order, guard.now(), onProgress));
    },
    quiet: () => {
      wake();
      return closing ?? new Promise((resolve) => waitingForQuiet.add(resolve));
    },
    calendarMoves: async (entered, asked) =>
      calendarMoves(registry, withEntered(dataDir, entered).law, { ...asked, now: clock.now() }),
    enterCalendar: (entered, confirmed) => enterCalendar(dataDir, entered, { ...confirmed, now: clock.now() }),
    recalculating: () => limits.pending,
    clockHold: () => guard.hold,
    confirmClock: async (who) => {
      const { hold } = guard;
      const now = guard.confirm();
      const line = JSON.stringify({ who, at: now, hold });
      await appendFile(join(dataDir, 'clock-confirmations.jsonl'), `${line}\n`, { flush: true });
      await registry.sawClock(now);
      noted = now;
      log.warn({ who, at: now, hold }, 'an operator confirmed the clock');
      wake();
      clearing.alarm.ring();
    },
    retry: async (effect, who, reason = 'try again') =>
      operator(registry.retryEffect(effect, { who, reason, now: guard.now() })),
    skip: async (effect, who, reason) => operator(registry.skipEffect(effect, { who, reason, now: guard.now() })),
    replace: async (effect, by, who, reason) =>
      operator(registry.replaceEffect(effect, by, { who, reason, now: guard.now() })),
    webhooks: officeWebhooks({ ...toReceivers, now: () => guard.now(), ring: () => webhookLoop.alarm.ring() }),
    close: () => {
      closing ??= (async () => {
        for (const stop of unlisten) stop();
        await Promise.all([termLoop.stop(), effectLoop.stop(), clearing.stop(), webhookLoop.stop(), delivery.stop()]);
        await Promise.allSettled(inHand);
        outbox.close?.();
        await registry.close();
        release();
        for (const resolve of waitingForQuiet) resolve();
      })();
      return closing;
    },
  };
}

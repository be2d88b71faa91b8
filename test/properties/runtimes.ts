/**
 * Invariants 14 and 16: the acts of a history, handed in again. The simulator and the embedded runtime make the journal
 * that the engine made by itself, byte for byte; the embedded one although it is killed again and again.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultRetry, earliest, memoryOutbox, silentLog } from '../../activities/index.ts';
import { openVirtualOffice } from '../../embedded/index.ts';
import { effectPass } from '../../embedded/effect-loop.ts';
import { termWork } from '../../embedded/term-loop.ts';
import * as engine from '../../engine/index.ts';
import type { Instant, Law } from '../../law/index.ts';
import { openRegistry } from '../../registry/index.ts';
import type { Answer, Registry, SubmittedAct } from '../../registry/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { patentNumber } from './catalogue.ts';
import type { History, Submitted } from './history.ts';
import { holds } from './holds.ts';

const retry = { ...defaultRetry, random: () => 0.5 };
const never = '2999-01-01T00:00:00Z' as Instant;

/** A text of one case as it reads under another number; ids have it with hyphens. */
const renumbered = (text: string, from: string, to: string): string =>
  text.replaceAll(from, to).replaceAll(from.replaceAll(' ', '-'), to.replaceAll(' ', '-'));

/** An act as it is handed in: the record draws the numbers, and says when it was recorded. */
function handedIn({ act }: Submitted, number: CaseNumber, here: CaseNumber | null): SubmittedAct {
  const { recordedAt: _recorded, ...rest } = act;
  const text = here ? renumbered(JSON.stringify(rest), number, here) : JSON.stringify(rest);
  return { ...(JSON.parse(text) as SubmittedAct), case: here };
}

/** The number of the patent as the history has it, wherever the one that was drawn is said. */
const undrawn = (text: string, drawn: string): string =>
  text.replaceAll(`"patentNumber":"${drawn}"`, `"patentNumber":"${patentNumber}"`);

/** Whether a journal is that of the history, but for the numbers drawn. */
async function holdsJournal(what: string, history: History, registry: Registry, here: CaseNumber): Promise<void> {
  const stored: string[] = [];
  for (let afterSeq = 0; ; ) {
    const page = await registry.entries(here, { afterSeq, limit: 500 });
    stored.push(...page.map(({ entry }) => JSON.stringify(entry)));
    if (page.length < 500) break;
    afterSeq += page.length;
  }
  const drawn = stored.flatMap((text) => /"patentNumber":"([A-Z] \d{4} \d{4,})"/.exec(text)?.[1] ?? []);
  for (const [i, entry] of history.entries.entries()) {
    const text = drawn.reduce(undrawn, stored[i] ?? 'nothing');
    const expected = engine.canonical(entry);
    const found = renumbered(text, here, history.number);
    if (found !== expected) holds(false, `${what}: entry ${i + 1}`, ...firstDifference(found, expected));
  }
  holds(stored.length === history.entries.length, `${what}: more entries`, stored.slice(history.entries.length));
}

function firstDifference(a: string, b: string): [string, string] {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return [a.slice(Math.max(0, i - 100), i + 100), b.slice(Math.max(0, i - 100), i + 100)];
}

function holdsAnswer(what: string, { act, code }: Submitted, answer: Answer): void {
  holds((answer.ok ? 'accepted' : answer.code) === code, `${what}: another answer`, act, code, answer);
}

/** 14: the simulator. */
export async function playInSimulator(history: History): Promise<void> {
  const office = await openVirtualOffice({ start: history.began, law: history.law });
  try {
    let here: CaseNumber | null = null;
    for (const one of history.submitted) {
      const at = one.act.recordedAt;
      const answer: Answer = await office.apply(handedIn(one, history.number, here), { at });
      holdsAnswer('14: the simulator', one, answer);
      if (answer.ok) here = answer.case;
    }
    await office.runUntil(history.now);
    await holdsJournal('14: the simulator', history, office.registry, here ?? history.number);
  } finally {
    await office.close();
  }
}

class Killed extends Error {}
type Moment = 'before' | 'within' | 'after';
const writing: ReadonlySet<string> = new Set([
  'apply',
  'fireDue',
  'fireFailed',
  'effectDone',
  'effectFailed',
  'effectIncident',
]);

/** An office in one process with one record, opened again after each time that it is killed. Many histories share it. */
export class Desk {
  private registry!: Registry;
  private outbox = memoryOutbox();
  private terms!: ReturnType<typeof termWork>;
  private alive!: Registry;
  private now!: Instant;
  /** Writes until it is killed, and how. */
  private left = Number.POSITIVE_INFINITY;
  private moment: Moment = 'before';
  private isDead = false;
  private isDying = false;
  private readonly folder: string;
  private law: Law;
  private keys = 0;
  kills = 0;

  private constructor(folder: string, law: Law) {
    this.folder = folder;
    this.law = law;
  }

  static async open(law: Law): Promise<Desk> {
    const desk = new Desk(await mkdtemp(join(tmpdir(), 'muddet-histories-')), law);
    await desk.start();
    return desk;
  }

  private get database(): string {
    return join(this.folder, 'office.db');
  }

  private async start(): Promise<void> {
    this.isDead = false;
    this.isDying = false;
    const mortal = {
      ...engine,
      canonical: (value: unknown) => engine.canonical(value),
      nextInstant: (state: engine.CaseState) => {
        // The last that is asked before a transaction is written.
        if (this.isDying) throw new Killed();
        return engine.nextInstant(state);
      },
    };
    this.registry = await openRegistry({ database: this.database, law: this.law, engine: mortal });
    this.alive = new Proxy(this.registry, { get: (target, name) => this.mortal(target, name as keyof Registry) });
    this.terms = termWork({ registry: this.alive, retry, log: silentLog }, 64);
  }

  private mortal(target: Registry, name: keyof Registry): unknown {
    const value = target[name] as unknown;
    if (typeof value !== 'function') return value;
    return async (...given: unknown[]) => {
      if (this.isDead) throw new Killed();
      const doomed = writing.has(name) && --this.left === 0;
      if (doomed && this.moment === 'before') throw this.die();
      this.isDying = doomed && this.moment === 'within';
      try {
        const result: unknown = await (value as (...args: unknown[]) => unknown).apply(target, given);
        if (doomed) throw this.die();
        return result;
      } catch (error) {
        if (error instanceof Killed) throw this.die();
        throw error;
      }
    };
  }

  private die(): Killed {
    this.isDead = true;
    return new Killed();
  }

  /** Does something that may be done again after a kill, until it has been done. */
  private async survive<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        this.kills++;
        await this.registry.close();
        await this.start();
      }
    }
  }

  private async settle(): Promise<void> {
    const deps = { registry: this.alive, outbox: this.outbox, paper: false, retry, log: silentLog };
    for (;;) {
      if ((await this.terms.pass(this.now)).more) continue;
      if (!(await effectPass(deps, this.now, 1)).more) return;
    }
  }

  private async runUntil(instant: Instant): Promise<void> {
    await this.settle();
    for (;;) {
      const next = earliest(await this.alive.nextDue(), await this.alive.nextEffect());
      if (next === null || next > instant) break;
      if (next > this.now) this.now = next;
      await this.settle();
    }
    this.now = instant;
  }

  /** Plays the acts of a history; it is killed after so many writes, and again after as many. */
  async play(history: History, kill: { readonly every: number; readonly moment: Moment }): Promise<void> {
    this.law = history.law;
    await this.registry.useLaw(history.law);
    this.now = history.began;
    this.outbox = memoryOutbox();
    this.moment = kill.moment;
    let here: CaseNumber | null = null;
    for (const one of history.submitted) {
      const now = one.act.recordedAt;
      const act = handedIn(one, history.number, here);
      const key = `history-${++this.keys}`;
      this.left = kill.every;
      await this.survive(() => this.runUntil(now));
      const answer: Answer = await this.survive(() => this.alive.apply(act, { key, now }));
      holdsAnswer('16: after a kill', one, answer);
      if (answer.ok) here = answer.case;
      await this.survive(() => this.settle());
    }
    this.left = kill.every;
    await this.survive(() => this.runUntil(history.now));
    this.left = Number.POSITIVE_INFINITY;
    const number = here ?? history.number;
    await holdsJournal('16: after a kill', history, this.registry, number);
    await this.holdsNothingLost(history, number);
    // Its time is over: the next history begins long before.
    await this.registry.fireFailed(number, 'the history is over', never);
  }

  /** 16: every effect once and settled, every letter out, every term there. */
  private async holdsNothingLost(history: History, number: CaseNumber): Promise<void> {
    const { entries, state } = history;
    const made = entries.flatMap((e) => e.effects);
    const records = await this.registry.effectsOf(number);
    const idHere = (id: string) => renumbered(id, history.number, number);
    holds(
      JSON.stringify(records.map((r) => r.id).sort()) === JSON.stringify(made.map((e) => idHere(e.id)).sort()),
      '16: an effect lost, or made twice',
      records.map((r) => r.id),
    );
    for (const { id, status, kind, lastError } of records)
      holds(
        status === 'done' || (status === 'incident' && kind === 'act-on-case') || status === 'replaced',
        '16: an effect not carried out',
        id,
        status,
        lastError,
      );
    const unsent = made.filter((e) => e.kind === 'dispatch-notice' && !this.outbox.messages.has(idHere(e.id)));
    const recalled = new Set(entries.flatMap((e) => e.correction?.recalled ?? []));
    holds(
      unsent.every((e) => recalled.has(e.id)),
      '16: a letter lost',
      unsent,
    );
    const kept = renumbered(engine.canonical(await this.registry.state(number)), number, history.number);
    const drawn = /"number":"([A-Z] \d{4} \d{4,})","owners"/.exec(kept)?.[1];
    const asWritten = drawn ? undrawn(kept, drawn).replace(`"${drawn}","owners"`, `"${patentNumber}","owners"`) : kept;
    holds(
      asWritten === engine.canonical(state),
      '11: another state is kept',
      ...firstDifference(asWritten, engine.canonical(state)),
    );
    const terms = await this.registry.termsOf(number);
    const begun = new Set(
      entries.flatMap((e) => e.terms.flatMap((t) => (t.change === 'begun' ? [t.term.id as string] : []))),
    );
    holds(
      terms.length === begun.size && terms.every((t) => begun.has(t.id)),
      '16: a term lost, or kept twice',
      terms.map((t) => t.id),
    );
    const running = (of: readonly { readonly id: string; readonly status: string }[]) =>
      JSON.stringify(of.flatMap((t) => (t.status === 'running' ? [t.id] : [])).sort());
    holds(running(terms) === running(state.terms), '16: a term that runs no more, or still', terms);
  }

  async close(): Promise<void> {
    await this.registry.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

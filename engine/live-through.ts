/**
 * A case from what was done in it before this office kept its record: acts in the order in which they took effect, what
 * was due between them at its own instant, and letters received as they would have been. Pure; nothing is sent.
 */
import { civilDateOf } from '../law/index.ts';
import type { Instant, Law } from '../law/index.ts';
import type { Act, Actor, ProceedingId } from '../machines/index.ts';
import { actDefinition } from '../machines/index.ts';
import { correct, isLate } from './correct.ts';
import { letTimeAct } from './let-time-act.ts';
import { proceedingNamed } from './proceeding-named.ts';
import { refuse } from './refuse.ts';
import { nextInstant, step } from './step.ts';
import type { CaseState, Effect, Entry, Outcome, Refusal } from './types.ts';
import { usualPerson, usualRole } from './usual-actor.ts';

/** An act as another record has it. `proceeding` is a name or an id; who acts may be left out, and is then the usual one. */
export interface PastAct extends Omit<Act, 'recordedAt' | 'proceeding' | 'by'> {
  readonly proceeding?: string;
  readonly by?: Partial<Actor>;
}

/** What a case has come to, entry by entry; or the first act, by its place in what was given, that the law refuses. */
export type Life =
  | { readonly ok: true; readonly steps: readonly { readonly entry: Entry; readonly state: CaseState }[] }
  | { readonly ok: false; readonly place: number; readonly refusal: Refusal };

type Letter = Extract<Effect, { readonly kind: 'dispatch-notice' }>;
interface Placed {
  readonly act: PastAct;
  readonly place: number;
}

const ofService: readonly string[] = ['NOTICE_DISPATCHED', 'NOTICE_SERVED'];

/**
 * @param acts of one case, the first of which opens it; of one instant, those given first come first
 * @param recordedAt when they are put on record: nothing of them is later, and what is due by then has happened
 * @throws Fault if the machines are broken
 */
export function liveThrough(acts: readonly PastAct[], recordedAt: Instant, law: Law): Life {
  const waiting = acts.map((act, place): Placed => ({ act, place }));
  waiting.sort((a, b) => Number(a.act.effectiveAt > b.act.effectiveAt) - Number(a.act.effectiveAt < b.act.effectiveAt));
  const steps: { entry: Entry; state: CaseState }[] = [];
  const reported = new Set<PastAct>();
  const standing = (): CaseState | null => steps.at(-1)?.state ?? null;

  const take = (act: Act): Refusal | null => {
    const state = standing();
    const outcome: Outcome =
      state && isLate(state, act, law)
        ? correct(
            steps.map(({ entry }) => entry),
            act,
            law,
            state,
          )
        : step(state, act, law);
    if (!outcome.ok) return outcome;
    steps.push(outcome);
    serve(steps.length - 1);
    return null;
  };

  /** Whether the record says itself when a letter was dispatched or received: each says it of one letter. */
  const isReported = ({ notice, service }: Letter, { act }: Entry): boolean => {
    const report = waiting.find(
      (later) =>
        ofService.includes(later.act.type) &&
        !reported.has(later.act) &&
        later.act.effectiveAt >= act.effectiveAt &&
        [undefined, 'service', `service:${notice}`, service].includes(later.act.proceeding?.split('#')[0]),
    );
    if (report) reported.add(report.act);
    return report !== undefined;
  };

  /** A letter that starts a limit is received the day it is put there, or dispatched by post, unless the record says when. */
  function serve(from: number): void {
    const made = steps.slice(from);
    for (const { entry } of made)
      for (const effect of entry.effects) {
        if (effect.kind !== 'dispatch-notice' || !effect.service || effect.channel === 'internal') continue;
        const { service, channel } = effect;
        const awaits = standing()?.proceedings.some(({ id, value }) => id === service && value === 'awaitingDispatch');
        if (!awaits || isReported(effect, entry)) continue;
        take(served(entry.act, service, channel));
      }
  }

  const served = ({ case: number }: Act, proceeding: ProceedingId, how: 'electronic' | 'post'): Act => {
    const at = standing()?.at ?? recordedAt;
    return {
      type: how === 'electronic' ? 'NOTICE_SERVED' : 'NOTICE_DISPATCHED',
      case: number,
      proceeding,
      effectiveAt: at,
      recordedAt,
      by: { person: 'system', role: 'office' },
      data: { on: civilDateOf(at), how },
    };
  };

  const letTime = (until: Instant): void => {
    for (;;) {
      const state = standing();
      const next = state && nextInstant(state);
      if (!state || !next || next > until) return;
      const from = steps.length;
      letTimeAct(state, next, law, { recordedAt, each: (entry, after) => void steps.push({ entry, state: after }) });
      serve(from);
    }
  };

  for (let done = waiting.shift(); done; done = waiting.shift()) {
    const { act, place } = done;
    letTime(act.effectiveAt);
    const refusal = asOf(standing(), act, recordedAt, take);
    if (refusal) return { ok: false, place, refusal };
  }
  letTime(recordedAt);
  return { ok: true, steps };
}

/** Takes an act with whoever does it, and the proceeding that it names, as the case stands. */
function asOf(
  state: CaseState | null,
  { by = {}, proceeding: name, ...act }: PastAct,
  recordedAt: Instant,
  take: (act: Act) => Refusal | null,
): Refusal | null {
  const proceeding = name === undefined ? undefined : proceedingNamed(name, state);
  if (name !== undefined && proceeding === undefined) {
    const definition = actDefinition(act.type);
    return refuse('act.noProceeding', definition?.clause ?? null, { machine: definition?.to ?? '', proceeding: name });
  }
  const role = by.role ?? usualRole(act.type, state);
  const data = (act.data ?? {}) as Readonly<Record<string, unknown>>;
  const person = by.person ?? usualPerson(role, proceeding, state, data);
  return take({
    ...act,
    recordedAt,
    by: { ...by, role, person },
    ...(proceeding === undefined ? {} : { proceeding }),
  });
}

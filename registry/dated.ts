/** When an act that is handed in takes effect, and who may say so. */
import { refuse } from '../engine/refuse.ts';
import type { Refusal } from '../engine/types.ts';
import { civilDateOf, momentOn, timeOfDay } from '../law/index.ts';
import type { Instant } from '../law/index.ts';
import type { HandedAct, SubmittedAct } from './answers.ts';

/** The act with its moment: the one that is said; of a day its noon, of today now; now, where nothing is said. */
export function dated({ on, effectiveAt, ...act }: HandedAct, now: Instant): SubmittedAct {
  const noon = on === undefined || on === civilDateOf(now) ? now : momentOn(on, timeOfDay('12:00'));
  return { ...act, effectiveAt: effectiveAt ?? noon };
}

/**
 * An act takes effect when the office receives it. Whoever acts for him- or herself says no other moment, and no day that
 * `fields` of the data leave to the office, which has the proof of it.
 */
export function datedByParty(act: SubmittedAct, now: Instant, fields: readonly string[] = []): Refusal | null {
  if (act.effectiveAt < now) return refuse('act.datedByParty', null, { what: act.effectiveAt });
  const data = (act.data ?? {}) as Readonly<Record<string, unknown>>;
  const field = fields.find((name) => data[name] !== undefined);
  return field === undefined ? null : refuse('act.datedByParty', null, { what: `${field}: ${String(data[field])}` });
}

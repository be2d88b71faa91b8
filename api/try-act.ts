/** What an act would do if it were handed in now, without doing it. */
import { preview } from '../engine/index.ts';
import type { CaseState, Language } from '../engine/index.ts';
import type { Act, CaseNumber } from '../machines/index.ts';
import type { SubmittedAct } from '../registry/index.ts';
import type { Door } from './office-door.ts';
import { journalOf } from './office-door.ts';

/** @param state of its case; null for an act that would open one */
export async function tryAct(door: Door, submitted: SubmittedAct, state: CaseState | null, language?: Language) {
  const now = door.clock.now();
  const act: Act = { ...submitted, case: state?.number ?? ('' as CaseNumber), recordedAt: now };
  const history = state ? await journalOf(door, state.number) : [];
  return preview(state, act, now, door.office.registry.law, history, language);
}

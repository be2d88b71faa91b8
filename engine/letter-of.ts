/** 27.2, 29.2: whose a letter is whose receipt is followed, in a case that is worked out again. */
import type { ProceedingId } from '../machines/index.ts';
import type { Effect, Entry } from './types.ts';

type Letter = Extract<Effect, { kind: 'dispatch-notice' }>;

/** The letter of a service, as it went out last. */
export function letterOf(entries: Iterable<Pick<Entry, 'effects'>>, service: ProceedingId): Letter | undefined {
  let letter: Letter | undefined;
  for (const { effects } of entries)
    for (const effect of effects) if (effect.kind === 'dispatch-notice' && effect.service === service) letter = effect;
  return letter;
}

/** Whether it went to the same one: a party, or the representative of that. */
export const isSameAddressee = (then: Letter, now: Letter): boolean =>
  then.to === now.to && then.through === now.through;

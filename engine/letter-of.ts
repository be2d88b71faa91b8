/** 27.2, 29.2: whose a letter is whose receipt is followed, in a case that is worked out again. */
import type { ProceedingId, Representative } from '../machines/index.ts';
import type { Effect, Entry } from './types.ts';

type Letter = Extract<Effect, { kind: 'dispatch-notice' }>;

/** The letter of a service, as it went out last. */
export function letterOf(entries: Iterable<Pick<Entry, 'effects'>>, service: ProceedingId): Letter | undefined {
  let letter: Letter | undefined;
  for (const { effects } of entries)
    for (const effect of effects) if (effect.kind === 'dispatch-notice' && effect.service === service) letter = effect;
  return letter;
}

/** The names of those who have been a representative here. */
export const agentsIn = (entries: readonly Pick<Entry, 'act'>[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ act }) => {
      const { representative } = (act.data ?? {}) as { readonly representative?: Representative };
      return [representative, act.by.attorney].flatMap((agent) => agent?.name ?? []);
    }),
  );

/** Whether it went to the same one: a party, or the representative of that. A party by another name is the same. */
export const isSameAddressee = (then: Letter, now: Letter, agents: ReadonlySet<string>): boolean =>
  then.to === now.to && (then.name === now.name || !(agents.has(then.name) || agents.has(now.name)));

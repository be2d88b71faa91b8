/** The letters of a case as they are written, on one line each. */
import { shippedLetters } from '../../activities/index.ts';
import { writeLetter } from '../../activities/letters/write-letter.ts';
import type { Language } from '../../activities/index.ts';
import type { CaseDriver } from './case-driver.ts';

/** Every letter of a kind, oldest first, as the case stands now. */
export const lettersOf = (c: CaseDriver, kind: string, language: Language = 'en'): readonly string[] =>
  c.entries.flatMap(({ effects, act }) =>
    effects.flatMap((effect) =>
      effect.kind === 'dispatch-notice' && effect.notice === kind
        ? [written(c, effect, act.effectiveAt, language)]
        : [],
    ),
  );

/** The latest letter of a kind; fails where there is none. */
export function letterOf(c: CaseDriver, kind: string, language: Language = 'en'): string {
  const last = lettersOf(c, kind, language).at(-1);
  if (last === undefined) throw new Error(`no letter ${kind}`);
  return last;
}

type Written = Parameters<typeof writeLetter>[0];

const written = (c: CaseDriver, effect: Written['effect'], at: Written['record']['createdAt'], language: Language) => {
  const record = { id: effect.id, createdAt: at };
  const { subject, text } = writeLetter({
    record,
    effect,
    state: c.now,
    law: c.law,
    letters: shippedLetters,
    language,
  });
  return `${subject}\n${text}`.replace(/\s+/g, ' ');
};

/** Of an act that comes too late: which limit ended, on which day, and how that day came about. Only a party's limits. */
import { isInTime, limits } from '../law/index.ts';
import type { Limit } from '../law/index.ts';
import type { EventType, Ending, ProceedingState, Told } from '../machines/index.ts';
import { limitsBehind } from './charts.ts';
import { explain } from './explain.ts';
import { isOfParty, workedOut } from './terms.ts';
import type { Work } from './work.ts';
import { dayAndWeekday, wordsOf } from './words.ts';
import type { Language } from './words.ts';

/** The end that shut the way to an act in a proceeding: of a window, or of a limit that was missed; of several the latest. */
export function endingBehind(work: Work, p: ProceedingState, type: EventType): Ending | undefined {
  const endings = limitsBehind(p, type).flatMap((limit): Ending[] => {
    const { clause, window } = limits[limit] as Limit;
    const hasEnded = window || p.own.limitsMissed?.includes(limit);
    if (!isOfParty(limits[limit]) || !hasEnded || work.terms.some((t) => t.proceeding === p.id && t.limit === limit))
      return [];
    const due = workedOut(work, p, limit, undefined);
    return due && !isInTime(due, work.at) ? [{ limit, clause, due }] : [];
  });
  return endings.sort((a, b) => Number(a.due.endsAt < b.due.endsAt) - Number(a.due.endsAt > b.due.endsAt))[0];
}

function inWords({ limit, clause, due: { due } }: Ending, language: Language): string {
  const words = wordsOf(language);
  return words.say.tooLate(
    words.say.limit(words.limits[limit].name, words.say.article(clause)),
    dayAndWeekday(words, due),
  );
}

/** What a refusal tells besides its words: facts of the case, and the end of the time for the act, where it has ended. */
export function toldBy(
  { at, law }: Pick<Work, 'at' | 'law'>,
  { ending, ...facts }: Told = {},
): Readonly<Record<string, unknown>> {
  if (!ending || isInTime(ending.due, at)) return facts;
  const { trigger, due } = ending.due;
  return {
    ...facts,
    limit: ending.limit,
    trigger,
    due,
    explanation: explain(ending, 'en', law.calendar).lines.join(' '),
    tooLate: { az: inWords(ending, 'az'), en: inWords(ending, 'en') },
  };
}

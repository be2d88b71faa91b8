/** 10: what the State Register and the legal-status history have said is said for good; each further entry only adds to it. */
import { legalStatus, registerOf } from '../../engine/index.ts';
import type { CaseState, Entry } from '../../engine/index.ts';
import { holds } from './holds.ts';
import { shyAuthor } from './starts.ts';

export function registerOfHistory(state: CaseState | null, journal: readonly Entry[]): void {
  if (!state) return;
  const all = told(state, journal);
  for (let n = 1; n < journal.length; n += journal[n]?.correction ? 1 : 5) {
    const before = told(state, journal.slice(0, n));
    holds(isBeginning(before.events, all.events), '10: an event of the history changed', n, before.events, all.events);
    holds(isBeginning(before.entries, all.entries), '10: an entry of the register changed', n, before, all);
  }
  let stage = '0';
  for (const { previousStageCode, currentStageCode, nationalEventCode } of legalStatus(state, journal).events) {
    holds(
      previousStageCode === stage,
      '10: an event begins at another stage than the one before ended',
      nationalEventCode,
    );
    stage = currentStageCode;
  }
  const refused = state.file.authors.some(({ name, refusesMention }) => name === shyAuthor && refusesMention);
  holds(
    !refused || !JSON.stringify(registerOf(state, journal)).includes(shyAuthor),
    '2: an author who refused is named in the register',
  );
}

/** The entries without what may be taken back: names that their author has refused since, and marks of corrections. */
function told(state: CaseState, journal: readonly Entry[]) {
  const { entries } = registerOf(state, journal);
  return {
    events: legalStatus(state, journal).events.map((event) => JSON.stringify(event)),
    entries: entries.map(({ number, entry, clause, on, recordedOn, corrects }) =>
      JSON.stringify([number, entry, clause, on, recordedOn, corrects]),
    ),
  };
}

const isBeginning = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((text, i) => text === all[i]);

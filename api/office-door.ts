/** What the routes may use of an office. */
import type { Clock, Office } from '../embedded/index.ts';
import type { Entry } from '../engine/index.ts';
import type { CaseNumber } from '../machines/index.ts';

/** Acts go through `apply`; everything else reads. */
export interface Door {
  readonly office: Pick<
    Office,
    | 'registry'
    | 'letters'
    | 'documents'
    | 'apply'
    | 'needsSecond'
    | 'propose'
    | 'settleProposal'
    | 'issueBulletin'
    | 'calendarMoves'
    | 'enterCalendar'
    | 'clockHold'
    | 'confirmClock'
    | 'retry'
    | 'skip'
    | 'replace'
    | 'webhooks'
  >;
  readonly clock: Pick<Clock, 'now'>;
}

/** The whole journal of a case. */
export async function journalOf({ office }: Door, number: CaseNumber): Promise<readonly Entry[]> {
  const all: Entry[] = [];
  for (;;) {
    const page = await office.registry.entries(number, { afterSeq: all.length });
    all.push(...page.map(({ entry }) => entry));
    if (page.length < 1000) return all;
  }
}

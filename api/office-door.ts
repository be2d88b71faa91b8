/** What the routes may use of an office, and the case that an address names. */
import type { Clock, Office } from '../embedded/index.ts';
import type { CaseState, Entry } from '../engine/index.ts';
import type { CaseNumber } from '../machines/index.ts';
import { numberFromPath } from './case-number.ts';
import { ProblemError } from './problem.ts';

/** Acts go through `apply`; everything else reads. */
export interface Door {
  readonly office: Pick<Office, 'registry' | 'apply' | 'clockHold' | 'confirmClock' | 'retry' | 'skip' | 'replace'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** The case of an application or patent number as it stands in an address, or of one of them. Throws a problem 404. */
export async function caseNamed(
  { office }: Door,
  text: string,
  as?: 'application' | 'patent',
): Promise<{ readonly number: CaseNumber; readonly state: CaseState }> {
  const number = await office.registry.caseOf(numberFromPath(text), as);
  const state = number ? await office.registry.state(number) : null;
  if (!number || !state)
    throw new ProblemError(404, 'case.unknown', 'There is no such case.', { case: numberFromPath(text) });
  return { number, state };
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

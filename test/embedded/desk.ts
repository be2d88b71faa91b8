/** What the tests of the running office share: a clock, offices of their own, and a look at the journal. */
import type { Office } from '../../embedded/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import type { Answer } from '../../registry/index.ts';
import { temporary } from './temporary.ts';
import type { Temporary } from './temporary.ts';
import { submit } from '../support/toy-engine.ts';
import type { Opening } from '../support/toy-engine.ts';
import { virtualClock } from './virtual-clock.ts';
import type { VirtualClock } from './virtual-clock.ts';

export const start = '2026-01-20T08:00:00Z';
export const hour = 3_600_000;
export const first = 'A 2026 0001' as CaseNumber;

export interface Desk {
  readonly temp: Temporary;
  readonly clock: VirtualClock;
  /** Opens a case. */
  open(office: Office, opening?: Opening & { readonly title?: string }): Promise<Answer>;
  /** Lets time pass in steps that no guard minds. */
  pass(office: Office, ms: number): Promise<void>;
}

export function desk(): Desk {
  const clock = virtualClock(start);
  let keys = 0;
  return {
    temp: temporary(),
    clock,
    open: (office, opening = {}) => office.apply(submit('OPENED', clock.now(), null, opening), { key: `k${++keys}` }),
    pass: async (office, ms) => {
      for (let left = ms; left > 0; left -= 24 * hour) {
        clock.advance(Math.min(left, 24 * hour));
        await office.quiet();
      }
    },
  };
}

/** The acts of a case, each with the instant at which it took effect. */
export async function journal(office: Office, number: string = first): Promise<string[]> {
  const entries = await office.registry.entries(number as CaseNumber);
  return entries.map(({ entry: { act } }) => `${act.type} ${act.effectiveAt}`);
}

export async function expiries(office: Office, number?: string): Promise<string[]> {
  return (await journal(office, number)).filter((line) => line.startsWith('TERM_EXPIRED'));
}

/** Cases in the order in which their terms fire from now on. */
export function fired(office: Office): readonly string[] {
  const seen: string[] = [];
  office.registry.onCommit((committed) => {
    for (const { case: number, type } of committed) if (type === 'TERM_EXPIRED') seen.push(number);
  });
  return seen;
}

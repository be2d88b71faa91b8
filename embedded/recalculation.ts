/**
 * After a change of the calendar every limit that it moves is worked out again, before any term is fired or any letter
 * goes out. Each case takes an act of its own, CALENDAR_CHANGED, under a key of its own; so what a killed process left
 * undone is found and done at the next start, and what was done is not done twice.
 */
import type { Log } from '../activities/index.ts';
import { causeOf } from '../activities/index.ts';
import { makeLaw, startOf } from '../law/index.ts';
import type { Calendar, Instant, Law } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import { isOutage } from '../registry/index.ts';
import type { Page, Registry, SubmittedAct, TermRecord } from '../registry/index.ts';
import { calendarChange, changeInWords, endedTooSoon, endsOtherwise, latestEnd } from './calendar-change.ts';
import { everyOne } from './every-one.ts';
import type { LawChange, LawInForce } from './law-in-force.ts';

export interface Recalculation {
  /** Whether there is something left to do. */
  readonly pending: boolean;
  /**
   * Looks at one batch, and works out what it moves. Begins on the first call; `now` has to be trusted. Where the record
   * cannot be reached or written it throws, and the next call does the same batch.
   */
  pass(now: Instant): Promise<void>;
  /** Does one case ahead of its turn, because somebody wants to act in it. */
  ahead(number: CaseNumber, now: Instant): Promise<void>;
}

export interface RecalculationDeps {
  readonly registry: Pick<Registry, 'law' | 'lawOf' | 'terms' | 'termsOf' | 'docket' | 'apply'>;
  readonly log: Log;
  /** Rows looked at in one pass. */
  readonly batch: number;
  /** Where it is kept how far the record has come. */
  readonly last: LawInForce | null;
  readonly keep: (law: LawInForce) => void;
}

const progressEvery = 1_000;

/** What is left to do between the law the record was last run under and the one it is run under now. */
export async function recalculation(deps: RecalculationDeps): Promise<Recalculation> {
  const { registry, log, batch, last, keep } = deps;
  const { law } = registry;
  const from = await versionsBefore(deps);
  const before = from.map((version) => calendarOfVersion(registry, version));
  const change = calendarChange(before, law.calendar);
  const until = latestEnd(change);
  let pending = from.length > 0 && until !== null;
  if (!pending && (last?.version !== law.version || last.change)) keep({ version: law.version });

  let begun: LawChange | null = last?.version === law.version ? (last.change ?? null) : null;
  let stage: 'running' | 'ended' | 'over' = 'running';
  let after: string | undefined;
  let failed = 0;
  const done = new Set<CaseNumber>();

  const begin = (now: Instant): LawChange => {
    if (begun) return begun;
    const was = before[0] ?? law.calendar;
    begun = { since: now, from, why: changeInWords(was, law.calendar).slice(0, 2_000) };
    keep({ version: law.version, change: begun });
    log.info({ law: law.version, from, why: begun.why }, 'the calendar has changed: limits are worked out again');
    return begun;
  };

  const workOutAgain = async (number: CaseNumber, now: Instant): Promise<void> => {
    if (done.has(number)) return;
    done.add(number);
    const { since, why } = begin(now);
    try {
      const answer = await registry.apply(calendarChanged(number, since, why), { key: keyOf(number, law, since), now });
      if (!answer.ok) log.warn({ case: number, code: answer.code }, 'the limits of a case were not worked out again');
    } catch (error) {
      if (isOutage(error)) {
        done.delete(number);
        throw error;
      }
      failed += 1;
      log.error({ case: number, cause: causeOf(error) }, 'working out the limits of a case failed');
    }
    if (done.size % progressEvery === 0) log.info({ cases: done.size }, 'limits are being worked out again');
  };

  const turn = <T>({ items, next }: Page<T>): readonly T[] => {
    after = next ?? undefined;
    if (next === null) stage = stage === 'running' ? 'ended' : 'over';
    return items;
  };

  /** The cases on the next page that have to be worked out again: by running terms first, then by terms that have ended. */
  const look = async (now: Instant): Promise<readonly CaseNumber[]> => {
    const paging = { limit: batch, ...(after === undefined ? {} : { after }) };
    if (stage === 'running') {
      const terms = turn(await registry.terms({ ...paging, ...(until ? { dueBefore: until } : {}) }));
      return terms.filter((term) => endsOtherwise(term, law)).map((term) => term.case);
    }
    const since = change.first && startOf(change.first);
    if (since === null || since > now) {
      stage = 'over';
      return [];
    }
    const cases = turn(await registry.docket(paging)).filter(({ at }) => at >= since);
    const found: CaseNumber[] = [];
    for (const { number } of cases) if (await hasEndedTooSoon(number)) found.push(number);
    return found;
  };

  const hasEndedTooSoon = async (number: CaseNumber, terms?: readonly TermRecord[]): Promise<boolean> => {
    const all = terms ?? (await registry.termsOf(number));
    return all.some((term) => endedTooSoon(term, all, change, law));
  };

  return {
    get pending() {
      return pending;
    },
    pass: async (now) => {
      begin(now);
      const [wasStage, wasAfter] = [stage, after];
      try {
        const cases = new Set(await look(now));
        await everyOne([...cases].map((number) => workOutAgain(number, now)));
      } catch (error) {
        [stage, after] = [wasStage, wasAfter];
        throw error;
      }
      if (stage !== 'over') return;
      pending = false;
      log.info(
        { cases: done.size, failed, law: law.version },
        'the limits that the calendar moves are worked out again',
      );
      if (failed === 0) keep({ version: law.version });
    },
    ahead: async (number, now) => {
      const terms = await registry.termsOf(number);
      const isTouched = terms.some((term) => term.status !== 'ended' && endsOtherwise(term, law));
      if (isTouched || (await hasEndedTooSoon(number, terms))) await workOutAgain(number, now);
    },
  };
}

/** Versions that terms may stand under: the last one, and those of a change that was not brought to its end. */
async function versionsBefore({ registry, last }: RecalculationDeps): Promise<readonly string[]> {
  const { items } = await registry.docket({ limit: 1 });
  if (items.length === 0) return [];
  const { version } = last ?? makeLaw();
  return [...new Set([...(last?.change?.from ?? []), ...(version === registry.law.version ? [] : [version])])];
}

function calendarOfVersion(registry: Pick<Registry, 'lawOf'>, version: string): Calendar {
  try {
    return registry.lawOf(version).calendar;
  } catch {
    return makeLaw().calendar;
  }
}

const calendarChanged = (number: CaseNumber, since: Instant, why: string): SubmittedAct => ({
  type: 'CALENDAR_CHANGED',
  case: number,
  effectiveAt: since,
  by: { person: 'settings', role: 'operator' },
  data: { why },
});

const keyOf = (number: CaseNumber, { version }: Law, since: Instant): string =>
  `settings/${version}/${since}/${number}`;

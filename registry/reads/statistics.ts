/**
 * What an office reports of a period: what came in and went out, how long it took, how old what is pending is, and whether
 * the office met its own limits. Cases set apart are in none of the figures (25, 30.7). The tables are gone through a
 * page at a time, so that nothing else waits for it.
 */
import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { daysBetween, endOf, startOf } from '../../law/index.ts';
import type { CivilDate, Clause, Instant, Kind, LimitName } from '../../law/index.ts';
import type { Tables } from '../schema.ts';
import { compare } from './paging.ts';

/** Days from receipt; of nothing there is none. */
export interface Spread {
  readonly cases: number;
  readonly mean: number;
  readonly median: number;
  /** Nine of ten took no longer. */
  readonly ninth: number;
  readonly longest: number;
}

export interface KindFigures {
  /** In the period. */
  readonly received: number;
  readonly published: number;
  readonly granted: number;
  /** Ends of applications and of patents, by how they ended. */
  readonly ended: Readonly<Record<string, number>>;
  /** Applications that have neither ended nor become a patent, as of now. */
  readonly pending: number;
  /** How long it took from receipt to what happened in the period; to the end of what was not granted. */
  readonly pendency: { readonly [to in 'publication' | 'grant' | 'end']: Spread | null };
}

export interface Ageing {
  readonly stage: string;
  readonly cases: number;
  /** By years since receipt: less than one, less than two, less than three, more. */
  readonly years: readonly [number, number, number, number];
  /** Days since the receipt of the oldest. */
  readonly oldest: number;
}

/** Of a limit of the office whose last day was in the period. */
export interface LimitFigures {
  readonly limit: LimitName;
  readonly clause: Clause;
  readonly met: number;
  readonly missed: number;
  /** Of the missed, those for which it is still waited. */
  readonly overdue: number;
}

export interface OfficeStatistics {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly kinds: Readonly<Partial<Record<Kind, KindFigures>>>;
  readonly ageing: readonly Ageing[];
  readonly limits: readonly LimitFigures[];
}

export interface Period {
  /** First and last day. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The day from which ages are counted back. */
  readonly today: CivilDate;
}

const page = 2_000;
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => compare(a, b);

export async function readStatistics(db: Kysely<Tables>, { from, to, today }: Period): Promise<OfficeStatistics> {
  const isIn = (day: CivilDate | null): day is CivilDate => day !== null && day >= from && day <= to;
  const kinds = new Map<Kind, Counting>();
  const stages = new Map<string, number[]>();
  for await (const { kind, stage, received, published, registered, ended, how } of cases(db)) {
    const of = kinds.get(kind) ?? counting();
    kinds.set(kind, of);
    const took = (days: number[], until: CivilDate): unknown => received && days.push(daysBetween(received, until));
    if (isIn(received)) of.received += 1;
    if (isIn(published)) took(of.publication, published);
    if (isIn(registered)) took(of.grant, registered);
    if (isIn(ended) && how) of.ended[how] = (of.ended[how] ?? 0) + 1;
    if (isIn(ended) && !registered) took(of.end, ended);
    if (registered || ended || !received) continue;
    of.pending += 1;
    stages.set(stage, [...(stages.get(stage) ?? []), daysBetween(received, today)]);
  }
  return {
    from,
    to,
    kinds: Object.fromEntries([...kinds].toSorted(byName).map(([kind, of]) => [kind, figuresOf(of)])),
    ageing: [...stages].toSorted(byName).map(([stage, days]) => ageingOf(stage, days)),
    limits: await limitsOf(db, startOf(from), endOf(to)),
  };
}

interface Counting {
  received: number;
  pending: number;
  readonly ended: Record<string, number>;
  /** Days from receipt. */
  readonly publication: number[];
  readonly grant: number[];
  readonly end: number[];
}

const counting = (): Counting => ({ received: 0, pending: 0, ended: {}, publication: [], grant: [], end: [] });

const figuresOf = ({ received, pending, ended, publication, grant, end }: Counting): KindFigures => ({
  received,
  published: publication.length,
  granted: grant.length,
  ended,
  pending,
  pendency: { publication: spreadOf(publication), grant: spreadOf(grant), end: spreadOf(end) },
});

function spreadOf(days: readonly number[]): Spread | null {
  const sorted = days.toSorted((a, b) => a - b);
  const longest = sorted.at(-1);
  if (longest === undefined) return null;
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? longest;
  const mean = Math.round(days.reduce((sum, n) => sum + n, 0) / days.length);
  return { cases: days.length, mean, median: at(0.5), ninth: at(0.9), longest };
}

function ageingOf(stage: string, days: readonly number[]): Ageing {
  const olderThan = (years: number): number => days.filter((n) => n >= years * 365).length;
  const [one, two, three] = [olderThan(1), olderThan(2), olderThan(3)];
  const years = [days.length - one, one - two, two - three, three] as const;
  return { stage, cases: days.length, years, oldest: Math.max(...days) };
}

interface CaseFacts {
  readonly kind: Kind;
  readonly stage: string;
  readonly received: CivilDate | null;
  readonly published: CivilDate | null;
  readonly registered: CivilDate | null;
  readonly ended: CivilDate | null;
  readonly how: string | null;
}

async function* cases(db: Kysely<Tables>): AsyncGenerator<CaseFacts> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('cases')
      .select(['number', 'secret', 'kind', 'stage', 'ended_how as how'])
      .select(['received_on as received', 'published_on as published'])
      .select(['registered_on as registered', 'ended_on as ended'])
      .where('number', '>', after)
      .orderBy('number')
      .limit(page)
      .execute();
    yield* rows.filter(({ secret }) => secret === 0) as unknown as CaseFacts[];
    const last = rows.at(-1);
    if (!last) return;
    after = last.number;
    await setImmediate();
  }
}

async function limitsOf(db: Kysely<Tables>, from: Instant, to: Instant): Promise<readonly LimitFigures[]> {
  const found = new Map<string, { clause: string; met: number; missed: number; overdue: number }>();
  for (let after = ''; ; ) {
    const upTo = await db
      .selectFrom('cases')
      .select(({ fn }) => fn.max('number').as('number'))
      .where('number', 'in', (of) =>
        of.selectFrom('cases').select('number').where('number', '>', after).orderBy('number').limit(page),
      )
      .executeTakeFirstOrThrow();
    if (upTo.number === null) break;
    const rows = await db
      .selectFrom('terms')
      .innerJoin('cases', 'cases.number', 'terms.case_number')
      .select(['limit_name', 'clause', 'status', 'how'])
      .where('case_number', '>', after)
      .where('case_number', '<=', upTo.number)
      .where('whose', 'in', ['office', 'commission'])
      .where('ends_at', '>', from)
      .where('ends_at', '<=', to)
      .where('cases.secret', '=', 0)
      .execute();
    for (const { limit_name, clause, status, how } of rows) {
      const of = found.get(limit_name) ?? { clause, met: 0, missed: 0, overdue: 0 };
      found.set(limit_name, of);
      if (how === 'met') of.met += 1;
      if (how === 'missed') of.missed += 1;
      if (status === 'overdue') of.overdue += 1;
    }
    after = upTo.number;
    await setImmediate();
  }
  return [...found]
    .filter(([, { met, missed }]) => met + missed > 0)
    .toSorted(byName)
    .map(([limit, of]) => ({ ...of, limit: limit as LimitName, clause: of.clause as Clause }));
}

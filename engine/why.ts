/** Why a case stands where it stands: the acts, clauses and terms that led there, oldest first. */
import { civilDateOf } from '../law/index.ts';
import type { CivilDate, Clause, LimitName } from '../law/index.ts';
import { actDefinition, oneInACase } from '../machines/index.ts';
import type { Actor, MachineName, ProceedingId, Term } from '../machines/index.ts';
import { isTimeAct } from './step.ts';
import type { CaseState, Correction, Entry, TermChange } from './types.ts';
import { moveInPaths, placesOf } from './whereabouts.ts';
import type { Place } from './whereabouts.ts';
import { wordsOf } from './words.ts';

export interface WhyStep {
  readonly seq: number;
  /** The civil day on which it took effect; for a limit that ended, its last day. */
  readonly on: CivilDate;
  readonly act: string;
  readonly heading: string;
  readonly by: Actor;
  readonly clause: Clause;
  /** States left and entered; from nothing where the proceeding was opened. */
  readonly moves: readonly { readonly proceeding: ProceedingId; readonly from: string; readonly to: string }[];
  readonly terms: readonly {
    readonly change: 'begun' | 'met' | 'missed' | 'cancelled' | 'superseded';
    readonly limit: LimitName;
    readonly clause: Clause;
    readonly proceeding: ProceedingId;
    readonly due?: CivilDate;
  }[];
  /** What this act, recorded late, put right. */
  readonly correction?: Correction;
  /** The entry by which this one lost its effect. */
  readonly supersededBy?: number;
}

export interface Why {
  readonly now: readonly (Place & { readonly proceeding: ProceedingId; readonly machine: MachineName })[];
  /** Newest last. */
  readonly steps: readonly WhyStep[];
  /** What runs, or ran out, there now. */
  readonly terms: readonly Term[];
}

function changeOf(change: TermChange): WhyStep['terms'][number] | null {
  if (change.change === 'reminded') return null;
  if (change.change === 'ended') {
    const { how, limit, clause, proceeding } = change;
    return { change: how, limit, clause, proceeding };
  }
  const { limit, clause, proceeding, due } = change.term;
  return { change: 'begun', limit, clause, proceeding, due: due.due };
}

function limitEnded(entry: Entry): LimitName | undefined {
  const missed = entry.terms.find((t) => t.change === 'ended' && t.how === 'missed');
  return missed?.change === 'ended' ? missed.limit : undefined;
}

function headingOf(entry: Entry): string {
  const ended = isTimeAct(entry.act) ? limitEnded(entry) : undefined;
  if (ended) return `Limit ended: ${wordsOf('en').limits[ended].name}`;
  const heading = actDefinition(entry.act.type)?.heading ?? entry.act.type;
  return isUndirected(entry) ? `${heading}: reversed, and nothing put back` : heading;
}

/** 5.1¶2: a judgment that names nothing that is to follow. */
const isUndirected = ({ moves }: Entry): boolean => moves.some(({ to }) => to === 'undirected');

/** The last day of a term that ended by itself; otherwise the day of the act. */
function dayOf(entry: Entry, begun: ReadonlyMap<string, CivilDate>): CivilDate {
  const { term } = (entry.act.data ?? {}) as { term?: string };
  const due = entry.act.type === 'TERM_EXPIRED' && term ? begun.get(term) : undefined;
  return due ?? civilDateOf(entry.act.effectiveAt);
}

/**
 * What led to the state of a case, or of one of its proceedings.
 * @param entries the journal of the case, in order
 */
export function why(entries: readonly Entry[], state: CaseState, proceeding?: ProceedingId): Why {
  const concerns = (id: ProceedingId): boolean => proceeding === undefined || id === proceeding;
  const superseded = new Map(entries.flatMap((e) => (e.correction?.superseded ?? []).map((s) => [s.seq, e.seq])));
  const begun = new Map(
    entries.flatMap((e) => e.terms.flatMap((t) => (t.change === 'ended' ? [] : [[t.term.id, t.term.due.due]]))),
  );
  const steps = entries.flatMap((entry): WhyStep[] => {
    const moves = entry.moves.filter((m) => concerns(m.proceeding));
    const terms = entry.terms.map(changeOf).filter((t) => t !== null && concerns(t.proceeding)) as WhyStep['terms'];
    const supersededBy = superseded.get(entry.seq);
    const isPutRight = entry.correction !== undefined || supersededBy !== undefined;
    if (moves.length === 0 && terms.length === 0 && !(isPutRight && proceeding === undefined)) return [];
    return [
      {
        seq: entry.seq,
        on: dayOf(entry, begun),
        act: entry.act.type,
        heading: headingOf(entry),
        by: entry.act.by,
        clause: entry.clause,
        moves: moves.map((m) => ({ proceeding: m.proceeding, ...moveInPaths(m.from, m.to) })),
        terms,
        ...(entry.correction ? { correction: entry.correction } : {}),
        ...(supersededBy === undefined ? {} : { supersededBy }),
      },
    ];
  });
  return {
    now: state.proceedings
      .filter((p) => (proceeding === undefined ? p.pending || oneInACase.includes(p.machine) : p.id === proceeding))
      .flatMap((p) => placesOf(p).map((place) => ({ ...place, proceeding: p.id, machine: p.machine }))),
    steps,
    terms: state.terms.filter((t) => concerns(t.proceeding)),
  };
}

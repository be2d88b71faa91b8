/** What an entry caused, to be read: moves, limits, notices, fees, publications, register entries, acts on other cases. */
import { civilDateOf, limits } from '../law/index.ts';
import type { CivilDate, Clause, FeeAmount, FeeName, Law, Limit, LimitName } from '../law/index.ts';
import { notices } from '../machines/index.ts';
import type { BulletinEntry, MachineName, NoticeKind, ProceedingId, RegisterEntry, TermId } from '../machines/index.ts';
import { amountOf } from './admission.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explain.ts';
import type { CaseState, Entry, TermEnd } from './types.ts';
import { moveInPaths } from './whereabouts.ts';
import type { Language } from './words.ts';

/** One limit as a step left it. `moved` has its end before and its end now. */
export type LimitChange = {
  readonly limit: LimitName;
  readonly clause: Clause;
  readonly proceeding: ProceedingId;
  readonly term: TermId;
} & (
  | { readonly change: 'started'; readonly due: Explanation }
  | { readonly change: 'moved'; readonly due: Explanation; readonly before: CivilDate }
  | { readonly change: 'ended'; readonly how: TermEnd; readonly due?: CivilDate }
);

export interface Consequences {
  /** States left and entered; from nothing where the proceeding is opened. */
  readonly moves: readonly {
    readonly proceeding: ProceedingId;
    readonly machine: MachineName | null;
    readonly from: string;
    readonly to: string;
  }[];
  readonly limits: readonly LimitChange[];
  readonly notices: readonly {
    readonly notice: NoticeKind;
    readonly clause: Clause;
    readonly to: string;
    readonly name: string;
    readonly channel: 'electronic' | 'post' | 'internal';
    /** The limits that will run from the day it is received. */
    readonly starts: readonly LimitName[];
  }[];
  readonly fees: readonly {
    readonly fee: FeeName;
    readonly clause: Clause;
    readonly year?: number;
    readonly amount: FeeAmount;
  }[];
  readonly bulletin: readonly { readonly entry: BulletinEntry; readonly clause: Clause }[];
  readonly register: readonly { readonly entry: RegisterEntry; readonly clause: Clause; readonly on: CivilDate }[];
  readonly otherCases: readonly { readonly case: string; readonly act: string; readonly clause: Clause }[];
}

/** The limits that are counted from the receipt of a notice. */
export function startedBy(notice: NoticeKind): readonly LimitName[] {
  const { starts } = notices[notice] as { readonly starts?: string };
  if (!starts) return [];
  return (Object.entries(limits) as [LimitName, Limit][])
    .filter(([, { runsFrom }]) => 'service' in runsFrom && runsFrom.service === starts)
    .map(([name]) => name);
}

function limitChanges(entry: Entry, before: CaseState | null, language: Language, { calendar }: Law): LimitChange[] {
  const replaced = new Set(entry.terms.flatMap((t) => (t.change === 'begun' && t.supersedes ? [t.supersedes] : [])));
  const known = [...(before?.terms ?? []), ...entry.terms.flatMap((t) => (t.change === 'begun' ? [t.term] : []))];
  return entry.terms.flatMap((t): LimitChange[] => {
    if (t.change === 'reminded') return [];
    if (t.change === 'ended') {
      if (replaced.has(t.id)) return [];
      const { limit, clause, proceeding, id: term, how } = t;
      const due = known.find((b) => b.id === term)?.due.due;
      return [{ change: 'ended', limit, clause, proceeding, term, how, ...(due ? { due } : {}) }];
    }
    const { limit, clause, proceeding, id: term } = t.term;
    const due = explain(t.term, language, calendar);
    const was = t.supersedes ? before?.terms.find((b) => b.id === t.supersedes)?.due.due : undefined;
    if (was) return [{ change: 'moved', limit, clause, proceeding, term, due, before: was }];
    return [{ change: 'started', limit, clause, proceeding, term, due }];
  });
}

/** Everything that an entry caused, from the case before it and after it. */
export function consequencesOf(
  entry: Entry,
  before: CaseState | null,
  after: CaseState,
  law: Law,
  language: Language = 'en',
): Consequences {
  const machine = (id: ProceedingId) =>
    (after.proceedings.find((p) => p.id === id) ?? before?.proceedings.find((p) => p.id === id))?.machine ?? null;
  const on = civilDateOf(entry.act.effectiveAt);
  const all = entry.effects;
  return {
    moves: entry.moves
      .map((m) => ({ proceeding: m.proceeding, machine: machine(m.proceeding), ...moveInPaths(m.from, m.to) }))
      .filter((m) => m.from !== '' || m.to !== ''),
    limits: limitChanges(entry, before, language, law),
    notices: all.flatMap((e) =>
      e.kind === 'dispatch-notice'
        ? [
            {
              notice: e.notice,
              clause: e.clause,
              to: e.to,
              name: e.name,
              channel: e.channel,
              starts: startedBy(e.notice),
            },
          ]
        : [],
    ),
    fees: all.flatMap((e) =>
      e.kind === 'demand-fee'
        ? [
            {
              fee: e.fee,
              clause: e.clause,
              ...(e.year === undefined ? {} : { year: e.year }),
              amount: amountOf({ file: after.file, law }, e.fee, { on, year: e.year }),
            },
          ]
        : [],
    ),
    bulletin: all.flatMap((e) => (e.kind === 'queue-publication' ? [{ entry: e.entry, clause: e.clause }] : [])),
    register: all.flatMap((e) => (e.kind === 'enter-register' ? [{ entry: e.entry, clause: e.clause, on: e.on }] : [])),
    otherCases: all.flatMap((e) =>
      e.kind === 'act-on-case' ? [{ case: e.act.case, act: e.act.type, clause: e.clause }] : [],
    ),
  };
}

/** What several acts caused together. */
export function together(all: readonly Consequences[]): Consequences {
  return {
    moves: all.flatMap((c) => c.moves),
    limits: all.flatMap((c) => c.limits),
    notices: all.flatMap((c) => c.notices),
    fees: all.flatMap((c) => c.fees),
    bulletin: all.flatMap((c) => c.bulletin),
    register: all.flatMap((c) => c.register),
    otherCases: all.flatMap((c) => c.otherCases),
  };
}

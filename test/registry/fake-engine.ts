/** An engine small enough to see through: it opens cases, runs one limit, and refuses or breaks when told to. */
import { canonical as canonicalize } from '../../engine/canonical.ts';
import type { CaseState, Effect, Entry, Outcome, Refusal, TermChange } from '../../engine/types.ts';
import { civilDateOf, workOut } from '../../law/index.ts';
import type { CivilDate, Instant, Law, Length } from '../../law/index.ts';
import type {
  Act,
  CaseFile,
  FeePaid,
  Party,
  ProceedingId,
  ProceedingState,
  Term,
  TermId,
} from '../../machines/types.ts';
import type { Engine } from '../../registry/index.ts';

const application = 'application' as ProceedingId;

interface Data {
  readonly title?: string;
  readonly kind?: CaseFile['kind'];
  readonly number?: string;
  readonly patentNumber?: string;
  readonly opponent?: Party;
  readonly paid?: FeePaid;
}

function step(state: CaseState | null, act: Act, law: Law): Outcome {
  const data = act.data as Data;
  if (act.type === 'BROKEN') throw new Error('a bug in a machine');
  if (act.type === 'REFUSED') return refusal('application.refused');
  if (!state) return act.type === 'OPENED' ? opened(act, data, law) : refusal('case.none');
  const at = act.effectiveAt > state.at ? act.effectiveAt : state.at;
  const base: CaseState = { ...state, seq: state.seq + 1, at, lawVersion: law.version };
  switch (act.type) {
    case 'ANSWERED': {
      const term = state.terms[0];
      if (!term) return refusal('application.tooLate');
      return accepted(
        { ...base, terms: [], proceedings: proceeding('answered', state) },
        act,
        [ended(term, 'met')],
        [],
      );
    }
    case 'TERM_EXPIRED': {
      const term = state.terms[0];
      if (!term) return refusal('application.noTerm');
      const next = { ...base, terms: [], proceedings: proceeding('lost', state, false) };
      return accepted(next, act, [ended(term, 'missed')], [notice(next, 0), register(next, 1)]);
    }
    case 'PAID':
      return accepted(
        { ...base, file: { ...state.file, fees: [...state.file.fees, data.paid as FeePaid] } },
        act,
        [],
        [],
      );
    case 'OPPOSED': {
      const opposition: ProceedingState = {
        id: 'opposition-1' as ProceedingId,
        machine: 'opposition',
        version: 1,
        value: 'open',
        pending: true,
        own: { dates: {}, opponent: data.opponent },
      };
      return accepted(
        { ...base, proceedings: [...state.proceedings, opposition] },
        act,
        [],
        [demand(base, 0), bulletin(base, 1)],
      );
    }
    case 'GRANTED': {
      const number = data.patentNumber;
      if (!number || state.file.patent) return refusal('patent.once');
      return accepted(
        { ...base, file: { ...state.file, patent: { number, owners: state.file.applicants } } },
        act,
        [],
        [register(base, 0)],
      );
    }
    default:
      return accepted(base, act, [], []);
  }
}

function opened(act: Act, data: Data, law: Law): Outcome {
  if (!data.number || data.number !== act.case) return refusal('application.noNumber');
  const receipt = civilDateOf(act.effectiveAt);
  const file = {
    number: act.case,
    kind: data.kind ?? 'invention',
    title: data.title ?? 'A thing',
    applicants: [party('p1', 'First Applicant')],
    authors: [{ name: 'An Author', address: 'Baku', refusesMention: false }],
    dates: { receipt, filing: receipt },
    fees: [],
  } as unknown as CaseFile;
  const due = workOut({ trigger: receipt, length: 'P2M' as Length, movement: 'nextWorkingDay' }, law.calendar);
  const term: Term = {
    id: 'application/formalReply/1' as TermId,
    limit: 'formalReply',
    clause: '29.2',
    proceeding: application,
    whose: 'applicant',
    due,
    status: 'running',
    next: due.endsAt,
    mark: null,
    reminded: [],
    window: false,
  };
  const state: CaseState = {
    schema: 1,
    number: act.case,
    seq: 1,
    lawVersion: law.version,
    at: act.effectiveAt,
    file,
    proceedings: proceeding('waiting', null),
    terms: [term],
  } as unknown as CaseState;
  return accepted(state, act, [{ change: 'begun', term }], [notice(state, 0)]);
}

/** Folds the acts of people again in the order in which they take effect, time acting where it has to. */
function correct(entries: readonly Entry[], act: Act, law: Law): Outcome {
  const acts = [...entries.map((e) => e.act).filter((a) => a.by.role !== 'time'), act].sort((a, b) =>
    a.effectiveAt < b.effectiveAt ? -1 : 1,
  );
  let state: CaseState | null = null;
  for (const one of acts) {
    for (
      let due = state && nextInstant(state);
      state && due !== null && due <= one.effectiveAt;
      due = nextInstant(state)
    ) {
      const fired = step(state, timeAct(state, act.recordedAt), law);
      if (fired.ok) state = fired.state;
    }
    const outcome = step(state, one, law);
    if (!outcome.ok) return outcome;
    state = outcome.state;
  }
  const latest = entries.at(-1);
  if (!state || !latest) return refusal('case.none');
  const superseded = entries.filter((e) => e.act.by.role === 'time');
  const seq = latest.seq + 1;
  const next: CaseState = { ...state, seq };
  const made = accepted(next, act, [], [notice(next, 0)]);
  return {
    ...made,
    entry: {
      ...made.entry,
      correction: {
        since: act.effectiveAt,
        superseded: superseded.map((e) => ({ seq: e.seq, type: e.act.type, why: 'not due' as const })),
        regenerated: [],
        recalled: superseded.flatMap((e) => e.effects.map((f) => f.id)),
      },
    },
  };
}

function nextInstant(state: CaseState): Instant | null {
  return state.terms[0]?.next ?? null;
}

function timeAct(state: CaseState, recordedAt: Instant): Act {
  const term = state.terms[0] as Term;
  return {
    type: 'TERM_EXPIRED',
    case: state.number,
    effectiveAt: term.next,
    recordedAt,
    by: { person: 'time', role: 'time' },
    data: { term: term.id },
  };
}

function replay(entries: Iterable<Entry>, lawOf: (version: string) => Law): CaseState {
  let state: CaseState | null = null;
  const before: Entry[] = [];
  for (const entry of entries) {
    const law = lawOf(entry.lawVersion);
    const outcome: Outcome = entry.correction ? correct(before, entry.act, law) : step(state, entry.act, law);
    if (!outcome.ok) throw new Error(`entry ${entry.seq} is refused: ${outcome.code}`);
    state = outcome.state;
    before.push(entry);
  }
  if (!state) throw new Error('no entries');
  return state;
}

function accepted(
  state: CaseState,
  act: Act,
  terms: readonly TermChange[],
  effects: readonly Effect[],
): Extract<Outcome, { ok: true }> {
  const entry: Entry = {
    case: state.number,
    seq: state.seq,
    act,
    clause: '29.2',
    edition: '312-IQ',
    lawVersion: state.lawVersion,
    moves: [],
    terms,
    effects,
  };
  return { ok: true, state, entry };
}

const refusal = (code: string): Refusal => ({ ok: false, code, clause: '29.2', params: {}, reason: 'No.' });
const ended = ({ id, limit, clause, proceeding: of }: Term, how: 'met' | 'missed'): TermChange => ({
  change: 'ended',
  id,
  limit,
  clause,
  proceeding: of,
  how,
});
const proceeding = (value: string, state: CaseState | null, pending = true): ProceedingState[] => [
  { id: application, machine: 'application', version: 1, value, pending, own: { dates: {} } },
  ...(state?.proceedings.slice(1) ?? []),
];
const id = (state: CaseState, i: number) => `${state.number}/${state.seq}/${i}`;
const notice = (s: CaseState, i: number): Effect => ({
  id: id(s, i),
  clause: '29.2',
  kind: 'dispatch-notice',
  notice: 'deficiency',
  to: 'p1',
  name: 'First Applicant',
  language: 'az',
  channel: 'electronic',
  params: {},
});
const register = (s: CaseState, i: number): Effect => ({
  id: id(s, i),
  clause: '32.1',
  kind: 'enter-register',
  entry: 'registration',
  on: civilDateOf(s.at),
  params: { a: 1 },
});
const demand = (s: CaseState, i: number): Effect => ({
  id: id(s, i),
  clause: '32.2',
  kind: 'demand-fee',
  fee: 'annual',
  year: 3,
  dueOn: '2028-01-20' as CivilDate,
});
const bulletin = (s: CaseState, i: number): Effect => ({
  id: id(s, i),
  clause: '30.1',
  kind: 'queue-publication',
  entry: 'application',
  params: { title: s.file.title },
});

export const party = (partyId: string, name: string): Party => ({
  id: partyId,
  name,
  address: 'Baku',
  country: 'AZ',
  sort: 'legal',
  payer: 'other',
  language: 'az',
  channel: 'electronic',
});

export const fakeEngine: Engine = {
  step,
  isLate: (state, act) => act.effectiveAt < state.at,
  correct,
  nextInstant,
  timeAct,
  replay,
  canonical: (value) => canonicalize(value),
  actDefinition: (type) =>
    type === 'OPENED' ? { allots: 'application' } : type === 'GRANTED' ? { allots: 'patent' } : {},
};

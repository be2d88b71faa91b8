/**
 * An engine of a few lines, for tests of the runtime alone. `OPENED` starts terms at given instants and gives effects;
 * a term that ends gives one more; everything else is accepted, but for what is told to break or to be refused.
 */
import { canonical } from '../../engine/canonical.ts';
import type { CaseState, Effect, Entry, Outcome, Refusal, TermChange } from '../../engine/types.ts';
import { civilDateOf } from '../../law/index.ts';
import type { CivilDate, Instant, Law } from '../../law/index.ts';
import type { Act, CaseFile, CaseNumber, ProceedingId, ProceedingState, Term, TermId } from '../../machines/types.ts';
import type { Engine, SubmittedAct } from '../../registry/index.ts';

export interface Opening {
  readonly number?: string;
  /** Instants at which its terms end. */
  readonly terms?: readonly string[];
  /** Effects, given their ids by the engine. */
  readonly effects?: readonly object[];
}

const application = 'application' as ProceedingId;
export const service = 'service-1' as ProceedingId;

/** A notice that starts a limit; `more` takes the place of what it would say. */
export const notice = (more: object = {}): object => ({
  clause: '29.2',
  kind: 'dispatch-notice',
  notice: 'deficiency',
  to: 'p1',
  name: 'Əli İsmayılov',
  language: 'az',
  channel: 'electronic',
  email: 'eli@example.az',
  service,
  params: { list: 'description' },
  ...more,
});

/** An act on another case. */
export const actOn = (number: string, type = 'MARKED', at = '2026-01-20T08:00:00Z'): object => ({
  clause: '28.7',
  kind: 'act-on-case',
  act: { type, case: number, effectiveAt: at, by: { person: 'system', role: 'office' }, data: {} },
});

/** An act as a person hands it in. */
export const submit = (type: string, at: string, number: string | null = null, data: object = {}): SubmittedAct => ({
  type,
  case: number as CaseNumber | null,
  effectiveAt: at as Instant,
  by: { person: 'p1', role: 'applicant' },
  data: type === 'OPENED' ? { kind: 'invention', ...data } : data,
});

const refusal = (code: string): Refusal => ({
  ok: false,
  code,
  clause: '29.2',
  params: {},
  reason: 'The law says no.',
});

function step(state: CaseState | null, act: Act, law: Law): Outcome {
  if (act.type === 'BROKEN') throw new Error('a bug in a machine');
  if (act.type === 'REFUSED') return refusal('toy.refused');
  if (!state) return open(act, act.data as Opening, law);
  const base: CaseState = { ...state, seq: state.seq + 1, at: act.effectiveAt > state.at ? act.effectiveAt : state.at };
  if (act.type === 'CLOSED') {
    return accept(
      { ...base, terms: [], proceedings: state.proceedings.map((p) => ({ ...p, pending: false })) },
      act,
      [],
      [],
    );
  }
  if (act.type !== 'TERM_EXPIRED') return accept(base, act, [], (act.data as Opening).effects ?? []);
  const [term, ...others] = state.terms;
  if (!term) return refusal('toy.noTerm');
  if (state.file.title === 'poison') throw new Error('a bug in a machine');
  const how: TermChange = {
    change: 'ended',
    id: term.id,
    limit: term.limit,
    clause: term.clause,
    proceeding: term.proceeding,
    how: 'missed',
  };
  return accept({ ...base, terms: others }, act, [how], [notice({ notice: 'consideredNotFiled', params: {} })]);
}

function open(act: Act, data: Opening & { title?: string }, law: Law): Outcome {
  const on = civilDateOf(act.effectiveAt);
  const file = {
    number: act.case,
    kind: 'invention',
    title: data.title ?? 'Su nasosu',
    applicants: [
      {
        id: 'p1',
        name: 'Əli İsmayılov',
        address: 'Bakı, Nizami 1',
        country: 'AZ',
        sort: 'natural',
        payer: 'natural',
        language: 'az',
        channel: 'electronic',
      },
    ],
    authors: [],
    dates: { receipt: on, filing: on },
    fees: [],
  } as unknown as CaseFile;
  const terms = [...(data.terms ?? [])].sort().map((end, i) => toyTerm(i, end, on));
  const proceedings = [application, service].map(
    (id): ProceedingState => ({
      id,
      machine: id === service ? 'service' : 'application',
      version: 1,
      value: 'waiting',
      pending: true,
      own: { dates: {} },
    }),
  );
  const state = {
    schema: 1,
    number: act.case,
    seq: 1,
    lawVersion: law.version,
    at: act.effectiveAt,
    file,
    proceedings,
    terms,
    opened: {},
  } as CaseState;
  return accept(
    state,
    act,
    terms.map((term) => ({ change: 'begun', term })),
    data.effects ?? [],
  );
}

const toyTerm = (i: number, end: string, on: CivilDate): Term =>
  ({
    id: `application/formalReply/${i + 1}` as TermId,
    limit: 'formalReply',
    clause: '29.2',
    proceeding: application,
    whose: 'applicant',
    due: { trigger: on, length: 'P2M', rawEnd: on, due: on, endsAt: end, skipped: [], provisional: false },
    status: 'running',
    next: end as Instant,
    reminded: [],
    window: false,
    mark: null,
  }) as unknown as Term;

function accept(state: CaseState, act: Act, terms: readonly TermChange[], effects: readonly object[]): Outcome {
  const withIds = effects.map((effect, i) => ({ ...effect, id: `${state.number}/${state.seq}/${i}` }) as Effect);
  const entry: Entry = {
    case: state.number,
    seq: state.seq,
    act,
    clause: '29.2',
    edition: '312-IQ',
    lawVersion: state.lawVersion,
    moves: [],
    terms,
    effects: withIds,
  };
  return { ok: true, state, entry };
}

function replay(entries: Iterable<Entry>, lawOf: (version: string) => Law): CaseState {
  let state: CaseState | null = null;
  for (const entry of entries) {
    const outcome = step(state, entry.act, lawOf(entry.lawVersion));
    if (!outcome.ok) throw new Error(outcome.code);
    state = outcome.state;
  }
  if (!state) throw new Error('no entries');
  return state;
}

const nextInstant = (state: CaseState): Instant | null => state.terms[0]?.next ?? null;

export const toyEngine: Engine = {
  step,
  // Late records are the real engine's affair; here an act in the past is taken as it comes.
  isLate: () => false,
  correct: (entries, act, law) =>
    step(
      replay(entries, () => law),
      act,
      law,
    ),
  nextInstant,
  timeAct: (state, recordedAt) => ({
    type: 'TERM_EXPIRED',
    case: state.number,
    effectiveAt: nextInstant(state) as Instant,
    recordedAt,
    by: { person: 'time', role: 'time' },
    data: { term: state.terms[0]?.id },
  }),
  replay,
  canonical,
  actDefinition: (type) => (type === 'OPENED' ? { allots: 'application' } : {}),
};

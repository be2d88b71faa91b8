/**
 * An engine small enough to see through, for tests of the record and of the runtime alone. `OPENED` starts terms that end
 * at given instants and gives effects; a term that ends gives a letter and an entry of the register, and with the last
 * one the case is lost; the other acts each do one thing, and what is told to break or to be refused does.
 */
import { canonical } from '../../engine/canonical.ts';
import { letTimeAct } from '../../engine/let-time-act.ts';
import type { CaseState, Effect, Entry, Outcome, Refusal, TermChange } from '../../engine/types.ts';
import { civilDateOf } from '../../law/index.ts';
import type { CivilDate, Instant, Law } from '../../law/index.ts';
import type {
  Act,
  CaseFile,
  CaseNumber,
  FeePaid,
  Party,
  ProceedingId,
  ProceedingState,
  Term,
  TermId,
} from '../../machines/types.ts';
import type { Engine, SubmittedAct } from '../../registry/index.ts';

export interface Opening {
  readonly number?: string;
  readonly kind?: CaseFile['kind'];
  readonly title?: string;
  /** Instants at which its terms end. */
  readonly terms?: readonly string[];
  /** Effects, given their ids by the engine. */
  readonly effects?: readonly object[];
  /** No letter starts a limit: there is no service to wait for. */
  readonly unserved?: true;
}

interface Data extends Opening {
  readonly patentNumber?: string;
  readonly opponent?: Party;
  readonly paid?: FeePaid;
}

const application = 'application' as ProceedingId;
export const service = 'service-1' as ProceedingId;

export const party = (id: string, name: string): Party => ({
  id,
  name,
  address: 'Bakı, Nizami 1',
  country: 'AZ',
  sort: 'natural',
  payer: 'natural',
  language: 'az',
  channel: 'electronic',
});

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

/** A notice that starts none. */
export const plainNotice = (more: object = {}): object => {
  const { service: _service, ...plain } = notice(more) as { readonly service: unknown };
  return plain;
};

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

const register = (on: Instant): object => ({
  clause: '32.1',
  kind: 'enter-register',
  entry: 'registration',
  on: civilDateOf(on),
  params: { a: 1 },
});

const demand = {
  clause: '32.2',
  kind: 'demand-fee',
  fee: 'annual',
  year: 3,
  dueOn: '2028-01-20',
};

const refusal = (code: string): Refusal => ({
  ok: false,
  code,
  clause: '29.2',
  params: {},
  reason: 'The law says no.',
});

function step(state: CaseState | null, act: Act, law: Law): Outcome {
  const data = act.data as Data;
  if (act.type === 'BROKEN') throw new Error('a bug in a machine');
  if (act.type === 'REFUSED') return refusal('toy.refused');
  if (!state) return act.type === 'OPENED' ? open(act, data, law) : refusal('toy.noCase');
  if (act.proceeding === service && !state.proceedings.some(({ id, pending }) => id === service && pending))
    return refusal('toy.serviceOver');
  const at = act.effectiveAt > state.at ? act.effectiveAt : state.at;
  const base: CaseState = { ...state, seq: state.seq + 1, at, lawVersion: law.version };
  switch (act.type) {
    case 'ANSWERED': {
      if (state.terms.length === 0) return refusal('toy.tooLate');
      const answered = moved(state, 'answered', true);
      return accept(
        { ...base, terms: [], proceedings: answered },
        act,
        state.terms.map((term) => ended(term, 'met')),
      );
    }
    case 'TERM_EXPIRED':
      return expire(state, base, act);
    case 'CLOSED':
      return accept({ ...base, terms: [], proceedings: state.proceedings.map(closed) }, act);
    case 'PAID':
      return accept({ ...base, file: { ...state.file, fees: [...state.file.fees, data.paid as FeePaid] } }, act);
    case 'PUBLISHED': {
      const dates = { ...state.file.dates, publication: civilDateOf(at) };
      return accept({ ...base, file: { ...state.file, dates } }, act);
    }
    case 'OPPOSED': {
      const opposition = proceeding('opposition-1' as ProceedingId, 'opposition', { opponent: data.opponent });
      const print = {
        clause: '30.1',
        kind: 'queue-publication',
        entry: 'application',
        params: { title: state.file.title },
      };
      return accept({ ...base, proceedings: [...state.proceedings, opposition] }, act, [], [demand, print]);
    }
    case 'GRANTED': {
      const number = data.patentNumber;
      if (!number || state.file.patent) return refusal('toy.grantedOnce');
      const file = { ...state.file, patent: { number, owners: state.file.applicants } };
      return accept({ ...base, file }, act, [], [register(at)]);
    }
    default:
      return accept(base, act, [], data.effects);
  }
}

function expire(state: CaseState, base: CaseState, act: Act): Outcome {
  const [term, ...terms] = state.terms;
  if (!term) return refusal('toy.noTerm');
  if (state.file.title === 'poison') throw new Error('a bug in a machine');
  const proceedings = terms.length === 0 ? moved(state, 'lost', false) : state.proceedings;
  const letterOf = state.proceedings.some(({ id }) => id === service) ? notice : plainNotice;
  const letter = letterOf({ notice: 'consideredNotFiled', params: {} });
  return accept({ ...base, terms, proceedings }, act, [ended(term, 'missed')], [letter, register(base.at)]);
}

function open(act: Act, data: Opening, law: Law): Outcome {
  if (!data.number || data.number !== act.case) return refusal('toy.noNumber');
  const on = civilDateOf(act.effectiveAt);
  const file = {
    number: act.case,
    kind: data.kind ?? 'invention',
    title: data.title ?? 'Su nasosu',
    applicants: [party('p1', 'Əli İsmayılov')],
    authors: [{ name: 'Leyla İsmayılova', address: 'Bakı', refusesMention: false }],
    dates: { receipt: on, filing: on },
    fees: [],
  } as unknown as CaseFile;
  const terms = [...(data.terms ?? [])].sort().map((end, i) => toyTerm(i, end, on));
  const state = {
    schema: 1,
    number: act.case,
    seq: 1,
    lawVersion: law.version,
    at: act.effectiveAt,
    file,
    proceedings: [proceeding(application, 'application'), ...(data.unserved ? [] : [proceeding(service, 'service')])],
    terms,
  } as CaseState;
  return accept(
    state,
    act,
    terms.map((term) => ({ change: 'begun', term })),
    data.effects,
  );
}

const proceeding = (id: ProceedingId, machine: ProceedingState['machine'], own: object = {}): ProceedingState => ({
  id,
  machine,
  version: 1,
  value: machine === 'service' ? 'awaitingDispatch' : 'waiting',
  pending: true,
  own: { dates: {}, ...own },
});

const closed = (p: ProceedingState): ProceedingState => ({
  ...p,
  ...(p.id === service ? { value: 'abandoned' } : {}),
  pending: false,
});

const moved = ({ proceedings }: CaseState, value: string, pending: boolean): ProceedingState[] =>
  proceedings.map((p) => (p.id === application ? { ...p, value, pending } : p));

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

const ended = ({ id, limit, clause, proceeding: of }: Term, how: 'met' | 'missed'): TermChange => ({
  change: 'ended',
  id,
  limit,
  clause,
  proceeding: of,
  how,
});

function accept(
  state: CaseState,
  act: Act,
  terms: readonly TermChange[] = [],
  effects: readonly object[] = [],
): Extract<Outcome, { ok: true }> {
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

/** Folds the acts of people again in the order in which they take effect, time acting where it has to. */
function correct(entries: readonly Entry[], act: Act, law: Law): Outcome {
  const acts = [...entries.map((e) => e.act).filter((a) => a.by.role !== 'time'), act].sort((a, b) =>
    a.effectiveAt < b.effectiveAt ? -1 : 1,
  );
  let state: CaseState | null = null;
  for (const one of acts) {
    const before: CaseState | null = state && letTimeAct(state, one.effectiveAt, law, { by: toyEngine }).state;
    const outcome = step(before, one, law);
    if (!outcome.ok) return outcome;
    state = outcome.state;
  }
  const latest = entries.at(-1);
  if (!state || !latest) return refusal('toy.noCase');
  const superseded = entries.filter((e) => e.act.by.role === 'time');
  const { entry, ...made } = accept({ ...state, seq: latest.seq + 1 }, act, [], [plainNotice()]);
  return {
    ...made,
    entry: {
      ...entry,
      correction: {
        since: act.effectiveAt,
        superseded: superseded.map((e) => ({ seq: e.seq, type: e.act.type, why: 'not due' as const })),
        regenerated: [],
        recalled: superseded.flatMap((e) => e.effects.map((f) => f.id)),
      },
    },
  };
}

function replay(
  entries: Iterable<Entry>,
  lawOf: (version: string) => Law,
  each?: (entry: Entry, before: CaseState | null, after: CaseState) => void,
): CaseState {
  let state: CaseState | null = null;
  const before: Entry[] = [];
  for (const entry of entries) {
    const law = lawOf(entry.lawVersion);
    const outcome: Outcome = entry.correction ? correct(before, entry.act, law) : step(state, entry.act, law);
    if (!outcome.ok) throw new Error(`entry ${entry.seq} is refused: ${outcome.code}`);
    each?.(entry, state, outcome.state);
    state = outcome.state;
    before.push(entry);
  }
  if (!state) throw new Error('no entries');
  return state;
}

const nextInstant = (state: CaseState): Instant | null => state.terms[0]?.next ?? null;

export const toyEngine: Engine = {
  step,
  isLate: (state, act) => act.effectiveAt < state.at,
  correct,
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
  actDefinition: (type) =>
    type === 'OPENED' ? { allots: 'application' } : type === 'GRANTED' ? { allots: 'patent' } : {},
};

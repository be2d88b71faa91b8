/** Drives one case through the pure engine: acts by name and date, time in between. Tests read like a file's cover sheet. */
import { applicant, sampleApplication } from '../../cli/simulate/templates.ts';
import { actDefinition, correct, isLate, nextInstant, replay, step, timeAct } from '../../engine/index.ts';
import type { CaseState, Entry, Outcome, Refusal } from '../../engine/index.ts';
import { civilDate, endOf, instant, makeLaw, startOf } from '../../law/index.ts';
import type { CivilDate, Instant, Kind, Law } from '../../law/index.ts';
import type { Act, Actor, CaseNumber, ProceedingId, Role } from '../../machines/index.ts';

export const law = makeLaw();

/** Noon in Baku on a day, or the instant itself. */
export const at = (when: string): Instant => (when.length === 10 ? instant(`${when}T12:00:00+04:00`) : instant(when));
export const lastSecondOf = (day: string): Instant => instant(`${day}T23:59:59+04:00`);
export const firstSecondAfter = (day: string): Instant => endOf(civilDate(day));
export const startOfDay = (day: string): Instant => startOf(civilDate(day));

export const applicantParty = { ...applicant, id: 'aliyev' } as const;

export const opponentParty = {
  ...applicantParty,
  id: 'rival',
  name: 'Rəqib MMC',
  sort: 'legal',
  payer: 'other',
  email: 'rival@example.az',
} as const;

export const paid = (minor: number, paidOn: string) => ({ receipt: `R-${paidOn}-${minor}`, paidOn, minor });

/** A complete, regular request of each kind, on the office's real form. */
export function applicationData(kind: Kind = 'invention', over: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...sampleApplication(kind, '2026-01-05', applicantParty), ...over };
}

const actors: Readonly<Record<Role, string>> = {
  applicant: 'aliyev',
  owner: 'aliyev',
  author: 'aliyev',
  opponent: 'rival',
  thirdPerson: 'rival',
  formalExaminer: 'formal',
  substantiveExaminer: 'substantive',
  commission: 'commission',
  registrar: 'registrar',
  operator: 'operator',
  clearedOfficer: 'cleared',
  court: 'court',
  office: 'system',
  time: 'time',
};

export interface Doing {
  readonly by?: Role;
  readonly person?: string;
  readonly attorney?: Actor['attorney'];
  readonly proceeding?: string;
  readonly recorded?: string;
}

/** One case under test. `act` throws if the law refuses, `refused` if it does not. */
export class CaseDriver {
  state: CaseState | null = null;
  readonly entries: Entry[] = [];
  readonly number: CaseNumber;
  law: Law;
  serveByItself = true;

  constructor(number = 'A 2026 0001', under: Law = law) {
    this.number = number as CaseNumber;
    this.law = under;
  }

  /** The case; fails if it has not been opened. */
  get now(): CaseState {
    if (!this.state) throw new Error('no case yet');
    return this.state;
  }

  build(type: string, when: string, data: unknown = {}, doing: Doing = {}): Act {
    const role = doing.by ?? actDefinition(type)?.by[0] ?? 'operator';
    const effectiveAt = at(when);
    const recordedAt = doing.recorded
      ? at(doing.recorded)
      : this.state && effectiveAt < this.state.at
        ? this.state.at
        : effectiveAt;
    return {
      type,
      case: this.number,
      effectiveAt,
      recordedAt,
      by: { person: doing.person ?? actors[role], role, ...(doing.attorney ? { attorney: doing.attorney } : {}) },
      data,
      ...(doing.proceeding ? { proceeding: doing.proceeding as ProceedingId } : {}),
    };
  }

  /** Lets time act up to an instant or the start of a day, then tries the act. */
  try(type: string, when: string, data: unknown = {}, doing: Doing = {}): Outcome {
    const act = this.build(type, when, data, doing);
    this.until(act.recordedAt);
    const outcome =
      this.state && isLate(this.state, act, this.law)
        ? correct(this.entries, act, this.law, this.state)
        : step(this.state, act, this.law);
    if (outcome.ok) this.take(outcome);
    return outcome;
  }

  act(type: string, when: string, data: unknown = {}, doing: Doing = {}): this {
    const outcome = this.try(type, when, data, doing);
    if (!outcome.ok)
      throw new Error(`${type} on ${when} refused: ${outcome.code} (${outcome.clause}) ${outcome.reason}`);
    return this;
  }

  refused(type: string, when: string, data: unknown = {}, doing: Doing = {}): Refusal {
    const outcome = this.try(type, when, data, doing);
    if (outcome.ok) throw new Error(`${type} on ${when} was accepted`);
    return outcome;
  }

  /** Lets time act up to and including an instant, or noon of a day. */
  until(when: string): this {
    const limit = at(when);
    for (
      let next = this.state && nextInstant(this.state);
      this.state && next && next <= limit;
      next = nextInstant(this.state)
    ) {
      const outcome = step(this.state, timeAct(this.state, limit), this.law);
      if (!outcome.ok) throw new Error(`time was refused: ${outcome.code}`);
      this.take(outcome);
    }
    return this;
  }

  private take(outcome: Extract<Outcome, { ok: true }>): void {
    this.state = outcome.state;
    this.entries.push(outcome.entry);
    if (!this.serveByItself) return;
    for (const effect of outcome.entry.effects) {
      if (effect.kind !== 'dispatch-notice' || !effect.service || effect.channel !== 'electronic') continue;
      const served = this.state.proceedings.find((p) => p.id === effect.service);
      if (served?.value !== 'awaitingDispatch') continue;
      const on = this.state.at;
      const result = step(
        this.state,
        {
          type: 'NOTICE_SERVED',
          case: this.number,
          proceeding: effect.service,
          effectiveAt: on,
          recordedAt: on,
          by: { person: 'system', role: 'office' },
          data: { on: dayOf(on), how: 'electronic' },
        },
        this.law,
      );
      if (!result.ok) throw new Error(`service refused: ${result.code}`);
      this.take(result);
    }
  }

  /** Where a proceeding is. */
  at(id: string): unknown {
    return this.now.proceedings.find((p) => p.id === id)?.value;
  }

  /** Where the course of the application is, as text: `formal.awaitingCorrection`. */
  get course(): string {
    const value = this.at('application') as string | { pending?: { course: unknown }; ended?: string };
    if (typeof value === 'string') return value;
    return path(value.pending ? value.pending.course : value);
  }

  /** The term of a limit, wherever it runs. */
  term(limit: string, proceeding?: string) {
    return this.now.terms.find((t) => t.limit === limit && (!proceeding || t.proceeding === proceeding));
  }

  due(limit: string, proceeding?: string): CivilDate | undefined {
    return this.term(limit, proceeding)?.due.due;
  }

  /** Notices sent so far, by kind. */
  get notices(): readonly string[] {
    return this.entries.flatMap((e) => e.effects.flatMap((f) => (f.kind === 'dispatch-notice' ? [f.notice] : [])));
  }

  last(machine: string): string {
    const found = this.now.proceedings.findLast((p) => p.machine === machine);
    if (!found) throw new Error(`no ${machine}`);
    return found.id;
  }
}

const dayOf = (i: Instant): string => new Date(Date.parse(i) + 4 * 3_600_000).toISOString().slice(0, 10);

const path = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as Record<string, unknown>)
        .map(([k, v]) => (typeof v === 'object' && v && Object.keys(v).length === 0 ? k : `${k}.${path(v)}`))
        .join('|');

/** A case just received. */
export function received(
  when = '2026-01-05',
  kind: Kind = 'invention',
  over: Record<string, unknown> = {},
  under: Law = law,
): CaseDriver {
  const letter = kind === 'invention' ? 'A' : kind === 'utilityModel' ? 'U' : 'S';
  return new CaseDriver(`${letter} 2026 0001`, under).act(
    'APPLICATION_RECEIVED',
    when,
    applicationData(kind, { payment: paid(1000, when.slice(0, 10)), ...over }),
  );
}

const goodFindings = {
  invention: ['3¶3', '7.1', '7.3¶2', '7.4', '7.6', '7.7', '7.8'],
  utilityModel: ['3¶3', '8.1', '8.3¶2', '8.5', '8.6'],
  industrialDesign: ['3¶3', '9.1', '9.3¶2', '9.5', '9.6', '9.7'],
};

/** Received and formally in order. */
export function examined(
  when = '2026-01-05',
  kind: Kind = 'invention',
  over: Record<string, unknown> = {},
  under: Law = law,
): CaseDriver {
  return received(when, kind, over, under).act('FORMAL_EXAMINATION_PASSED', '2026-01-26');
}

export const allMet = (kind: Kind) => ({ findings: goodFindings[kind].map((clause) => ({ clause, met: true })) });

/** Published on 1 June 2026. */
export function published(kind: Kind = 'invention', over: Record<string, unknown> = {}, under: Law = law): CaseDriver {
  return examinedAndPublished(examined('2026-01-05', kind, over, under), kind);
}

/** A case formally in order, published on 1 June 2026. */
export function examinedAndPublished(c: CaseDriver, kind: Kind = 'invention'): CaseDriver {
  return c
    .act('FINDINGS_RECORDED', '2026-03-02', allMet(kind))
    .act('PUBLICATION_DECIDED', '2026-03-03')
    .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') })
    .act('APPLICATION_PUBLISHED', '2026-06-01', { issue: '2026/5' });
}

/** Refused on 3 March 2026. */
export function refusedCase(kind: Kind = 'invention', under: Law = law): CaseDriver {
  return examined('2026-01-05', kind, {}, under)
    .act('FINDINGS_RECORDED', '2026-03-02', {
      findings: [
        {
          clause: kind === 'invention' ? '7.6' : kind === 'utilityModel' ? '8.1' : '9.5',
          met: false,
          reason: 'Məlumdur.',
        },
      ],
    })
    .act('REFUSED', '2026-03-03', { reasons: 'İxtira səviyyəsi yoxdur.' });
}

/** Registered on 15 January 2027, after an opposition period without opposition. */
export function granted(kind: Kind = 'invention', over: Record<string, unknown> = {}, under: Law = law): CaseDriver {
  return registered(published(kind, over, under));
}

/** A published application, paid for and registered on 15 January 2027. */
export function registered(c: CaseDriver): CaseDriver {
  return c
    .act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') })
    .act('PATENT_REGISTERED', '2027-01-15', { patentNumber: 'I 2027 0001' });
}

/** One line of a case's history: what was done on a day, or how far time ran, and what must be true after it. */
export interface Line {
  readonly on: string;
  /** Left out: nobody acts, time runs to this moment. */
  readonly act?: string;
  readonly data?: unknown;
  readonly by?: Doing;
  /** The law says no, with this code and clause. */
  readonly refused?: readonly [code: string, clause: string | null];
  readonly course?: string;
  /** Limits by name: the last day, or null where none runs. */
  readonly due?: Readonly<Record<string, string | null>>;
  /** Notices sent since the line before, reminders apart. */
  readonly sent?: readonly string[];
}

const reminders: ReadonlySet<string> = new Set(['reminder', 'officeReminder']);

/** Plays the lines one after another, checking each. */
export function play(c: CaseDriver, lines: readonly Line[]): CaseDriver {
  for (const line of lines) {
    const before = c.notices.length;
    const where = `${line.on} ${line.act ?? 'time'}`;
    if (line.act === undefined) c.until(line.on);
    else if (line.refused) {
      const refusal = c.refused(line.act, line.on, line.data, line.by);
      expect([where, refusal.code, refusal.clause]).toEqual([where, ...line.refused]);
    } else c.act(line.act, line.on, line.data, line.by);
    if (line.course !== undefined) expect([where, c.course]).toEqual([where, line.course]);
    if (line.due) {
      const found = Object.fromEntries(Object.keys(line.due).map((limit) => [limit, c.due(limit) ?? null]));
      expect([where, found]).toEqual([where, line.due]);
    }
    if (line.sent) {
      const sent = c.notices.slice(before).filter((notice) => !reminders.has(notice));
      expect([where, sent]).toEqual([where, line.sent]);
    }
  }
  expect(replayed(c)).toEqual(c.now);
  return c;
}

/** The case worked out from its journal alone (invariant 11). */
export const replayed = (c: CaseDriver): CaseState =>
  replay(c.entries, (version) => (version === c.law.version ? c.law : law));

/** What a case asks to be done in others: acts by the number of the other case. */
export function actsOnOthers(
  c: CaseDriver,
): readonly { readonly case: string; readonly type: string; readonly data: unknown }[] {
  return c.entries.flatMap((e) =>
    e.effects.flatMap((f) =>
      f.kind === 'act-on-case' ? [{ case: f.act.case, type: f.act.type, data: f.act.data }] : [],
    ),
  );
}

/** Carries out in another case what this one asked for since an entry; gives the refusals, if there were any. */
export function carryTo(from: CaseDriver, to: CaseDriver, since = 0): readonly string[] {
  const refusals: string[] = [];
  for (const entry of from.entries.slice(since)) {
    for (const effect of entry.effects) {
      if (effect.kind !== 'act-on-case' || effect.act.case !== to.number) continue;
      const { type, effectiveAt, by, data } = effect.act;
      const outcome = to.try(type, effectiveAt, data, { by: by.role, person: by.person });
      if (!outcome.ok) refusals.push(outcome.code);
    }
  }
  return refusals;
}

/** A case tells another what it asks of it, and hears what the other's record answers. */
export function answered(c: CaseDriver, first: CaseDriver): CaseDriver {
  const since = first.entries.length;
  expect([carryTo(c, first), carryTo(first, c, since)]).toEqual([[], []]);
  return c;
}

/** What the record of an initial application says to its divisional (29.5); a pending one of 5 January 2026, unless told. */
export function initialSays(c: CaseDriver, over: Record<string, unknown> = {}): CaseDriver {
  const initial = c.now.file.links.find((l) => l.relation === 'divisionalOf')?.case;
  const stated = { filingDate: '2026-01-05', priorityDate: '2026-01-05', kind: 'invention', pending: true };
  return c.act('INITIAL_APPLICATION_STATED', c.now.at, { initial, ...stated, ...over });
}

/** The changes of terms in the whole record, as text: `formalReply met`. */
export function endsOf(c: CaseDriver): readonly string[] {
  return c.entries.flatMap((e) => e.terms.flatMap((t) => (t.change === 'ended' ? [`${t.limit} ${t.how}`] : [])));
}

/** A law with settings of an office, in force from the beginning. */
export const lawWith = (settings: Readonly<Record<string, string>>): Law =>
  makeLaw({
    settings: Object.entries(settings).map(([policy, value]) => ({
      policy: policy as never,
      from: civilDate('2000-01-01'),
      value,
    })),
  });

/** The applicant of the driver, reached by post. */
export const byPost = { applicants: [{ ...applicantParty, channel: 'post' }] } as const;

/** A deficiency notice served on a day: the description is missing. */
export function deficient(served = '2026-01-20', over: Record<string, unknown> = {}, under: Law = law): CaseDriver {
  return received(
    '2026-01-05',
    'invention',
    {
      contents: { request: true, description: false, claims: true, abstract: true, drawings: 'notNeeded' },
      ...over,
    },
    under,
  ).act('DEFICIENCIES_FOUND', served, { missing: ['description'] });
}

/** 28.6: proof on 12 June 2026 that the first notice of new matter was received on 12 March. */
export function newMatterCameLater(c: CaseDriver): CaseDriver {
  const service = c.now.proceedings.find((p) => p.machine === 'service' && p.own['starts'] === 'newMatter');
  const proof = { receivedOn: '2026-03-12', proof: 'Zərf.' };
  return c.act('SERVICE_REBUTTED', '2026-06-12', proof, { by: 'applicant', proceeding: service?.id as string });
}

/** What became of an act: `accepted`, or the code and clause under which the law said no. */
export const answerOf = (outcome: Outcome): readonly (string | null)[] =>
  outcome.ok ? ['accepted'] : [outcome.code, outcome.clause];

/** Plays a random history of one case: acts that fit and acts that do not, time, late records and rebuttals. */
import { correct, isLate, nextInstant, step, timeAct } from '../../engine/index.ts';
import type { Accepted, CaseState, Entry } from '../../engine/index.ts';
import { civilDateOf, instant, makeLaw } from '../../law/index.ts';
import type { CivilDate, Instant, Kind, Law, PolicyName } from '../../law/index.ts';
import { actDefinition, acts } from '../../machines/index.ts';
import type { Act, ActType, CaseNumber, ProceedingState, Role } from '../../machines/index.ts';
import { applicantParty, applicationData } from '../support/case-driver.ts';
import { dataFor, findingsOf } from './catalogue.ts';

/** One move of a history. Numbers stand for choices, so that a failing history can be written down. */
export interface Moved {
  readonly how: 'fits' | 'road' | 'any' | 'wait' | 'late';
  /** Which act, and everything chosen in its data. */
  readonly pick: number;
  /** Days to wait, or to reach back for a late record. */
  readonly days: number;
}

/** How far the case has come, by the plain road, before chance takes over. */
export const starts = [
  'received',
  'deficient',
  'prohibited',
  'refused',
  'appealed',
  'published',
  'opposed',
  'granted',
  'recorded',
  'attacked',
] as const;

export interface Setting {
  readonly start: (typeof starts)[number];
  readonly kind: Kind;
  readonly policies: readonly (readonly [PolicyName, string])[];
  readonly byPost: boolean;
  readonly translationFollows: boolean;
  readonly convention: boolean;
}

export const shyAuthor = 'Leyla Utancaq';

const seconds = (i: Instant): number => Date.parse(i);
const later = (i: Instant, days: number): Instant => instant(new Date(seconds(i) + days * 86_400_000).toISOString());

/** A source of choices from one number: the same number, the same choices. */
function chooser(pick: number): <T>(...options: readonly T[]) => T {
  let seed = pick >>> 0;
  return (...options) => {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return options[(seed >>> 8) % options.length] as (typeof options)[number];
  };
}

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
};

/** The main roads from receipt to the end of a patent: without a lean towards them histories would stay near the start. */
const road: readonly ActType[] = [
  'NOTICE_SERVED',
  'FORMAL_EXAMINATION_PASSED',
  'CORRECTION_FILED',
  'FINDINGS_RECORDED',
  'PUBLICATION_DECIDED',
  'FEE_PAID',
  'APPLICATION_PUBLISHED',
  'OPPOSITION_FILED',
  'OPPOSITION_ADMITTED',
  'OBSERVATIONS_FILED',
  'OPPOSITION_DECIDED',
  'REFUSED',
  'APPEAL_FILED',
  'APPEAL_DECIDED',
  'RESTORATION_REQUESTED',
  'RESTORATION_DECIDED',
  'DISPUTE_FILED',
  'DISPUTE_DECIDED',
  'COURT_ACTION_FILED',
  'COURT_DECIDED',
  'PATENT_REGISTERED',
  'PATENT_PUBLISHED',
  'POST_GRANT_OPPOSITION_FILED',
  'ANNUAL_FEE_PAID',
];

const met = { findings: 'met' } as const;
const toPublication: readonly Road[] = [
  ['TRANSLATION_FILED', 5],
  ['FORMAL_EXAMINATION_PASSED', 10],
  ['FINDINGS_RECORDED', 20, met],
  ['PUBLICATION_DECIDED', 1],
  ['FEE_PAID', 5, { fee: 'publication' }],
  ['APPLICATION_PUBLISHED', 30],
];
type Road = readonly [type: ActType, days: number, over?: Readonly<Record<string, unknown>>];
const toRefusal: readonly Road[] = [
  ['TRANSLATION_FILED', 5],
  ['FORMAL_EXAMINATION_PASSED', 10],
  ['FINDINGS_RECORDED', 20, { findings: 'negative' }],
  ['REFUSED', 1],
];
const toGrant: readonly Road[] = [
  ...toPublication,
  ['FEE_PAID', 200, { fee: 'registration' }],
  ['PATENT_REGISTERED', 10],
  ['PATENT_PUBLISHED', 20],
];
const roads: Readonly<Record<Setting['start'], readonly Road[]>> = {
  received: [],
  deficient: [['DEFICIENCIES_FOUND', 10]],
  prohibited: [['PUBLICATION_PROHIBITED', 10]],
  refused: toRefusal,
  appealed: [...toRefusal, ['APPEAL_FILED', 10]],
  published: toPublication,
  opposed: [
    ...toPublication,
    ['OPPOSITION_FILED', 20, { copies: true }],
    ['OPPOSITION_FILED', 20, { copies: true }],
    ['OPPOSITION_ADMITTED', 20],
  ],
  granted: toGrant,
  recorded: [
    ...toGrant,
    ['LICENCE_REQUESTED', 5],
    ['RECORDAL_ENTERED', 5],
    ['PLEDGE_REQUESTED', 5],
    ['PRIOR_USE_REQUESTED', 5],
    ['PRIOR_USE_NOTIFIED', 5],
  ],
  attacked: [
    ...toGrant,
    ['POST_GRANT_OPPOSITION_FILED', 10, { copies: true }],
    ['INVALIDATION_REQUESTED', 10, { copies: true }],
  ],
};

const laws = new Map<string, Law>();
/** The law under a choice of readings; the same choice, the same law. */
function lawUnder(policies: Setting['policies']): Law {
  const key = JSON.stringify(policies);
  const known = laws.get(key);
  if (known) return known;
  const made = makeLaw({
    settings: policies.map(([policy, value]) => ({ policy, value, from: '2000-01-01' as CivilDate })),
  });
  laws.set(key, made);
  return made;
}

/** Acts that end a case are tried last, or histories would be short. */
const ending: ReadonlySet<string> = new Set([
  'APPLICATION_WITHDRAWN',
  'DEEMED_WITHDRAWN',
  'PATENT_SURRENDERED',
  'CALENDAR_CHANGED',
  'COURT_INVALIDATED',
  'SERVICE_FAILED',
]);
const persons: Partial<Record<Role, string>> = {
  applicant: 'aliyev',
  owner: 'aliyev',
  opponent: 'rival',
  thirdPerson: 'rival',
};

export class History {
  state: CaseState;
  now: Instant;
  readonly law: Law;
  readonly entries: Entry[] = [];
  /** Journal entries as they were written. */
  readonly written: string[] = [];
  readonly accepted: Record<string, number> = {};
  refusals = 0;
  private putAway = 0;
  readonly afterEach: (before: CaseState | null, outcome: Accepted, history: History) => void;

  constructor(setting: Setting, afterEach: History['afterEach']) {
    this.afterEach = afterEach;
    this.law = lawUnder(setting.policies);
    this.now = instant('2026-01-05T12:00:00+04:00');
    const claim = { basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 1' };
    const data = applicationData(setting.kind, {
      applicants: [{ ...applicantParty, channel: setting.byPost ? 'post' : 'electronic' }],
      authors: [
        { name: 'Əli Əliyev', address: 'Bakı', refusesMention: false },
        { name: shyAuthor, address: 'Bakı', refusesMention: true },
      ],
      translationFollows: setting.translationFollows,
      ...(setting.convention ? { priorities: [claim] } : {}),
    });
    const act = this.build('APPLICATION_RECEIVED', data, this.now, 'applicant');
    const outcome = step(null, act, this.law);
    if (!outcome.ok) throw new Error(`not received: ${outcome.reason}`);
    this.state = outcome.state;
    this.take(null, outcome);
    for (const [type, days, over] of roads[setting.start]) {
      this.now = later(this.now, days);
      this.fire();
      this.receiveLetters();
      this.attempt(type, 1, this.now, over);
    }
  }

  /** Whatever has been sent is received at once. */
  private receiveLetters(): void {
    for (const { id, value } of this.state.proceedings)
      if (value === 'awaitingDispatch') {
        const to = this.state.proceedings.find((p) => p.id === id);
        const data = { on: civilDateOf(this.now), how: 'electronic' };
        if (to) this.submit(this.build('NOTICE_SERVED', data, this.now, 'office', to));
      }
  }

  private build(type: string, data: unknown, effectiveAt: Instant, role: Role, to?: ProceedingState): Act {
    const opponent = to?.own['opponent'] as { id?: string } | undefined;
    const person = role === 'opponent' ? (opponent?.id ?? 'rival') : (persons[role] ?? role);
    return {
      type,
      case: 'A 2026 0001' as CaseNumber,
      effectiveAt,
      recordedAt: this.now,
      by: { person, role },
      data,
      ...(to && to.id !== 'application' && to.id !== 'patent' ? { proceeding: to.id } : {}),
    };
  }

  private take(before: CaseState | null, outcome: Accepted): void {
    this.entries.push(freeze(outcome.entry));
    this.written.push(JSON.stringify(outcome.entry));
    this.accepted[outcome.entry.act.type] = (this.accepted[outcome.entry.act.type] ?? 0) + 1;
    // Now and then the case is put away and taken out again, as any process may do between two acts.
    const isPutAway = this.entries.length % 7 === this.putAway;
    this.state = freeze(isPutAway ? (JSON.parse(JSON.stringify(outcome.state)) as CaseState) : outcome.state);
    this.afterEach(before, outcome, this);
  }

  /** Lets time act up to now. */
  private fire(): void {
    for (let next = nextInstant(this.state); next && next <= this.now; next = nextInstant(this.state)) {
      const before = this.state;
      const outcome = step(before, timeAct(before, this.now), this.law);
      if (!outcome.ok) throw new Error(`time was refused: ${outcome.code}`);
      this.take(before, outcome);
    }
  }

  private submit(act: Act): boolean {
    const before = this.state;
    const outcome = isLate(before, act) ? correct(this.entries, act, this.law, before) : step(before, act, this.law);
    if (outcome.ok) this.take(before, outcome);
    else {
      this.refusals++;
      if (this.state !== before) throw new Error('a refusal changed the case');
      if (!outcome.reason || !outcome.code) throw new Error('a refusal without words');
    }
    return outcome.ok;
  }

  private attempt(type: ActType, pick: number, at: Instant, over?: Readonly<Record<string, unknown>>): boolean {
    const definition = actDefinition(type);
    if (!definition) throw new Error(`no act ${type}`);
    const choose = chooser(pick);
    const targets = this.state.proceedings.filter((p) => p.machine === definition.to);
    const to = targets.length > 0 ? choose(...targets) : undefined;
    if (!to) return false;
    const role = choose(...definition.by);
    const on = civilDateOf(at);
    const made = dataFor[type]({ state: this.state, on, to, choose }) as Record<string, unknown>;
    const found = over?.['findings'];
    const wished = found ? { findings: findingsOf(this.state.file, found === 'negative') } : over;
    return this.submit(this.build(type, { ...made, ...wished }, at, role, to));
  }

  play({ how, pick, days }: Moved): void {
    this.putAway = pick % 7;
    const types = how === 'road' ? road : (Object.keys(acts) as ActType[]);
    if (how === 'wait') {
      this.now = later(this.now, days);
      this.fire();
      return;
    }
    this.now = later(this.now, 1 / 24);
    this.fire();
    if (how === 'any') {
      this.attempt(types[pick % types.length] as ActType, pick, this.now);
      return;
    }
    const back = how === 'late' ? later(this.now, -days) : this.now;
    const first = this.entries[0]?.act.effectiveAt ?? this.now;
    const at = back < first ? first : back;
    const done = (type: ActType): number => (how === 'fits' ? (this.accepted[type] ?? 0) : 0);
    const order = types.map((_, i) => types[(i + pick) % types.length] as ActType).sort((a, b) => done(a) - done(b));
    const likely = [...order.filter((t) => !ending.has(t)), ...order.filter((t) => ending.has(t))];
    const wanted = pick % 17 === 0 ? order : likely;
    const tries = how === 'late' ? 3 : wanted.length;
    for (const type of wanted.slice(0, tries)) if (this.attempt(type, pick, at)) return;
  }
}

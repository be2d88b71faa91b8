/** Plays a random history of one case, as an office does that is never late: what is done, what time does, what is sent. */
import { correct, isLate, nextInstant, step, timeAct } from '../../engine/index.ts';
import type { Accepted, CaseState, Effect, Entry, Outcome } from '../../engine/index.ts';
import { civilDateOf, instant, makeLaw } from '../../law/index.ts';
import type { CivilDate, Instant, Kind, Law, PolicyName } from '../../law/index.ts';
import { actDefinition } from '../../machines/index.ts';
import type { Act, ActType, Actor, CaseNumber, ProceedingState, Term } from '../../machines/index.ts';
import { dataFor, findingsOf } from './catalogue.ts';
import { actorsIn, anyStep, bounded, chooser, drawStep, spoil } from './next-step.ts';
import type { Choose, Step } from './next-step.ts';
import { applicants, filed, starts } from './starts.ts';
import type { Group, Start, StartName } from './starts.ts';

/** One move of a history. Numbers stand for choices, so that a failing history can be written down. */
export interface Moved {
  /** `edge`: at the end of a limit, a second before or after. `late`: recorded some days after it was done. */
  readonly how: 'act' | 'wait' | 'edge' | 'late' | 'wrong' | 'any';
  /** Everything that is chosen. */
  readonly pick: number;
  /** Days to wait, or to reach back for a late record. */
  readonly days: number;
  /** Done as soon as anybody may. */
  readonly wanted?: ActType;
}

export interface Setting {
  readonly start: StartName;
  readonly kind: Kind;
  readonly by: keyof typeof applicants;
  readonly policies: readonly (readonly [PolicyName, string])[];
  readonly byPost: boolean;
  readonly translationFollows: boolean;
  /** Whether the simulator plays it too. */
  readonly simulated: boolean;
  /** After how many writes the office that plays it is killed, and where in the write. */
  readonly kill: { readonly every: number; readonly moment: 'before' | 'within' | 'after' };
}

/** What was handed in, and what became of it. */
export interface Submitted {
  readonly act: Act;
  readonly code: string;
}

const second = 1_000;
const day = 86_400 * second;
const later = (i: Instant, ms: number): Instant => instant(new Date(Date.parse(i) + ms).toISOString());

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
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

const letters = { invention: 'A', utilityModel: 'U', industrialDesign: 'S' } as const;

export class History {
  readonly number: CaseNumber;
  readonly law: Law;
  readonly group: Group;
  readonly entries: Entry[] = [];
  /** Journal entries as they were written. */
  readonly written: string[] = [];
  readonly accepted: Record<string, number> = {};
  readonly submitted: Submitted[] = [];
  readonly began: Instant = instant('2026-01-05T12:00:00+04:00');
  now: Instant = this.began;
  private current: CaseState | null = null;
  private readonly toCarryOut: { readonly effect: Effect; readonly since: Instant }[] = [];
  private putAway = 0;
  private readonly afterEach: (before: CaseState | null, outcome: Accepted, history: History) => void;

  constructor(setting: Setting, afterEach: History['afterEach']) {
    this.afterEach = afterEach;
    const start: Start = starts[setting.start];
    const fixed = start.policies ?? [];
    const others = setting.policies.filter(([policy]) => !fixed.some(([name]) => name === policy));
    this.law = lawUnder([...fixed, ...others]);
    this.group = start.group;
    const kind = start.kind ?? setting.kind;
    this.number = `${start.opening ? 'B' : letters[kind]} 2026 0001` as CaseNumber;
    const { translationFollows, byPost } = setting;
    const data = filed(start, kind, setting.by, { translationFollows, channel: byPost ? 'post' : 'electronic' });
    const type = start.opening ?? 'APPLICATION_RECEIVED';
    const [party] = applicants[setting.by].applicants;
    const by: Actor = { person: party.id, role: 'applicant' };
    this.submit(this.build({ type, by, data: { ...data, number: this.number } }, this.now));
    if (!this.current) throw new Error(`not received: ${this.submitted[0]?.code}`);
    for (const [next, days, over] of start.road) {
      this.pass(later(this.now, days * day));
      this.receiveLetters();
      if (next !== 'nothing') this.onTheRoad(next, over);
    }
  }

  get state(): CaseState {
    if (!this.current) throw new Error('no case yet');
    return this.current;
  }

  /** Whatever went out by post on the road is received at once. */
  private receiveLetters(): void {
    for (const to of this.state.proceedings.filter((p) => p.value === 'awaitingProof')) {
      const data = { on: civilDateOf(this.now), how: 'inPerson' };
      const by: Actor = { person: 'registrar', role: 'registrar' };
      this.submit(this.build({ type: 'NOTICE_SERVED', by, to, data }, this.now));
    }
  }

  private onTheRoad(type: ActType, over?: Readonly<Record<string, unknown>>): void {
    const choose = chooser(1);
    const roles = actDefinition(type)?.by ?? [];
    const to = this.state.proceedings.findLast((p) => p.machine === actDefinition(type)?.to);
    const began = (to?.own['opponent'] as { readonly id?: string } | undefined)?.id;
    const able = actorsIn(this.state).filter((a) => a.role === roles[0]);
    const by = able.findLast((a) => a.person === began) ?? able.at(-1);
    if (!by || !to) return;
    const made = dataFor[type]({ state: this.state, on: civilDateOf(this.now), to, by, choose }) as object;
    const found = over?.['findings'];
    const wished = found ? { findings: findingsOf(this.state.file, found === 'negative') } : over;
    this.submit(this.build({ type, by, to, data: { ...made, ...wished } }, this.now));
  }

  private build(
    {
      type,
      by,
      to,
      data,
    }: { readonly type: string; readonly by: Actor; readonly to?: ProceedingState; readonly data: unknown },
    effectiveAt: Instant,
  ): Act {
    const isNamed = to && to.id !== 'application' && to.id !== 'patent' && to.id !== 'forwarding';
    const { number, now } = this;
    return {
      type,
      case: number,
      effectiveAt,
      recordedAt: now,
      by,
      data,
      ...(isNamed ? { proceeding: to.id } : {}),
    };
  }

  private take(outcome: Accepted): void {
    const before = this.current;
    this.entries.push(freeze(outcome.entry));
    this.written.push(JSON.stringify(outcome.entry));
    this.accepted[outcome.entry.act.type] = (this.accepted[outcome.entry.act.type] ?? 0) + 1;
    // Now and then the case is put away and taken out again, as any process may do between two acts.
    const isPutAway = this.entries.length % 7 === this.putAway;
    this.current = freeze(isPutAway ? (JSON.parse(JSON.stringify(outcome.state)) as CaseState) : outcome.state);
    const { effects, act } = outcome.entry;
    this.toCarryOut.push(...effects.map((effect) => ({ effect, since: act.recordedAt })));
    this.afterEach(before, outcome, this);
  }

  private answer(act: Act): Outcome {
    const state = this.current;
    return state && isLate(state, act, this.law)
      ? correct(this.entries, act, this.law, state)
      : step(state, act, this.law);
  }

  private submit(act: Act): string {
    const before = this.current;
    const asText = JSON.stringify(before);
    const outcome = this.answer(act);
    const code = outcome.ok ? 'accepted' : outcome.code;
    this.submitted.push({ act, code });
    if (outcome.ok) this.take(outcome);
    else {
      if (JSON.stringify(this.current) !== asText) throw new Error('12: a refusal changed the case');
      if (!outcome.reason || !outcome.code) throw new Error('12: a refusal without words');
    }
    this.settle();
    return code;
  }

  /** All that is due at this instant, and then all that has to be sent. */
  private settle(): void {
    for (;;) {
      const next = this.current && nextInstant(this.current);
      if (this.current && next && next <= this.now) {
        const outcome = step(this.current, timeAct(this.current, this.now), this.law);
        if (!outcome.ok) throw new Error(`time was refused: ${outcome.code}`);
        this.take(outcome);
        continue;
      }
      const effect = this.nextEffect();
      if (!effect) return;
      this.carryOut(effect);
    }
  }

  /** The one that waits longest; of several, by their ids, as the record has them. */
  private nextEffect(): Effect | undefined {
    const keyOf = ({ effect, since }: History['toCarryOut'][number]): string => `${since} ${effect.id}`;
    this.toCarryOut.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return this.toCarryOut.shift()?.effect;
  }

  /** What a letter on which a limit depends reports of itself. */
  private carryOut(effect: Effect): void {
    if (effect.kind !== 'dispatch-notice' || !effect.service || effect.channel === 'internal') return;
    const to = this.state.proceedings.find((p) => p.id === effect.service && p.value === 'awaitingDispatch');
    if (!to) return;
    const type = effect.channel === 'electronic' ? 'NOTICE_SERVED' : 'NOTICE_DISPATCHED';
    const data = { on: civilDateOf(this.now), how: effect.channel };
    const outcome = this.answer(this.build({ type, by: { person: 'system', role: 'office' }, to, data }, this.now));
    if (outcome.ok) this.take(outcome);
  }

  /** Lets time act, instant by instant. */
  private pass(until: Instant): void {
    for (let next = nextInstant(this.state); next && next <= until; next = nextInstant(this.state)) {
      if (next > this.now) this.now = next;
      this.settle();
    }
    if (until > this.now) this.now = until;
  }

  /** To the end of one of the limits that end next, or a second beside it. */
  private toAnEdge(choose: Choose): Term | undefined {
    const running = this.state.terms.filter((t) => t.status === 'running');
    const soon = running.toSorted((a, b) => (a.due.endsAt < b.due.endsAt ? -1 : 1)).slice(0, 6);
    const known = soon.filter((t) => bounded[t.limit]);
    const term = choose(...(known.length > 0 ? known : [undefined]), ...(soon.length > 0 ? soon : [undefined]));
    if (term) this.pass(later(term.due.endsAt, choose(-second, -second, 0, second)));
    return term;
  }

  play({ how, pick, days, wanted: aim }: Moved): void {
    this.putAway = pick % 7;
    const choose = chooser(pick);
    if (how === 'wait') return this.pass(later(this.now, days * day));
    const term = how === 'edge' ? this.toAnEdge(choose) : undefined;
    if (!term) this.pass(later(this.now, day / 24));
    if (how === 'any') return this.playAny(choose);
    const wanted = aim ? [aim] : term && bounded[term.limit];
    const drawn = drawStep(this, choose, wanted);
    if (!drawn) return;
    if (how === 'wrong') return this.playWrong(drawn, choose);
    const first = this.entries[0]?.act.effectiveAt ?? this.now;
    const back = how === 'late' ? later(this.now, -days * day) : this.now;
    this.submit(this.build(drawn, back < first ? first : back));
  }

  /** What may not be done is refused, whoever tries. */
  private playAny(choose: Choose): void {
    const any = anyStep(this.state, this.law, this.now, choose);
    if (!any) return;
    const code = this.submit(this.build(any, this.now));
    if (any.barred && code === 'accepted') throw new Error(`12: ${any.type} was not permitted, and accepted`);
  }

  private playWrong(drawn: Step, choose: Choose): void {
    const fit = this.build(drawn, this.now);
    if (isLate(this.state, fit, this.law)) return;
    const { act, codes } = spoil(fit, choose);
    const code = this.submit(act);
    if (!codes.includes(code)) throw new Error(`12: ${act.type} is refused as ${codes.join()}, not ${code}`);
  }
}

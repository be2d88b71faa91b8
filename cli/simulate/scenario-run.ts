/**
 * Runs a scenario on a virtual office: acts at their instants, time between them, expectations when they are due.
 * What the law refuses, and what does not come out as expected, is collected; only a fault is thrown.
 */
import { openVirtualOffice } from '../../embedded/index.ts';
import type { VirtualOffice } from '../../embedded/index.ts';
import { proceedingNamed } from '../../engine/index.ts';
import type { CaseState } from '../../engine/index.ts';
import { makeLaw } from '../../law/index.ts';
import type { Instant, Kind } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { actOf, noSuchProceeding } from './act-of-step.ts';
import { differences } from './expectations.ts';
import { momentOf, noonLater } from './moments.ts';
import type { Scenario, Step } from './scenario-form.ts';
import { calendarWith, lawOf } from './scenario-law.ts';
import { rowOfEntry, rowOfRefusal } from './timeline.ts';
import type { TimelineRow } from './timeline.ts';
import { usualSteps } from './usual-course.ts';
import type { Stage } from './usual-course.ts';

export interface Failure {
  /** Which step, counted from 1. */
  readonly step: number;
  readonly at: Instant;
  readonly what: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export interface ScenarioResult {
  readonly name: string;
  readonly ok: boolean;
  readonly cases: Readonly<Record<string, CaseNumber>>;
  readonly checked: number;
  readonly timeline: readonly TimelineRow[];
  readonly failures: readonly Failure[];
}

export async function runScenario(scenario: Scenario): Promise<ScenarioResult> {
  const first = scenario.acts[0];
  const start = momentOf(first?.at ?? first?.on ?? '2026-01-05');
  const office = await openVirtualOffice({ start, law: lawOf(scenario.law) });
  try {
    const run = new ScenarioRun(scenario, office, start);
    for (const [i, step] of scenario.acts.entries()) await run.take(step, i + 1);
    return run.result();
  } finally {
    await office.close();
  }
}

class ScenarioRun {
  private readonly cases = new Map<string, CaseNumber>();
  private readonly seen = new Map<CaseNumber, number>();
  private readonly timeline: TimelineRow[] = [];
  private readonly failures: Failure[] = [];
  private checked = 0;
  private latest: Instant;

  private readonly scenario: Scenario;
  private readonly office: VirtualOffice;

  constructor(scenario: Scenario, office: VirtualOffice, start: Instant) {
    this.scenario = scenario;
    this.office = office;
    this.latest = start;
  }

  async take(step: Step, place: number): Promise<void> {
    const at = step.at ?? step.on;
    const moment = at === undefined ? this.latest : momentOf(at);
    const { repeat } = step;
    for (let n = 0; n < (repeat?.times ?? 1); n++) {
      const on = repeat && n > 0 ? noonLater(moment, repeat.every, n) : moment;
      const data = repeat?.year === undefined ? step.data : { ...step.data, year: repeat.year + n };
      await this.once({ ...step, ...(data ? { data } : {}) }, on, place);
    }
  }

  private async once(step: Step, at: Instant, place: number): Promise<void> {
    this.latest = at;
    const alias = step.as ?? step.case ?? this.scenario.defaults.case ?? 'case';
    if (step.calendar) await this.changeCalendar(step, at);
    if (step.act !== undefined || step.file !== undefined) await this.act(step, alias, at, place);
    else await this.office.runUntil(at);
    await this.collect();
    if (step.file && step.upTo) await this.usual(step.file, step.upTo, alias, at, place);
    if (step.expect) await this.check(step, alias, this.latest, place);
  }

  /** Takes the application just filed on by the usual acts. */
  private async usual(kind: Kind, stage: Stage, alias: string, filed: Instant, place: number): Promise<void> {
    for (const step of usualSteps(stage, kind, filed)) {
      const at = momentOf(step.on ?? filed);
      await this.act(step, alias, at, place);
      await this.collect();
      this.latest = at;
    }
  }

  private async act(step: Step, alias: string, at: Instant, place: number): Promise<void> {
    const { office } = this;
    const recorded = step.recorded === undefined ? at : momentOf(step.recorded);
    await office.runUntil(recorded);
    await this.collect();
    const number = step.file === undefined ? this.cases.get(alias) : undefined;
    const state = number ? await office.registry.state(number) : null;
    const goesTo = step.proceeding;
    if (goesTo !== undefined && proceedingNamed(goesTo, state) === undefined) {
      this.checked += 1;
      return this.fail(place, at, `${step.act} goes to ${goesTo}`, goesTo, noSuchProceeding(goesTo, state));
    }
    const act = actOf(step, at, {
      state,
      law: office.registry.law,
      scenario: this.scenario,
      number: number ?? null,
      cases: this.cases,
    });
    const answer = await office.apply(act);
    if (answer.ok) {
      if (step.file !== undefined || !number) this.cases.set(alias, answer.case);
      if (step.refused)
        this.fail(place, at, `${act.type} was to be refused`, step.refused, `done (entry ${answer.seq})`);
      return;
    }
    this.timeline.push(rowOfRefusal(alias, act, recorded, answer));
    const { code, clause, reason } = answer as { code: string; clause?: string | null; reason: string };
    const found = { code, clause: clause ?? null };
    if (!step.refused) this.fail(place, at, `${act.type} was refused: ${reason}`, 'done', found);
    else if (step.refused !== true && (step.refused.code !== code || (step.refused.clause ?? clause) !== clause))
      this.fail(place, at, `${act.type} was refused, but otherwise`, step.refused, found);
    this.checked += 1;
  }

  /** A decree comes out: every case has its running limits worked out again. */
  private async changeCalendar(step: Step, at: Instant): Promise<void> {
    const { office } = this;
    await office.runUntil(at);
    if (!step.calendar) return;
    const { version: _version, ...law } = office.registry.law;
    await office.registry.useLaw(makeLaw({ ...law, calendar: calendarWith(law.calendar, step.calendar) }));
    for (const number of this.cases.values()) {
      const act = {
        type: 'CALENDAR_CHANGED',
        case: number,
        effectiveAt: at,
        by: { person: 'operator', role: 'operator' as const },
        data: { why: step.note ?? 'calendar changed' },
      };
      await office.apply(act);
    }
  }

  private async check(step: Step, alias: string, at: Instant, place: number): Promise<void> {
    const number = this.cases.get(alias);
    const state: CaseState | null = number ? await this.office.registry.state(number) : null;
    if (!number || !state) return this.fail(place, at, `there is no case "${alias}"`, 'a case', null);
    const found = await differences(step.expect ?? {}, {
      state,
      registry: this.office.registry,
      now: this.office.now(),
    });
    this.checked += Object.keys(step.expect ?? {}).length;
    for (const { what, expected, found: was } of found) this.fail(place, at, `${alias}: ${what}`, expected, was);
  }

  private fail(step: number, at: Instant, what: string, expected: unknown, found: unknown): void {
    this.failures.push({ step, at, what, expected, found });
  }

  /** Takes what was journalled since the last time into the timeline. */
  private async collect(): Promise<void> {
    const rows: TimelineRow[] = [];
    for (const [alias, number] of this.cases) {
      const entries = await this.office.registry.entries(number, { afterSeq: this.seen.get(number) ?? 0 });
      for (const { entry } of entries) rows.push(rowOfEntry(alias, entry));
      this.seen.set(number, entries.at(-1)?.seq ?? this.seen.get(number) ?? 0);
    }
    this.timeline.push(
      ...rows.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0)),
    );
  }

  result(): ScenarioResult {
    const { timeline, failures, checked } = this;
    return {
      name: this.scenario.name,
      ok: failures.length === 0,
      cases: Object.fromEntries(this.cases),
      checked,
      timeline,
      failures,
    };
  }
}

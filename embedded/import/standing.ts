/** Where many cases stand, counted: by stage, and by the limits that run. */
import type { CaseState, Entry } from '../../engine/index.ts';
import { addLength, civilDateOf, length } from '../../law/index.ts';
import type { CivilDate, Instant, LimitName } from '../../law/index.ts';
import { stageOf } from '../../registry/index.ts';

export interface RunningLimit {
  readonly limit: LimitName;
  readonly whose: string;
  readonly running: number;
  /** Of those, that end within thirty days. */
  readonly soon: number;
  /** Ran out, and what they are for is not done. */
  readonly overdue: number;
}

export interface Stand {
  /** Cases by stage. */
  readonly stages: Readonly<Record<string, number>>;
  readonly limits: readonly RunningLimit[];
}

export class Standing {
  private readonly stages = new Map<string, number>();
  private readonly limits = new Map<string, { -readonly [K in keyof RunningLimit]: RunningLimit[K] }>();
  private readonly soonUntil: CivilDate;

  constructor(now: Instant) {
    this.soonUntil = addLength(civilDateOf(now), length('P30D'));
  }

  /** Counts a case as its last step left it. Answers with how many acts on other cases it caused. */
  add(steps: readonly { readonly entry: Entry; readonly state: CaseState }[]): number {
    const state = steps.at(-1)?.state;
    if (state) {
      const stage = stageOf(state);
      this.stages.set(stage, (this.stages.get(stage) ?? 0) + 1);
      for (const { limit, whose, status, due } of state.terms) {
        const key = `${limit} ${whose}`;
        const counted = this.limits.get(key) ?? { limit, whose, running: 0, soon: 0, overdue: 0 };
        if (status === 'overdue') counted.overdue += 1;
        else counted.running += 1;
        if (status === 'running' && due.due <= this.soonUntil) counted.soon += 1;
        this.limits.set(key, counted);
      }
    }
    return steps.reduce((many, { entry }) => many + entry.effects.filter((e) => e.kind === 'act-on-case').length, 0);
  }

  found(): Stand {
    return {
      stages: Object.fromEntries([...this.stages].sort(([a], [b]) => Number(a > b) - Number(a < b))),
      limits: [...this.limits.values()].sort((a, b) => b.soon - a.soon || b.running - a.running),
    };
  }
}

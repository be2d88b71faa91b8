/** Steps a second through the pure engine, beside XState's bare transition on the same machine. */
import { step } from '../engine/index.ts';
import type { CaseState } from '../engine/index.ts';
import { makeLaw } from '../law/index.ts';
import type { CaseNumber } from '../machines/index.ts';
import { bareRate } from './bare.ts';
import { actOf, life } from './life.ts';
import { perSecond, report } from './report.ts';

function stepRate(seconds: number): number {
  const law = makeLaw();
  let n = 0;
  return perSecond(seconds, () => {
    const number = `A 2026 ${String(++n).padStart(4, '0')}` as CaseNumber;
    let state: CaseState | null = null;
    for (const s of life) {
      const outcome = step(state, actOf(number, s), law);
      if (!outcome.ok) throw new Error(`${s.type}: ${outcome.code}`);
      state = outcome.state;
    }
    return life.length;
  });
}

export function benchStep(seconds = 3): void {
  stepRate(1);
  const bare = bareRate(seconds);
  const steps = stepRate(seconds);
  report('steps a second (pure, one core)', steps, {
    aim: 20_000,
    beside: ['bare XState transition, 8 parallel regions', bare],
  });
}

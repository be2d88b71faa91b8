/** How a case stands, for whoever watches many of them. */
import { stuck } from '../engine/index.ts';
import type { Stuck } from '../engine/index.ts';
import type { Instant, Turn } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import { stageOf } from '../registry/index.ts';
import type { Registry } from '../registry/index.ts';

export interface Standing {
  readonly stage: string;
  readonly kind: string;
  readonly turn: Turn;
  /** Why it does not go on as it should; null where it does. */
  readonly stuck: Stuck['cause'] | null;
  readonly examiner: string | null;
  readonly nextDue: Instant | null;
  /** What it waits for, in one sentence. */
  readonly words: string;
}

/** Null for a case that is not there, and for one set apart (25, 30.7), of which nothing is shown. */
export async function standingOf(
  registry: Pick<Registry, 'assignees' | 'law' | 'state'>,
  number: CaseNumber,
  now: Instant,
): Promise<Standing | null> {
  const [state, assignees] = await Promise.all([registry.state(number), registry.assignees([number])]);
  if (!state || state.file.secrecy) return null;
  const waits = stuck(state, now, registry.law);
  return {
    stage: stageOf(state),
    kind: state.file.kind,
    turn: waits.whoseTurn,
    stuck: waits.stuck ? waits.cause : null,
    examiner: assignees.get(number) ?? null,
    nextDue: waits.next?.at ?? null,
    words: waits.sentence,
  };
}

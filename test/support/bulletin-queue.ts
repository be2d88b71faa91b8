/** The bulletin's queue of one case as its journal tells it: what was queued, less what was taken off, replaced or recalled. */
import type { Entry } from '../../engine/index.ts';

interface Queued {
  readonly id: string;
  readonly entry: string;
}

const publications: ReadonlySet<string> = new Set(['application', 'applicationAgain', 'patent']);

/** Application, once or again, and patent, each publication with its id: those that wait or have been printed. */
export function queuedOnce(entries: readonly Entry[]): readonly Queued[] {
  let queue: Queued[] = [];
  for (const { effects, correction } of entries) {
    for (const effect of effects) {
      if (effect.kind !== 'queue-publication' && effect.kind !== 'unqueue-publication') continue;
      if (!publications.has(effect.entry)) continue;
      queue = queue.filter((q) => q.entry !== effect.entry);
      if (effect.kind === 'queue-publication') queue.push({ id: effect.id, entry: effect.entry });
    }
    queue = queue.filter((q) => !correction?.recalled.includes(q.id));
  }
  return queue;
}

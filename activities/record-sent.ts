/** Records as sent the letters that stand in the outbox, though whoever put them there did not live to record it. */
import type { Instant } from '../law/index.ts';
import type { Registry } from '../registry/index.ts';
import type { Outbox } from './outbox.ts';

/**
 * For the start of an office, before anything else is done: an act that comes next may recall such a letter, and then it
 * is not carried out again.
 * @param seen when the office was last seen at work, which is when such a letter went out
 */
export async function recordSent(
  registry: Pick<Registry, 'unsentNotices' | 'noticeSent'>,
  outbox: Pick<Outbox, 'has'>,
  seen: Instant | null,
): Promise<void> {
  for (const { id, channel, madeAt } of await registry.unsentNotices())
    if (await outbox.has({ id, channel }))
      await registry.noticeSent(id, seen !== null && seen > madeAt ? seen : madeAt);
}

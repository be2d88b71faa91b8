/** Issues the bulletin on the office's clock, and after a start goes on with an issue that was left open. */
import { issueBulletin } from '../activities/index.ts';
import type { Issued, IssueOrder, IssuingRegistry } from '../activities/index.ts';
import { civilDateOf } from '../law/index.ts';
import type { Instant } from '../law/index.ts';
import type { BulletinIssue, Conflict, Registry } from '../registry/index.ts';

export type OnProgress = (done: number, of: number) => void;
export type Issuing = IssuingRegistry & Pick<Registry, 'bulletinQueue' | 'issues'>;

/**
 * Refuses, before anything is opened, a day that has not come and an issue in which there would be nothing. The same
 * order for an issue that is closed is answered with it.
 */
export async function issueOn(
  registry: Issuing,
  order: IssueOrder,
  now: Instant,
  onProgress?: OnProgress,
): Promise<Issued | Conflict> {
  const { number, on, by } = order;
  const known = await registry.issue(number);
  if (known?.status === 'closed' && known.on === on && known.openedBy === by)
    return { ok: true, issue: known, leftOut: await registry.leftOut(number) };
  if (on > civilDateOf(now)) return conflict('bulletin.notYet', { number, on }, `${on} has not come yet.`);
  if (!known && (await registry.bulletinQueue()).length === 0)
    return conflict('bulletin.empty', { number }, 'Nothing waits for the bulletin.');
  return issueBulletin(registry, order, now, onProgress);
}

/** Closes what a process that is gone has left open, as it was ordered. */
export async function finishIssues(registry: Issuing, now: Instant): Promise<readonly BulletinIssue[]> {
  const open: BulletinIssue[] = [];
  let after: string | undefined;
  do {
    const page = await registry.issues({ status: 'open', ...(after === undefined ? {} : { after }) });
    open.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  open.reverse();
  for (const { number, on, openedBy } of open) await issueBulletin(registry, { number, on, by: openedBy }, now);
  return open;
}

const conflict = (
  code: 'bulletin.notYet' | 'bulletin.empty',
  params: Conflict['params'],
  reason: string,
): Conflict => ({ ok: false, conflict: true, code, params, reason });

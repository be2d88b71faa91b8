/** Which notices tell of a loss, and which way back they name first when the case does not say. A data table and its lookup. */
import type { NoticeKind } from '../../machines/notices.ts';

export type WayBack = '38' | '5.1';

const wayBackOf: Partial<Readonly<Record<NoticeKind, WayBack>>> = {
  consideredNotFiled: '5.1',
  priorityLost: '5.1',
  priorityMoved: '5.1',
  deemedWithdrawn: '5.1',
  examinedAsFirstNamed: '5.1',
  refusalFinal: '38',
  deemedRejected: '38',
  restorationRefused: '5.1',
  lapsed: '5.1',
};

/**
 * The ways back from what a notice tells: what the case says, none if it says null, else the table. What can be restored
 * can be disputed as well (5.1: that the limit was missed), in a time of its own.
 */
export function waysBackFor(notice: NoticeKind, said: unknown): readonly WayBack[] {
  const first = said === '38' || said === '5.1' ? said : said === null ? undefined : wayBackOf[notice];
  return first === '38' ? ['38', '5.1'] : first ? [first] : [];
}

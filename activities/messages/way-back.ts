/** Which notices tell of a loss, and which way back they name when the case does not say. A data table and its lookup. */
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

/** The way back from what a notice tells: what the case says, null if it says none, else the table. */
export function wayBackFor(notice: NoticeKind, said: unknown): WayBack | null {
  if (said === '38' || said === '5.1') return said;
  return said === null ? null : (wayBackOf[notice] ?? null);
}

/** How long the limit is that a notice starts, or the way back it names, by the edition in force on a day. */
import { limitOn, limits, periodOn } from '../../law/index.ts';
import type { CivilDate, Kind, Law, Length, LimitName } from '../../law/index.ts';
import { notices } from '../../machines/notices.ts';
import type { Notice, NoticeKind } from '../../machines/notices.ts';

/** The length of a limit on a day; null where only the proceeding itself knows it. */
export function lengthOfLimit(law: Law, limit: LimitName, kind: Kind, on: CivilDate): Length | null {
  const { length } = limitOn(law, limit, on);
  if (typeof length === 'string') return length;
  if ('policy' in length) return periodOn(law.settings, length.policy, on);
  if ('kept' in length) return null;
  return length[kind];
}

/** The limit that the service of a notice starts, if it starts one. */
export function limitStartedBy(notice: NoticeKind): LimitName | null {
  const { starts }: Notice = notices[notice];
  if (!starts) return null;
  const found = Object.entries(limits).find(([, { runsFrom }]) => 'service' in runsFrom && runsFrom.service === starts);
  return found ? (found[0] as LimitName) : null;
}

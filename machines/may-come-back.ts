/**
 * Whether what has ended can still be put right: whoever succeeds to it is recorded and asks for that (12, 17.3), and who
 * opposes it in time waits (31.1).
 */
import { isEndSuedOver } from './put-back-by-court.ts';
import { applicationEnd, isAt, stateOf } from './reading.ts';
import { decisionsOn, isAnnulled, isInFull, patentIn } from './sued.ts';
import type { ProceedingState, View } from './types.ts';

type Where = Pick<View, 'file' | 'proceedings'>;

/** 5.1, 38.2: ends of an application whose time for a dispute, or for restoration, is not over. */
const open: ReadonlySet<string | null> = new Set([
  null,
  'notFiled',
  'refused',
  'rejected',
  'appealMissedFinally',
  'rejectedFinally',
  'deemedWithdrawn',
]);

/** 5.1: what a dispute about puts an ended application back; 5.1¶2: a court does it whatever it was asked about, but for 41. */
const putsBack: ReadonlySet<unknown> = new Set([
  'consideredNotFiled',
  'extensionRefused',
  'deemedWithdrawn',
  'appealMissed',
  'deemedRejected',
  'restorationRefused',
]);

function isApplicationAsked(where: Where, { machine, pending, value, own }: ProceedingState): boolean {
  if (machine === 'restoration') return pending || value === 'refused';
  if (machine !== 'dispute' || !pending) return false;
  if (own['about'] !== 'court') return putsBack.has(own['about']);
  return applicationEnd(where) === 'withdrawn' ? isEndSuedOver(where, { own }) : own['against'] !== 'foreignFiling';
}

/** 5.1, 34.4: whether somebody is asked to take this end of a patent away: the Commission, or a court. */
function isPatentAsked(where: Where, { own }: ProceedingState): boolean {
  const isAboutEnd = (dispute: ProceedingState): boolean =>
    isAnnulled(where.file)
      ? isInFull(decisionsOn(own).find(({ of }) => of === dispute.own['of']))
      : dispute.own['about'] === 'patentEnded' ||
        where.proceedings.some((p) => p.id === dispute.own['of'] && p.own['about'] === 'patentEnded');
  return where.proceedings.some((p) => p.machine === 'dispute' && p.pending && isAboutEnd(p));
}

function patentMayComeBack(where: Where, patent: ProceedingState): boolean {
  const { endedBy } = (patent.own['endBefore'] ?? where.file.patent ?? {}) as { readonly endedBy?: string | null };
  /** 10.2: a term that is over is over, whatever else the patent ended by. */
  if (endedBy === 'expiry' || patent.own['termOver'] !== undefined) return false;
  if (where.file.patent?.endedOn === undefined) return true;
  return (isAt(patent, 'disputable') && !isAnnulled(where.file)) || isPatentAsked(where, patent);
}

/** True also of what has not ended. */
export function mayComeBack(where: Where): boolean {
  const patent = patentIn(where);
  if (patent) return patentMayComeBack(where, patent);
  const end = applicationEnd(where);
  /** 28.7: the claim for which it is deemed withdrawn can fall at any time. */
  const isByClaim = end === 'closed' && stateOf(where, 'ended', end) === 'asDeemedWithdrawn';
  return open.has(end) || isByClaim || where.proceedings.some((p) => isApplicationAsked(where, p));
}

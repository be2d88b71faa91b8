/** 5.1¶2: which end of an application a court can put back, by the decision that an action is about. */
import { applicationEnd, applicationIn, limitInDispute, stateOf } from './reading.ts';
import type { CivilDate } from '../law/index.ts';
import type { ProceedingState, View } from './types.ts';

type Where = Pick<View, 'proceedings'>;

const notFiled = ['notFiled', 'asNotFiled'];
const refused = ['refused', 'asRefused', 'appealMissedFinally'];
const rejected = ['rejected', 'asRejected', 'rejectedFinally'];

/** The ends that a dispute before the Commission can be about. */
const endsInDispute: Readonly<Record<string, readonly string[]>> = {
  consideredNotFiled: notFiled,
  extensionRefused: notFiled,
  deemedWithdrawn: ['deemedWithdrawn', 'asDeemedWithdrawn'],
  appealMissed: refused,
  deemedRejected: rejected,
  restorationRefused: [...refused, ...rejected],
};
/** Of these the same end may have come again since; the limit tells whether it is the one in dispute. */
const byLimit: ReadonlySet<unknown> = new Set(['extensionRefused', 'appealMissed', 'deemedRejected']);

/** 31.5, 30.8: the decision, or the judgment, by which an application is rejected. */
const isRevoking = ({ own }: ProceedingState): boolean =>
  own['outcome'] === 'inFull' || (own['outcome'] === 'reversed' && rejecting.has(own['direction']));
const rejecting: ReadonlySet<unknown> = new Set(['rejection', 'patentRevoked']);

/** Whether the Commission decided on the end of the application that there is now, or brought it about; or a court over it. */
function isDecidedOn(where: Where, decision: ProceedingState, end: string): boolean {
  const { own, machine, id } = decision;
  const endedOn = applicationIn(where)?.own['endedOn'] as CivilDate;
  if (end === 'revoked')
    return where.proceedings.some((p) => {
      const isAbout = p.own['about'] === 'court' ? p.own['of'] === id : p.id === id;
      return isAbout && isRevoking(p) && p.own['decidedOn'] === endedOn;
    });
  if (machine === 'appeal')
    return end === 'refusedFinally' && where.proceedings.findLast((p) => p.machine === 'appeal')?.id === id;
  if (machine !== 'dispute') return false;
  const about = String(own['about']);
  if (about !== 'other' && !endsInDispute[about]?.includes(end)) return false;
  return byLimit.has(about) ? own['of'] === limitInDispute(where, about) : endedOn <= String(own.dates.claimed);
}

/** Whether the end of the application that there is now is the one on which the decision was that is sued over. */
export function isEndSuedOver(where: Where, suit: Pick<ProceedingState, 'own'>): boolean {
  const decision = where.proceedings.find((p) => p.id === suit.own['of']);
  const ended = applicationEnd(where);
  const end = ended === 'closed' ? stateOf(where, 'ended', ended) : ended;
  return decision !== undefined && end !== null && isDecidedOn(where, decision, end);
}

/**
 * A court that names a way sends an ended case there, but for one that was withdrawn (29.8) or is revoked by a decision that
 * is not sued over (31.5); one that only reinstates it puts back the end on which it decides, and no other.
 */
export function isPutBackByCourt(where: Where, suit: Pick<ProceedingState, 'own'>, direction: unknown): boolean {
  const ended = applicationEnd(where);
  if (direction === 'reinstatement' || ended === 'revoked') return isEndSuedOver(where, suit);
  return ended !== null && ended !== 'withdrawn';
}

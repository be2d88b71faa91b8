/** Guards of what goes to court (5.1¶2, 34.4, 37.3, 41¶3): which decision, and which direction the case can follow. */
import { actData, ofAct, ofCase } from './guard.ts';
import { isPutBackByCourt } from './put-back-by-court.ts';
import { disputedIn, isElectionMissed, isReplyInHand, notAdmitted, oppositionOf } from './reading.ts';
import {
  decisionBehind,
  decisionsOn,
  isInFull,
  isLossStanding,
  limitationsOf,
  lossInDispute,
  patentIn,
  suedIn,
} from './sued.ts';
import type { MachineName, ProceedingState, View } from './types.ts';

export const courtGuards = {
  /** 5.1, 34.4: only a decision of the Commission can be taken to court; 37.3: and that of a court at first instance. */
  hasDecisionToSue: ofAct('5.1¶2', 'court.nothingDecided', (v) => suedIn(v) !== undefined),
  /** 5.1¶2: a direction that the case can follow; one that it cannot, or in a judgment that reverses nothing, would be lost without a word. */
  canCourtDirect: ofAct('5.1¶2', 'court.cannotFollow', (v) => {
    const { outcome, direction } = actData(v);
    return outcome === 'reversed' ? canFollow(v, String(direction)) : direction === 'none';
  }),
  isDecisionInHand: ofCase('5.1¶2', 'dispute.other', (v) => v.from !== undefined && decisionBehind(v) === v.id),
} as const;

/** 5.1¶2: whether there is something left in the case that a court's direction could move. */
function canFollow(view: View, direction: string): boolean {
  const some = (machine: MachineName, test: (p: ProceedingState) => boolean = () => true): boolean =>
    view.proceedings.some((p) => p.machine === machine && test(p));
  const isPending = some('application', (p) => p.pending);
  const isPutBack = isPutBackByCourt(view, view, direction);
  const { of, against } = view.own;
  const decision = decisionsOn(patentIn(view)?.own).find((d) => d.of === of);
  /** 31.5: of an application ended by another decision the limitation is taken away, or changed, by itself. */
  const before = { proceedings: view.proceedings.filter((p) => p.id !== view.id) };
  const isLimiting = limitationsOf(before).some((limitation) => limitation.of === of);
  const isAboutLoss = some('dispute', (p) => p.id === of && p.own['about'] === 'patentEnded');
  const loss = lossInDispute(view, view);
  /** 41: leave to file abroad, and nothing else, is what such an action is about. */
  if (against === 'foreignFiling' && direction !== 'none' && direction !== 'filingAbroad') return false;
  switch (direction) {
    case 'none':
      return true;
    case 'filingAbroad':
      return some('foreignFiling', (p) => p.id === of && p.own['possible'] === false);
    case 'limitation':
      return view.file.patent ? !isInFull(decision) && !isAboutLoss : isPutBack || isPending || isLimiting;
    case 'priority':
      return some('priorityClaim', (p) => p.own['status'] === 'fallen' && p.id === disputedIn(view, view));
    case 'restoration':
      return some(
        'restoration',
        (p) => ['refused', 'closed'].includes(String(p.value)) && p.id === disputedIn(view, view),
      );
    case 'election':
      return isElectionMissed(view) && some('dispute', (p) => p.id === of && p.own['about'] === 'electionMissed');
    case 'admission':
      return notAdmitted(view).some(
        (p) => p.id === oppositionOf(view, view) && (p.machine === 'postGrantOpposition' || isPending),
      );
    case 'rejection':
    case 'patentRevoked':
      return view.file.patent ? !isInFull(decision) && !isAboutLoss : isPending;
    case 'patentRestored':
      if (isInFull(decision)) return true;
      if (actData(view)['limitedText'] !== undefined) return false;
      return decision !== undefined || (loss !== undefined && isLossStanding(view, view));
    case 'patentEnded':
      return loss !== undefined && !isLossStanding(view, view);
    case 'reinstatement':
      return isPutBack;
    case 'review':
      return isPutBack || isReplyInHand(view);
    case 'period':
      return isPutBack || isLimiting || (isPending && view.file.publication !== undefined);
    default:
      return isPutBack || isPending;
  }
}

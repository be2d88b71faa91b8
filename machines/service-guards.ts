/** Guards of the service of notices: when one was received, and by whom (27.2, 29.2). */
import { choiceOn, isInTime, limits } from '../law/index.ts';
import type { CivilDate, DueDate, Limit } from '../law/index.ts';
import { actData, ofAct, ofCase } from './guard.ts';
import { notices } from './notices.ts';
import type { NoticeKind } from './notices.ts';
import { isOnItsWayTo, partyEnd, recordedOn } from './reading.ts';
import type { View } from './types.ts';
import { agentOf, holdersOf, representedAmong } from './warrant.ts';

const isOnlyAccessible = (v: View): boolean =>
  actData(v)['how'] === 'electronic' && choiceOn(v.law.settings, 'electronicService', v.on) === 'whenOpened';

/** 29.2¶2: the day on which a notice is taken to have been received so far. */
const receivedOn = (v: View) => ({ receivedOn: v.own.dates.claimed });
const isEarlierReceipt = (v: View): boolean =>
  String(actData(v)['on'] ?? actData(v)['receivedOn']) < String(v.own.dates.claimed ?? '');

/** When the limits that run from this receipt would end, counted from another day. */
export const endsFromReceipt = (v: Pick<View, 'terms' | 'own' | 'law'>, on: CivilDate): readonly DueDate[] =>
  v.terms
    .filter(({ limit, due }) => {
      const { runsFrom } = limits[limit] as Limit;
      const { starts } = v.own;
      const isStarted = starts === 'restorationGranted' || ('service' in runsFrom && runsFrom.service === starts);
      return isStarted && due.trigger === v.own.dates.claimed;
    })
    .map(({ due }) => partyEnd(v, on, due.length));

const isToHolders = ({ own }: View): boolean =>
  ['applicant', 'owner'].includes(notices[own['notice'] as NoticeKind].to);

const isThroughAgent = (v: View): boolean => isToHolders(v) && v.own['through'] !== undefined;

export const serviceGuards = {
  /** Service: not in the future, and not before there was a notice. */
  isServiceDateBelievable: ofAct('29.2', 'service.date', (v) => {
    const on = actData(v)['on'] ?? actData(v)['receivedOn'];
    const sent = (v.own['dispatchedOn'] ?? v.own['sentOn']) as CivilDate | undefined;
    return typeof on === 'string' && on <= recordedOn(v) && (sent === undefined || on >= sent);
  }),
  /** Policy "service": what is presumed is rebutted by proof of later receipt, or of none. */
  isNotReceivedEarlier: Object.assign(
    ofAct('29.2¶2', 'service.earlier', (v) => !isEarlierReceipt(v)),
    { tells: receivedOn },
  ),
  /** 29.2¶2: a day that is presumed is no mistake of the record, and moves forward only. */
  isRecordedByMistake: Object.assign(
    ofAct('29.2¶2', 'service.earlier', (v) => v.own['how'] !== 'deemed' || !isEarlierReceipt(v)),
    { tells: receivedOn },
  ),
  isLimitLeft: Object.assign(
    ofAct(
      '29.2¶2',
      'service.reliedOn',
      (v) =>
        !isEarlierReceipt(v) ||
        endsFromReceipt(v, actData(v)['receivedOn'] as CivilDate).every((end) => isInTime(end, v.act.recordedAt)),
    ),
    { tells: receivedOn },
  ),
  isDispatchDateBelievable: ofAct('29.2', 'service.date', (v) => {
    const on = actData(v)['on'];
    return typeof on === 'string' && on <= recordedOn(v) && on >= String(v.own['sentOn'] ?? '');
  }),
  /** Policy "electronic service": where the office counts from the opening, accessible is not yet received. */
  isOnlyAccessible: ofAct('29.2¶2', 'policy.other', isOnlyAccessible),
  isReceived: ofAct('29.2¶2', 'policy.other', (v) => !isOnlyAccessible(v)),
  /** Opened in the addressee's own mailbox: a letter sent by post is not. */
  isElectronic: ofCase('29.2¶2', 'service.notElectronic', (v) => v.own['accessibleOn'] !== undefined),
  /** By the addressee, or the attorney to whom the letter went instead. */
  isAddressee: ofCase(
    '29.2¶2',
    'service.otherAddressee',
    (v) =>
      v.act.by.person === v.own['to'] ||
      (v.act.by.person === v.file.representative?.registration &&
        (v.own['through'] === v.act.by.person || representedAmong(v.file, [{ id: String(v.own['to']) }]).length > 0)),
  ),
  /** 12, 17.3: a letter to those whose case it is that is on its way to none of them any more. */
  isAddresseeGone: ofCase(
    '27.2',
    'case.otherState',
    (v) => isToHolders(v) && !holdersOf(v.file).some(({ id }) => isOnItsWayTo(v, v, id)),
  ),
  /** 12, 17.3: it is on its way to some of them, but others have come in the place of its addressee. */
  isAddresseeReplaced: ofCase(
    '27.2',
    'case.otherState',
    (v) => isToHolders(v) && holdersOf(v.file).every(({ id }) => id !== v.own['to']),
  ),
  /** 27.2: it goes to an attorney for an applicant or owner for whom that one does not act any more. */
  isThroughFormer: ofCase('27.2', 'case.otherState', (v) => {
    const { to, through } = v.own;
    return (
      isThroughAgent(v) && holdersOf(v.file).some(({ id }) => id === to) && agentOf(v.file, String(to)) !== through
    );
  }),
  /** 27.2: it goes to an attorney, for all who gave the warrant. */
  isThroughAgent: ofCase('27.2', 'case.otherState', isThroughAgent),
  /** 29.2¶2: on a later day than that of the view. */
  isReceivedLater: ofCase('29.2¶2', 'case.otherState', (v) => String(v.own.dates.claimed ?? '') > v.on),
  /** The notice of how a case ended, and of what can still be done about it, outlives the case. */
  isOutlivedByCase: ofCase('29.8', 'case.otherState', (v) => v.own['starts'] !== 'complainable'),
} as const;

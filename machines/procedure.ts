/**
 * The one XState setup from which every machine of the procedure is made: events, guards, markers and meta.
 * Machines keep no context: their facts are in the case file and in the proceeding's own facts, shown by the view.
 * Markers do nothing by themselves; the engine turns their list into terms, effects and signals.
 */
import { setup } from 'xstate';
import type { Clause, FeeName } from '../law/index.ts';
import type { WindowOfFile } from './counted-from.ts';
import type { CaseEvent, Listener, Signal } from './events.ts';
import type { FactName } from './facts.ts';
import { guards } from './guards.ts';
import type { BulletinEntry, NoticeKind, PublishedOnce, RegisterEntry } from './notices.ts';
import type { MachineName, Meta } from './types.ts';

/** What a machine can ask the engine for, by name. The engine fails on a name it does not know. */
export interface Markers {
  /** Send a notice. */
  notify: { notice: NoticeKind };
  /** Send a letter again, to who has come in the place of its addressee. */
  sendOn: undefined;
  /** Queue an entry for the official bulletin. */
  publish: { entry: BulletinEntry };
  /** Take it out of the queue, unless it has been published. */
  unqueue: { entry: PublishedOnce };
  /** Enter something in the State Register. */
  enter: { entry: RegisterEntry };
  /** Open a proceeding with the act in hand. */
  open: { machine: MachineName };
  /** Take a fact into the file. */
  note: { fact: FactName };
  /** Tell other proceedings of the case. */
  tell: { to: Listener; signal: Signal };
  /** Ask for a fee. */
  demand: { fee: FeeName };
  /** Do something in another case, by an act of its own. */
  actOn: {
    what:
      | 'withdrawEarlierApplication'
      | 'releaseEarlierApplication'
      | 'denyClaim'
      | 'denyClaims'
      | 'confirmClaims'
      | 'linkDivisional'
      | 'answerDivisional'
      | 'answerSeparate'
      | 'answerClaim'
      | 'answerSecrecy'
      | 'tellSecrecy'
      | 'tellDivisionals'
      | 'nameSamePriority'
      | 'tellEnded'
      | 'tellResumed'
      | 'linkSamePriority'
      | 'answerSamePriority'
      | 'stateOrder'
      | 'stateJudgment';
  };
}

const marker =
  <P>() =>
  (..._said: [unknown, P]): void =>
    undefined;

export const procedure = setup({
  types: {
    events: {} as CaseEvent,
    meta: {} as Meta,
    context: {} as Record<string, never>,
  },
  guards,
  actions: {
    notify: marker<Markers['notify']>(),
    sendOn: marker<Markers['sendOn']>(),
    publish: marker<Markers['publish']>(),
    unqueue: marker<Markers['unqueue']>(),
    enter: marker<Markers['enter']>(),
    open: marker<Markers['open']>(),
    note: marker<Markers['note']>(),
    tell: marker<Markers['tell']>(),
    demand: marker<Markers['demand']>(),
    actOn: marker<Markers['actOn']>(),
  },
});

export const notify = (notice: NoticeKind) => ({ type: 'notify', params: { notice } }) as const;
export const publish = (entry: BulletinEntry) => ({ type: 'publish', params: { entry } }) as const;
export const unqueue = (entry: PublishedOnce) => ({ type: 'unqueue', params: { entry } }) as const;
export const enter = (entry: RegisterEntry) => ({ type: 'enter', params: { entry } }) as const;
export const open = (machine: MachineName) => ({ type: 'open', params: { machine } }) as const;
export const note = (fact: FactName) => ({ type: 'note', params: { fact } }) as const;
export const tell = (to: Listener, signal: Signal) => ({ type: 'tell', params: { to, signal } }) as const;
export const actOn = (what: Markers['actOn']['what']) => ({ type: 'actOn', params: { what } }) as const;
export const demand = (fee: FeeName) => ({ type: 'demand', params: { fee } }) as const;

/** 29.3: the decision to publish shuts the time for amendments (27.8), and postponements count from it (30.7). */
export const publicationDecided = [
  note('publicationDecided'),
  tell('self', 'publicationDecided'),
  tell('secrecy', 'publicationDecided'),
] as const;

/** 28.1, 29.5: a time counted from filing that was over is open again where the filing date is a later one now. */
export const openAgain = <T extends string>(limit: WindowOfFile, target: T, clause: Clause) =>
  ({ guard: { type: 'isAheadAgain', params: { limit } }, target, meta: { clause } }) as const;

export const sendOn = { type: 'sendOn' } as const;

/** 12, 17.3, 27.2: a letter to somebody who has left, or is no attorney here any more, goes to others now. */
export const holdersChanged = tell('service', 'holdersChanged');

/** 12: it passes to others: each of them, those who stay and those who leave are told. */
export const applicantsChanged = [note('applicantsChanged'), notify('applicantChanged'), holdersChanged] as const;

/** 27.2: whoever took the warrant back, or had given it, and the representative are told. */
export const warrantEnded = [
  note('warrantEnded'),
  notify('warrantEnded'),
  notify('warrantEndedToRepresentative'),
  holdersChanged,
] as const;

/** 27.2: letters that have not left go to the representative now. */
export const warrantFiled = { actions: holdersChanged } as const;

/** 25, 30.7: cases with matter of this one are told that it is under an order of secrecy, or is no more. */
export const tellSecrecy = actOn('tellSecrecy');
export const answerSecrecy = actOn('answerSecrecy');

/** 28.10: what has ended, or is annulled, goes before no other any more; the others are told, and when it stands again. */
export const tellEnded = actOn('tellEnded');
export const tellResumed = actOn('tellResumed');
/** 29.5: divisionals follow what is established for the application from which they were divided. */
export const tellDivisionals = actOn('tellDivisionals');

/** 5.1, 34.4: what a court action, or a dispute, is about: a decision in the case, and once there is a patent what that did to it. */
import { choiceOn } from '../law/index.ts';
import type { CivilDate } from '../law/index.ts';
import { actData } from './guard.ts';
import { applicationIn } from './reading.ts';
import type { CaseFile, Own, Party, ProceedingId, ProceedingState, View } from './types.ts';

type Where = Pick<View, 'file' | 'proceedings'>;

/** What a decision did to the patent, under the proceeding in which it was taken; a court over it has the last word. */
export interface PatentDecision {
  readonly of: ProceedingId;
  readonly what: 'revocation' | 'invalidation';
  readonly on: CivilDate;
  /** 10.1: in part, with this text; in full where it is left out. */
  readonly text?: string;
}

/** 36.1: an end that can be disputed, unlike that of the term, and is no annulment. */
export interface Loss {
  readonly endedOn: CivilDate;
  readonly endedBy: 'lapse' | 'surrender';
}

export const patentIn = ({ proceedings }: Pick<View, 'proceedings'>): ProceedingState | undefined =>
  proceedings.find((p) => p.machine === 'patent');

/** 29.5: of which subject matter the application is when a text limits it. */
export const limitedAs = ({ proceedings }: Pick<View, 'proceedings'>): Partial<Own> => {
  const elected = applicationIn({ proceedings })?.own['elected'];
  return elected === undefined ? {} : { elected };
};

/** 29.5: the subject matters that were named, each time that unity was found lacking, and not chosen then. */
export function notElected({ subjects = [], notElected: before = [], elected }: Partial<Own> = {}): readonly unknown[] {
  const named = [...(before as readonly unknown[]), ...(subjects as readonly unknown[])];
  return named.filter((subject) => subject !== elected);
}

/**
 * 31.5, 5.1¶2: what stands of the limitations of an application: of a decision the last judgment about it counts; 29.5: not
 * of another subject matter than the one that was chosen since.
 */
export function limitationsOf({ proceedings }: Pick<View, 'proceedings'>): readonly PatentDecision[] {
  const others = notElected(applicationIn({ proceedings })?.own);
  const made = proceedings.flatMap(({ id, machine, own }): PatentDecision[] => {
    const { limitedText, decidedOn: on, outcome, direction } = own as { [fact: string]: string | undefined };
    const text = others.includes(own['elected']) ? undefined : limitedText;
    const base = { what: 'revocation', on: on as CivilDate } as const;
    if (machine === 'opposition' && outcome === 'inPart' && text) return [{ ...base, of: id, text }];
    if (own['about'] !== 'court' || outcome !== 'reversed' || direction === 'none') return [];
    const of = (own['of'] ?? id) as ProceedingId;
    return [{ ...base, of, ...(direction === 'limitation' && text ? { text } : {}) }];
  });
  return made
    .toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on))
    .reduce<readonly PatentDecision[]>(
      (standing, d) => [...standing.filter(({ of }) => of !== d.of), ...(d.text ? [d] : [])],
      [],
    );
}

/** 30.8 (policy): within which text the protection before grant reaches, where it was limited at all. */
export function withinLimits(
  { file: { protection }, law, on }: Pick<View, 'file' | 'law' | 'on'>,
  limitations: readonly PatentDecision[],
): CaseFile['protection'] {
  const { within, ...whole } = protection;
  const last = limitations.at(-1);
  if (!within || !last?.text) return whole;
  const reading = choiceOn(law.settings, 'partialRevocationProtection', on);
  return { ...whole, within: { text: last.text, ...(reading === 'textAsPublished' ? { since: last.on } : {}) } };
}

/** Those that stand, the latest last. */
export const decisionsOn = (own: Own | undefined): readonly PatentDecision[] =>
  (own?.['decisions'] ?? []) as readonly PatentDecision[];

export const isInFull = (decision: PatentDecision | undefined): boolean =>
  decision !== undefined && decision.text === undefined;

/** What annuls the patent, of decisions that stand: the earliest in full. */
export const annulmentAmong = (decisions: readonly PatentDecision[]): PatentDecision | undefined =>
  decisions.find(isInFull);

export const isAnnulled = ({ patent }: Pick<CaseFile, 'patent'>): boolean =>
  patent?.endedBy === 'revocation' || patent?.endedBy === 'invalidation';

/** The proceeding whose decision changes the patent in this step: behind a judgment, the one that it is about. */
export function decisionBehind({ from, id }: Pick<View, 'from' | 'id'>): ProceedingId {
  if (from?.machine !== 'dispute') return from?.id ?? id;
  return (from.own['of'] as ProceedingId | undefined) ?? from.id;
}

/** What that decision did to the patent so far. */
export const decisionInHand = (view: Pick<View, 'from' | 'id' | 'own'>): PatentDecision | undefined =>
  decisionsOn(view.own).find(({ of }) => of === decisionBehind(view));

/** Ends of a proceeding that no decision brought about; and what a court decided goes on by the courts' own order. */
const undecided: ReadonlySet<unknown> = new Set([
  'withdrawn',
  'unanswered',
  'unansweredFinally',
  'endedByRejection',
  'notReopened',
  'endedWithCase',
  'endedWithPatent',
  'waiting',
  'withoutSubject',
  'settled',
]);
const isDecided = ({ pending, value, own }: ProceedingState): boolean =>
  !pending && !undecided.has(value) && own['about'] !== 'court';

/** 5.1¶2: of a judgment, the decision that it is about: a higher court looks at that. */
function behindJudgment(view: Pick<View, 'proceedings'>, p: ProceedingState | undefined): ProceedingState | undefined {
  const isJudgment = p?.own['about'] === 'court' && !p.pending;
  return isJudgment
    ? behindJudgment(
        view,
        view.proceedings.find(({ id }) => id === p.own['of']),
      )
    : p;
}

/** 5.1¶2: of several judgments about a decision, the one that was given last; but for one of them. */
export const lastJudgment = (
  { proceedings }: Pick<View, 'proceedings'>,
  decision: ProceedingId,
  but?: ProceedingId,
): ProceedingState | undefined =>
  proceedings
    .filter(({ id, own, pending }) => own['about'] === 'court' && own['of'] === decision && !pending && id !== but)
    .reduce<ProceedingState | undefined>(
      (last, p) => (last && String(p.own['decidedOn']) < String(last.own['decidedOn']) ? last : p),
      undefined,
    );

/** Whether the last judgment about a decision reversed it, and nothing of it stands. */
function isUndone(view: Pick<View, 'proceedings'>, { id }: ProceedingState): boolean {
  const judgment = lastJudgment(view, id);
  return judgment?.own['outcome'] === 'reversed' && !decisionsOn(patentIn(view)?.own).some(({ of }) => of === id);
}

/** 28.11: a dispute on which of two applications goes first, with that one. */
export const isOnOrderWith = ({ own }: Pick<ProceedingState, 'own'>, other: unknown): boolean =>
  own['about'] === 'samePriority' && own['other'] === other;

/** 28.11: of the disputes on that order, the one that counts: decided, or to be decided; no other has taken its place. */
export const lastOnOrder = ({ proceedings }: Pick<View, 'proceedings'>, other: unknown): ProceedingState | undefined =>
  proceedings.findLast((p) => isOnOrderWith(p, other) && (p.value === 'deciding' || p.value === 'decided'));

/** 28.11: whether the Commission has decided that for the priority that this one has now, and no court has undone it. */
export const orderDecided = (view: Where, other: unknown): boolean =>
  view.proceedings.some(
    (p) =>
      isOnOrderWith(p, other) &&
      p.value === 'decided' &&
      p.own['priorityDate'] === view.file.priority.date &&
      p.own['reversedElsewhere'] !== true &&
      !isUndone(view, p),
  );

/**
 * 5.1¶2: the decision that an action is about: the one that it names, or the latest of its sort that no court has undone;
 * of an opponent, of the own.
 */
export function suedIn(view: View): ProceedingState | undefined {
  const { against, of } = actData(view);
  const { role, person } = view.act.by;
  const ofSort = view.proceedings.filter((p) => p.machine === against);
  if (of !== undefined) {
    const named = behindJudgment(
      view,
      ofSort.find(({ id }) => id === of),
    );
    return named && isDecided(named) ? named : undefined;
  }
  const decided = ofSort.filter(isDecided);
  const isOwn = ({ own }: ProceedingState): boolean => (own['opponent'] as Party | undefined)?.id === person;
  const own = role === 'opponent' ? decided.filter(isOwn) : [];
  const among = own.length > 0 ? own : decided;
  return among.findLast((p) => !isUndone(view, p)) ?? among.at(-1);
}

/** The lapse or surrender of the patent, also where it has been annulled since. */
export function lossOf(view: Where): Loss | undefined {
  const { endedOn, endedBy } = (patentIn(view)?.own['endBefore'] ?? view.file.patent ?? {}) as Partial<Loss>;
  return endedOn && (endedBy === 'lapse' || endedBy === 'surrender') ? { endedOn, endedBy } : undefined;
}

/** The one that the patent had when a dispute was filed; of a suit, the dispute before it. */
export function lossInDispute(
  { proceedings }: Pick<View, 'proceedings'>,
  dispute: Pick<ProceedingState, 'own'> | undefined,
): Loss | undefined {
  const own =
    dispute?.own['about'] === 'court' ? proceedings.find(({ id }) => id === dispute.own['of'])?.own : dispute?.own;
  return own?.['loss'] as Loss | undefined;
}

/** Whether that is the end that the patent has now, and not one that was taken away, also where it has ended anew since. */
export const isLossStanding = (view: Where, dispute: Pick<ProceedingState, 'own'> | undefined): boolean =>
  lossInDispute(view, dispute)?.endedOn === lossOf(view)?.endedOn;

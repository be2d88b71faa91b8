/** Facts of Articles 34 and 37: what decisions did to a patent. Its text, its end and 30.8 follow from those that stand. */
import { choiceOn } from '../law/index.ts';
import type { CivilDate } from '../law/index.ts';
import { correcting, queued } from './bulletin-queue.ts';
import type { Corrected, Waiting } from './bulletin-queue.ts';
import { actData } from './guard.ts';
import type { BulletinEntry } from './notices.ts';
import { oppositionOf } from './reading.ts';
import {
  annulmentAmong,
  decisionBehind,
  decisionInHand,
  decisionsOn,
  isAnnulled,
  isInFull,
  withinLimits,
} from './sued.ts';
import type { PatentDecision } from './sued.ts';
import type { CaseFile, Patch, ProceedingState, View } from './types.ts';

export type Patent = NonNullable<CaseFile['patent']>;

export const patentOf = (v: View): Patent => v.file.patent ?? { number: '', owners: v.file.applicants };

/** How the patent ended by itself; kept while it is annulled, should a court take that away. */
interface EndBefore {
  readonly endedOn: CivilDate | null;
  readonly endedBy: string | null;
}

function endBefore(v: View): EndBefore {
  const { endedOn = null, endedBy = null } = patentOf(v);
  return isAnnulled(v.file) ? (v.own['endBefore'] as EndBefore) : { endedOn, endedBy };
}

/** Null and void from the beginning, as from the day of grant (policy), or from the decision, if nothing ended it earlier. */
function voidFrom(v: View, { on }: PatentDecision, before: EndBefore): CivilDate {
  const isFromGrant = choiceOn(v.law.settings, 'annulmentEffect', on) === 'fromBeginning';
  const over = before.endedOn ?? (v.own['termOver'] as CivilDate | undefined);
  return (isFromGrant ? v.own.dates.registration : undefined) ?? (over && over < on ? over : on);
}

/** 31.5, 5.1: before grant a decision on these would have refused the patent; taken by a court after it, it still does. */
function isOnApplication(v: View, p: ProceedingState): boolean {
  if (p.machine !== 'dispute') return p.machine === 'opposition' || p.machine === 'appeal';
  const opposed = v.proceedings.find(({ id }) => id === oppositionOf(v, p));
  return opposed?.machine !== 'postGrantOpposition';
}

/** 30.8: the protection until grant never began where a decision that stands says that there should have been none. */
function protectionBy(v: View, decisions: readonly PatentDecision[]): CaseFile['protection'] {
  if (v.file.protection.status === 'none') return v.file.protection;
  const refusing = v.proceedings.filter((p) => isOnApplication(v, p)).map(({ id }) => id);
  const before = decisions.filter(({ of }) => refusing.includes(of));
  const protection = withinLimits(
    v,
    before.filter(({ text }) => text !== undefined),
  );
  return { ...protection, status: before.some(isInFull) ? 'neverBegun' : 'ended' };
}

/** What follows from the decisions that stand: the text, the end, the protection, and what is to be printed of it. */
function following(v: View, decisions: readonly PatentDecision[], toPrint: Waiting | undefined): Patch {
  const { endedOn: _on, endedBy: _by, ...patent } = patentOf(v);
  const before = endBefore(v);
  const annulment = annulmentAmong(decisions);
  const end = annulment ? { endedOn: voidFrom(v, annulment, before), endedBy: annulment.what } : before;
  const isFirst = decisionsOn(v.own).length === 0;
  const textBefore = (isFirst ? v.file.limitedText : (v.own['textBefore'] as string | null)) ?? null;
  const text = decisions.findLast((d) => d.text !== undefined)?.text ?? textBefore;
  return {
    file: {
      patent: { ...patent, ...(end.endedOn && end.endedBy ? { endedOn: end.endedOn, endedBy: end.endedBy } : {}) },
      limitedText: text ?? undefined,
      protection: protectionBy(v, decisions),
    } as Patch['file'] & object,
    own: {
      decisions: decisions.length > 0 ? decisions : undefined,
      textBefore: decisions.length > 0 ? textBefore : undefined,
      endBefore: annulment ? before : undefined,
      ...(toPrint ? queued(v, toPrint) : {}),
    },
  };
}

/** A decision takes its place as the latest; of the same proceeding, in place of what was decided there before. */
function decided(v: View, what: PatentDecision['what'], entry: BulletinEntry): Patch {
  const of = decisionBehind(v);
  const others = decisionsOn(v.own).filter((d) => d.of !== of);
  const isInPart = entry === 'partialRevocation' || entry === 'partialInvalidation';
  const text = isInPart ? { text: String(actData(v)['limitedText']) } : {};
  return following(v, [...others, { of, what, on: v.on, ...text }], { entry });
}

/** As what the bulletin has printed a decision. */
const printedAs = (d: PatentDecision | undefined): Corrected | undefined =>
  d && (isInFull(d) ? d.what : d.what === 'revocation' ? 'partialRevocation' : 'partialInvalidation');

/** 31.5, 33.1: of what was limited before the grant the bulletin says nothing until it prints the patent. */
const isUnprinted = (v: View, decision: PatentDecision | undefined): boolean =>
  decision !== undefined &&
  v.file.dates.patentPublication === undefined &&
  decision.on < (v.own.dates.registration ?? '');

export const annulmentFacts = {
  patentRevoked: (v) => decided(v, 'revocation', 'revocation'),
  patentInvalidated: (v) => decided(v, 'invalidation', 'invalidation'),
  revokedInPart: (v) => decided(v, 'revocation', 'partialRevocation'),
  invalidatedInPart: (v) => decided(v, 'invalidation', 'partialInvalidation'),

  /** 34.4: a court takes away the decision that it is about; the others stand. */
  decisionReversed: (v) =>
    following(
      v,
      decisionsOn(v.own).filter(({ of }) => of !== decisionBehind(v)),
      isUnprinted(v, decisionInHand(v)) ? undefined : correcting(printedAs(decisionInHand(v))),
    ),
} as const satisfies Record<string, (view: View) => Patch>;

/** What a case does in others: each is an effect, whose carrying out is an act there with the effect's id as its key. */
import { choiceOn } from '../law/index.ts';
import type { CaseNumber, Markers, ProceedingState } from '../machines/index.ts';
import {
  actDefinition,
  applicationIn,
  deniedMeanwhile,
  holdersOn,
  lastJudgment,
  lastOnOrder,
  isConsideredNotFiled,
  isCountedFromArrival,
  namedIn,
  noticeAbout,
  ofCommonMatter,
  ordersOverMatter,
  receiptOf,
  withdrawnFor,
} from '../machines/index.ts';
import { addEffect, nextEffect } from './effects.ts';
import { takePatch } from './work.ts';
import type { Work } from './work.ts';

type What = Markers['actOn']['what'];

/** What the acts that ask for one elsewhere carry. */
interface Asked {
  readonly claimedBy?: string;
  readonly earlier?: string;
  readonly initial?: string;
  readonly divisional?: string;
  readonly divisionalOf?: { readonly number: string };
  readonly separateFrom?: { readonly number: string; readonly materialOn: string; readonly noticeServedOn: string };
  readonly separate?: string;
  readonly priorities?: readonly { readonly basis: string; readonly number?: string }[];
  readonly materialOn?: string;
  readonly noticeServedOn?: string;
  readonly other?: string;
  readonly order?: string;
  readonly asOf?: string;
  readonly first?: string;
  readonly reasons?: string;
  readonly fromOtherCase?: boolean;
}

/** In which case, which act, with what. Made one after the other: what one has been given a number, the next can name. */
type Elsewhere = Generator<readonly [unknown, string, Readonly<Record<string, unknown>>], void>;

/** 29.5: what a divisional has to know of the application from which it was divided. */
function initialFacts(work: Work): Record<string, unknown> {
  const { act, file, on } = work;
  const { filing, receipt, initialFiling, internationalArrival } = file.dates;
  const countedFrom = file.dates.initialArrival ?? (isCountedFromArrival(work) ? internationalArrival : undefined);
  return {
    initial: act.case,
    filingDate: filing ?? receipt ?? on,
    ...(initialFiling ? { firstFilingDate: initialFiling } : {}),
    ...(countedFrom ? { countedFrom } : {}),
    priorityDate: file.priority.date,
    ...(isConsideredNotFiled(work) ? { notFiled: true } : {}),
  };
}

const applicantsOf = ({ file }: Work): readonly string[] => file.applicants.map(({ id }) => id);

const elsewhere: Readonly<Record<What, (work: Work, self: ProceedingState, asked: Asked) => Elsewhere>> = {
  /** 28.7: by a claim that is established, or by any (policy). */
  *withdrawEarlierApplication(work, self) {
    const isClaimEnough = choiceOn(work.law.settings, 'earlierApplicationWithdrawn', work.on) === 'whenClaimed';
    if (self.own['basis'] !== 'earlierApplication' || self.own['withdrawnEarlier'] === true) return;
    if (isConsideredNotFiled(work)) return;
    if (self.own['status'] !== 'established' && !isClaimEnough && self.value !== 'withdrawn') return;
    takePatch(work, self.id, { own: { withdrawnEarlier: true } });
    const filedOn = work.file.international?.filingDate ?? receiptOf(work).on;
    const applicants = holdersOn(work.file, filedOn).map(({ id }) => id);
    const claim = { claimedBy: work.act.case, applicants, filedOn, priorityDate: self.own['date'] };
    yield [self.own['number'], 'DEEMED_WITHDRAWN', claim];
  },
  *releaseEarlierApplication(work, self) {
    if (self.own['withdrawnEarlier'] !== true) return;
    takePatch(work, self.id, { own: { withdrawnEarlier: false } });
    yield [self.own['number'], 'WITHDRAWAL_RELEASED', { claimedBy: work.act.case }];
  },
  *denyClaim({ act }, _self, { claimedBy }) {
    yield [claimedBy, 'EARLIER_APPLICATION_STATED', { earlier: act.case }];
  },
  *denyClaims({ act }, { own }) {
    for (const later of withdrawnFor(own)) yield [later, 'EARLIER_APPLICATION_STATED', { earlier: act.case }];
  },
  *confirmClaims({ act }, { own }) {
    for (const later of deniedMeanwhile(own))
      yield [later, 'EARLIER_APPLICATION_STATED', { earlier: act.case, stands: true }];
  },
  *linkDivisional(work, _self, { divisionalOf, separateFrom, priorities = [] }) {
    const number = work.act.case;
    const applicants = applicantsOf(work);
    if (divisionalOf) yield [divisionalOf.number, 'DIVISIONAL_FILED', { divisional: number, applicants }];
    if (separateFrom) {
      const { number: from, ...material } = separateFrom;
      yield [from, 'SEPARATE_APPLICATION_FILED', { separate: number, applicants, ...material }];
    }
    for (const { basis, number: earlier } of priorities)
      if (basis === 'earlierApplication')
        yield [earlier, 'EARLIER_APPLICATION_CLAIMED', { claimedBy: number, applicants }];
  },
  *answerClaim({ act }, _self, { claimedBy }) {
    yield [claimedBy, 'EARLIER_APPLICATION_CONFIRMED', { earlier: act.case }];
  },
  *answerDivisional(work, { pending }, { divisional }) {
    yield [divisional, 'INITIAL_APPLICATION_STATED', { ...initialFacts(work), kind: work.file.kind, pending }];
  },
  *answerSeparate(work, _self, asked) {
    const notice = noticeAbout(work, asked);
    const { separate, materialOn } = asked;
    const noticed = { noticed: notice !== undefined, ...(notice?.servedOn ? { noticeServedOn: notice.servedOn } : {}) };
    yield [separate, 'ADDITIONAL_MATERIAL_STATED', { initial: work.act.case, materialOn, ...noticed }];
  },
  *answerSecrecy(work, _self, { divisional, separate, claimedBy, earlier, initial }) {
    const asking = divisional ?? separate ?? claimedBy ?? earlier ?? initial;
    for (const { asOf = nextEffect(work), ...order } of ordersOverMatter(work, work.act.case))
      if (order.other !== asking) yield [asking, 'RELATED_APPLICATION_SET_APART', { ...order, asOf }];
  },
  /** What it was told of another's order it passes on; what is decided on this case alone ends no order there. */
  *tellSecrecy(work, { own, pending }, asked) {
    const isHeld = own['heldFor'] !== undefined;
    if (isHeld && !asked.other) return;
    const [other, order] = isHeld ? [asked.other, asked.order] : [work.act.case, own['order']];
    const stands = isHeld ? work.act.type === 'RELATED_APPLICATION_SET_APART' : pending;
    for (const related of ofCommonMatter(work)) {
      if (related === other) continue;
      const asOf = (isHeld ? asked.asOf : undefined) ?? nextEffect(work);
      if (stands) yield [related, 'RELATED_APPLICATION_SET_APART', { other, order, asOf }];
      else yield [related, 'RELATED_APPLICATION_RETURNED', { other, asOf }];
    }
  },
  *tellDivisionals(work) {
    for (const link of work.file.links)
      if (link.relation === 'dividedInto') yield [link.case, 'INITIAL_APPLICATION_STATED', initialFacts(work)];
  },
  *nameSamePriority({ act }, _self, { other }) {
    yield [other, 'SAME_PRIORITY_NAMED', { other: act.case }];
  },
  *tellEnded(work, _self, asked) {
    yield* tellNamed(work, asked, 'OTHER_APPLICATION_ENDED');
  },
  *tellResumed(work, _self, asked) {
    yield* tellNamed(work, asked, 'OTHER_APPLICATION_RESUMED');
  },
  *linkSamePriority({ act, file }, _self, { other, reasons, fromOtherCase }) {
    if (!other || fromOtherCase) return;
    const dispute = { other: act.case, otherPriorityDate: file.priority.date, reasons, fromOtherCase: true };
    yield [other, 'PRIORITY_DISPUTE_FILED', dispute];
  },
  *answerSamePriority({ act, file }, _self, { other }) {
    yield [other, 'OTHER_PRIORITY_STATED', { other: act.case, priorityDate: file.priority.date }];
  },
  *stateOrder({ act }, { own }, { first, reasons }) {
    yield [own['other'], 'PRIORITY_ORDER_STATED', { other: act.case, ...(first ? { first } : {}), reasons }];
  },
  *stateJudgment(work, { id, own }) {
    const decision = work.proceedings.find((p) => p.id === own['of']);
    if (decision?.own['about'] !== 'samePriority') return;
    const { other, goesFirst } = decision.own;
    /** A newer decision, or dispute, has taken the place of that one, here and there. */
    if (lastOnOrder(work, other)?.id !== decision.id) return;
    const isReversed = (judgment?: ProceedingState): boolean => judgment?.own['outcome'] === 'reversed';
    const [was, reversed] = [lastJudgment(work, decision.id, id), lastJudgment(work, decision.id)].map(isReversed);
    const first = goesFirst && (goesFirst === 'this' ? work.act.case : other);
    const said = reversed ? { reversed } : first ? { first } : {};
    if (was !== reversed) yield [other, 'PRIORITY_ORDER_STATED', { other: work.act.case, ...said }];
  },
};

/** 28.10: to those of the same priority, or only to the one that has just named it. */
function* tellNamed(work: Work, { other }: Asked, type: string): Elsewhere {
  const named = work.act.type === 'SAME_PRIORITY_NAMED' ? [other] : namedIn(applicationIn(work)?.own);
  for (const one of named) yield [one, type, { other: work.act.case, fromOtherCase: true }];
}

export function actOn(work: Work, self: ProceedingState, what: What): void {
  for (const [number, type, data] of elsewhere[what](work, self, work.act.data ?? {}))
    addEffect(work, {
      kind: 'act-on-case',
      clause: actDefinition(type)?.clause ?? work.clause,
      act: {
        type,
        case: String(number) as CaseNumber,
        effectiveAt: work.at,
        by: { person: 'system', role: 'office' },
        data,
      },
    });
}

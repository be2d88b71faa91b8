/** 5.1, 28.11 and 34.4: disputes before the Commission of Appeal, and what a court decides. */
import * as z from 'zod';
import { inDispute } from '../reading.ts';
import { limitedAs, lossOf, suedIn } from '../sued.ts';
import type { Own, Party, View } from '../types.ts';
import { act, caseNumberField, civilDateField, shortText, text } from './define.ts';

/** Letters about a dispute go to the opponent who began it, too; about a court action otherwise to the one heard before. */
const opponentActing = ({ act: { by }, proceedings }: View): { readonly opponent?: unknown } => {
  const opponent = proceedings.map((p) => p.own['opponent'] as Party | undefined).find((o) => o?.id === by.person);
  return by.role === 'opponent' && opponent ? { opponent } : {};
};

/** 28.11: what the Commission has decided of two applications, as this case has it. */
export function orderedBy({ act, data }: Pick<View, 'act' | 'data'>): Pick<Own, string> {
  const { first } = data as { readonly first?: string };
  return { outcome: 'decided', goesFirst: first && (first === act.case ? 'this' : 'other') };
}

/** 5.1: what a dispute before the Commission can be about. */
export const disputeSubjects = [
  'consideredNotFiled',
  'priorityLost',
  'restorationRefused',
  'extensionRefused',
  'deemedWithdrawn',
  'deemedRejected',
  'appealMissed',
  'oppositionNotAdmitted',
  /** 29.5: that the choice of the subject matter to be examined did not come in time. */
  'electionMissed',
  /** 36.1: that the patent has lapsed, or was surrendered. */
  'patentEnded',
  'other',
] as const;
export type DisputeSubject = (typeof disputeSubjects)[number];

/** 5.1: of this the procedure knows no end of the time for dispute by itself. */
export const hasNoLimit = (about: unknown): boolean => about === 'other';

export const art5 = {
  DISPUTE_FILED: act({
    clause: '5.1',
    heading: 'Dispute on the application, its examination or the grant',
    by: ['applicant', 'owner', 'opponent'],
    to: 'application',
    datedByOffice: ['receivedOn'],
    form: z
      .strictObject({
        about: z.enum(disputeSubjects),
        /** The proceeding in which the decision was taken, where there are several of its sort; of others, the service of the notice. */
        of: shortText.optional(),
        /** Of something else, where no notice with a proof of receipt told of it: the day on which it was received. */
        receivedOn: civilDateField.optional(),
        reasons: text,
      })
      .refine((d) => (hasNoLimit(d.about) ? (d.of === undefined) !== (d.receivedOn === undefined) : !d.receivedOn), {
        path: ['receivedOn'],
        message: 'a dispute about something else names the notice (of), or the day on which the decision was received',
      })
      .refine((d) => d.about !== 'patentEnded' || d.of === undefined, {
        path: ['of'],
        message: 'a dispute about the end of the patent is about the notice of it, and names none',
      }),
    opening: (v) => {
      const of = inDispute(v);
      const loss = lossOf(v);
      return {
        dates: { claimed: v.on },
        about: v.data.about,
        ...(of ? { of } : {}),
        ...(loss ? { loss } : {}),
        ...(v.data.receivedOn ? { receivedOn: v.data.receivedOn } : {}),
        by: v.act.by.person,
        ...opponentActing(v),
      };
    },
  }),
  PRIORITY_DISPUTE_FILED: act({
    clause: '28.11',
    heading: 'Dispute between applicants with the same priority',
    by: ['applicant', 'office'],
    to: 'application',
    form: z.strictObject({
      other: caseNumberField,
      /** 28.10: of one date with the priority of this application. */
      otherPriorityDate: civilDateField,
      reasons: text,
      /** Filed in the other case, and brought here by the office: a proceeding in both. */
      fromOtherCase: z.boolean().default(false),
    }),
    opening: (v) => ({
      dates: { claimed: v.on },
      about: 'samePriority',
      other: v.data.other,
      priorityDate: v.data.otherPriorityDate,
      by: v.act.by.person,
    }),
  }),
  OTHER_PRIORITY_STATED: act({
    clause: '28.10',
    heading: 'Priority date of the other application stated by its record',
    by: ['office'],
    to: 'application',
    form: z.strictObject({
      other: caseNumberField,
      priorityDate: civilDateField,
      /** The other case was put right by an act recorded late, and brings no dispute here. */
      putRight: z.boolean().optional(),
    }),
  }),
  DISPUTE_DECIDED: act({
    clause: '5.1',
    heading: 'Dispute decided by the Commission',
    by: ['commission'],
    to: 'dispute',
    form: z.strictObject({ outcome: z.enum(['allowed', 'dismissed']), reasons: text }),
    record: (v) => ({ own: { outcome: v.data.outcome } }),
  }),
  PRIORITY_DISPUTE_DECIDED: act({
    clause: '28.11',
    heading: 'Dispute on the same priority decided by the Commission',
    by: ['commission'],
    to: 'dispute',
    form: z.strictObject({
      /** The number of the case that goes first; none where both stand as they were. */
      first: caseNumberField.optional(),
      reasons: text,
    }),
    record: (v) => ({ own: orderedBy(v) }),
  }),
  PRIORITY_ORDER_STATED: act({
    clause: '28.11',
    heading: 'Dispute on the same priority decided, by the record of the other application',
    by: ['office'],
    to: 'application',
    form: z.strictObject({
      other: caseNumberField,
      first: caseNumberField.optional(),
      reasons: text.optional(),
      /** 5.1¶2: a court has reversed the decision, or it has lost its ground: there is none. */
      reversed: z.boolean().default(false),
      putRight: z.boolean().optional(),
    }),
  }),
  SUSPENSION_ORDERED: act({
    clause: '5.1',
    heading: 'Dispute given suspensive effect',
    by: ['commission', 'court'],
    to: 'dispute',
    form: z.strictObject({ reasons: text }),
    record: () => ({ own: { suspends: true } }),
  }),
  COURT_ACTION_FILED: act({
    clause: '5.1¶2',
    heading: 'Decision taken to court, or to a higher one',
    by: ['court', 'registrar', 'operator', 'applicant', 'owner', 'opponent'],
    to: 'application',
    or: ['forwarding'],
    form: z.strictObject({
      against: z.enum(['opposition', 'appeal', 'dispute', 'postGrantOpposition', 'invalidation', 'foreignFiling']),
      court: text.optional(),
      /** The proceeding in which the decision was taken, where there are several of its sort; or the court's, for a higher one. */
      of: shortText.optional(),
    }),
    opening: (v) => {
      const sued = suedIn(v);
      return {
        dates: { claimed: v.on },
        about: 'court',
        against: sued?.machine,
        of: sued?.id,
        by: v.act.by.person,
        ...(sued?.own['opponent'] ? { opponent: sued.own['opponent'] } : {}),
        ...opponentActing(v),
      };
    },
  }),
  COURT_DECIDED: act({
    clause: '5.1¶2',
    heading: 'Decision of the court',
    by: ['court', 'registrar', 'operator'],
    to: 'dispute',
    form: z
      .strictObject({
        outcome: z.enum(['reversed', 'upheld']),
        direction: z
          .enum([
            'examination',
            'publication',
            'period',
            'review',
            'reinstatement',
            'priority',
            'restoration',
            'admission',
            /** 29.5: what is to be examined can be chosen after all. */
            'election',
            /** 41: the application may be filed abroad. */
            'filingAbroad',
            'limitation',
            'rejection',
            'patentRevoked',
            'patentRestored',
            /** 36.1: the lapse or surrender that the Commission took away stands. */
            'patentEnded',
            'none',
          ])
          .default('none'),
        /** 10.1: the text to which the court limits the claims or features; with `patentRestored`, of what it puts back. */
        limitedText: text.optional(),
        remark: text.optional(),
      })
      .refine((d) => d.direction !== 'limitation' || d.limitedText !== undefined, {
        path: ['limitedText'],
        message: 'the text to which the court limits the claims or features',
      }),
    record: ({ data: { outcome, direction, limitedText }, on, proceedings }) => ({
      own: {
        outcome,
        direction,
        decidedOn: on,
        ...(limitedText ? { ...limitedAs({ proceedings }), limitedText } : {}),
      },
    }),
  }),
} as const;

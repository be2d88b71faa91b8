/** Article 28: claiming a priority, proving it, losing it, and two applications with the same one. */
import * as z from 'zod';
import type { CivilDate } from '../../law/index.ts';
import type { CaseNumber, Own } from '../types.ts';
import { act, civilDateField, nothing, payment, shortText, text } from './define.ts';

/** INID 31-33: number, date and country of what the priority is claimed from. */
export const priorityClaimForm = z.strictObject({
  basis: z.enum(['convention', 'exhibition', 'treatyFirst', 'earlierApplication']),
  date: civilDateField,
  country: z.string().regex(/^[A-Z]{2}$/),
  number: shortText.optional(),
  exhibition: shortText.optional(),
  certifiedCopy: z.boolean().default(false),
  /** 28.5: the applicant withdrew the earlier application. */
  earlierWithdrawn: z.boolean().default(false),
  /** 28.9: the earlier application itself claimed an earlier priority. */
  earlierClaimedPriority: z.boolean().default(false),
  payment: payment.optional(),
});
export type PriorityClaim = z.infer<typeof priorityClaimForm>;

/** The facts of a priority claim, from its declaration. */
export const claimFacts = (claim: PriorityClaim, on: CivilDate, international: boolean): Own => ({
  dates: { claimed: on },
  basis: claim.basis,
  date: claim.date,
  country: claim.country,
  number: claim.number ?? claim.exhibition ?? '',
  copyFiled: claim.certifiedCopy,
  feePaid: claim.payment !== undefined,
  earlierClaimedPriority: claim.earlierClaimedPriority,
  earlierWithdrawn: claim.earlierWithdrawn,
  madeInInternational: international,
});

export const art28 = {
  PRIORITY_CLAIMED: act({
    clause: '28.2',
    heading: 'Priority claimed',
    by: ['applicant'],
    to: 'application',
    form: priorityClaimForm,
    opening: (v) => claimFacts(v.data, v.on, false),
    record: () => ({ file: { claimedPriority: true } }),
  }),
  PRIORITY_FEE_PAID: act({
    clause: '28.8',
    heading: 'Document on payment of the priority fee filed',
    by: ['applicant', 'office'],
    to: 'priorityClaim',
    form: z.strictObject({ payment }),
    record: (v) => ({
      own: { feePaid: true },
      file: {
        fees: [
          ...v.file.fees,
          { ...v.data.payment, paidOn: v.data.payment.paidOn as CivilDate, fee: 'priority', proceeding: v.id },
        ],
      },
    }),
  }),
  PRIORITY_COPY_FILED: act({
    clause: '28.3',
    heading: 'Certified copy of the earlier application filed',
    by: ['applicant'],
    to: 'priorityClaim',
    form: nothing,
    record: () => ({ own: { copyFiled: true } }),
  }),
  PRIORITY_INFORMATION_REQUESTED: act({
    clause: '28.3¶2',
    heading: 'First authority asked about the earlier application',
    by: ['formalExaminer', 'substantiveExaminer'],
    to: 'priorityClaim',
    form: z.strictObject({ question: text }),
  }),
  PRIORITY_CLAIM_WITHDRAWN: act({
    clause: '28.4',
    heading: 'Priority claim withdrawn',
    by: ['applicant'],
    to: 'priorityClaim',
    form: nothing,
  }),
  DEEMED_WITHDRAWN: act({
    clause: '28.7¶2',
    heading: 'Application deemed withdrawn: a later one claims its priority',
    by: ['office'],
    to: 'application',
    form: z.strictObject({ claimedBy: z.string() }),
    record: (v) => ({
      file: {
        links: [...v.file.links, { relation: 'earlierApplicationOf' as const, case: v.data.claimedBy as CaseNumber }],
      },
    }),
  }),
  SAME_PRIORITY_FOUND: act({
    clause: '28.10',
    heading: 'Another application for similar matter has the same priority date',
    by: ['substantiveExaminer', 'office'],
    to: 'application',
    form: z.strictObject({
      other: z.string(),
      otherSentOn: civilDateField.optional(),
      /** Which goes first under an agreement of the applicants, if there is one. */
      agreed: z.enum(['this', 'other']).optional(),
    }),
    record: (v) => ({
      file: { links: [...v.file.links, { relation: 'sameSubjectAs' as const, case: v.data.other as CaseNumber }] },
      own: { samePriority: { other: v.data.other, goesFirst: goesFirst(v.act.case, v.file.sentOn, v.data) } },
    }),
  }),
} as const;

/** 28.10: by agreement; else the one sent earlier; else the lower registration number. */
export function goesFirst(
  number: string,
  sentOn: CivilDate | undefined,
  other: { other: string; otherSentOn?: string | undefined; agreed?: 'this' | 'other' | undefined },
): 'this' | 'other' {
  if (other.agreed) return other.agreed;
  if (sentOn && other.otherSentOn && sentOn !== other.otherSentOn) return sentOn < other.otherSentOn ? 'this' : 'other';
  return number < other.other ? 'this' : 'other';
}

/** Article 28: claiming a priority, proving it, losing it, and two applications with the same one. */
import * as z from 'zod';
import type { CivilDate } from '../../law/index.ts';
import { covers, joined, linked, namedIn, ranked, whereOther } from '../reading.ts';
import type { CaseFile, CaseNumber, FeePaid, Own, Party, Payment, View } from '../types.ts';
import { act, caseNumberField, civilDateField, payment, shortText, text, withdrawal } from './define.ts';

/** INID 31-33: number, date and country of what the priority is claimed from. */
const priorityClaimFields = z.strictObject({
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
  /** 28.2: whether the first application, or the official exhibition, was in a state of the Paris Union. */
  inParisState: z.boolean().default(true),
  payment: payment.optional(),
});

/** 28.7: the earlier application is one of this office and has to be named, or nothing can be withdrawn. */
export const priorityClaimForm = priorityClaimFields.refine(
  ({ basis, country, number }) =>
    basis !== 'earlierApplication' || (country === 'AZ' && caseNumberField.safeParse(number).success),
  { path: ['number'], message: 'the number that the earlier application has here (AZ) is needed, such as A 2026 0012' },
);
export type PriorityClaim = z.infer<typeof priorityClaimForm>;

const paymentOf = (shown: NonNullable<PriorityClaim['payment']>): Payment => ({
  ...shown,
  paidOn: shown.paidOn as CivilDate,
});

/** 28.8: the payments shown with claims, for the file. */
export const claimPayments = (claims: readonly PriorityClaim[]): FeePaid[] =>
  claims.flatMap(({ payment: shown }) => (shown ? [{ ...paymentOf(shown), fee: 'priority' as const }] : []));

/** The facts of a priority claim, from its declaration. */
export const claimFacts = (
  view: Pick<View, 'law' | 'on'>,
  claim: PriorityClaim,
  by: Pick<CaseFile, 'kind'> & { readonly applicants: readonly Pick<Party, 'payer'>[] },
  international: boolean,
): Own => ({
  dates: { claimed: view.on },
  basis: claim.basis,
  date: claim.date,
  country: claim.country,
  number: claim.number ?? claim.exhibition ?? '',
  copyFiled: claim.certifiedCopy,
  feePaid:
    claim.payment !== undefined &&
    covers(view, paymentOf(claim.payment), { fee: 'priority', kind: by.kind, by: by.applicants }),
  /** 28.8: what was paid with the claim counts, when the rest comes. */
  paidBefore: claim.payment?.minor ?? 0,
  inParisState: claim.inParisState,
  earlierClaimedPriority: claim.earlierClaimedPriority,
  earlierWithdrawn: claim.earlierWithdrawn,
  madeInInternational: international,
});

/** The other case was put right by an act recorded late. */
const putRight = z.boolean().optional();

/** 28.10: by the record of the other case itself, or with the reasons of whoever has heard of it. */
const ofOther = z
  .strictObject({
    other: caseNumberField,
    reasons: text.optional(),
    fromOtherCase: z.boolean().default(false),
    putRight,
  })
  .refine(({ reasons, fromOtherCase }) => reasons !== undefined || fromOtherCase, {
    path: ['reasons'],
    message: 'how the office knows',
  });

export const art28 = {
  PRIORITY_CLAIMED: act({
    clause: '28.2',
    heading: 'Priority claimed',
    by: ['applicant'],
    to: 'application',
    form: priorityClaimForm,
    opening: (v) => claimFacts(v, v.data, v.file, false),
    record: (v) => ({ file: { claimedPriority: true, fees: [...v.file.fees, ...claimPayments([v.data])] } }),
  }),
  PRIORITY_FEE_PAID: act({
    clause: '28.8',
    heading: 'Document on payment of the priority fee filed',
    by: ['applicant', 'office'],
    to: 'priorityClaim',
    form: z.strictObject({ payment }),
    fee: 'priority',
    record: () => ({ own: { feePaid: true } }),
  }),
  PRIORITY_COPY_FILED: act({
    clause: '28.3',
    heading: 'Certified copy of the earlier application filed, with its bibliographic data, or proof of its withdrawal',
    by: ['applicant'],
    to: 'priorityClaim',
    form: z.strictObject({
      number: shortText.optional(),
      /** 28.5: shows that the applicant has withdrawn the first application. */
      earlierWithdrawn: z.boolean().default(false),
    }),
    record: (v) => ({
      own: {
        copyFiled: true,
        ...(v.data.number ? { number: v.data.number } : {}),
        ...(v.data.earlierWithdrawn ? { earlierWithdrawn: true } : {}),
      },
    }),
  }),
  PRIORITY_INFORMATION_REQUESTED: act({
    clause: '28.3¶2',
    heading: 'First authority asked about the earlier application',
    by: ['formalExaminer', 'substantiveExaminer'],
    to: 'priorityClaim',
    form: z.strictObject({ question: text }),
  }),
  PRIORITY_CLAIM_REJECTED: act({
    clause: '28.4',
    heading: 'Priority claim found without ground: not the first application, other matter, another applicant',
    by: ['formalExaminer', 'substantiveExaminer'],
    to: 'priorityClaim',
    form: z.strictObject({ reasons: text }),
  }),
  PRIORITY_CLAIM_WITHDRAWN: act({
    clause: '28.4',
    heading: 'Priority claim withdrawn',
    by: ['applicant'],
    to: 'priorityClaim',
    form: withdrawal,
  }),
  EARLIER_APPLICATION_CLAIMED: act({
    clause: '28.7',
    heading: 'A later application claims the priority of this one',
    by: ['office'],
    to: 'application',
    /** By id, whose the later application was when it was filed. */
    form: z.strictObject({ claimedBy: caseNumberField, applicants: z.array(shortText) }),
  }),
  EARLIER_APPLICATION_CONFIRMED: act({
    clause: '28.7',
    heading: 'The earlier application, whose priority is claimed, is of the same applicants',
    by: ['office'],
    to: 'application',
    form: z.strictObject({ earlier: caseNumberField }),
  }),
  DEEMED_WITHDRAWN: act({
    clause: '28.7¶2',
    heading: 'Application deemed withdrawn: a later one claims its priority',
    withdraws: true,
    by: ['office'],
    to: 'application',
    form: z.strictObject({
      claimedBy: caseNumberField,
      /** By id, whose the later application was when it was filed, and that day. */
      applicants: z.array(shortText),
      filedOn: civilDateField,
      /** The priority that it claims: the day on which this one was filed, as the later one has it. */
      priorityDate: civilDateField,
      putRight,
    }),
  }),
  EARLIER_APPLICATION_STATED: act({
    clause: '28.7',
    heading: 'Whether the claim to the priority of the earlier application stands by its record',
    by: ['office'],
    to: 'application',
    form: z.strictObject({ earlier: caseNumberField, stands: z.boolean().default(false), putRight }),
  }),
  WITHDRAWAL_RELEASED: act({
    clause: '28.7¶2',
    heading: 'Application no longer deemed withdrawn: the claim to its priority did not stand',
    by: ['office'],
    to: 'application',
    form: z.strictObject({ claimedBy: caseNumberField, putRight }),
  }),
  OTHER_APPLICATION_ENDED: act({
    clause: '28.10',
    heading: 'The other application with the same priority date has ended, or its patent is annulled',
    by: ['substantiveExaminer', 'office'],
    to: 'application',
    form: ofOther,
    record: (v) => ({ own: { samePriority: whereOther(v, v.data.other, true) } }),
  }),
  OTHER_APPLICATION_RESUMED: act({
    clause: '28.10',
    heading: 'The other application with the same priority date, or its patent, stands again',
    by: ['substantiveExaminer', 'office'],
    to: 'application',
    form: ofOther,
    record: (v) => ({ own: { samePriority: whereOther(v, v.data.other, false) } }),
  }),
  SAME_PRIORITY_NAMED: act({
    clause: '28.10',
    heading: 'Found in another case to have the same priority date',
    by: ['office'],
    to: 'application',
    form: z.strictObject({ other: caseNumberField }),
    record: (v) => ({ own: { namedIn: joined(namedIn(v.own), [v.data.other]) } }),
  }),
  SAME_PRIORITY_FOUND: act({
    clause: '28.10',
    heading: 'Another application for similar matter has the same priority date',
    by: ['substantiveExaminer', 'office'],
    to: 'application',
    form: z.strictObject({
      other: caseNumberField,
      /** Of one date with the priority of this application. */
      otherPriorityDate: civilDateField,
      otherSentOn: civilDateField.optional(),
      /** Which goes first under an agreement of the applicants, if there is one. */
      agreed: z.enum(['this', 'other']).optional(),
    }),
    record: (v) => ({
      file: { links: linked(v, 'sameSubjectAs', v.data.other) },
      own: {
        samePriority: ranked(v, {
          other: v.data.other as CaseNumber,
          goesFirst: goesFirst(v.act.case, v.file.sentOn ?? v.file.dates.receipt, v.data),
        }),
      },
    }),
  }),
} as const;

/** 28.10: by agreement; else the one sent earlier; else the lower registration number, and of two kinds the first letter. */
export function goesFirst(
  number: string,
  sentOn: CivilDate | undefined,
  other: { other: string; otherSentOn?: string | undefined; agreed?: 'this' | 'other' | undefined },
): 'this' | 'other' {
  if (other.agreed) return other.agreed;
  if (sentOn && other.otherSentOn && sentOn !== other.otherSentOn) return sentOn < other.otherSentOn ? 'this' : 'other';
  const [own, others] = [registrationOrder(number), registrationOrder(other.other)];
  return own < others || (own === others && number < other.other) ? 'this' : 'other';
}

/** Year and serial of a registration number, so that the ten thousandth comes after the ninth. */
function registrationOrder(number: string): number {
  const [, year = '0', serial = '0'] = /(\d{4})\D+(\d+)$/.exec(number) ?? [];
  return Number(year) * 1e7 + Number(serial);
}

/** Articles 26 and 27: filing an application, its papers, translation, amendments, and who acts for whom. */
import * as z from 'zod';
import { addLength, choiceOn, limitOn } from '../../law/index.ts';
import type { CivilDate, Kind, Length } from '../../law/index.ts';
import { workingEnd } from '../reading.ts';
import type { Author, CaseFile, CaseNumber, Party, View } from '../types.ts';
import { act, authorForm, civilDateField, partyForm, payment, representativeForm, shortText, text } from './define.ts';
import { claimFacts, priorityClaimForm } from './art-28-priority.ts';

const base = {
  /** INID 21: drawn by the record. */
  number: z.string().optional(),
  /** INID 54. */
  title: shortText,
  language: z.enum(['az', 'en']).default('az'),
  /** 28.10: the day it was sent. */
  sentOn: civilDateField.optional(),
  /** INID 71, 72, 74. */
  applicants: z.array(partyForm).min(1),
  authors: z.array(authorForm).min(1),
  representative: representativeForm.optional(),
  treatyAllowsDirectFiling: z.boolean().default(false),
  /** INID 30-33. */
  priorities: z.array(priorityClaimForm).default([]),
  /** INID 85-87. */
  international: z
    .strictObject({
      number: shortText,
      filingDate: civilDateField,
      publication: shortText.optional(),
      publicationDate: civilDateField.optional(),
      priorityDate: civilDateField.optional(),
    })
    .optional(),
  /** 29.5 (INID 62) and 28.6: from which case this one comes. */
  divisionalOf: z
    .strictObject({
      number: z.string(),
      filingDate: civilDateField,
      priorityDate: civilDateField,
      exceeds: z.boolean().default(false),
      initialPending: z.boolean().default(true),
    })
    .optional(),
  separateFrom: z
    .strictObject({ number: z.string(), materialOn: civilDateField, noticeServedOn: civilDateField })
    .optional(),
  /** 27.7: papers in another language whose translation follows. */
  translationFollows: z.boolean().default(false),
  payment: payment.optional(),
  feeReduction: text.optional(),
  pages: z.int().positive().optional(),
};

const modelContents = z.strictObject({
  request: z.boolean(),
  description: z.boolean(),
  claims: z.boolean(),
  abstract: z.boolean(),
  drawings: z.enum(['present', 'notNeeded', 'missing']),
});
const designContents = z.strictObject({
  request: z.boolean(),
  photographs: z.boolean(),
  overallDrawing: z.enum(['present', 'notNeeded', 'missing']),
  description: z.boolean(),
  designs: z.int().positive().default(1),
  unitedForm: z.boolean().default(true),
});

/** 27.3: the request form of an invention or a utility model. */
export const modelApplicationForm = <K extends 'invention' | 'utilityModel'>(kind: K) =>
  z.strictObject({
    ...base,
    kind: z.literal(kind),
    /** INID 51. */
    classification: z.array(shortText).default([]),
    contents: modelContents,
    claims: z.strictObject({ independent: z.int().positive(), dependent: z.int().nonnegative() }),
    /** INID 57. */
    abstract: z.string().max(20_000),
  });

/** 27.4: the request form of an industrial design. */
export const designApplicationForm = z.strictObject({
  ...base,
  kind: z.literal('industrialDesign'),
  classification: z.array(shortText).default([]),
  contents: designContents,
  /** INID 55, 57: list and description of essential features. */
  features: z.string().max(20_000),
});

export type ApplicationForm =
  | z.infer<ReturnType<typeof modelApplicationForm<'invention'>>>
  | z.infer<ReturnType<typeof modelApplicationForm<'utilityModel'>>>
  | z.infer<typeof designApplicationForm>;

/** 27.3-27.5, 27.2: what the papers lack, by the names of the checklist. */
export function missingPapers(data: ApplicationForm): string[] {
  const missing = Object.entries(data.contents)
    .filter(([, there]) => there === false || there === 'missing')
    .map(([paper]) => paper);
  if (data.kind === 'industrialDesign' && data.contents.designs > 1 && !data.contents.unitedForm)
    missing.push('oneDesign');
  if (!data.payment && !data.feeReduction) missing.push('filingFee');
  if (data.representative && !data.representative.warrant) missing.push('warrant');
  if (isForeignWithoutAttorney(data)) missing.push('representative');
  return missing;
}

export function isForeignWithoutAttorney(
  data: Pick<ApplicationForm, 'applicants' | 'representative' | 'treatyAllowsDirectFiling'>,
): boolean {
  return !data.representative && !data.treatyAllowsDirectFiling && data.applicants.some((a) => a.country !== 'AZ');
}

/** 4.2: whether an applicant is an official of the office, or left it less than a year before. */
export function officialAmong(data: Pick<ApplicationForm, 'applicants'>, on: CivilDate): string | null {
  const barred = data.applicants.find(
    (a) =>
      a.officeService === 'inService' ||
      (a.officeService !== undefined &&
        on <= addLength(a.officeService as CivilDate, 'P1Y' as Parameters<typeof addLength>[1])),
  );
  return barred?.name ?? null;
}

/** 6.3: whether an attorney is named as applicant or author. */
export function attorneyAmong(data: Pick<ApplicationForm, 'applicants' | 'authors'>): string | null {
  return data.applicants.find((a) => a.attorney)?.name ?? data.authors.find((a) => a.attorney)?.name ?? null;
}

const toParty = ({ officeService: _o, attorney: _a, email, ...p }: z.infer<typeof partyForm>): Party => ({
  ...p,
  ...(email ? { email } : {}),
});
const toAuthor = ({ attorney: _a, ...a }: z.infer<typeof authorForm>): Author => a;

/** The file of a new case, as its request makes it. Dates: receipt is the day of the act; see "Dates" in the procedure. */
function fileOf(v: View<ApplicationForm>): Partial<CaseFile> {
  const d = v.data;
  const filing = (d.international?.filingDate ?? v.on) as CivilDate;
  const divisional = d.divisionalOf;
  const separate = d.separateFrom;
  const keepsPriority = divisional && !divisional.exceeds && isDivisionalInTime(v);
  const isSeparateInTime =
    separate !== undefined && v.on <= workingEnd(v, addLength(separate.noticeServedOn as CivilDate, 'P3M' as Length));
  const priorityDate = keepsPriority
    ? divisional.priorityDate
    : isSeparateInTime
      ? separate.materialOn
      : (d.international?.priorityDate ?? filing);
  const contents = Object.fromEntries(
    Object.entries(d.contents).map(([k, there]) => [k, typeof there === 'string' ? there !== 'missing' : there]),
  );
  const missing = missingPapers(d);
  return {
    number: v.act.case,
    kind: d.kind,
    route: d.international ? 'international' : divisional ? 'divisional' : separate ? 'separate' : 'national',
    title: d.title,
    classification: d.classification,
    applicants: d.applicants.map(toParty),
    authors: d.authors.map(toAuthor),
    ...(d.representative
      ? {
          representative: {
            name: d.representative.name,
            registration: d.representative.registration,
            warrant: d.representative.warrant,
            ...(d.representative.email ? { email: d.representative.email } : {}),
          },
        }
      : {}),
    dates: { receipt: v.on, filing },
    ...(d.sentOn ? { sentOn: d.sentOn as CivilDate } : {}),
    priority: {
      date: priorityDate as CivilDate,
      basis: keepsPriority ? '29.5¶5' : isSeparateInTime ? '28.6' : d.international?.priorityDate ? '43' : '28.1',
      established: false,
    },
    links: [
      ...(divisional ? [{ relation: 'divisionalOf' as const, case: divisional.number as CaseNumber }] : []),
      ...(separate ? [{ relation: 'separatedFrom' as const, case: separate.number as CaseNumber }] : []),
    ],
    ...(d.international ? { international: internationalOf(d.international) } : {}),
    contents,
    translationMissing: d.translationFollows,
    deficiencies: missing,
    findings: [],
    fees: d.payment
      ? [
          {
            ...(d.payment as { receipt: string; paidOn: CivilDate; minor: number }),
            fee: divisional ? 'divisional' : 'filing',
          },
        ]
      : [],
    claims: d.kind === 'industrialDesign' ? { independent: 0, dependent: 0 } : d.claims,
    abstract: d.kind === 'industrialDesign' ? d.features : d.abstract,
    claimedPriority: d.priorities.length > 0 || d.international?.priorityDate !== undefined,
    converted: [],
    protection: { status: 'none' },
  };
}

/** 29.5: inside twelve months (invention) or six (utility model) of the initial filing, and (policy) while that is pending. */
function isDivisionalInTime(v: View<ApplicationForm>): boolean {
  const initial = v.data.divisionalOf;
  const length = limitOn(v.law, 'divisional', v.on).length as Readonly<Record<Kind, Length | null>>;
  const months = length[v.data.kind];
  if (!initial || !months) return false;
  if (!initial.initialPending && choiceOn(v.law.settings, 'divisionalNeedsPendingInitial', v.on) === 'yes')
    return false;
  return v.on <= workingEnd(v, addLength(initial.filingDate as CivilDate, months));
}

function internationalOf(i: NonNullable<ApplicationForm['international']>): NonNullable<CaseFile['international']> {
  return {
    number: i.number,
    filingDate: i.filingDate as CivilDate,
    ...(i.publication ? { publication: i.publication } : {}),
    ...(i.publicationDate ? { publicationDate: i.publicationDate as CivilDate } : {}),
  };
}

const amendment = z.strictObject({
  what: text,
  /** New text of what the file keeps. */
  title: shortText.optional(),
  abstract: text.optional(),
  proposedByExaminer: z.boolean().default(false),
  payment: payment.optional(),
});

export const art27 = {
  APPLICATION_RECEIVED: act<ApplicationForm>({
    clause: '27.1',
    heading: 'Application received',
    by: ['applicant'],
    to: 'application',
    form: {
      invention: modelApplicationForm('invention'),
      utilityModel: modelApplicationForm('utilityModel'),
      industrialDesign: designApplicationForm,
    } as Readonly<Record<Kind, z.ZodType<ApplicationForm>>>,
    allots: 'application',
    opening: (v) => v.data.priorities.map((claim) => claimFacts(claim, v.on, v.data.international !== undefined)),
    record: (v) => ({ file: fileOf(v) }),
  }),
  WARRANT_FILED: act({
    clause: '27.2¶2',
    heading: 'Representative appointed, warrant filed',
    by: ['applicant', 'owner'],
    to: 'application',
    form: z.strictObject({ representative: representativeForm }),
    record: (v) => {
      const { email, ...r } = v.data.representative;
      return {
        file: {
          representative: { ...r, ...(email ? { email } : {}) },
          deficiencies: v.file.deficiencies.filter((d) => d !== 'representative' && !(d === 'warrant' && r.warrant)),
        },
      };
    },
  }),
  TRANSLATION_FILED: act({
    clause: '27.7',
    heading: 'Translation filed',
    by: ['applicant'],
    to: 'application',
    form: z.strictObject({ papers: z.array(shortText).min(1) }),
    record: (v) => ({
      file: { translationMissing: false, deficiencies: v.file.deficiencies.filter((d) => d !== 'translation') },
    }),
  }),
  AMENDMENT_FILED: act({
    clause: '27.8',
    heading: 'Correction or amendment of the application',
    by: ['applicant'],
    to: 'application',
    form: amendment,
    record: (v) => ({
      file: {
        ...(v.data.title ? { title: v.data.title } : {}),
        ...(v.data.abstract ? { abstract: v.data.abstract } : {}),
        ...(v.data.payment
          ? {
              fees: [
                ...v.file.fees,
                { ...v.data.payment, paidOn: v.data.payment.paidOn as CivilDate, fee: 'amendment' as const },
              ],
            }
          : {}),
      },
    }),
  }),
  NEW_MATTER_FOUND: act({
    clause: '28.6',
    heading: 'Additional material changes the substance and is not considered',
    by: ['substantiveExaminer', 'formalExaminer'],
    to: 'application',
    form: z.strictObject({ material: text, receivedOn: civilDateField }),
    record: (v) => ({ own: { newMatterOn: v.data.receivedOn } }),
  }),
  FEE_PAID: act({
    clause: '39',
    heading: 'Payment of a fee recorded',
    by: ['applicant', 'owner', 'registrar', 'operator', 'office'],
    to: 'application',
    form: z.strictObject({ fee: z.enum(['filing', 'publication', 'registration', 'earlyPublication']), payment }),
    record: (v) => ({
      file: {
        fees: [...v.file.fees, { ...v.data.payment, paidOn: v.data.payment.paidOn as CivilDate, fee: v.data.fee }],
        deficiencies:
          v.data.fee === 'filing' ? v.file.deficiencies.filter((d) => d !== 'filingFee') : v.file.deficiencies,
      },
      ...(v.data.fee === 'registration'
        ? { own: { dates: { ...v.own.dates, feePaid: v.data.payment.paidOn as CivilDate } } }
        : {}),
    }),
  }),
  APPLICANT_CHANGED: act({
    clause: '12',
    heading: 'Other applicant or grantee named before registration',
    by: ['applicant'],
    to: 'application',
    form: z.strictObject({ applicants: z.array(partyForm).min(1), instrument: text }),
    record: (v) => ({ file: { applicants: v.data.applicants.map(toParty) } }),
  }),
} as const;

/** Article 27: filing an application, its papers, translation, amendments, and who acts for whom. */
import * as z from 'zod';
import { addLength, choiceOn, filingFee } from '../../law/index.ts';
import type { CivilDate, Clause, Kind } from '../../law/index.ts';
import { lostToFirst } from '../kept-priority.ts';
import { covers, isReplyOver, joined, payerOf, regularBy, stateOf } from '../reading.ts';
import type { CaseFile, CaseNumber, Own, View } from '../types.ts';
import { actingDirectly, appointed, signsWithoutWarrant } from '../warrant.ts';
import {
  act,
  authorForm,
  caseNumberField,
  civilDateField,
  claimsIn,
  claimsText,
  consents,
  partiesForm,
  payment,
  representativeForm,
  shortText,
  text,
  treatyAllowsDirectFiling,
  withClaims,
  withdrawal,
} from './define.ts';
import type { BringsClaims } from './define.ts';
import { toAuthor, toParty, toRepresentative } from './parties.ts';
import { claimFacts, claimPayments, priorityClaimForm } from './art-28-priority.ts';

const base = {
  /** INID 21: drawn by the record. */
  number: z.string().optional(),
  /** INID 54. */
  title: shortText,
  language: z.enum(['az', 'en']).default('az'),
  /** 28.10: the day it was sent. */
  sentOn: civilDateField.optional(),
  /** INID 71, 72, 74. */
  applicants: partiesForm,
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
  /** 29.5 (INID 62) and 28.6: from which case this one comes. What that case has to give is said by its own record. */
  divisionalOf: z
    .strictObject({
      number: caseNumberField,
      filingDate: civilDateField.optional(),
      exceeds: z.boolean().default(false),
    })
    .optional(),
  separateFrom: z
    .strictObject({ number: caseNumberField, materialOn: civilDateField, noticeServedOn: civilDateField })
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
  /** 27.4: several that make one artistic whole, or that are of one class, are one design. */
  unitedForm: z.boolean().default(true),
  oneClass: z.boolean().default(false),
});

/** 27.3, 27.5: how many claims there are, and each of them as filed. */
const claimsForm = z
  .strictObject({
    independent: z.int().positive(),
    dependent: z.int().nonnegative(),
    text: claimsText.optional(),
  })
  .refine((c) => c.text === undefined || c.text.length === c.independent + c.dependent, {
    path: ['text'],
    message: 'must be as many claims as there are, independent and dependent together',
  });

/** 26.1, 28.6, 29.5: an application comes by one road, which decides its dates. */
const isOfOneRoute = (d: { international?: unknown; divisionalOf?: unknown; separateFrom?: unknown }): boolean =>
  [d.international, d.divisionalOf, d.separateFrom].filter((from) => from !== undefined).length <= 1;
const oneRoute = {
  path: ['divisionalOf'],
  message: 'one of international, divisionalOf and separateFrom at most: an application comes by one road',
};

/** 27.3: the request form of an invention or a utility model. */
export const modelApplicationForm = <K extends 'invention' | 'utilityModel'>(kind: K) =>
  z
    .strictObject({
      ...base,
      kind: z.literal(kind),
      /** INID 51. */
      classification: z.array(shortText).default([]),
      contents: modelContents,
      claims: claimsForm,
      /** INID 57. */
      abstract: z.string().trim().max(20_000),
    })
    .refine(isOfOneRoute, oneRoute);

/** 27.4: the request form of an industrial design. */
export const designApplicationForm = z
  .strictObject({
    ...base,
    kind: z.literal('industrialDesign'),
    classification: z.array(shortText).default([]),
    contents: designContents,
    /** INID 55, 57: list and description of essential features. */
    features: z.string().trim().max(20_000),
  })
  .refine(isOfOneRoute, oneRoute);

export type ApplicationForm =
  | z.infer<ReturnType<typeof modelApplicationForm<'invention'>>>
  | z.infer<ReturnType<typeof modelApplicationForm<'utilityModel'>>>
  | z.infer<typeof designApplicationForm>;

/** 27.5, 29.5: whether the payment shown is the filing fee, with what further claims, pages and designs add. */
function isFilingFeePaid(view: Pick<View, 'law' | 'on'>, data: ApplicationForm): boolean {
  if (data.feeReduction) return true;
  if (!data.payment || data.payment.paidOn > view.on) return false;
  const shown = { ...data.payment, paidOn: data.payment.paidOn as CivilDate };
  if (data.divisionalOf) return covers(view, shown, { fee: 'divisional', kind: data.kind, by: data.applicants });
  const due = filingFee(view.law.fees, {
    kind: data.kind,
    payer: payerOf(view.law, data.applicants, shown.paidOn),
    on: shown.paidOn,
    shownOn: view.on,
    ...(data.kind === 'industrialDesign'
      ? { designs: data.contents.designs }
      : { independentClaims: data.claims.independent, dependentClaims: data.claims.dependent }),
    ...(data.pages ? { pages: data.pages } : {}),
  });
  return !due.known || shown.minor >= due.money.minor;
}

/** The clause that lists the papers of an application of a kind. */
export const contentsClause = {
  invention: '27.3',
  utilityModel: '27.3',
  industrialDesign: '27.4',
} as const satisfies Record<Kind, Clause>;

/** 27.2-27.5, 27.7: what the papers lack, by the names of the checklist. */
function missingPapers(view: View<ApplicationForm>): string[] {
  const { data } = view;
  const missing = Object.entries(data.contents)
    .filter(
      ([paper, there]) => (there === false || there === 'missing') && paper !== 'unitedForm' && paper !== 'oneClass',
    )
    .map(([paper]) => paper);
  if (data.kind === 'industrialDesign') {
    const { designs, unitedForm, oneClass } = data.contents;
    if (designs > 1 && !unitedForm && !oneClass) missing.push('oneDesign');
  }
  if (data.language !== 'az') missing.push('requestLanguage');
  if (!isFilingFeePaid(view, data)) missing.push('filingFee');
  if (isWithoutWarrant(view)) missing.push('warrant');
  if (isForeignWithoutAttorney(data)) missing.push('representative');
  return missing;
}

/** 27.2-27.5, 27.7: everything that a deficiency notice can name by the law itself. */
export function checklistOf(kind: Kind): readonly string[] {
  const papers = kind === 'industrialDesign' ? designContents.shape : modelContents.shape;
  return [
    ...Object.keys(papers).filter((paper) => !['designs', 'unitedForm', 'oneClass'].includes(paper)),
    ...(kind === 'industrialDesign' ? ['oneDesign'] : []),
    'requestLanguage',
    'filingFee',
    'warrant',
    'representative',
    'translation',
  ];
}

/** 27.2: the representative that the request names, or whoever signs it for the applicants, has none. */
function isWithoutWarrant({ data: { representative }, act: { by } }: View<ApplicationForm>): boolean {
  if (representative && !representative.warrant) return true;
  return signsWithoutWarrant(by, representative?.registration);
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

/** The file of a new case, as its request makes it. Dates: receipt is the day of the act; see "Dates" in the procedure. */
function fileOf(v: View<ApplicationForm>): Partial<CaseFile> & Pick<CaseFile, 'priority'> {
  const d = v.data;
  const filing = (d.international?.filingDate ?? v.on) as CivilDate;
  const divisional = d.divisionalOf;
  const separate = d.separateFrom;
  const contents = {
    ...Object.fromEntries(
      Object.entries(d.contents).map(([k, there]) => [k, typeof there === 'string' ? there !== 'missing' : there]),
    ),
    ...(d.pages ? { pages: d.pages } : {}),
  };
  const missing = missingPapers(v);
  return {
    number: v.act.case,
    kind: d.kind,
    route: d.international ? 'international' : divisional ? 'divisional' : separate ? 'separate' : 'national',
    title: d.title,
    classification: d.classification,
    applicants: d.applicants.map(toParty),
    ...actingDirectly(v.file, d.applicants, d.treatyAllowsDirectFiling),
    authors: d.authors.map(toAuthor),
    ...(d.representative ? { representative: toRepresentative(d.representative) } : {}),
    dates: {
      receipt: v.on,
      filing,
      ...(d.international ? { internationalArrival: v.on } : {}),
    },
    ...(v.law.settings.some((s) => s.policy === 'endOfLimit') ? { receivedAt: v.at } : {}),
    ...(d.sentOn ? { sentOn: d.sentOn as CivilDate } : {}),
    priority: {
      date: (d.international?.priorityDate ?? filing) as CivilDate,
      basis: d.international?.priorityDate ? '43' : '28.1',
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
    fees: [
      ...(d.payment
        ? [
            {
              ...d.payment,
              paidOn: d.payment.paidOn as CivilDate,
              fee: divisional ? ('divisional' as const) : ('filing' as const),
            },
          ]
        : []),
      ...claimPayments(d.priorities),
    ],
    claims: d.kind === 'industrialDesign' ? { independent: 0, dependent: 0 } : claimsOf(d.claims),
    abstract: d.kind === 'industrialDesign' ? d.features : d.abstract,
    claimedPriority: d.priorities.length > 0 || d.international?.priorityDate !== undefined,
    converted: [],
    protection: { status: 'none' },
  };
}

const claimsOf = ({ text: filed, ...count }: z.infer<typeof claimsForm>): CaseFile['claims'] => ({
  ...count,
  ...(filed ? { text: filed } : {}),
});

/** What the case keeps beside its file: the priority that it has without any claim. */
function ownOf(v: View<ApplicationForm>, { priority }: Pick<CaseFile, 'priority'>): Partial<Own> {
  return {
    ...(v.data.divisionalOf?.exceeds ? { exceeds: 'stated' } : {}),
    ...(priority.basis === '28.1' ? {} : { priorityWithoutClaims: { date: priority.date, basis: priority.basis } }),
    ...(v.data.separateFrom ? { materialOn: v.data.separateFrom.materialOn } : {}),
    ...(v.data.feeReduction ? { feeReduced: true } : {}),
  };
}

function internationalOf(i: NonNullable<ApplicationForm['international']>): NonNullable<CaseFile['international']> {
  return {
    number: i.number,
    filingDate: i.filingDate as CivilDate,
    ...(i.publication ? { publication: i.publication } : {}),
    ...(i.publicationDate ? { publicationDate: i.publicationDate as CivilDate } : {}),
  };
}

/** 43: a claim of the international application itself: none is earlier than the priority that it has. */
const isClaimedAbroad = (international: ApplicationForm['international'], date: string): boolean =>
  international?.priorityDate !== undefined && date >= international.priorityDate;

/** 29.2: what is still missing once these have come; what comes after the time to reply is kept, and cures nothing. */
const without = (v: View, ...cured: readonly string[]): readonly string[] =>
  isReplyOver(v) ? v.file.deficiencies : v.file.deficiencies.filter((d) => !cured.includes(d));

/** 27.2: an attorney without a warrant is still one paper short. */
function withRepresentative(v: View, warrant: boolean): readonly string[] {
  const others = without(v, 'representative', 'warrant');
  return warrant || others.length === v.file.deficiencies.length ? others : [...others, 'warrant'];
}

const amendment = z.strictObject({
  what: text,
  /** New text of what the file keeps. */
  title: shortText.optional(),
  abstract: text.optional(),
  proposedByExaminer: z.boolean().default(false),
  payment: payment.optional(),
});

/** 27.7: papers now in Azerbaijani. */
const translation = z.strictObject({ papers: z.array(shortText).min(1) });

/** 26.1: what of an international application has to be in Azerbaijani; a design has no claims and no abstract. */
const papersToTranslate = (kind: Kind): readonly string[] =>
  kind === 'industrialDesign' ? ['description'] : ['claims', 'abstract', 'description'];

/** 27.8: proposals of the examiner that no amendment has taken up yet. */
const openProposals = (v: Pick<View, 'own'>): number => Number(v.own['openProposals'] ?? 0);

export const art27 = {
  APPLICATION_RECEIVED: act<ApplicationForm>({
    clause: '27.1',
    heading: 'Application received',
    by: ['applicant'],
    to: 'application',
    datedByOffice: ['sentOn'],
    form: {
      invention: modelApplicationForm('invention'),
      utilityModel: modelApplicationForm('utilityModel'),
      industrialDesign: designApplicationForm,
    },
    allots: 'application',
    opening: (v) =>
      v.data.priorities.map((claim) => claimFacts(v, claim, v.data, isClaimedAbroad(v.data.international, claim.date))),
    record: (v) => {
      const file = fileOf(v);
      return { file, own: ownOf(v, file) };
    },
  }),
  WARRANT_FILED: act({
    clause: '27.2¶2',
    heading: 'Representative appointed, warrant filed',
    by: ['applicant', 'owner'],
    direct: true,
    to: 'application',
    disposes: true,
    or: ['forwarding'],
    /** Of several, the others whose warrant it is too. */
    form: z.strictObject({ representative: representativeForm, consents }),
    record: (v) => {
      const deficiencies = withRepresentative(v, v.data.representative.warrant);
      const representative = appointed(v, toRepresentative(v.data.representative));
      return { own: regularBy(v, deficiencies), file: { representative, deficiencies } };
    },
  }),
  WARRANT_ENDED: act({
    clause: '27.2¶2',
    heading: 'Warrant of the representative taken back, or laid down',
    by: ['applicant', 'owner'],
    direct: true,
    to: 'application',
    disposes: true,
    or: ['forwarding'],
    /** Of several, the others who take theirs back, too. */
    form: withdrawal,
  }),
  TRANSLATION_FILED: act<z.infer<typeof translation> & BringsClaims>({
    clause: '27.7',
    heading: 'Translation filed',
    by: ['applicant'],
    to: 'application',
    form: withClaims(translation),
    record: (v) => {
      const translated = joined((v.own['translated'] ?? []) as readonly string[], v.data.papers);
      const isWhole =
        v.file.route !== 'international' || papersToTranslate(v.file.kind).every((p) => translated.includes(p));
      const deficiencies = isWhole ? without(v, 'translation') : v.file.deficiencies;
      return {
        own: { translated, ...regularBy(v, deficiencies) },
        file: { ...claimsIn(v), ...(isWhole ? { translationMissing: false, deficiencies } : {}) },
      };
    },
  }),
  AMENDMENT_FILED: act<z.infer<typeof amendment> & BringsClaims>({
    clause: '27.8',
    heading: 'Correction or amendment of the application',
    by: ['applicant'],
    to: 'application',
    form: withClaims(amendment),
    fee: (v) => {
      if (stateOf(v, 'pending', 'amendments') !== 'forFee') return null;
      const isFree =
        v.data.proposedByExaminer &&
        openProposals(v) > 0 &&
        choiceOn(v.law.settings, 'proposedAmendment', v.on) === 'free';
      return isFree ? null : 'amendment';
    },
    record: (v) => ({
      file: {
        ...(v.data.title ? { title: v.data.title } : {}),
        ...(v.data.abstract ? { abstract: v.data.abstract } : {}),
        ...claimsIn(v),
      },
      ...(v.data.proposedByExaminer ? { own: { openProposals: openProposals(v) - 1 } } : {}),
    }),
  }),
  AMENDMENT_PROPOSED: act({
    clause: '27.8¶3',
    heading: 'Examiner proposes an amendment',
    by: ['formalExaminer', 'substantiveExaminer'],
    to: 'application',
    form: z.strictObject({ what: text }),
    record: (v) => ({ own: { openProposals: openProposals(v) + 1 } }),
  }),
  NEW_MATTER_FOUND: act({
    clause: '28.6',
    heading: 'Additional material changes the substance and is not considered',
    by: ['substantiveExaminer', 'formalExaminer'],
    to: 'application',
    form: z.strictObject({ material: text, receivedOn: civilDateField }),
    opening: (v) => ({ dates: {}, materialOn: v.data.receivedOn }),
  }),
  SEPARATE_APPLICATION_FILED: act({
    clause: '28.6',
    heading: 'Additional material filed as a separate application',
    by: ['office'],
    to: 'application',
    form: z.strictObject({
      separate: caseNumberField,
      applicants: z.array(shortText),
      materialOn: civilDateField,
      noticeServedOn: civilDateField.optional(),
    }),
    record: (v) => ({
      file: { links: [...v.file.links, { relation: 'separatedInto' as const, case: v.data.separate as CaseNumber }] },
    }),
  }),
  ADDITIONAL_MATERIAL_STATED: act({
    clause: '28.6',
    heading: 'Notice about the additional material stated by the record of the first application',
    by: ['office'],
    to: 'application',
    form: z.strictObject({
      initial: caseNumberField,
      materialOn: civilDateField,
      /** Whether a notice about it was sent, and when it was received; not yet, where left out. */
      noticed: z.boolean(),
      noticeServedOn: civilDateField.optional(),
    }),
    opening: (v) => lostToFirst(v),
  }),
  FEE_PAID: act({
    clause: '39',
    heading: 'Payment of a fee recorded',
    by: ['applicant', 'owner', 'registrar', 'operator', 'office'],
    to: 'application',
    form: z.strictObject({ fee: z.enum(['filing', 'publication', 'registration', 'earlyPublication']), payment }),
    pays: true,
    fee: (v) => (v.data.fee === 'filing' && v.file.route === 'divisional' ? 'divisional' : v.data.fee),
    record: (v) => {
      const { fee, payment: shown } = v.data;
      const deficiencies = fee === 'filing' ? without(v, 'filingFee') : v.file.deficiencies;
      const paidOn = shown.paidOn as CivilDate;
      return {
        file: { deficiencies },
        own: {
          ...regularBy(v, deficiencies),
          ...(fee === 'registration' ? { dates: { ...v.own.dates, feePaid: paidOn } } : {}),
        },
      };
    },
  }),
  APPLICANT_CHANGED: act({
    clause: '12',
    heading: 'Other applicant or grantee named before registration',
    by: ['applicant'],
    to: 'application',
    or: ['forwarding'],
    disposes: true,
    form: z.strictObject({
      applicants: partiesForm,
      instrument: text,
      /** Who acts for them; without one, the attorney stays as long as one of those who gave the warrant does. */
      representative: representativeForm.optional(),
      /** Of those of them who are new. */
      treatyAllowsDirectFiling,
      consents,
    }),
  }),
} as const;

/** How an act is declared: its clause, who may do it, to which machine it goes, its form, and what it puts on file. */
import * as z from 'zod';
import './form-words.ts';
import { firstYear, isYearKnown, lastYear } from '../../law/index.ts';
import type { CivilDate, Clause, FeeName, Kind } from '../../law/index.ts';
import { groundsOf } from '../grounds.ts';
import type { CaseFile, MachineName, Own, Patch, Role, View } from '../types.ts';

export interface ActDefinition<D = unknown> {
  readonly clause: Clause;
  readonly heading: string;
  /** In what capacity it may be done. */
  readonly by: readonly Role[];
  readonly to: MachineName;
  /** Machines that take it in a case without the first, or once the first takes it no more. */
  readonly or?: readonly MachineName[];
  /** The data the act carries; one form, or one for each kind of subject matter. */
  readonly form: z.ZodType<D> | Readonly<Record<Kind, z.ZodType<D>>>;
  /** A fee that must be shown as paid with the act. */
  readonly fee?: FeeName | ((view: View<D>) => FeeName | null);
  /** 27.2: a foreign person does it without an attorney: it is how one is appointed, or it asks for nothing. */
  readonly direct?: true;
  /** 27.2: the field of the form that says who does it, where that is no party of the case yet. */
  readonly inNameOf?: 'opponent' | 'requester' | 'user';
  /** A number that the record draws for it. */
  readonly allots?: 'application' | 'international' | 'patent';
  /** 12, 17.3: the same, of the patent or of the application: what it is where a late record grants that, or takes the grant away. */
  readonly counterpart?: string;
  /** Days in its data that a limit is counted from or a right goes by, and of which only the office has a proof. */
  readonly datedByOffice?: readonly (keyof D & string)[];
  /** An act that takes back what a party asked for, or by which it is deemed taken back: limits it ends are cancelled, not met. */
  readonly withdraws?: true;
  /** 12, 15, 17, 19, 27.2: it gives the right away, or a part of it, or says who acts for it: nobody does that who has it no more. */
  readonly disposes?: true;
  /** 39: it does nothing but pay: what is paid already is not taken again. */
  readonly pays?: true;
  /** 39: where it comes too late, the day on which what it shows was paid in time: it belongs to that day. */
  shownLate?(view: View<D>): CivilDate | null;
  /** The facts with which the proceedings that it opens begin. */
  opening?(view: View<D>): Own | readonly Own[];
  /** What it changes in the file and in the proceeding's own facts, before the machine sees it. */
  record?(view: View<D>): Patch;
}

/** Whether an act opens a case, under a number that is drawn for it. */
export const opensCase = ({ allots }: { readonly allots?: ActDefinition['allots'] | undefined }): boolean =>
  allots === 'application' || allots === 'international';

/** Whether an act is for the proceedings of a machine. */
export const isFor = ({ to, or = [] }: Pick<ActDefinition, 'to' | 'or'>, machine: MachineName): boolean =>
  machine === to || or.includes(machine);

/** Keeps the form's type for the record function. */
export function act<D>(definition: ActDefinition<D>): ActDefinition<D> {
  return definition;
}

/** An act that needs nothing but its date and who did it. */
export const nothing = z.strictObject({ remark: z.string().max(4000).optional() });

/** Of several applicants or owners, the others who consent to what one does, by their ids. */
export const consents = z.array(z.string().trim().min(1).max(400)).optional();
export const withdrawal = nothing.extend({ consents });

/** A day of the years that the calendar of the office knows. */
export const civilDateField = z.iso
  .date()
  .refine((text) => isYearKnown(Number(text.slice(0, 4))), `must be a day of the years ${firstYear} to ${lastYear}`);
export const text = z.string().trim().min(1).max(20_000);
/** A case of this office, in its own form of number. */
export const caseNumberField = z
  .string()
  .trim()
  .regex(/^[A-Z]{1,2} \d{4} \d{4,}$/, 'must be the number of a case, such as A 2026 0012');
export const shortText = z.string().trim().min(1).max(500);

/** 10.1: the claims, each as it is filed, in their order. */
export const claimsText = z.array(text).min(1);

/** A form for each kind of subject matter. */
export const byKind = <F>(form: (kind: Kind) => F): Record<Kind, F> => ({
  invention: form('invention'),
  utilityModel: form('utilityModel'),
  industrialDesign: form('industrialDesign'),
});

/** 31.2, 34.1, 37.1: the clauses said not to be observed; offered are those of the kind. */
export const groundsField = (kind: Kind, allowed: readonly Clause[]) =>
  z.array(shortText.meta({ enum: [...groundsOf(kind, allowed)] })).min(1);

/** The form of an act that may bring the claims anew, by kind: a design has none. */
export function withClaims<S extends z.ZodRawShape>(form: z.ZodObject<S, z.core.$strict>) {
  const model = z.strictObject({ ...form.shape, claims: claimsText.optional() });
  return { invention: model, utilityModel: model, industrialDesign: form };
}

export interface BringsClaims {
  readonly claims?: readonly string[] | undefined;
}

/** What such an act puts on file. */
export const claimsIn = (v: Pick<View<BringsClaims>, 'data' | 'file'>): Pick<CaseFile, 'claims'> => ({
  claims: { ...v.file.claims, ...(v.data.claims ? { text: v.data.claims } : {}) },
});

/** 27.5, 39: the document that confirms a payment. Money in qəpik. No limit is counted from it, however old it is. */
export const payment = z.strictObject({
  receipt: shortText,
  paidOn: z.iso.date(),
  minor: z.int().positive(),
});

export const partyForm = z.strictObject({
  id: shortText,
  name: shortText,
  address: shortText,
  country: z.string().regex(/^[A-Z]{2}$/),
  sort: z.enum(['natural', 'legal']),
  payer: z.enum(['natural', 'budget', 'municipality', 'other']).default('other'),
  language: z.enum(['az', 'en']).default('az'),
  channel: z.enum(['electronic', 'post']).default('electronic'),
  email: z.email().optional(),
  /** 4.2: an official of the office, or one who left it; the day of leaving. */
  officeService: z.union([z.literal('inService'), z.iso.date()]).optional(),
  attorney: z.boolean().optional(),
});

/** Applicants or owners: each once, known by the own id. */
export const partiesForm = z
  .array(partyForm)
  .min(1)
  .refine(
    (parties) => new Set(parties.map(({ id }) => id)).size === parties.length,
    'names somebody twice (the same id)',
  );

export const authorForm = z.strictObject({
  /** As whom the author acts before the office. */
  id: shortText.optional(),
  name: shortText,
  address: shortText,
  refusesMention: z.boolean().default(false),
  attorney: z.boolean().optional(),
});

export const representativeForm = z.strictObject({
  name: shortText,
  registration: shortText,
  warrant: z.boolean(),
  email: z.email().optional(),
});

/** 27.2: whether a treaty lets a foreign person who is no applicant act without an attorney. */
export const treatyAllowsDirectFiling = z.boolean().optional();

/** 27.2: what a proceeding keeps of how its stranger acts: the attorney whose warrant came with the first act, a treaty. */
export const actingThrough = ({ act: { by }, data }: View<{ treatyAllowsDirectFiling?: boolean | undefined }>) => ({
  ...(by.attorney?.warrant === undefined ? {} : { attorney: by.attorney.registration }),
  ...(data.treatyAllowsDirectFiling ? { treatyAllowsDirectFiling: true } : {}),
});

/** The proceeding's own dates with one more. */
export const ownDate = (view: View, name: keyof View['own']['dates'], on = view.on): Patch['own'] => ({
  dates: { ...view.own.dates, [name]: on },
});

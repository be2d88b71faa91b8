/** Whether an act may be done at all: its date, who does it, its form, its fee. The machines decide the rest. */
import type * as z from 'zod';
import { civilDateOf, feeAmount, filingFee, isInForce, kinds } from '../law/index.ts';
import type { CivilDate, Clause, FeeAmount, FeeName, Kind, PayerGroup } from '../law/index.ts';
import {
  actDefinition,
  attorneyAmong,
  feesByKind,
  isCovered,
  isForeignWithoutAttorney,
  officialAmong,
  opensCase,
  holdersOf,
  holdersOn,
  losingTheirs,
  payerOf,
  problemsOf,
} from '../machines/index.ts';
import type { Act, ActDefinition, Actor, ApplicationForm, FeePaid, Payment, View } from '../machines/index.ts';
import { choiceOn } from '../law/index.ts';
import type { Law } from '../law/index.ts';
import { refuse } from './refuse.ts';
import { throughWhom } from './through-whom.ts';
import type { CaseState, Refusal } from './types.ts';

export type Admitted = {
  readonly ok: true;
  readonly definition: ActDefinition;
  readonly act: Act;
  readonly on: CivilDate;
};

/** The form of an act for a case, or for the kind that a first act names. */
export function formOf(definition: ActDefinition, kind: Kind): z.ZodType {
  return 'parse' in definition.form ? definition.form : definition.form[kind];
}

const kindOf = (state: CaseState | null, act: Act): Kind =>
  state?.file.kind ?? (act.data as { kind?: Kind } | null)?.kind ?? 'invention';

/**
 * Checks everything that does not depend on where the machines are. The act comes back with its data parsed.
 * @param isJudged whether who did it has been judged already
 */
export function admit(state: CaseState | null, act: Act, law: Law, isJudged = false): Admitted | Refusal {
  const definition = actDefinition(act.type);
  if (!definition) return refuse('act.unknown', null, { act: act.type });
  const { clause } = definition;
  const opens = opensCase(definition);
  if (!state && !opens) return refuse('case.unknown', null);
  if (state && opens) return refuse('case.exists', clause);
  if (act.effectiveAt > act.recordedAt)
    return refuse('act.inFuture', null, { effectiveAt: act.effectiveAt, recordedAt: act.recordedAt });
  const on = civilDateOf(act.effectiveAt);
  if (!isInForce(law, clause, on)) return refuse('act.clauseNotInForce', clause, { clause, on });
  const kind = kindOf(state, act);
  if (!kinds.includes(kind))
    return refuse('form.invalid', clause, { problems: 'kind: unknown kind of subject matter' });
  const form = formOf(definition, kind);
  const parsed = form.safeParse(act.data ?? {});
  if (!parsed.success) {
    const { issues } = parsed.error;
    return refuse('form.invalid', clause, {
      problems: problemsOf(issues, 'data').join('; '),
      issues: issues.map(({ path, message, code }) => ({ path: path.map(String), message, code })),
    });
  }
  const checked = { ...act, data: parsed.data };
  const refusal = isJudged ? null : mayAct(state, checked, definition, law, on);
  return refusal ?? { ok: true, definition, act: checked, on };
}

/** 27.1-27.2, 4.2, 6.3: who may act, in what capacity, and through whom. */
export function mayAct(
  state: CaseState | null,
  act: Act,
  definition: ActDefinition,
  law: Law,
  on: CivilDate,
): Refusal | null {
  if (!definition.by.includes(act.by.role))
    return refuse('act.notYours', definition.clause, { roles: definition.by, role: act.by.role });
  if (!state) return mayFile(act, definition, law, on);
  const { role, person } = act.by;
  const speaksAs = (parties: readonly { id: string }[]) =>
    parties.some((p) => p.id === person) || state.file.representative?.registration === person;
  const { applicants, patent } = state.file;
  if (role === 'applicant' && patent && !speaksAs(patent.owners)) return refuse('act.notParty', '17.3', { person });
  if (role === 'applicant' && !patent && !speaksAs(applicants)) return refuse('act.notParty', '27.2', { person });
  if (role === 'applicant' && patent && definition.by.includes('owner'))
    return refuse('act.asOwner', '17.3', { person });
  if (role === 'owner' && !speaksAs(patent?.owners ?? [])) return refuse('act.notParty', definition.clause, { person });
  return (
    throughWhom(state, act, definition) ??
    replacing(state, act) ??
    barredAmong(act.data as Named | null, definition.to === 'application', on)
  );
}

/** 27.2: the file has one representative: of several, none replaces that of the others without them. */
function replacing({ file }: CaseState, act: Act): Refusal | null {
  const data = (act.data ?? {}) as Partial<Pick<ApplicationForm, 'applicants' | 'representative'>>;
  if (!data.representative) return null;
  const parties = data.applicants ?? holdersOf(file);
  const others = losingTheirs({ act, file, data }, data.representative.registration, parties);
  return others.length > 0 ? refuse('warrant.others', '27.2¶2', { others }) : null;
}

type Named = Partial<
  Pick<ApplicationForm, 'applicants' | 'authors'> & { readonly owners: ApplicationForm['applicants'] }
>;

/** 4.2, 6.3: nobody becomes an applicant later who could not file, and no attorney an owner. */
function barredAmong(data: Named | null, isFiled: boolean, on: CivilDate): Refusal | null {
  const { applicants = [], authors = [], owners = [] } = data ?? {};
  const parties = { applicants: [...applicants, ...owners], authors };
  const official = officialAmong(isFiled ? parties : { applicants }, on);
  if (official) return refuse('filing.official', '4.2', { name: official });
  const attorney = attorneyAmong(parties);
  return attorney ? refuse('filing.attorney', '6.3', { name: attorney }) : null;
}

function mayFile(act: Act, { clause, allots }: ActDefinition, law: Law, on: CivilDate): Refusal | null {
  const data = act.data as ApplicationForm;
  const { person, attorney } = act.by;
  if (!attorney && data.representative?.registration !== person && !data.applicants.some((a) => a.id === person))
    return refuse('act.notParty', clause, { person });
  const barred = barredAmong(data, true, on);
  if (barred) return barred;
  if (
    allots === 'application' &&
    isForeignWithoutAttorney(data) &&
    choiceOn(law.settings, 'representationMissing', on) === 'refuseFiling'
  )
    return refuse('filing.foreign', '27.2¶2');
  return null;
}

interface Paying {
  readonly on: CivilDate;
  readonly shownOn?: CivilDate;
  readonly year?: number | undefined;
  readonly count?: number | undefined;
}

/** What a fee costs in a case when it is paid on a day and shown on one, by who pays for it. */
export function amountOf(
  view: Pick<View, 'file' | 'law'> & Partial<Pick<View, 'own'>>,
  fee: FeeName,
  { on, shownOn = on, year, count }: Paying,
): FeeAmount {
  const payer = payerOf(view.law, holdersOn(view.file, on), on);
  if (fee === 'filing') return filingBalance(view, payer, { on, shownOn });
  const due = feeAmount(view.law.fees, {
    fee,
    kind: view.file.kind,
    payer,
    on,
    shownOn,
    ...(year ? { year } : {}),
    ...(count ? { count } : {}),
  });
  if (fee === 'priority') return less(due, Number(view.own?.['paidBefore'] ?? 0));
  return feesByKind.includes(fee) ? lessPaid(due, view, fee, on) : due;
}

/** What is left of a fee after what was paid of it. */
export const less = (due: FeeAmount, paid: number): FeeAmount =>
  due.known ? { ...due, money: { ...due.money, minor: Math.max(0, due.money.minor - paid) } } : due;

/** What is still to be paid of a fee, with what was paid for another kind before a conversion (29.9). */
function lessPaid(due: FeeAmount, view: Pick<View, 'file' | 'law'>, fee: FeeName, on: CivilDate): FeeAmount {
  const paid = view.file.fees.filter((f) => f.fee === fee).reduce((sum, f) => sum + f.minor, 0);
  return less(due, isCovered(view, fee, on) ? Infinity : paid);
}

/** 27.5: what is still to be paid of the filing fee, with what further claims, pages and designs add. */
function filingBalance({ file, law }: Pick<View, 'file' | 'law'>, payer: PayerGroup, paying: Paying): FeeAmount {
  const { kind, claims, contents, fees } = file;
  const due = filingFee(law.fees, {
    kind,
    payer,
    ...paying,
    independentClaims: claims.independent,
    dependentClaims: claims.dependent,
    pages: Number(contents['pages'] ?? 0),
    designs: Number(contents['designs'] ?? 0),
  });
  if (!due.known) return due;
  const paid = fees.filter((f) => f.fee === 'filing').reduce((sum, f) => sum + f.minor, 0);
  const minor = Math.max(0, due.money.minor - paid);
  return {
    known: true,
    money: { ...due.money, minor },
    source: due.lines.map((line) => line.source).join('; '),
    verified: due.verified,
  };
}

/** What of an act its fee depends on. */
interface Shown {
  readonly payment?: Payment;
  readonly months?: number;
  readonly year?: number;
  readonly copies?: readonly string[];
}

/** Whose a payment is that an act shows: the applicants' or owners', or that of one person. */
export const shownBy = ({ role, person }: Actor): string | undefined =>
  role === 'opponent' || role === 'thirdPerson' ? person : undefined;

/** 39: what the same side had paid of a fee with an act that has lost its effect, and that no other act has shown since. */
export const keptFor = ({ file, act }: Pick<View, 'file' | 'act'>, fee: FeeName, year?: number): FeePaid | undefined =>
  file.fees.find((f) => f.undone && f.fee === fee && f.year === year && f.shownBy === shownBy(act.by));

/** Fees of a step that is taken once: a further payment is for nothing, unless a rest is still due (27.5, 29.9). */
const paidOnce: readonly FeeName[] = ['filing', 'divisional', ...feesByKind];

/** The day on which nothing was left to pay of such a fee. What an act undone had paid can be shown again, and does not count. */
function paidInFullOn(view: View, fee: FeeName): CivilDate | undefined {
  const fees = view.file.fees.filter(({ undone }) => !undone);
  const payments = fees.filter((f) => f.fee === fee);
  const isAsked = view.file.deficiencies.includes('filingFee') && !feesByKind.includes(fee);
  if (!paidOnce.includes(fee) || payments.length === 0 || isAsked) return undefined;
  const due = amountOf({ ...view, file: { ...view.file, fees } }, fee, { on: view.on });
  const paid = fee === 'divisional' ? payments.reduce((sum, { minor }) => sum + minor, 0) : 0;
  return !due.known || due.money.minor <= paid ? payments.at(-1)?.paidOn : undefined;
}

/**
 * 39: a fee that goes with the act is shown as paid, in full where the amount is known, and not after it; or was kept.
 * @param isJudged whether what is due was judged already, by who was to pay it then
 */
export function checkFee(
  definition: ActDefinition,
  view: View,
  isJudged = false,
): { readonly paid: FeePaid | null } | Refusal {
  const fee = typeof definition.fee === 'function' ? definition.fee(view) : (definition.fee ?? null);
  if (!fee) return { paid: null };
  const { payment: shown, months, year, copies } = view.data as Shown;
  const payment = shown ?? keptFor(view, fee, year);
  const clause: Clause = definition.clause;
  if (!payment) return refuse('fee.missing', clause, { fee });
  if (payment.paidOn > view.on) return refuse('fee.late', clause, { fee, paidOn: payment.paidOn });
  const before = paidInFullOn(view, fee);
  if (definition.pays && before) return refuse('fee.paidAlready', clause, { fee, paidOn: before });
  const count = fee === 'inspectionCopy' ? copies?.length : months;
  const due = amountOf(view, fee, { on: payment.paidOn, shownOn: view.on, year, count });
  if (!isJudged && due.known && payment.minor < due.money.minor)
    return refuse('fee.short', clause, { fee, due: due.money.minor, paid: payment.minor });
  const { receipt, paidOn, minor } = payment;
  return { paid: { receipt, paidOn, minor, fee, ...(year ? { year } : {}), proceeding: view.id } };
}

/** 27.2: for whom a representative speaks, when several apply for something or own it. */
import type { Actor, CaseFile, Party, Representative, View } from './types.ts';

type Parties = readonly Pick<Party, 'id'>[];
type Signed = Pick<View, 'act' | 'file' | 'data'>;

/** Those to whom the application belongs, or the patent. */
export const holdersOf = ({ patent, applicants }: Pick<CaseFile, 'patent' | 'applicants'>): readonly Party[] =>
  patent?.owners ?? applicants;

const givers = ({ warrantOf }: Representative, parties: Parties): readonly string[] =>
  warrantOf ?? parties.map(({ id }) => id);

/** Whether an attorney signs who shows no warrant, and is not the one whose warrant is on file. */
export const signsWithoutWarrant = ({ attorney }: Actor, onFile: unknown): boolean =>
  attorney !== undefined && attorney.warrant === undefined && attorney.registration !== onFile;

/** Of several, the others who consent to what one does. */
export const consentsOf = ({ data }: Pick<View, 'data'>): readonly string[] =>
  ((data ?? {}) as { readonly consents?: readonly string[] }).consents ?? [];

/**
 * Of these parties, those for whom the act in hand speaks: who does it, and those who gave its representative a warrant
 * that is on file. The representative does nothing in the name of one who gave none.
 */
export function spokenForBy({ act: { by }, file }: Signed, parties: Parties): readonly string[] {
  const { person, attorney } = by;
  const { representative } = file;
  if (!representative?.warrant || ![person, attorney?.registration].includes(representative.registration))
    return [person];
  const theirs = givers(representative, parties);
  return attorney?.warrant === undefined ? theirs : [person, ...theirs];
}

/** Those who give a warrant: with the act, for the same representative before, or in joining those to whom it belonged. */
function giving(view: Signed, registration: string, parties: Parties): readonly string[] {
  const { representative: before } = view.file;
  const isTheirs = before && [registration, view.act.by.person].includes(before.registration);
  const earlier = isTheirs ? givers(before, holdersOf(view.file)) : [];
  return [view.act.by.person, ...consentsOf(view), ...earlier, ...joining(view, parties).map(({ id }) => id)];
}

/** The representative that a warrant names, with those who gave it. */
export function appointed(
  view: Signed,
  representative: Representative,
  parties: Parties = holdersOf(view.file),
): Representative {
  return warrantedBy(representative, giving(view, representative.registration, parties), parties);
}

/** 27.2: of these parties, those who would lose the representative to whom they gave a warrant, and take none back. */
export function losingTheirs(view: Signed, registration: string, parties: Parties): readonly string[] {
  if (!view.file.representative?.warrant) return [];
  const theirs = giving(view, registration, parties);
  return representedAmong(view.file, parties).flatMap(({ id }) => (theirs.includes(id) ? [] : [id]));
}

/**
 * 27.2: the attorney whose warrant comes with the act in hand, as the representative; null where none signs it. Who has no
 * right here any more (12, 17.3) appoints nobody for those who have, and nobody in the place of the one whom others have.
 */
export function appointedBy(view: Signed): Pick<Partial<CaseFile>, 'representative'> | null {
  const { attorney } = view.act.by;
  const { representative: onFile } = view.file;
  if (attorney?.warrant === undefined) return onFile ? { representative: onFile } : null;
  const { name, registration } = attorney;
  if (losingTheirs(view, registration, holdersOf(view.file)).length > 0)
    return agentOf(view.file, view.act.by.person) === undefined ? null : {};
  const representative = appointed(view, { name, registration, warrant: true });
  return representative.warrantOf?.length === 0 ? {} : { representative };
}

/** Of these parties, those to whom the application or the patent did not belong. */
export const joining = <P extends Pick<Party, 'id'>>(view: Pick<View, 'file'>, parties: readonly P[]): readonly P[] =>
  parties.filter(({ id }) => !holdersOf(view.file).some((holder) => holder.id === id));

/** 27.2: whom a treaty lets act without an attorney: those of whom it is said with the act that brings them into the case. */
export const actingDirectly = (
  { actsDirectly = [] }: Pick<CaseFile, 'actsDirectly'>,
  parties: readonly Pick<Party, 'id' | 'country'>[],
  isByTreaty: unknown,
): Pick<CaseFile, 'actsDirectly'> => {
  const foreign = parties.filter(({ id, country }) => country !== 'AZ' && !actsDirectly.includes(id));
  return isByTreaty === true && foreign.length > 0
    ? { actsDirectly: [...actsDirectly, ...foreign.map(({ id }) => id)] }
    : {};
};

/** 27.2: what is left of the warrant once those who take it back, or the representative, have ended it; undefined for nothing. */
export function leftOfWarrant({ act: { by }, file, data }: Signed): Representative | undefined {
  const { representative } = file;
  if (!representative || by.person === representative.registration) return undefined;
  const ending = [by.person, ...consentsOf({ data })];
  const left = givers(representative, holdersOf(file)).filter((id) => !ending.includes(id));
  return left.length > 0 ? { ...representative, warrantOf: left } : undefined;
}

/** 27.2: whether a representative acts for who does the act in hand, or does it. */
export const isRepresented = ({ act: { by }, file }: Pick<View, 'act' | 'file'>): boolean =>
  by.person === file.representative?.registration || agentOf(file, by.person) !== undefined;

/** Of these parties, those who gave the representative a warrant. */
export function representedAmong<P extends Pick<Party, 'id'>>(
  { representative }: Pick<CaseFile, 'representative'>,
  parties: readonly P[],
): readonly P[] {
  if (!representative) return [];
  const theirs = givers(representative, parties);
  return parties.filter(({ id }) => theirs.includes(id));
}

/** The registration of the representative who acts for one of those to whom it belongs. */
export const agentOf = (file: CaseFile, party: string): string | undefined =>
  representedAmong(file, holdersOf(file)).some(({ id }) => id === party)
    ? file.representative?.registration
    : undefined;

/** 29.2: the warrant of the representative on file, among papers that came or were there all along. */
export function warranted(
  { file: { representative } }: Pick<View, 'file'>,
  papers: readonly string[],
): Pick<Partial<CaseFile>, 'representative'> {
  if (!representative || representative.warrant || !papers.includes('warrant')) return {};
  return { representative: { ...representative, warrant: true } };
}

/** The representative once these are the parties; nobody's, once none is left of those who gave the warrant. */
export function remaining(
  file: Pick<CaseFile, 'patent' | 'applicants' | 'representative'>,
  parties: Parties,
): Representative | undefined {
  const { representative } = file;
  if (!representative) return undefined;
  const still = warrantedBy(representative, givers(representative, holdersOf(file)), parties);
  return still.warrantOf?.length === 0 ? undefined : still;
}

function warrantedBy(
  { warrantOf: _before, ...representative }: Representative,
  by: readonly string[],
  parties: Parties,
): Representative {
  const warrantOf = parties.map(({ id }) => id).filter((id) => by.includes(id));
  return warrantOf.length === parties.length ? representative : { ...representative, warrantOf };
}

/** 27.2: through whom somebody acts: a foreign person only through an attorney, and an attorney only with a warrant. */
import { isFor, representedAmong, signsWithoutWarrant, thoseNamedIn } from '../machines/index.ts';
import type { Act, ActDefinition, CaseFile, Party, ProceedingState } from '../machines/index.ts';
import { refuse } from './refuse.ts';
import type { Refusal } from './types.ts';

interface Where {
  readonly file: CaseFile;
  readonly proceedings: readonly ProceedingState[];
}

/** Who acts, as far as that is known, and who may sign for them by what is on file. */
interface Acting {
  readonly country?: string;
  /** The registration of the attorney whose warrant is on file. */
  readonly attorney?: unknown;
  /** A treaty lets them act without one. */
  readonly direct: boolean;
}

/** The code under which an act is refused because of who signs it, if it is. */
export function throughWhom(where: Where, act: Act, definition: ActDefinition): Refusal | null {
  if (definition.direct) return null;
  const { person, attorney } = act.by;
  const acting = partyOfCase(where.file, act) ?? stranger(where, act, definition);
  const agent = where.file.representative;
  const isAgent = isOfCase(act) && agent?.registration === person && attorney === undefined;
  if (isAgent && !agent.warrant) return refuse('warrant.missing', '27.2¶2', { name: agent.name });
  if (attorney && signsWithoutWarrant(act.by, acting.attorney))
    return refuse('warrant.missing', '27.2¶2', { name: attorney.name });
  const isForeign = acting.country !== undefined && acting.country !== 'AZ';
  if (isForeign && !acting.direct && !attorney && !isAgent) return refuse('filing.foreign', '27.2¶2', { person });
  const named = namedIn(act, definition);
  const isTheirs =
    isAgent &&
    named !== undefined &&
    representedAmong(where.file, partiesFor(where.file, act)).some(({ id }) => id === named.id);
  return named && named.id !== person && !attorney && !isTheirs
    ? refuse('warrant.missing', '27.2¶2', { name: person })
    : null;
}

/** Whom the act says it is done by. */
function namedIn({ data }: Act, { inNameOf }: ActDefinition): Party | undefined {
  const named = inNameOf && ((data ?? {}) as Readonly<Record<string, unknown>>)[inNameOf];
  return isParty(named) ? named : undefined;
}

const isOfCase = ({ by: { role } }: Act): boolean => role === 'applicant' || role === 'owner';

const partiesFor = ({ patent, applicants }: CaseFile, { by: { role } }: Act): readonly Party[] =>
  role === 'owner' ? (patent?.owners ?? []) : applicants;

/** An applicant or owner, with the attorney of the case; the attorney too, who then acts for them. */
function partyOfCase(file: CaseFile, act: Act): Acting | undefined {
  const { representative: agent } = file;
  const { person } = act.by;
  if (!isOfCase(act)) return undefined;
  const parties = partiesFor(file, act);
  const party = parties.find(({ id }) => id === person);
  const isOnFile = agent?.warrant === true && (!party || representedAmong(file, parties).includes(party));
  return {
    ...(party ? { country: party.country } : {}),
    ...(isOnFile ? { attorney: agent.registration } : {}),
    direct: file.actsDirectly?.includes(person) === true,
  };
}

/** An opponent or a third person: whom the act names, or whom a proceeding knows from its first act. */
function stranger({ proceedings }: Where, act: Act, definition: ActDefinition): Acting {
  const { role, person } = act.by;
  const data = (act.data ?? {}) as Readonly<Record<string, unknown>>;
  const isActing = (who: unknown): who is Party => isParty(who) && who.id === person;
  const named = namedIn(act, definition) ?? Object.values(data).flat().find(isActing);
  if (named) return { country: named.country, direct: data['treatyAllowsDirectFiling'] === true };
  const known = proceedings.filter((p) => role === 'opponent' || isFor(definition, p.machine));
  for (const proceeding of known.toReversed()) {
    const { own } = proceeding;
    const party = thoseNamedIn(proceeding).find(isActing);
    if (party)
      return {
        country: party.country,
        attorney: own['attorney'],
        direct: own['treatyAllowsDirectFiling'] === true,
      };
  }
  return { direct: false };
}

const isParty = (who: unknown): who is Party => typeof (who as Partial<Party> | null | undefined)?.country === 'string';

/** Who may act in a proceeding: whoever began it, whoever it is about, and nobody in another's name. */
import { thoseNamedIn } from '../machines/index.ts';
import type { Act, ActDefinition, CaseFile, ProceedingState } from '../machines/index.ts';

/** Acts about a decision in the case, which an opponent can only dispute who was heard in it. */
const disputing: ReadonlySet<string> = new Set(['DISPUTE_FILED', 'COURT_ACTION_FILED']);

const idOf = (who: unknown): string | undefined =>
  typeof who === 'string' ? who : (who as { readonly id?: string } | null | undefined)?.id;

const namedIn = (proceeding: ProceedingState): readonly string[] =>
  thoseNamedIn(proceeding).flatMap((who) => idOf(who) ?? []);

interface Where {
  readonly file: CaseFile;
  readonly proceedings: readonly ProceedingState[];
}

/**
 * 31.1, 34.1, 37.3, 16.2: an opponent acts in the opposition that he or she filed, a stranger in the proceeding that he or
 * she is named in, and only those who asked for something take it back. Only an opponent of this case disputes or sues as one.
 */
export function hasStanding(addressee: ProceedingState, act: Act, definition: ActDefinition, where: Where): boolean {
  const { role, person } = act.by;
  const isOfCase = addressee.machine === 'application' || addressee.machine === 'patent';
  if (isOfCase)
    return (
      role !== 'opponent' ||
      !disputing.has(act.type) ||
      where.proceedings.some((p) => idOf(p.own['opponent']) === person)
    );
  const named = namedIn(addressee);
  const [asked] = named;
  if (asked === undefined) return true;
  if (definition.withdraws !== true) return (role !== 'opponent' && role !== 'thirdPerson') || named.includes(person);
  if (asked === person) return true;
  const isSide = role === 'applicant' || role === 'owner';
  return isSide && [...where.file.applicants, ...(where.file.patent?.owners ?? [])].some(({ id }) => id === asked);
}

/** Who does an act where nobody says so: for scenarios, and for what another system did not keep. */
import { actDefinition } from '../machines/index.ts';
import type { ProceedingId, Role } from '../machines/index.ts';
import type { CaseState } from './types.ts';

/** The first that its definition names; of applicants, once there is a patent, its owners (17.3). */
export function usualRole(type: string, state: CaseState | null): Role {
  const by = actDefinition(type)?.by ?? [];
  const [first = 'operator'] = by;
  return first === 'applicant' && state?.file.patent && by.includes('owner') ? 'owner' : first;
}

/** Who acts where nobody is named: the attorney or first applicant or owner, the opponent, or an official. */
export function usualPerson(
  role: Role,
  proceeding: ProceedingId | undefined,
  state: CaseState | null,
  data: Readonly<Record<string, unknown>>,
): string {
  const agent = state?.file.representative?.registration;
  if (role === 'applicant' || role === 'author') return agent ?? state?.file.applicants[0]?.id ?? firstApplicant(data);
  if (role === 'owner') return agent ?? (state?.file.patent?.owners ?? state?.file.applicants)?.[0]?.id ?? 'applicant';
  if (role !== 'opponent' && role !== 'thirdPerson') return role;
  const { opponent, user } = data as {
    readonly opponent?: { readonly id?: string };
    readonly user?: { readonly id?: string };
  };
  const known = state?.proceedings.find((p) => p.id === proceeding)?.own['opponent'] as
    | { readonly id?: string }
    | undefined;
  return known?.id ?? opponent?.id ?? user?.id ?? 'opponent';
}

const firstApplicant = (data: Readonly<Record<string, unknown>>): string =>
  (data['applicants'] as readonly { readonly id?: string }[] | undefined)?.[0]?.id ?? 'applicant';

/** Who is calling: a person known by a token, with the roles that the token gives, or nobody in particular. */
import * as z from 'zod';

/** What a token can say that somebody is. What somebody is in a case is in its file, and in no token. */
export const tokenRoles = [
  'formalExaminer',
  'substantiveExaminer',
  'commission',
  'registrar',
  'operator',
  /** Works on what is set apart (25, 30.7). */
  'clearedOfficer',
  /** Is in the register of patent attorneys (27.1). */
  'attorney',
  /** Keeps the installation, and may do what anybody may. */
  'administrator',
] as const;
export type TokenRole = (typeof tokenRoles)[number];
export const tokenRoleField = z.enum(tokenRoles);

export interface Caller {
  /** The id by which the office knows the person: of a party, an officer, or the registration of an attorney. */
  readonly person: string | null;
  readonly roles: readonly TokenRole[];
}

export const nobody: Caller = { person: null, roles: [] };

/** Parties, authors and representatives as a form gives them, and as the file keeps them. */
import type * as z from 'zod';
import type { Author, Party, Representative } from '../types.ts';
import type { authorForm, partyForm, representativeForm } from './define.ts';

type PartyData = z.infer<typeof partyForm>;

/** 12: to whom an application belongs from now on, and who acts for them. */
export interface NewApplicants {
  readonly applicants: readonly PartyData[];
  readonly representative?: z.infer<typeof representativeForm>;
  readonly treatyAllowsDirectFiling?: boolean;
}

export const toParty = ({ officeService: _o, attorney: _a, email, ...party }: PartyData): Party => ({
  ...party,
  ...(email ? { email } : {}),
});

export const toAuthor = ({ attorney: _a, id, ...author }: z.infer<typeof authorForm>): Author => ({
  ...author,
  ...(id ? { id } : {}),
});

export const toRepresentative = ({ email, ...agent }: z.infer<typeof representativeForm>): Representative => ({
  ...agent,
  ...(email ? { email } : {}),
});

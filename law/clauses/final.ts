/** Chapter VII, Articles 39-43: fees, courts, filing abroad, foreign persons, treaties. */
import type { ClauseEntry } from './entry.ts';

export const final = {
  '39': {
    heading: 'Fees and their amounts',
    kind: 'delegation',
    why: 'Amounts and ways of payment are set by decree; they are kept as dated data with their source.',
  },
  '39¶2': {
    heading: 'Charges for attorneys',
    kind: 'notMechanised',
    why: 'Attestation and registration of attorneys are another procedure.',
  },

  '40': {
    heading: 'Courts for patent disputes',
    kind: 'notMechanised',
    why: 'Procedure of the courts; a judgment enters the record under the clause that it concerns.',
  },

  '41': { heading: 'Filing abroad, period', kind: 'operative' },
  '41¶2': { heading: 'Decision on filing abroad', kind: 'operative' },
  '41¶3': {
    heading: 'Filing abroad disputed in court',
    kind: 'notMechanised',
    why: 'Courts decide; a judgment enters the record as an outside event.',
  },

  '42': { heading: 'Equal rights of foreign persons', kind: 'definition' },
  '43': { heading: 'Treaties prevail', kind: 'operative' },
} as const satisfies Record<string, ClauseEntry>;

/** Chapter VI, Articles 32-38: registration, the patent's life, attacks on it, restoration of rights. */
import type { ClauseEntry } from './entry.ts';

export const patent = {
  '32.1': { heading: 'Registration and grant', kind: 'operative' },
  '32.1¶2': {
    heading: 'Keeping of the State Register',
    kind: 'delegation',
    why: 'The order is not supplied; the register holds what the other clauses ask for.',
  },
  '32.2': { heading: 'Annual fees', kind: 'operative' },
  '32.3': { heading: 'One patent, copies for co-owners', kind: 'operative' },
  '32.4': { heading: 'Duplicate of the patent', kind: 'operative' },
  '32.5': { heading: "Author's copy", kind: 'operative' },
  '32.6': { heading: 'Author unnamed in the patent', kind: 'operative' },

  '33.1': { heading: 'Publication of the patent', kind: 'operative' },
  '33.2': {
    heading: "Owner's responsibility for novelty",
    kind: 'notMechanised',
    why: 'Liability between persons; the bulletin prints it as a note.',
  },

  '34': { heading: 'Opposition to a patent', kind: 'operative' },
  '34.1': { heading: 'Post-grant window and grounds', kind: 'operative' },
  '34.2': { heading: 'Parties before the Commission', kind: 'operative' },
  '34.3': { heading: 'Late post-grant opposition', kind: 'operative' },
  '34.4': { heading: 'Court after post-grant opposition', kind: 'operative' },

  '35.1': { heading: 'Correction of obvious mistakes', kind: 'operative' },
  '35.2': { heading: 'Change of name told', kind: 'operative' },
  '35.2¶2': { heading: 'Register changed for a fee', kind: 'operative' },

  '36': { heading: 'Lapse of a patent', kind: 'definition' },
  '36.1': { heading: 'Grounds of lapse', kind: 'operative' },
  '36.2': { heading: 'Publication of lapse', kind: 'operative' },

  '37': { heading: 'Invalidation', kind: 'operative' },
  '37.1': { heading: 'Grounds of invalidation', kind: 'operative' },
  '37.2': { heading: 'Partial invalidation', kind: 'operative' },
  '37.3': { heading: 'Invalidation by Commission or court', kind: 'operative' },

  '38': { heading: 'Restoration of rights', kind: 'definition' },
  '38.1': { heading: 'Restorable limits, reasons, fee', kind: 'operative' },
  '38.2': { heading: 'Period for restoration', kind: 'operative' },
} as const satisfies Record<string, ClauseEntry>;

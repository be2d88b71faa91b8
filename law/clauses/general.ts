/** Chapter I, Articles 3-6: protection, the office, the Commission, patent attorneys. */
import type { ClauseEntry } from './entry.ts';

export const general = {
  '3¶1': { heading: 'Protection by patent', kind: 'definition' },
  '3¶2': { heading: 'What a patent certifies', kind: 'definition' },
  '3¶3': { heading: 'Matter against public interest or morality', kind: 'operative' },

  '4.1': { heading: 'Duties of the office', kind: 'definition' },
  '4.2': { heading: "Office's officials barred from filing", kind: 'operative' },
  '4.3': { heading: "Sources of the office's money", kind: 'definition' },

  '5.1': { heading: 'Disputes before the Commission', kind: 'operative' },
  '5.1¶2': { heading: 'Court review of the Commission', kind: 'operative' },
  '5.2': {
    heading: "Commission's statute",
    kind: 'delegation',
    why: 'The statute is not supplied; limits and powers that it would set are policies.',
  },

  '6.1': { heading: 'Who is a patent attorney', kind: 'definition' },
  '6.1¶2': { heading: 'What an attorney does for a client', kind: 'definition' },
  '6.2': {
    heading: "Attorneys' statute",
    kind: 'delegation',
    why: 'Attestation and registration of attorneys are another procedure; the register of attorneys is given.',
  },
  '6.3': { heading: 'Attorney barred as owner or author', kind: 'operative' },
} as const satisfies Record<string, ClauseEntry>;

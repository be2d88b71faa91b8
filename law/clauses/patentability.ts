/** Chapter II, Articles 7-10: what can be patented, and the scope and term of a patent. */
import type { ClauseEntry } from './entry.ts';

export const patentability = {
  '7': { heading: 'Conditions for an invention', kind: 'operative' },
  '7.1': { heading: 'Invention: eligible matter', kind: 'operative' },
  '7.2': { heading: 'Invention: the three conditions', kind: 'definition' },
  '7.3': { heading: 'Invention: novelty', kind: 'definition' },
  '7.3¶1': { heading: 'Invention: world state of the art', kind: 'definition' },
  '7.3¶2': { heading: 'Invention: published applications as prior art', kind: 'operative' },
  '7.4': { heading: 'Invention: new use of known matter', kind: 'operative' },
  '7.5': { heading: 'Invention: own disclosure, 12 months', kind: 'operative' },
  '7.6': { heading: 'Invention: inventive step', kind: 'operative' },
  '7.7': { heading: 'Invention: industrial application', kind: 'operative' },
  '7.8': { heading: 'Invention: excluded matter', kind: 'operative' },

  '8': { heading: 'Conditions for a utility model', kind: 'operative' },
  '8.1': { heading: 'Utility model: eligible matter', kind: 'operative' },
  '8.2': { heading: 'Utility model: the two conditions', kind: 'definition' },
  '8.3': { heading: 'Utility model: novelty', kind: 'definition' },
  '8.3¶1': { heading: 'Utility model: significant features unknown', kind: 'definition' },
  '8.3¶2': { heading: 'Utility model: local prior art', kind: 'operative' },
  '8.3¶3': { heading: "Utility model: others' published applications", kind: 'definition' },
  '8.4': { heading: 'Utility model: own disclosure, 12 months', kind: 'operative' },
  '8.5': { heading: 'Utility model: industrial application', kind: 'operative' },
  '8.6': { heading: 'Utility model: excluded matter', kind: 'operative' },

  '9': { heading: 'Conditions for an industrial design', kind: 'operative' },
  '9.1': { heading: 'Design: eligible matter', kind: 'operative' },
  '9.2': { heading: 'Design: the three conditions', kind: 'definition' },
  '9.3': { heading: 'Design: novelty', kind: 'definition' },
  '9.3¶1': { heading: 'Design: significant features unknown', kind: 'definition' },
  '9.3¶2': { heading: "Design: others' published applications", kind: 'operative' },
  '9.4': { heading: 'Design: own disclosure, 6 months', kind: 'operative' },
  '9.5': { heading: 'Design: originality', kind: 'operative' },
  '9.6': { heading: 'Design: industrial application', kind: 'operative' },
  '9.7': { heading: 'Design: excluded matter', kind: 'operative' },

  '10.1': {
    heading: 'Scope of protection',
    kind: 'notMechanised',
    why: 'What claims or features cover is for examiners and courts to judge; the text in force is kept.',
  },
  '10.2': { heading: 'Term of a patent', kind: 'operative' },
  '10.3': {
    heading: 'Products of a patented process',
    kind: 'notMechanised',
    why: 'A rule of evidence in infringement suits, which courts decide.',
  },
} as const satisfies Record<string, ClauseEntry>;

/** Chapter VI, Articles 25-28: security, international applications, filing and priority. */
import type { ClauseEntry } from './entry.ts';

export const filing = {
  '25': { heading: 'Application that touches national security', kind: 'operative' },

  '26': { heading: 'International applications', kind: 'definition' },
  '26.1': { heading: 'Translation of an international application', kind: 'operative' },
  '26.2': { heading: 'International application filed here', kind: 'operative' },
  '26.3': { heading: 'Office as receiving office', kind: 'operative' },

  '27': { heading: 'Requirements of an application', kind: 'operative' },
  '27.1': { heading: 'Application filed', kind: 'operative' },
  '27.2': { heading: 'Directly or through an attorney', kind: 'operative' },
  '27.2¶2': { heading: 'Foreign persons through an attorney, warrant', kind: 'operative' },
  '27.3': { heading: 'Invention, utility model: contents, unity', kind: 'operative' },
  '27.4': { heading: 'Design: contents, one design', kind: 'operative' },
  '27.5': { heading: 'Filing fee document', kind: 'operative' },
  '27.6': {
    heading: "Office's filing requirements",
    kind: 'delegation',
    why: 'The requirements are not supplied; the formal checklist takes further points from the settings.',
  },
  '27.7': { heading: 'Language and translation', kind: 'operative' },
  '27.7¶2': { heading: 'Language of the record', kind: 'definition' },
  '27.8': { heading: 'Free amendment in the first month', kind: 'operative' },
  '27.8¶2': { heading: 'Later amendment for a fee', kind: 'operative' },
  '27.8¶3': { heading: "Examiner's proposals, new matter", kind: 'operative' },

  '28.1': { heading: 'Priority by date of receipt', kind: 'operative' },
  '28.1¶2': { heading: 'Priority right and novelty', kind: 'definition' },
  '28.2': { heading: 'Convention priority', kind: 'operative' },
  '28.2¶2': { heading: 'Exhibition priority', kind: 'operative' },
  '28.2¶3': { heading: 'Exhibition period not added', kind: 'definition' },
  '28.3': { heading: 'Declaration of Convention priority', kind: 'operative' },
  '28.3¶2': { heading: 'Data of the earlier application', kind: 'operative' },
  '28.4': { heading: 'Failed claim: date of receipt', kind: 'operative' },
  '28.5': { heading: 'Priority from a treaty application', kind: 'operative' },
  '28.6': { heading: 'Priority from additional material', kind: 'operative' },
  '28.7': { heading: "Priority from the applicant's earlier application", kind: 'operative' },
  '28.7¶2': { heading: 'Earlier application deemed withdrawn', kind: 'operative' },
  '28.8': { heading: 'Priority fee document', kind: 'operative' },
  '28.9': { heading: 'No chain of priorities', kind: 'operative' },
  '28.10': { heading: 'Equal priority dates', kind: 'operative' },
  '28.11': { heading: 'Priority disputes', kind: 'operative' },
} as const satisfies Record<string, ClauseEntry>;

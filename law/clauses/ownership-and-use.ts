/** Chapters III-V, Articles 12, 14-20 and 22-24: who owns, uses, transfers and licenses a patent, and infringement. */
import type { ClauseEntry } from './entry.ts';

export const ownershipAndUse = {
  '12': { heading: 'Who may be granted the patent', kind: 'operative' },

  '14': {
    heading: 'Exclusive right of use',
    kind: 'notMechanised',
    why: 'Substantive rights of the owner, which courts enforce.',
  },
  '14.1': { heading: 'Right belongs to the owner', kind: 'notMechanised', why: 'A substantive right of the owner.' },
  '14.2': { heading: "No use without the owner's consent", kind: 'notMechanised', why: 'Infringement is for courts.' },
  '14.3': { heading: 'No prejudice to public interest', kind: 'notMechanised', why: "A limit on the owner's conduct." },
  '14.4': { heading: "Transfer of a co-owner's share, disputes", kind: 'operative' },

  '15.1': { heading: 'What counts as use', kind: 'definition' },
  '15.2': { heading: 'Use by joint owners, disputes', kind: 'operative' },
  '15.3': { heading: 'Contract on an application', kind: 'operative' },
  '15.3¶2': {
    heading: 'Licence for the provisional user',
    kind: 'notMechanised',
    why: 'The contract is between the parties; when it is registered, that is done under Article 19.',
  },

  '16.1': { heading: 'Right of the prior user', kind: 'definition' },
  '16.2': { heading: "Prior user's request, notice to the owner", kind: 'operative' },
  '16.2¶2': { heading: "Owner's silence, recognition of prior use", kind: 'operative' },
  '16.2¶3': { heading: 'Prior use disputed in court', kind: 'operative' },
  '16.3': {
    heading: 'Transfer of prior use with the enterprise',
    kind: 'notMechanised',
    why: 'A transfer outside the office; the law asks for no entry in the register.',
  },

  '17.1': { heading: 'Rights can be assigned', kind: 'definition' },
  '17.2': { heading: 'Rights pass by succession', kind: 'definition' },
  '17.3': { heading: 'Registration of assignments', kind: 'operative' },

  '18': {
    heading: 'Use for national security without consent',
    kind: 'notMechanised',
    why: 'A decision of the State; it enters the record as an outside event.',
  },
  '18¶2': {
    heading: 'Remuneration for use without consent',
    kind: 'notMechanised',
    why: 'The State pays and courts settle the amount; a judgment enters the record as an outside event.',
  },

  '19': { heading: 'Licence contracts', kind: 'definition' },
  '19.1': { heading: 'Licence by contract, registered', kind: 'operative' },
  '19.2': { heading: 'Exclusive or non-exclusive licence', kind: 'operative' },
  '19.2¶2': { heading: 'What an exclusive licence gives', kind: 'definition' },
  '19.2¶3': { heading: 'Sublicence with written consent', kind: 'operative' },
  '19.2¶4': { heading: 'Limits and end of a sublicence', kind: 'operative' },
  '19.3': { heading: 'What a non-exclusive licence leaves', kind: 'definition' },
  '19.4': { heading: 'Changes to a licence recorded', kind: 'operative' },
  '19.5': {
    heading: 'Licence disputes',
    kind: 'notMechanised',
    why: 'Courts decide; a judgment that changes the register enters as an outside event.',
  },

  '20': {
    heading: 'Compulsory licence',
    kind: 'notMechanised',
    why: 'Courts grant and cancel it; the judgment enters the record as an outside event.',
  },
  '20.1': {
    heading: 'Compulsory licence for lack of use',
    kind: 'notMechanised',
    why: 'The court tests use and reasons; its judgment enters the record as an outside event.',
  },
  '20.2': {
    heading: 'Licence under a blocking patent',
    kind: 'notMechanised',
    why: 'A contract that courts may order; it enters the record as a licence or an outside event.',
  },

  '22': { heading: 'Acts of infringement', kind: 'notMechanised', why: 'Courts judge infringement.' },
  '23': { heading: 'Acts that do not infringe', kind: 'notMechanised', why: 'Courts judge infringement.' },
  '24': { heading: 'Liability for infringement', kind: 'notMechanised', why: 'Courts judge infringement.' },
  '24.1': { heading: 'Who answers for infringement', kind: 'notMechanised', why: 'Courts judge infringement.' },
  '24.2': { heading: 'Compensation for infringement', kind: 'notMechanised', why: 'Courts settle the damages.' },
} as const satisfies Record<string, ClauseEntry>;

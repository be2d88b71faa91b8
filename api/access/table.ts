/**
 * Who may do what: every door of the office, and to whom it is open. A data table; docs/access.md is made from it, and
 * a test walks it against every route. What stands nowhere is shut.
 *
 * Published cases are open to inspection (30.5), by policy without asking for an interest. Before publication only the
 * parties and the office see a case (30.5, 30.6), and what is set apart has a circle of its own (25, 30.7).
 */
import type { CaseState } from '../../engine/index.ts';
import type { Role } from '../../machines/index.ts';
import type { Relation } from './relations.ts';

/** `shutAgain`: under secrecy (25, 30.7), and published before. */
export const conditions = ['published', 'unpublished', 'secret', 'shutAgain'] as const;
export type Condition = (typeof conditions)[number];

export function conditionOf({ file }: CaseState): Condition {
  if (file.secrecy) return file.publication ? 'shutAgain' : 'secret';
  return file.publication ? 'published' : 'unpublished';
}

/** How much of a case is shown: all of it, or what has been published. */
export type View = 'whole' | 'published';

const applicantSide = ['applicant', 'owner', 'author', 'representative'] as const;
const office = ['formalExaminer', 'substantiveExaminer', 'commission', 'registrar', 'operator'] as const;
const keepers = ['administrator'] as const;
/** 25, 30.7: who asks for the patent, and those who work on what is set apart. */
const circle = [...applicantSide, 'clearedOfficer', ...keepers] as const;
const insiders = [...applicantSide, ...office, 'clearedOfficer', ...keepers] as const;
const others = ['opponent', 'requester'] as const;

type Open = Readonly<Record<Condition, Readonly<Partial<Record<View, readonly Relation[]>>>>>;

/** Doors of a case. */
export const caseDoors = {
  /** The case: its file, where it stands. */
  case: {
    published: { whole: insiders, published: ['public'] },
    unpublished: { whole: insiders },
    secret: { whole: circle },
    shutAgain: { whole: circle },
  },
  /** Its limits, and what somebody could do in it. */
  limits: {
    published: { whole: [...insiders, ...others] },
    unpublished: { whole: insiders },
    secret: { whole: circle },
    shutAgain: { whole: circle },
  },
  /** The journal, and what follows from it: why, stuck, forecast. 29.7: the Commission's materials are the applicant's too. */
  journal: {
    published: { whole: insiders },
    unpublished: { whole: insiders },
    secret: { whole: circle },
    shutAgain: { whole: circle },
  },
  /** The State Register: the same for everyone, and nothing of a case that is not public. */
  register: {
    published: { published: ['public'] },
    unpublished: {},
    secret: {},
    shutAgain: {},
  },
  /** Its documents; of what was published, what the law opens to whoever asks (30.5). */
  documents: {
    published: { whole: insiders, published: ['public'] },
    unpublished: { whole: insiders },
    secret: { whole: circle },
    shutAgain: { whole: circle },
  },
  /** Who looked into it while it was not public. */
  reads: {
    published: { whole: ['operator', ...keepers] },
    unpublished: { whole: ['operator', ...keepers] },
    secret: { whole: ['clearedOfficer', ...keepers] },
    shutAgain: { whole: ['clearedOfficer', ...keepers] },
  },
  /** The office's own work on it, which nobody outside sees: who has it, what waits for a second person, its comments. */
  work: {
    published: { whole: [...office, 'clearedOfficer', ...keepers] },
    unpublished: { whole: [...office, 'clearedOfficer', ...keepers] },
    secret: { whole: ['clearedOfficer', ...keepers] },
    shutAgain: { whole: ['clearedOfficer', ...keepers] },
  },
  /** Doing an act, or trying what it would do. In whose name is for `handOf`. */
  acts: {
    published: { whole: ['public'] },
    unpublished: { whole: insiders },
    secret: { whole: circle },
    shutAgain: { whole: circle },
  },
  /**
   * 31.1, 31.4, 34.1: the same by a stranger to the case, such as an opponent. What was published is known, and the time to
   * oppose it runs on: whoever may oppose must be able to.
   */
  strangersActs: {
    published: { whole: ['public'] },
    unpublished: { whole: insiders },
    secret: { whole: circle },
    shutAgain: { whole: ['public'] },
  },
} as const satisfies Readonly<Record<string, Open>>;
export type CaseDoor = keyof typeof caseDoors;

/** At which door somebody does an act in a capacity. */
export const doorTo = (role: Role): CaseDoor =>
  role === 'opponent' || role === 'thirdPerson' ? 'strangersActs' : 'acts';

/** Doors of the office: open to anyone, to anyone who says who he is, or to roles. */
export const officeDoors = {
  open: ['public'],
  filing: ['signedIn'],
  dockets: ['signedIn'],
  publication: ['registrar', ...keepers],
  recording: ['registrar', 'operator', ...keepers],
  supervision: [...office, 'clearedOfficer', ...keepers],
  operation: ['operator', ...keepers],
} as const satisfies Readonly<Record<string, readonly (Relation | 'signedIn')[]>>;
export type OfficeDoor = keyof typeof officeDoors;

/** Whether a door asks nobody who he is. */
export const isForAnyone = (door: CaseDoor | OfficeDoor): boolean =>
  door === 'register' ||
  (door in officeDoors && (officeDoors[door as OfficeDoor] as readonly string[]).includes('public'));

/** How much of a case is shown at a door to somebody with these relations to it; null if nothing, not even that it exists. */
export function viewAt(door: CaseDoor, condition: Condition, relations: ReadonlySet<Relation>): View | null {
  const open: Open[Condition] = caseDoors[door][condition];
  const isFor = (view: View) => open[view]?.some((relation) => relations.has(relation)) ?? false;
  return isFor('whole') ? 'whole' : isFor('published') ? 'published' : null;
}

/**
 * Who may hand in an act that is done in a capacity. `self` is whoever signs: the person, or the attorney for it. What
 * arrives on paper, and what a court has decided, a registrar records. Time acts by itself.
 */
export const handedInBy = {
  applicant: ['self', 'registrar'],
  owner: ['self', 'registrar'],
  author: ['self', 'registrar'],
  opponent: ['self', 'registrar'],
  thirdPerson: ['self', 'registrar'],
  formalExaminer: ['formalExaminer'],
  substantiveExaminer: ['substantiveExaminer'],
  commission: ['commission'],
  registrar: ['registrar'],
  operator: ['operator'],
  clearedOfficer: ['clearedOfficer'],
  court: ['registrar'],
  office: ['registrar', 'operator'],
  time: [],
} as const satisfies Readonly<Record<Role, readonly ('self' | Relation)[]>>;

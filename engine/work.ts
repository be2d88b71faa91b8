/** The case as it changes within one step: a draft of the next state, and what has been caused so far. */
import type { CivilDate, Clause, Instant, Law } from '../law/index.ts';
import type {
  Act,
  CaseFile,
  Listener,
  MachineName,
  Patch,
  ProceedingId,
  ProceedingState,
  Signal,
  Term,
  View,
} from '../machines/index.ts';
import { oneInACase } from '../machines/index.ts';
import { fault } from './fault.ts';
import type { Served } from './letter-of.ts';
import type { CaseState, Effect, Move, TermChange } from './types.ts';

/** How a step is made in a case that is worked out again. */
export interface Again {
  /** The file as it was when the act was recorded, where the case had other parties by then: its letters go to those. */
  readonly whenRecorded?: CaseFile | undefined;
  /** The letters of this step as they went out before: the service of one that the same reader has keeps its name. */
  readonly sentBefore?: readonly Served[] | undefined;
  /** Whether who might do it, and what they had to pay, was judged as of when it was done. */
  readonly isJudged?: boolean | undefined;
}

export interface Work extends Pick<Again, 'whenRecorded'> {
  readonly act: Act;
  readonly law: Law;
  readonly on: CivilDate;
  readonly at: Instant;
  /** Names what this step opens and begins: the entry's sequence number, or `12.1` for time worked out again. */
  readonly label: string;
  readonly sentBefore: readonly Served[];
  file: CaseFile;
  proceedings: readonly ProceedingState[];
  terms: readonly Term[];
  readonly moves: Move[];
  readonly changes: TermChange[];
  readonly effects: Effect[];
  /** What moved each proceeding first: an act, or a signal. */
  readonly movedBy: Map<ProceedingId, string>;
  /** Letters whose dates are filled in once the terms are settled: index of the effect, and who sends it. */
  readonly letters: { readonly index: number; readonly sender: ProceedingId }[];
  readonly told: { readonly from: ProceedingId; readonly to: Listener; readonly signal: Signal }[];
  /** Terms that ended in this step by their instant, and would begin again with the same end. */
  readonly expired: Map<string, Instant>;
  clause: Clause;
  /** Whether the first transition of the step has been taken: its clause is the entry's. */
  isDecided: boolean;
}

export const emptyFile = (number: Act['case']): CaseFile => ({
  number,
  kind: 'invention',
  route: 'national',
  title: '',
  classification: [],
  applicants: [],
  authors: [],
  dates: {},
  priority: { date: '' as CivilDate, basis: '28.1', established: false },
  links: [],
  contents: {},
  translationMissing: false,
  deficiencies: [],
  findings: [],
  fees: [],
  claims: { independent: 0, dependent: 0 },
  abstract: '',
  claimedPriority: false,
  converted: [],
  protection: { status: 'none' },
});

export function beginWork(
  state: CaseState | null,
  act: Act,
  law: Law,
  on: CivilDate,
  label: string,
  clause: Clause,
  { whenRecorded, sentBefore = [] }: Again = {},
): Work {
  return {
    act,
    law,
    on,
    at: act.effectiveAt,
    label,
    ...(whenRecorded ? { whenRecorded } : {}),
    sentBefore,
    file: state?.file ?? emptyFile(act.case),
    proceedings: state?.proceedings ?? [],
    terms: state?.terms ?? [],
    moves: [],
    changes: [],
    effects: [],
    movedBy: new Map(),
    letters: [],
    told: [],
    expired: new Map(),
    clause,
    isDecided: false,
  };
}

/** The proceeding of this id. @throws Fault `proceeding.unknown` */
export function proceedingOf(work: Pick<Work, 'proceedings'>, id: ProceedingId): ProceedingState {
  const found = work.proceedings.find((p) => p.id === id);
  if (!found) throw fault('proceeding.unknown', { proceeding: id });
  return found;
}

export function replaceProceeding(work: Work, changed: ProceedingState): void {
  work.proceedings = work.proceedings.map((p) => (p.id === changed.id ? changed : p));
}

export function viewOf(work: Work, self: Pick<ProceedingState, 'id' | 'own'>, from?: ProceedingState): View {
  return {
    act: work.act,
    data: work.act.data,
    on: work.on,
    at: work.at,
    file: work.file,
    id: self.id,
    own: self.own,
    proceedings: work.proceedings,
    terms: work.terms,
    law: work.law,
    ...(from ? { from } : {}),
  };
}

/** Merges a patch; a value of undefined takes the key away. */
function merged<T extends object>(before: T, changes: object | undefined): T {
  if (!changes) return before;
  const after = { ...before, ...changes } as Record<string, unknown>;
  for (const [key, value] of Object.entries(changes)) if (value === undefined) delete after[key];
  return after as T;
}

/** Takes a patch into the draft: facts of the file, and of the proceeding that made it. */
export function takePatch(work: Work, id: ProceedingId, patch: Patch): void {
  work.file = merged(work.file, patch.file);
  if (patch.own) {
    const self = work.proceedings.find((p) => p.id === id);
    if (self) replaceProceeding(work, { ...self, own: merged(self.own, patch.own) });
  }
}

/** An id that no other step gives: machines that are one in a case go by their name, others are named after their step. */
export function newProceedingId(work: Work, machine: MachineName): ProceedingId {
  if (oneInACase.includes(machine)) return machine as string as ProceedingId;
  const first = `${machine}-${work.label}`;
  const taken = [...work.proceedings.map(({ id }) => id), ...work.sentBefore.map(({ service }) => service)];
  for (let n = 1; ; n++) {
    const id = (n === 1 ? first : `${first}-${n}`) as ProceedingId;
    if (!taken.includes(id)) return id;
  }
}

/** The label of the step that opened a proceeding of which a case has several. */
export const labelIn = (id: ProceedingId): string => id.split('-')[1] ?? '';

/** Why a case of another system's file is left out: each reason in words, and what to do about it. A data table. */
import type { RefusalCode } from '../../engine/index.ts';

/** What is wrong with a row, or with a case, before the law is asked. `{...}` stands for what was found. */
export const importProblems = {
  'import.row': ['The line cannot be read: {why}.', 'Correct the line, or what the map says of its columns.'],
  'import.caseNumber': [
    '"{number}" is not a case number.',
    'Write it as A 2019 0012, or have the map turn it into that.',
  ],
  'import.scattered': [
    'The acts of the case do not stand together in the file.',
    'Sort the file by case; within a case the order of the lines decides between acts of one moment.',
  ],
  'import.beside': [
    'A line next to the acts of the case cannot be read (line {unread}), and may be one of them.',
    'Correct that line.',
  ],
  'import.patentNumber': [
    'The patent was granted under a number, and the file does not say it.',
    'Give it in `data.patentNumber`.',
  ],
  'import.caseThere': ['There is a case {number} in this office already.', 'Take it out of the file.'],
  'import.otherActs': [
    'The case {number} was imported before, with other acts.',
    'Record what is missing in the case itself; what was imported stays.',
  ],
  'import.patentNumberTaken': [
    'The patent number {patentNumber} is that of the case {case}.',
    'See which of the two has it.',
  ],
  'import.fault': ['The case cannot be worked out: {why}.', 'Report it: this is a fault.'],
} as const satisfies Record<string, readonly [string, string]>;
export type ImportProblemCode = keyof typeof importProblems;

/** What to do about a refusal of the law, where it is something of the file. */
const afterRefusal: Partial<Record<RefusalCode, string>> = {
  'act.unknown': 'Name one of the acts in docs/acts.md, or have the map turn it into one.',
  'case.unknown': 'Begin the case with the act that opens it, such as APPLICATION_RECEIVED.',
  'case.exists': 'Only the first act of a case opens it; take the other out.',
  'act.inFuture': 'Nothing can have happened after today: correct the day.',
  'act.beforeCase': 'The day is before that of receipt: correct one of the two.',
  'act.clauseNotInForce':
    'The clause was not in force on that day: correct the day. A case from before the law stays where it is.',
  'form.invalid':
    'Give what the form of the act asks for, in columns such as `data.title`; docs/acts.md has the forms.',
  'act.notYours': 'Give in `by` one of the roles that may do this.',
  'act.notParty': 'Give in `person` the id of a party of the case, or the registration of its attorney.',
  'act.asOwner': 'After the grant the act is done by the owner: give `owner` in `by`.',
  'act.whichProceeding': 'Say to which it goes, in `proceeding`: such as opposition#2.',
  'act.noProceeding': 'The act that opens the proceeding is missing before this one, or `proceeding` names another.',
  'findings.incomplete': 'Give a finding on every condition of the kind in FINDINGS_RECORDED before this act.',
  'fee.missing': 'Give the payment: `data.payment.receipt`, `.paidOn` and `.minor` (qəpik).',
  'fee.short': 'Give what was paid, in qəpik; if that was less, the act did not count.',
  'fee.late': 'The payment is after the act: correct one of the days.',
};

/** For any other: the file and the law tell two stories. */
const otherwise =
  'The acts before this one do not lead here: one is missing, has another day, or was done otherwise. Compare with the paper file.';

export const whatToDo = (code: string): string =>
  (importProblems as Partial<Record<string, readonly [string, string]>>)[code]?.[1] ??
  afterRefusal[code as RefusalCode] ??
  otherwise;

/** One case that is left out whole. `line` is that of the act, or the place of a case in a JSON list. */
export interface ImportProblem {
  readonly case: string;
  readonly line: number;
  readonly act: string | null;
  readonly code: string;
  readonly clause: string | null;
  readonly reason: string;
  readonly todo: string;
}

/** A problem of the file itself. */
export function problemOf(
  code: ImportProblemCode,
  where: { readonly case: string; readonly line: number; readonly act?: string | null },
  params: Readonly<Record<string, unknown>> = {},
): ImportProblem {
  const [reason, todo] = importProblems[code];
  const said = reason.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return { case: where.case, line: where.line, act: where.act ?? null, code, clause: null, reason: said, todo };
}

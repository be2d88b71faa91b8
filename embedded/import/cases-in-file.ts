/** The cases of another system's file, each with its acts, in the order of the file. One case is in memory at a time. */
import { canonical } from '../../engine/index.ts';
import type { PastAct } from '../../engine/index.ts';
import type { Instant } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import type { ImportMap } from './import-map.ts';
import { byOurNames, caseNumberOf, pastAct, typed } from './past-acts.ts';
import { problemOf } from './problems.ts';
import type { ImportProblem } from './problems.ts';
import { readLines } from './read-lines.ts';
import type { Line } from './read-lines.ts';

/** A case as the file has it; `lines` are those of its acts. */
export type CaseInFile =
  | {
      readonly number: CaseNumber;
      readonly acts: readonly PastAct[];
      readonly lines: readonly number[];
      /** The acts as one text, the same for the same acts. */
      readonly text: string;
      readonly problem: null;
    }
  | { readonly problem: ImportProblem };

/** How many cases there are, and which do not stand together. */
export interface Survey {
  readonly cases: number;
  readonly scattered: ReadonlySet<string>;
}

const named = (line: Line, map: ImportMap): string => {
  const cell = line.cells?.[map.columns['case'] ?? 'case'];
  return cell === undefined || cell === null ? '' : String(cell).trim();
};

/** Goes through the file once. Throws `import.badFile`. */
export async function survey(file: string, map: ImportMap): Promise<Survey> {
  const seen = new Set<string>();
  const scattered = new Set<string>();
  let last = '';
  for await (const line of readLines(file, map)) {
    const name = named(line, map);
    if (name === '' || name === last) continue;
    const number = caseNumberOf(name) ?? name;
    if (seen.has(number)) scattered.add(number);
    seen.add(number);
    last = name;
  }
  return { cases: seen.size, scattered };
}

interface Group {
  readonly name: string;
  readonly lines: Line[];
  /** A line beside it that cannot be read, and may be one of its acts. */
  unread: number | null;
}

export async function* casesInFile(
  file: string,
  map: ImportMap,
  { scattered, now }: { readonly scattered: ReadonlySet<string>; readonly now: Instant },
): AsyncGenerator<CaseInFile> {
  const made = (group: Group) => caseOf(group, { map, scattered, now });
  let group = null as Group | null;
  let unread: number | null = null;
  for await (const line of readLines(file, map)) {
    const name = named(line, map);
    if (name === '') {
      yield {
        problem: problemOf('import.row', { case: '', line: line.line }, { why: line.why ?? 'it names no case' }),
      };
      unread = line.line;
      if (group) group.unread ??= unread;
      continue;
    }
    if (group?.name !== name) {
      if (group) yield made(group);
      group = { name, lines: [], unread };
    }
    unread = null;
    group.lines.push(line);
  }
  if (group) yield made(group);
}

interface Reading {
  readonly map: ImportMap;
  readonly scattered: ReadonlySet<string>;
  readonly now: Instant;
}

function caseOf({ name, lines, unread }: Group, { map, scattered, now }: Reading): CaseInFile {
  const line = lines[0]?.line ?? 0;
  const number = caseNumberOf(name);
  if (!number) return { problem: problemOf('import.caseNumber', { case: name, line }, { number: name }) };
  if (scattered.has(number)) return { problem: problemOf('import.scattered', { case: number, line }) };
  if (unread !== null) return { problem: problemOf('import.beside', { case: number, line }, { unread }) };
  const acts: PastAct[] = [];
  const at: number[] = [];
  for (const one of lines) {
    const act = readAct(one, number, { map, now });
    if (act === null) continue;
    if ('code' in act) return { problem: act };
    acts.push(act);
    at.push(one.line);
  }
  const kind = (acts[0]?.data as { readonly kind?: unknown } | undefined)?.kind;
  const whole = lines.some(({ isText }) => isText) ? acts.map((act) => typed(act, kind)) : acts;
  try {
    return { number, acts: whole, lines: at, text: canonical(whole), problem: null };
  } catch (error) {
    return { problem: problemOf('import.row', { case: number, line }, { why: (error as Error).message }) };
  }
}

function readAct(
  { cells, why, line }: Line,
  number: CaseNumber,
  { map, now }: Pick<Reading, 'map' | 'now'>,
): PastAct | ImportProblem | null {
  try {
    if (why !== undefined) throw new Error(why);
    return pastAct(byOurNames(cells ?? {}, map), { number, map, now });
  } catch (error) {
    return problemOf('import.row', { case: number, line }, { why: (error as Error).message });
  }
}

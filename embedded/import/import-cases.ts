/**
 * Brings in the cases of another system: each is lived through from its dated acts and put into the record whole, under
 * its old number; what does not fit is left out whole, with why. Without somebody who imports, nothing is written.
 */
import { causeOf } from '../../activities/index.ts';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { actDefinition, liveThrough } from '../../engine/index.ts';
import type { PastAct } from '../../engine/index.ts';
import type { Instant, Law } from '../../law/index.ts';
import { lookInto } from '../../registry/index.ts';
import type { BroughtIn, BroughtInFate, Registry } from '../../registry/index.ts';
import { lockDirectory } from '../directory-lock.ts';
import { readLawInForce, writeLawInForce } from '../law-in-force.ts';
import { openRecord } from '../open-record.ts';
import { databaseOf, officeLaw } from '../settings.ts';
import { casesInFile, survey } from './cases-in-file.ts';
import type { CaseInFile } from './cases-in-file.ts';
import type { ImportMap } from './import-map.ts';
import { noMap } from './import-map.ts';
import { settleActs } from './settle-acts.ts';
import type { SettledActs } from './settle-acts.ts';
import { problemOf, whatToDo } from './problems.ts';
import type { ImportProblem } from './problems.ts';
import { Standing } from './standing.ts';
import type { Stand } from './standing.ts';

export interface ImportOptions {
  readonly dataDir: string;
  readonly file: string;
  readonly map?: ImportMap;
  /** Who imports; null for a dry run. */
  readonly by: string | null;
  readonly now: Instant;
  /** Letters of what takes effect from here on go out from this office; those before have been sent. `now` when not given. */
  readonly lettersFrom?: Instant;
  /** Entries in one transaction, about; 4000 when not given. */
  readonly batch?: number;
  readonly onProblem?: (problem: ImportProblem) => void;
  readonly onProgress?: (done: { readonly cases: number; readonly of: number }) => void;
}

export interface Imported extends Stand {
  readonly dryRun: boolean;
  /** Cases that the file names. */
  readonly cases: number;
  /** Cases that fit: put in, or those that would be. */
  readonly fit: number;
  readonly entries: number;
  /** Cases that an earlier run put in. */
  readonly there: number;
  readonly leftOut: number;
  /** Problems by code. */
  readonly problems: Readonly<Record<string, number>>;
  /** What the cases did to each other; of a dry run, how many acts that would be. */
  readonly acts: SettledActs;
}

/**
 * Throws `import.badFile`, what `lockDirectory` throws where another process has the office, and what the record throws.
 * Cut short, it goes on where it was when it is called again: no case is put in twice.
 */
export async function importCases(options: ImportOptions): Promise<Imported> {
  const { dataDir, file, by, map = noMap } = options;
  const found = await survey(file, map);
  const law = officeLaw(dataDir);
  if (by === null) {
    const look = await lookInto(databaseOf(dataDir));
    try {
      return await bring(options, law, found, async (cases) => look.fatesOf(cases), null);
    } finally {
      await look.close();
    }
  }
  const lock = lockDirectory(dataDir);
  try {
    const registry = await openRecord({ database: databaseOf(dataDir), law });
    try {
      const toldBefore = options.lettersFrom ?? options.now;
      if (!readLawInForce(dataDir) && (await registry.docket({ limit: 1 })).items.length === 0)
        writeLawInForce(dataDir, { version: law.version });
      return await bring(options, law, found, (cases) => registry.bringIn(cases, toldBefore), registry);
    } finally {
      await registry.close();
    }
  } finally {
    lock.release();
  }
}

type Bring = (cases: readonly BroughtIn[]) => Promise<readonly BroughtInFate[]>;
interface Ready extends BroughtIn {
  readonly line: number;
}

async function bring(
  { file, by, now, lettersFrom = now, map = noMap, batch = 4000, onProblem, onProgress }: ImportOptions,
  law: Law,
  { cases: of, scattered }: Awaited<ReturnType<typeof survey>>,
  putIn: Bring,
  registry: Registry | null,
): Promise<Imported> {
  const standing = new Standing(now);
  const problems: Record<string, number> = {};
  const patents = new Map<string, string>();
  const done = { cases: 0, fit: 0, entries: 0, there: 0, leftOut: 0, acts: 0 };
  const leaveOut = (problem: ImportProblem) => {
    problems[problem.code] = (problems[problem.code] ?? 0) + 1;
    if (problem.case !== '') done.leftOut += 1;
    onProblem?.(problem);
  };

  /** One batch is written while the next is worked out. */
  let writing: Promise<void> = Promise.resolve();
  const write = async (ready: readonly Ready[]): Promise<void> => {
    const fates = await putIn(ready);
    for (const [i, one] of ready.entries()) {
      const fate = fates[i];
      if (fate === 'there') done.there += 1;
      else if (fate === 'new') {
        done.fit += 1;
        done.entries += one.steps.length;
        done.acts += standing.add(one.steps);
      } else if (fate) leaveOut(problemOf(fate.code, { case: one.number, line: one.line }, fate.params));
    }
    done.cases += ready.length;
    onProgress?.({ cases: done.cases, of });
  };

  let ready: Ready[] = [];
  let entries = 0;
  for await (const one of casesInFile(file, map, { scattered, now })) {
    const lived = one.problem ? one.problem : livedThrough(one, { by, now, law, from: basename(file), patents });
    if ('code' in lived) {
      leaveOut(lived);
      if (lived.case !== '') done.cases += 1;
      continue;
    }
    ready.push(lived);
    entries += lived.steps.length;
    if (entries < batch) continue;
    await writing;
    writing = write(ready);
    [ready, entries] = [[], 0];
  }
  await writing;
  if (ready.length > 0) await write(ready);
  const acts = registry ? await settleActs(registry, now, lettersFrom) : { done: done.acts, there: 0, refused: 0 };
  const { acts: _acts, ...counted } = done;
  return { dryRun: registry === null, ...counted, cases: of, problems, acts, ...standing.found() };
}

interface Living {
  readonly by: string | null;
  readonly now: Instant;
  readonly law: Law;
  readonly from: string;
  /** Patent numbers of the file so far, each with its case. */
  readonly patents: Map<string, string>;
}

function livedThrough(
  { number, acts, lines, text }: Extract<CaseInFile, { problem: null }>,
  { by, now, law, from, patents }: Living,
): Ready | ImportProblem {
  const line = lines[0] ?? 0;
  const at = (place: number) => ({ case: number, line: lines[place] ?? line, act: acts[place]?.type ?? null });
  const granted = acts
    .map((act, place) => ({ place, patent: patentNumberIn(act) }))
    .filter((one) => one.patent !== null);
  for (const { place, patent } of granted) {
    if (patent === '') return problemOf('import.patentNumber', at(place));
    const other = patents.get(String(patent));
    if (other !== undefined && other !== number)
      return problemOf('import.patentNumberTaken', at(place), { patentNumber: patent, case: other });
  }
  const marked = acts.map((act) => ({ ...act, ...(by === null ? {} : { recordedBy: by }), importedFrom: from }));
  let life: ReturnType<typeof liveThrough>;
  try {
    life = liveThrough(marked, now, law);
  } catch (error) {
    return problemOf('import.fault', at(0), { why: causeOf(error) });
  }
  if (!life.ok) {
    const { code, clause, reason } = life.refusal;
    return { ...at(life.place), code, clause, reason, todo: whatToDo(code) };
  }
  const patentNumbers = granted.map(({ patent }) => String(patent));
  for (const patent of patentNumbers) patents.set(patent, number);
  const bodyHash = createHash('sha256').update(text).digest('hex');
  return { number, bodyHash, patentNumbers, steps: life.steps, line };
}

/** The number of a patent that an act grants, empty where it is not said; null for any other act. */
function patentNumberIn({ type, data }: PastAct): string | null {
  if (actDefinition(type)?.allots !== 'patent') return null;
  return String((data as { readonly patentNumber?: unknown } | null)?.patentNumber ?? '');
}

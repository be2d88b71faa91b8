/** Cases that another record kept until now: put in with the numbers that they had there, each once. */
import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import type { CaseState, Entry } from '../engine/types.ts';
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import type { Engine, Receipt } from './answers.ts';
import { editionsOf } from './extent.ts';
import { waitingIn } from './apply-act.ts';
import { serialGiven } from './numbers.ts';
import { isPostgres, openStore } from './open-store.ts';
import type { Tables } from './schema.ts';
import type { Session } from './session.ts';
import type { Job } from './writer.ts';

export interface BroughtIn {
  readonly number: CaseNumber;
  /** SHA-256 of the acts as they were handed in: the same case handed in again is known by it. */
  readonly bodyHash: string;
  readonly patentNumbers: readonly string[];
  readonly steps: readonly { readonly entry: Entry; readonly state: CaseState }[];
}

/** A number is given already, or the case was brought in with other acts. */
export interface NumberTaken {
  readonly code: 'import.caseThere' | 'import.otherActs' | 'import.patentNumberTaken';
  readonly params: Readonly<Record<string, string>>;
}

/** `new`: it is put in; `there`: it was put in before, as it is now. */
export type BroughtInFate = 'new' | 'there' | NumberTaken;

type Known = Pick<BroughtIn, 'number' | 'bodyHash' | 'patentNumbers'>;

const keyOf = (number: string): string => `import/${number}`;

/** What would become of cases that were brought in now; writes nothing. */
export async function fatesOf(db: Kysely<Tables>, cases: readonly Known[]): Promise<readonly BroughtInFate[]> {
  const numbers = cases.map(({ number }) => number);
  const patents = cases.flatMap(({ patentNumbers }) => patentNumbers);
  const there = await db.selectFrom('cases').select('number').where('number', 'in', numbers).execute();
  const answers = await db
    .selectFrom('idempotency')
    .select(['key', 'body_hash'])
    .where('key', 'in', numbers.map(keyOf))
    .execute();
  const granted =
    patents.length === 0
      ? []
      : await db
          .selectFrom('cases')
          .select(['number', 'patent_number as patent'])
          .where('patent_number', 'in', patents)
          .execute();
  const hashes = new Map(answers.map(({ key, body_hash }) => [key, body_hash]));
  const known = new Set(there.map(({ number }) => number));
  const owners = new Map(granted.map(({ patent, number }) => [patent, number]));
  return cases.map(({ number, bodyHash, patentNumbers }): BroughtInFate => {
    const before = hashes.get(keyOf(number));
    if (before !== undefined) return before === bodyHash ? 'there' : { code: 'import.otherActs', params: { number } };
    if (known.has(number)) return { code: 'import.caseThere', params: { number } };
    const taken = patentNumbers.find((patent) => owners.has(patent));
    if (taken === undefined) return 'new';
    return { code: 'import.patentNumberTaken', params: { patentNumber: taken, case: owners.get(taken) ?? '' } };
  });
}

const close = async (): Promise<void> => undefined;

/** The same of a record that is only looked at, by its address; of one that is not there yet, too. */
export async function lookInto(
  database: string,
): Promise<{ fatesOf(cases: readonly Known[]): Promise<readonly BroughtInFate[]>; close(): Promise<void> }> {
  if (!isPostgres(database) && !existsSync(database))
    return { fatesOf: async (cases) => cases.map(() => 'new'), close };
  const store = openStore(database, { readOnly: true });
  const isRecord = (await editionsOf(store.reader)).length > 0;
  return {
    fatesOf: async (cases) => (isRecord ? await fatesOf(store.reader, cases) : cases.map(() => 'new')),
    close: () => store.close(),
  };
}

export function bringInJob(
  cases: readonly BroughtIn[],
  toldBefore: Instant,
  engine: Engine,
): Job<readonly BroughtInFate[]> {
  return {
    cases: cases.map(({ number }) => number),
    async run(session, tx) {
      const fates = await fatesOf(tx.db, cases);
      for (const [i, one] of cases.entries()) if (fates[i] === 'new') await putIn(session, one, toldBefore, engine);
      return fates;
    },
  };
}

async function putIn(
  session: Session,
  { number, bodyHash, steps }: BroughtIn,
  toldBefore: Instant,
  engine: Engine,
): Promise<void> {
  let hash = '';
  for (const { entry, state } of steps) {
    hash = session.append(entry, state, waitingIn(entry, toldBefore));
    const given = serialGiven(entry.act, engine.actDefinition(entry.act.type)?.allots);
    if (given && given.serial >= (await session.nextSerial(given.series))) session.take(given);
  }
  const last = steps.at(-1);
  if (!last) return;
  const receipt: Omit<Receipt, 'entry'> & { readonly entry: null } = {
    ok: true,
    case: number,
    seq: last.entry.seq,
    hash,
    entry: null,
    fired: [],
    next: engine.nextInstant(last.state),
  };
  session.answer(keyOf(number), { body_hash: bodyHash, answer: JSON.stringify(receipt) });
}

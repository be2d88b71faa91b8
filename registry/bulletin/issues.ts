/** Issues of the bulletin in the record: opened with all that waits, filled entry by entry, closed for good. */
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Conflict, Engine } from '../answers.ts';
import type { Page, Paging } from '../case-records.ts';
import { sha256 } from '../chain.ts';
import { keyIn, pageOf, rowsFor } from '../reads/paging.ts';
import { RegistryError } from '../registry-error.ts';
import type { BulletinEntriesTable, BulletinIssuesTable, Tables } from '../schema.ts';
import type { Job } from '../writer.ts';
import type { Instant } from '../../law/index.ts';
import type { BulletinIssue, EntryToPublish, IssueToOpen, LeftOut, PrintedEntry, WholeIssue } from './issue-records.ts';

/**
 * Opens an issue, or goes on with it where it was left. Takes up what is queued and not secret, and what earlier issues
 * printed that no longer holds. Conflict `bulletin.closed` for one that is closed, `bulletin.otherDay` for another day.
 */
export function openIssueJob({ number, on, by, now }: IssueToOpen): Job<readonly EntryToPublish[] | Conflict> {
  return {
    alone: true,
    async run(_, tx) {
      const { db } = tx;
      const known = await db.selectFrom('bulletin_issues').selectAll().where('number', '=', number).executeTakeFirst();
      if (known?.status === 'closed') return conflict('bulletin.closed', { number }, `Issue ${number} is closed.`);
      if (known && known.published_on !== on)
        return conflict('bulletin.otherDay', { number, on: known.published_on }, `Issue ${number} has another day.`);
      if (!known) {
        const row = { number, published_on: on, status: 'open', opened_at: now, opened_by: by };
        await tx.write([
          {
            how: 'insert',
            table: 'bulletin_issues',
            row: { ...row, closed_at: null, content: null, hash: null, left_out: null },
          },
        ]);
        await takeUp(db, number);
      }
      return await toPublish(db, number);
    },
  };
}

async function takeUp(db: Kysely<Tables>, number: string): Promise<void> {
  await db.updateTable('bulletin_entries').set({ issue: number }).where(isNew).execute();
  await db.updateTable('bulletin_entries').set({ corrected_in: number }).where(isToTakeBack).execute();
}

type Entries = ExpressionBuilder<Tables, 'bulletin_entries'>;

const isNew = (eb: Entries) =>
  eb.and([
    eb('issue', 'is', null),
    eb('recalled_by', 'is', null),
    eb('case_number', 'not in', eb.selectFrom('cases').select('cases.number').where('secret', '=', 1)),
  ]);

const isToTakeBack = (eb: Entries) =>
  eb.and([eb('content', 'is not', null), eb('recalled_by', 'is not', null), eb('corrected_in', 'is', null)]);

const isToTakeUp = (eb: Entries) => eb.or([isNew(eb), isToTakeBack(eb)]);

/** How many entries an issue opened now would take up. */
export async function countQueue(db: Kysely<Tables>): Promise<number> {
  const { many } = await db
    .selectFrom('bulletin_entries')
    .where(isToTakeUp)
    .select((eb) => eb.fn.countAll<number>().as('many'))
    .executeTakeFirstOrThrow();
  return many;
}

/** What an issue opened now would take up. */
export async function readQueue(db: Kysely<Tables>): Promise<readonly EntryToPublish[]> {
  const rows = await entriesWithEffects(db).where(isToTakeUp).orderBy('queued_at').orderBy('id').execute();
  return rows.map((row) => entryToPublish(row, row.recalled_by !== null));
}

/** Entries, each with the effect that queued it. */
const entriesWithEffects = (db: Kysely<Tables>) =>
  db
    .selectFrom('bulletin_entries')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('effects')
        .select('effects.body')
        .whereRef('effects.id', '=', 'bulletin_entries.id')
        .$asScalar()
        .$notNull()
        .as('body'),
    );

function entryToPublish(row: BulletinEntriesTable & { readonly body: string }, takesBack: boolean): EntryToPublish {
  const { id, case_number, entry, issue, published_on, body } = row;
  const { about } = JSON.parse(body) as Pick<EntryToPublish, 'about'>;
  const corrects = takesBack ? { issue, on: published_on } : null;
  return { id, case: case_number, entry, corrects, ...(about ? { about } : {}) } as EntryToPublish;
}

async function toPublish(db: Kysely<Tables>, number: string): Promise<readonly EntryToPublish[]> {
  const rows = await entriesWithEffects(db)
    .where((eb) =>
      eb.or([
        eb.and([eb('issue', '=', number), eb('content', 'is', null), eb('recalled_by', 'is', null)]),
        eb.and([eb('corrected_in', '=', number), eb('correction', 'is', null)]),
      ]),
    )
    .orderBy('queued_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => entryToPublish(row, row.corrected_in === number));
}

/** An entry is published with its content; for one that takes back an earlier entry, that is the correction. */
export function printedJob(number: string, { id, corrects }: EntryToPublish, content: object): Job<void> {
  return {
    alone: true,
    async run(_, { db }) {
      const { published_on } = await db
        .selectFrom('bulletin_issues')
        .select('published_on')
        .where('number', '=', number)
        .executeTakeFirstOrThrow();
      const text = JSON.stringify(content);
      await db
        .updateTable('bulletin_entries')
        .set(corrects ? { correction: text } : { content: text, published_on })
        .where('id', '=', id)
        .execute();
    },
  };
}

/** An entry goes back to the queue: its case does not let it be published. The issue keeps why. */
export function leftOutJob(number: string, left: LeftOut): Job<void> {
  return {
    alone: true,
    async run(_, { db }) {
      const left_out = JSON.stringify([...(await readLeftOut(db, number)), left]);
      await db
        .updateTable('bulletin_entries')
        .set({ issue: null })
        .where('id', '=', left.id)
        .where('content', 'is', null)
        .execute();
      await db.updateTable('bulletin_issues').set({ left_out }).where('number', '=', number).execute();
    },
  };
}

/** What an issue had to leave out so far. */
export async function readLeftOut(db: Kysely<Tables>, number: string): Promise<readonly LeftOut[]> {
  const row = await db.selectFrom('bulletin_issues').select('left_out').where('number', '=', number).executeTakeFirst();
  return JSON.parse(row?.left_out ?? '[]') as readonly LeftOut[];
}

/** Closes an issue: what it printed is kept as one text with its hash, and the database lets it never be changed. */
export function closeIssueJob(number: string, now: Instant, engine: Engine): Job<WholeIssue> {
  return {
    alone: true,
    async run(_, { db }) {
      const issue = await readIssue(db, number);
      if (!issue) throw new RegistryError('registry.noIssue', { number });
      if (issue.status === 'closed') return issue;
      const { on, entries } = issue;
      const content = engine.canonical({ number, on, entries });
      const hash = sha256(content);
      await db
        .updateTable('bulletin_issues')
        .set({ status: 'closed', closed_at: now, content, hash })
        .where('number', '=', number)
        .execute();
      return { ...issue, status: 'closed', closedAt: now, hash };
    },
  };
}

/** An issue as it was printed, or, while it is open, as far as it is published. */
export async function readIssue(db: Kysely<Tables>, number: string): Promise<WholeIssue | null> {
  const row = await db.selectFrom('bulletin_issues').selectAll().where('number', '=', number).executeTakeFirst();
  if (!row) return null;
  const entries =
    row.content === null
      ? await published(db, number)
      : (JSON.parse(row.content) as { readonly entries: readonly PrintedEntry[] }).entries;
  return { ...issueOf(row), entries };
}

async function published(db: Kysely<Tables>, number: string): Promise<readonly PrintedEntry[]> {
  const rows = await db
    .selectFrom('bulletin_entries')
    .selectAll()
    .where((eb) => eb.or([eb('issue', '=', number), eb('corrected_in', '=', number)]))
    .orderBy('entry')
    .orderBy('case_number')
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => {
    const isCorrection = row.corrected_in === number;
    const content = isCorrection ? row.correction : row.content;
    if (content === null) return [];
    const { id, case_number, entry, clause } = row;
    const corrects = isCorrection ? { corrects: { issue: row.issue, on: row.published_on } } : {};
    return [{ id, case: case_number, entry, clause, content: JSON.parse(content), ...corrects } as PrintedEntry];
  });
}

/** Issues, the latest first; of one status where that is given. */
export async function readIssues(
  db: Kysely<Tables>,
  { status, ...paging }: Paging & Partial<Pick<BulletinIssue, 'status'>>,
): Promise<Page<BulletinIssue>> {
  const from = keyIn(paging, 2);
  let rows = db
    .selectFrom('bulletin_issues')
    .select(['number', 'published_on', 'status', 'opened_at', 'opened_by', 'closed_at', 'hash'])
    .orderBy('published_on', 'desc')
    .orderBy('number', 'desc')
    .limit(rowsFor(paging));
  if (status !== undefined) rows = rows.where('status', '=', status);
  if (from) {
    const [on = '', number = ''] = from;
    rows = rows.where((eb) => eb(eb.refTuple('published_on', 'number'), '<', eb.tuple(on, number)));
  }
  return pageOf(await rows.execute(), paging, issueOf, (row) => [row.published_on, row.number]);
}

function issueOf(row: Omit<BulletinIssuesTable, 'content' | 'left_out'>): BulletinIssue {
  return {
    number: row.number,
    on: row.published_on,
    status: row.status,
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    closedAt: row.closed_at,
    hash: row.hash,
  } as BulletinIssue;
}

const conflict = (
  code: 'bulletin.closed' | 'bulletin.otherDay',
  params: Conflict['params'],
  reason: string,
): Conflict => ({
  ok: false,
  conflict: true,
  code,
  params,
  reason,
});

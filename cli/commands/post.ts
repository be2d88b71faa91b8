/** `muddet post`: letters to be posted, or posted and not known to be received, and what the post has done with them. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { exitCodes, UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { everyItem } from '../office/every-item.ts';
import { outcomeOf } from '../office/outcome.ts';
import type { Problem } from '../office/outcome.ts';
import { saveAnswer } from '../office/save-answer.ts';
import type { Ask } from '../office/with-office.ts';
import { withOffice } from '../office/with-office.ts';
import { progressOf } from '../progress.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly toPost?: boolean;
  readonly csv?: string;
  readonly record?: string;
  readonly posted?: string;
  readonly received?: string;
  readonly returned?: string;
  readonly proof?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
}

interface Listed {
  readonly id: string;
  readonly notice: string;
  readonly name: string;
  readonly address: string | null;
  readonly postedOn: string | null;
  readonly presumedOn: string | null;
}

interface Recorded {
  readonly letter: string;
  readonly what: string;
  readonly case: string | null;
  readonly known: boolean;
  readonly problem: Problem | null;
}

type Item = Readonly<Record<string, string>>;

const example = `
The file for --record is CSV in UTF-8 with a heading: letter, what (posted, received or returned), on (a day), and where
wanted proof and why. A file that is handed in again does nothing twice.

Examples:
  $ muddet post
  $ muddet post --to-post --csv to-post.csv
  $ muddet post A-2026-0001.4.2 --received 2026-02-03 --proof "RR123456785AZ" --by quliyev
  $ muddet post A-2026-0001.4.2 --returned "unknown at this address" --by quliyev
  $ muddet post --record from-the-post.csv --dry-run --by quliyev`;

/** So many are handed in at once. */
const most = 200;

export function addPost(program: Command, cli: Cli): void {
  officeCommandOf(program, 'post')
    .description('letters by post that start a limit: what has to be posted, what is not known to be received')
    .argument('[letter]', 'one of them, to record what the post has done with it')
    .option('--to-post', 'those that have to be posted; those not known to be received when left out')
    .option('--csv <file>', 'write the list as CSV')
    .option('--record <file>', 'record what the post has done with many: a file as described below')
    .option('--posted <day>', 'the letter left on this day')
    .option('--received <day>', 'its addressee received it on this day')
    .option('--proof <text>', 'by what the receipt is proved')
    .option('--returned <why>', 'it came back')
    .option('--by <name>', 'who records it')
    .option('--dry-run', 'say what would be recorded and what would be refused, and do nothing')
    .addHelpText('after', example)
    .action(async (letter: string | undefined, options: Options, command: Command) => {
      const items = await itemsOf(letter, options);
      const { toPost = false, csv, by, dryRun = false } = options;
      if (items && (toPost || csv !== undefined)) throw new UsageError('--to-post and --csv are of the list');
      if (items && by === undefined) throw new UsageError('say who records it with --by');
      const opening = { ...placeOf(command), terminal: cli.terminal, settles: items !== null };
      await withOffice(opening, async (ask) => {
        if (items) return record(cli, command, ask, items, { who: by ?? '', dryRun });
        await list(cli, command, ask, toPost ? '/post?awaits=posting' : '/post?awaits=proof', csv);
      });
    });
}

/** What is to be recorded; null where the list is asked for. Throws UsageError for what does not go together. */
async function itemsOf(
  letter: string | undefined,
  { record: file, posted, received, returned, proof }: Options,
): Promise<readonly Item[] | null> {
  const told = [posted, received, returned].filter((one) => one !== undefined);
  if (file !== undefined) {
    if (letter !== undefined || told.length > 0) throw new UsageError('give a file with --record, or one letter');
    return itemsIn(file);
  }
  if (letter === undefined) {
    if (told.length > 0) throw new UsageError('name the letter');
    return null;
  }
  if (told.length !== 1) throw new UsageError('say what became of it: --posted, --received or --returned');
  if (proof !== undefined && received === undefined) throw new UsageError('--proof is of receipt: give --received');
  if (posted !== undefined) return [{ letter, what: 'posted', on: posted }];
  if (returned !== undefined) return [{ letter, what: 'returned', why: returned }];
  return [{ letter, what: 'received', on: received ?? '', ...(proof === undefined ? {} : { proof }) }];
}

async function itemsIn(file: string): Promise<readonly Item[]> {
  try {
    const rows = parse(await readFile(file), {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
    }) as Item[];
    if (rows.length === 0) throw new UsageError(`${file} has no line below its heading`);
    return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} cannot be read: ${why}`);
  }
}

async function list(cli: Cli, command: Command, ask: Ask, path: string, csv: string | undefined): Promise<void> {
  if (csv !== undefined) {
    await saveAnswer(cli, command, ask, { path: `${path}&limit=1000`, accept: 'text/csv', file: csv });
    return;
  }
  const items = await everyItem<Listed>(cli, command, ask, path);
  if (!items) return;
  show(cli, command, items, () =>
    items.length === 0
      ? 'There is no such letter.'
      : tableOf(
          items.map(({ id, notice, name, address, postedOn, presumedOn }) => [
            id,
            notice,
            address === null ? name : `${name}, ${address}`,
            postedOn ?? '',
            presumedOn ?? '',
          ]),
          { head: ['letter', 'what', 'to', 'posted', 'presumed received'], widths: [null, null, 44] },
        ),
  );
}

async function record(
  cli: Cli,
  command: Command,
  ask: Ask,
  items: readonly Item[],
  how: { readonly who: string; readonly dryRun: boolean },
): Promise<void> {
  const recorded: Recorded[] = [];
  const tell = progressOf(cli);
  for (let i = 0; i < items.length; i += most) {
    const body = { ...how, items: items.slice(i, i + most) };
    const found = answered(cli, command, await ask('POST', '/post', { body })) as {
      readonly items: readonly Recorded[];
    } | null;
    if (!found) return;
    recorded.push(...found.items);
    tell(() => `${recorded.length} of ${items.length} letters ...`);
  }
  if (recorded.some(({ problem }) => problem)) cli.finish(exitCodes.refused);
  show(cli, command, { dryRun: how.dryRun, items: recorded }, () =>
    tableOf(
      recorded.map(({ letter, what, known, problem }) => [letter, what, outcomeOf(known, problem, how.dryRun)]),
      { head: ['letter', 'what', 'outcome'], widths: [null, null, 80] },
    ),
  );
}

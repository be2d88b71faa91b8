/** `muddet bulletin`: what waits for it, bringing out an issue, and the issues. */
import type { Command } from 'commander';
import type { Preview } from '../../engine/index.ts';
import { instantOf, lastSecondOf, missingFrom } from '../../activities/index.ts';
import type { Issued } from '../../activities/index.ts';
import { civilDate, civilDateOf } from '../../law/index.ts';
import type { LimitName } from '../../law/index.ts';
import { isPublishedOnce, publishingActs } from '../../machines/index.ts';
import type { BulletinIssue, EntryToPublish, PrintedEntry, WholeIssue } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { exitCodes, UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { caseArgument } from '../office/case-argument.ts';
import { everyItem } from '../office/every-item.ts';
import { limitInWords } from '../office/receipt-in-words.ts';
import { saveAnswer } from '../office/save-answer.ts';
import type { Ask } from '../office/with-office.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly by?: string;
  readonly on?: string;
  readonly dryRun?: boolean;
  readonly pdf?: string;
  readonly html?: string;
  readonly language?: string;
}

const whats = ['queue', 'issue', 'list', 'show'];

const example = `
Examples:
  $ muddet bulletin queue
  $ muddet bulletin issue 2026-3 --by quliyev --dry-run
  $ muddet bulletin issue 2026-3 --by quliyev
  $ muddet bulletin list
  $ muddet bulletin show 2026-3 --pdf bulletin.pdf`;

export function addBulletin(program: Command, cli: Cli): void {
  officeCommandOf(program, 'bulletin')
    .description('the official bulletin: what waits for it, bringing out an issue, the issues')
    .argument('<what>', 'queue, issue, list or show')
    .argument('[number]', 'of the issue, such as 2026-3')
    .option('--by <name>', 'the registrar who issues it')
    .option('--on <day>', 'the day of publication, not after today (default: today)')
    .option('--dry-run', 'say what would be published and which limits would begin; nothing is done')
    .option('--pdf <file>', 'write the issue as PDF')
    .option('--html <file>', 'write the issue as a page')
    .option('--language <az|en>', 'of PDF and page (default: "az")')
    .addHelpText('after', example)
    .action(async (what: string, number: string | undefined, options: Options, command: Command) => {
      if (!whats.includes(what)) throw new UsageError(`"${what}" is none of ${whats.join(', ')}`);
      if ((what === 'issue' || what === 'show') && !/^\d{4}-[1-9]\d{0,3}$/.test(number ?? ''))
        throw new UsageError('name the issue by its number, such as 2026-3');
      if (what === 'issue' && options.by === undefined) throw new UsageError('say who issues it with --by');
      const settles = what === 'issue' && options.dryRun !== true;
      await withOffice({ ...placeOf(command), terminal: cli.terminal, settles }, async (ask) => {
        if (what === 'queue') return queue(cli, command, ask);
        if (what === 'list') return list(cli, command, ask);
        if (what === 'show') return shown(cli, command, ask, number ?? '', options);
        const order = {
          number: number ?? '',
          on: options.on ?? civilDateOf(instantOf(Date.now())),
          by: options.by ?? '',
        };
        return options.dryRun === true ? tried(cli, command, ask, order) : issued(cli, command, ask, order);
      });
    });
}

interface Order {
  readonly number: string;
  readonly on: string;
  readonly by: string;
}

const nothingWaits = 'Nothing waits for the bulletin.';

async function waiting(cli: Cli, command: Command, ask: Ask): Promise<readonly EntryToPublish[] | null> {
  const found = answered(cli, command, await ask('GET', '/bulletin/queue')) as {
    readonly items: readonly EntryToPublish[];
  } | null;
  return found?.items ?? null;
}

const whatOf = ({ entry, corrects }: Pick<PrintedEntry, 'entry' | 'corrects'> | EntryToPublish): string =>
  corrects ? `${entry} of issue ${corrects.issue}, taken back` : entry;

async function queue(cli: Cli, command: Command, ask: Ask): Promise<void> {
  const items = await waiting(cli, command, ask);
  if (!items) return;
  show(cli, command, items, () =>
    items.length === 0
      ? nothingWaits
      : tableOf(
          items.map((item) => [item.case, whatOf(item), item.id]),
          { head: ['case', 'what', 'entry'] },
        ),
  );
}

interface Tried extends EntryToPublish {
  /** Why it would stay in the queue. */
  readonly refused: { readonly code: string; readonly reason: string } | null;
  readonly limits: readonly { readonly limit: LimitName; readonly due: string }[];
}

async function tried(cli: Cli, command: Command, ask: Ask, { number, on, by }: Order): Promise<void> {
  const items = await waiting(cli, command, ask);
  if (!items) return;
  const now = instantOf(Date.now());
  const effectiveAt = on === civilDateOf(now) ? now : lastSecondOf(civilDate(on));
  const would: Tried[] = [];
  for (const item of items) {
    const type = !item.corrects && isPublishedOnce(item.entry) ? publishingActs[item.entry] : undefined;
    const body = { type, case: caseArgument(item.case), by: { person: by, role: 'registrar' }, effectiveAt };
    const reply =
      type === undefined
        ? null
        : await ask('POST', '/preview', { body: { ...body, data: { issue: number.replace('-', '/') } } });
    const refusal = reply && reply.status >= 400 ? (reply.body as { code: string; detail: string }) : null;
    const limits = reply && !refusal ? (reply.body as Preview).limits : [];
    would.push({
      ...item,
      refused: refusal ? { code: refusal.code, reason: refusal.detail } : null,
      limits: limits.flatMap((one) => (one.change === 'started' ? [{ limit: one.limit, due: one.due.due }] : [])),
    });
  }
  show(cli, command, { number, on, entries: would }, () =>
    would.length === 0
      ? nothingWaits
      : [
          `Issue ${number} of ${on} would publish; nothing has been done.`,
          tableOf(
            would.map((item) => [
              item.case,
              whatOf(item),
              item.refused
                ? `stays: ${item.refused.reason} [${item.refused.code}]`
                : item.limits.map(({ limit, due }) => `${limitInWords(limit)}: until ${due}`).join('\n'),
            ]),
            { head: ['case', 'what', 'what follows'], widths: [null, null, 80] },
          ),
        ].join('\n'),
  );
}

async function issued(cli: Cli, command: Command, ask: Ask, order: Order): Promise<void> {
  const found = answered(cli, command, await ask('POST', '/bulletin/issues', { body: order })) as Issued | null;
  if (!found) return;
  if (found.leftOut.length > 0) cli.finish(exitCodes.refused);
  const { issue, leftOut } = found;
  show(cli, command, found, () =>
    [
      `Issue ${issue.number} of ${issue.on} is closed with ${issue.entries.length} entries (SHA-256 ${issue.hash}).`,
      ...leftOut.map(({ case: number, entry, reason, code }) => `${number}, ${entry}, waits on: ${reason} [${code}]`),
      ...incomplete(issue.entries),
    ].join('\n'),
  );
}

async function list(cli: Cli, command: Command, ask: Ask): Promise<void> {
  const items = await everyItem<BulletinIssue>(cli, command, ask, '/bulletin/issues');
  if (!items) return;
  show(cli, command, items, () =>
    items.length === 0
      ? 'No issue has been made yet.'
      : tableOf(
          items.map(({ number, on, status, openedBy, hash }) => [number, on, status, openedBy, hash ?? '']),
          { head: ['issue', 'published', 'status', 'by', 'SHA-256'] },
        ),
  );
}

async function shown(cli: Cli, command: Command, ask: Ask, number: string, options: Options): Promise<void> {
  const { pdf, html, language = 'az' } = options;
  const path = `/bulletin/issues/${number}?language=${encodeURIComponent(language)}`;
  const files = [
    [pdf, 'application/pdf'],
    [html, 'text/html'],
  ] as const;
  const wanted = files.flatMap(([file, form]) => (file === undefined ? [] : [[file, form] as const]));
  if (wanted.length === 0) {
    const found = answered(cli, command, await ask('GET', path)) as WholeIssue | null;
    if (found) show(cli, command, found, () => inWords(found));
    return;
  }
  for (const [file, accept] of wanted) if (!(await saveAnswer(cli, command, ask, { path, accept, file }))) return;
}

/** What the clauses ask for and the entries could not say (30.3, 33.1). */
const incomplete = (entries: readonly PrintedEntry[]): readonly string[] =>
  entries.flatMap((printed) =>
    missingFrom(printed, 'en').map(
      (fact) => `${printed.case}, ${whatOf(printed)}: the record has no text for "${fact}", and the issue says so.`,
    ),
  );

function inWords({ number, on, status, entries, hash }: WholeIssue): string {
  return [
    `Issue ${number} of ${on}, ${status}${hash === null ? '' : `, SHA-256 ${hash}`}`,
    tableOf(
      entries.map((printed) => [printed.case, whatOf(printed), String(printed.content['title'] ?? '')]),
      { head: ['case', 'what', 'title'], widths: [null, null, 80] },
    ),
    ...incomplete(entries),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

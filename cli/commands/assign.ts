/** `muddet assign`: who in the office has a case; given, handed over, and all of one person's at once. */
import type { Command } from 'commander';
import type { Assignment } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { exitCodes, UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { caseArgument } from '../office/case-argument.ts';
import type { Ask } from '../office/with-office.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly case?: string;
  readonly from?: string;
  readonly to?: string;
  readonly nobody?: boolean;
  readonly note?: string;
  readonly dryRun?: boolean;
}

interface HandedOver {
  readonly dryRun: boolean;
  readonly items: readonly {
    readonly case: string;
    readonly assignee: string | null;
    readonly problem?: { readonly code: string; readonly detail: string };
  }[];
  readonly more: boolean;
}

const example = `
Examples:
  $ muddet assign --case A-2026-0001
  $ muddet assign --case A-2026-0001 --to hasanova --note "speaks Turkish"
  $ muddet assign --case A-2026-0001 --nobody
  $ muddet assign --from hasanova --to mammadov --dry-run`;

export function addAssign(program: Command, cli: Cli): void {
  officeCommandOf(program, 'assign')
    .description('who in the office has a case: see it, give it to somebody, hand all of one person over')
    .option('--case <number>', 'this case; with neither --to nor --nobody, who has it and how it came to that')
    .option('--from <name>', 'instead: all cases of this person')
    .option('--to <name>', 'who has it from now on')
    .option('--nobody', 'nobody has it any more')
    .option('--note <text>', 'why, or what to look out for')
    .option('--dry-run', 'with --from: say which they are, and do nothing')
    .addHelpText('after', example)
    .action(async (options: Options, command: Command) => {
      const order = orderOf(options);
      const { case: number, from, dryRun } = options;
      const path = number === undefined ? null : `/cases/${caseArgument(number)}/assignment`;
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) =>
        path === null
          ? all(cli, command, ask, { ...order, from, ...(dryRun ? { dryRun } : {}) })
          : one(cli, command, ask, path, order),
      );
    });
}

/** To whom, and why; null where it is only asked who has the case. Throws UsageError for what does not go together. */
function orderOf({ case: number, from, to, nobody, note, dryRun }: Options): object | null {
  if ((number === undefined) === (from === undefined))
    throw new UsageError('name a case with --case, or whose cases with --from');
  if (to !== undefined && nobody) throw new UsageError('give one of --to and --nobody');
  if (number !== undefined && dryRun) throw new UsageError('--dry-run is of --from');
  if (to === undefined && !nobody) {
    if (from !== undefined) throw new UsageError('say who gets them: --to or --nobody');
    if (note !== undefined) throw new UsageError('--note goes with --to or --nobody');
    return null;
  }
  return { to: to ?? null, ...(note === undefined ? {} : { note }) };
}

async function one(cli: Cli, command: Command, ask: Ask, path: string, order: object | null): Promise<void> {
  const reply = order === null ? ask('GET', path) : ask('POST', path, { body: order });
  const found = answered(cli, command, await reply) as Assignment | null;
  if (!found) return;
  const { case: number, assignee, history } = found;
  show(cli, command, found, () =>
    [
      `${assignee ?? 'Nobody'} has ${number}.`,
      ...(order === null && history.length > 0
        ? [
            tableOf(
              history.map(({ from, to, by, at, note }) => [at, from ?? '', to ?? '', by, note ?? '']),
              { head: ['when', 'from', 'to', 'by', 'note'], widths: [null, 24, 24, 24, 60] },
            ),
          ]
        : []),
    ].join('\n'),
  );
}

async function all(cli: Cli, command: Command, ask: Ask, order: object): Promise<void> {
  const found = answered(cli, command, await ask('POST', '/assignments', { body: order })) as HandedOver | null;
  if (!found) return;
  const { dryRun, items, more } = found;
  if (items.some(({ problem }) => problem)) cli.finish(exitCodes.refused);
  show(cli, command, found, () =>
    items.length === 0
      ? 'There is no such case.'
      : [
          tableOf(
            items.map(({ case: number, assignee, problem }) => [
              number,
              assignee ?? 'nobody',
              problem ? `${problem.detail} [${problem.code}]` : '',
            ]),
            { head: ['case', dryRun ? 'who has it' : 'who has it now', ''], widths: [null, 30, 80] },
          ),
          ...(dryRun ? ['Nothing was done.'] : []),
          ...(more ? ['There are more: do it again for the rest.'] : []),
        ].join('\n'),
  );
}

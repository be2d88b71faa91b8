/** `muddet stuck [N]`: which cases do not get on, and why. */
import type { Command } from 'commander';
import type { Stuck } from '../../engine/index.ts';
import type { StuckCandidate } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { caseArgument } from '../office/case-argument.ts';
import { everyItem } from '../office/every-item.ts';
import type { Ask } from '../office/with-office.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

type Row = StuckCandidate & { readonly assignee: string | null; readonly stuck: Stuck | null };

interface Options {
  readonly assignee?: string;
  readonly unassigned?: boolean;
}

export function addStuck(program: Command, cli: Cli): void {
  officeCommandOf(program, 'stuck')
    .description(
      'cases that do not get on: what they wait for, whose turn it is, since when, what happens next by itself',
    )
    .argument('[number]', 'one case; all that may be stuck when left out')
    .option('--assignee <name>', 'those that this person of the office has')
    .option('--unassigned', 'those that nobody has')
    .addHelpText(
      'after',
      '\nExample:\n  $ muddet stuck\n  $ muddet stuck A-2026-0001\n  $ muddet stuck --assignee hasanova',
    )
    .action(async (text: string | undefined, { assignee, unassigned }: Options, command: Command) => {
      if ([text, assignee, unassigned].filter((one) => one !== undefined).length > 1)
        throw new UsageError('give one case, --assignee or --unassigned');
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) => {
        const which = assignee === undefined ? '' : `?assignee=${encodeURIComponent(assignee)}`;
        if (text === undefined) return list(cli, command, ask, unassigned ? '?unassigned=true' : which);
        const found = answered(cli, command, await ask('GET', `/cases/${caseArgument(text)}/stuck`)) as Stuck | null;
        if (found) show(cli, command, found, () => oneInWords(found));
      });
    });
}

async function list(cli: Cli, command: Command, ask: Ask, which: string): Promise<void> {
  const rows = await everyItem<Row>(cli, command, ask, `/stuck${which}`);
  if (!rows) return;
  show(cli, command, rows, () =>
    rows.length === 0
      ? 'No case is stuck.'
      : tableOf(
          rows.map(({ number, assignee, because, fault, stuck }) => [
            number,
            assignee ?? '',
            because.join(', '),
            fault ?? stuck?.sentence ?? '',
          ]),
          { head: ['case', 'who has it', 'because', 'what it waits for'], widths: [null, 20, 20, 100] },
        ),
  );
}

function oneInWords({ sentence, stuck, overdue, next }: Stuck): string {
  return [
    stuck ? 'STUCK' : 'Not stuck.',
    sentence,
    ...overdue.map(
      ({ limit, due, whose, counts }) =>
        `overdue: ${limit} of the ${whose}, since ${due}${counts ? '' : ' (does not count)'}`,
    ),
    ...(next ? [`by itself: ${next.words} (after ${next.due})`] : []),
  ].join('\n');
}

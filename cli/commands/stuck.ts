/** `muddet stuck [N]`: which cases do not get on, and why. */
import type { Command } from 'commander';
import type { Stuck } from '../../engine/index.ts';
import type { StuckCandidate } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { answered } from '../office/answered.ts';
import { caseArgument } from '../office/case-argument.ts';
import { everyItem } from '../office/every-item.ts';
import type { Ask } from '../office/with-office.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

type Row = StuckCandidate & { readonly stuck: Stuck | null };

export function addStuck(program: Command, cli: Cli): void {
  officeCommandOf(program, 'stuck')
    .description(
      'cases that do not get on: what they wait for, whose turn it is, since when, what happens next by itself',
    )
    .argument('[number]', 'one case; all that may be stuck when left out')
    .addHelpText('after', '\nExample:\n  $ muddet stuck\n  $ muddet stuck A-2026-0001')
    .action(async (text: string | undefined, _options: object, command: Command) => {
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) => {
        if (text === undefined) return list(cli, command, ask);
        const found = answered(cli, command, await ask('GET', `/cases/${caseArgument(text)}/stuck`)) as Stuck | null;
        if (found) show(cli, command, found, () => oneInWords(found));
      });
    });
}

async function list(cli: Cli, command: Command, ask: Ask): Promise<void> {
  const rows = await everyItem<Row>(cli, command, ask, '/stuck');
  if (!rows) return;
  show(cli, command, rows, () =>
    rows.length === 0
      ? 'No case is stuck.'
      : tableOf(
          rows.map(({ number, because, fault, stuck }) => [number, because.join(', '), fault ?? stuck?.sentence ?? '']),
          { head: ['case', 'because', 'what it waits for'], widths: [null, 20, 100] },
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

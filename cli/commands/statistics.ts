/** `muddet statistics`: what came in and went out in a period, how long it took, what is pending, whether the office met its limits. */
import type { Command } from 'commander';
import { kinds } from '../../law/index.ts';
import type { OfficeStatistics, Spread } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { answered } from '../office/answered.ts';
import { limitInWords } from '../office/receipt-in-words.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly from?: string;
  readonly to?: string;
}

export function addStatistics(program: Command, cli: Cli): void {
  officeCommandOf(program, 'statistics')
    .description(
      'what came in and went out in a period, how long it took, what is pending, and the limits of the office',
    )
    .option('--from <date>', 'first day; 365 days up to the last one when not given')
    .option('--to <date>', 'last day; today when not given')
    .addHelpText('after', '\nExample:\n  $ muddet statistics --from 2026-01-01 --to 2026-12-31')
    .action(async ({ from, to }: Options, command: Command) => {
      const asked = new URLSearchParams({
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      });
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) => {
        const found = answered(
          cli,
          command,
          await ask('GET', `/statistics?${asked.toString()}`),
        ) as OfficeStatistics | null;
        if (found) show(cli, command, found, () => inWords(found));
      });
    });
}

function inWords({ from, to, kinds: found, ageing, limits }: OfficeStatistics): string {
  const known = kinds.flatMap((kind) => (found[kind] ? [[kind, found[kind]] as const] : []));
  const ends = known.flatMap(([kind, { ended }]) => Object.entries(ended).map(([how, n]) => [kind, how, String(n)]));
  const took = known.flatMap(([kind, { pendency }]) =>
    Object.entries(pendency).flatMap(([until, spread]) => (spread ? [[kind, until, ...inDays(spread)]] : [])),
  );
  const part = (heading: string, rows: readonly string[][], head: readonly string[]): readonly string[] =>
    rows.length > 0 ? ['', heading, tableOf(rows, { head: [...head] })] : [];
  return [
    `${from} to ${to}, without the cases set apart`,
    ...part(
      'Applications',
      known.map(([kind, f]) => [kind, ...[f.received, f.published, f.granted, f.pending].map(String)]),
      ['kind', 'received', 'published', 'granted', 'pending now'],
    ),
    ...part('Ended', ends, ['kind', 'how', 'cases']),
    ...part('Days from receipt', took, ['kind', 'to', 'cases', 'mean', 'median', 'nine of ten', 'longest']),
    ...part(
      'Pending now, by years since receipt',
      ageing.map(({ stage, cases, years, oldest }) => [stage, ...[cases, ...years, oldest].map(String)]),
      ['stage', 'cases', 'under 1', 'under 2', 'under 3', 'older', 'oldest, days'],
    ),
    ...part(
      'Limits of the office that ended',
      limits.map(({ limit, clause, met, missed, overdue }) => [
        limitInWords(limit),
        clause,
        ...[met, missed, overdue].map(String),
      ]),
      ['limit', 'clause', 'met', 'missed', 'of these not done yet'],
    ),
    ...(known.length === 0 ? ['', 'There is nothing to count.'] : []),
  ].join('\n');
}

const inDays = ({ cases, mean, median, ninth, longest }: Spread): readonly string[] =>
  [cases, mean, median, ninth, longest].map(String);

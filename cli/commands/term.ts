/** `muddet term DATE LENGTH`: when a limit ends, and why then; by the calendar of the office in the data directory. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { explain } from '../../engine/index.ts';
import { civilDate, length, timeOfDay, workOut } from '../../law/index.ts';
import type { Counted } from '../../law/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { lawAsSet } from './settings.ts';

interface Options {
  readonly movement: 'next-working-day' | 'none';
  readonly counting: 'trigger-excluded' | 'trigger-included';
  readonly extension?: string;
  readonly extended: 'from-trigger' | 'from-moved-end';
  readonly closes: string;
  readonly language: 'az' | 'en';
}

export function addTerm(program: Command, cli: Cli): void {
  commandOf(program, 'term')
    .description('the last day of a limit, with its explanation')
    .argument('<date>', 'the day it is counted from, such as 2026-01-20')
    .argument('<length>', 'how long: P2M (months), P10D (days), P1Y (years)')
    .addOption(
      new Option(
        '--movement <rule>',
        'what happens to an end on a day off: acts by parties move, duties of the office and terms of rights do not',
      )
        .choices(['next-working-day', 'none'])
        .default('next-working-day'),
    )
    .addOption(
      new Option('--counting <rule>', 'whether the first day is itself counted')
        .choices(['trigger-excluded', 'trigger-included'])
        .default('trigger-excluded'),
    )
    .addOption(new Option('--language <language>', 'of the explanation').choices(['az', 'en']).default('en'))
    .option('--extension <length>', 'a prolongation')
    .addOption(
      new Option('--extended <rule>', 'what a prolongation is counted from: the first day, as one period, or the end')
        .choices(['from-trigger', 'from-moved-end'])
        .default('from-trigger'),
    )
    .option('--closes <time>', 'when the last day ends, such as 18:00, if the office closes before 24:00', '24:00')
    .addHelpText(
      'after',
      '\nExample:\n  $ muddet term 2026-01-20 P2M\n  $ muddet term 2026-01-20 P2M --closes 18:00\n  $ muddet term 2026-01-20 P2M --extension P1M --json',
    )
    .action((date: string, long: string, options: Options, command: Command) => {
      const { calendar } = lawAsSet(globalsOf(command).data);
      const due = workOut(counted(date, long, options), calendar);
      show(cli, command, due, () => explain(due, options.language, calendar).lines.join('\n'));
    });
}

function counted(date: string, long: string, { movement, counting, extension, extended, closes }: Options): Counted {
  return {
    trigger: civilDate(date),
    length: length(long),
    ...(extension === undefined ? {} : { extension: length(extension) }),
    movement: movement === 'none' ? 'none' : 'nextWorkingDay',
    extended: extended === 'from-moved-end' ? 'fromMovedEnd' : 'fromTrigger',
    closes: timeOfDay(closes),
    counting: counting === 'trigger-included' ? 'triggerIncluded' : 'triggerExcluded',
  };
}

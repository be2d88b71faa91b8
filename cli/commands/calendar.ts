/**
 * `muddet calendar YEAR`: the office's non-working days of a year, each with its reason, and how many days it works: the
 * calendar as shipped, with what `settings.yaml` of the data directory adds.
 */
import type { Command } from 'commander';
import type { CalendarAnswer } from '../../api/calendar-answer.ts';
import { calendarAnswer } from '../../api/calendar-answer.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { tableOf } from '../table.ts';
import { dayOffInWords, weekdayName } from '../words.ts';
import { lawAsSet } from './settings.ts';

export function addCalendar(program: Command, cli: Cli): void {
  commandOf(program, 'calendar')
    .description('non-working days of a year with their reasons, and the count of working days')
    .argument('<year>', 'the year, such as 2026')
    .option('--weekends', 'list Saturdays and Sundays too (JSON always does)')
    .addHelpText('after', '\nExample:\n  $ muddet calendar 2026\n  $ muddet calendar 2027 --data /srv/office --json')
    .action((text: string, options: { weekends?: boolean }, command: Command) => {
      if (!/^\d{4}$/.test(text)) throw new UsageError(`"${text}" is not a year`);
      const answer = calendarAnswer(lawAsSet(globalsOf(command).data).calendar, Number(text));
      show(cli, command, answer, () => inWords(answer, options.weekends === true));
    });
}

function inWords(answer: CalendarAnswer, weekends: boolean): string {
  const rows = answer.nonWorkingDays
    .filter(({ reason }) => weekends || reason.code !== 'weekend')
    .map(({ date, reason }) => [date, weekdayName(date), dayOffInWords(reason)]);
  const count = answer.nonWorkingDays.filter(({ reason }) => reason.code === 'weekend').length;
  return [
    `${answer.year}: ${answer.workingDays} working days, ${answer.nonWorkingDays.length} days off (${count} of them only weekend)`,
    answer.status === 'decreed'
      ? `decreed: ${answer.decree ?? answer.source}`
      : `projected, not yet decreed: dates that fall in it are provisional (${answer.source})`,
    '',
    tableOf(rows, { head: ['day', 'weekday', 'why'] }),
  ].join('\n');
}

/**
 * `muddet calendar YEAR`: the office's non-working days of a year, each with its reason, and how many days it works: the
 * calendar as shipped, with what `settings.yaml` of the data directory adds. `muddet calendar enter FILE` adds to that.
 */
import type { Command } from 'commander';
import type { CalendarAnswer } from '../../api/calendar-answer.ts';
import { calendarAnswer } from '../../api/calendar-answer.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, officeCommandOf, placeOf, show } from '../cli.ts';
import type { CalendarMoves } from '../../embedded/index.ts';
import { UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { limitInWords } from '../office/receipt-in-words.ts';
import { withOffice } from '../office/with-office.ts';
import { yamlFile } from '../office/yaml-file.ts';
import { tableOf } from '../table.ts';
import { dayOffInWords, weekdayName } from '../words.ts';
import { lawAsSet } from './settings.ts';

export function addCalendar(program: Command, cli: Cli): void {
  const calendar = commandOf(program, 'calendar')
    .description('non-working days of a year with their reasons, and the count of working days')
    .argument('<year>', 'the year, such as 2026')
    .option('--weekends', 'list Saturdays and Sundays too (JSON always does)')
    .addHelpText('after', '\nExample:\n  $ muddet calendar 2026\n  $ muddet calendar 2027 --data /srv/office --json')
    .action((text: string, options: { weekends?: boolean }, command: Command) => {
      if (!/^\d{4}$/.test(text)) throw new UsageError(`"${text}" is not a year`);
      const answer = calendarAnswer(lawAsSet(globalsOf(command).data).calendar, Number(text));
      show(cli, command, answer, () => inWords(answer, options.weekends === true));
    });
  officeCommandOf(calendar, 'enter')
    .description('what a decreed year, or a day on which the office was closed, would move; with --confirm, enter it')
    .argument('<file>', 'YAML or JSON with `years`, `closures` or both, as in settings.yaml under `calendar`')
    .requiredOption('--by <name>', 'who enters it')
    .option('--confirm <version>', 'the version that the same file was answered with: enter it')
    .option('--limit <n>', 'limits listed at most', '100')
    .addHelpText('after', enterHelp)
    .action(async (file: string, { by, confirm, limit }: EnterOptions, command: Command) => {
      const body = { ...(await yamlFile(file)), who: by, confirm, limit: Number(limit) };
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) => {
        const moves = answered(cli, command, await ask('POST', '/calendar', { body })) as Moves | null;
        if (moves) show(cli, command, moves, () => movesInWords(moves));
      });
    });
}

interface EnterOptions {
  readonly by: string;
  readonly confirm?: string;
  readonly limit: string;
}

type Moves = CalendarMoves & { readonly entered: boolean };

const enterHelp = `
Nothing is entered until it is confirmed. It is entered in settings.yaml and holds from the next start of the office,
which works the limits out again and tells those whose limits move.

Examples:
  $ muddet calendar enter 2027.yaml --by quliyev
  $ muddet calendar enter 2027.yaml --by quliyev --confirm VERSION`;

function movesInWords({ entered, version, why, years, days, counts, limits }: Moves): string {
  const counted = [
    [counts.moves, 'end on another day'],
    [counts.becomesFinal, 'become final as they are'],
    [counts.becomesProvisional, 'become provisional'],
    [counts.comesBack, 'were missed, and come back'],
  ].filter(([n]) => n !== 0);
  const rows = limits
    .filter(({ how }) => how === 'moves' || how === 'comesBack')
    .map((l) => [l.case, limitInWords(l.limit), l.whose, l.due, l.willBe, l.how === 'comesBack' ? 'was missed' : '']);
  const total = counts.moves + counts.becomesFinal + counts.becomesProvisional + counts.comesBack;
  return [
    why,
    ...years.map(({ year, workingDays, before }) => `${year}: ${workingDays} working days, ${before} before`),
    ...(days.length > 0
      ? [
          tableOf(
            days.map((d) => [d.date, weekdayName(d.date), d.works ? 'worked' : 'off']),
            { head: ['day', 'weekday', 'is'] },
          ),
        ]
      : []),
    '',
    total === 0
      ? 'No limit is touched.'
      : `${total} limits in ${counts.cases} cases: ${counted.map((c) => c.join(' ')).join(', ')}.`,
    ...(rows.length > 0 ? [tableOf(rows, { head: ['case', 'limit', 'whose', 'ends', 'would end', ''] })] : []),
    ...(total > limits.length ? [`The first ${limits.length} are looked at here; --limit takes more.`] : []),
    '',
    entered
      ? 'Entered. It holds once the office is started again, which works these limits out and tells those concerned.'
      : `Nothing is entered. To enter it: the same command with --confirm ${version}`,
  ].join('\n');
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

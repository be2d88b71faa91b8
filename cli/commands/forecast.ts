/** `muddet forecast N`: what happens to a case if nobody acts. */
import type { Command } from 'commander';
import type { Forecast } from '../../engine/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { answered } from '../office/answered.ts';
import { caseArgument } from '../office/case-argument.ts';
import { consequenceRows } from '../office/consequences-in-words.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

export function addForecast(program: Command, cli: Cli): void {
  officeCommandOf(program, 'forecast')
    .description('what happens if nobody acts, step by step, with dates and consequences')
    .argument('<number>', 'the case, such as A-2026-0001')
    .option('--fees-paid', 'take annual fees as paid on their last day, year by year to the end of the term')
    .addHelpText('after', '\nExample:\n  $ muddet forecast A-2026-0001')
    .action(async (text: string, options: { feesPaid?: boolean }, command: Command) => {
      const number = caseArgument(text);
      const query = options.feesPaid === true ? '?annualFees=paid' : '';
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) => {
        const found = answered(cli, command, await ask('GET', `/cases/${number}/forecast${query}`)) as Forecast | null;
        if (found) show(cli, command, found, () => inWords(found));
      });
    });
}

function inWords({ steps, rest }: Forecast): string {
  const rows = steps.map((step) => [
    step.on,
    `${step.ends.words}${step.how === 'paid' ? ': paid' : ''}${step.ends.due.final ? '' : ' (provisional)'}`,
    step.ends.clause,
    [
      ...(step.lost === null ? [] : [step.lost]),
      ...consequenceRows(step).map(([what = '', said = '']) => `${what} ${said}`),
      ...(step.wayBack?.until ? [`way back until ${step.wayBack.until}: ${step.wayBack.words}`] : []),
      ...(step.repeats ? ['again and again'] : []),
    ].join('\n'),
  ]);
  return [
    rows.length === 0
      ? 'Nothing happens by itself.'
      : tableOf(rows, { head: ['last day', 'what ends', 'clause', 'what follows'], widths: [null, 36, null, 76] }),
    '',
    `In the end: ${rest.sentence}${rest.complete ? '' : ' (there is more; the forecast stops here)'}`,
  ].join('\n');
}

/** `muddet preview TYPE`: what an act would do, without doing it. */
import type { Command } from 'commander';
import type { Preview } from '../../engine/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import type { ActOptions } from '../office/act-options.ts';
import { requestOf, withActOptions } from '../office/act-options.ts';
import { answered } from '../office/answered.ts';
import { consequencesTable } from '../office/consequences-in-words.ts';
import { withOffice } from '../office/with-office.ts';

export function addPreview(program: Command, cli: Cli): void {
  withActOptions(
    officeCommandOf(program, 'preview', { ownData: true }).description(
      'what an act would do: conditions, limits, notices; nothing is kept',
    ),
  )
    .option('--dates', 'explain each date')
    .addHelpText(
      'after',
      '\nExample:\n  $ muddet preview APPLICATION_WITHDRAWN --case A-2026-0001 --by applicant:aliyev',
    )
    .action(async (type: string, options: ActOptions & { dates?: boolean }, command: Command) => {
      const { number, body } = await requestOf(type, options, cli.terminal);
      await withOffice({ ...placeOf(command), terminal: cli.terminal, makes: number === null }, async (ask) => {
        const found = answered(
          cli,
          command,
          await ask('POST', '/preview', { body: { ...body, case: number } }),
        ) as Preview | null;
        if (found) show(cli, command, found, () => inWords(type, found, options.dates === true));
      });
    });
}

function inWords(type: string, found: Preview, dates: boolean): string {
  const explained = found.limits.flatMap((limit) => (limit.change === 'ended' ? [] : ['', ...limit.due.lines]));
  return [
    `${type} would be done under ${found.clause}${found.late ? ', late: the case would be worked out again with it in its place' : ''}.`,
    consequencesTable(found) || 'Nothing would follow.',
    ...(dates ? explained : []),
  ].join('\n');
}

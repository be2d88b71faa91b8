/** `muddet upgrade`: a record of an earlier release is tried under this one on a copy, proved, and brought up to date. */
import type { Command } from 'commander';
import { upgrade } from '../../embedded/index.ts';
import type { Upgraded } from '../../embedded/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { recordOf } from '../office/record-of.ts';
import { progressOf } from '../progress.ts';

interface Options {
  readonly try?: boolean;
  readonly on?: string;
}

const example = `
Examples:
  $ muddet upgrade --try
  $ muddet upgrade --data /srv/office
  $ muddet upgrade --on postgresql://muddet@localhost/muddet_try`;

export function addUpgrade(program: Command, cli: Cli): void {
  commandOf(program, 'upgrade')
    .description('try this release on a copy of the record, prove the copy, and bring the record itself up to date')
    .option('--try', 'on the copy only; works beside a running server')
    .option('--on <address>', 'an empty PostgreSQL database to try it on, for a record on PostgreSQL')
    .addHelpText('after', example)
    .action(async (options: Options, command: Command) => {
      const { data } = globalsOf(command);
      recordOf(data);
      const tell = progressOf(cli);
      const done = await upgrade(data, {
        tryOnly: options.try === true,
        ...(options.on === undefined ? {} : { on: options.on }),
        onProgress: ({ what, done, of }) => tell(() => `${done} of ${of} ${what}`),
      });
      show(cli, command, done, () => inWords(done));
    });
}

function inWords({ migrations, cases, entries, done }: Upgraded): string {
  if (migrations.length === 0) return 'The record is of this release.';
  const tried = `Tried on a copy, and proved: ${cases} cases, ${entries} entries; ${migrations.join(', ')}.`;
  return `${tried}\n${done ? 'The record is up to date.' : 'Nothing is done to the record itself.'}`;
}

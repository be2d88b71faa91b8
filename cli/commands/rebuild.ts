/** `muddet rebuild`: works lists, limits and states out from the journal again, where a release says so or verify finds them wrong. */
import type { Command } from 'commander';
import { rebuildOffice } from '../../embedded/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { numberFromPath } from '../../api/index.ts';
import { recordOf } from '../office/record-of.ts';
import { progressOf } from '../progress.ts';

export function addRebuild(program: Command, cli: Cli): void {
  commandOf(program, 'rebuild')
    .description('work everything that follows from the journal out again, while the office is stopped')
    .option('--case <number>', 'of this case only')
    .addHelpText('after', '\nExample:\n  $ muddet rebuild\n  $ muddet rebuild --case A-2026-0001 --data /srv/office')
    .action(async (options: { readonly case?: string }, command: Command) => {
      const { data } = globalsOf(command);
      recordOf(data);
      const tell = progressOf(cli);
      const cases = await rebuildOffice(data, {
        ...(options.case === undefined ? {} : { case: numberFromPath(options.case) }),
        onProgress: (done) => tell(() => `${done} cases`),
      });
      show(cli, command, { cases }, () => `${cases} cases are worked out from their journals again.`);
    });
}

/** `muddet verify`: proves every hash, state and list from the journal alone, and names the first that is bad. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { databaseOf } from '../../embedded/index.ts';
import { isPostgres, verify } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { exitCodes, UsageError } from '../exit-code.ts';

export function addVerify(program: Command, cli: Cli): void {
  commandOf(program, 'verify')
    .description('recompute every hash, state, list and number from the journal alone; works beside a running server')
    .addHelpText('after', '\nExample:\n  $ muddet verify\n  $ muddet --data /srv/office verify --json')
    .action(async (_options: object, command: Command) => {
      const { data } = globalsOf(command);
      const database = databaseOf(data);
      if (!isPostgres(database) && !existsSync(database)) throw new UsageError(`there is no office in ${data}`);
      const begun = performance.now();
      let told = begun;
      const result = await verify(database, {
        onProgress: ({ cases, entries, of }) => {
          if (!cli.terminal.interactive && performance.now() - told < 5_000) return;
          told = performance.now();
          if (cases < of) cli.terminal.err(`${cases} of ${of} cases, ${entries} entries`);
        },
      });
      const seconds = (performance.now() - begun) / 1000;
      if (!result.ok) cli.finish(exitCodes.refused);
      show(cli, command, result, () => {
        const { ok, bad, cases, entries } = result;
        const extent = `${cases} cases, ${entries} entries, ${seconds.toFixed(1)} s`;
        if (ok) return `Every hash, every state, every list and every number is proved: ${extent}.`;
        const entry = bad?.seq ? ` entry ${bad.seq}` : '';
        return `BAD: ${bad?.case ?? ''}${entry}: ${bad?.what ?? ''}: ${bad?.detail ?? ''}\n(${extent} before it are proved)`;
      });
    });
}

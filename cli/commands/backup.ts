/** `muddet backup` and `muddet restore`: the whole of an office into a folder while it runs, and back. */
import { instantOf } from '../../activities/index.ts';
import type { Command } from 'commander';
import { backUp, restoreInto } from '../../embedded/index.ts';
import type { KeepOptions, Manifest } from '../../embedded/index.ts';
import { civilDateOf } from '../../law/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { recordOf } from '../office/record-of.ts';
import { progressOf } from '../progress.ts';

const options = (cli: Cli): KeepOptions => {
  const tell = progressOf(cli);
  return { onProgress: ({ what, done, of }) => tell(() => `${done} of ${of} ${what}`) };
};

const extent = ({ cases, entries, files, root }: Manifest): string =>
  `${cases} cases, ${entries} entries, ${files.length} files\nroot ${root}`;

export function addBackup(program: Command, cli: Cli): void {
  commandOf(program, 'backup')
    .description(
      'copy the whole office into a folder, while it runs: the record of one moment, letters, documents, settings, keys',
    )
    .argument('[folder]', 'where to; it must not be there yet (default: "backup-" and the day)')
    .addHelpText(
      'after',
      '\nExample:\n  $ muddet backup /mnt/backups/office-2026-11-27\n  $ muddet backup --data /srv/office',
    )
    .action(async (folder: string | undefined, _options: object, command: Command) => {
      const { data } = globalsOf(command);
      recordOf(data);
      const now = instantOf(Date.now());
      const into = folder ?? `backup-${civilDateOf(now)}`;
      const made = await backUp(data, into, now, options(cli));
      show(cli, command, { into, ...made }, () => `Backed up into ${into}: ${extent(made)}`);
    });
}

export function addRestore(program: Command, cli: Cli): void {
  commandOf(program, 'restore')
    .description('put a backup into a data directory that is not there yet, and prove it whole')
    .argument('<folder>', 'the backup')
    .addHelpText('after', '\nExample:\n  $ muddet restore backup-2026-11-27 --data /srv/office')
    .action(async (folder: string, _options: object, command: Command) => {
      const { data } = globalsOf(command);
      const made = await restoreInto(data, folder, options(cli));
      show(
        cli,
        command,
        { into: data, ...made },
        () =>
          `Restored into ${data}, as it was at ${made.madeAt}, and proved: ${extent(made)}\nWhat was recorded after that is not in it. \`muddet serve --data ${data}\` opens it, and catches up.`,
      );
    });
}

/** `muddet anchor`: what the record has now, in one hash and signed, to be kept outside the office. */
import { instantOf } from '../../activities/index.ts';
import { existsSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { readExtent } from '../../registry/index.ts';
import type { Head } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { anchorFile, makeAnchor } from '../office/anchor-file.ts';
import { recordOf } from '../office/record-of.ts';

export function addAnchor(program: Command, cli: Cli): void {
  commandOf(program, 'anchor')
    .description('sign what the record has now, so that it shows later if anything is taken out of it')
    .argument('[file]', 'keeps the last entry of every case, too; `muddet verify --anchor` compares')
    .addHelpText('after', '\nExample:\n  $ muddet anchor\n  $ muddet anchor anchor-2026-11-27.txt')
    .action(async (file: string | undefined, _options: object, command: Command) => {
      const { data } = globalsOf(command);
      const database = recordOf(data);
      if (file !== undefined && existsSync(file)) throw new UsageError(`${file} is there already`);
      const heads: Head[] = [];
      const extent = await readExtent(database, (head) => void heads.push(head));
      const anchor = await makeAnchor(data, extent, instantOf(Date.now()));
      if (file !== undefined) writeFileSync(file, anchorFile(anchor, heads), { flag: 'wx', flush: true });
      show(cli, command, anchor, () =>
        [
          `${anchor.madeAt}: ${anchor.cases} cases, ${anchor.entries} entries`,
          `root ${anchor.root}`,
          `signed with the key ${anchor.key}`,
          file === undefined ? anchor.signature : `kept in ${file}`,
        ].join('\n'),
      );
    });
}

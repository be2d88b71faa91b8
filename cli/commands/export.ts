/** `muddet export`: all of an office, or some of its cases, in an open form: one JSON object a line. */
import { instantOf } from '../../activities/index.ts';
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Command } from 'commander';
import { exportOffice } from '../../embedded/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { RegistryError } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { caseArgument } from '../office/case-argument.ts';
import { recordOf } from '../office/record-of.ts';
import { progressOf } from '../progress.ts';

interface Options {
  readonly to?: string;
  readonly cases?: string;
}

export function addExport(program: Command, cli: Cli): void {
  commandOf(program, 'export')
    .description(
      'write all of an office in an open form (NDJSON), while it runs; `muddet import` takes it in elsewhere',
    )
    .requiredOption('--to <file>', 'a file that is not there yet; packed where the name ends in .gz')
    .option('--cases <numbers>', 'some cases only, with commas between: to hand them over, not to make an office of')
    .addHelpText(
      'after',
      '\nExample:\n  $ muddet export --to office-2026-11-27.ndjson.gz\n  $ muddet export --cases A-2026-0001,A-2026-0007 --to two.ndjson',
    )
    .action(async ({ to = '', cases }: Options, command: Command) => {
      const { data } = globalsOf(command);
      recordOf(data);
      if (!/\.ndjson(\.gz)?$/.test(to)) throw new UsageError('the name must end in .ndjson or .ndjson.gz');
      if (existsSync(to)) throw new UsageError(`${to} is there already`);
      const numbers = cases?.split(',').map((text) => caseArgument(text).replaceAll('-', ' ') as CaseNumber);
      const tell = progressOf(cli);
      const file = createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true });
      await once(file, 'open');
      const into = to.endsWith('.gz') ? createGzip() : new PassThrough();
      const written = pipeline(into, file);
      written.catch(() => undefined);
      try {
        const head = await exportOffice(
          data,
          async (text) => {
            if (!into.write(`${text}\n`)) await once(into, 'drain');
          },
          {
            now: instantOf(Date.now()),
            ...(numbers ? { cases: numbers } : {}),
            onProgress: ({ cases: done, of }) => tell(() => `${done} of ${of} cases`),
          },
        );
        into.end();
        await written;
        show(
          cli,
          command,
          { to, cases: head.cases, entries: head.entries, root: head.root, madeAt: head.madeAt },
          () => `Exported to ${to}: ${head.cases} cases, ${head.entries} entries\nroot ${head.root}`,
        );
      } catch (error) {
        into.destroy();
        rmSync(to, { force: true });
        if (error instanceof RegistryError && error.code === 'registry.noCase')
          throw new UsageError(`there is no case ${String(error.params['case'])}`);
        throw error;
      }
    });
}

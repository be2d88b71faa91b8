/** `muddet verify`: proves every hash, state and list from the journal alone, and names the first that is bad. */
import type { Command } from 'commander';
import { documentStoreOf, EmbeddedError } from '../../embedded/index.ts';
import { firstChanged, pendingMigrations, verify } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { exitCodes } from '../exit-code.ts';
import { readAnchor } from '../office/anchor-file.ts';
import { recordOf } from '../office/record-of.ts';
import { progressOf } from '../progress.ts';

interface Options {
  readonly documents: boolean;
  readonly anchor?: string;
}

export function addVerify(program: Command, cli: Cli): void {
  commandOf(program, 'verify')
    .description('recompute every hash, state, list and number from the journal alone; works beside a running server')
    .option('--anchor <file>', 'and that it still has everything that this anchor says it had')
    .option('--no-documents', 'leave out whether the documents that entries name are there, and what they were')
    .addHelpText(
      'after',
      '\nExample:\n  $ muddet verify\n  $ muddet --data /srv/office verify --json\n  $ muddet verify --anchor anchor-2026-11-27.txt',
    )
    .action(async ({ anchor: file, documents }: Options, command: Command) => {
      const { data } = globalsOf(command);
      const database = recordOf(data);
      const pending = await pendingMigrations(database);
      if (pending.length > 0)
        throw new EmbeddedError(
          'upgrade.pending',
          `the record is of an earlier release: it lacks ${pending.join(', ')}; \`muddet upgrade\` brings it up to date`,
          { pending },
        );
      const begun = performance.now();
      const tell = progressOf(cli);
      const anchored = file === undefined ? null : await readAnchor(file);
      const result = await verify(database, {
        ...(documents ? { documents: documentStoreOf(data) } : {}),
        onProgress: ({ cases, entries, of }) => tell(() => `${cases} of ${of} cases, ${entries} entries`),
      });
      const changed =
        anchored &&
        (await firstChanged(database, anchored.heads, (cases) =>
          tell(() => `${cases} of ${anchored.anchor.cases} cases of the anchor`),
        ));
      const seconds = (performance.now() - begun) / 1000;
      if (!result.ok || changed) cli.finish(exitCodes.refused);
      const found = anchored
        ? { ...result, ok: result.ok && !changed, anchor: { ...anchored.anchor, changed } }
        : result;
      show(cli, command, found, () => {
        const { ok, bad, cases, entries } = result;
        const read = documents ? `, ${result.documents} documents` : '';
        const extent = `${cases} cases, ${entries} entries${read}, ${seconds.toFixed(1)} s`;
        if (ok && changed)
          return `BAD: ${changed.case} entry ${changed.seq} was in the record at ${anchored.anchor.madeAt}, and is not, or is another.`;
        if (ok && anchored)
          return `Every hash, every state, every list and every number is proved: ${extent}.\nAll ${anchored.anchor.entries} entries of ${anchored.anchor.madeAt} are there (key ${anchored.anchor.key}).`;
        if (ok) return `Every hash, every state, every list and every number is proved: ${extent}.`;
        const entry = bad?.seq ? ` entry ${bad.seq}` : '';
        return `BAD: ${bad?.case ?? ''}${entry}: ${bad?.what ?? ''}: ${bad?.detail ?? ''}\n(${extent} before it are proved)`;
      });
    });
}

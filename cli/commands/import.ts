/** `muddet import FILE`: the running files of another system, or an export of an office, in a dry run first. */
import { instantOf } from '../../activities/index.ts';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { stringify } from 'csv-stringify';
import { importCases, importOffice, isExport, readImportMap } from '../../embedded/index.ts';
import type { Imported, ImportProblem } from '../../embedded/index.ts';
import { civilDate, startOf } from '../../law/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { exitCodes, UsageError } from '../exit-code.ts';
import { progressOf } from '../progress.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly map?: string;
  readonly confirm?: boolean;
  readonly dryRun?: boolean;
  readonly by?: string;
  readonly lettersFrom?: string;
  readonly report?: string;
}

const example = `
Nothing is written without --confirm: what fits, what does not and why, where the cases would stand and which limits
would run is said first. Cut short, the same command goes on where it was; no case is put in twice.

Examples:
  $ muddet import old-office.csv --map map.yaml --report left-out.csv
  $ muddet import old-office.csv --map map.yaml --confirm --by quliyev
  $ muddet import office.ndjson.gz --data /srv/office --confirm --by quliyev`;

/** Problems said on the terminal; all of them are in the report and in the JSON. */
const mostShown = 20;

export function addImport(program: Command, cli: Cli): void {
  commandOf(program, 'import')
    .description('bring in the running files of another system (CSV, NDJSON, JSON), or an export of an office')
    .argument('<file>', 'dated acts by case, or what `muddet export` made; as docs/import-and-export.md describes')
    .option('--map <file>', 'what the columns and acts of the other system are called here (YAML)')
    .option('--dry-run', 'write nothing: as without --confirm')
    .option('--confirm', 'put in what fits')
    .option('--by <name>', 'who imports')
    .option('--letters-from <day>', 'letters of what took effect from this day on go out (default: from now on)')
    .option('--report <file>', 'write what is left out, and why, as CSV')
    .addHelpText('after', example)
    .action(async (file: string, options: Options, command: Command) => {
      const { confirm = false, dryRun = false, by } = options;
      if (confirm && dryRun) throw new UsageError('give --confirm or --dry-run');
      if (confirm && by === undefined) throw new UsageError('say who imports with --by');
      if (await isExport(file)) {
        const other = [options.map, options.lettersFrom, options.report].some((option) => option !== undefined);
        if (other) throw new UsageError('the file is an export of an office: it needs no map, and leaves nothing out');
        return importExport(cli, command, file, !confirm);
      }
      const problems: ImportProblem[] = [];
      const report = options.report === undefined ? null : reportInto(options.report);
      const tell = progressOf(cli);
      const { data, json } = globalsOf(command);
      const begun = performance.now();
      const imported = await importCases({
        dataDir: data,
        file,
        by: confirm ? (by ?? null) : null,
        now: instantOf(Date.now()),
        ...(options.map === undefined ? {} : { map: readImportMap(options.map) }),
        ...(options.lettersFrom === undefined ? {} : { lettersFrom: startOf(civilDate(options.lettersFrom)) }),
        onProblem: (problem) => {
          report?.add(problem);
          if (json || problems.length < mostShown) problems.push(problem);
        },
        onProgress: ({ cases, of }) => tell(() => `${cases} of ${of} cases`),
      });
      await report?.end();
      const seconds = (performance.now() - begun) / 1000;
      if (Object.keys(imported.problems).length > 0) cli.finish(exitCodes.refused);
      show(cli, command, { ...imported, problems, byCode: imported.problems }, () =>
        inWords(imported, problems, seconds),
      );
    });
}

async function importExport(cli: Cli, command: Command, file: string, dryRun: boolean): Promise<void> {
  const tell = progressOf(cli);
  const { data } = globalsOf(command);
  const { madeAt, cases, entries, root } = await importOffice(data, file, {
    dryRun,
    onProgress: ({ cases: done, of }) => tell(() => `${done} of ${of} cases`),
  });
  show(cli, command, { dryRun, into: data, madeAt, cases, entries, root }, () => {
    const extent = `${cases} cases, ${entries} entries\nroot ${root}`;
    if (dryRun) return `Dry run, nothing is written. The export of ${madeAt} is whole: ${extent}`;
    return `Imported into ${data}, as it was at ${madeAt}: ${extent}\n\`muddet serve --data ${data}\` opens it, and catches up.`;
  });
}

function reportInto(file: string): { add(problem: ImportProblem): void; end(): Promise<void> } {
  const columns = ['case', 'line', 'act', 'code', 'clause', 'reason', 'todo'];
  const rows = stringify({ header: true, columns, bom: true, escape_formulas: true });
  const written = pipeline(rows, createWriteStream(file));
  written.catch(() => undefined);
  return {
    add: (problem) => void rows.write(problem),
    end: async () => {
      rows.end();
      await written;
    },
  };
}

function inWords(found: Imported, problems: readonly ImportProblem[], seconds: number): string {
  const { dryRun, cases, fit, entries, there, leftOut, acts, stages, limits } = found;
  const many = Object.values(found.problems).reduce((sum, n) => sum + n, 0);
  const parts = [
    `${dryRun ? 'Dry run, nothing is written. ' : ''}${cases} cases: ${fit} ${dryRun ? 'fit' : 'put in'} (${entries} entries)${there > 0 ? `, ${there} were there` : ''}, ${leftOut} left out; ${seconds.toFixed(1)} s`,
    tableOf(
      problems.map(({ case: number, line, act, code, clause, reason, todo }) => [
        number || '?',
        String(line),
        act ?? '',
        `${code}${clause === null ? '' : ` (${clause})`}`,
        `${reason} ${todo}`,
      ]),
      { head: ['left out', 'line', 'act', 'why', ''], widths: [null, null, null, 30, 80] },
    ),
    many > problems.length ? `... and ${many - problems.length} more; --report writes all of them` : '',
    tableOf(
      Object.entries(stages).map(([stage, n]) => [String(n), stage]),
      { head: ['cases', 'where they stand'] },
    ),
    tableOf(
      limits.map(({ limit, whose, running, soon, overdue }) => [
        limit,
        whose,
        String(running),
        String(soon),
        String(overdue),
      ]),
      { head: ['limit', 'whose', 'running', 'end in 30 days', 'overdue'] },
    ),
    actsInWords(acts, dryRun),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function actsInWords({ done, there, refused }: Imported['acts'], dryRun: boolean): string {
  if (done + there + refused === 0) return '';
  if (dryRun) return `${done} acts of one case in another would follow.`;
  const trouble = refused === 0 ? '' : `, ${refused} refused there: \`muddet incidents\` lists them`;
  return `Acts of one case in another: ${done} done, ${there} there already${trouble}.`;
}

// Writes the generated pages of docs/ from the built source, and prints the commands in the others anew: `npm run build`
// first. With --check it writes nothing, names what differs and exits 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chartPage, chartsBlock } from './generate-docs.chart.js';
import { withPrinted } from './generate-docs.console.js';
import {
  accessBlock,
  actsPage,
  clausesBlock,
  errorsPage,
  feesPage,
  limitsPage,
  noticesPage,
  readingsBlock,
} from './generate-docs.pages.js';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));

/** Puts text between the marks `<!-- made: NAME -->` and `<!-- end -->` of a page that is otherwise written by hand. */
export function withBlock(pageText, name, text) {
  const marks = new RegExp(`(<!-- made: ${name} -->\\n)[\\s\\S]*?(<!-- end -->)`);
  if (!marks.test(pageText)) throw new Error(`no place for ${name}`);
  return pageText.replace(marks, (_, before, after) => `${before}\n${text}\n\n${after}`);
}

/** The text with the columns of its tables aligned, as the formatter has them. */
function aligned(text) {
  return text.replaceAll(/(?:^\|.*\|\n)+/gm, (lines) => {
    const rows = lines
      .trimEnd()
      .split('\n')
      .map((line) =>
        line
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim()),
      );
    const widths = rows[0].map((_, i) =>
      Math.max(3, ...rows.map((row) => (/^-+$/.test(row[i]) ? 0 : [...row[i]].length))),
    );
    const pad = (cell, i) =>
      /^-+$/.test(cell) ? '-'.repeat(widths[i]) : cell + ' '.repeat(widths[i] - [...cell].length);
    return rows.map((row) => `| ${row.map(pad).join(' | ')} |\n`).join('');
  });
}

/**
 * Every generated page by its path below docs/. `tables` holds the modules law, machines, engine and access, the words of the
 * limits, the subjects of the notices, why a case is not imported, `charts` (the graph of each machine) and `schemaOf`; `read` gives the present text of a page.
 */
export function generatedDocs(tables, read) {
  const readings = 'how-the-law-was-read.md';
  const access = 'access.md';
  const charts = 'charts/README.md';
  const pages = [
    ['limits.md', limitsPage(tables)],
    ['fees.md', feesPage(tables)],
    ['acts.md', actsPage(tables)],
    ['notices.md', noticesPage(tables)],
    ['errors.md', errorsPage(tables)],
    [
      readings,
      withBlock(withBlock(read(readings), 'policies', readingsBlock(tables)), 'clauses', clausesBlock(tables)),
    ],
    [access, withBlock(read(access), 'doors', accessBlock(tables))],
    [charts, withBlock(read(charts), 'machines', chartsBlock(tables.charts))],
    ...tables.charts.map((chart) => [`charts/${chart.machine}.md`, chartPage(chart)]),
  ];
  return new Map(pages.map(([path, text]) => [path, aligned(text)]));
}

/** Charts of machines that are no more. */
export function staleDocs(generated) {
  return readdirSync(join(docs, 'charts'))
    .map((name) => `charts/${name}`)
    .filter((path) => !generated.has(path));
}

async function builtTables() {
  const [
    law,
    machines,
    engine,
    access,
    { limits: words },
    { notices: subjects },
    { importProblems: imports },
    { chartOf },
    z,
  ] = await Promise.all([
    import('../dist/law/index.js'),
    import('../dist/machines/index.js'),
    import('../dist/engine/index.js'),
    import('../dist/api/access/table.js'),
    import('../dist/engine/words/limits-en.js'),
    import('../dist/activities/messages/en/notices.js'),
    import('../dist/embedded/import/problems.js'),
    import('../dist/cli/chart/machine-graph.js'),
    import('zod'),
  ]);
  const schemaOf = (form) => z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' });
  const charts = machines.machineNames.filter((name) => machines.machines[name]).map(chartOf);
  return { law, machines, engine, access, words, subjects, imports, charts, schemaOf };
}

/** Pages whose commands are printed anew: those written by hand. */
const withCommands = [
  '../README.md',
  'how-a-date-is-worked-out.md',
  'import-and-export.md',
  'operating.md',
  'overview.md',
];

async function main(isCheck) {
  const read = (path) => readFileSync(join(docs, path), 'utf8');
  const generated = generatedDocs(await builtTables(), read);
  const printed = await Promise.all(withCommands.map(async (path) => [path, await withPrinted(read(path))]));
  const isSame = ([path, text]) => existsSync(join(docs, path)) && read(path) === text;
  const changed = [...generated, ...printed].filter((entry) => !isSame(entry));
  const stale = staleDocs(generated);
  for (const [path] of changed) process.stdout.write(`${isCheck ? 'differs' : 'written'}: ${join('docs', path)}\n`);
  for (const path of stale) process.stdout.write(`${isCheck ? 'stale' : 'removed'}: ${join('docs', path)}\n`);
  if (isCheck) {
    process.exitCode = changed.length + stale.length === 0 ? 0 : 1;
    return;
  }
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(docs, path)), { recursive: true });
    writeFileSync(join(docs, path), text);
  }
  for (const path of stale) rmSync(join(docs, path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));

/** docs/errors.md and the source name the same codes. */
import { refusals } from '../../engine/index.ts';
import { importProblems } from '../../embedded/index.ts';
import { guards } from '../../machines/index.ts';
import { conflicts, faults, incidents, outages, requests } from '../../scripts/generate-docs.faults.js';
import { sources, textOf } from './files.ts';

const code = '([a-z][A-Za-z]*\\.[a-z][A-Za-z]*)';
/** How the source gives a code: to an error, a refusal or a condition, as a field, or as a member of a union of codes. */
const given = [
  new RegExp(`(?:\\w*Error|fault|refuse|conflict|problem|problemOf)\\(\\s*'${code}'`, 'g'),
  new RegExp(`ProblemError\\(\\d+,\\s*'${code}'`, 'g'),
  new RegExp(`of(?:Case|Act|Time)(?:<[^>]*>)?\\(\\s*'[^']+',\\s*'${code}'`, 'g'),
  new RegExp(`\\bcode: '${code}'`, 'g'),
  new RegExp(`\\bcode: (?:'[^']+' \\| )+'${code}'`, 'g'),
  new RegExp(`^\\s*\\| '${code}'`, 'gm'),
];

const inSource = new Set(
  sources()
    .filter((path) => path !== 'engine/refuse.ts')
    .flatMap((path) => {
      const text = textOf(path);
      return given.flatMap((pattern) => [...text.matchAll(pattern)].map(([, found]) => found ?? ''));
    }),
);

const tables: Readonly<Record<string, readonly string[]>> = {
  refusals: Object.keys(refusals),
  conflicts: Object.keys(conflicts),
  requests: Object.keys(requests),
  outages: Object.keys(outages),
  incidents: Object.keys(incidents),
  imports: Object.keys(importProblems),
  faults: Object.keys(faults),
};
const documented = new Set(Object.values(tables).flat());

describe('docs/errors.md', () => {
  test('every code in the source is documented', () => {
    expect([...inSource].filter((found) => !documented.has(found)).sort()).toEqual([]);
  });

  test.each(Object.keys(tables))('every code among the %s is given somewhere', (table) => {
    expect((tables[table] ?? []).filter((name) => !inSource.has(name))).toEqual([]);
  });

  test('every condition refuses with a code that has words', () => {
    expect(
      [...new Set(Object.values(guards).map((guard) => guard.code))].filter((name) => !(name in refusals)),
    ).toEqual([]);
  });

  test('no code has two meanings', () => {
    const all = Object.values(tables).flat();
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  test('the page names each of them once in a table', () => {
    const rows = [...textOf('docs/errors.md').matchAll(/^\| `([\w.]+)` +\|/gm)].map(([, name]) => name ?? '');
    expect([...rows].sort()).toEqual([...documented].sort());
  });
});

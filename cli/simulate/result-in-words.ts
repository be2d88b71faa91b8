/** The outcome of a scenario for people: the timeline as a table, then every difference. */
import { civilDateOf } from '../../law/index.ts';
import { tableOf } from '../table.ts';
import type { Failure, ScenarioResult } from './scenario-run.ts';
import { consequencesOf, daysOf } from './timeline.ts';

export interface Wording {
  readonly reminders: boolean;
  readonly quiet: boolean;
}

export function resultInWords(
  result: ScenarioResult & { readonly file: string },
  { reminders, quiet }: Wording,
): string {
  const verdict = result.ok
    ? `ok    ${result.file}: ${result.name} (${result.checked} expectations)`
    : `FAIL  ${result.file}: ${result.name} (${result.failures.length} of ${result.checked} expectations)`;
  const failures = result.failures.map(failureInWords);
  if (quiet) return [verdict, ...failures].join('\n');
  const several = Object.keys(result.cases).length > 1;
  const rows = result.timeline
    .filter(({ type }) => reminders || type !== 'REMINDER_DUE')
    .map((row) => [
      daysOf(row),
      ...(several ? [row.case] : []),
      row.what,
      row.by,
      row.clause ?? '',
      consequencesOf(row).join('\n'),
    ]);
  const head = ['day', ...(several ? ['case'] : []), 'what', 'by', 'clause', 'what follows'];
  const widths = [null, ...(several ? [14] : []), 34, 26, null, 66];
  const cases = Object.entries(result.cases).map(([alias, number]) => `${alias}: ${number}`);
  return ['', result.name, `(${cases.join(', ')})`, '', tableOf(rows, { head, widths }), '', ...failures, verdict].join(
    '\n',
  );
}

function failureInWords({ step, at, what, expected, found }: Failure): string {
  return [
    `  step ${step}, ${civilDateOf(at)}: ${what}`,
    `    - expected ${said(expected)}`,
    `    + found    ${said(found)}`,
  ].join('\n');
}

const said = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

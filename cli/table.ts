/** Tables for people: plain columns without rulers, wrapped to the width given. */
import Table from 'cli-table3';

const plain = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

export interface TableOptions {
  readonly head: readonly string[];
  /** Widest a column may get, by its place; longer text is wrapped at words. */
  readonly widths?: readonly (number | null)[];
}

/** Rows as text; nothing for no rows. */
export function tableOf(rows: readonly (readonly string[])[], { head, widths = [] }: TableOptions): string {
  if (rows.length === 0) return '';
  const all = [head, ...rows];
  const colWidths = head.map((_, i) => {
    const longest = Math.max(...all.map((row) => longestLine(row[i] ?? '')));
    return Math.min(longest, widths[i] ?? Number.POSITIVE_INFINITY);
  });
  const table = new Table({
    head: [...head],
    chars: plain,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    wordWrap: true,
    colWidths,
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const longestLine = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

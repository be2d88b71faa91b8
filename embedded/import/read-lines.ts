/** The lines of another system's file, one after the other: CSV, NDJSON or JSON, gzip by name. Memory is bounded but for JSON. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { CsvError, parse } from 'csv-parse';
import { EmbeddedError } from '../embedded-error.ts';
import type { ImportMap } from './import-map.ts';

/** One line, or one element of a JSON list; `cells` null where it could not be read. */
export interface Line {
  readonly line: number;
  readonly cells: Readonly<Record<string, unknown>> | null;
  readonly why?: string;
  /** Its cells are texts, whatever they stand for. */
  readonly isText: boolean;
}

export type FileSort = 'csv' | 'ndjson' | 'json';

/** Throws `import.badFile` for a name that says nothing. */
export function sortOf(file: string): FileSort {
  const [, sort] = /\.(csv|ndjson|jsonl|json)(?:\.gz)?$/i.exec(file) ?? [];
  if (!sort) throw badFile(file, 'the name must end in .csv, .ndjson or .json, or that and .gz');
  return sort.toLowerCase() === 'jsonl' ? 'ndjson' : (sort.toLowerCase() as FileSort);
}

/** Bytes of a file, unpacked. */
export function bytesOf(file: string): Readable {
  const source = createReadStream(file);
  if (!/\.gz$/i.test(file)) return source;
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  return source.pipe(unpacked);
}

/** The text lines of a file. Throws `import.badFile` where it cannot be read. */
export async function* textLines(file: string): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of bytesOf(file).setEncoding('utf8') as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  if (rest !== '') yield rest;
}

/** What the system, or the packing, says of a file that cannot be read. */
const unreadable = (file: string, error: unknown): unknown =>
  /^(E[A-Z]+|Z_[A-Z_]+)$/.test(String((error as { readonly code?: unknown }).code))
    ? badFile(file, messageOf(error))
    : error;

/** Throws `import.badFile`. */
export function readLines(file: string, map: ImportMap): AsyncIterable<Line> {
  const sort = sortOf(file);
  return sort === 'csv' ? csvLines(file, map) : sort === 'ndjson' ? ndjsonLines(file) : jsonElements(file);
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function* csvLines(file: string, { delimiter = ',' }: ImportMap): AsyncGenerator<Line> {
  /** Parsing runs ahead of the records: what could not be read is said before the record that stands after it. */
  const unread: Line[] = [];
  const before = (line: number) => unread.splice(0, unread.filter((one) => one.line < line).length);
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
  });
  parser.on('skip', (error: CsvError | undefined) => {
    const line = Number(error?.['lines'] ?? 0);
    if (unread.at(-1)?.line !== line) unread.push({ line, cells: null, why: error?.message ?? '', isText: true });
  });
  const source = bytesOf(file);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let head: readonly string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      yield* before(info.lines);
      const breaks = record.reduce((many, cell) => many + (cell.match(/\n/g)?.length ?? 0), 0);
      if (head === null) head = record.map((name) => name.trim());
      else yield csvLine(record, head, info.lines - breaks);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw unreadable(file, error);
    yield { line: Number(error['lines'] ?? 0), cells: null, why: error.message, isText: true };
  }
  yield* unread.splice(0);
}

function csvLine(record: readonly string[], head: readonly string[], line: number): Line {
  const filled = record.map((cell, i) => [head[i] ?? '', cell.trim()] as const).filter(([, cell]) => cell !== '');
  const cells = Object.fromEntries(filled.filter(([name]) => name !== ''));
  const why =
    record.length === head.length
      ? filled.some(([, cell]) => cell.includes('�'))
        ? 'it is not in UTF-8'
        : undefined
      : `it has ${record.length} columns, and the heading ${head.length}`;
  return { line, cells, isText: true, ...(why === undefined ? {} : { why }) };
}

async function* ndjsonLines(file: string): AsyncGenerator<Line> {
  let line = 0;
  for await (const raw of textLines(file)) {
    line += 1;
    const text = line === 1 ? raw.replace(/^\u{feff}/u, '') : raw;
    if (text.trim() === '') continue;
    try {
      yield* elementLines(JSON.parse(text), line);
    } catch (error) {
      yield { line, cells: null, why: messageOf(error), isText: false };
    }
  }
}

async function* jsonElements(file: string): AsyncGenerator<Line> {
  let whole: unknown;
  try {
    const bytes = await readFile(file);
    const text = (/\.gz$/i.test(file) ? gunzipSync(bytes) : bytes).toString('utf8');
    whole = JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch (error) {
    throw badFile(file, messageOf(error));
  }
  if (!Array.isArray(whole)) throw badFile(file, 'it must be a list: of acts, or of cases each with its `acts`');
  for (const [i, element] of whole.entries()) yield* elementLines(element, i + 1);
}

/** An act by itself, or a case with its acts. */
function* elementLines(element: unknown, line: number): Generator<Line> {
  if (!isObject(element)) {
    yield { line, cells: null, why: 'it is not a JSON object', isText: false };
    return;
  }
  const { acts, ...of } = element;
  if (acts === undefined) yield { line, cells: element, isText: false };
  else if (!Array.isArray(acts) || acts.length === 0 || !acts.every(isObject))
    yield { line, cells: of, why: '`acts` must be a list of acts', isText: false };
  else for (const act of acts) yield { line, cells: { ...of, ...act }, isText: false };
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const badFile = (file: string, why: string): EmbeddedError =>
  new EmbeddedError('import.badFile', `${file} cannot be imported: ${why}`, { file, why });

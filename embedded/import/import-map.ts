/** The map of an import: what the columns and the acts of another system are called here. YAML or JSON. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { acts, problemsOf, roles } from '../../machines/index.ts';
import { EmbeddedError } from '../embedded-error.ts';

const actName = z.string().refine((name) => name === 'ignore' || Object.hasOwn(acts, name), {
  error: ({ input }) => `there is no act ${JSON.stringify(input)}; docs/acts.md lists them`,
});

const mappedAct = z.strictObject({
  /** One of ours, or `ignore`. */
  act: actName,
  by: z.enum(roles).optional(),
  person: z.string().min(1).optional(),
  proceeding: z.string().min(1).optional(),
  /**
   * Put on every such act, under what the line says itself. A text such as `$Məbləğ as manat` stands for a cell of the
   * line: as it is, `as day` for a day in the form of the map, `as manat` for an amount.
   */
  data: z.record(z.string(), z.unknown()).default({}),
});

const inFull = (act: unknown): unknown => (typeof act === 'string' ? { act } : act);
export type MappedAct = z.infer<typeof mappedAct>;

const cell = /^\$(.+?)(?: as (day|manat))?$/;

/** The column that a text of a map stands for, and how it is read; null for a text that stands for itself. */
export function cellMeant(text: string): { readonly column: string; readonly as: 'day' | 'manat' | 'text' } | null {
  const [, column, as = 'text'] = cell.exec(text) ?? [];
  return column === undefined ? null : { column, as: as as 'day' | 'manat' | 'text' };
}

function columnsMeant(value: unknown): readonly string[] {
  if (typeof value === 'string') return [cellMeant(value)?.column ?? []].flat();
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(columnsMeant) : [];
}

const written = z.strictObject({
  delimiter: z.string().length(1).optional(),
  /** How days are written. */
  days: z.enum(['YYYY-MM-DD', 'DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY', 'YYYYMMDD']).default('YYYY-MM-DD'),
  /** Our name of a column: theirs. */
  columns: z.record(z.string(), z.string().min(1)).default({}),
  /** Columns that the map does not name, and that are none of ours, are passed over. */
  otherColumns: z.enum(['refuse', 'ignore']).default('refuse'),
  /** Their name of an act: ours, by itself or with what every such act has. */
  acts: z.record(z.string(), z.preprocess(inFull, mappedAct)).default({}),
});
const mapForm = written.transform((map) => ({
  ...map,
  /** Columns that the data of acts takes cells from. */
  takenFrom: new Set(Object.values(map.acts).flatMap(({ data }) => columnsMeant(data))),
}));
export type ImportMap = z.infer<typeof mapForm>;

export const noMap: ImportMap = mapForm.parse({});

/** Reads a map. Throws `import.badMap` with what is wrong. */
export function readImportMap(file: string): ImportMap {
  let raw: unknown;
  try {
    raw = parse(readFileSync(file, 'utf8')) ?? {};
  } catch (error) {
    throw badMap(file, [error instanceof Error ? error.message.trimEnd() : String(error)]);
  }
  const parsed = mapForm.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw badMap(file, problemsOf(parsed.error.issues, 'the file'));
}

const badMap = (file: string, problems: readonly string[]): EmbeddedError =>
  new EmbeddedError('import.badMap', [`${file} cannot be used as a map:`, ...problems].join('\n  '), {
    file,
    problems,
  });

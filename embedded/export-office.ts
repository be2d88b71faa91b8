/** An office in the open form, and back: its record as lines, with its settings in the first. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import { exportFormat, exportRecord, importRecord, officeLine, RegistryError } from '../registry/index.ts';
import type { OfficeLine, RecordLine } from '../registry/index.ts';
import { lockDirectory } from './directory-lock.ts';
import { EmbeddedError } from './embedded-error.ts';
import { textLines } from './import/read-lines.ts';
import type { LawInForce } from './law-in-force.ts';
import { readLawInForce, writeLawInForce } from './law-in-force.ts';
import { databaseOf, parseSettings, settingsFileIn } from './settings.ts';

export interface ExportOfficeOptions {
  readonly cases?: readonly CaseNumber[];
  readonly now: Instant;
  readonly onProgress?: (done: { readonly cases: number; readonly of: number }) => void;
}

/** Gives `write` the lines, one after the other, while the office runs. Throws what the record throws. */
export async function exportOffice(
  dataDir: string,
  write: (text: string) => Promise<void> | void,
  { cases, now, onProgress }: ExportOfficeOptions,
): Promise<OfficeLine> {
  return await exportRecord(databaseOf(dataDir), (line: RecordLine) => write(JSON.stringify(line)), {
    ...(cases ? { cases } : {}),
    office: {
      madeAt: now,
      settings: settingsToCarry(dataDir),
      lawInForce: readLawInForce(dataDir) as OfficeLine['lawInForce'],
    },
    ...(onProgress ? { onProgress } : {}),
  });
}

/**
 * What the settings file says, but for where record and documents are, what mail and documents are signed in with, and where
 * it is on a network: that is not the same elsewhere.
 */
function settingsToCarry(dataDir: string): OfficeLine['settings'] {
  const file = settingsFileIn(dataDir);
  if (!existsSync(file)) return null;
  const whole = (parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, unknown>;
  const { database: _database, network: _network, ...settings } = whole;
  const { mail, documents } = settings as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  const { user: _user, password: _password, ...server } = mail ?? {};
  const { folder: _folder, s3: _s3, ...taken } = documents ?? {};
  return { ...settings, ...(mail && { mail: server }), ...(documents && { documents: taken }) };
}

/** Whether a file is an export of an office. */
export async function isExport(file: string): Promise<boolean> {
  if (!/\.(ndjson|jsonl)(\.gz)?$/i.test(file)) return false;
  for await (const first of textLines(file)) return first.includes(`"format":"${exportFormat}"`);
  return false;
}

export interface ImportOfficeOptions {
  /** Nothing is written: the file is only proved. */
  readonly dryRun: boolean;
  readonly onProgress?: (done: { readonly cases: number; readonly of: number }) => void;
}

/**
 * Makes an office of an export, in a directory without one: the record in `office.db`, or in the empty PostgreSQL database
 * that the settings there, or MUDDET_DATABASE, name. The settings of the export are taken where the directory has none.
 * Every entry is hashed and stepped again. Throws `import.damaged`, `import.partOfOffice`, `import.notEmpty`.
 */
export async function importOffice(
  dataDir: string,
  file: string,
  { dryRun, onProgress }: ImportOfficeOptions,
): Promise<OfficeLine> {
  const telling = onProgress ? { onProgress } : {};
  if (dryRun) return await inWords(importRecord(textLines(file), null, telling));
  const lock = lockDirectory(dataDir);
  try {
    const { settings } = await headOf(file);
    const settingsFile = settingsFileIn(dataDir);
    const text = settings && !existsSync(settingsFile) ? stringify(settings) : null;
    if (text !== null) parseSettings(text, settingsFile);
    const onBegun = ({ lawInForce }: OfficeLine): void => {
      if (text !== null) writeFileSync(settingsFile, text, { flush: true });
      if (lawInForce) writeLawInForce(dataDir, lawInForce as unknown as LawInForce);
    };
    return await inWords(importRecord(textLines(file), databaseOf(dataDir), { onBegun, ...telling }));
  } finally {
    lock.release();
  }
}

async function headOf(file: string): Promise<OfficeLine> {
  for await (const first of textLines(file)) return await inWords(async () => officeLine(first));
  throw new EmbeddedError('import.damaged', `${file} is empty`, { file });
}

/** Whoever imports chose the file and the place: that they do not fit is no fault of the program. */
async function inWords<T>(work: Promise<T> | (() => Promise<T>)): Promise<T> {
  try {
    return await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const { line, why } = error.params as { readonly line?: number; readonly why?: string };
    if (error.code === 'import.damaged')
      throw new EmbeddedError('import.damaged', `the export is damaged: line ${line}: ${why}`, error.params, error);
    if (error.code === 'import.partOfOffice')
      throw new EmbeddedError(
        'import.partOfOffice',
        'the export has some cases of an office only, and an office cannot be made of them',
        error.params,
        error,
      );
    if (error.code === 'registry.notEmpty')
      throw new EmbeddedError('import.notEmpty', 'there is an office already; import into another place', {}, error);
    throw error;
  }
}

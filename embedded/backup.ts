/**
 * A backup of an office, made while it runs: a folder with the record of one moment in an SQLite file, whatever the office
 * keeps it in, every other file of the data directory, and `backup.json`, which says what is there and what it hashes to.
 */
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import * as z from 'zod';
import type { Instant } from '../law/index.ts';
import { DocumentError, contentOfFile, copyRecord, diskStore, verify } from '../registry/index.ts';
import type { DocumentStore, Extent } from '../registry/index.ts';
import { documentStoreOf } from './documents.ts';
import { EmbeddedError } from './embedded-error.ts';
import { retold } from './retold.ts';
import { databaseOf } from './settings.ts';

/** A backup names nothing outside itself. */
const inFolder = z.string().refine((path) => !isAbsolute(path) && !path.split(/[\\/]/).includes('..'));

const manifestForm = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime().transform((at) => at as Instant),
  cases: z.int(),
  entries: z.int(),
  /** The hash over the last entries of all cases. */
  root: z.string(),
  files: z.array(z.strictObject({ path: inFolder, bytes: z.int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifestForm>;

export interface Progress {
  readonly what: 'rows' | 'files' | 'documents' | 'cases';
  readonly done: number;
  readonly of: number;
}
export interface KeepOptions {
  readonly onProgress?: (progress: Progress) => void;
}

const record = 'office.db';
const manifest = 'backup.json';
/** Where a backup has them, wherever the office keeps them. */
const documents = 'documents';
/** Of a running office or an upgrade that is tried, or in the backup otherwise; and what is being written, and moved to its name when it is whole. */
const left =
  /^(uploads|documents|upgrade-\w{6})\/|^(lock\.db|lock\.pid|server\.json|office\.db)(-\w+|\.\d+)?$|^backup\.json$|\.\d+(\.tmp)?$/;

/**
 * Throws `backup.notEmpty` where something is in the way, and what the record throws; then nothing is left behind.
 * @param into a folder that is not there, or is empty
 * @param now the moment that the backup says it was made at
 */
export async function backUp(
  dataDir: string,
  into: string,
  now: Instant,
  { onProgress }: KeepOptions = {},
): Promise<Manifest> {
  if (isInside(dataDir, into))
    throw new EmbeddedError('backup.notEmpty', `${into} is in the data directory; choose another place`, { into });
  return await asOne(into, async (draft) => {
    const extent = await copyRecord(databaseOf(dataDir), join(draft, record), {
      onProgress: ({ rows, of }) => onProgress?.({ what: 'rows', done: rows, of }),
    });
    const store = documentStoreOf(dataDir);
    const within = store.folder === null ? '' : relative(resolve(dataDir), store.folder);
    const isDocument = (path: string) => within !== '' && path.startsWith(within + sep);
    const paths = (await filesIn(dataDir)).filter((path) => !left.test(path) && !isDocument(path));
    for (const [i, path] of paths.entries()) {
      await copyInto(dataDir, draft, path);
      onProgress?.({ what: 'files', done: i + 1, of: paths.length });
    }
    await copyDocuments(store, diskStore(join(draft, documents)), onProgress);
    const files = [];
    for (const path of await filesIn(draft)) files.push(await described(draft, path));
    const made: Manifest = { format: 1, madeAt: now, ...extent, files };
    await writeFile(join(draft, manifest), `${JSON.stringify(made, null, 2)}\n`, { flush: true });
    return made;
  });
}

/**
 * Puts a backup in place of an office that is not there: into the data directory, and the record and the documents where
 * its settings, or MUDDET_DATABASE, say. Every file is compared with the manifest, and the record is proved whole.
 * Throws `backup.none`, `backup.damaged`, `backup.notEmpty`; then the data directory is as before.
 */
export async function restoreInto(
  dataDir: string,
  backup: string,
  { onProgress }: KeepOptions = {},
): Promise<Manifest> {
  const made = await readManifest(backup);
  for (const file of made.files) {
    const found = await described(backup, file.path).catch(() => null);
    if (found?.sha256 !== file.sha256)
      throw damaged(backup, `${file.path} is ${found ? 'not what was backed up' : 'missing'}`);
  }
  return await asOne(dataDir, async (draft) => {
    for (const { path } of made.files)
      if (path !== record && !path.startsWith(`${documents}/`)) await copyInto(backup, draft, path);
    const store = documentStoreOf(draft);
    await mustBeEmpty(store);
    const kept = diskStore(join(backup, documents));
    return await orNothing(kept, store, async () => {
      await copyDocuments(kept, store, onProgress);
      for (const { path } of made.files)
        if (path.startsWith(`${documents}/`) && !(await store.has(basename(path))))
          throw damaged(backup, `${path} could not be read again`);
      const database = databaseOf(draft);
      const copying = copyRecord(join(backup, record), database, {
        onProgress: ({ rows, of }) => onProgress?.({ what: 'rows', done: rows, of }),
      });
      const extent = await retold(
        copying,
        'registry.notEmpty',
        'backup.notEmpty',
        `the database ${withoutPassword(database)} is not empty`,
      );
      await proved(database, backup, made, extent, onProgress);
      return made;
    });
  });
}

/** In a place elsewhere another office may have its documents: each of the two would clear away what it does not know. */
async function mustBeEmpty(store: DocumentStore): Promise<void> {
  const { place } = store;
  for await (const _ of store.list())
    throw new EmbeddedError('backup.notEmpty', `documents are in ${place} already`, { place });
}

/** What has come into an empty store before something went wrong is taken away again, so that it can be filled anew. */
async function orNothing<T>(from: DocumentStore, to: DocumentStore, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await takeAway(from, to).catch(() => undefined);
    throw error;
  }
}

/** Not what somebody else has put there meanwhile. */
async function takeAway(from: DocumentStore, to: DocumentStore): Promise<void> {
  for await (const { sha256 } of from.list()) await to.remove(sha256);
}

const withoutPassword = (address: string): string => address.replace(/:[^:@/]*@/, '@');

/** What is cleared away meanwhile is named by no entry; what the disk has spoilt is none, as if it were not there. */
async function copyDocuments(
  from: DocumentStore,
  to: DocumentStore,
  onProgress: KeepOptions['onProgress'],
): Promise<void> {
  const all: string[] = [];
  for await (const { sha256 } of from.list()) all.push(sha256);
  for (const [i, sha256] of all.entries()) {
    try {
      await to.put((await from.open(sha256)).stream);
    } catch (error) {
      if (!(error instanceof DocumentError) || error.code !== 'document.missing') throw error;
    }
    onProgress?.({ what: 'documents', done: i + 1, of: all.length });
  }
}

/** Of documents the manifest is the measure: one that was lost before is no reason to have no office. */
async function proved(
  database: string,
  backup: string,
  made: Manifest,
  { root }: Extent,
  onProgress: KeepOptions['onProgress'],
): Promise<void> {
  if (root !== made.root) throw damaged(backup, 'the record is not the one that was backed up');
  const { ok, bad } = await verify(database, {
    onProgress: ({ cases, of }) => onProgress?.({ what: 'cases', done: cases, of }),
  });
  if (!ok) throw damaged(backup, `${bad?.case ?? ''}, entry ${bad?.seq ?? 0}: ${bad?.detail ?? ''}`);
}

/** What a backup says of itself. Throws `backup.none`. */
export async function readManifest(backup: string): Promise<Manifest> {
  try {
    return manifestForm.parse(JSON.parse(await readFile(join(backup, manifest), 'utf8')));
  } catch (error) {
    throw new EmbeddedError('backup.none', `${backup} is not a backup: it has no ${manifest}`, { backup }, error);
  }
}

const damaged = (backup: string, why: string): EmbeddedError =>
  new EmbeddedError('backup.damaged', `the backup ${backup} is damaged: ${why}`, { backup, why });

/** Makes a folder beside its place and moves it there when it is whole; of one that failed nothing is left. */
async function asOne<T>(place: string, work: (draft: string) => Promise<T>): Promise<T> {
  const there = await readdir(place).catch(() => null);
  if (there !== null && there.length > 0)
    throw new EmbeddedError('backup.notEmpty', `${place} is not empty`, { place });
  const draft = `${resolve(place)}.${process.pid}`;
  try {
    await mkdir(dirname(draft), { recursive: true });
    await mkdir(draft, { mode: 0o700 });
    const result = await work(draft);
    await rename(draft, place);
    return result;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

const isInside = (folder: string, path: string): boolean => !relative(resolve(folder), resolve(path)).startsWith('..');

async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

async function copyInto(from: string, to: string, path: string): Promise<void> {
  await mkdir(dirname(join(to, path)), { recursive: true });
  await copyFile(join(from, path), join(to, path));
}

const described = async (folder: string, path: string): Promise<Manifest['files'][number]> => ({
  path,
  ...(await contentOfFile(join(folder, path))),
});

/** Data directories and databases of their own for tests, and the offices opened in them, closed and gone at the end of each test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOffice } from '../../embedded/index.ts';
import type { Office, OfficeOptions } from '../../embedded/index.ts';
import { isPostgres, newDatabase, removeDatabases } from '../registry/database.ts';
import { toyEngine } from '../support/toy-engine.ts';

export interface Temporary {
  dataDir(): Promise<string>;
  /** Where the record of a data directory is: in it, or in a database of its own on the server of this run. */
  databaseOf(dataDir: string): Promise<string>;
  /** An office with the toy engine in a directory of its own, unless told otherwise. */
  office(options?: Partial<OfficeOptions>): Promise<Office>;
  clear(): Promise<void>;
}

export function temporary(): Temporary {
  const folders: string[] = [];
  const offices: Office[] = [];
  const databases = new Map<string, string>();
  const databaseOf = async (folder: string) => {
    const database = databases.get(folder) ?? (isPostgres ? await newDatabase() : join(folder, 'office.db'));
    databases.set(folder, database);
    return database;
  };
  const dataDir = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'muddet-office-'));
    folders.push(folder);
    return folder;
  };
  return {
    dataDir,
    databaseOf,
    office: async (options = {}) => {
      const folder = options.dataDir ?? (await dataDir());
      const database = options.database ?? (await databaseOf(folder));
      const office = await openOffice({ engine: toyEngine, ...options, dataDir: folder, database });
      offices.push(office);
      return office;
    },
    clear: async () => {
      for (const office of offices.splice(0)) await office.close();
      await removeDatabases();
      databases.clear();
      for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
    },
  };
}

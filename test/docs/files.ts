/** The repository's files as the documentation's tests read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
export const isThere = (path: string): boolean => existsSync(join(root, path));

/** Paths below the root of the files in a folder whose names end so; none if there is no such folder. */
export function filesIn(folder: string, ending: string): readonly string[] {
  if (!isThere(folder)) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

/** The rooms whose source says what can go wrong, and what things are called. */
export const rooms = [
  'law',
  'machines',
  'engine',
  'registry',
  'activities',
  'embedded',
  'worker',
  'api',
  'client',
  'cli',
] as const;
export const sources = (): readonly string[] => rooms.flatMap((room) => filesIn(room, '.ts'));

/** Every page written or generated, the README among them. */
export const pages = (): readonly string[] => ['README.md', ...filesIn('docs', '.md')];

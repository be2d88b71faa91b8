/** Entries that somebody has written in a file, YAML or JSON. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { UsageError } from '../exit-code.ts';

/** What the file says. Throws UsageError for one that is not there, or is no YAML of keys and values. */
export async function yamlFile(file: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`${file} cannot be read`);
  let said: unknown;
  try {
    said = parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not YAML: ${error instanceof Error ? error.message.trimEnd() : String(error)}`);
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said))
    throw new UsageError(`${file} has to say \`years\`, \`closures\` or both`);
  return said as Readonly<Record<string, unknown>>;
}

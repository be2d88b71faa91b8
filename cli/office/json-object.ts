/** JSON that a user hands in on the command line, in a file or on standard input. */
import { readFile } from 'node:fs/promises';
import { problemOfJson } from '../../engine/index.ts';
import { UsageError } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

/** The object in JSON text, in `@file`, or in standard input for `-`. Throws UsageError for anything else. */
export async function jsonObject(text: string, terminal: Terminal): Promise<Record<string, unknown>> {
  const json = text === '-' ? await terminal.input() : text.startsWith('@') ? await fromFile(text.slice(1)) : text;
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`the data is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const problem = problemOfJson(data);
  if (problem !== null) throw new UsageError(`the data cannot be kept: it has ${problem}`);
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
  throw new UsageError('the data is not a JSON object');
}

async function fromFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`${path} cannot be read`);
  }
}

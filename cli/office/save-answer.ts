/** Asks for something in a form that is kept as a file, and writes it. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { answered } from './answered.ts';
import type { Ask } from './with-office.ts';

/** Whether it is written; if not, the problem has been shown. Throws UsageError for a file that cannot be written. */
export async function saveAnswer(
  cli: Cli,
  command: Command,
  ask: Ask,
  { path, accept, file }: { readonly path: string; readonly accept: string; readonly file: string },
): Promise<boolean> {
  const bytes = answered(cli, command, await ask('GET', path, { headers: { accept } })) as Buffer | null;
  if (!bytes) return false;
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  show(cli, command, { file, bytes: bytes.length }, () => `${file} is written.`);
  return true;
}

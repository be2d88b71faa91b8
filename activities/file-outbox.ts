/** An outbox that keeps each letter as one `.eml` file; the office's own notices in `internal/` below it. */
import { constants } from 'node:fs';
import { access, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { OutageError } from './outage-error.ts';
import type { Outbox, OutgoingMessage } from './outbox.ts';
import { idAsName } from './outbox.ts';

/** An outbox in a folder, made if it is not there. A file is either whole and on disk, or not there. */
export function fileOutbox(folder: string): Outbox {
  const made = new Map<string, Promise<unknown>>();
  const ensure = (path: string) => {
    const earlier = made.get(path);
    if (earlier) return earlier;
    const making = mkdir(path, { recursive: true });
    made.set(path, making);
    making.catch(() => made.delete(path));
    return making;
  };
  const folderOf = (channel: OutgoingMessage['channel']) =>
    channel === 'internal' ? join(folder, 'internal') : folder;
  const nameOf = (id: string) => `${idAsName(id)}.eml`;
  return {
    has: ({ id, channel }) =>
      access(join(folderOf(channel), nameOf(id))).then(
        () => true,
        () => false,
      ),
    put: async ({ id, channel, message }) => {
      const path = folderOf(channel);
      try {
        await ensure(path);
        await writeWhole(path, nameOf(id), message);
      } catch (error) {
        made.delete(path);
        throw new OutageError(
          'outbox.cannotWrite',
          `the message ${id} could not be written to ${path}: ${String(error)}`,
          error,
        );
      }
    },
  };
}

/** Writes beside the name, flushes, takes the name, and flushes the folder. */
async function writeWhole(folder: string, name: string, content: Uint8Array): Promise<void> {
  const temporary = join(folder, `.${name}.${process.pid}.tmp`);
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, join(folder, name));
  const directory = await open(folder, constants.O_RDONLY);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** An outbox that keeps each letter as one `.eml` file; the office's own notices in `internal/` below it. */
import { constants } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
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
    put: async ({ id, channel, message }, first) => {
      const path = folderOf(channel);
      const name = nameOf(id);
      const draft = join(path, `.${name}.${process.pid}.tmp`);
      const writing = async (work: () => Promise<unknown>) => {
        try {
          await work();
        } catch (error) {
          made.delete(path);
          throw new OutageError(
            'outbox.cannotWrite',
            `the message ${id} could not be written to ${path}: ${String(error)}`,
            error,
          );
        }
      };
      try {
        await writing(async () => {
          await ensure(path);
          await writeFlushed(draft, message);
        });
        await first?.();
        await writing(() => takeName(draft, path, name));
      } finally {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

async function writeFlushed(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name is on disk when the folder that has it is. */
async function takeName(draft: string, folder: string, name: string): Promise<void> {
  await rename(draft, join(folder, name));
  const directory = await open(folder, constants.O_RDONLY);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

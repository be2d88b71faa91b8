/** What is noted of an upload beside its pieces: a file that is whole, or the one before it, also where the disk is full. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileConfigstore } from '@tus/file-store';
import type { Upload } from '@tus/server';

export function wholeNotes(folder: string): FileConfigstore {
  const notes = new FileConfigstore(folder);
  notes.set = async (id: string, upload: Upload) => {
    const draft = join(folder, `${id}.json.draft`);
    try {
      await writeFile(draft, JSON.stringify(upload));
      await rename(draft, join(folder, `${id}.json`));
    } finally {
      await rm(draft, { force: true });
    }
  };
  return notes;
}

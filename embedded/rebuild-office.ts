/** What follows from the journal, worked out from it again: in a directory whose office is stopped. */
import type { CaseNumber } from '../machines/index.ts';
import { lockDirectory } from './directory-lock.ts';
import { EmbeddedError } from './embedded-error.ts';
import { openRecord } from './open-record.ts';
import { databaseOf, officeLaw } from './settings.ts';

export interface RebuildOptions {
  /** Every case when not given. */
  readonly case?: CaseNumber;
  readonly onProgress?: (cases: number) => void;
}

/** Answers with how many cases. Throws `embedded.locked`, `rebuild.noCase`, and what the record throws. */
export async function rebuildOffice(
  dataDir: string,
  { case: number, onProgress }: RebuildOptions = {},
): Promise<number> {
  const lock = lockDirectory(dataDir);
  try {
    const registry = await openRecord({ database: databaseOf(dataDir), law: officeLaw(dataDir) });
    try {
      if (number !== undefined && !(await registry.summary(number)))
        throw new EmbeddedError('rebuild.noCase', `there is no case ${number}`, { case: number });
      return await registry.rebuild(number, onProgress);
    } finally {
      await registry.close();
    }
  } finally {
    lock.release();
  }
}

/** What the record throws for a place that somebody chose, told as what that person can do about it. */
import { RegistryError } from '../registry/index.ts';
import { EmbeddedError } from './embedded-error.ts';
import type { EmbeddedErrorCode } from './embedded-error.ts';

/** Throws another error in the place of the record's error with code `from`, and every other as it is. */
export async function retold<T>(work: Promise<T>, from: string, code: EmbeddedErrorCode, message: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code !== from) throw error;
    throw new EmbeddedError(code, message, {}, error);
  }
}

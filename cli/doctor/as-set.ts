/** What the settings say, for a check; that they cannot be used is a finding of its own. */
import { EmbeddedError } from '../../embedded/index.ts';

/** Null where they cannot be used. */
export function asSet<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof EmbeddedError) return null;
    throw error;
  }
}

/** Opens the record of an office for whoever runs it, or brings cases in. */
import { openRegistry, RegistryError } from '../registry/index.ts';
import type { Registry, RegistryOptions } from '../registry/index.ts';
import { EmbeddedError } from './embedded-error.ts';

/** Throws `import.unfinished` where an export was being taken in and some of its cases are there only; else as the record does. */
export async function openRecord(options: RegistryOptions): Promise<Registry> {
  try {
    return await openRegistry(options);
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code !== 'registry.importUnfinished') throw error;
    throw new EmbeddedError(
      'import.unfinished',
      'an import into this office was cut short; give the same `muddet import` again, and it goes on',
      {},
      error,
    );
  }
}

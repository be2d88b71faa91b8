/** Opens the record of an office for whoever runs it, or brings cases in. */
import { openRegistry } from '../registry/index.ts';
import type { Registry, RegistryOptions } from '../registry/index.ts';
import { retold } from './retold.ts';

/** Throws `import.unfinished` where an export was being taken in and some of its cases are there only; else as the record does. */
export const openRecord = (options: RegistryOptions): Promise<Registry> =>
  retold(
    openRegistry(options),
    'registry.importUnfinished',
    'import.unfinished',
    'an import into this office was cut short; give the same `muddet import` again, and it goes on',
  );

/** What keeps a database from doing what it is asked: an outage, not a fault. The same may be asked again with the same key. */
import { RegistryError } from './registry-error.ts';

/** The server is away; or the disk is full or fails, and all that can be done is reading. */
export type Outage = RegistryError & { readonly code: 'registry.unavailable' | 'registry.cannotWrite' };
export type OutageCode = Outage['code'];

export const isOutage = (error: unknown): error is Outage =>
  error instanceof RegistryError && (error.code === 'registry.unavailable' || error.code === 'registry.cannotWrite');

type Asked = 'read' | 'write';

export interface OutageWatch {
  /** What the database could not do when it was asked last. */
  readonly now: OutageCode | null;
  /** Is told when an outage begins. */
  readonly onOutage: (listener: () => void) => () => void;
  /**
   * Asks the database for something. `how` may be asked when it is done: what has only read does not say that there is
   * writing. Throws `RegistryError` with the code of the outage in the place of what the database says.
   */
  readonly ask: <T>(how: Asked | (() => Asked), work: () => Promise<T>) => Promise<T>;
}

/** @param codeOf what an error of the database comes to; null where it is no outage */
export function outageWatch(codeOf: (said: string, error: unknown) => OutageCode | null): OutageWatch {
  let now: OutageCode | null = null;
  const listeners = new Set<() => void>();
  return {
    get now() {
      return now;
    },
    onOutage(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async ask(how, work) {
      try {
        const done = await work();
        // That it can be read does not say that it can be written.
        if (now !== null && (now === 'registry.unavailable' || (typeof how === 'string' ? how : how()) === 'write'))
          now = null;
        return done;
      } catch (error) {
        if (isOutage(error)) throw error;
        const found = outageIn(error, codeOf);
        if (found === null) throw error;
        const isNew = now === null;
        now = found.outage;
        if (isNew) for (const listener of listeners) listener();
        throw new RegistryError(found.outage, { code: found.said }, error);
      }
    },
  };
}

/** The outage that an error tells of, itself or as its cause, and the code that the database gave it. */
function outageIn(error: unknown, codeOf: Parameters<typeof outageWatch>[0]) {
  for (const one of [error, (error as { readonly cause?: unknown } | null)?.cause]) {
    const said = String((one as { readonly code?: unknown } | null | undefined)?.code ?? '');
    const outage = codeOf(said, one);
    if (outage) return { outage, said };
  }
  return null;
}

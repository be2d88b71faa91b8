/** States lately worked on, the least lately used thrown out first. Whoever reads it compares the sequence number. */
import type { WorkingCase } from './draft.ts';

export interface StateCache {
  get(number: string): WorkingCase | undefined;
  set(number: string, working: WorkingCase): void;
  delete(number: string): void;
  clear(): void;
}

/** A cache of at most `size` cases. */
export function makeStateCache(size: number): StateCache {
  const cases = new Map<string, WorkingCase>();
  return {
    get(number) {
      const found = cases.get(number);
      if (found) {
        cases.delete(number);
        cases.set(number, found);
      }
      return found;
    },
    set(number, working) {
      cases.delete(number);
      cases.set(number, working);
      if (cases.size > size) {
        const oldest = cases.keys().next();
        if (!oldest.done) cases.delete(oldest.value);
      }
    },
    delete: (number) => void cases.delete(number),
    clear: () => cases.clear(),
  };
}

/** Whether the documents that entries name are in the store, and are what their hash says. Each content is read once. */
import type { Entry } from '../../engine/types.ts';
import type { BadEntry } from '../options.ts';
import { DocumentError } from './document-error.ts';
import type { DocumentStore } from './document-store.ts';

export class ProofOfDocuments {
  private readonly store: DocumentStore;
  private readonly good = new Set<string>();

  constructor(store: DocumentStore) {
    this.store = store;
  }

  /** Contents found good so far. */
  get proved(): number {
    return this.good.size;
  }

  /** The first entry that names one that is not good. */
  async fault(entries: readonly Entry[]): Promise<BadEntry | null> {
    for (const { case: number, seq, act } of entries)
      for (const { sha256, name } of act.documents ?? []) {
        const why = this.good.has(sha256) ? null : await this.whyNot(sha256);
        if (why) return { case: number, seq, what: 'document', detail: `${name}: ${why}` };
        this.good.add(sha256);
      }
    return null;
  }

  private async whyNot(sha256: string): Promise<string | null> {
    try {
      const { stream } = await this.store.open(sha256);
      for await (const _ of stream);
      return null;
    } catch (error) {
      if (error instanceof DocumentError && error.code === 'document.missing') return error.message;
      throw error;
    }
  }
}

/** What a migration is given: the schema builder, and what every database does in its own words. */
import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

export interface Ddl {
  readonly db: Kysely<Tables>;
  /** Text that is compared and sorted by its bytes, in every database alike. */
  readonly text: Parameters<CreateTableBuilder<string, string>['addColumn']>[1];
  /** A table whose rows are short and looked for by their key. */
  readonly createSmall: (table: CreateTableBuilder<string, string>) => Promise<void>;
  /** From now on rows can only be added. */
  readonly appendOnly: (
    db: Kysely<Tables>,
    table: 'entries' | 'law_versions' | 'interventions' | 'refusals' | 'reads' | 'register_papers' | 'assignments',
  ) => Promise<void>;
  /** From now on a row whose `status` is `closed` is neither changed nor taken away. */
  readonly keepClosed: (db: Kysely<Tables>, table: 'bulletin_issues') => Promise<void>;
  /** From now on an entry is only taken after the one before it, with that one's hash. */
  readonly keepChain: (db: Kysely<Tables>) => Promise<void>;
  /** From now on the order in which entries are committed is known. */
  readonly keepOrder: (db: Kysely<Tables>) => Promise<void>;
}

export type Migration = (ddl: Ddl) => Promise<void>;

/** Prepared statements that are kept, for Kysely, which prepares each query anew. */
import type { SqliteDatabase } from 'kysely';
import type { Connection, Statement } from './driver.ts';

/** Lists of any length make texts without end. */
const most = 500;

/** A connection whose queries are prepared once for each text. Kysely gives it one query after the other. */
export function keepStatements(connection: Connection): SqliteDatabase {
  const kept = new Map<string, Statement>();
  return {
    prepare(text) {
      const known = kept.get(text);
      if (known) return known;
      if (kept.size >= most) kept.clear();
      const statement = connection.prepare(text);
      // What changes the tables is done once.
      if (/^(select|with|insert|update|delete)\b/i.test(text.trimStart())) kept.set(text, statement);
      return statement;
    },
    close: () => void connection.close(),
  };
}

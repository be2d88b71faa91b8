/** Every version of the law that acts were judged by, kept with the record; and the one they are judged by now. */
import type { Kysely } from 'kysely';
import { versionOf } from '../law/index.ts';
import type { Law } from '../law/index.ts';
import { RegistryError } from './registry-error.ts';
import type { Tables } from './schema.ts';
import type { Job } from './writer.ts';

export interface LawBook {
  /** Throws `registry.unknownLaw`. */
  readonly lawOf: (version: string) => Law;
  /** Whether what is kept under a version is what was named so; true for a version that is not kept. */
  isAsNamed(version: string): boolean;
  /** Reads the versions that other processes have written down since. */
  refresh(): Promise<void>;
  /** Writes a law down under its version, once. */
  register(law: Law): Job<void>;
}

/** All registered versions. */
export async function readLawBook(db: Kysely<Tables>): Promise<LawBook> {
  const known = new Map<string, Law>();
  const refresh = async () => {
    const rows = await db.selectFrom('law_versions').selectAll().execute();
    for (const { version, content } of rows) known.set(version, JSON.parse(content) as Law);
  };
  await refresh();
  return {
    refresh,
    lawOf(version) {
      const law = known.get(version);
      if (!law) throw new RegistryError('registry.unknownLaw', { version });
      return law;
    },
    isAsNamed(version) {
      const law = known.get(version);
      return law === undefined || versionOf(law) === version;
    },
    register: (law) => ({
      alone: true,
      async run(_, tx) {
        const { version } = law;
        const there = await tx.db
          .selectFrom('law_versions')
          .select('version')
          .where('version', '=', version)
          .executeTakeFirst();
        if (!there)
          await tx.write([{ how: 'insert', table: 'law_versions', row: { version, content: JSON.stringify(law) } }]);
        known.set(version, law);
      },
    }),
  };
}

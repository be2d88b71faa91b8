/** What test/docs asks of the generator. */
import type { ZodType } from 'zod';
import type { notices } from '../activities/messages/en/notices.ts';
import type { chartOf } from '../cli/chart/machine-graph.ts';
import type { importProblems } from '../embedded/index.ts';
import type { refusals } from '../engine/index.ts';
import type { limits } from '../engine/words/limits-en.ts';
import type * as access from '../api/access/table.ts';
import type * as law from '../law/index.ts';
import type * as machines from '../machines/index.ts';

export interface DocTables {
  readonly law: typeof law;
  readonly machines: typeof machines;
  readonly engine: { readonly refusals: typeof refusals };
  readonly access: typeof access;
  readonly words: typeof limits;
  readonly subjects: typeof notices;
  readonly imports: typeof importProblems;
  readonly charts: readonly ReturnType<typeof chartOf>[];
  readonly schemaOf: (form: ZodType) => unknown;
}

export function generatedDocs(tables: DocTables, read: (path: string) => string): Map<string, string>;
export function staleDocs(generated: ReadonlyMap<string, string>): readonly string[];

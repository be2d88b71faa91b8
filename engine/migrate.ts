/** Stored states of earlier schemas, made into the current one. A migration is never changed once an office has run it. */
import { fault } from './fault.ts';
import { restore } from './restore.ts';
import { currentSchema } from './stored-case.ts';
import type { CaseState } from './types.ts';

type Stored = Readonly<Record<string, unknown>>;

/** Makes a state of schema `from` into one of schema `from + 1`; it need not set the number. */
export interface Migration {
  readonly from: number;
  readonly what: string;
  migrate(json: Stored): Stored;
}

/** Every migration, oldest first. Schema 1 is the first that any office has run, so there are none. */
export const migrations: readonly Migration[] = [];

/**
 * A stored case of any known schema, brought to the current one and checked.
 * @throws Fault `state.schema` for a newer or unknown schema, with what to do
 * @throws Fault `state.invalid` for a state that does not hold together
 */
export function migrate(json: unknown, list: readonly Migration[] = migrations): CaseState {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw fault('state.invalid', { case: null, problems: ['not an object'] });
  let state = json as Stored;
  const found = state['schema'];
  if (typeof found !== 'number' || !Number.isInteger(found))
    throw fault('state.schema', {
      schema: found ?? null,
      current: currentSchema,
      todo: 'this is no stored case, or one whose schema number was lost: rebuild it from its journal',
    });
  if (found > currentSchema)
    throw fault('state.schema', {
      schema: found,
      current: currentSchema,
      todo: 'the state was written by a newer release: run that release, or rebuild the state from its journal',
    });
  for (let schema = found; schema < currentSchema; schema++) {
    const next = list.find((m) => m.from === schema);
    if (!next)
      throw fault('state.schema', {
        schema: found,
        current: currentSchema,
        todo: `nothing leads on from schema ${schema}: rebuild the state from its journal`,
      });
    state = { ...next.migrate(state), schema: schema + 1 };
  }
  return restore(state);
}

/** Stored states of other schemas. */
import { canonical, currentSchema, Fault, migrate, migrations } from '../../engine/index.ts';
import type { Migration } from '../../engine/index.ts';
import { received } from '../support/case-driver.ts';

const now = () => JSON.parse(JSON.stringify(received().now)) as Record<string, unknown>;
const faultOf = (json: unknown, list?: readonly Migration[]): Fault => {
  try {
    migrate(json, list);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('migrated');
};

test('a state of the current schema comes back as it was', () => {
  expect(canonical(migrate(now()))).toBe(canonical(now()));
});

test('schema 1 is the first that any office has run: there is nothing to migrate from', () => {
  expect(currentSchema).toBe(1);
  expect(migrations).toEqual([]);
});

test('migrations are applied in their order, each to what the one before it left', () => {
  const seen: unknown[] = [];
  const list: readonly Migration[] = [
    {
      from: 0,
      what: 'the title moved into the file',
      migrate({ title, ...state }) {
        seen.push(['0', state['schema'], title]);
        return { ...state, file: { ...(state['file'] as object), title } };
      },
    },
    {
      from: -1,
      what: 'name became title',
      migrate({ name, ...state }) {
        seen.push(['-1', state['schema'], name]);
        return { ...state, title: name };
      },
    },
  ];
  const state = now();
  const { title: _title, ...file } = state['file'] as Record<string, unknown>;
  const migrated = migrate({ ...state, schema: -1, file, name: 'Köhnə ad' }, list);
  expect(migrated.file.title).toBe('Köhnə ad');
  expect(migrated.schema).toBe(1);
  expect(seen).toEqual([
    ['-1', -1, 'Köhnə ad'],
    ['0', 0, 'Köhnə ad'],
  ]);
});

test('what a migration leaves is checked like any other state', () => {
  const list: readonly Migration[] = [
    { from: 0, what: 'forgets the terms', migrate: ({ terms: _terms, ...state }) => state },
  ];
  expect(faultOf({ ...now(), schema: 0 }, list).code).toBe('state.invalid');
});

test.each([
  ['a newer schema', 2, /newer release/],
  ['an older one that nothing leads on from', 0, /rebuild the state from its journal/],
  ['none', undefined, /rebuild it from its journal/],
  ['one that is no number', '1', /rebuild it from its journal/],
])('%s is refused, with what to do', (_, schema, todo) => {
  const found = faultOf({ ...now(), schema });
  expect(found.code).toBe('state.schema');
  expect(String(found.params['todo'])).toMatch(todo);
});

test('what is no state at all is invalid', () => {
  for (const json of [null, 'state', 1, [now()]]) expect(faultOf(json).code).toBe('state.invalid');
});

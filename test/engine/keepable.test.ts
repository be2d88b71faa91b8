/** What comes from outside is looked at before it is hashed and stored. */
import { canonical, problemOfJson } from '../../engine/index.ts';

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { value };
  return value;
};

test.each([
  ['texts, numbers, lists and objects', { a: ['ə', 1, true, null, { b: '\u{1F600}' }] }],
  ['sixty-four levels', nested(64)],
])('%s can be kept, and have a canonical text', (_, value) => {
  expect(problemOfJson(value)).toBeNull();
  expect(JSON.parse(canonical(value))).toEqual(value);
});

test.each([
  ['sixty-five levels', nested(65), 'nested deeper than 64'],
  ['a hundred thousand levels', nested(100_000), 'nested deeper than 64'],
  ['the first half of a character', ['\ud800'], 'lone surrogate'],
  ['the second half', { a: { b: 'x\udc00' } }, 'lone surrogate'],
  ['half of one in a name', { '\ud800': 1 }, 'lone surrogate'],
  ['a null character', { a: 'x\0' }, 'null character'],
])('%s cannot be kept', (_, value, problem) => {
  expect(problemOfJson(value)).toContain(problem);
});

import fc from 'fast-check';
import reference from 'canonicalize';
import { canonical } from '../../engine/index.ts';

const canonicalize = reference as unknown as (value: unknown) => string;

describe('RFC 8785: canonical JSON', () => {
  test('agrees with the reference implementation on any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => canonical(value) === canonicalize(value)),
      { numRuns: 2000 },
    );
  });

  test.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ z: undefined, a: null }, '{"a":null}'],
    [[undefined, 1], '[null,1]'],
    ['ə"\\\n', '"ə\\"\\\\\\n"'],
    [1e21, '1e+21'],
    [-0, '0'],
  ])('%j is %s', (value, text) => expect(canonical(value)).toBe(text));

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [() => 1], [undefined]])(
    '%p has no canonical form',
    (value) => {
      expect(() => canonical(value)).toThrow('json.notCanonical');
    },
  );
});

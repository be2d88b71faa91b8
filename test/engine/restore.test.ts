/** The one way in for a stored case. */
import { canonical, Fault, restore } from '../../engine/index.ts';
import { examined, granted, published, received, refusedCase } from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';

const stored = (c: CaseDriver) => JSON.parse(JSON.stringify(c.now)) as Record<string, unknown>;
const faultOf = (json: unknown): Fault => {
  try {
    restore(json);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('restored');
};

test.each([
  ['received', () => received()],
  [
    'received with a claim of priority',
    () =>
      received('2026-01-05', 'invention', {
        priorities: [{ basis: 'convention', date: '2025-06-01', country: 'DE', number: '10 2025 1' }],
      }),
  ],
  ['under examination', () => examined()],
  ['a design, published', () => published('industrialDesign')],
  ['refused, the appeal missed', () => refusedCase().until('2026-06-01')],
  ['granted, in its fifth year', () => granted().until('2028-03-01')],
] as const)('%s: comes back as it was, to the letter', (_, make) => {
  const c = make();
  expect(canonical(restore(stored(c)))).toBe(canonical(c.now));
});

describe('what does not hold together is a fault, never repaired', () => {
  const application = (value: unknown) => (s: Record<string, unknown>) => ({
    ...s,
    proceedings: (s['proceedings'] as { id: string }[]).map((p) => (p.id === 'application' ? { ...p, value } : p)),
  });
  test.each<[string, string, (s: Record<string, unknown>) => unknown, RegExp]>([
    ['nothing', 'state.invalid', () => null, /state/],
    ['text', 'state.invalid', () => 'state', /state/],
    ['a newer schema', 'state.schema', (s) => ({ ...s, schema: 2 }), /migrate/],
    ['no schema', 'state.invalid', ({ schema: _schema, ...s }) => s, /schema/],
    ['a field too many', 'state.invalid', (s) => ({ ...s, secret: 1 }), /secret/],
    [
      'a date that is none',
      'state.invalid',
      (s) => ({ ...s, file: { ...(s['file'] as object), dates: { receipt: '2026-02-30' } } }),
      /file\.dates\.receipt/,
    ],
    ['a state that the machine has not', 'state.invalid', application('dreaming'), /unknownValue/],
    [
      'parallel states missing',
      'state.invalid',
      application({ pending: { course: { formal: 'awaitingDecision' } } }),
      /incompleteValue/,
    ],
    [
      'a machine nobody knows',
      'state.invalid',
      (s) => ({ ...s, proceedings: [{ ...(s['proceedings'] as object[])[0], machine: 'oracle' }] }),
      /machine/,
    ],
    [
      'a version nobody knows',
      'state.invalid',
      (s) => ({ ...s, proceedings: [{ ...(s['proceedings'] as object[])[0], version: 99 }] }),
      /machine\.unknown/,
    ],
    ['pending though ended', 'state.invalid', application({ ended: 'withdrawn' }), /pending/],
    [
      'a term that no state has',
      'state.invalid',
      (s) => ({ ...s, terms: (s['terms'] as object[]).map((t) => ({ ...t, limit: 'appeal' })) }),
      /appeal/,
    ],
    [
      'a limit nobody knows',
      'state.invalid',
      (s) => ({ ...s, terms: [{ ...(s['terms'] as object[])[0], limit: 'forEver' }] }),
      /no such limit/,
    ],
    [
      'two proceedings with one id',
      'state.invalid',
      (s) => ({ ...s, proceedings: [...(s['proceedings'] as object[]), ...(s['proceedings'] as object[])] }),
      /one id/,
    ],
  ])('%s: %s', (_, code, spoil, said) => {
    const found = faultOf(spoil(stored(received())));
    expect(found.code).toBe(code);
    expect(JSON.stringify(found.params)).toMatch(said);
  });

  test('history that leads nowhere', () => {
    const c = received().act('APPLICATION_WITHDRAWN', '2026-01-20');
    const s = stored(c);
    const spoilt = (s['proceedings'] as { id: string; history?: object }[]).map((p) =>
      p.id === 'application' ? { ...p, history: { 'application.pending.last': ['application.nowhere'] } } : p,
    );
    expect(faultOf({ ...s, proceedings: spoilt }).code).toBe('state.invalid');
  });
});

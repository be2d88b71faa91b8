import { firstSecondAfter, lastSecondOf, paid, play, received } from '../../support/case-driver.ts';

const claim = (basis: string, over: Record<string, unknown> = {}) => ({
  basis,
  date: '2025-10-01',
  country: basis === 'earlierApplication' ? 'AZ' : 'TR',
  number: basis === 'earlierApplication' ? 'A 2025 0001' : 'X 1',
  certifiedCopy: true,
  earlierWithdrawn: true,
  ...over,
});
const claimed = (basis: string, over: Record<string, unknown> = {}) =>
  received('2026-01-05', 'invention', { priorities: [claim(basis, over)] });

describe('28.8: the document on the priority fee is due two months after the request for priority', () => {
  test.each(['convention', 'treatyFirst', 'earlierApplication'])('28.8: %s', (basis) => {
    const c = claimed(basis);
    expect(c.due('priorityFee')).toBe('2026-03-05');
    c.act(
      'PRIORITY_FEE_PAID',
      lastSecondOf('2026-03-05'),
      { payment: paid(700, '2026-03-05') },
      { proceeding: c.last('priorityClaim') },
    );
    expect(c.at(c.last('priorityClaim'))).toBe('established');
    const late = claimed(basis);
    expect(
      late.refused(
        'PRIORITY_FEE_PAID',
        firstSecondAfter('2026-03-05'),
        { payment: paid(700, '2026-03-05') },
        { proceeding: late.last('priorityClaim') },
      ).code,
    ).toBe('act.notPossible');
    expect([late.at(late.last('priorityClaim')), late.now.file.priority]).toMatchObject([
      'fallen',
      { date: '2026-01-05', basis: '28.4' },
    ]);
  });

  test('28.8: none for exhibition priority', () => {
    const c = claimed('exhibition', { exhibition: 'Expo' });
    expect([c.at(c.last('priorityClaim')), c.due('priorityFee')]).toEqual(['established', undefined]);
  });

  test('28.8, 28.3: paid, it still waits for the certified copy, and for no fee', () => {
    const c = claimed('convention', { certifiedCopy: false });
    const proceeding = { proceeding: c.last('priorityClaim') };
    c.act('PRIORITY_FEE_PAID', '2026-02-02', { payment: paid(700, '2026-02-02') }, proceeding);
    expect(c.at(proceeding.proceeding)).toEqual({ awaitingProof: { fee: 'paid', copy: 'awaited' } });
    expect([c.due('priorityFee'), c.due('certifiedCopy'), c.now.file.priority.date]).toEqual([
      undefined,
      '2026-03-05',
      '2026-01-05',
    ]);
    c.act('PRIORITY_COPY_FILED', lastSecondOf('2026-03-05'), {}, proceeding);
    expect(c.now.file.priority.date).toBe('2025-10-01');
  });

  test('28.8: counted from the request where that came after filing', () => {
    const c = received().act('PRIORITY_CLAIMED', '2026-02-27', claim('convention'));
    expect([c.due('priorityFee'), c.due('certifiedCopy')]).toEqual(['2026-04-27', undefined]);
  });

  test.each([
    ['the fee', 700, null],
    ['a part of it', 699, 'fee.short'],
  ])('28.8: %s', (_name, minor, code) => {
    const c = claimed('convention');
    const outcome = c.try(
      'PRIORITY_FEE_PAID',
      '2026-02-02',
      { payment: paid(minor, '2026-02-02') },
      { proceeding: c.last('priorityClaim') },
    );
    expect(outcome.ok ? null : outcome.code).toBe(code);
    expect(c.now.file.fees.filter((f) => f.fee === 'priority')).toHaveLength(code ? 0 : 1);
  });

  test('28.8: one fee for each claim', () => {
    const c = received('2026-01-05', 'invention', {
      priorities: [
        claim('convention', { payment: paid(700, '2026-01-05') }),
        claim('convention', { number: 'X 2', date: '2025-09-01' }),
      ],
    });
    play(c, [{ on: '2026-03-06' }]);
    expect(c.now.file.priority.date).toBe('2025-10-01');
  });
});

describe('28.8: what was paid with the claim counts', () => {
  const half = { payment: paid(500, '2026-01-05') };
  const rest = (minor: number) => ({ payment: paid(minor, '2026-01-06') });

  test('28.8: the rest is enough', () => {
    const c = claimed('convention', half);
    expect(c.at(c.last('priorityClaim'))).not.toBe('established');
    c.act('PRIORITY_FEE_PAID', '2026-01-06', rest(200));
    expect([c.at(c.last('priorityClaim')), c.now.file.priority.date]).toEqual(['established', '2025-10-01']);
  });

  test('28.8: less than the rest is not', () => {
    expect(claimed('convention', half).refused('PRIORITY_FEE_PAID', '2026-01-06', rest(199))).toMatchObject({
      code: 'fee.short',
      params: { due: 200, paid: 199 },
    });
  });

  test('28.8: what was paid with one claim does not count for another', () => {
    const c = received('2026-01-05', 'invention', {
      priorities: [claim('convention', half), claim('convention', { date: '2025-10-02' })],
    });
    const [first, second] = c.now.proceedings.filter((p) => p.machine === 'priorityClaim');
    expect(c.refused('PRIORITY_FEE_PAID', '2026-01-06', rest(200), { proceeding: second?.id ?? '' })).toMatchObject({
      code: 'fee.short',
      params: { due: 700 },
    });
    c.act('PRIORITY_FEE_PAID', '2026-01-06', rest(200), { proceeding: first?.id ?? '' });
  });
});

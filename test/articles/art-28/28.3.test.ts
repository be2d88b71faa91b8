import { firstSecondAfter, lastSecondOf, lawWith, paid, play, received } from '../../support/case-driver.ts';

const claim = (over: Record<string, unknown> = {}) => ({
  basis: 'convention',
  date: '2025-06-02',
  country: 'TR',
  number: 'TR 1',
  ...over,
});
const feeWith = { payment: paid(700, '2026-01-05') };
const withClaim = (over: Record<string, unknown> = {}, settings: Record<string, string> = {}) =>
  received('2026-01-05', 'invention', { priorities: [claim(over)] }, lawWith(settings));
const state = (c: ReturnType<typeof received>) => c.at(c.last('priorityClaim'));

describe('28.3: Convention priority is declared at filing or within two months of receipt', () => {
  test.each([
    ['2026-01-05', '2026-03-05'],
    ['2026-01-20', '2026-03-31'],
    ['2025-12-31', '2026-03-02'],
  ])('28.3: received %s, until %s', (receipt, until) => {
    expect(received(receipt).due('priorityDeclaration')).toBe(until);
  });

  test('28.3: in the last second, and not a second later', () => {
    const c = received().act(
      'PRIORITY_CLAIMED',
      lastSecondOf('2026-03-05'),
      claim({ certifiedCopy: true, payment: paid(700, '2026-03-05') }),
    );
    expect([state(c), c.now.file.priority.date]).toEqual(['established', '2025-06-02']);
    play(received(), [
      {
        on: firstSecondAfter('2026-03-05'),
        act: 'PRIORITY_CLAIMED',
        data: claim(),
        refused: ['act.notPossible', '28.2'],
      },
    ]);
  });

  test.each(['exhibition', 'treatyFirst', 'earlierApplication'])(
    '28.3: %s priority is declared at filing only',
    (basis) => {
      play(received(), [
        {
          on: '2026-01-06',
          act: 'PRIORITY_CLAIMED',
          data: claim({ basis, ...(basis === 'earlierApplication' ? { country: 'AZ', number: 'A 2025 0012' } : {}) }),
          refused: ['priority.onlyAtFiling', '28.3'],
        },
      ]);
    },
  );

  test('28.3: the twelve months are tested against receipt, not against the declaration', () => {
    const c = received('2026-01-05').act(
      'PRIORITY_CLAIMED',
      '2026-03-02',
      claim({ date: '2025-01-06', certifiedCopy: true, payment: paid(700, '2026-03-02') }),
    );
    expect(state(c)).toBe('established');
  });
});

describe('28.3: the earlier application, certified by its office, with its bibliographic data', () => {
  test('28.3: within two months of receipt', () => {
    const c = withClaim(feeWith);
    expect([c.due('certifiedCopy'), c.now.file.priority.date]).toEqual(['2026-03-05', '2026-01-05']);
    c.act('PRIORITY_COPY_FILED', lastSecondOf('2026-03-05'), {}, { proceeding: c.last('priorityClaim') });
    expect([state(c), c.now.file.priority.date]).toEqual(['established', '2025-06-02']);
    expect(c.notices).toContain('priorityRecognised');
  });

  test('28.3: not in time, priority is the date of receipt', () => {
    const c = withClaim(feeWith).until(firstSecondAfter('2026-03-05'));
    expect([state(c), c.now.file.priority]).toMatchObject(['fallen', { date: '2026-01-05', basis: '28.4' }]);
    expect(c.notices).toContain('priorityLost');
    expect(c.refused('PRIORITY_COPY_FILED', '2026-03-06', {}, { proceeding: c.last('priorityClaim') }).code).toBe(
      'act.notPossible',
    );
  });

  test('28.3: an office may give longer for the copy (policy), never shorter', () => {
    expect(withClaim(feeWith, { certifiedCopy: 'P3M' }).due('certifiedCopy')).toBe('2026-04-06');
    expect(() => lawWith({ certifiedCopy: 'P1M' })).toThrow('P2M');
  });

  test('28.3: a copy without the number of the application is not enough', () => {
    const c = withClaim({ ...feeWith, number: undefined, certifiedCopy: true });
    expect(state(c)).toEqual({ awaitingProof: { fee: 'paid', copy: 'awaited' } });
    c.act('PRIORITY_COPY_FILED', '2026-02-02', { number: 'TR 2025/77' }, { proceeding: c.last('priorityClaim') });
    expect([state(c), c.now.proceedings.find((p) => p.machine === 'priorityClaim')?.own['number']]).toEqual([
      'established',
      'TR 2025/77',
    ]);
  });

  test('28.3: other priorities need no certified copy', () => {
    const c = received('2026-01-05', 'invention', {
      priorities: [claim({ basis: 'treatyFirst', earlierWithdrawn: true, ...feeWith })],
    });
    expect(state(c)).toBe('established');
  });

  test('28.3: the office may ask the first authority, which changes nothing by itself', () => {
    const c = withClaim(feeWith);
    const before = state(c);
    c.act(
      'PRIORITY_INFORMATION_REQUESTED',
      '2026-02-02',
      { question: 'Tarix?' },
      { proceeding: c.last('priorityClaim') },
    );
    expect([state(c), c.due('certifiedCopy'), c.entries.at(-1)?.clause]).toEqual([before, '2026-03-05', '28.3¶2']);
  });

  test('28.3: of a priority already recognised, too, as long as the case is open', () => {
    const c = withClaim({ ...feeWith, certifiedCopy: true });
    const asked = (on: string) =>
      c.try('PRIORITY_INFORMATION_REQUESTED', on, { question: 'Tarix?' }, { proceeding: c.last('priorityClaim') });
    expect([asked('2026-02-02').ok, state(c), c.entries.at(-1)?.clause]).toEqual([true, 'established', '28.3¶2']);
    c.act('APPLICATION_WITHDRAWN', '2026-02-03');
    expect(asked('2026-02-04')).toMatchObject({ code: 'case.over' });
  });

  test('28.3: a copy received in time and recorded late restores the priority, and says so', () => {
    const c = withClaim(feeWith).until('2026-03-09');
    expect(state(c)).toBe('fallen');
    c.act('PRIORITY_COPY_FILED', '2026-03-05', {}, { proceeding: c.last('priorityClaim'), recorded: '2026-03-09' });
    expect([state(c), c.now.file.priority.date]).toEqual(['established', '2025-06-02']);
    const told = c.entries.at(-1)?.effects.flatMap((f) => (f.kind === 'dispatch-notice' ? [f.notice] : []));
    expect(told).toEqual(expect.arrayContaining(['priorityRecognised', 'corrected']));
  });
});

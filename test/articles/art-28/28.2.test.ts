import { actsOnOthers, initialSays, lawWith, paid, received } from '../../support/case-driver.ts';
import type { Kind } from '../../../law/index.ts';

const whole = (date: string, over: Record<string, unknown> = {}) => ({
  basis: 'convention',
  date,
  country: 'TR',
  number: 'TR 2025/1',
  certifiedCopy: true,
  payment: paid(700, '2026-01-05'),
  ...over,
});
const claimed = (on: string, kind: Kind, claim: Record<string, unknown>) => {
  const c = received(on, kind, { priorities: [claim] });
  return [c.at(c.last('priorityClaim')), c.now.file.priority.date, c.now.file.priority.basis];
};

describe('28.2: Convention priority within twelve months of the first application, six for a design', () => {
  test.each([
    ['invention', '2025-01-06', '2026-01-06', true],
    ['invention', '2025-01-05', '2026-01-06', false],
    ['utilityModel', '2025-01-06', '2026-01-06', true],
    ['utilityModel', '2025-01-05', '2026-01-06', false],
    ['industrialDesign', '2025-07-06', '2026-01-06', true],
    ['industrialDesign', '2025-07-05', '2026-01-06', false],
    ['invention', '2024-02-29', '2025-02-28', true],
    ['invention', '2025-01-02', '2026-01-05', true],
    ['invention', '2025-01-02', '2026-01-06', false],
    ['invention', '2025-03-20', '2026-03-31', true],
    ['invention', '2025-03-20', '2026-04-01', false],
    ['industrialDesign', '2024-06-28', '2024-12-28', true],
    ['industrialDesign', '2024-06-28', '2024-12-29', false],
    ['invention', '2026-01-06', '2026-01-06', true],
    ['invention', '2026-01-07', '2026-01-06', false],
  ] as const)('28.2: %s, first %s, here %s: %s', (kind, first, here, isGood) => {
    expect(claimed(here, kind, whole(first, { payment: paid(700, here) }))).toEqual(
      isGood ? ['established', first, 'convention'] : ['fallen', here, '28.4'],
    );
  });

  test.each([
    ['24:00', '2026-01-06T23:59:59+04:00', true],
    ['18:00', '2026-01-06T17:59:59+04:00', true],
    ['18:00', '2026-01-06T18:00:00+04:00', false],
    ['18:00', '2026-01-05T18:00:00+04:00', true],
  ])(
    '28.2, PCT 80.7: the office closes at %s (policy); received on the last day at %s: %s',
    (endOfLimit, here, isGood) => {
      const payment = paid(700, here.slice(0, 10));
      const priorities = [whole('2025-01-06', { payment })];
      const c = received(here, 'invention', { priorities }, lawWith({ endOfLimit }));
      expect(c.at(c.last('priorityClaim'))).toBe(isGood ? 'established' : 'fallen');
      const claims = received(here, 'invention', {}, lawWith({ endOfLimit }));
      claims.act('PRIORITY_CLAIMED', '2026-01-20', whole('2025-01-06', { payment: paid(700, '2026-01-20') }));
      expect(claims.at(claims.last('priorityClaim'))).toBe(isGood ? 'established' : 'fallen');
    },
  );

  test('28.2: a first application outside the Paris Union gives none', () => {
    const c = received('2026-01-05', 'invention', { priorities: [whole('2025-06-02', { inParisState: false })] });
    expect(c.at(c.last('priorityClaim'))).toBe('fallen');
    expect(c.notices).toContain('priorityLost');
  });

  test('28.2: of several good claims the earliest gives the date', () => {
    const c = received('2026-01-05', 'invention', {
      priorities: [whole('2025-06-02'), whole('2025-03-03', { number: 'GB 7', country: 'GB' })],
    });
    expect(c.now.file.priority).toMatchObject({ date: '2025-03-03', basis: 'convention' });
  });

  test('28.2: an examiner may find a claim without ground; then another one, or the receipt, gives the date', () => {
    const c = received('2026-01-05', 'invention', {
      priorities: [whole('2025-06-02'), whole('2025-03-03', { number: 'GB 7' })],
    });
    const [later, earlier] = c.now.proceedings.filter((p) => p.machine === 'priorityClaim').map((p) => p.id);
    c.act(
      'PRIORITY_CLAIM_REJECTED',
      '2026-02-02',
      { reasons: 'Birinci ərizə deyil.' },
      { proceeding: earlier as string },
    );
    expect(c.now.file.priority).toMatchObject({ date: '2025-06-02', basis: 'convention' });
    c.act('PRIORITY_CLAIM_REJECTED', '2026-02-03', { reasons: 'Başqa obyekt' }, { proceeding: later as string });
    expect(c.now.file.priority).toMatchObject({ date: '2026-01-05', basis: '28.4' });
  });

  test('28.2: found without ground before it is proved, it is lost, and nothing more is waited for', () => {
    const c = received('2026-01-05', 'invention', { priorities: [whole('2025-06-02', { certifiedCopy: false })] });
    expect(c.due('certifiedCopy')).toBe('2026-03-05');
    c.act('PRIORITY_CLAIM_REJECTED', '2026-02-02', { reasons: 'Birinci ərizə deyil.' });
    expect([c.at(c.last('priorityClaim')), c.due('certifiedCopy'), c.notices.at(-1)]).toEqual([
      'fallen',
      undefined,
      'priorityLost',
    ]);
  });

  test('28.2: a claim may be withdrawn', () => {
    const c = received('2026-01-05', 'invention', { priorities: [whole('2025-06-02')] });
    c.act('PRIORITY_CLAIM_WITHDRAWN', '2026-02-02', {}, { proceeding: c.last('priorityClaim') });
    expect([c.at(c.last('priorityClaim')), c.now.file.priority.date]).toEqual(['withdrawn', '2026-01-05']);
  });
});

describe('28.2: exhibition priority within six months of the first showing, for every kind', () => {
  const shown = (date: string, over = {}) => ({
    basis: 'exhibition',
    date,
    country: 'FR',
    exhibition: 'Expo',
    ...over,
  });
  test.each([
    ['invention', '2025-07-06', true],
    ['invention', '2025-07-05', false],
    ['utilityModel', '2025-07-06', true],
    ['industrialDesign', '2025-07-06', true],
    ['industrialDesign', '2025-07-05', false],
  ] as const)('28.2: %s, shown %s, filed 6 January 2026: %s', (kind, date, isGood) => {
    expect(claimed('2026-01-06', kind, shown(date))).toEqual(
      isGood ? ['established', date, 'exhibition'] : ['fallen', '2026-01-06', '28.4'],
    );
  });

  test('28.2: an exhibition outside the Paris Union gives none', () => {
    expect(claimed('2026-01-06', 'invention', shown('2025-10-01', { inParisState: false }))[0]).toBe('fallen');
  });

  test('28.2: its six months are not added to those of the Convention', () => {
    const priorities = [whole('2025-01-06'), shown('2024-10-01')];
    const c = received('2026-01-06', 'invention', { priorities });
    expect(c.now.file.priority).toMatchObject({ date: '2025-01-06', basis: 'convention' });
    expect(c.at(c.last('priorityClaim'))).toBe('fallen');
  });
});

describe('28.2, 28.6, 29.5: what is tested at filing is counted as limits are (policy)', () => {
  const under = lawWith({ counting: 'triggerIncluded' });
  const filedOn = (over: (on: string) => Record<string, unknown>, on: string) =>
    received(on, 'invention', { payment: paid(1000, on), ...over(on) }, under);

  test('28.2: the day of the first application is counted', () => {
    const claimedOn = (on: string) => ({ priorities: [whole('2025-01-07', { payment: paid(700, on) })] });
    expect(filedOn(claimedOn, '2026-01-06').now.file.priority.basis).toBe('convention');
    expect(filedOn(claimedOn, '2026-01-07').now.file.priority.basis).toBe('28.4');
  });

  test('29.5: so is that of the initial application', () => {
    const divided = (on: string) =>
      initialSays(
        filedOn(() => ({ divisionalOf: { number: 'A 2025 0001' } }), on),
        {
          filingDate: '2025-01-07',
          priorityDate: '2025-01-07',
        },
      ).now.file.priority.basis;
    expect(divided('2026-01-06')).toBe('29.5¶5');
    expect(divided('2026-01-07')).toBe('28.1');
  });

  test('28.6: and that of the notice', () => {
    const material = { materialOn: '2025-09-01', noticeServedOn: '2025-10-07' };
    const separated = (on: string) =>
      filedOn(() => ({ separateFrom: { number: 'A 2025 0001', ...material } }), on).act(
        'ADDITIONAL_MATERIAL_STATED',
        on,
        {
          initial: 'A 2025 0001',
          noticed: true,
          ...material,
        },
      ).now.file.priority.basis;
    expect(separated('2026-01-06')).toBe('28.6');
    expect(separated('2026-01-07')).toBe('28.1');
  });
});

describe('28.2, 28.7: what was filed here first', () => {
  const here = { country: 'AZ', number: 'A 2025 0012' };
  test('28.2: is no Convention priority here: claimed so, it falls, and both go on', () => {
    const c = received('2026-01-05', 'invention', { priorities: [whole('2025-06-02', here)] });
    expect([c.at(c.last('priorityClaim')), c.now.file.priority.date]).toEqual(['fallen', '2026-01-05']);
    expect(c.notices).toContain('priorityLost');
    expect(actsOnOthers(c)).toEqual([]);
  });

  test('43: of an international application it is one like any other', () => {
    const international = { number: 'PCT/AZ2025/000001', filingDate: '2025-09-01', priorityDate: '2025-06-02' };
    const c = received('2026-01-05', 'invention', { international, priorities: [whole('2025-06-02', here)] });
    expect(c.at(c.last('priorityClaim'))).toBe('established');
  });
});

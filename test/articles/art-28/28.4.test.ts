import { firstSecondAfter, lastSecondOf, paid, play, received } from '../../support/case-driver.ts';

const claim = (over: Record<string, unknown> = {}) => ({
  basis: 'convention',
  date: '2025-06-02',
  country: 'TR',
  number: 'TR 1',
  ...over,
});
const fee = { payment: paid(700, '2026-01-05') };
const copy = { certifiedCopy: true };
const lost = { date: '2026-01-05', basis: '28.4' };

describe('28.4: failing any one condition, priority is the date of receipt', () => {
  test.each([
    ['all fulfilled', claim({ ...fee, ...copy }), { date: '2025-06-02', basis: 'convention' }],
    ['outside the period', claim({ ...fee, ...copy, date: '2024-12-30' }), lost],
    ['no certified copy', claim(fee), lost],
    ['no fee', claim(copy), lost],
    ['neither', claim(), lost],
    ['a fee too small', claim({ ...copy, payment: paid(699, '2026-01-05') }), lost],
    ['a chained claim', claim({ ...fee, ...copy, earlierClaimedPriority: true }), lost],
  ])('28.4: %s', (_name, priority, expected) => {
    expect(
      received('2026-01-05', 'invention', { priorities: [priority] }).until('2026-03-06').now.file.priority,
    ).toMatchObject(expected);
  });

  test('28.4: the loss of one claim leaves another standing', () => {
    const c = received('2026-01-05', 'invention', {
      priorities: [claim({ ...fee, ...copy, date: '2025-09-01' }), claim({ number: 'GB 2', date: '2025-04-01' })],
    });
    expect(c.now.file.priority).toMatchObject({ date: '2025-09-01', provisional: true });
    expect(c.until('2026-03-06').now.file.priority).toMatchObject({ date: '2025-09-01', provisional: false });
  });
});

describe('28.4, 5.1: the loss may be disputed within two months of its notice (policy)', () => {
  const fallen = () => received('2026-01-05', 'invention', { priorities: [claim(fee)] }).until('2026-03-06');
  const dispute = (of?: string) => ({ about: 'priorityLost', reasons: 'Surət göndərilib.', ...(of ? { of } : {}) });

  test('5.1: in the last second; allowed, the priority is back', () => {
    const c = fallen();
    expect(c.due('complaint', c.last('priorityClaim'))).toBe('2026-05-06');
    play(c, [
      { on: lastSecondOf('2026-05-06'), act: 'DISPUTE_FILED', data: dispute(), sent: ['disputeReceived'] },
      {
        on: '2026-05-20',
        act: 'DISPUTE_DECIDED',
        data: { outcome: 'allowed', reasons: 'Sübut var' },
        sent: ['disputeDecided', 'priorityRecognised'],
      },
    ]);
    expect([c.at(c.last('priorityClaim')), c.now.file.priority]).toMatchObject([
      'established',
      { date: '2025-06-02', basis: 'convention' },
    ]);
  });

  test('5.1: dismissed, the priority stays lost', () => {
    const c = fallen()
      .act('DISPUTE_FILED', '2026-04-06', dispute())
      .act('DISPUTE_DECIDED', '2026-05-20', { outcome: 'dismissed', reasons: 'Yox' });
    expect(c.now.file.priority).toMatchObject(lost);
  });

  test('5.1: a second later it is too late', () => {
    play(fallen(), [
      {
        on: firstSecondAfter('2026-05-06'),
        act: 'DISPUTE_FILED',
        data: dispute(),
        refused: ['dispute.nothing', '5.1'],
      },
    ]);
  });

  test('5.1: a claim that stands, or was withdrawn, is nothing to dispute', () => {
    const standing = received('2026-01-05', 'invention', { priorities: [claim({ ...fee, ...copy })] });
    expect(standing.refused('DISPUTE_FILED', '2026-02-02', dispute()).code).toBe('dispute.nothing');
    standing.act('PRIORITY_CLAIM_WITHDRAWN', '2026-02-02', {}, { proceeding: standing.last('priorityClaim') });
    expect(standing.refused('DISPUTE_FILED', '2026-02-03', dispute()).code).toBe('dispute.nothing');
  });

  test('5.1: of two lost claims only the one in dispute comes back', () => {
    const c = received('2026-01-05', 'invention', {
      priorities: [claim(fee), claim({ ...fee, number: 'GB 2', date: '2025-04-01' })],
    }).until('2026-03-06');
    const [first, second] = c.now.proceedings.filter((p) => p.machine === 'priorityClaim').map((p) => p.id as string);
    c.act('DISPUTE_FILED', '2026-04-06', dispute(first)).act('DISPUTE_DECIDED', '2026-05-20', {
      outcome: 'allowed',
      reasons: 'Var',
    });
    expect([c.at(first as string), c.at(second as string), c.now.file.priority.date]).toEqual([
      'established',
      'closed',
      '2025-06-02',
    ]);
  });
});

test('5.1: what the Commission gave back is not taken away by the examiner again', () => {
  const c = received('2026-01-05', 'invention', { priorities: [claim({ ...fee, ...copy })] });
  c.act('PRIORITY_CLAIM_REJECTED', '2026-02-02', { reasons: 'Başqa obyekt.' });
  c.act('DISPUTE_FILED', '2026-02-10', { about: 'priorityLost', reasons: 'Eyni obyekt.' });
  c.act('DISPUTE_DECIDED', '2026-03-02', { outcome: 'allowed', reasons: 'Eynidir.' });
  expect(c.now.file.priority).toMatchObject({ date: '2025-06-02', basis: 'convention' });
  expect(c.refused('PRIORITY_CLAIM_REJECTED', '2026-03-03', { reasons: 'Yenə.' })).toMatchObject({
    code: 'priority.confirmed',
    clause: '5.1',
  });
});

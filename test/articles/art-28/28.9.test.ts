import { paid, received } from '../../support/case-driver.ts';

describe('28.9: no priority from an application that itself claimed an earlier one', () => {
  test.each([
    ['convention', 'TR'],
    ['treatyFirst', 'EA'],
    ['earlierApplication', 'AZ'],
  ])('28.9: %s', (basis, country) => {
    const claim = {
      basis,
      country,
      date: '2025-10-01',
      number: country === 'AZ' ? 'A 2025 0012' : 'X 1',
      certifiedCopy: true,
      earlierWithdrawn: true,
      payment: paid(700, '2026-01-05'),
    };
    const good = received('2026-01-05', 'invention', { priorities: [claim] });
    expect(good.at(good.last('priorityClaim'))).toBe('established');
    const chained = received('2026-01-05', 'invention', { priorities: [{ ...claim, earlierClaimedPriority: true }] });
    expect([chained.at(chained.last('priorityClaim')), chained.now.file.priority.date]).toEqual([
      'fallen',
      '2026-01-05',
    ]);
    expect(chained.notices).toContain('priorityLost');
  });

  test('28.9: that a priority was claimed here is kept for later claims on this application', () => {
    expect(received().now.file.claimedPriority).toBe(false);
    expect(
      received().act('PRIORITY_CLAIMED', '2026-02-02', { basis: 'convention', date: '2025-10-01', country: 'TR' }).now
        .file.claimedPriority,
    ).toBe(true);
  });
});

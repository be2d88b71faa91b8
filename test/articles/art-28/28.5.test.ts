import { firstSecondAfter, lastSecondOf, lawWith, paid, received } from '../../support/case-driver.ts';

const claim = (date: string, over: Record<string, unknown> = {}) => ({
  basis: 'treatyFirst',
  date,
  country: 'EA',
  number: 'EA 1',
  earlierWithdrawn: true,
  payment: paid(700, '2026-01-05'),
  ...over,
});

describe('28.5: the first identical application under a treaty, withdrawn by the applicant, from its admission', () => {
  test.each([
    ['invention', '2025-01-06', true, 'established'],
    ['invention', '2025-01-05', true, 'fallen'],
    ['utilityModel', '2025-01-06', true, 'established'],
    ['industrialDesign', '2025-07-06', true, 'established'],
    ['industrialDesign', '2025-07-05', true, 'fallen'],
  ] as const)(
    '28.5: %s, admitted %s, withdrawn %s, filed here 6 January 2026: %s',
    (kind, date, earlierWithdrawn, state) => {
      const c = received('2026-01-06', kind, {
        priorities: [claim(date, { earlierWithdrawn, payment: paid(700, '2026-01-06') })],
      });
      expect([c.at(c.last('priorityClaim')), c.now.file.priority.date]).toEqual([
        state,
        state === 'established' ? date : '2026-01-06',
      ]);
    },
  );

  test('28.5: its fee is due as for the others', () => {
    const c = received('2026-01-05', 'invention', { priorities: [claim('2025-06-02', { payment: undefined })] });
    expect(c.due('priorityFee')).toBe('2026-03-05');
    expect(c.until('2026-03-06').at(c.last('priorityClaim'))).toBe('fallen');
  });

  const unshown = (under?: Parameters<typeof received>[3]) =>
    received('2026-01-05', 'invention', { priorities: [claim('2025-06-02', { earlierWithdrawn: false })] }, under);
  const shows = (c: ReturnType<typeof received>, when: string, earlierWithdrawn = true) =>
    c.act('PRIORITY_COPY_FILED', when, { earlierWithdrawn }, { proceeding: c.last('priorityClaim') });

  test('28.5 (policy earlierWithdrawalShown): the withdrawal is shown until the copy is due, to the last second', () => {
    expect(unshown().due('certifiedCopy')).toBe('2026-03-05');
    const shown = shows(unshown(), lastSecondOf('2026-03-05'));
    expect([shown.at(shown.last('priorityClaim')), shown.now.file.priority.date]).toEqual([
      'established',
      '2025-06-02',
    ]);
    const late = unshown().until(firstSecondAfter('2026-03-05'));
    expect([late.at(late.last('priorityClaim')), late.now.file.priority.date]).toEqual(['fallen', '2026-01-05']);
    expect(late.notices).toContain('priorityLost');
  });

  test('28.5: a copy alone does not show it', () => {
    const c = shows(unshown(), '2026-02-02', false);
    expect(c.until(firstSecondAfter('2026-03-05')).at(c.last('priorityClaim'))).toBe('fallen');
  });

  test('28.5 (policy earlierWithdrawalShown, with the claim): not shown then, it falls at once', () => {
    const c = unshown(lawWith({ earlierWithdrawalShown: 'withClaim' }));
    expect([c.at(c.last('priorityClaim')), c.now.file.priority.date]).toEqual(['fallen', '2026-01-05']);
  });
});

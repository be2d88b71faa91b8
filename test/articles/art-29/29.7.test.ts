import { paid, published, refusedCase } from '../../support/case-driver.ts';

describe("29.7: the applicant may see all of the Commission's materials", () => {
  test.each([
    [
      'while the appeal is pending',
      () => refusedCase().act('APPEAL_FILED', '2026-03-10', { reasons: 'Var', payment: paid(1, '2026-03-10') }),
      '2026-03-11',
    ],
    [
      'after it was dismissed',
      () =>
        refusedCase()
          .act('APPEAL_FILED', '2026-03-10', { reasons: 'Var', payment: paid(1, '2026-03-10') })
          .act('APPEAL_DECIDED', '2026-04-20', { outcome: 'dismissed', reasons: 'Yox' }),
      '2026-05-11',
    ],
    ['during the opposition period', () => published(), '2026-06-02'],
  ] as const)('29.7: %s', (_name, make, on) => {
    const c = make();
    const before = c.course;
    c.act('COMMISSION_FILE_INSPECTED', on);
    expect([c.course, c.entries.at(-1)?.clause]).toEqual([before, '29.7']);
  });

  test.each([
    ['a third person', { by: 'thirdPerson' }, 'act.notYours'],
    ['an opponent', { by: 'opponent' }, 'act.notYours'],
    ['somebody who says to be the applicant', { person: 'stranger' }, 'act.notParty'],
  ] as const)('29.7: %s may not', (_name, doing, code) => {
    expect(refusedCase().refused('COMMISSION_FILE_INSPECTED', '2026-03-11', {}, doing).code).toBe(code);
  });
});

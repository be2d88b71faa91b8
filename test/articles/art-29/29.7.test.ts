import { granted, paid, published, refusedCase } from '../../support/case-driver.ts';
import { opposed } from '../../support/oppositions.ts';

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
    [
      'from when an opposition has come',
      () => {
        const c = published();
        opposed(c, '2026-06-02');
        return c;
      },
      '2026-06-02',
    ],
    [
      'of a dispute',
      () => published().act('DISPUTE_FILED', '2026-06-02', { about: 'other', receivedOn: '2026-06-01', reasons: 'x' }),
      '2026-06-03',
    ],
  ] as const)('29.7: %s', (_name, make, on) => {
    const c = make();
    const before = c.course;
    c.act('COMMISSION_FILE_INSPECTED', on);
    expect([c.course, c.entries.at(-1)?.clause]).toEqual([before, '29.7']);
  });

  test.each([
    ['nothing has come before it', () => published(), '2026-06-02'],
    [
      'a court alone has decided',
      () => granted().act('COURT_INVALIDATED', '2027-02-01', { court: 'x', reasons: 'x', outcome: 'inFull' }),
      '2027-02-02',
    ],
  ] as const)('29.7: where %s there is nothing to see', (_name, make, on) => {
    const c = make();
    const by = c.now.file.patent ? 'owner' : 'applicant';
    expect(c.refused('COMMISSION_FILE_INSPECTED', on, {}, { by })).toMatchObject({
      code: 'commission.noFile',
      clause: '29.7',
    });
  });

  test.each([
    ['a third person', { by: 'thirdPerson' }, 'act.notYours'],
    ['an opponent', { by: 'opponent' }, 'act.notYours'],
    ['somebody who says to be the applicant', { person: 'stranger' }, 'act.notParty'],
  ] as const)('29.7: %s may not', (_name, doing, code) => {
    expect(refusedCase().refused('COMMISSION_FILE_INSPECTED', '2026-03-11', {}, doing).code).toBe(code);
  });
});

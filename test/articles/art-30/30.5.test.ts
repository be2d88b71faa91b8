/** 30.5: after publication anyone may inspect the materials and have copies for a fee; before it only the parties. */
import { civilDate, feeSchedule, makeLaw } from '../../../law/index.ts';
import { examined, lawWith, paid, published, received } from '../../support/case-driver.ts';

const stranger = { by: 'thirdPerson' } as const;

test('30.5: a stranger does not see an application before it is published', () => {
  expect(examined().refused('MATERIALS_INSPECTED', '2026-02-02', {}, stranger)).toMatchObject({
    code: 'application.unpublished',
    clause: '30.5',
  });
});

test('30.5: the applicant sees the own application at any time', () => {
  received().act('MATERIALS_INSPECTED', '2026-01-06', {}, { by: 'applicant' });
});

test('30.5: one who only says to be the applicant does not', () => {
  expect(received().refused('MATERIALS_INSPECTED', '2026-01-06', {}, { by: 'applicant', person: 'rival' }).code).toBe(
    'act.notParty',
  );
});

test.each(['thirdPerson', 'opponent', 'applicant'] as const)('30.5: once published, %s may inspect it', (by) => {
  published().act('MATERIALS_INSPECTED', '2026-06-01', {}, { by });
});

test('30.5: inspection itself is free, copies are not', () => {
  const c = published();
  expect(c.refused('MATERIALS_INSPECTED', '2026-06-02', { copies: ['claims'] }, stranger)).toMatchObject({
    code: 'fee.missing',
    clause: '30.5',
  });
  c.act('MATERIALS_INSPECTED', '2026-06-02', { copies: ['claims'], payment: paid(500, '2026-06-02') }, stranger);
  expect(c.now.file.fees.at(-1)).toMatchObject({ fee: 'inspectionCopy', minor: 500 });
});

test('30.5: withdrawn after publication it stays open to inspection', () => {
  published().act('APPLICATION_WITHDRAWN', '2026-07-01').act('MATERIALS_INSPECTED', '2026-08-03', {}, stranger);
});

test('30.5: withdrawn before publication it is never open', () => {
  const c = examined().act('APPLICATION_WITHDRAWN', '2026-02-02');
  expect(c.refused('MATERIALS_INSPECTED', '2026-08-03', {}, stranger).code).toBe('application.unpublished');
});

test('30.7: while it is secret only the applicant sees it', () => {
  const c = examined().act('PUBLICATION_PROHIBITED', '2026-02-02', { reason: 'Müdafiə.' });
  expect(c.refused('MATERIALS_INSPECTED', '2026-02-03', {}, stranger).code).toBe('application.unpublished');
  c.act('MATERIALS_INSPECTED', '2026-02-03', {}, { by: 'applicant' });
});

describe('30.5 (policy): whether a stranger has to say what the interest is', () => {
  test('30.5: not asked', () => {
    published().act('MATERIALS_INSPECTED', '2026-06-02', {}, stranger);
  });

  test('30.5: stated, and not examined; the parties have theirs', () => {
    const c = published('invention', {}, lawWith({ inspectionInterest: 'stated' }));
    expect(c.refused('MATERIALS_INSPECTED', '2026-06-02', {}, stranger)).toMatchObject({
      code: 'inspection.noInterest',
      clause: '30.5',
    });
    c.act('MATERIALS_INSPECTED', '2026-06-02', { interest: 'Rəqib məhsul' }, stranger);
    c.act('MATERIALS_INSPECTED', '2026-06-03', {}, { by: 'applicant' });
  });
});

describe('30.5: each copy has its fee, where the office has set one', () => {
  const rate = {
    fee: 'inspectionCopy',
    from: civilDate('2020-01-01'),
    base: 100,
    source: 'x',
    verified: true,
  } as const;
  const ask = (copies: readonly string[], minor: number) =>
    published('invention', {}, makeLaw({ fees: [...feeSchedule, rate] })).try(
      'MATERIALS_INSPECTED',
      '2026-06-02',
      { copies, payment: paid(minor, '2026-06-02') },
      stranger,
    );

  test('30.5: one copy for one fee, five for five', () => {
    expect([ask(['claims'], 100).ok, ask(['a', 'b', 'c', 'd', 'e'], 500).ok]).toEqual([true, true]);
  });

  test('30.5: not five for less', () => {
    expect(ask(['a', 'b', 'c', 'd', 'e'], 499)).toMatchObject({ code: 'fee.short', params: { due: 500, paid: 499 } });
  });
});

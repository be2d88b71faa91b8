import {
  allMet,
  examined,
  firstSecondAfter,
  lastSecondOf,
  lawWith,
  paid,
  play,
  published,
  received,
  refusedCase,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';

const free = { what: 'Tərifnamənin 3-cü səhifəsi' };
const forFee = (on: string, minor = 600) => ({ ...free, payment: paid(minor, on) });

describe('27.8: amendments by the applicant: free for a month from filing, then for a fee', () => {
  test.each([
    ['2026-01-05', '2026-02-05'],
    ['2026-01-31', '2026-03-02'],
    ['2028-01-31', '2028-03-01'],
    ['2026-02-20', '2026-03-31'],
    ['2024-11-28', '2024-12-28'],
  ])('27.8: filed %s, free until %s', (filed, until) => {
    expect(received(filed).due('freeAmendment')).toBe(until);
  });

  test('27.8: free in the last second', () => {
    const c = received().act('AMENDMENT_FILED', lastSecondOf('2026-02-05'), { ...free, title: 'Yeni ad' });
    expect([c.now.file.title, c.now.file.fees.map((f) => f.fee)]).toEqual(['Yeni ad', ['filing']]);
    expect(c.notices).toContain('amendmentRecorded');
  });

  test('27.8: a second later for the fee, in full', () => {
    const on = firstSecondAfter('2026-02-05');
    play(received(), [
      { on, act: 'AMENDMENT_FILED', data: free, refused: ['fee.missing', '27.8'] },
      { on, act: 'AMENDMENT_FILED', data: forFee('2026-02-06', 599), refused: ['fee.short', '27.8'] },
      { on, act: 'AMENDMENT_FILED', data: forFee('2026-02-06'), sent: ['amendmentRecorded'] },
    ]);
  });

  test('27.8: the fee is on file once', () => {
    const c = examined().act('AMENDMENT_FILED', '2026-03-02', { ...forFee('2026-03-02'), abstract: 'Yeni referat.' });
    expect(c.now.file.fees.filter((f) => f.fee === 'amendment')).toHaveLength(1);
    expect(c.now.file.abstract).toBe('Yeni referat.');
  });
});

describe('27.8: shut once the decision to publish is taken', () => {
  test.each([
    [
      'publication decided',
      () =>
        examined().act('FINDINGS_RECORDED', '2026-01-27', allMet('invention')).act('PUBLICATION_DECIDED', '2026-01-28'),
      '2026-01-29',
    ],
    ['published', () => published(), '2026-06-02'],
  ] as const)('27.8: %s', (_name, make, on) => {
    expect(make().refused('AMENDMENT_FILED', on, forFee(on))).toMatchObject({
      code: 'act.notPossible',
      clause: '27.8',
    });
  });

  test('27.8: an instant before the decision it is taken', () => {
    const c = examined().act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'));
    c.act('AMENDMENT_FILED', '2026-03-03T11:59:59+04:00', forFee('2026-03-03')).act(
      'PUBLICATION_DECIDED',
      '2026-03-03',
    );
    expect(c.course).toBe('publishing.awaitingFee');
  });

  test('27.8: a refused application is still amended, for the fee', () => {
    expect(refusedCase().act('AMENDMENT_FILED', '2026-03-04', forFee('2026-03-04')).course).toBe('refused.appealable');
  });
});

describe('27.8, 29.6: sent back to examination by the Commission', () => {
  const appealed = (c: CaseDriver, on: string, decidedOn: string, outcome: string) =>
    c
      .act('APPEAL_FILED', on, { reasons: 'Axtarış natamamdır.', payment: paid(5000, on) })
      .act('APPEAL_DECIDED', decidedOn, { outcome, reasons: 'Təkrar.' });
  /** Refused on the result of a search after the decision to publish, and on a finding before it. */
  const afterDecision = () =>
    examined()
      .act('EXAMINATION_REQUESTED', '2026-02-06', { what: 'search', payment: paid(100_000, '2026-02-06') })
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-03')
      .act('EXAMINATION_CARRIED_OUT', '2026-03-10', {
        results: 'D1.',
        findings: [{ clause: '7.6', met: false, reason: 'D1' }],
      })
      .act('REFUSED', '2026-03-12', { reasons: 'D1.' });
  const follows = { ...free, proposedByExaminer: true };

  test.each([
    ['before the decision to publish', () => refusedCase()],
    ['after it, which is undone', afterDecision],
  ])('27.8: refused %s: for the fee on own initiative, free as the examiner proposes', (_, make) => {
    const c = appealed(make(), '2026-04-20', '2026-06-01', 'remitted');
    expect(c.course).toBe('substantive.examining');
    expect(c.refused('AMENDMENT_FILED', '2026-06-02', free).code).toBe('fee.missing');
    c.act('AMENDMENT_FILED', '2026-06-02', forFee('2026-06-02'));
    c.act('AMENDMENT_PROPOSED', '2026-06-03', { what: 'Referat.' }).act('AMENDMENT_FILED', '2026-06-04', follows);
    expect(c.now.file.fees.filter((f) => f.fee === 'amendment')).toHaveLength(1);
    c.act('FINDINGS_RECORDED', '2026-06-05', allMet('invention')).act('PUBLICATION_DECIDED', '2026-06-08');
    expect(c.refused('AMENDMENT_FILED', '2026-06-09', forFee('2026-06-09')).code).toBe('act.notPossible');
  });

  test('27.8: the appeal allowed, the decision to publish stands, and nothing is amended', () => {
    const c = appealed(afterDecision(), '2026-04-20', '2026-06-01', 'allowed');
    expect(c.refused('AMENDMENT_FILED', '2026-06-02', forFee('2026-06-02')).code).toBe('act.notPossible');
  });
});

describe("27.8: at the examiner's proposal", () => {
  const follows = { ...free, proposedByExaminer: true };
  const proposed = (settings: Record<string, string> = {}) =>
    examined('2026-01-05', 'invention', {}, lawWith(settings)).act('AMENDMENT_PROPOSED', '2026-02-27', {
      what: 'Düsturun 1-ci bəndi.',
    });

  test('27.8: without a fee, also after the month (policy)', () => {
    const c = proposed().act('AMENDMENT_FILED', '2026-03-02', follows);
    expect(c.notices).toEqual(expect.arrayContaining(['amendmentProposed', 'amendmentRecorded']));
    expect(c.now.file.fees.map((f) => f.fee)).toEqual(['filing']);
  });

  test('27.8: proposed within the month, it is followed without a fee after it, too', () => {
    const c = received().act('AMENDMENT_PROPOSED', lastSecondOf('2026-02-05'), { what: 'Referat.' });
    c.act('AMENDMENT_FILED', firstSecondAfter('2026-02-05'), follows);
    expect(c.now.file.fees.map((f) => f.fee)).toEqual(['filing']);
  });

  test('27.8: or for the fee, where the office reads it so', () => {
    const c = proposed({ proposedAmendment: 'forFee' });
    expect(c.refused('AMENDMENT_FILED', '2026-03-02', follows).code).toBe('fee.missing');
    c.act('AMENDMENT_FILED', '2026-03-02', { ...follows, payment: paid(600, '2026-03-02') });
    expect(c.now.file.fees.map((f) => f.fee)).toEqual(['filing', 'amendment']);
  });

  test('27.8: what nobody proposed is not free for being called so', () => {
    const c = examined();
    expect(c.refused('AMENDMENT_FILED', '2026-03-02', follows).code).toBe('fee.missing');
    expect(c.refused('AMENDMENT_FILED', '2026-03-02', { ...follows, payment: paid(600, '2026-03-02') })).toMatchObject({
      code: 'amendment.notProposed',
      clause: '27.8¶3',
    });
  });

  test('27.8: one proposal, one amendment', () => {
    const c = proposed().act('AMENDMENT_FILED', '2026-03-02', follows);
    expect(c.refused('AMENDMENT_FILED', '2026-03-03', follows).code).toBe('fee.missing');
    c.act('AMENDMENT_PROPOSED', '2026-03-04', { what: 'Referat.' }).act('AMENDMENT_FILED', '2026-03-05', follows);
  });

  test('27.8: an examiner proposes, nobody else', () => {
    expect(examined().refused('AMENDMENT_PROPOSED', '2026-03-02', { what: 'x' }, { by: 'applicant' }).code).toBe(
      'act.notYours',
    );
  });

  test('27.8: not after the decision to publish', () => {
    const c = published();
    expect(c.refused('AMENDMENT_FILED', '2026-06-02', follows).code).toBe('act.notPossible');
    expect(c.refused('AMENDMENT_PROPOSED', '2026-06-02', { what: 'x' }).code).toBe('act.notPossible');
  });
});

describe('27.8: new matter is not considered', () => {
  test('27.8: the notice that says so starts three months for a separate application', () => {
    const c = play(examined(), [
      {
        on: '2026-03-02',
        act: 'NEW_MATTER_FOUND',
        data: { material: 'İkinci variant', receivedOn: '2026-02-20' },
        due: { separateApplication: '2026-06-02' },
        sent: ['newMatter'],
      },
    ]);
    expect([c.course, c.now.file.title]).toEqual(['substantive.examining', 'Günəş su qızdırıcısı']);
  });

  test('27.8: only an examiner says so', () => {
    expect(
      examined().refused(
        'NEW_MATTER_FOUND',
        '2026-03-02',
        { material: 'X', receivedOn: '2026-02-20' },
        { by: 'applicant' },
      ).code,
    ).toBe('act.notYours');
  });
});

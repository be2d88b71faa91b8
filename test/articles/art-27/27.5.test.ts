import { makeLaw } from '../../../law/index.ts';
import { applicantParty, paid, play, received } from '../../support/case-driver.ts';

const claims = (independent: number, dependent: number) => ({ claims: { independent, dependent } });

describe('27.5: the application comes with the filing fee, or with the ground for its reduction', () => {
  test.each([
    ['the fee', { payment: paid(1000, '2026-01-05') }, []],
    ['a qəpik less', { payment: paid(999, '2026-01-05') }, ['filingFee']],
    ['no payment', { payment: undefined }, ['filingFee']],
    ['no payment, a ground for reduction', { payment: undefined, feeReduction: 'Müəllif, əlil' }, []],
    ['a payment of the day after', { payment: paid(1000, '2026-01-06') }, ['filingFee']],
    ['two further independent claims, unpaid', { ...claims(3, 0) }, ['filingFee']],
    ['two further independent claims, paid', { ...claims(3, 0), payment: paid(2400, '2026-01-05') }, []],
    ['ten dependent claims are free', { ...claims(1, 10) }, []],
    ['the eleventh is not', { ...claims(1, 11) }, ['filingFee']],
    ['forty pages, unpaid', { pages: 40 }, ['filingFee']],
    ['forty pages, paid', { pages: 40, payment: paid(2000, '2026-01-05') }, []],
    ['a company pays the same', { applicants: [{ ...applicantParty, payer: 'other' }] }, []],
  ])('27.5: %s', (_name, over, missing) => {
    expect(received('2026-01-05', 'invention', over).now.file.deficiencies).toEqual(missing);
  });

  test.each([
    [20, 1000, []],
    [21, 1000, ['filingFee']],
    [21, 1500, []],
  ])('27.5: a design application with %i designs and %i qəpik', (designs, minor, missing) => {
    const contents = { request: true, photographs: true, overallDrawing: 'notNeeded', description: true, designs };
    expect(
      received('2026-01-05', 'industrialDesign', { contents, payment: paid(minor, '2026-01-05') }).now.file
        .deficiencies,
    ).toEqual(missing);
  });

  test('27.5: paid before any notice the deficiency is gone', () => {
    play(received('2026-01-05', 'invention', { payment: undefined }), [
      {
        on: '2026-01-12',
        act: 'FEE_PAID',
        data: { fee: 'filing', payment: paid(1000, '2026-01-12') },
        course: 'formal.awaitingDecision',
      },
      { on: '2026-01-26', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('27.5: the ground for a reduction may be shown in the reply', () => {
    play(received('2026-01-05', 'invention', { payment: undefined }), [
      { on: '2026-01-20', act: 'DEFICIENCIES_FOUND', data: { missing: ['filingFee'] } },
      { on: '2026-02-02', act: 'CORRECTION_FILED', data: { papers: ['filingFee'], feeReduction: 'Müəllif' } },
      { on: '2026-02-03', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('27.5: a payment in the reply that is too small is refused', () => {
    play(received('2026-01-05', 'invention', { payment: undefined }), [
      { on: '2026-01-20', act: 'DEFICIENCIES_FOUND', data: { missing: ['filingFee'] } },
      {
        on: '2026-02-02',
        act: 'CORRECTION_FILED',
        data: { papers: ['filingFee'], payment: paid(500, '2026-02-02') },
        refused: ['fee.short', '29.2¶2'],
      },
    ]);
  });

  test.each([
    ['FEE_PAID', (payment: unknown) => ({ fee: 'filing', payment })],
    ['CORRECTION_FILED', (payment: unknown) => ({ papers: ['filingFee'], payment })],
  ])('27.5: what further claims add is paid in full afterwards too (%s)', (act, data) => {
    const c = received('2026-01-05', 'invention', claims(3, 0));
    expect(c.now.file.deficiencies).toEqual(['filingFee']);
    play(c, [
      {
        on: '2026-01-12',
        act,
        data: data(paid(1399, '2026-01-12')),
        refused: ['fee.short', act === 'FEE_PAID' ? '39' : '29.2¶2'],
      },
      { on: '2026-01-12', act, data: data(paid(1400, '2026-01-12')) },
    ]);
    expect(c.now.file.deficiencies).toEqual([]);
  });

  test('27.5: pages and designs count in it as well', () => {
    const pages = received('2026-01-05', 'invention', { pages: 40 });
    expect(pages.refused('FEE_PAID', '2026-01-12', { fee: 'filing', payment: paid(999, '2026-01-12') }).code).toBe(
      'fee.short',
    );
    const contents = { request: true, photographs: true, overallDrawing: 'notNeeded', description: true, designs: 21 };
    const designs = received('2026-01-05', 'industrialDesign', { contents });
    expect(designs.refused('FEE_PAID', '2026-01-12', { fee: 'filing', payment: paid(499, '2026-01-12') }).code).toBe(
      'fee.short',
    );
    designs.act('FEE_PAID', '2026-01-12', { fee: 'filing', payment: paid(500, '2026-01-12') });
    expect(designs.now.file.deficiencies).toEqual([]);
  });

  test("27.5: a divisional's own fee, where the office has set one, is paid in full too", () => {
    const rate = { fee: 'divisional', from: '2000-01-01', base: 3000, source: 'İdarə', verified: true };
    const under = makeLaw({ fees: [...makeLaw().fees, rate as never] });
    const divisionalOf = { number: 'A 2026 0001', filingDate: '2026-01-05' };
    const filed = (minor: number) =>
      received('2026-02-02', 'invention', { divisionalOf, payment: paid(minor, '2026-02-02') }, under).now.file;
    expect(filed(2999).deficiencies).toEqual(['filingFee']);
    expect(filed(3000).deficiencies).toEqual([]);
  });
});

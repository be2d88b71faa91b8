import { deficient, examined, lawWith, play, received } from '../../support/case-driver.ts';

const strict = lawWith({ otherDeficiencies: 'checklistOnly' });
const other = { missing: ['Şrift 12 olmalıdır'] };

describe('27.6: a deficiency notice may name what the office asks for beyond the checklist (policy), or may not', () => {
  test('27.6: it may', () => {
    play(received(), [
      { on: '2026-01-20', act: 'DEFICIENCIES_FOUND', data: other, course: 'formal.awaitingCorrection' },
    ]);
  });

  test.each([
    ['at the formal examination', () => received('2026-01-05', 'invention', {}, strict), 'formal.awaitingDecision'],
    ['at the examination on content', () => examined('2026-01-05', 'invention', {}, strict), 'substantive.examining'],
    [
      'after a reply',
      () => deficient('2026-01-06', {}, strict).act('CORRECTION_FILED', '2026-01-08', { papers: ['description'] }),
      'formal.reviewingReply',
    ],
  ])('27.6: or not: %s', (_name, make, course) => {
    play(make(), [
      {
        on: '2026-01-27',
        act: 'DEFICIENCIES_FOUND',
        data: other,
        refused: ['deficiencies.notOnChecklist', '27.6'],
        course,
      },
      {
        on: '2026-01-27',
        act: 'DEFICIENCIES_FOUND',
        data: { missing: ['drawings'] },
        course: 'formal.awaitingCorrection',
      },
    ]);
  });

  test.each([
    ['invention', ['request', 'description', 'claims', 'abstract', 'drawings', 'filingFee', 'warrant', 'translation']],
    ['utilityModel', ['claims', 'representative', 'requestLanguage']],
    ['industrialDesign', ['request', 'photographs', 'overallDrawing', 'description', 'oneDesign']],
  ] as const)('27.6: the checklist of %s has %j', (kind, missing) => {
    expect(received('2026-01-05', kind, {}, strict).act('DEFICIENCIES_FOUND', '2026-01-20', { missing }).course).toBe(
      'formal.awaitingCorrection',
    );
  });

  test('27.6: that of a design has no claims', () => {
    expect(
      received('2026-01-05', 'industrialDesign', {}, strict).refused('DEFICIENCIES_FOUND', '2026-01-20', {
        missing: ['claims'],
      }).code,
    ).toBe('deficiencies.notOnChecklist');
  });
});

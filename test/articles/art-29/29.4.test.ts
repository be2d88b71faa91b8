import { permitted } from '../../../engine/index.ts';
import { allMet, answerOf, at, examined, law, play, published, refusedCase } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';

const reasons = { reasons: 'Şərtlərə uyğun deyil.' };

describe('29.4: a refusal rests on at least one negative finding', () => {
  test.each([
    ['invention', '7.6'],
    ['invention', '3¶3'],
    ['utilityModel', '8.5'],
    ['industrialDesign', '9.7'],
  ] as const)('29.4: %s, not meeting %s', (kind, clause) => {
    const c = play(examined('2026-01-05', kind), [
      { on: '2026-03-02', act: 'FINDINGS_RECORDED', data: { findings: [{ clause, met: false, reason: 'Yox' }] } },
      {
        on: '2026-03-03',
        act: 'REFUSED',
        data: reasons,
        course: 'refused.appealable',
        due: { appeal: '2026-05-04', substantiveExamination: null },
        sent: ['refusal'],
      },
    ]);
    expect(c.entries.at(-2)?.clause).toBe('29.4');
  });

  test('29.4: without any finding it is refused', () => {
    play(examined(), [{ on: '2026-03-03', act: 'REFUSED', data: reasons, refused: ['findings.noneNegative', '29.4'] }]);
  });

  test('29.4: with positive findings only it is refused', () => {
    play(examined().act('FINDINGS_RECORDED', '2026-03-02', allMet('invention')), [
      { on: '2026-03-03', act: 'REFUSED', data: reasons, refused: ['findings.noneNegative', '29.4'] },
    ]);
  });

  test('29.4: without reasons it is refused', () => {
    const c = examined().act('FINDINGS_RECORDED', '2026-03-02', { findings: [{ clause: '7.6', met: false }] });
    play(c, [{ on: '2026-03-03', act: 'REFUSED', data: {}, refused: ['form.invalid', '29.4'] }]);
  });

  test('29.4: another than the examiner on content cannot refuse', () => {
    const c = examined().act('FINDINGS_RECORDED', '2026-03-02', { findings: [{ clause: '7.6', met: false }] });
    expect(c.refused('REFUSED', '2026-03-03', reasons, { by: 'formalExaminer' }).code).toBe('act.notYours');
  });

  test('29.4: not twice, and not after publication without a new negative finding', () => {
    expect(refusedCase().refused('REFUSED', '2026-03-04', reasons).code).toBe('act.notPossible');
    expect(published().refused('REFUSED', '2026-06-02', reasons).code).toBe('findings.noneNegative');
  });
});

describe('29.4, 28.10: after publication an examiner is shown a refusal only where it can be done', () => {
  const behind = { other: 'A 2025 0900', otherPriorityDate: '2026-01-05', otherSentOn: '2026-01-02' };
  const shown = (c: CaseDriver, on: string) => {
    const who = { person: 'eliyeva', role: 'substantiveExaminer' } as const;
    const answer = permitted(c.now, who, at(on), law).find(({ act }) => act === 'REFUSED');
    return answer?.possible ? ['accepted'] : [answer?.code, answer?.barredBy];
  };
  test.each([
    ['all findings positive', published, ['findings.noneNegative', '29.4']],
    ['behind another', () => published().act('SAME_PRIORITY_FOUND', '2026-06-05', behind), ['accepted']],
  ] as const)('29.4, 28.10: %s', (_name, make, answer) => {
    const c = make();
    expect(shown(c, '2026-06-08')).toEqual(answer);
    expect(answerOf(c.try('REFUSED', '2026-06-08', reasons))).toEqual(answer);
  });
});

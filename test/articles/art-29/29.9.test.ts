import {
  allMet,
  deficient,
  examined,
  firstSecondAfter,
  granted,
  lawWith,
  paid,
  play,
  published,
  received,
  refusedCase,
} from '../../support/case-driver.ts';

const toModel = { to: 'utilityModel' };
const toInvention = { to: 'invention' };

describe('29.9: an invention becomes a utility model, or the other way, before publication', () => {
  test('29.9: the priority stays, limits that depend on the kind are worked out again', () => {
    const claim = {
      basis: 'convention',
      date: '2025-06-02',
      country: 'TR',
      number: 'TR 1',
      certifiedCopy: true,
      payment: paid(700, '2026-01-05'),
    };
    const c = received('2026-01-05', 'invention', { priorities: [claim] });
    expect(c.now.file.priority).toMatchObject({ date: '2025-06-02', basis: 'convention' });
    play(c, [
      {
        on: '2026-02-02',
        act: 'APPLICATION_CONVERTED',
        data: toModel,
        course: 'formal.awaitingDecision',
        due: {
          divisional: '2026-07-06',
          formalExamination: '2026-02-05',
          applicationPublication: '2027-01-05',
          examinationRequest: '2027-07-05',
        },
        sent: ['converted'],
      },
    ]);
    expect(c.now.file).toMatchObject({
      kind: 'utilityModel',
      priority: { date: '2025-06-02', basis: 'convention' },
      converted: [{ from: 'invention', on: '2026-02-02' }],
    });
    const change = c.entries.at(-1)?.terms.find((t) => t.change === 'begun' && t.term.limit === 'divisional');
    expect(change).toHaveProperty('supersedes');
  });

  test('29.9: and back', () => {
    const c = examined('2026-01-05', 'utilityModel').act('APPLICATION_CONVERTED', '2026-02-02', toInvention);
    expect([c.now.file.kind, c.due('divisional')]).toEqual(['invention', '2027-01-05']);
    c.act('APPLICATION_CONVERTED', '2026-02-03', toModel);
    expect([c.now.file.kind, c.due('divisional'), c.now.file.converted.length]).toEqual([
      'utilityModel',
      '2026-07-06',
      2,
    ]);
  });

  test('29.9: findings on the other kind fall, and it is examined on the conditions of the new one', () => {
    const c = examined().act('FINDINGS_RECORDED', '2026-02-02', allMet('invention'));
    play(c, [
      { on: '2026-02-03', act: 'APPLICATION_CONVERTED', data: toModel, course: 'substantive.examining' },
      { on: '2026-02-04', act: 'PUBLICATION_DECIDED', refused: ['findings.incomplete', '29.3'] },
      { on: '2026-02-05', act: 'FINDINGS_RECORDED', data: allMet('utilityModel') },
      { on: '2026-02-06', act: 'PUBLICATION_DECIDED', course: 'publishing.awaitingFee' },
    ]);
  });

  test('29.9: after the decision to publish and before publication it is examined again', () => {
    const c = examined()
      .act('FINDINGS_RECORDED', '2026-02-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-02-03');
    play(c, [
      {
        on: '2026-02-04',
        act: 'APPLICATION_CONVERTED',
        data: toModel,
        course: 'substantive.examining',
        due: { publicationFee: null },
        sent: ['converted'],
      },
      { on: '2026-03-02', act: 'AMENDMENT_FILED', data: { what: 'Ad', payment: paid(600, '2026-03-02') } },
    ]);
  });

  test('29.9: a running reply limit is not touched', () => {
    play(deficient(), [
      {
        on: '2026-02-02',
        act: 'APPLICATION_CONVERTED',
        data: toModel,
        course: 'formal.awaitingCorrection',
        due: { formalReply: '2026-03-31' },
      },
      { on: firstSecondAfter('2026-03-31'), course: 'ended.notFiled' },
    ]);
  });
});

describe('29.9: a refusal still appealable leaves the case open (policy)', () => {
  test('29.9: converted, it is examined as the other kind', () => {
    const c = play(refusedCase(), [
      {
        on: '2026-04-01',
        act: 'APPLICATION_CONVERTED',
        data: toModel,
        course: 'substantive.examining',
        due: { appeal: null },
        sent: ['converted'],
      },
      { on: '2026-04-02', act: 'REFUSED', data: { reasons: 'Yox' }, refused: ['findings.noneNegative', '29.4'] },
    ]);
    expect(c.now.file.converted).toHaveLength(1);
  });

  test('29.9: not once the refusal stands, and not while an appeal is pending', () => {
    expect(refusedCase().until('2026-05-05').refused('APPLICATION_CONVERTED', '2026-05-06', toModel).code).toBe(
      'act.notPossible',
    );
    const appealed = refusedCase().act('APPEAL_FILED', '2026-03-10', {
      reasons: 'Var',
      payment: paid(1, '2026-03-10'),
    });
    expect(appealed.refused('APPLICATION_CONVERTED', '2026-03-11', toModel).code).toBe('conversion.afterRefusal');
  });

  test('29.9: where the office reads it otherwise, a refusal cannot be converted', () => {
    play(refusedCase('invention', lawWith({ conversionAfterRefusal: 'never' })), [
      { on: '2026-04-01', act: 'APPLICATION_CONVERTED', data: toModel, refused: ['conversion.afterRefusal', '29.9'] },
    ]);
  });
});

describe('29.9: what is not converted', () => {
  test.each([
    ['a design', () => received('2026-01-05', 'industrialDesign'), toModel, 'conversion.kind'],
    ['an invention into an invention', () => received(), toInvention, 'conversion.kind'],
    ['anything into a design', () => received(), { to: 'industrialDesign' }, 'form.invalid'],
  ] as const)('29.9: %s', (_name, make, data, code) => {
    expect(make().refused('APPLICATION_CONVERTED', '2026-02-02', data)).toMatchObject({ code, clause: '29.9' });
  });

  test('29.9: what is published, opposed or granted', () => {
    expect(published().refused('APPLICATION_CONVERTED', '2026-06-01T12:00:01+04:00', toModel).code).toBe(
      'conversion.published',
    );
    expect(published().until('2026-12-10').refused('APPLICATION_CONVERTED', '2026-12-11', toModel).code).toBe(
      'conversion.published',
    );
    expect(granted().refused('APPLICATION_CONVERTED', '2027-01-16', toModel).code).toBe('act.notPossible');
  });

  test('29.9: at the request of somebody else', () => {
    expect(received().refused('APPLICATION_CONVERTED', '2026-02-02', toModel, { person: 'rival' }).code).toBe(
      'act.notParty',
    );
  });
});

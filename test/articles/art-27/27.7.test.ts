import { allMet, firstSecondAfter, lastSecondOf, lawWith, paid, play, received } from '../../support/case-driver.ts';

const follows = { translationFollows: true };
const papers = { papers: ['description', 'claims'] };
const untranslated = (when = '2026-01-05', settings: Record<string, string> = {}) =>
  received(when, 'invention', follows, lawWith(settings));

describe('27.7: the request is in Azerbaijani; other papers may be translated within two months of filing', () => {
  test('27.7: a request in another language is a deficiency', () => {
    expect(received('2026-01-05', 'invention', { language: 'en' }).now.file.deficiencies).toEqual(['requestLanguage']);
    expect(received('2026-01-05', 'invention', { language: 'az' }).now.file.deficiencies).toEqual([]);
  });

  test.each([
    ['2026-01-05', '2026-03-05'],
    ['2026-01-31', '2026-03-31'],
    ['2025-12-31', '2026-03-02'],
    ['2026-01-20', '2026-03-31'],
    ['2024-10-28', '2024-12-28'],
  ])('27.7: filed %s, due %s', (filed, due) => {
    expect(untranslated(filed).due('translation')).toBe(due);
  });

  test('27.7: papers in Azerbaijani need none', () => {
    expect(received().due('translation')).toBeUndefined();
    expect(received().refused('TRANSLATION_FILED', '2026-01-06', papers).code).toBe('act.notPossible');
  });

  test('27.7: in the last second it is in time', () => {
    const c = play(untranslated(), [
      { on: lastSecondOf('2026-03-05'), act: 'TRANSLATION_FILED', data: papers, due: { translation: null } },
      { on: '2026-03-06', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
    expect([c.now.file.translationMissing, c.now.file.deficiencies]).toEqual([false, []]);
  });
});

describe('27.7: a missing translation is treated as a formal deficiency (policy)', () => {
  test('27.7: before the formal decision it is one deficiency more', () => {
    play(untranslated(), [
      {
        on: firstSecondAfter('2026-03-05'),
        course: 'formal.awaitingDecision',
        sent: ['overdue', 'translationMissing'],
      },
      { on: '2026-03-06', act: 'FORMAL_EXAMINATION_PASSED', refused: ['application.incomplete', '29.1'] },
      {
        on: '2026-03-10',
        act: 'DEFICIENCIES_FOUND',
        data: { missing: ['translation'] },
        due: { formalReply: '2026-05-12' },
      },
      { on: '2026-05-12', act: 'TRANSLATION_FILED', data: papers, course: 'formal.reviewingReply' },
      { on: '2026-05-13', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('27.7: examined on content, a notice goes out and starts the limit of 29.2', () => {
    play(untranslated().act('FORMAL_EXAMINATION_PASSED', '2026-01-26'), [
      { on: lastSecondOf('2026-03-05') },
      {
        on: firstSecondAfter('2026-03-05'),
        course: 'formal.awaitingCorrection',
        due: { formalReply: '2026-05-06', translation: null },
        sent: ['translationMissing', 'deficiency'],
      },
      { on: firstSecondAfter('2026-05-06'), course: 'ended.notFiled' },
    ]);
  });

  test('27.7: filed inside the limit of 29.2, examination goes on', () => {
    play(untranslated().act('FORMAL_EXAMINATION_PASSED', '2026-01-26'), [
      {
        on: lastSecondOf('2026-05-06'),
        act: 'CORRECTION_FILED',
        data: { papers: ['translation'] },
        course: 'formal.reviewingReply',
      },
      { on: '2026-05-08', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
      { on: '2026-05-11', act: 'FINDINGS_RECORDED', data: allMet('invention') },
      { on: '2026-05-12', act: 'PUBLICATION_DECIDED', course: 'publishing.awaitingFee' },
    ]);
  });

  test('27.7: while another deficiency is being cured, it has a notice and a limit of its own', () => {
    play(untranslated(), [
      {
        on: '2026-01-12',
        act: 'DEFICIENCIES_FOUND',
        data: { missing: ['drawings'] },
        due: { formalReply: '2026-03-12' },
      },
      {
        on: firstSecondAfter('2026-03-05'),
        course: 'formal.awaitingCorrection',
        due: { formalReply: '2026-05-06' },
        sent: ['translationMissing', 'deficiency'],
      },
      { on: '2026-03-13', course: 'formal.awaitingCorrection' },
      {
        on: '2026-04-01',
        act: 'CORRECTION_FILED',
        data: { papers: ['drawings', 'translation'] },
        course: 'formal.reviewingReply',
      },
      { on: '2026-04-02', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('27.7: where the office has set no sanction, nothing follows', () => {
    const c = play(untranslated('2026-01-05', { translationMissing: 'noSanction' }), [
      { on: '2026-01-26', act: 'FORMAL_EXAMINATION_PASSED' },
      {
        on: firstSecondAfter('2026-03-05'),
        course: 'substantive.examining',
        due: { formalReply: null, translation: null },
        sent: [],
      },
      { on: '2026-03-09', act: 'FINDINGS_RECORDED', data: allMet('invention') },
      { on: '2026-03-10', act: 'PUBLICATION_DECIDED', course: 'publishing.awaitingFee' },
    ]);
    expect(c.now.file.deficiencies).toEqual([]);
  });

  test('27.7: where the office has set no sanction, one that comes after all is put on file', () => {
    const c = untranslated('2026-01-05', { translationMissing: 'noSanction' }).until(firstSecondAfter('2026-03-05'));
    expect(c.now.file.translationMissing).toBe(true);
    c.act('TRANSLATION_FILED', '2026-03-12', papers);
    expect([c.now.file.translationMissing, c.refused('TRANSLATION_FILED', '2026-03-13', papers).code]).toEqual([
      false,
      'act.notPossible',
    ]);
  });
});

describe('27.7 (policy): a translation missed while something else runs takes nothing from the applicant', () => {
  const twoSubjects = () =>
    untranslated()
      .act('FORMAL_EXAMINATION_PASSED', '2026-01-26')
      .act('UNITY_LACKING', '2026-02-02', { subjects: ['A', 'B'] });

  test('29.5: the subject matter is elected first, then the translation is asked for', () => {
    const c = play(twoSubjects(), [
      {
        on: firstSecondAfter('2026-03-05'),
        course: 'substantive.awaitingElection',
        due: { unityElection: '2026-04-02', formalReply: null },
        sent: ['translationMissing'],
      },
      {
        on: lastSecondOf('2026-04-02'),
        act: 'SUBJECT_MATTER_ELECTED',
        data: { elected: 'B' },
        course: 'formal.awaitingCorrection',
        due: { formalReply: '2026-06-02' },
        sent: ['deficiency'],
      },
      { on: '2026-04-20', act: 'TRANSLATION_FILED', data: papers, course: 'formal.reviewingReply' },
      { on: '2026-04-21', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
    expect(c.now.proceedings.find((p) => p.id === 'application')?.own['elected']).toBe('B');
  });

  test('29.5: with silence it is the subject matter named first; filed in time, nothing is asked for', () => {
    play(twoSubjects(), [
      {
        on: firstSecondAfter('2026-04-02'),
        course: 'formal.awaitingCorrection',
        sent: ['translationMissing', 'examinedAsFirstNamed', 'deficiency'],
      },
    ]);
    play(twoSubjects().act('TRANSLATION_FILED', '2026-03-20', papers), [
      { on: '2026-03-21', act: 'SUBJECT_MATTER_ELECTED', data: { elected: 'B' }, course: 'substantive.examining' },
    ]);
  });

  test('29.2: missed while the reply to a notice is looked at, it is asked for by a notice of its own', () => {
    const c = untranslated()
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] })
      .act('CORRECTION_FILED', lastSecondOf('2026-03-02'), { papers: ['abstract'] });
    play(c, [
      { on: lastSecondOf('2026-03-05'), course: 'formal.reviewingReply', sent: [] },
      {
        on: firstSecondAfter('2026-03-05'),
        course: 'formal.awaitingCorrection',
        due: { formalReply: '2026-05-06', replyReview: null },
        sent: ['translationMissing', 'deficiency'],
      },
      { on: lastSecondOf('2026-05-06'), act: 'TRANSLATION_FILED', data: papers, course: 'formal.reviewingReply' },
    ]);
  });

  test('29.6: missed when the appeal has sent the application to publication, it is asked for before that', () => {
    const c = untranslated()
      .act('FORMAL_EXAMINATION_PASSED', '2026-01-12')
      .act('FINDINGS_RECORDED', '2026-01-16', { findings: [{ clause: '7.6', met: false }] })
      .act('REFUSED', '2026-01-19', { reasons: 'x' })
      .act('APPEAL_FILED', '2026-01-26', { reasons: 'x', payment: paid(1000, '2026-01-26') })
      .act('APPEAL_DECIDED', '2026-02-16', { outcome: 'allowed', reasons: 'x' });
    play(c, [
      { on: lastSecondOf('2026-03-05'), course: 'publishing.awaitingFee', due: { publicationFee: '2026-04-16' } },
      {
        on: firstSecondAfter('2026-03-05'),
        course: 'formal.awaitingCorrection',
        due: { publicationFee: null, formalReply: '2026-05-06' },
        sent: ['translationMissing', 'deficiency'],
      },
    ]);
  });

  test('29.2: months already paid for stay, and the notice that joins shortens nothing', () => {
    const c = untranslated()
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] })
      .act('EXTENSION_REQUESTED', '2026-02-02', { months: 10, payment: paid(5000, '2026-02-02') });
    expect(c.due('formalReply')).toBe('2027-01-21');
    play(c, [
      {
        on: firstSecondAfter('2026-03-05'),
        course: 'formal.awaitingCorrection',
        due: { formalReply: '2027-03-11' },
        sent: ['translationMissing', 'deficiency'],
      },
      { on: lastSecondOf('2027-03-11'), act: 'CORRECTION_FILED', data: { papers: ['abstract'] } },
    ]);
  });
});

describe('27.7: by whichever act it came, a translation on file ends the limit', () => {
  test.each([
    ['with the reply to a notice', [['DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] }]] as const],
    ['with a correction before any notice', [] as const],
  ])('27.7: %s', (_name, acts) => {
    const c = untranslated();
    for (const [type, on, data] of acts) c.act(type, on, data);
    play(c, [
      {
        on: lastSecondOf('2026-03-05'),
        act: 'CORRECTION_FILED',
        data: { papers: ['abstract', 'translation'] },
        due: { translation: null },
      },
      { on: '2026-03-09', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
    expect(c.notices).not.toContain('translationMissing');
  });

  test('27.7: found not to be missing, it does not bar publication either', () => {
    const c = untranslated()
      .act('DEFICIENCIES_FOUND', '2026-03-10', { missing: ['translation'] })
      .act('DEFICIENCIES_DROPPED', '2026-03-11', { papers: ['translation'], reasons: 'Azərbaycanca idi.' })
      .act('FORMAL_EXAMINATION_PASSED', '2026-03-12')
      .act('FINDINGS_RECORDED', '2026-03-13', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-16');
    expect(c.course).toBe('publishing.awaitingFee');
  });
});

test.each(['allowed', 'remitted'])(
  '27.7, 29.6: refused before it came, and the appeal %s: it is asked for first',
  (outcome) => {
    const c = untranslated()
      .act('FORMAL_EXAMINATION_PASSED', '2026-01-12')
      .act('FINDINGS_RECORDED', '2026-02-16', { findings: [{ clause: '7.6', met: false }] })
      .act('REFUSED', '2026-02-17', { reasons: 'x' })
      .act('APPEAL_FILED', '2026-03-10', { reasons: 'x', payment: paid(1000, '2026-03-10') })
      .act('APPEAL_DECIDED', '2026-04-10', { outcome, reasons: 'x' });
    expect([c.course, c.due('formalReply')]).toEqual(['formal.awaitingCorrection', '2026-06-10']);
  },
);

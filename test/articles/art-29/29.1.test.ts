import { firstSecondAfter, lastSecondOf, lawWith, play, received } from '../../support/case-driver.ts';

describe('29.1: the formal decision is due one month after receipt, a duty of the office that does not move', () => {
  test.each([
    ['an ordinary day', '2026-01-05', '2026-02-05'],
    ['31 January: the last day of February, a Saturday', '2026-01-31', '2026-02-28'],
    ['31 January of a leap year', '2028-01-31', '2028-02-29'],
    ['29 February of a leap year', '2028-02-29', '2028-03-29'],
    ['Novruz 2026 does not move it', '2026-02-20', '2026-03-20'],
    ['31 December', '2025-12-31', '2026-01-31'],
  ])('29.1: %s: received %s, due %s', (_name, receipt, due) => {
    expect(received(receipt).due('formalExamination')).toBe(due);
  });

  test('29.1: where the office lets every limit move, this one moves too', () => {
    const c = received('2026-01-31', 'invention', {}, lawWith({ movement: 'everyone' }));
    expect(c.due('formalExamination')).toBe('2026-03-02');
  });
});

describe('29.1: in order, the application is registered, its priority established and its examination decided', () => {
  test.each(['invention', 'utilityModel', 'industrialDesign'] as const)('29.1: %s', (kind) => {
    const c = play(received('2026-01-05', kind), [
      {
        on: '2026-01-26',
        act: 'FORMAL_EXAMINATION_PASSED',
        course: 'substantive.examining',
        due: { formalExamination: null },
        sent: ['formalDecision'],
      },
    ]);
    expect(c.now.file.priority).toMatchObject({ date: '2026-01-05', basis: '28.1', established: true });
    expect(c.entries.at(-1)?.clause).toBe('29.1');
  });

  test('29.1: the office is late from the first second after its month, and may still decide', () => {
    const c = received('2026-01-05');
    c.until(lastSecondOf('2026-02-05'));
    expect(c.term('formalExamination')?.status).toBe('running');
    expect(c.notices).not.toContain('overdue');
    c.until(firstSecondAfter('2026-02-05'));
    expect(c.term('formalExamination')?.status).toBe('overdue');
    expect(c.course).toBe('formal.awaitingDecision');
    play(c, [{ on: '2026-03-02', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' }]);
    expect(c.notices).toContain('overdue');
  });

  test('29.1: the office is reminded at three quarters of its month', () => {
    const c = received('2026-01-05').until('2026-01-27');
    expect(c.notices).not.toContain('officeReminder');
    expect(c.until('2026-01-28').notices).toContain('officeReminder');
  });

  test('29.1: a priority set before others can be declared no more is provisional', () => {
    const c = received('2026-01-05').act('FORMAL_EXAMINATION_PASSED', '2026-01-26');
    expect(c.now.file.priority.provisional).toBe(true);
    c.until(lastSecondOf('2026-03-05'));
    expect(c.now.file.priority.provisional).toBe(true);
    c.until(firstSecondAfter('2026-03-05'));
    expect(c.now.file.priority.provisional).toBe(false);
  });

  test('29.1: the decision does not wait for a translation that may still follow', () => {
    play(received('2026-01-05', 'invention', { translationFollows: true }), [
      {
        on: '2026-01-26',
        act: 'FORMAL_EXAMINATION_PASSED',
        course: 'substantive.examining',
        due: { translation: '2026-03-05' },
      },
    ]);
  });
});

describe('29.1: what cannot be decided', () => {
  test.each([
    ['a paper is missing', 'FORMAL_EXAMINATION_PASSED', 'formalExaminer', 'application.incomplete', '29.1'],
    ['another than the formal examiner decides', 'FORMAL_EXAMINATION_PASSED', 'registrar', 'act.notYours', '29.1'],
    ['examination on content before it', 'FINDINGS_RECORDED', 'substantiveExaminer', 'act.notPossible', '29.3'],
  ] as const)('29.1: %s', (_name, act, by, code, clause) => {
    const missing = { request: true, description: false, claims: true, abstract: true, drawings: 'notNeeded' };
    const c = received('2026-01-05', 'invention', { contents: missing });
    const data = act === 'FINDINGS_RECORDED' ? { findings: [{ clause: '7.6', met: true }] } : {};
    play(c, [{ on: '2026-01-26', act, data, by: { by }, refused: [code, clause], course: 'formal.awaitingDecision' }]);
  });

  test('29.1: a deficiency notice inside the month meets the limit as a decision does', () => {
    const c = received('2026-01-05').act('DEFICIENCIES_FOUND', '2026-02-05', { missing: ['drawings'] });
    expect(c.due('formalExamination')).toBeUndefined();
  });
});

import { ownDisclosurePeriods } from '../../../law/index.ts';
import { permitted } from '../../../engine/index.ts';
import { checklistOf, findingsByKind } from '../../../machines/index.ts';
import {
  allMet,
  answerOf,
  at,
  examined,
  firstSecondAfter,
  lastSecondOf,
  law,
  lawWith,
  paid,
  play,
  received,
} from '../../support/case-driver.ts';

const kinds = ['invention', 'utilityModel', 'industrialDesign'] as const;
/** 29.3¶2: by which novelty is examined. */
const novelty: readonly string[] = ['7.3¶2', '7.4', '8.3¶2', '9.3¶2'];
const met = (clause: string) => ({ clause, met: true });
const notMet = (clause: string) => ({ clause, met: false, reason: 'Məlumdur.' });

describe('29.3: examination on content is over the conditions of the kind', () => {
  test.each([
    ['invention', ['3¶3', '7.1', '7.3¶2', '7.4', '7.6', '7.7', '7.8']],
    ['utilityModel', ['3¶3', '8.1', '8.3¶2', '8.5', '8.6']],
    ['industrialDesign', ['3¶3', '9.1', '9.3¶2', '9.5', '9.6', '9.7']],
  ] as const)('29.3: %s: a finding on each of %j', (kind, clauses) => {
    expect(findingsByKind[kind]).toEqual(clauses);
    for (const left of clauses) {
      const c = examined('2026-01-05', kind).act('FINDINGS_RECORDED', '2026-03-02', {
        findings: clauses.filter((clause) => clause !== left).map(met),
      });
      const clause = novelty.includes(left) ? '29.3¶2' : '29.3';
      play(c, [
        { on: '2026-03-03', act: 'PUBLICATION_DECIDED', refused: ['findings.incomplete', clause] },
        { on: '2026-03-04', act: 'FINDINGS_RECORDED', data: { findings: [met(left)] } },
        { on: '2026-03-05', act: 'PUBLICATION_DECIDED', course: 'publishing.awaitingFee' },
      ]);
    }
  });

  test('29.3: two findings on one condition are none, and both are refused', () => {
    for (const findings of [
      [met('7.1'), notMet('7.1')],
      [met('7.1'), met('7.1')],
    ])
      expect(examined().refused('FINDINGS_RECORDED', '2026-03-02', { findings })).toMatchObject({
        code: 'form.invalid',
        params: { problems: expect.stringContaining('one finding for each condition') },
      });
  });

  test('29.3: what is still missing, or negative, is named; and what conditions a kind has', () => {
    const c = examined().act('FINDINGS_RECORDED', '2026-03-02', {
      findings: [...['3¶3', '7.1', '7.3¶2', '7.6', '7.7'].map(met), notMet('7.8')],
    });
    expect(c.refused('PUBLICATION_DECIDED', '2026-03-03')).toMatchObject({
      code: 'findings.incomplete',
      params: { conditions: '7.4, 7.8' },
      reason: expect.stringContaining('7.4, 7.8'),
    });
    expect(c.refused('FINDINGS_RECORDED', '2026-03-03', { findings: [met('9.1')] }).params['conditions']).toContain(
      '7.6',
    );
  });

  test('29.3, 29.2: a client can draw the checklist of the kind from the form of the act', () => {
    const formAt = (kind: (typeof kinds)[number], act: string, person: string) =>
      JSON.stringify(
        permitted(
          (act === 'DEFICIENCIES_FOUND' ? received('2026-01-05', kind) : examined('2026-01-05', kind)).now,
          { person, role: person as 'formalExaminer' },
          at('2026-03-02'),
          law,
        ).find((p) => p.act === act),
      );
    for (const kind of kinds) {
      for (const clause of findingsByKind[kind])
        expect(formAt(kind, 'FINDINGS_RECORDED', 'substantiveExaminer')).toContain(JSON.stringify(clause));
      for (const paper of checklistOf(kind))
        expect(formAt(kind, 'DEFICIENCIES_FOUND', 'formalExaminer')).toContain(JSON.stringify(paper));
    }
  });

  test.each([
    ['invention', '8.1'],
    ['utilityModel', '7.6'],
    ['industrialDesign', '7.8'],
    ['invention', '27.3'],
  ] as const)('29.3: %s: a finding on %s is about something else', (kind, clause) => {
    play(examined('2026-01-05', kind), [
      {
        on: '2026-03-02',
        act: 'FINDINGS_RECORDED',
        data: { findings: [met(clause)] },
        refused: ['findings.otherKind', '29.3'],
      },
    ]);
  });

  test('29.3: a clause that does not exist is no finding', () => {
    play(examined(), [
      {
        on: '2026-03-02',
        act: 'FINDINGS_RECORDED',
        data: { findings: [met('7.99')] },
        refused: ['form.invalid', '29.3'],
      },
    ]);
  });

  test('29.3: a later finding on a condition replaces the one before it', () => {
    const c = play(examined().act('FINDINGS_RECORDED', '2026-03-02', allMet('invention')), [
      { on: '2026-03-03', act: 'FINDINGS_RECORDED', data: { findings: [notMet('7.6')] } },
      { on: '2026-03-04', act: 'PUBLICATION_DECIDED', refused: ['findings.incomplete', '29.3'] },
      { on: '2026-03-05', act: 'FINDINGS_RECORDED', data: { findings: [met('7.6')] } },
      { on: '2026-03-06', act: 'REFUSED', data: { reasons: 'Yox' }, refused: ['findings.noneNegative', '29.4'] },
      { on: '2026-03-06', act: 'PUBLICATION_DECIDED', course: 'publishing.awaitingFee' },
    ]);
    expect(c.now.file.findings.filter((f) => f.clause === '7.6')).toEqual([
      { clause: '7.6', met: true, on: '2026-03-05' },
    ]);
  });
});

describe('29.3: a positive result: publication decided, the fee awaited', () => {
  test.each(kinds)('29.3: %s', (kind) => {
    const c = play(examined('2026-01-05', kind).act('FINDINGS_RECORDED', '2026-03-02', allMet(kind)), [
      {
        on: '2026-03-03',
        act: 'PUBLICATION_DECIDED',
        course: 'publishing.awaitingFee',
        due: { substantiveExamination: null, publicationFee: '2026-05-04' },
        sent: ['publicationDecision'],
      },
    ]);
    expect(c.entries.flatMap((e) => e.effects).some((f) => f.kind === 'demand-fee' && f.fee === 'publication')).toBe(
      true,
    );
  });

  test('29.3: unpaid, nothing is published and nothing is lost; the applicant is reminded', () => {
    const c = examined()
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-03');
    play(c, [
      { on: '2026-06-01', act: 'APPLICATION_PUBLISHED', data: { issue: '2026/5' }, refused: ['fee.unpaid', '29.3¶3'] },
      { on: '2026-06-02', course: 'publishing.awaitingFee' },
      {
        on: '2026-06-03',
        act: 'FEE_PAID',
        data: { fee: 'publication', payment: paid(600, '2026-06-03') },
        course: 'publishing.awaitingBulletin',
      },
    ]);
    expect(c.notices.filter((n) => n === 'reminder').length).toBeGreaterThan(0);
  });

  test('29.3: a part of the fee is not the fee', () => {
    const c = examined()
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-03');
    play(c, [
      {
        on: '2026-04-01',
        act: 'FEE_PAID',
        data: { fee: 'publication', payment: paid(599, '2026-04-01') },
        refused: ['fee.short', '39'],
        course: 'publishing.awaitingFee',
      },
    ]);
  });

  test('29.3: the length of the fee limit is a setting', () => {
    const c = examined('2026-01-05', 'invention', {}, lawWith({ publicationFee: 'P3M' }))
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-03');
    expect(c.due('publicationFee')).toBe('2026-06-03');
  });

  test('29.3: not while the translation is missing', () => {
    const c = examined('2026-01-05', 'invention', { translationFollows: true });
    play(c.act('FINDINGS_RECORDED', '2026-02-02', allMet('invention')), [
      { on: '2026-02-03', act: 'PUBLICATION_DECIDED', refused: ['translation.missing', '27.7'] },
      { on: '2026-02-04', act: 'TRANSLATION_FILED', data: { papers: ['description'] } },
      { on: '2026-02-05', act: 'PUBLICATION_DECIDED', course: 'publishing.awaitingFee' },
    ]);
  });
});

describe('29.3: the office has six months (policy), and never longer than to publish', () => {
  test.each([
    ['six months from the formal decision', 'invention', '2026-01-26', '2026-07-26'],
    ['a design: its publication is due in six months', 'industrialDesign', '2026-01-26', '2026-07-05'],
    ['late formal decision: capped by publication', 'invention', '2026-09-01', '2027-01-05'],
  ] as const)('29.3: %s', (_name, kind, formalDecision, due) => {
    const c = received('2026-01-05', kind).act('FORMAL_EXAMINATION_PASSED', formalDecision);
    expect(c.due('substantiveExamination')).toBe(due);
  });

  test('29.3: late from the first second after it, and may still decide', () => {
    const c = examined();
    c.until(lastSecondOf('2026-07-26'));
    expect(c.term('substantiveExamination')?.status).toBe('running');
    c.until(firstSecondAfter('2026-07-26'));
    expect(c.term('substantiveExamination')?.status).toBe('overdue');
    expect(c.act('FINDINGS_RECORDED', '2026-08-03', allMet('invention')).course).toBe('substantive.examining');
  });
});

describe('29.3, 7.5, 8.4, 9.4: an own disclosure does no harm for a time before filing, if the author or applicant proves it', () => {
  test.each([
    ['invention', '2025-01-05', true, '7.5'],
    ['invention', '2025-01-04', false, '7.5'],
    ['utilityModel', '2025-01-05', true, '8.4'],
    ['utilityModel', '2025-01-04', false, '8.4'],
    ['industrialDesign', '2025-07-05', true, '9.4'],
    ['industrialDesign', '2025-07-04', false, '9.4'],
    ['invention', '2026-01-06', false, '7.5'],
  ] as const)(
    '7.5, 8.4, 9.4: %s, filed 5 January 2026, disclosed %s: harmless %s (%s)',
    (kind, on, isHarmless, clause) => {
      const c = examined('2026-01-05', kind);
      const data = { on, what: 'Sərgi', proof: 'Kataloq' };
      const outcome = c.try('OWN_DISCLOSURE_SHOWN', '2026-02-02', data);
      expect(answerOf(outcome)[0]).toBe(isHarmless ? 'accepted' : 'disclosure.tooEarly');
      expect(c.now.proceedings[0]?.own['ownDisclosures']).toEqual(isHarmless ? [data] : undefined);
      expect(ownDisclosurePeriods[kind].clause).toBe(clause);
    },
  );
});

import { explain } from '../../../engine/index.ts';
import type { LimitName } from '../../../law/index.ts';
import {
  CaseDriver,
  applicationData,
  firstSecondAfter,
  lastSecondOf,
  lawWith,
  paid,
  play,
  received,
} from '../../support/case-driver.ts';

const international = {
  number: 'PCT/EP2024/012345',
  filingDate: '2024-07-15',
  priorityDate: '2023-08-01',
  publication: 'WO 2025/1',
  publicationDate: '2025-02-06',
};
const arrived = (over: Record<string, unknown> = {}, settings: Record<string, string> = {}) =>
  received('2026-01-05', 'invention', { international, translationFollows: true, ...over }, lawWith(settings));

describe('26.1: an international application has the dates of its filing abroad, and its arrival here starts the limits', () => {
  test('26.1: filing date and priority are those of the international application', () => {
    expect(arrived().now.file).toMatchObject({
      route: 'international',
      dates: { receipt: '2026-01-05', filing: '2024-07-15' },
      priority: { date: '2023-08-01', basis: '43' },
      international: { number: 'PCT/EP2024/012345', filingDate: '2024-07-15' },
    });
    const { priorityDate: _p, ...without } = international;
    expect(arrived({ international: without }).now.file.priority).toMatchObject({ date: '2024-07-15', basis: '28.1' });
  });

  test.each([
    ['filed abroad on the day of arrival', { filingDate: '2026-01-05' }, null],
    ['filed abroad a day later', { filingDate: '2026-01-06' }, 'filing.dateAhead'],
    ['published a day after the arrival', { publicationDate: '2026-01-06' }, 'filing.dateAhead'],
    ['priority of the day of filing', { priorityDate: '2024-07-15' }, null],
    ['priority a day after the filing', { priorityDate: '2024-07-16' }, 'filing.dateAhead'],
  ])('26.1: %s', (_what, over, code) => {
    const data = applicationData('invention', { international: { ...international, ...over } });
    const outcome = new CaseDriver().try('APPLICATION_RECEIVED', '2026-01-05', data);
    expect(outcome.ok ? null : outcome.code).toBe(code);
  });

  test.each([
    ['formalExamination', '2026-02-05'],
    ['internationalTranslation', '2026-03-05'],
    ['freeAmendment', '2026-02-05'],
    ['examinationRequest', '2027-07-05'],
    ['applicationPublication', '2027-01-05'],
  ])('26.1: %s runs from the arrival: %s', (limit, due) => {
    expect(arrived().due(limit)).toBe(due);
  });

  test.each<[LimitName, string, string]>([
    ['freeAmendment', 'arrival of the international application', 'beynəlxalq iddia sənədinin İdarəyə daxil olduğu'],
    ['examinationRequest', 'arrival of the international application', 'beynəlxalq iddia sənədinin İdarəyə daxil'],
  ])('26.1: the explanation of %s says so', (limit, en, az) => {
    const term = arrived().now.terms.find((t) => t.limit === limit);
    if (!term) throw new Error(`no ${limit} runs`);
    expect(explain(term, 'en')).toMatchObject({ trigger: { on: '2026-01-05', what: 'internationalArrival' } });
    expect(explain(term, 'en').lines.join()).toContain(en);
    expect(explain(term, 'az').lines.join()).toContain(az);
    const own = received('2026-01-05').now.terms.find((t) => t.limit === limit);
    expect(own && explain(own, 'en').trigger.what).not.toBe('internationalArrival');
  });

  test('26.1: a priority claimed in it needs neither fee nor copy here, and its period is not tested again', () => {
    const c = arrived({ priorities: [{ basis: 'convention', date: '2023-08-01', country: 'DE' }] });
    expect([c.at(c.last('priorityClaim')), c.due('priorityFee'), c.due('certifiedCopy')]).toEqual([
      'established',
      undefined,
      undefined,
    ]);
    expect(c.now.file.priority.date).toBe('2023-08-01');
  });

  test.each([
    ['of an earlier day than its priority', { priorityDate: '2023-08-01' }, '2023-07-31'],
    ['where it has none', { priorityDate: undefined }, '2023-08-01'],
  ])('26.1: a claim %s was not made in it, and is proved like any other', (_name, over, date) => {
    const { priorityDate: _p, ...rest } = international;
    const c = arrived({
      international: { ...rest, ...(over.priorityDate ? { priorityDate: over.priorityDate } : {}) },
      priorities: [{ basis: 'convention', date, country: 'DE', number: 'DE 1' }],
    });
    expect([c.at(c.last('priorityClaim')), c.due('priorityFee'), c.due('certifiedCopy')]).toEqual([
      { awaitingProof: { copy: 'awaited', fee: 'awaited' } },
      '2026-03-05',
      '2026-03-05',
    ]);
    expect(c.until('2026-03-06').at(c.last('priorityClaim'))).toBe('fallen');
  });

  test('26.1: one declared here is tested against the international filing date', () => {
    const claim = (date: string) => ({
      basis: 'convention',
      date,
      country: 'DE',
      number: 'DE 1',
      certifiedCopy: true,
      payment: paid(700, '2026-02-02'),
    });
    const good = arrived().act('PRIORITY_CLAIMED', '2026-02-02', claim('2023-07-13'));
    expect(good.at(good.last('priorityClaim'))).toBe('established');
    const late = arrived().act('PRIORITY_CLAIMED', '2026-02-02', claim('2023-07-12'));
    expect([late.at(late.last('priorityClaim')), late.now.file.priority.date]).toEqual(['fallen', '2023-08-01']);
  });
});

describe('26.1: the translation of claims, abstract and description is due two months after arrival', () => {
  test('26.1: in the last second it is in time', () => {
    play(arrived().act('FORMAL_EXAMINATION_PASSED', '2026-01-26'), [
      {
        on: lastSecondOf('2026-03-05'),
        act: 'TRANSLATION_FILED',
        data: { papers: ['claims', 'abstract', 'description'] },
        due: { internationalTranslation: null },
      },
      { on: '2026-03-06', course: 'substantive.examining' },
    ]);
  });

  test('26.1: claims, abstract and description, all of them; they may come one after the other', () => {
    const c = play(arrived().act('FORMAL_EXAMINATION_PASSED', '2026-01-26'), [
      {
        on: '2026-02-02',
        act: 'TRANSLATION_FILED',
        data: { papers: ['abstract'] },
        due: { internationalTranslation: '2026-03-05' },
      },
      {
        on: lastSecondOf('2026-03-05'),
        act: 'TRANSLATION_FILED',
        data: { papers: ['claims', 'description'] },
        due: { internationalTranslation: null },
      },
    ]);
    expect(c.now.file.translationMissing).toBe(false);
  });

  test('26.1: an abstract alone in time, and the rest too late: a formal deficiency', () => {
    play(arrived().act('FORMAL_EXAMINATION_PASSED', '2026-01-26'), [
      { on: '2026-02-02', act: 'TRANSLATION_FILED', data: { papers: ['abstract'] } },
      { on: firstSecondAfter('2026-03-05'), course: 'formal.awaitingCorrection' },
      { on: '2026-03-10', act: 'TRANSLATION_FILED', data: { papers: ['claims'] }, course: 'formal.awaitingCorrection' },
      {
        on: '2026-03-11',
        act: 'TRANSLATION_FILED',
        data: { papers: ['description'] },
        course: 'formal.reviewingReply',
      },
    ]);
  });

  test('26.1: not in time it is a formal deficiency (policy)', () => {
    play(arrived().act('FORMAL_EXAMINATION_PASSED', '2026-01-26'), [
      {
        on: firstSecondAfter('2026-03-05'),
        course: 'formal.awaitingCorrection',
        due: { formalReply: '2026-05-06' },
        sent: ['translationMissing', 'deficiency'],
      },
      { on: firstSecondAfter('2026-05-06'), course: 'ended.notFiled' },
    ]);
  });

  test('26.1: or has no sanction', () => {
    play(arrived({}, { translationMissing: 'noSanction' }).act('FORMAL_EXAMINATION_PASSED', '2026-01-26'), [
      { on: firstSecondAfter('2026-03-05'), course: 'substantive.examining', sent: [] },
    ]);
  });

  test('26.1: an international application in Azerbaijani needs none', () => {
    expect(arrived({ translationFollows: false }).due('internationalTranslation')).toBeUndefined();
  });
});

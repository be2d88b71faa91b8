import { goesFirst } from '../../../machines/acts/art-28-priority.ts';
import type { CivilDate } from '../../../law/index.ts';
import { samePriorities } from '../../../machines/index.ts';
import {
  CaseDriver,
  actsOnOthers,
  allMet,
  answerOf,
  answered,
  applicationData,
  carryTo,
  examined,
  paid,
  play,
  published,
  replayed,
} from '../../support/case-driver.ts';
import { attack, court, decision, life, opposedPatent, publishedPatent } from '../../support/patents.ts';

/** The other application has the priority date of this one. */
const sameDate = { otherPriorityDate: '2026-01-05' };
const ready = (sentOn?: string) =>
  examined('2026-01-05', 'invention', sentOn ? { sentOn } : {}).act(
    'FINDINGS_RECORDED',
    '2026-03-02',
    allMet('invention'),
  );

test.each([
  ['on the day of receipt', true, '2026-01-05'],
  ['a day after it', false, '2026-01-06'],
])('28.10: sent %s: possible: %s', (_when, isPossible, sentOn) => {
  const outcome = new CaseDriver().try('APPLICATION_RECEIVED', '2026-01-05', applicationData('invention', { sentOn }));
  expect(outcome.ok ? null : outcome.code).toBe(isPossible ? null : 'filing.dateAhead');
});

describe('28.10: of two applications for similar matter with one priority date', () => {
  test.each([
    ['this was sent earlier', '2026-01-02', { other: 'A 2026 0000', otherSentOn: '2026-01-03' }, true],
    ['the other was sent earlier', '2026-01-03', { other: 'A 2026 0002', otherSentOn: '2026-01-02' }, false],
    [
      'sent on one day, this has the lower number',
      '2026-01-02',
      { other: 'A 2026 0002', otherSentOn: '2026-01-02' },
      true,
    ],
    [
      'sent on one day, the other has the lower number',
      '2026-01-02',
      { other: 'A 2026 0000', otherSentOn: '2026-01-02' },
      false,
    ],
    [
      'handed in, it was sent on the day of receipt',
      undefined,
      { other: 'A 2026 0002', otherSentOn: '2026-01-04' },
      false,
    ],
    [
      'the applicants agreed that this goes first',
      '2026-01-03',
      { other: 'A 2026 0000', otherSentOn: '2026-01-02', agreed: 'this' },
      true,
    ],
    [
      'the applicants agreed that the other goes first',
      '2026-01-02',
      { other: 'A 2026 0002', otherSentOn: '2026-01-03', agreed: 'other' },
      false,
    ],
  ] as const)('28.10: %s', (_name, sentOn, data, isFirst) => {
    const c = ready(sentOn).act('SAME_PRIORITY_FOUND', '2026-03-03', { ...sameDate, ...data });
    expect(c.notices).toContain('samePriority');
    expect(c.now.file.links).toEqual([{ relation: 'sameSubjectAs', case: data.other }]);
    expect(answerOf(c.try('PUBLICATION_DECIDED', '2026-03-04'))).toEqual(
      isFirst ? ['accepted'] : ['priority.otherGoesFirst', '28.10'],
    );
  });

  test('28.10: only an application whose priority is of the same date goes first or second', () => {
    const data = { other: 'A 2026 0002', otherPriorityDate: '2026-01-04' };
    expect(ready().refused('SAME_PRIORITY_FOUND', '2026-03-03', data)).toMatchObject({
      code: 'priority.differs',
      params: { priorityDate: '2026-01-05', otherPriorityDate: '2026-01-04' },
    });
  });

  test('28.10: the serial counts as a number', () => {
    expect(goesFirst('A 2026 9999', undefined, { other: 'A 2026 10000' })).toBe('this');
    expect(goesFirst('A 2026 0001', undefined, { other: 'A 2025 0900' })).toBe('other');
    expect(goesFirst('A 2026 0001', '2026-01-02' as CivilDate, { other: 'A 2026 0002' })).toBe('this');
  });

  test('28.10: an agreement that comes later changes the order, and the link is kept once', () => {
    const c = ready('2026-01-03').act('SAME_PRIORITY_FOUND', '2026-03-03', {
      other: 'A 2026 0002',
      otherSentOn: '2026-01-02',
      ...sameDate,
    });
    play(c, [
      { on: '2026-03-04', act: 'PUBLICATION_DECIDED', refused: ['priority.otherGoesFirst', '28.10'] },
      {
        on: '2026-03-10',
        act: 'SAME_PRIORITY_FOUND',
        data: { other: 'A 2026 0002', otherSentOn: '2026-01-02', agreed: 'this', ...sameDate },
      },
      { on: '2026-03-11', act: 'PUBLICATION_DECIDED', course: 'publishing.awaitingFee' },
    ]);
    expect(c.now.file.links).toHaveLength(1);
  });
});

test.each(['../../etc', 'TR 1', ''])('28.10, 28.11: %j is no number of a case', (other) => {
  expect(ready().refused('SAME_PRIORITY_FOUND', '2026-03-03', { ...sameDate, other }).code).toBe('form.invalid');
  expect(ready().refused('PRIORITY_DISPUTE_FILED', '2026-03-03', { ...sameDate, other, reasons: 'x' }).code).toBe(
    'form.invalid',
  );
});

describe('28.10: an order holds for the applications and the date that it was found for', () => {
  const behind = { ...sameDate, other: 'A 2025 0900', otherSentOn: '2026-01-02' };
  const decide = (c: CaseDriver, on: string) => answerOf(c.try('PUBLICATION_DECIDED', on));
  const barred = ['priority.otherGoesFirst', '28.10'];

  test('28.10: behind one of several it does not go first, whatever was found of the others', () => {
    const c = ready().act('SAME_PRIORITY_FOUND', '2026-03-03', behind);
    c.act('SAME_PRIORITY_FOUND', '2026-03-04', { ...sameDate, other: 'A 2026 0009' });
    expect(decide(c, '2026-03-05')).toEqual(barred);
  });

  test('28.10: an invention and a utility model of one serial do not bar each other', () => {
    const [invention, model] = ['A 2026 0001', 'U 2026 0001'];
    expect(goesFirst(invention, undefined, { other: model })).toBe('this');
    expect(goesFirst(model, undefined, { other: invention })).toBe('other');
  });

  test('28.2: once the priority is of another date, the order says nothing any more', () => {
    const c = ready().act('SAME_PRIORITY_FOUND', '2026-03-03', behind);
    const claim = { basis: 'convention', date: '2025-02-10', country: 'DE', number: '1', certifiedCopy: true };
    c.act('PRIORITY_CLAIMED', '2026-03-04', { ...claim, payment: paid(1000, '2026-03-04') });
    expect(decide(c, '2026-03-05')).toEqual(['accepted']);
  });

  test('28.10: what has ended goes before nobody', () => {
    const c = ready().act('SAME_PRIORITY_FOUND', '2026-03-03', behind);
    const ended = { reasons: 'Geri götürülüb.' };
    expect(c.refused('OTHER_APPLICATION_ENDED', '2026-03-04', { other: 'A 2025 0001', ...ended })).toMatchObject({
      code: 'priority.noSuchOther',
      clause: '28.10',
    });
    c.act('OTHER_APPLICATION_ENDED', '2026-03-04', { other: 'A 2025 0900', ...ended });
    expect(decide(c, '2026-03-05')).toEqual(['accepted']);
  });

  test('28.11: a dispute with one that has ended has nothing to decide', () => {
    const c = ready().act('SAME_PRIORITY_FOUND', '2026-03-03', behind);
    c.act('PRIORITY_DISPUTE_FILED', '2026-03-04', { other: 'A 2025 0900', ...sameDate, reasons: 'x' });
    c.act('OTHER_APPLICATION_ENDED', '2026-03-05', { other: 'A 2025 0900', reasons: 'x' });
    expect(c.at(c.last('dispute'))).toBe('withoutSubject');
  });

  test('32.1: found after publication, no second patent is granted, and the office may refuse on it', () => {
    const late = () => published().act('SAME_PRIORITY_FOUND', '2026-06-05', behind).until('2026-12-02');
    expect(late().course).toBe('granting.behindOther');
    const paidUp = late().act('FEE_PAID', '2026-12-10', { fee: 'registration', payment: paid(10000, '2026-12-10') });
    expect(answerOf(paidUp.try('PATENT_REGISTERED', '2026-12-11'))).toEqual(barred);
    expect(late().act('REFUSED', '2026-12-11', { reasons: 'İlkinlik.' }).course).toBe('refused.appealable');
    const freed = paidUp.act('OTHER_APPLICATION_ENDED', '2026-12-14', { other: 'A 2025 0900', reasons: 'x' });
    expect(freed.course).toBe('granting.paid');
    expect(freed.act('PATENT_REGISTERED', '2026-12-15').now.file.patent).toBeDefined();
  });
});

describe('28.10: an application found to go first tells by itself that it has ended', () => {
  /** `A 2026 0001` stands behind `A 2025 0900`, of 2025 by its number only. */
  function pair(): { readonly behind: CaseDriver; readonly first: CaseDriver } {
    const first = new CaseDriver('A 2025 0900').act('APPLICATION_RECEIVED', '2026-01-05', applicationData());
    const behind = ready().act('SAME_PRIORITY_FOUND', '2026-03-03', {
      ...sameDate,
      other: 'A 2025 0900',
      otherSentOn: '2026-01-02',
    });
    expect(actsOnOthers(behind).at(-1)).toMatchObject({ case: 'A 2025 0900', type: 'SAME_PRIORITY_NAMED' });
    expect(carryTo(behind, first)).toEqual([]);
    return { behind, first };
  }
  const decided = (c: CaseDriver, on: string) => answerOf(c.try('PUBLICATION_DECIDED', on));
  const barred = ['priority.otherGoesFirst', '28.10'];

  test('28.10, 29.8: withdrawn, it goes first no more', () => {
    const { behind, first } = pair();
    expect(decided(behind, '2026-03-04')).toEqual(barred);
    first.act('APPLICATION_WITHDRAWN', '2026-03-10');
    expect(carryTo(first, behind)).toEqual([]);
    expect(decided(behind, '2026-03-11')).toEqual(['accepted']);
    expect(replayed(behind)).toEqual(behind.now);
  });

  test('28.10, 29.2, 5.1: considered not filed, and put back by the Commission: it goes first again', () => {
    const { behind, first } = pair();
    first.act('DEFICIENCIES_FOUND', '2026-03-05', { missing: ['description'] }).until('2026-05-06');
    expect(first.course).toBe('ended.notFiled');
    expect(carryTo(first, behind)).toEqual([]);
    first.act('DISPUTE_FILED', '2026-05-10', {
      about: 'consideredNotFiled',
      reasons: 'x',
    });
    const since = first.entries.length;
    first.act(
      'DISPUTE_DECIDED',
      '2026-06-01',
      { outcome: 'allowed', reasons: 'x' },
      { proceeding: first.last('dispute') },
    );
    expect(carryTo(first, behind, since)).toEqual([]);
    expect(decided(behind, '2026-06-02')).toEqual(barred);
  });

  test('28.10, 29.2: its reply was in time and recorded late: it goes first after all', () => {
    const { behind, first } = pair();
    first.act('DEFICIENCIES_FOUND', '2026-03-05', { missing: ['description'] }).until('2026-05-10');
    expect(carryTo(first, behind)).toEqual([]);
    const since = first.entries.length;
    first.act('CORRECTION_FILED', '2026-05-04', { papers: ['description'] }, { recorded: '2026-05-10' });
    expect(carryTo(first, behind, since)).toEqual([]);
    expect(decided(behind, '2026-05-11')).toEqual(barred);
    expect(replayed(first)).toEqual(first.now);
  });

  test('28.10, 29.2: so also where it had been put back meanwhile, and by that record never ended', () => {
    const { behind, first } = pair();
    first.act('DEFICIENCIES_FOUND', '2026-03-05', { missing: ['description'] }).until('2026-05-06');
    expect(first.course).toBe('ended.notFiled');
    first
      .act('DISPUTE_FILED', '2026-05-07', { about: 'consideredNotFiled', reasons: 'x' })
      .act('DISPUTE_DECIDED', '2026-05-08', { outcome: 'allowed', reasons: 'x' });
    expect(carryTo(first, behind)).toEqual([]);
    const since = first.entries.length;
    first.act('CORRECTION_FILED', '2026-05-04', { papers: ['description'] }, { recorded: '2026-05-10' });
    expect(first.entries.at(-1)?.correction?.superseded.map(({ type }) => type)).toContain('DISPUTE_DECIDED');
    expect(carryTo(first, behind, since)).toEqual([]);
    expect(decided(behind, '2026-05-11')).toEqual(barred);
  });

  test('28.10: named after it has ended, it says so at once', () => {
    const first = new CaseDriver('A 2025 0900').act('APPLICATION_RECEIVED', '2026-01-05', applicationData());
    first.act('APPLICATION_WITHDRAWN', '2026-02-10');
    const behind = ready().act('SAME_PRIORITY_FOUND', '2026-03-03', {
      ...sameDate,
      other: 'A 2025 0900',
      otherSentOn: '2026-01-02',
    });
    answered(behind, first);
    expect(decided(behind, '2026-03-04')).toEqual(['accepted']);
  });

  test('28.10: found, and undone by a fee recorded late: of what becomes of the other it may hear, and nothing changes', () => {
    const claim = { basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 1', certifiedCopy: true };
    const c = new CaseDriver('A 2026 0500')
      .act('APPLICATION_RECEIVED', '2026-01-05', applicationData('invention', { priorities: [claim] }))
      .act('FORMAL_EXAMINATION_PASSED', '2026-01-26')
      .act('FINDINGS_RECORDED', '2026-03-10', allMet('invention'));
    const first = new CaseDriver('A 2025 0900').act('APPLICATION_RECEIVED', '2026-01-05', applicationData());
    c.act('SAME_PRIORITY_FOUND', '2026-03-11', { ...sameDate, other: 'A 2025 0900', otherSentOn: '2026-01-02' });
    expect(carryTo(c, first)).toEqual([]);
    const fee = { payment: paid(700, '2026-03-04') };
    c.act('PRIORITY_FEE_PAID', '2026-03-04', fee, { recorded: '2026-03-20', proceeding: c.last('priorityClaim') });
    expect([c.now.file.priority.date, samePriorities(c.now)]).toEqual(['2025-06-02', []]);
    first.act('APPLICATION_WITHDRAWN', '2026-04-01');
    expect([carryTo(first, c), samePriorities(c.now)]).toEqual([[], []]);
    const other = { other: 'A 2025 0900', fromOtherCase: true };
    expect(answerOf(c.try('OTHER_APPLICATION_ENDED', '2026-04-02', other, { by: 'substantiveExaminer' }))).toEqual([
      'priority.noSuchOther',
      '28.10',
    ]);
    expect(decided(c, '2026-04-03')).toEqual(['accepted']);
  });

  test('28.10: it is told to a case that has ended or been granted meanwhile, and changes nothing there', () => {
    const { behind, first } = pair();
    behind.act('APPLICATION_WITHDRAWN', '2026-03-06');
    first.act('APPLICATION_WITHDRAWN', '2026-03-10');
    expect(carryTo(first, behind)).toEqual([]);
    expect(behind.course).toBe('ended.withdrawn');
  });

  test('28.10, 5.1: it is told to one that has ended, too, and counts once that is put back', () => {
    const { behind } = pair();
    const other = { other: 'A 2025 0900', reasons: 'x' };
    behind
      .act('DEEMED_WITHDRAWN', '2026-03-04', {
        claimedBy: 'A 2026 0077',
        applicants: ['aliyev'],
        filedOn: '2026-01-20',
        priorityDate: '2026-01-05',
      })
      .act('OTHER_APPLICATION_ENDED', '2026-03-05', other)
      .act('OTHER_APPLICATION_RESUMED', '2026-03-06', other)
      .act('WITHDRAWAL_RELEASED', '2026-03-09', { claimedBy: 'A 2026 0077' });
    expect([behind.course, decided(behind, '2026-03-10')]).toEqual(['substantive.examining', barred]);
    behind.act('OTHER_APPLICATION_ENDED', '2026-03-11', other);
    expect(decided(behind, '2026-03-12')).toEqual(['accepted']);
  });

  test('28.10: whoever tells of a case that the register does not have says how it is known', () => {
    const c = ready().act('SAME_PRIORITY_FOUND', '2026-03-03', {
      ...sameDate,
      other: 'A 2025 0900',
      otherSentOn: '2026-01-02',
    });
    expect(c.refused('OTHER_APPLICATION_ENDED', '2026-03-04', { other: 'A 2025 0900' }).code).toBe('form.invalid');
    c.act('OTHER_APPLICATION_ENDED', '2026-03-04', { other: 'A 2025 0900', reasons: 'x' });
    c.act('OTHER_APPLICATION_RESUMED', '2026-03-05', { other: 'A 2025 0900', reasons: 'x' });
    expect(decided(c, '2026-03-06')).toEqual(barred);
    expect(c.refused('OTHER_APPLICATION_RESUMED', '2026-03-09', { other: 'A 2025 0001', reasons: 'x' }).code).toBe(
      'priority.noSuchOther',
    );
  });

  test('32.1: released on its way to registration, and then overtaken again', () => {
    const first = new CaseDriver('A 2025 0900').act('APPLICATION_RECEIVED', '2026-01-05', applicationData());
    const behind = published().act('SAME_PRIORITY_FOUND', '2026-06-05', {
      ...sameDate,
      other: 'A 2025 0900',
      otherSentOn: '2026-01-02',
    });
    expect(carryTo(behind, first)).toEqual([]);
    behind.until('2026-12-02');
    expect(behind.course).toBe('granting.behindOther');
    first.act('APPLICATION_WITHDRAWN', '2026-12-03');
    expect(carryTo(first, behind)).toEqual([]);
    expect(behind.course).toBe('granting.awaitingRegistration');
    behind.act(
      'OTHER_APPLICATION_RESUMED',
      '2026-12-04',
      { other: 'A 2025 0900', fromOtherCase: true },
      { by: 'office' },
    );
    expect(behind.course).toBe('granting.behindOther');
  });
});

describe('28.10, 34.2, 37.1: a patent that is annulled goes before nobody either', () => {
  const sameOther = { ...sameDate, other: 'A 2026 0001', otherSentOn: '2026-01-02' };
  /** Stands behind the application of which that patent is, and waits for it. */
  const waiting = () => {
    const c = new CaseDriver('A 2026 0500').act('APPLICATION_RECEIVED', '2026-01-05', applicationData());
    return c.act('SAME_PRIORITY_FOUND', '2026-03-02', sameOther);
  };
  const restored = (c: CaseDriver) => court(c, 'postGrantOpposition', 'patentRestored');

  test('34.2: it is told so by itself, and that a court has put the patent back', () => {
    const [behind, first] = [waiting(), publishedPatent()];
    const told = () => samePriorities(behind.now)[0];
    expect(carryTo(behind, first)).toEqual([]);
    expect(actsOnOthers(first)).toEqual([]);
    opposedPatent(first).act('POST_GRANT_OPPOSITION_DECIDED', '2027-10-01', decision('inFull'), {
      proceeding: attack(first),
    });
    const since = first.entries.length;
    expect(carryTo(first, behind)).toEqual([]);
    expect([life(first), told()]).toEqual(['revoked', expect.objectContaining({ ended: true })]);
    restored(first);
    expect(carryTo(first, behind, since)).toEqual([]);
    expect(told()).not.toHaveProperty('ended');
  });

  test('28.10: named after that, it answers at once; one that lapsed is no less a patent', () => {
    const first = opposedPatent().act('POST_GRANT_OPPOSITION_DECIDED', '2027-10-01', decision('inFull'));
    first.act('SAME_PRIORITY_NAMED', '2027-11-01', { other: 'A 2026 0500' });
    expect(actsOnOthers(first).map(({ type }) => type)).toEqual(['OTHER_APPLICATION_ENDED']);
    const lapsed = publishedPatent()
      .act('PATENT_SURRENDERED', '2027-10-01')
      .act('SAME_PRIORITY_NAMED', '2027-11-01', { other: 'A 2026 0500' });
    expect(actsOnOthers(lapsed)).toEqual([]);
  });
});

describe('28.10: found after the decision to publish', () => {
  const behind = { ...sameDate, other: 'A 2025 0900', otherSentOn: '2026-01-02' };
  const reasons = { reasons: 'Digər ərizə əvvəl gəlir.' };
  const publishing = () => ready().act('PUBLICATION_DECIDED', '2026-03-03');

  test.each([
    ['before publication', publishing, '2026-03-05'],
    ['after it', published, '2026-06-05'],
  ] as const)('28.10: %s, the office refuses on it, and on nothing while this one goes first', (_name, make, on) => {
    expect(answerOf(make().try('REFUSED', on, reasons))).toEqual(['findings.noneNegative', '29.4']);
    const c = make().act('SAME_PRIORITY_FOUND', on, behind).act('REFUSED', on, reasons);
    expect([c.course, c.notices.slice(-2)]).toEqual(['refused.appealable', ['samePriority', 'refusal']]);
  });

  /** The window is shut, and the registration fee is paid. */
  const paidUp = (over: Record<string, unknown> = {}) =>
    published('invention', over).act('FEE_PAID', '2026-12-10', {
      fee: 'registration',
      payment: paid(10000, '2026-12-10'),
    });
  const register = (c: CaseDriver, on: string) => answerOf(c.try('PATENT_REGISTERED', on));
  const barred = ['priority.otherGoesFirst', '28.10'];

  test('32.1: paid for, it is not registered; agreed that this goes first, it is, and the office has its time from then', () => {
    const c = paidUp();
    expect(c.due('registration')).toBe('2027-02-01');
    play(c, [{ on: '2026-12-14', act: 'SAME_PRIORITY_FOUND', data: behind, course: 'granting.behindOther' }]);
    expect([register(c, '2026-12-14'), c.due('registration')]).toEqual([barred, undefined]);
    c.act('SAME_PRIORITY_FOUND', '2026-12-15', behind);
    expect(c.course).toBe('granting.behindOther');
    c.act('SAME_PRIORITY_FOUND', '2026-12-16', { ...behind, agreed: 'this' });
    expect([c.course, c.due('registration')]).toEqual(['granting.paid', '2027-02-16']);
    expect(register(c, '2026-12-17')).toEqual(['accepted']);
  });

  test('32.1: the months behind another do not count: two from the day on which that has ended', () => {
    const c = paidUp().act('SAME_PRIORITY_FOUND', '2026-12-14', behind);
    expect(c.until('2027-04-30').due('registration')).toBeUndefined();
    c.act('OTHER_APPLICATION_ENDED', '2027-05-03', { other: 'A 2025 0900', ...reasons });
    expect([c.course, c.due('registration')]).toEqual(['granting.paid', '2027-07-03']);
  });

  test('28.10: of another priority date from then on, it stands behind nobody', () => {
    const claim = { basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 1', certifiedCopy: true };
    const c = paidUp({ priorities: [{ ...claim, payment: paid(700, '2026-01-05') }] });
    c.act('SAME_PRIORITY_FOUND', '2026-12-14', { ...behind, otherPriorityDate: '2025-06-02' });
    expect(register(c, '2026-12-15')).toEqual(barred);
    c.act('PRIORITY_CLAIM_WITHDRAWN', '2026-12-16', {}, { proceeding: c.last('priorityClaim') });
    expect([c.now.file.priority.date, c.course]).toEqual(['2026-01-05', 'granting.paid']);
    expect(register(c, '2026-12-17')).toEqual(['accepted']);
  });

  test.each([
    ['A 2026 0001', 'granting.paid'],
    ['A 2025 0900', 'granting.behindOther'],
  ])('28.11: disputed on its way to registration, it waits for the Commission; %s goes first: %s', (first, course) => {
    const c = paidUp().act('SAME_PRIORITY_FOUND', '2026-12-14', behind);
    play(c, [
      {
        on: '2026-12-15',
        act: 'PRIORITY_DISPUTE_FILED',
        data: { ...sameDate, other: 'A 2025 0900', ...reasons },
        course: 'granting.held',
      },
      { on: '2027-01-11', act: 'PRIORITY_DISPUTE_DECIDED', data: { first, ...reasons }, course },
    ]);
  });
});

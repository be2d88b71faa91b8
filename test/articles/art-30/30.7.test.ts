/** 30.7: publication postponed for national security, four months at most unless it is approved or extended. */
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  allMet,
  answerOf,
  examined,
  firstSecondAfter,
  granted,
  lastSecondOf,
  paid,
  received,
} from '../../support/case-driver.ts';
import { queuedOnce } from '../../support/bulletin-queue.ts';
import { letterOf } from '../../support/letters.ts';
import { duty, effects, withPolicy } from '../../support/oppositions.ts';

const reason = { reason: 'Müdafiə maraqları.' };
const ready = (c: CaseDriver = examined()) =>
  c
    .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
    .act('FEE_PAID', '2026-03-02', { fee: 'publication', payment: paid(600, '2026-03-02') })
    .act('PUBLICATION_DECIDED', '2026-03-03');
const prohibited = () => ready().act('PUBLICATION_PROHIBITED', '2026-03-10', reason);

test.each([
  ['last second of the last day', lastSecondOf('2026-07-03'), 'secret'],
  ['first second after it', firstSecondAfter('2026-07-03'), 'ordinary.due'],
])('30.7: postponed for four months from the decision on publication: at the %s', (_, when, where) => {
  const c = prohibited();
  expect(c.due('securityPostponement')).toBe('2026-07-03');
  expect(duty(c.until(when))).toBe(where);
});

describe('30.7: from when the four months are counted (policy)', () => {
  const fromOrder = withPolicy(['securityPostponementFrom', 'prohibition']);

  test('30.7: from the decision, however late the order comes inside them', () => {
    const c = ready().act('PUBLICATION_PROHIBITED', lastSecondOf('2026-07-02'), reason);
    expect(c.due('securityPostponement')).toBe('2026-07-03');
    expect(duty(c.until(firstSecondAfter('2026-07-03')))).toBe('ordinary.due');
  });

  test('30.7: four months after the decision there is nothing left to postpone', () => {
    expect(ready().refused('PUBLICATION_PROHIBITED', '2026-07-03', reason)).toMatchObject({
      code: 'secrecy.tooLate',
      clause: '30.7',
    });
  });

  test('30.7: ordered before the decision, from the order, and anew from the decision once it is taken', () => {
    const c = examined().act('PUBLICATION_PROHIBITED', '2026-02-10', reason);
    expect(c.due('securityPostponement')).toBe('2026-06-10');
    expect(ready(c).due('securityPostponement')).toBe('2026-07-03');
  });

  test('30.7: never decided, the order ends four months after it was made', () => {
    const c = examined().act('PUBLICATION_PROHIBITED', '2026-02-10', reason).until(firstSecondAfter('2026-06-10'));
    expect(c.at(c.last('secrecy'))).toBe('ended');
  });

  test('30.7: an approval has its own end, which the decision does not move', () => {
    const c = examined().act('PUBLICATION_PROHIBITED', '2026-02-10', reason).act('PROHIBITION_APPROVED', '2026-02-20');
    expect(ready(c).due('securityPostponement')).toBe('2026-06-20');
  });

  test("30.7: a patent's publication follows from its registration; once it is published, from the order", () => {
    const registered = granted().act('PUBLICATION_PROHIBITED', '2027-02-01', reason);
    expect(registered.due('securityPostponement')).toBe('2027-05-15');
    const published = granted().act('PATENT_PUBLISHED', '2027-02-01', { issue: '2027/1' });
    expect(published.act('PUBLICATION_PROHIBITED', '2027-08-02', reason).due('securityPostponement')).toBe(
      '2027-12-02',
    );
  });

  test('30.7: or from the order, in every case', () => {
    const c = ready(examined('2026-01-05', 'invention', {}, fromOrder)).act(
      'PUBLICATION_PROHIBITED',
      '2026-08-03',
      reason,
    );
    expect(c.due('securityPostponement')).toBe('2026-12-03');
    const early = examined('2026-01-05', 'invention', {}, fromOrder).act(
      'PUBLICATION_PROHIBITED',
      '2026-02-10',
      reason,
    );
    expect(ready(early).due('securityPostponement')).toBe('2026-06-10');
  });
});

test('30.7: neither approved nor extended, it is void and publication goes on by itself', () => {
  const c = prohibited().until('2026-07-11');
  expect(c.course).toBe('publishing.awaitingBulletin');
  c.act('APPLICATION_PUBLISHED', '2026-07-15', { issue: '2026/7' });
});

test('30.7: while it lasts nothing waits for the bulletin; when it ends the publication is queued, once', () => {
  const c = ready();
  const [first] = queuedOnce(c.entries);
  expect(queuedOnce(c.act('PUBLICATION_PROHIBITED', '2026-03-10', reason).entries)).toEqual([]);
  const after = queuedOnce(c.until('2026-07-11').entries);
  expect(after).toEqual([{ id: expect.not.stringMatching(`^${first?.id}$`), entry: 'application' }]);
  expect(queuedOnce(c.act('APPLICATION_PUBLISHED', '2026-07-15', { issue: '2026/7' }).entries)).toEqual(after);
});

test('30.7: published between two prohibitions, as was recorded late, it is in the bulletin once', () => {
  const c = prohibited()
    .act('PROHIBITION_LIFTED', '2026-04-10')
    .act('PUBLICATION_PROHIBITED', '2026-04-20', reason)
    .act('PROHIBITION_LIFTED', '2026-05-11');
  expect(queuedOnce(c.entries).map((q) => q.entry)).toEqual(['application']);
  c.act('APPLICATION_PUBLISHED', '2026-04-15', { issue: '2026/4' }, { recorded: '2026-05-12' });
  expect(queuedOnce(c.entries).map((q) => q.entry)).toEqual(['application']);
});

test('30.7: a prohibition recorded after the publication, and from before it, takes the publication back', () => {
  const c = ready().act('APPLICATION_PUBLISHED', '2026-04-15', { issue: '2026/4' });
  const [printed] = queuedOnce(c.entries);
  c.act('PUBLICATION_PROHIBITED', '2026-04-10', reason, { recorded: '2026-04-20' });
  expect(c.entries.at(-1)?.correction?.recalled).toContain(printed?.id);
  expect(queuedOnce(c.entries)).toEqual([]);
  expect(queuedOnce(c.until('2026-07-11').entries)).toHaveLength(1);
});

test("30.7: a patent's publication leaves the queue and comes back to it, once", () => {
  const patents = () => queuedOnce(c.entries).filter((q) => q.entry === 'patent');
  const c = granted();
  const before = patents();
  expect(before).toHaveLength(1);
  c.act('PUBLICATION_PROHIBITED', '2027-02-01', reason);
  expect(patents()).toEqual([]);
  c.act('PROHIBITION_LIFTED', '2027-03-01');
  expect(patents()).toHaveLength(1);
  expect(patents()).not.toEqual(before);
});

test('30.7: while it lasts nothing is published, and its days do not count against the office', () => {
  const c = prohibited();
  expect(c.course).toBe('publishing.withheld');
  expect(c.refused('APPLICATION_PUBLISHED', '2026-04-01', { issue: '2026/4' }).code).toBe('publication.barred');
  // 10 March to 3 July 2026: 115 days.
  expect(c.until('2026-07-04').due('applicationPublication')).toBe('2027-04-30');
});

test('30.7 (policy): an approval has an end of its own', () => {
  const c = prohibited().act('PROHIBITION_APPROVED', '2026-06-01');
  expect(c.due('securityPostponement')).toBe('2026-10-01');
  expect(c.act('PROHIBITION_APPROVED', '2026-09-01', { until: '2027-01-15' }).due('securityPostponement')).toBe(
    '2027-01-15',
  );
});

test('30.7: designs are not kept secret', () => {
  expect(
    examined('2026-01-05', 'industrialDesign').refused('PUBLICATION_PROHIBITED', '2026-02-02', reason),
  ).toMatchObject({ code: 'kind.notSecret', clause: '30.7' });
});

test('30.7: at any stage, a granted patent included', () => {
  granted().act('PUBLICATION_PROHIBITED', '2027-02-01', reason);
});

test('30.6 and 30.7: what the applicant had declined stays declined when the prohibition ends', () => {
  const c = ready(examined().act('PUBLICATION_REFUSED_BY_APPLICANT', '2026-02-10'))
    .act('PUBLICATION_PROHIBITED', '2026-03-10', reason)
    .act('PROHIBITION_LIFTED', '2026-04-10');
  expect(duty(c)).toBe('ordinary.declined');
  expect(c.course).toBe('publishing.withheld');
  expect(effects(c, 'queue-publication')).toEqual([]);
  c.act('PUBLICATION_RESUMED', '2026-05-11').act('APPLICATION_PUBLISHED', '2026-06-01', { issue: '2026/5' });
});

test('30.6 and 30.7: a postponement whose date passed under the prohibition ends with it', () => {
  const c = ready()
    .act('PUBLICATION_POSTPONED', '2026-03-10', { until: '2026-04-01' })
    .act('PUBLICATION_PROHIBITED', '2026-03-20', reason)
    .act('PROHIBITION_LIFTED', '2026-06-10')
    .until('2026-06-11');
  expect(duty(c)).toBe('ordinary.due');
});

test('25: set apart, the limit to publish does not run (policy)', () => {
  const c = ready().act('SET_APART', '2026-03-10', reason).until('2028-01-01');
  expect(duty(c)).toBe('secret');
  expect(c.notices).not.toContain('overdue');
  expect(duty(c.act('SET_APART_ENDED', '2028-01-10'))).toBe('ordinary.due');
});

test('25 (policy, other reading): the limit to publish runs on, and still nothing is published', () => {
  const c = ready(examined('2026-01-05', 'invention', {}, withPolicy(['setApartStopsPublicationLimit', 'no'])));
  c.act('SET_APART', '2026-03-10', reason);
  expect(duty(c)).toBe('setApartInTime');
  expect(c.due('applicationPublication')).toBe('2027-01-05');
  expect(c.refused('APPLICATION_PUBLISHED', '2026-04-01', { issue: '2026/4' }).code).toBe('publication.barred');
  expect(c.until('2027-01-06').term('applicationPublication')?.status).toBe('overdue');
  expect(c.act('SET_APART_ENDED', '2027-02-01').due('applicationPublication')).toBe('2027-01-05');
});

describe('30.7¶2: compensation', () => {
  const long = () => prohibited().act('PROHIBITION_APPROVED', '2026-06-01', { until: '2027-06-01' });

  test.each([
    ['2027-03-10', false],
    ['2027-03-11', true],
  ])('30.7¶2: beyond its first twelve months, counted from the prohibition: on %s %s', (when, possible) => {
    const c = long();
    const outcome = c.try('COMPENSATION_REQUESTED', when, { reasons: 'Zərər.' });
    expect(outcome.ok).toBe(possible);
    if (!outcome.ok) expect(outcome).toMatchObject({ code: 'compensation.tooEarly', clause: '30.7¶2' });
  });

  test('30.7¶2: a prohibition that ended within twelve months gives none, however long ago it was', () => {
    const c = prohibited().act('PROHIBITION_LIFTED', '2026-05-11');
    expect(c.refused('COMPENSATION_REQUESTED', '2028-05-11', { reasons: 'Zərər.' }).code).toBe('compensation.tooEarly');
  });

  test('30.7¶2, 25: one that was held for the prohibition of another was not prohibited itself', () => {
    const order = { other: 'A 2026 0044', order: '30.7', asOf: '1.1' };
    const c = received().act('RELATED_APPLICATION_SET_APART', '2026-02-02', order).act('SET_APART_ENDED', '2027-03-02');
    expect(answerOf(c.try('COMPENSATION_REQUESTED', '2027-03-03', { reasons: 'Zərər.' }))).toEqual([
      'compensation.tooEarly',
      '30.7¶2',
    ]);
  });

  test('30.7¶2: asked for after it ended', () => {
    long().until('2027-06-02').act('COMPENSATION_REQUESTED', '2027-09-01', { reasons: 'Zərər.' });
  });

  test.each([
    ['2027-03-10', 'compensation.tooEarly'],
    ['2027-03-11', null],
  ])('30.7¶2: of an application that has ended, which it outlasts, until it was lifted on %s: %s', (on, code) => {
    const c = long().act('APPLICATION_WITHDRAWN', '2026-07-01').act('PROHIBITION_LIFTED', on);
    const outcome = c.try('COMPENSATION_REQUESTED', '2028-04-05', { reasons: 'Zərər.' });
    expect(outcome.ok ? null : outcome.code).toBe(code);
  });

  test('30.7¶2 (policy, other reading): counted from the decision on publication where that came later', () => {
    const c = ready(
      examined('2026-01-05', 'invention', {}, withPolicy(['compensationFrom', 'publicationDecision'])).act(
        'PUBLICATION_PROHIBITED',
        '2026-02-10',
        reason,
      ),
    ).act('PROHIBITION_APPROVED', '2026-06-01', { until: '2027-06-01' });
    expect(c.refused('COMPENSATION_REQUESTED', '2027-03-03', { reasons: 'Zərər.' }).code).toBe('compensation.tooEarly');
    c.act('COMPENSATION_REQUESTED', '2027-03-04', { reasons: 'Zərər.' });
  });
});

describe('30.7: the applicant is told until when publication is postponed, and that open use is prohibited', () => {
  test('30.7: approved or extended: another last day', () => {
    const c = prohibited().act('PROHIBITION_APPROVED', '2026-06-01', { until: '2027-06-01' });
    expect(c.notices.at(-1)).toBe('prohibitionExtended');
    expect(letterOf(c, 'prohibitionExtended')).toContain('1 June 2027');
    expect(letterOf(c, 'publicationProhibited')).toContain('3 July 2026');
  });

  test('30.7: counted anew from the decision on publication: another last day', () => {
    const c = ready(examined().act('PUBLICATION_PROHIBITED', '2026-02-10', reason));
    expect(letterOf(c, 'prohibitionExtended')).toContain('3 July 2026');
  });

  test.each([
    ['en', true, 'Its open use is prohibited as well.'],
    ['az', true, 'Onun açıq istifadəsi də qadağan edilir.'],
    ['en', false, 'open use'],
  ] as const)('30.7¶2: in %s, openUseProhibited: %s', (language, openUseProhibited, says) => {
    const c = ready()
      .act('PUBLICATION_PROHIBITED', '2026-03-10', { ...reason, openUseProhibited })
      .act('PROHIBITION_APPROVED', '2026-06-01', { until: '2027-06-01' });
    for (const kind of ['publicationProhibited', 'prohibitionExtended'])
      expect(letterOf(c, kind, language).includes(says)).toBe(openUseProhibited);
  });

  test('30.7: an approval that is refused tells nothing', () => {
    const c = prohibited();
    expect(c.refused('PROHIBITION_APPROVED', '2026-06-01', { until: '2026-05-29' }).code).toBe('secrecy.until');
    expect(c.notices).not.toContain('prohibitionExtended');
  });
});

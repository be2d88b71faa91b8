/** 30.6: nothing is published of an application refused or withdrawn, or whose applicant postpones or declines it. */
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  allMet,
  examined,
  firstSecondAfter,
  lastSecondOf,
  paid,
  published,
  received,
  refusedCase,
  replayed,
} from '../../support/case-driver.ts';
import { queuedOnce } from '../../support/bulletin-queue.ts';
import { duty, effects, howEnded, withPolicy } from '../../support/oppositions.ts';

const ready = (c: CaseDriver = examined()) =>
  c
    .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
    .act('FEE_PAID', '2026-03-02', { fee: 'publication', payment: paid(600, '2026-03-02') })
    .act('PUBLICATION_DECIDED', '2026-03-03');
const issue = { issue: '2026/4' };

describe('postponed', () => {
  test('30.6: postponed until a date, nothing is published before it', () => {
    const c = ready().act('PUBLICATION_POSTPONED', '2026-03-10', { until: '2026-09-01' });
    expect(c.course).toBe('publishing.withheld');
    expect(c.refused('APPLICATION_PUBLISHED', '2026-04-01', issue)).toMatchObject({
      code: 'publication.barred',
      clause: '30.6',
    });
    expect(c.due('postponedPublication')).toBe('2026-09-01');
  });

  test.each([
    ['last second of that day', lastSecondOf('2026-09-05'), 'ordinary.postponed'],
    ['first second after it', firstSecondAfter('2026-09-05'), 'ordinary.due'],
  ])('30.6: the date that was named is kept, a Saturday too: %s', (_, when, where) => {
    const c = ready().act('PUBLICATION_POSTPONED', '2026-03-10', { until: '2026-09-05' }).until(when);
    expect(duty(c)).toBe(where);
  });

  test('30.6: when the date has come publication goes on by itself, and it is queued again', () => {
    const c = ready().act('PUBLICATION_POSTPONED', '2026-03-10', { until: '2026-09-01' }).until('2026-09-02');
    expect(c.course).toBe('publishing.awaitingBulletin');
    expect(c.notices).toContain('publicationResumed');
    expect(effects(c, 'queue-publication')).toHaveLength(2);
    expect(queuedOnce(c.entries)).toHaveLength(1);
    c.act('APPLICATION_PUBLISHED', '2026-09-15', issue);
  });

  test('30.6: postponed before the decision to publish, it is not queued when the decision comes', () => {
    const c = ready(examined().act('PUBLICATION_POSTPONED', '2026-02-10', { until: '2026-09-01' }));
    expect(c.course).toBe('publishing.withheld');
    expect(effects(c, 'queue-publication')).toEqual([]);
  });

  test.each([
    ['2028-01-05', true],
    ['2028-01-06', false],
  ])('30.6: at most twelve months past the limit to publish (policy): until %s: %s', (until, isGood) => {
    const outcome = ready().try('PUBLICATION_POSTPONED', '2026-03-10', { until });
    expect(outcome.ok ? null : [outcome.code, outcome.clause]).toEqual(
      isGood ? null : ['postponement.tooLong', '30.6'],
    );
  });

  test.each([
    ['2028-01-15', true],
    ['2028-01-16', false],
  ])('30.6: past the limit as it stands, days that did not count left out: until %s: %s', (until, isGood) => {
    const prohibited = examined().act('PUBLICATION_PROHIBITED', '2026-02-10', { reason: 'Milli təhlükəsizlik.' });
    const c = ready(prohibited.act('PROHIBITION_LIFTED', '2026-02-20'));
    expect(c.due('applicationPublication')).toBe('2027-01-15');
    expect(c.try('PUBLICATION_POSTPONED', '2026-03-10', { until }).ok).toBe(isGood);
  });

  test.each([
    ['postponed', ['PUBLICATION_POSTPONED', { until: '2026-08-20' }], '2026-08-21'],
    ['declined', ['PUBLICATION_REFUSED_BY_APPLICANT', {}], '2026-08-20'],
  ] as const)('30.6: days in which the applicant %s it do not make the most longer', (_, [act, data], on) => {
    const c = ready().act(act, '2026-03-10', data);
    if (act === 'PUBLICATION_REFUSED_BY_APPLICANT') c.act('PUBLICATION_RESUMED', on);
    c.until('2026-08-22');
    expect(duty(c)).toBe('ordinary.due');
    expect(c.refused('PUBLICATION_POSTPONED', '2026-09-01', { until: '2028-01-06' })).toMatchObject({
      code: 'postponement.tooLong',
      params: { latest: '2028-01-05' },
    });
    c.act('PUBLICATION_POSTPONED', '2026-09-01', { until: '2028-01-05' }).until('2028-01-06');
    expect(c.course).toBe('publishing.awaitingBulletin');
    expect(c.refused('PUBLICATION_POSTPONED', '2028-01-07', { until: '2028-01-08' }).code).toBe('postponement.tooLong');
    expect(replayed(c)).toEqual(c.now);
  });

  test('30.6: or shorter, where the office has set it so', () => {
    const c = ready(examined('2026-01-05', 'invention', {}, withPolicy(['postponementAtMost', 'P1M'])));
    expect(c.refused('PUBLICATION_POSTPONED', '2026-03-10', { until: '2027-02-06' }).code).toBe('postponement.tooLong');
    c.act('PUBLICATION_POSTPONED', '2026-03-10', { until: '2027-02-05' });
  });

  test('30.6: postponed days do not count against the office', () => {
    const c = examined().act('PUBLICATION_POSTPONED', '2026-02-10', { until: '2026-02-20' });
    expect(c.due('applicationPublication')).toBeUndefined();
    expect(howEnded(c, 'applicationPublication')).toBe('cancelled');
    expect(c.until('2026-02-21').due('applicationPublication')).toBe('2027-01-15');
  });

  test.each([
    ['invention', '2028-01-05', '2028-01-06'],
    ['industrialDesign', '2027-07-05', '2027-07-06'],
  ] as const)('30.6 (policy): for %s until %s at most: twelve months past the duty', (kind, latest, tooLate) => {
    const c = received('2026-01-05', kind);
    expect(c.refused('PUBLICATION_POSTPONED', '2026-02-10', { until: tooLate })).toMatchObject({
      code: 'postponement.tooLong',
      clause: '30.6',
    });
    expect(c.act('PUBLICATION_POSTPONED', '2026-02-10', { until: latest }).due('postponedPublication')).toBe(latest);
  });

  test('30.6 (policy): the most an office allows is a setting', () => {
    const c = received('2026-01-05', 'invention', {}, withPolicy(['postponementAtMost', 'P6M']));
    expect(c.refused('PUBLICATION_POSTPONED', '2026-02-10', { until: '2027-07-06' }).code).toBe('postponement.tooLong');
    c.act('PUBLICATION_POSTPONED', '2026-02-10', { until: '2027-07-05' });
  });

  test('30.6: not until today, nor until a day gone by', () => {
    const c = examined();
    for (const until of ['2026-02-10', '2026-02-09'])
      expect(c.refused('PUBLICATION_POSTPONED', '2026-02-10', { until }).code).toBe('postponement.tooLong');
  });

  test('30.6: a later request names another date', () => {
    const c = examined()
      .act('PUBLICATION_POSTPONED', '2026-02-10', { until: '2026-09-01' })
      .act('PUBLICATION_POSTPONED', '2026-03-10', { until: '2026-12-01' });
    expect(c.due('postponedPublication')).toBe('2026-12-01');
  });

  test('30.6: the applicant takes it back', () => {
    const c = ready()
      .act('PUBLICATION_POSTPONED', '2026-03-10', { until: '2026-09-01' })
      .act('PUBLICATION_RESUMED', '2026-04-10');
    expect(c.course).toBe('publishing.awaitingBulletin');
    expect(c.due('postponedPublication')).toBeUndefined();
  });
});

describe('declined', () => {
  const declined = () => ready().act('PUBLICATION_REFUSED_BY_APPLICANT', '2026-03-10');

  test('30.6: declined, nothing is published and no window opens', () => {
    const c = declined();
    expect(c.refused('APPLICATION_PUBLISHED', '2026-04-01', issue).code).toBe('publication.barred');
    c.until('2030-01-01');
    expect(c.course).toBe('publishing.withheld');
    expect(c.term('opposition')).toBeUndefined();
  });

  test('30.6 (policy): the applicant is reminded every year', () => {
    const c = declined().until('2029-03-11');
    const reminders = c.entries.filter((e) => (e.act.data as { term?: string }).term?.includes('declinedReminder'));
    expect(reminders.map((e) => e.effects.map((f) => (f.kind === 'dispatch-notice' ? f.notice : f.kind)))).toEqual([
      ['publicationDeclined'],
      ['publicationDeclined'],
      ['publicationDeclined'],
    ]);
    expect(c.due('declinedReminder')).toBe('2030-03-10');
  });

  test('30.6: revocable: taken back, publication goes on', () => {
    const c = declined().until('2027-06-01').act('PUBLICATION_RESUMED', '2027-06-02');
    c.act('APPLICATION_PUBLISHED', '2027-07-01', issue);
    expect(c.due('opposition')).toBe('2028-01-05');
  });

  test('30.6: from postponed to declined, and back to postponed', () => {
    const c = ready()
      .act('PUBLICATION_POSTPONED', '2026-03-10', { until: '2026-09-01' })
      .act('PUBLICATION_REFUSED_BY_APPLICANT', '2026-04-10');
    expect(duty(c)).toBe('ordinary.declined');
    expect(c.due('postponedPublication')).toBeUndefined();
    expect(duty(c.act('PUBLICATION_POSTPONED', '2026-05-10', { until: '2026-10-01' }))).toBe('ordinary.postponed');
  });

  test('30.6: once published there is nothing to decline, postpone or resume', () => {
    const c = published();
    for (const [act, data] of [
      ['PUBLICATION_REFUSED_BY_APPLICANT', {}],
      ['PUBLICATION_POSTPONED', { until: '2026-12-01' }],
      ['PUBLICATION_RESUMED', {}],
    ] as const)
      expect(c.refused(act, '2026-06-10', data).code).toBe('act.notPossible');
  });
});

describe('ended or refused', () => {
  test('30.6: of a refused application nothing is published', () => {
    expect(refusedCase().refused('APPLICATION_PUBLISHED', '2026-04-01', issue).code).toBe('act.notPossible');
  });

  test('30.6: of a withdrawn application nothing is published, though it was queued', () => {
    const c = ready().act('APPLICATION_WITHDRAWN', '2026-03-20');
    expect(c.refused('APPLICATION_PUBLISHED', '2026-04-01', issue).code).toBe('act.notPossible');
    expect(c.now.terms).toEqual([]);
  });

  test('30.6: of an application considered not filed nothing is published', () => {
    const c = received()
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] })
      .until('2026-06-01');
    expect(c.course).toBe('ended.notFiled');
    expect(c.refused('APPLICATION_PUBLISHED', '2026-06-02', issue).code).toBe('act.notPossible');
  });
});

describe('withdrawn, with the publication in the queue or printed', () => {
  test('30.6: what only waits for the bulletin leaves its queue', () => {
    const c = ready();
    expect(queuedOnce(c.entries)).toHaveLength(1);
    expect(queuedOnce(c.act('APPLICATION_WITHDRAWN', '2026-03-10').entries)).toEqual([]);
    expect(effects(c, 'unqueue-publication')).toMatchObject([{ clause: '30.1', entry: 'application' }]);
  });

  test('30.6: recorded late, while the publication waits, it leaves the queue the same way', () => {
    const c = ready().act('WARRANT_FILED', '2026-03-20', {
      representative: { name: 'Vəkil', registration: 'PA-1', warrant: true },
    });
    const [waiting] = queuedOnce(c.entries);
    c.act('APPLICATION_WITHDRAWN', '2026-03-10', {}, { recorded: '2026-03-21' });
    expect(c.entries.at(-1)?.correction?.recalled).toContain(waiting?.id);
    expect(queuedOnce(c.entries)).toEqual([]);
  });

  test('30.6: recorded after the publication and from before it, the publication is taken back', () => {
    const c = ready().act('APPLICATION_PUBLISHED', '2026-04-15', issue);
    const [printed] = queuedOnce(c.entries);
    c.act('APPLICATION_WITHDRAWN', '2026-04-14', {}, { recorded: '2026-04-20' });
    expect(c.entries.at(-1)?.correction?.recalled).toContain(printed?.id);
    expect(queuedOnce(c.entries)).toEqual([]);
    expect(c.now.file.publication).toBeUndefined();
  });

  test('30.6: a postponement recorded after the publication and over by then: that one is taken back, another waits', () => {
    const c = ready().act('APPLICATION_PUBLISHED', '2026-04-15', issue);
    const [printed] = queuedOnce(c.entries);
    c.act('MATERIALS_INSPECTED', '2026-05-11', {}, { by: 'thirdPerson' });
    c.act('PUBLICATION_POSTPONED', '2026-03-10', { until: '2026-05-04' }, { recorded: '2026-05-12' });
    expect(c.now.file.publication).toBeUndefined();
    expect(c.entries.at(-1)?.correction?.recalled).toContain(printed?.id);
    expect(queuedOnce(c.entries)).toEqual([
      { id: expect.not.stringMatching(`^${printed?.id}$`), entry: 'application' },
    ]);
  });

  test('30.6: withdrawn only after the publication, that was right and stays printed', () => {
    const c = ready().act('APPLICATION_PUBLISHED', '2026-04-15', issue);
    const printed = queuedOnce(c.entries);
    c.act('MATERIALS_INSPECTED', '2026-04-18', {}, { by: 'thirdPerson' });
    c.act('APPLICATION_WITHDRAWN', '2026-04-16', {}, { recorded: '2026-04-20' });
    expect(c.entries.at(-1)?.correction?.recalled).not.toContain(printed[0]?.id);
    expect(queuedOnce(c.entries)).toEqual(printed);
  });
});

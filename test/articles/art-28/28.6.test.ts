import {
  CaseDriver,
  actsOnOthers,
  applicationData,
  byPost,
  carryTo,
  examined,
  firstSecondAfter,
  granted,
  lastSecondOf,
  paid,
  play,
  received,
} from '../../support/case-driver.ts';

const found = { material: 'İkinci variant', receivedOn: '2026-02-20' };
const from = (noticeServedOn: string) => ({ number: 'A 2026 0001', materialOn: '2026-02-20', noticeServedOn });
const separate = (on: string, noticeServedOn = '2026-03-02') =>
  new CaseDriver('A 2026 0055').act(
    'APPLICATION_RECEIVED',
    on,
    applicationData('invention', { payment: paid(1000, on.slice(0, 10)), separateFrom: from(noticeServedOn) }),
  );

describe('28.6: a separate application within three months of the notice keeps the date of the material', () => {
  test.each([
    ['an ordinary day', '2026-03-02', '2026-06-02'],
    ['30 November: the end of February, a Sunday', '2026-11-30', '2027-03-01'],
    ['20 December 2025: Novruz 2026', '2025-12-20', '2026-03-31'],
  ])('28.6: %s: notice received %s, until %s', (_name, served, until) => {
    const c = received('2025-12-01').act('NEW_MATTER_FOUND', served, found);
    expect(c.due('separateApplication')).toBe(until);
  });

  test('28.6: in the last second it keeps the date, a second later it has its own', () => {
    expect(separate(lastSecondOf('2026-06-02')).now.file).toMatchObject({
      route: 'separate',
      priority: { date: '2026-02-20', basis: '28.6' },
      dates: { filing: '2026-06-02' },
    });
    expect(separate(firstSecondAfter('2026-06-02')).now.file.priority).toMatchObject({
      date: '2026-06-03',
      basis: '28.1',
    });
  });

  test('28.6: nothing runs before the notice is received', () => {
    const c = examined('2026-01-05', 'invention', byPost).act('NEW_MATTER_FOUND', '2026-03-02', found);
    expect(c.due('separateApplication')).toBeUndefined();
    c.act('NOTICE_SERVED', '2026-03-10', { on: '2026-03-10', how: 'post' }, { proceeding: c.last('service') });
    expect(c.due('separateApplication')).toBe('2026-06-10');
  });

  test('28.6: the first case is told, and waits no more', () => {
    const first = examined().act('NEW_MATTER_FOUND', '2026-03-02', found);
    const c = separate('2026-04-01');
    expect(actsOnOthers(c)).toEqual([
      { case: 'A 2026 0001', type: 'SEPARATE_APPLICATION_FILED', data: { separate: 'A 2026 0055' } },
    ]);
    expect(carryTo(c, first)).toEqual([]);
    expect([first.due('separateApplication'), first.now.file.links]).toEqual([
      undefined,
      [{ relation: 'separatedInto', case: 'A 2026 0055' }],
    ]);
  });

  test.each([
    ['withdrawn', (c: CaseDriver) => c.act('APPLICATION_WITHDRAWN', '2026-03-20')],
    ['granted', () => granted()],
  ])('28.6: the first case may be over by then: %s', (_how, make) => {
    const first = make(examined().act('NEW_MATTER_FOUND', '2026-03-02', found));
    const c = separate('2026-04-01');
    expect(carryTo(c, first)).toEqual([]);
    expect(first.now.file.links).toContainEqual({ relation: 'separatedInto', case: 'A 2026 0055' });
    expect(c.now.file.priority).toMatchObject({ date: '2026-02-20', basis: '28.6' });
  });

  test('28.6: the limit ends without harm to the first case', () => {
    play(examined().act('NEW_MATTER_FOUND', '2026-03-02', found), [
      { on: firstSecondAfter('2026-06-02'), course: 'substantive.examining', due: { separateApplication: null } },
    ]);
  });

  test('28.6: no priority fee is asked for it', () => {
    expect(separate('2026-04-01').due('priorityFee')).toBeUndefined();
  });
});

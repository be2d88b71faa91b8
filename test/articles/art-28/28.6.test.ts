import {
  CaseDriver,
  actsOnOthers,
  answered,
  applicantParty,
  applicationData,
  byPost,
  carryTo,
  deficient,
  examined,
  firstSecondAfter,
  granted,
  lastSecondOf,
  newMatterCameLater,
  paid,
  play,
  received,
} from '../../support/case-driver.ts';

const found = { material: 'İkinci variant', receivedOn: '2026-02-20' };
const materialOf = (noticeServedOn: string) => ({ materialOn: '2026-02-20', noticeServedOn });
const from = (noticeServedOn: string) => ({ number: 'A 2026 0001', ...materialOf(noticeServedOn) });
const separate = (on: string, noticeServedOn = '2026-03-02') =>
  new CaseDriver('A 2026 0055').act(
    'APPLICATION_RECEIVED',
    on,
    applicationData('invention', { payment: paid(1000, on.slice(0, 10)), separateFrom: from(noticeServedOn) }),
  );

const heard = (c: CaseDriver, noticeServedOn = '2026-03-02') =>
  c.act('ADDITIONAL_MATERIAL_STATED', c.now.at, {
    initial: 'A 2026 0001',
    ...materialOf(noticeServedOn),
    noticed: true,
  });

describe('28.6: a separate application within three months of the notice keeps the date of the material', () => {
  test.each([
    ['an ordinary day', '2026-03-02', '2026-06-02'],
    ['30 November: the end of February, a Sunday', '2026-11-30', '2027-03-01'],
    ['20 December 2025: Novruz 2026', '2025-12-20', '2026-03-31'],
  ])('28.6: %s: notice received %s, until %s', (_name, served, until) => {
    const c = received('2025-12-01').act('NEW_MATTER_FOUND', served, { ...found, receivedOn: served });
    expect(c.due('separateApplication')).toBe(until);
  });

  test('28.6: in the last second it keeps the date, a second later it has its own', () => {
    expect(heard(separate(lastSecondOf('2026-06-02'))).now.file).toMatchObject({
      route: 'separate',
      priority: { date: '2026-02-20', basis: '28.6' },
      dates: { filing: '2026-06-02' },
    });
    expect(heard(separate(firstSecondAfter('2026-06-02'))).now.file.priority).toMatchObject({
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
      {
        case: 'A 2026 0001',
        type: 'SEPARATE_APPLICATION_FILED',
        data: {
          separate: 'A 2026 0055',
          applicants: ['aliyev'],
          materialOn: '2026-02-20',
          noticeServedOn: '2026-03-02',
        },
      },
    ]);
    expect(carryTo(c, first)).toEqual([]);
    expect([first.due('separateApplication'), first.now.file.links]).toEqual([
      undefined,
      [{ relation: 'separatedInto', case: 'A 2026 0055' }],
    ]);
  });

  test.each([
    ['withdrawn', (c: CaseDriver) => c.act('APPLICATION_WITHDRAWN', '2026-03-20'), ['2026-02-20', '28.6']],
    ['granted, and there was no notice', () => granted(), ['2026-04-01', '28.1']],
  ])('28.6: the first case may be over by then: %s', (_how, make, priority) => {
    const first = make(examined().act('NEW_MATTER_FOUND', '2026-03-02', found));
    const c = answered(separate('2026-04-01'), first);
    expect(first.now.file.links).toContainEqual({ relation: 'separatedInto', case: 'A 2026 0055' });
    const { date, basis } = c.now.file.priority;
    expect([date, basis]).toEqual(priority);
  });

  /** Considered not filed since 1 April 2026. */
  const unfiled = () => deficient('2026-01-30').act('NEW_MATTER_FOUND', '2026-03-02', found).until('2026-04-02');

  test.each([
    [lastSecondOf('2026-06-02'), '2026-02-20', '28.6'],
    [firstSecondAfter('2026-06-02'), '2026-06-03', '28.1'],
  ])(
    '28.6, 29.2: the first is considered not filed: the material had come all the same; filed %s: %s',
    (on, ...priority) => {
      const first = unfiled();
      expect(first.course).toBe('ended.notFiled');
      const c = answered(separate(on), first);
      expect([c.now.file.priority.date, c.now.file.priority.basis]).toEqual(priority);
    },
  );

  test('28.6: of a stranger: not answered, the applicant can still make one, and nothing is kept', () => {
    const first = examined().act('NEW_MATTER_FOUND', '2026-03-02', found);
    const data = applicationData('invention', {
      applicants: [{ ...applicantParty, id: 'rival' }],
      separateFrom: from('2026-03-02'),
    });
    const c = new CaseDriver('A 2026 0055').act('APPLICATION_RECEIVED', '2026-04-01', data, { person: 'rival' });
    expect(carryTo(c, first)).toEqual(['separate.otherApplicant']);
    expect([first.due('separateApplication'), first.now.file.links]).toEqual(['2026-06-02', []]);
    expect(c.now.file.priority).toMatchObject({ date: '2026-04-01', basis: '28.1' });
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

describe('28.6: several notices stand at once', () => {
  const materials = ['2026-02-20', '2026-03-20', '2026-04-20'] as const;
  /** Notices received on 2 March, 6 April and 4 May, each about material of its own day. */
  const several = () =>
    examined()
      .act('NEW_MATTER_FOUND', '2026-03-02', { material: 'Birinci', receivedOn: materials[0] })
      .act('NEW_MATTER_FOUND', '2026-04-06', { material: 'İkinci', receivedOn: materials[1] })
      .act('NEW_MATTER_FOUND', '2026-05-04', { material: 'Üçüncü', receivedOn: materials[2] });
  const notices = (c: CaseDriver) =>
    c.now.proceedings.filter((p) => p.machine === 'additionalMaterial').map((p) => p.id as string);
  const dues = (c: CaseDriver) => notices(c).map((id) => c.due('separateApplication', id));
  const states = (c: CaseDriver) => notices(c).map((id) => c.at(id));
  const ofMaterial = (on: string, materialOn: string, noticeServedOn: string, number = 'A 2026 0055') =>
    new CaseDriver(number).act(
      'APPLICATION_RECEIVED',
      on,
      applicationData('invention', {
        payment: paid(1000, on.slice(0, 10)),
        separateFrom: { number: 'A 2026 0001', materialOn, noticeServedOn },
      }),
    );
  /** The separate application, once both records have heard of each other. */
  const filed = (first: CaseDriver, ...how: Parameters<typeof ofMaterial>) => answered(ofMaterial(...how), first);

  test('28.6: each has three months from its own receipt', () => {
    const c = several();
    expect(dues(c)).toEqual(['2026-06-02', '2026-07-06', '2026-08-04']);
    expect(dues(c.until(firstSecondAfter('2026-06-02')))).toEqual([undefined, '2026-07-06', '2026-08-04']);
    expect(states(c)).toEqual(['notSeparated', 'separable', 'separable']);
  });

  test('28.6: one received later does not start the time of another', () => {
    const c = examined('2026-01-05', 'invention', byPost)
      .act('NEW_MATTER_FOUND', '2026-03-02', { material: 'x', receivedOn: materials[0] })
      .act('NEW_MATTER_FOUND', '2026-04-06', { material: 'y', receivedOn: materials[1] });
    c.act('NOTICE_SERVED', '2026-04-10', { on: '2026-04-10', how: 'post' }, { proceeding: c.last('service') });
    expect(dues(c)).toEqual([undefined, '2026-07-10']);
  });

  test('28.6: the separate application uses up the notice about its material and leaves the others', () => {
    const first = several();
    const c = filed(first, '2026-05-20', materials[1], '2026-04-06');
    expect(states(first)).toEqual(['separable', 'separated', 'separable']);
    expect(dues(first)).toEqual(['2026-06-02', undefined, '2026-08-04']);
    expect(c.now.file.priority).toMatchObject({ date: materials[1], basis: '28.6' });
    const other = filed(first, '2026-06-02', materials[0], '2026-03-02', 'A 2026 0056');
    expect(other.now.file.priority).toMatchObject({ date: materials[0], basis: '28.6' });
    expect(states(first)).toEqual(['separated', 'separated', 'separable']);
  });

  test.each([
    ['in the last second', lastSecondOf('2026-06-02'), { date: '2026-02-20', basis: '28.6' }],
    [
      'a second later, though another notice still runs',
      firstSecondAfter('2026-06-02'),
      { date: '2026-06-03', basis: '28.1' },
    ],
  ])('28.6: the date is kept only inside the time of that notice: %s', (_, on, priority) => {
    expect(filed(several(), on, materials[0], '2026-03-02').now.file.priority).toMatchObject(priority);
  });

  test('28.6: the record of the first application says when its notice was received, not the request', () => {
    const first = several().until('2026-06-10');
    const c = filed(first, '2026-06-10', materials[0], '2026-05-04');
    expect(c.now.file.priority).toMatchObject({ date: '2026-06-10', basis: '28.1' });
  });

  test('28.6: about material of another day there was no notice: its date is not kept', () => {
    const c = filed(several(), '2026-05-20', '2026-03-21', '2026-04-06');
    expect(c.now.file.priority).toMatchObject({ date: '2026-05-20', basis: '28.1' });
  });

  test('28.6: a notice that is not received yet leaves the time open', () => {
    const first = examined('2026-01-05', 'invention', byPost).act('NEW_MATTER_FOUND', '2026-03-02', {
      material: 'x',
      receivedOn: materials[0],
    });
    const c = filed(first, '2026-03-05', materials[0], '2026-03-05');
    expect(c.now.file.priority).toMatchObject({ date: materials[0], basis: '28.6' });
  });

  test('28.6: of two notices about material of one day, the one that the request names', () => {
    const first = examined()
      .act('NEW_MATTER_FOUND', '2026-03-02', { material: 'x', receivedOn: materials[0] })
      .act('NEW_MATTER_FOUND', '2026-04-06', { material: 'y', receivedOn: materials[0] });
    const c = filed(first, '2026-06-20', materials[0], '2026-04-06');
    expect(states(first)).toEqual(['notSeparated', 'separated']);
    expect(c.now.file.priority).toMatchObject({ date: materials[0], basis: '28.6' });
  });

  test('28.6: proof that the notice came later moves its time, and the separate application gets its date back', () => {
    const first = several().until('2026-06-10');
    const c = filed(first, '2026-06-10', materials[0], '2026-03-02');
    expect(c.now.file.priority.basis).toBe('28.1');
    const since = first.entries.length;
    newMatterCameLater(first);
    expect(carryTo(first, c, since)).toEqual([]);
    expect(c.now.file.priority).toMatchObject({ date: materials[0], basis: '28.6' });
  });

  test('29.8: withdrawn, their times end; a case put back has those that still run', () => {
    const c = deficient().act('NEW_MATTER_FOUND', '2026-02-02', { material: 'x', receivedOn: '2026-01-26' });
    c.act('NEW_MATTER_FOUND', '2026-03-02', { material: 'y', receivedOn: materials[0] }).until('2026-04-01');
    expect(c.course).toBe('ended.notFiled');
    expect(dues(c)).toEqual([undefined, undefined]);
    c.act('DISPUTE_FILED', '2026-04-06', { about: 'consideredNotFiled', reasons: 'x' });
    c.act('DISPUTE_DECIDED', '2026-05-04', { outcome: 'allowed', reasons: 'x' });
    expect(dues(c.until('2026-05-05'))).toEqual([undefined, '2026-06-02']);
    expect(states(c)).toEqual(['notSeparated', 'separable']);
  });

  test('28.6: only the application made of that material is told of it', () => {
    const c = received();
    const stated = { initial: 'A 2026 0001', materialOn: materials[0], noticed: true };
    expect(c.refused('ADDITIONAL_MATERIAL_STATED', '2026-02-02', stated).code).toBe('separate.otherInitial');
    const other = ofMaterial('2026-05-20', materials[1], '2026-04-06');
    expect(other.refused('ADDITIONAL_MATERIAL_STATED', '2026-05-21', stated).code).toBe('separate.otherInitial');
  });
});

test.each([
  ['the day before the application came', '2025-11-30', false],
  ['the day on which it came', '2025-12-01', true],
  ['the day of the notice', '2026-03-02', true],
  ['the day after it', '2026-03-03', false],
])('28.6: material said to have come on %s: %s', (_name, receivedOn, isPossible) => {
  const c = received('2025-12-01');
  const outcome = c.try('NEW_MATTER_FOUND', '2026-03-02', { ...found, receivedOn });
  expect(outcome.ok ? null : outcome.code).toBe(isPossible ? null : 'material.date');
});

import {
  CaseDriver,
  applicantParty,
  applicationData,
  at,
  granted,
  play,
  received,
  refusedCase,
} from '../../support/case-driver.ts';

const abroad = { number: 'PCT/AZ2025/000001', filingDate: '2025-09-01' };
const separated = { number: 'A 2025 0001', materialOn: '2025-12-01', noticeServedOn: '2025-12-10' };

describe('27.1: any person may file; what comes in opens a case', () => {
  test.each(['natural', 'legal'] as const)('27.1: a %s person', (sort) => {
    const c = received('2026-01-05', 'invention', { applicants: [{ ...applicantParty, sort }] });
    expect([c.course, c.now.file.dates.receipt, c.now.file.dates.filing]).toEqual([
      'formal.awaitingDecision',
      '2026-01-05',
      '2026-01-05',
    ]);
    expect(c.notices).toEqual(['receiptConfirmed']);
  });

  test('27.1: the data of the request form are on file', () => {
    const c = received('2026-01-05', 'invention', {
      sentOn: '2026-01-03',
      classification: ['F24S 10/00', 'F24S 20/00'],
    });
    expect(c.now.file).toMatchObject({
      number: 'A 2026 0001',
      kind: 'invention',
      route: 'national',
      title: 'Günəş su qızdırıcısı',
      sentOn: '2026-01-03',
      classification: ['F24S 10/00', 'F24S 20/00'],
      applicants: [{ id: 'aliyev', country: 'AZ' }],
      authors: [{ name: 'Əli Əliyev', refusesMention: false }],
    });
  });

  test.each([
    ['nobody as applicant', { applicants: [] }],
    ['nobody as author', { authors: [] }],
    ['no title', { title: ' ' }],
    ['an applicant without address', { applicants: [{ ...applicantParty, address: '' }] }],
    ['a country that is no code', { applicants: [{ ...applicantParty, country: 'Azerbaijan' }] }],
    ['something the form does not have', { colour: 'green' }],
  ])('27.1: a request with %s is none', (_name, over) => {
    expect(
      new CaseDriver().refused('APPLICATION_RECEIVED', '2026-01-05', applicationData('invention', over)),
    ).toMatchObject({
      code: 'form.invalid',
      clause: '27.1',
    });
  });

  test('27.1: a case is opened once, and by a request only', () => {
    expect(received().refused('APPLICATION_RECEIVED', '2026-01-06', applicationData()).code).toBe('case.exists');
    expect(new CaseDriver().refused('APPLICATION_WITHDRAWN', '2026-01-06').code).toBe('case.unknown');
    expect(received().refused('SOMETHING_DONE', '2026-01-06').code).toBe('act.unknown');
  });
});

describe('27.1: an act has its date', () => {
  test('27.1: dated after it was recorded it is refused', () => {
    const c = received();
    expect(c.refused('APPLICATION_WITHDRAWN', '2026-02-02', {}, { recorded: '2026-02-01' }).code).toBe('act.inFuture');
    expect(c.course).toBe('formal.awaitingDecision');
  });

  test('27.1: dated before the application it is refused', () => {
    expect(received().refused('APPLICATION_WITHDRAWN', '2026-01-04', {}, { recorded: '2026-01-06' })).toMatchObject({
      code: 'act.beforeCase',
      clause: null,
      reason: 'The act is dated 2026-01-04T08:00:00Z, before the application was received (2026-01-05).',
    });
  });

  test('27.1: on the day of receipt, at an hour before it was stamped, it is taken', () => {
    const c = received('2026-01-05').act(
      'APPLICATION_WITHDRAWN',
      '2026-01-05T09:00:00+04:00',
      {},
      { recorded: '2026-01-06' },
    );
    expect(c.course).toBe('ended.withdrawn');
  });

  test('27.1: at the very instant it is recorded it is taken', () => {
    const c = received().act('APPLICATION_WITHDRAWN', '2026-02-02', {}, { recorded: '2026-02-02' });
    expect(c.entries.at(-1)?.act.effectiveAt).toBe(at('2026-02-02'));
  });
});

describe('27.1: an act changes nothing if it is refused', () => {
  test.each([
    ['by a stranger', () => received(), 'APPLICATION_WITHDRAWN', { person: 'rival' }, 'act.notParty'],
    ['in a capacity that may not', () => received(), 'APPLICATION_WITHDRAWN', { by: 'opponent' }, 'act.notYours'],
    [
      'by a former applicant',
      () =>
        received().act('APPLICANT_CHANGED', '2026-01-06', {
          applicants: [{ ...applicantParty, id: 'mammadov' }],
          instrument: 'Müqavilə',
        }),
      'APPLICATION_WITHDRAWN',
      {},
      'act.notParty',
    ],
    ['at a stage that has passed', () => granted(), 'FORMAL_EXAMINATION_PASSED', {}, 'act.notPossible'],
    [
      'in a case that has ended',
      () => refusedCase().until('2026-06-01'),
      'FORMAL_EXAMINATION_PASSED',
      {},
      'act.notPossible',
    ],
  ] as const)('27.1: %s', (_name, make, act, doing, code) => {
    const c = make();
    c.until('2027-02-01');
    const before = JSON.stringify(c.now);
    expect(c.refused(act, '2027-02-01', {}, doing).code).toBe(code);
    expect(JSON.stringify(c.now)).toBe(before);
  });

  test('27.1: a new applicant acts in the place of the former', () => {
    play(received(), [
      {
        on: '2026-01-06',
        act: 'APPLICANT_CHANGED',
        data: { applicants: [{ ...applicantParty, id: 'mammadov' }], instrument: 'Müqavilə' },
      },
      { on: '2026-01-07', act: 'APPLICATION_WITHDRAWN', by: { person: 'mammadov' }, course: 'ended.withdrawn' },
    ]);
  });
});

test.each([
  ['divided and separated', { divisionalOf: { number: 'A 2025 0001' }, separateFrom: separated }],
  ['international and divided', { international: abroad, divisionalOf: { number: 'A 2025 0001' } }],
  ['international and separated', { international: abroad, separateFrom: separated }],
])('26.1, 28.6, 29.5: %s: an application comes by one road, and no other is taken', (_, over) => {
  expect(
    new CaseDriver().refused('APPLICATION_RECEIVED', '2026-01-05', applicationData('invention', over)),
  ).toMatchObject({
    code: 'form.invalid',
    params: { problems: expect.stringContaining('by one road') },
  });
});

/** Whether an act may be done at all, before any machine is asked: what stands in the way, in words. */
import { makeLaw } from '../../law/index.ts';
import {
  CaseDriver,
  applicantParty,
  applicationData,
  granted,
  paid,
  published,
  received,
} from '../support/case-driver.ts';
import type { Doing } from '../support/case-driver.ts';
import { bySecond, opposed, otherOpponent } from '../support/oppositions.ts';

const twiceOpposed = () => {
  const c = published();
  opposed(c, '2026-07-01');
  opposed(c, '2026-07-02', { opponent: otherOpponent });
  return c;
};

const admittedIn = (c: CaseDriver) => c.now.terms.flatMap((t) => (t.limit === 'observations' ? [t.proceeding] : []));

describe('what stands in the way is named', () => {
  test.each<[string, () => CaseDriver, [string, string, unknown?, Doing?], string | null, string]>([
    [
      'an act that no clause knows',
      () => received(),
      ['PATENT_WISHED_FOR', '2026-01-06'],
      null,
      'There is no act PATENT_WISHED_FOR.',
    ],
    [
      '27.1: an application received twice',
      () => received(),
      ['APPLICATION_RECEIVED', '2026-01-06', applicationData()],
      '27.1',
      'The case has been opened already.',
    ],
    [
      'an act in a case there is none of',
      () => new CaseDriver(),
      ['FORMAL_EXAMINATION_PASSED', '2026-01-06'],
      null,
      'There is no such case.',
    ],
    [
      'an act of the future',
      () => received(),
      ['FORMAL_EXAMINATION_PASSED', '2026-01-07', {}, { recorded: '2026-01-07T11:59:59+04:00' }],
      null,
      'The act is dated 2026-01-07T08:00:00Z, after it was recorded (2026-01-07T07:59:59Z). ' +
        'Give the date on which it was really done.',
    ],
    [
      '29.1: an act of the formal examiner by another',
      () => received(),
      ['FORMAL_EXAMINATION_PASSED', '2026-01-06', {}, { by: 'registrar' }],
      '29.1',
      'Only formalExaminer may do this.',
    ],
    [
      '27.2: an act of the applicant by a stranger',
      () => received(),
      ['APPLICATION_WITHDRAWN', '2026-01-06', {}, { person: 'rival' }],
      '27.2',
      'rival is not a party to this case in that capacity.',
    ],
    [
      '27.1: a filing in the name of another',
      () => new CaseDriver(),
      ['APPLICATION_RECEIVED', '2026-01-05', applicationData(), { person: 'rival' }],
      '27.1',
      'rival is not a party to this case in that capacity.',
    ],
    [
      '36.1: an act of the owner by a former applicant of another case',
      () => granted(),
      ['PATENT_SURRENDERED', '2027-02-01', {}, { person: 'rival' }],
      '36.1',
      'rival is not a party to this case in that capacity.',
    ],
    [
      '31.3: an opposition admitted where there is none',
      () => published(),
      ['OPPOSITION_ADMITTED', '2026-07-03'],
      '31.3',
      'There is no opposition proceeding in this case to which this could belong.',
    ],
    [
      '31.3: one admitted by a name that no opposition has',
      twiceOpposed,
      ['OPPOSITION_ADMITTED', '2026-07-03', {}, { proceeding: 'opposition-99' }],
      '31.3',
      'There is no opposition proceeding in this case to which this could belong.',
    ],
  ])('%s', (_name, make, act, clause, reason) => {
    const refusal = make().refused(...act);
    expect([refusal.clause, refusal.reason]).toEqual([clause, reason]);
  });

  test('31.3: of two oppositions the act has to name one, and goes to that one', () => {
    const c = twiceOpposed();
    const [one = '', other = ''] = c.now.proceedings.filter((p) => p.machine === 'opposition').map((p) => p.id);
    const refusal = c.refused('OPPOSITION_ADMITTED', '2026-07-03');
    expect([refusal.clause, refusal.reason]).toEqual([
      '31.3',
      `The case has several opposition proceedings; name one of ${one}, ${other}.`,
    ]);
    c.act('OPPOSITION_ADMITTED', '2026-07-03', {}, { proceeding: other });
    expect(admittedIn(c)).toEqual([other]);
  });

  test('31.3: of one pending and one that is over it goes to the pending one', () => {
    const c = twiceOpposed();
    const [one = '', other = ''] = c.now.proceedings.filter((p) => p.machine === 'opposition').map((p) => p.id);
    c.act('OPPOSITION_WITHDRAWN', '2026-07-03', {}, { ...bySecond, proceeding: other });
    expect(c.now.proceedings.find((p) => p.id === other)?.pending).toBe(false);
    c.act('OPPOSITION_ADMITTED', '2026-07-06');
    expect(admittedIn(c)).toEqual([one]);
    expect(c.entries.findLast((e) => e.act.type === 'OPPOSITION_ADMITTED')?.act.proceeding).toBe(one);
  });

  test('an act recorded the moment it is done is no act of the future', () => {
    const at = '2026-01-07T12:00:00+04:00';
    expect(received().act('FORMAL_EXAMINATION_PASSED', at, {}, { recorded: at }).course).toBe('substantive.examining');
  });

  test('29.2: what is wrong with the data is named, field by field', () => {
    const refusal = received().refused('DEFICIENCIES_FOUND', '2026-01-20', { missing: 'abstract', extra: true });
    expect(refusal).toMatchObject({ code: 'form.invalid', clause: '29.2' });
    expect(refusal.reason).toMatch(/^The data of the act is not as its form asks: missing: .+; data: .*extra.*\.$/);
    expect(refusal.params['issues']).toMatchObject([{ path: ['missing'] }, { path: [], message: /extra/ }]);
  });

  const said = (data: unknown) => {
    const refusal = new CaseDriver().refused('APPLICATION_RECEIVED', '2026-01-05', data);
    return (refusal.params['issues'] as { path: string[]; message: string }[]).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
  };
  test.each([
    ['left out', { title: undefined }, 'title: is missing'],
    ['empty', { title: '  ' }, 'title: is empty'],
    ['an empty list', { applicants: [] }, 'applicants: is empty'],
    ['of another sort', { applicants: 'Aliyev' }, 'applicants: must be a list'],
    ['no whole number', { claims: { independent: 1.5, dependent: 0 } }, 'claims.independent: must be a whole number'],
    ['too small', { claims: { independent: -1, dependent: 0 } }, 'claims.independent: must be more than 0'],
    ['too long', { title: 'x'.repeat(600) }, 'title: must be at most 500 characters'],
    ['no day', { payment: { ...paid(1000, '2026-01-05'), paidOn: '5 January' } }, 'payment.paidOn: must be a day'],
    ['beyond the calendar', { sentOn: '1989-12-31' }, 'sentOn: must be a day of the years 1990 to 2077'],
    ['after it', { sentOn: '2078-01-01' }, 'sentOn: must be a day of the years 1990 to 2077'],
    [
      'a list with somebody twice',
      { applicants: [applicantParty, applicantParty] },
      'applicants: names somebody twice',
    ],
    ['nothing paid', { payment: { ...paid(1000, '2026-01-05'), minor: 0 } }, 'payment.minor: must be more than 0'],
    ['unknown to the form', { abstrakt: 'x' }, ': there is no field "abstrakt" here'],
    ['none of the choices', { priorities: [{ basis: 'treaty' }] }, 'priorities.0.basis: '],
  ])('27.3: a field that is %s is named, with what it must be', (_how, over, words) => {
    const all = said({ ...applicationData('invention'), ...over });
    expect(all.find((line) => line.startsWith(words))).toBeDefined();
    expect(all.join()).not.toMatch(/received|Invalid|expected|Too /);
  });

  test('a kind of subject matter that there is none of is not filed', () => {
    const data = { ...applicationData(), kind: 'discovery' };
    const refusal = new CaseDriver().refused('APPLICATION_RECEIVED', '2026-01-05', data);
    expect([refusal.clause, refusal.reason]).toEqual([
      '27.1',
      'The data of the act is not as its form asks: kind: unknown kind of subject matter.',
    ]);
  });
});

describe('39: a fee goes with the act, in full and not after it', () => {
  const wanted = (payment?: unknown) =>
    ['AMENDMENT_FILED', '2026-03-10', { what: 'Ad', ...(payment ? { payment } : {}) }] as const;

  test.each([
    ['is not shown', undefined, 'The fee (amendment) has to be paid with this act; show the payment.'],
    ['was paid the day after', paid(600, '2026-03-11'), 'The fee (amendment) was paid on 2026-03-11, after the act.'],
    ['lacks one qəpik', paid(599, '2026-03-10'), 'The fee (amendment) is 600 qəpik; 599 were paid.'],
  ])('27.8¶2: a fee that %s', (_name, payment, reason) => {
    const refusal = received().refused(...wanted(payment));
    expect([refusal.clause, refusal.reason]).toEqual(['27.8', reason]);
  });

  test('27.8¶2: paid to the qəpik on the day of the act, it is kept on file with the payment', () => {
    const c = received().act(...wanted(paid(600, '2026-03-10')));
    expect(c.now.file.fees.at(-1)).toStrictEqual({
      ...paid(600, '2026-03-10'),
      fee: 'amendment',
      proceeding: 'application',
    });
  });

  test('a fee that nobody has set is taken as it is shown', () => {
    const c = received('2026-01-05', 'invention', {}, makeLaw({ fees: [] }));
    c.act(...wanted(paid(1, '2026-03-10')));
    expect(c.now.file.fees.at(-1)).toMatchObject({ fee: 'amendment', minor: 1 });
  });
});

test.each([
  ['29.5', 'DIVISIONAL_FILED', 'divisional', {}],
  ['28.6', 'SEPARATE_APPLICATION_FILED', 'separate', { materialOn: '2026-01-12' }],
  ['28.6', 'ADDITIONAL_MATERIAL_STATED', 'initial', { materialOn: '2026-01-12', noticed: true }],
  ['28.7', 'DEEMED_WITHDRAWN', 'claimedBy', { filedOn: '2026-02-02', priorityDate: '2026-01-05' }],
])('%s: %s names the other case by its number', (_clause, act, field, more) => {
  const applicants = act === 'ADDITIONAL_MATERIAL_STATED' ? {} : { applicants: ['aliyev'] };
  for (const number of ['../../etc', 'TR 1', '']) {
    const refusal = received().refused(act, '2026-02-02', { [field]: number, ...applicants, ...more });
    expect([refusal.code, refusal.reason]).toEqual(['form.invalid', expect.stringContaining(`${field}: `)]);
  }
  const outcome = received().try(act, '2026-02-02', { [field]: 'A 2026 0012', ...applicants, ...more });
  expect(outcome.ok || outcome.code).not.toBe('form.invalid');
});

import type { CivilDate } from '../../../law/index.ts';
import {
  CaseDriver,
  actsOnOthers,
  allMet,
  applicationData,
  carryTo,
  examined,
  firstSecondAfter,
  lastSecondOf,
  lawWith,
  paid,
  play,
  published,
  received,
} from '../../support/case-driver.ts';

const lacking = (served = '2026-02-02') => examined().act('UNITY_LACKING', served, { subjects: ['Qurğu', 'Üsul'] });
const elected = (c: CaseDriver) => c.now.proceedings[0]?.own['elected'];

describe('29.5: an application without unity', () => {
  test.each([
    ['an ordinary day', '2026-02-03', '2026-04-03'],
    ['a Saturday', '2026-02-04', '2026-04-06'],
    ['Novruz 2026', '2026-01-27', '2026-03-31'],
    ['9 May 2026 is a Saturday, and Monday free for it', '2026-03-09', '2026-05-12'],
  ])('29.5: %s: notice received %s, election due %s', (_name, served, due) => {
    const c = lacking(served);
    expect([c.course, c.due('unityElection')]).toEqual(['substantive.awaitingElection', due]);
  });

  test('29.5: examination goes on for what the applicant names, in the last second too', () => {
    const c = play(lacking('2026-02-03'), [
      {
        on: lastSecondOf('2026-04-03'),
        act: 'SUBJECT_MATTER_ELECTED',
        data: { elected: 'Üsul' },
        course: 'substantive.examining',
      },
    ]);
    expect(elected(c)).toBe('Üsul');
  });

  test('29.5: silence: examination goes on for what is named first', () => {
    const c = play(lacking('2026-02-03'), [
      { on: lastSecondOf('2026-04-03'), course: 'substantive.awaitingElection' },
      { on: firstSecondAfter('2026-04-03'), course: 'substantive.examining', sent: ['examinedAsFirstNamed'] },
    ]);
    expect([elected(c), c.entries.at(-1)?.clause]).toEqual(['Qurğu', '29.5¶2']);
    expect(c.refused('SUBJECT_MATTER_ELECTED', '2026-04-04', { elected: 'Üsul' }).code).toBe('act.notPossible');
  });

  test('29.5: only what the notice names can be elected', () => {
    play(lacking(), [
      {
        on: '2026-02-10',
        act: 'SUBJECT_MATTER_ELECTED',
        data: { elected: 'Maddə' },
        refused: ['unity.notNamed', '29.5'],
      },
    ]);
  });

  test('29.5: nothing is decided on content before the election', () => {
    const c = lacking();
    expect(c.refused('FINDINGS_RECORDED', '2026-02-10', allMet('invention')).code).toBe('act.notPossible');
    expect(c.refused('UNITY_LACKING', '2026-02-10', { subjects: ['Bir', 'İki'] }).code).toBe('act.notPossible');
  });

  test('29.5: a design has neither unity to lack nor divisionals', () => {
    play(examined('2026-01-05', 'industrialDesign'), [
      {
        on: '2026-02-02',
        act: 'UNITY_LACKING',
        data: { subjects: ['A', 'B'] },
        refused: ['kind.notDivisible', '29.5'],
      },
    ]);
  });
});

const initial = { number: 'A 2026 0001', filingDate: '2026-01-05', priorityDate: '2025-06-02' };

function divisional(
  on: string,
  over: Record<string, unknown> = {},
  kind: 'invention' | 'utilityModel' = 'invention',
  settings: Record<string, string> = {},
): CaseDriver {
  const data = applicationData(kind, { payment: paid(1000, on.slice(0, 10)), divisionalOf: { ...initial, ...over } });
  return new CaseDriver('A 2026 0044', lawWith(settings)).act('APPLICATION_RECEIVED', on, data);
}
const priorityOf = (c: CaseDriver) => [c.now.file.priority.date, c.now.file.priority.basis];
const keeps = ['2025-06-02', '29.5¶5'];

describe('29.5: a divisional keeps the priority of the initial application inside its period', () => {
  test.each([
    ['invention', lastSecondOf('2027-01-05'), true],
    ['invention', firstSecondAfter('2027-01-05'), false],
    ['utilityModel', lastSecondOf('2026-07-06'), true],
    ['utilityModel', firstSecondAfter('2026-07-06'), false],
  ] as const)('29.5: %s, received %s: kept %s', (kind, on, isKept) => {
    const c = divisional(on, {}, kind).act('FORMAL_EXAMINATION_PASSED', '2027-02-01');
    const own = c.now.file.dates.receipt as CivilDate;
    expect(priorityOf(c)).toEqual(isKept ? keeps : [own, '28.1']);
    expect([c.now.file.dates.filing, c.now.file.route]).toEqual([own, 'divisional']);
  });

  test('29.5: its own limits run from its own filing', () => {
    const c = divisional('2026-09-01');
    expect([c.due('formalExamination'), c.due('applicationPublication'), c.due('examinationRequest')]).toEqual([
      '2026-10-01',
      '2027-09-01',
      '2028-03-01',
    ]);
  });

  test('29.5: the initial application is told', () => {
    const c = divisional('2026-09-01');
    const first = examined();
    expect(actsOnOthers(c)).toEqual([
      { case: 'A 2026 0001', type: 'DIVISIONAL_FILED', data: { divisional: 'A 2026 0044' } },
    ]);
    expect(carryTo(c, first)).toEqual([]);
    expect(first.now.file.links).toEqual([{ relation: 'dividedInto', case: 'A 2026 0044' }]);
    expect(c.now.file.links).toEqual([{ relation: 'divisionalOf', case: 'A 2026 0001' }]);
  });

  test('29.5: the initial application must be pending (policy)', () => {
    expect(priorityOf(divisional('2026-09-01', { initialPending: false }))).toEqual(['2026-09-01', '28.1']);
    const literal = divisional('2026-09-01', { initialPending: false }, 'invention', {
      divisionalNeedsPendingInitial: 'no',
    });
    expect(priorityOf(literal)).toEqual(keeps);
    const ended = examined().act('APPLICATION_WITHDRAWN', '2026-08-03');
    expect(carryTo(divisional('2026-09-01'), ended)).toEqual(['act.notPossible']);
  });

  test('29.5: without its fee inside the period the priority is lost', () => {
    const data = applicationData('invention', { payment: undefined, divisionalOf: initial });
    const unpaid = (paidOn: string) =>
      new CaseDriver('A 2026 0044')
        .act('APPLICATION_RECEIVED', '2026-12-28', data)
        .act('DEFICIENCIES_FOUND', '2026-12-29', { missing: ['filingFee'] })
        .act('CORRECTION_FILED', paidOn, { papers: ['filingFee'], payment: paid(1000, paidOn) })
        .act('FORMAL_EXAMINATION_PASSED', '2027-02-02');
    expect(priorityOf(unpaid('2027-01-05'))).toEqual(keeps);
    expect(priorityOf(unpaid('2027-01-06'))).toEqual(['2026-12-28', '28.1']);
    expect(unpaid('2027-01-05').now.file.fees.map((f) => f.fee)).toEqual(['divisional']);
  });

  test('29.5: beyond the contents of the initial application it has the day of its final version', () => {
    expect(priorityOf(divisional('2026-09-01', { exceeds: true }))).toEqual(['2026-09-01', '28.1']);
    const c = divisional('2026-09-01').act('DIVISIONAL_FOUND_EXCEEDING', '2026-10-05', {
      finalVersionOn: '2026-09-15',
      reasons: 'Yeni əlamət',
    });
    expect([...priorityOf(c), c.now.file.dates.filing]).toEqual(['2026-09-15', '29.5¶6', '2026-09-15']);
    expect(c.due('examinationRequest')).toBe('2028-03-15');
    expect(
      examined().refused('DIVISIONAL_FOUND_EXCEEDING', '2026-02-02', { finalVersionOn: '2026-01-20', reasons: 'Yox' })
        .code,
    ).toBe('divisional.notOne');
  });

  test('29.5: a design cannot be filed as a divisional', () => {
    const data = applicationData('industrialDesign', { divisionalOf: initial });
    expect(new CaseDriver('S 2026 0044').refused('APPLICATION_RECEIVED', '2026-02-02', data)).toMatchObject({
      code: 'kind.notDivisible',
      clause: '29.5',
    });
  });

  test('29.5: a claim of its own that falls does not take the kept priority with it', () => {
    const claim = { basis: 'convention', date: '2020-01-06', country: 'TR', number: 'TR 1' };
    const data = applicationData('invention', {
      payment: paid(1000, '2026-09-01'),
      divisionalOf: initial,
      priorities: [claim],
    });
    const c = new CaseDriver('A 2026 0044').act('APPLICATION_RECEIVED', '2026-09-01', data);
    expect(c.at(c.last('priorityClaim'))).toBe('fallen');
    expect(priorityOf(c)).toEqual(keeps);
  });
});

describe('29.5: the window of the initial application', () => {
  test('29.5: twelve months for an invention, six for a utility model, none for a design', () => {
    expect(received('2026-01-05').due('divisional')).toBe('2027-01-05');
    expect(received('2026-01-05', 'utilityModel').due('divisional')).toBe('2026-07-06');
    expect(received('2026-01-05', 'industrialDesign').due('divisional')).toBeUndefined();
    expect(received('2026-01-05').term('divisional')?.window).toBe(true);
  });

  test('29.5: a divisional is possible at any stage before registration', () => {
    const c = published().act('DIVISIONAL_FILED', '2026-06-02', { divisional: 'A 2026 0044' });
    expect(c.course).toBe('published.oppositionPeriod');
  });

  test('29.9: converted to a utility model the window is six months, a divisional filed before stays good', () => {
    const c = examined().act('DIVISIONAL_FILED', '2026-02-02', { divisional: 'A 2026 0044' });
    play(c, [
      {
        on: '2026-02-03',
        act: 'APPLICATION_CONVERTED',
        data: { to: 'utilityModel' },
        due: { divisional: '2026-07-06' },
      },
    ]);
    expect(c.now.file.links).toContainEqual({ relation: 'dividedInto', case: 'A 2026 0044' });
  });

  test('29.9: converted to an invention after six months the window opens again to twelve', () => {
    play(examined('2026-01-05', 'utilityModel'), [
      { on: '2026-07-10', due: { divisional: null } },
      { on: '2026-07-10', act: 'APPLICATION_CONVERTED', data: { to: 'invention' }, due: { divisional: '2027-01-05' } },
    ]);
  });
});

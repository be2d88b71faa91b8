import { explain } from '../../../engine/index.ts';
import type { CivilDate } from '../../../law/index.ts';
import {
  CaseDriver,
  actsOnOthers,
  allMet,
  answered,
  applicantParty,
  applicationData,
  carryTo,
  deficient,
  examined,
  firstSecondAfter,
  initialSays,
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
    const silence = c.entries.findLast(({ act }) => act.type === 'TERM_EXPIRED');
    expect([elected(c), silence?.clause]).toEqual(['Qurğu', '29.5¶2']);
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

const initial = { number: 'A 2026 0001', filingDate: '2026-01-05' };

function divisional(
  on: string,
  over: Record<string, unknown> = {},
  kind: 'invention' | 'utilityModel' = 'invention',
  settings: Record<string, string> = {},
): CaseDriver {
  const data = applicationData(kind, { payment: paid(1000, on.slice(0, 10)), divisionalOf: { ...initial, ...over } });
  return new CaseDriver('A 2026 0044', lawWith(settings)).act('APPLICATION_RECEIVED', on, data);
}
/** One whose initial application, of its own kind unless told, has answered that it has priority of 2 June 2025. */
const told = (
  on: string,
  says: Record<string, unknown> = {},
  kind: 'invention' | 'utilityModel' = 'invention',
  settings: Record<string, string> = {},
) => initialSays(divisional(on, {}, kind, settings), { priorityDate: '2025-06-02', kind, ...says });
const priorityOf = (c: CaseDriver) => [c.now.file.priority.date, c.now.file.priority.basis];
const keeps = ['2025-06-02', '29.5¶5'];

describe('29.5: a divisional keeps the priority of the initial application inside its period', () => {
  test.each([
    ['invention', lastSecondOf('2027-01-05'), true],
    ['invention', firstSecondAfter('2027-01-05'), false],
    ['utilityModel', lastSecondOf('2026-07-06'), true],
    ['utilityModel', firstSecondAfter('2026-07-06'), false],
  ] as const)('29.5: %s, received %s: kept %s', (kind, on, isKept) => {
    const c = told(on, {}, kind).act('FORMAL_EXAMINATION_PASSED', '2027-02-01');
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
      { case: 'A 2026 0001', type: 'DIVISIONAL_FILED', data: { divisional: 'A 2026 0044', applicants: ['aliyev'] } },
    ]);
    expect(carryTo(c, first)).toEqual([]);
    expect(first.now.file.links).toEqual([{ relation: 'dividedInto', case: 'A 2026 0044' }]);
    expect(c.now.file.links).toEqual([{ relation: 'divisionalOf', case: 'A 2026 0001' }]);
  });

  test('29.5: the initial application must be pending (policy)', () => {
    expect(priorityOf(told('2026-09-01', { pending: false }))).toEqual(['2026-09-01', '28.1']);
    const literal = told('2026-09-01', { pending: false }, 'invention', {
      divisionalNeedsPendingInitial: 'no',
    });
    expect(priorityOf(literal)).toEqual(keeps);
  });

  test('29.5: without its fee inside the period the priority is lost', () => {
    const data = applicationData('invention', { payment: undefined, divisionalOf: initial });
    const unpaid = (paidOn: string) =>
      initialSays(new CaseDriver('A 2026 0044').act('APPLICATION_RECEIVED', '2026-12-28', data), {
        priorityDate: '2025-06-02',
      })
        .act('DEFICIENCIES_FOUND', '2026-12-29', { missing: ['filingFee'] })
        .act('CORRECTION_FILED', paidOn, { papers: ['filingFee'], payment: paid(1000, paidOn) })
        .act('FORMAL_EXAMINATION_PASSED', '2027-02-02');
    expect(priorityOf(unpaid('2027-01-05'))).toEqual(keeps);
    expect(priorityOf(unpaid('2027-01-06'))).toEqual(['2026-12-28', '28.1']);
    expect(unpaid('2027-01-05').now.file.fees.map((f) => f.fee)).toEqual(['divisional']);
  });

  test('29.5: beyond the contents of the initial application it has the day of its final version', () => {
    const exceeding = divisional('2026-09-01', { exceeds: true });
    expect(priorityOf(answered(exceeding, examined()))).toEqual(['2026-09-01', '28.1']);
    const c = told('2026-09-01').act('DIVISIONAL_FOUND_EXCEEDING', '2026-10-05', {
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

  test.each([
    ['before the divisional', '2026-08-31', false],
    ['with the divisional', '2026-09-01', true],
    ['on the day of the finding', '2026-10-05', true],
    ['after the finding', '2026-10-06', false],
  ])('29.5: a final version that came %s', (_name, finalVersionOn, isGood) => {
    const outcome = divisional('2026-09-01').try('DIVISIONAL_FOUND_EXCEEDING', '2026-10-05', {
      finalVersionOn,
      reasons: 'Yeni əlamət',
    });
    expect(outcome.ok ? null : [outcome.code, outcome.clause]).toEqual(
      isGood ? null : ['divisional.finalVersion', '29.5¶6'],
    );
  });

  test.each([
    ['24:00', '2027-01-05T23:59:59+04:00', true],
    ['18:00', '2027-01-05T17:59:59+04:00', true],
    ['18:00', '2027-01-05T18:00:00+04:00', false],
  ])('29.5, PCT 80.7: the office closes at %s (policy); filed on the last day at %s: %s', (endOfLimit, on, isGood) => {
    const c = divisional(on, {}, 'invention', { endOfLimit });
    expect(priorityOf(answered(c, examined()))).toEqual(isGood ? ['2026-01-05', '29.5¶5'] : ['2027-01-05', '28.1']);
  });

  test('29.5: the explanation of the period of a divisional again says that it runs from the filing of the first one', () => {
    const term = told('2026-02-02').now.terms.find((t) => t.limit === 'divisional');
    if (!term) throw new Error('no period runs');
    expect(explain(term, 'en')).toMatchObject({ trigger: { on: '2026-01-05', what: 'initialFiling' } });
    expect(explain(term, 'en').lines.join()).toContain('the filing date of the initial application');
    const own = examined().now.terms.find((t) => t.limit === 'divisional');
    expect(own && explain(own, 'en').trigger.what).toBe('filing');
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
    expect([c.at(c.last('priorityClaim')), ...priorityOf(c)]).toEqual(['fallen', '2026-09-01', '28.4']);
    expect(priorityOf(initialSays(c, { priorityDate: '2025-06-02' }))).toEqual(keeps);
  });
});

describe('29.5: the record of the initial application decides, and answers its own applicants alone', () => {
  test('29.5: until it has answered, the divisional has the priority of its own receipt', () => {
    const c = divisional('2026-02-02');
    expect(priorityOf(c)).toEqual(['2026-02-02', '28.1']);
    expect(priorityOf(answered(c, examined()))).toEqual(['2026-01-05', '29.5¶5']);
    expect(c.due('divisional')).toBe('2027-01-05');
  });

  test.each([
    ['a stranger', ['rival']],
    ['one of the two applicants', ['aliyev']],
    ['the applicants with one more', ['aliyev', 'second', 'rival']],
  ])('29.5: divided by %s: not answered, not told, and nothing is kept', (_who, ids) => {
    const of = (all: readonly string[]) => all.map((id) => ({ ...applicantParty, id }));
    const first = examined('2026-01-05', 'invention', { applicants: of(['aliyev', 'second']) });
    const data = applicationData('invention', { applicants: of(ids), divisionalOf: initial });
    const c = new CaseDriver('A 2026 0044').act('APPLICATION_RECEIVED', '2026-02-02', data, { person: ids[0] ?? '' });
    const before = first.entries.length;
    expect(carryTo(c, first)).toEqual(['divisional.otherApplicant']);
    expect([first.entries.length, first.now.file.links]).toEqual([before, []]);
    expect(priorityOf(c)).toEqual(['2026-02-02', '28.1']);
  });

  test.each(['../../etc', 'A-2026-0001', ''])('29.5, (62): %j is no number of a case', (number) => {
    const data = applicationData('invention', { divisionalOf: { number } });
    expect(new CaseDriver().refused('APPLICATION_RECEIVED', '2026-02-02', data).code).toBe('form.invalid');
  });

  const claim = { basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 1', certifiedCopy: true };
  const claiming = (on?: string) =>
    examined('2026-01-05', 'invention', { priorities: [{ ...claim, ...(on ? { payment: paid(700, on) } : {}) }] });

  test('29.5: its priority', () => {
    const c = answered(divisional('2026-02-02'), claiming('2026-01-05'));
    expect(priorityOf(c)).toEqual(keeps);
    expect(priorityOf(answered(divisional('2026-02-02'), examined()))).toEqual(['2026-01-05', '29.5¶5']);
  });

  test('29.5: its filing: a later one stated by the request does not lengthen the period', () => {
    const c = divisional('2027-01-06', { filingDate: '2026-06-01' });
    expect(priorityOf(answered(c, examined()))).toEqual(['2027-01-06', '28.1']);
    expect(c.now.file.dates.initialFiling).toBe('2026-01-05');
  });

  test('29.5: its kind: six months of a utility model are not twelve for being divided as an invention', () => {
    const c = divisional('2026-09-01', { number: 'U 2026 0001' });
    expect(priorityOf(answered(c, examined('2026-01-05', 'utilityModel')))).toEqual(['2026-09-01', '28.1']);
    const model = divisional('2026-09-01', {}, 'utilityModel');
    expect(priorityOf(answered(model, examined()))).toEqual(['2026-01-05', '29.5¶5']);
  });

  test.each([
    ['yes', ['2026-09-01', '28.1']],
    ['no', ['2026-01-05', '29.5¶5']],
  ] as const)('29.5: that it was no longer pending (policy): %s', (divisionalNeedsPendingInitial, expected) => {
    const ended = examined().act('APPLICATION_WITHDRAWN', '2026-08-03');
    const c = answered(divisional('2026-09-01', {}, 'invention', { divisionalNeedsPendingInitial }), ended);
    expect(priorityOf(c)).toEqual(expected);
    expect(ended.now.file.links).toEqual([{ relation: 'dividedInto', case: 'A 2026 0044' }]);
  });

  test('29.5: a priority that the initial application loses later is lost to the divisional too', () => {
    const first = claiming();
    const c = answered(divisional('2026-02-02'), first);
    expect(priorityOf(c)).toEqual(['2026-01-05', '29.5¶5']);
    const since = first.entries.length;
    first.act('PRIORITY_FEE_PAID', '2026-03-02', { payment: paid(700, '2026-03-02') });
    carryTo(first, c, since);
    expect(priorityOf(c)).toEqual(keeps);
    const paidSince = first.entries.length;
    first.act('PRIORITY_CLAIM_REJECTED', '2026-04-01', { reasons: 'x' }, { proceeding: first.last('priorityClaim') });
    carryTo(first, c, paidSince);
    expect(priorityOf(c)).toEqual(['2026-01-05', '29.5¶5']);
  });

  test('29.5, 5.1: and is kept again when the initial one gets it back, however late', () => {
    const first = claiming('2026-01-05');
    const c = answered(divisional('2026-02-02'), first);
    let since = first.entries.length;
    first.act('PRIORITY_CLAIM_REJECTED', '2026-03-02', { reasons: 'x' }).act('DISPUTE_FILED', '2026-04-10', {
      about: 'priorityLost',
      reasons: 'x',
    });
    carryTo(first, c, since);
    since = first.entries.length;
    const lost = c.last('priorityClaim');
    // The two months in which the divisional could dispute it for itself ended on 2 May, so on Monday the 4th.
    c.until(firstSecondAfter('2026-05-04'));
    expect([priorityOf(c), c.at(lost)]).toEqual([['2026-01-05', '29.5¶5'], 'closed']);
    first.act('DISPUTE_DECIDED', '2026-06-11', { outcome: 'allowed', reasons: 'x' });
    expect(carryTo(first, c, since)).toEqual([]);
    expect([priorityOf(c), c.at(lost), c.notices.at(-1)]).toEqual([keeps, 'keptAfterAll', 'priorityRecognised']);
  });

  test('29.5: withdrawn afterwards it leaves the divisional what it has', () => {
    const first = examined();
    const c = answered(divisional('2026-02-02'), first);
    first.act('APPLICATION_WITHDRAWN', '2026-03-02');
    expect(priorityOf(c)).toEqual(['2026-01-05', '29.5¶5']);
  });

  /** Divided on 2 February, and the initial application considered not filed since 17 April. */
  const ofNothing = (settings: Record<string, string> = {}) => {
    const first = deficient('2026-02-16');
    const c = answered(divisional('2026-02-02', {}, 'invention', settings), first);
    expect(priorityOf(c)).toEqual(['2026-01-05', '29.5¶5']);
    const since = first.entries.length;
    expect(first.until('2026-04-20').course).toBe('ended.notFiled');
    expect(carryTo(first, c, since)).toEqual([]);
    return { first, c, since: first.entries.length };
  };
  const isLost = ['2026-02-02', '28.1'];
  const isBack = ['2026-01-05', '29.5¶5'];

  test.each(['yes', 'no'])(
    '29.5, 29.2: of one considered not filed nothing is kept, needs it be pending or not (policy %s): told, and disputable',
    (divisionalNeedsPendingInitial) => {
      const settings = { divisionalNeedsPendingInitial };
      const { c, first } = ofNothing(settings);
      expect([priorityOf(c), c.notices.at(-1), c.due('complaint')]).toEqual([isLost, 'priorityLost', '2026-06-17']);
      const later = answered(divisional('2026-05-04', {}, 'invention', settings), first);
      expect(priorityOf(later)).toEqual(['2026-05-04', '28.1']);
    },
  );

  test('29.5, 5.1: put back by the Commission, it is kept again, and that is told', () => {
    const { first, c, since } = ofNothing();
    first
      .act('DISPUTE_FILED', '2026-05-04', { about: 'consideredNotFiled', reasons: 'Göndərilmişdi.' })
      .act('DISPUTE_DECIDED', '2026-06-01', { outcome: 'allowed', reasons: 'Göndərilmişdi.' });
    expect(carryTo(first, c, since)).toEqual([]);
    expect([priorityOf(c), c.notices.at(-1)]).toEqual([isBack, 'priorityRecognised']);
  });

  test('29.5, 29.2: put right by a reply recorded late, too', () => {
    const { first, c, since } = ofNothing();
    first.act('CORRECTION_FILED', '2026-03-02', { papers: ['description'] }, { recorded: '2026-05-04' });
    expect(carryTo(first, c, since)).toEqual([]);
    expect([first.course, priorityOf(c), c.notices.at(-1)]).toEqual([
      'formal.reviewingReply',
      isBack,
      'priorityRecognised',
    ]);
  });

  test('29.5: a divisional found to exceed keeps the day of its final version whatever is stated', () => {
    const c = divisional('2026-09-01').act('DIVISIONAL_FOUND_EXCEEDING', '2026-10-05', {
      finalVersionOn: '2026-09-15',
      reasons: 'Yeni əlamət',
    });
    expect(priorityOf(answered(c, examined()))).toEqual(['2026-09-15', '29.5¶6']);
  });

  test('29.5: only the initial application itself is heard', () => {
    const stated = { initial: 'A 2026 0099', filingDate: '2026-01-05', priorityDate: '2020-01-06' };
    expect(divisional('2026-02-02').refused('INITIAL_APPLICATION_STATED', '2026-02-03', stated)).toMatchObject({
      code: 'divisional.otherInitial',
      clause: '29.5¶5',
    });
    expect(examined().refused('INITIAL_APPLICATION_STATED', '2026-02-03', stated).code).toBe('divisional.notOne');
  });
});

describe('29.5: a divisional of a divisional', () => {
  const first = () => examined();
  const child = (settings: Record<string, string>) => divisional('2026-12-01', {}, 'invention', settings);
  const grandchild = (on: string, settings: Record<string, string>) =>
    new CaseDriver('A 2027 0001', lawWith(settings)).act(
      'APPLICATION_RECEIVED',
      on,
      applicationData('invention', {
        payment: paid(1000, on.slice(0, 10)),
        divisionalOf: { number: 'A 2026 0044', filingDate: '2026-12-01' },
      }),
    );

  test.each([
    ['fromFirst', '2027-01-05', lastSecondOf('2027-01-05'), true],
    ['fromFirst', '2027-01-05', firstSecondAfter('2027-01-05'), false],
    ['fromParent', '2027-12-01', lastSecondOf('2027-12-01'), true],
    ['fromParent', '2027-12-01', firstSecondAfter('2027-12-01'), false],
  ] as const)('29.5: its period (policy): %s, until %s: received %s: kept %s', (reading, until, on, isKept) => {
    const settings = { divisionalOfDivisional: reading };
    const middle = answered(child(settings), first());
    expect(middle.due('divisional')).toBe(until);
    const c = answered(grandchild(on, settings), middle);
    expect(priorityOf(c)).toEqual(isKept ? ['2026-01-05', '29.5¶5'] : [c.now.file.dates.receipt, '28.1']);
    expect(c.now.file.dates.initialFiling).toBe('2026-01-05');
  });

  test('29.5: what the first application loses is lost down the line', () => {
    const top = examined('2026-01-05', 'invention', {
      priorities: [
        {
          basis: 'convention',
          date: '2025-06-02',
          country: 'TR',
          number: 'TR 1',
          certifiedCopy: true,
          payment: paid(700, '2026-01-05'),
        },
      ],
    });
    const middle = answered(child({}), top);
    const c = answered(grandchild('2026-12-15', {}), middle);
    expect([priorityOf(middle), priorityOf(c)]).toEqual([keeps, keeps]);
    const [before, then] = [top.entries.length, middle.entries.length];
    top.act('PRIORITY_CLAIM_REJECTED', '2026-12-20', { reasons: 'x' }, { proceeding: top.last('priorityClaim') });
    carryTo(top, middle, before);
    carryTo(middle, c, then);
    expect([priorityOf(middle)[0], priorityOf(c)[0]]).toEqual(['2026-01-05', '2026-01-05']);
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
    const c = published().act('DIVISIONAL_FILED', '2026-06-02', { divisional: 'A 2026 0044', applicants: ['aliyev'] });
    expect(c.course).toBe('published.oppositionPeriod');
  });

  test('29.9: converted to a utility model the window is six months, a divisional filed before stays good', () => {
    const c = examined().act('DIVISIONAL_FILED', '2026-02-02', { divisional: 'A 2026 0044', applicants: ['aliyev'] });
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

test('29.3 (policy): a notice on unity does not lengthen the time of the office, counted from the formal decision', () => {
  const c = received('2026-01-05').act('FORMAL_EXAMINATION_PASSED', '2026-01-20');
  expect(c.due('substantiveExamination')).toBe('2026-07-20');
  c.act('UNITY_LACKING', '2026-02-16', { subjects: ['A', 'B'] });
  c.act('SUBJECT_MATTER_ELECTED', '2026-04-01', { elected: 'B' });
  expect(c.due('substantiveExamination')).toBe('2026-07-20');
});

describe('29.5, 26.1 (policy divisionalOfInternational): divided from an international application', () => {
  const international = { number: 'PCT/EP2024/055555', filingDate: '2024-03-01', priorityDate: '2023-03-02' };
  const abroad = (settings: Record<string, string> = {}) =>
    received('2026-05-04', 'invention', { international }, lawWith(settings));
  const dividedOn = (on: string, settings: Record<string, string> = {}) => {
    const first = abroad(settings).act('FORMAL_EXAMINATION_PASSED', '2026-05-20');
    const data = applicationData('invention', {
      payment: paid(1000, on.slice(0, 10)),
      divisionalOf: { number: 'A 2026 0001' },
    });
    const c = new CaseDriver('A 2026 0044', lawWith(settings)).act('APPLICATION_RECEIVED', on, data);
    return answered(c, first.until(on));
  };

  test('29.5: the twelve months run from its arrival at the office, to the last second', () => {
    expect(abroad().due('divisional')).toBe('2027-05-04');
    const kept = dividedOn(lastSecondOf('2027-05-04'));
    expect(priorityOf(kept)).toEqual(['2023-03-02', '29.5¶5']);
    expect(priorityOf(dividedOn(firstSecondAfter('2027-05-04')))).toEqual(['2027-05-05', '28.1']);
  });

  test('29.5 (policy divisionalOfDivisional): dividing again does not renew them', () => {
    const c = dividedOn('2026-09-01');
    expect([c.due('divisional'), c.now.file.dates.initialFiling]).toEqual(['2027-05-04', '2024-03-01']);
    expect(c.term('divisional')?.from).toBe('initialArrival');
  });

  test('29.5 (other reading): from the international filing date, they are over when it arrives', () => {
    const fromFiling = { divisionalOfInternational: 'fromFiling' };
    expect(abroad(fromFiling).until('2026-05-05').due('divisional')).toBeUndefined();
    expect(priorityOf(dividedOn('2026-09-01', fromFiling))).toEqual(['2026-09-01', '28.1']);
  });
});

import {
  allMet,
  examined,
  firstSecondAfter,
  granted,
  lastSecondOf,
  lawWith,
  opponentParty,
  paid,
  play,
  published,
  received,
  registered,
} from '../../support/case-driver.ts';
import type { CaseDriver, Doing } from '../../support/case-driver.ts';

const search = (on: string) => ({ what: 'search', payment: paid(1000, on) });
const substantive = (on: string) => ({ what: 'substantiveExamination', payment: paid(2000, on) });
const stranger: Doing = { by: 'thirdPerson', person: 'rival' };
const results = { results: 'Üç sənəd tapıldı.' };
const negative = { results: 'D1', findings: [{ clause: '7.6', met: false, reason: 'D1' }] };
const recipients = (c: CaseDriver) =>
  c.entries.flatMap((e) =>
    e.effects.flatMap((f) =>
      f.kind === 'dispatch-notice' && f.notice.startsWith('request') ? [`${f.notice} ${f.to}`] : [],
    ),
  );

describe('29.10: search or substantive examination may be asked for within eighteen months of filing', () => {
  test.each([
    ['2026-01-05', '2027-07-05'],
    ['2024-08-31', '2026-03-02'],
    ['2024-09-20', '2026-03-31'],
    ['2024-06-28', '2025-12-29'],
  ])('29.10: filed %s, until %s', (filed, until) => {
    expect(received(filed).due('examinationRequest')).toBe(until);
  });

  test.each([
    ['search', search],
    ['substantiveExamination', substantive],
  ] as const)('29.10: %s in the last second, and not a second later', (_what, make) => {
    const c = examined().act('EXAMINATION_REQUESTED', lastSecondOf('2027-07-05'), make('2027-07-05'));
    expect(c.at(c.last('examinationRequest'))).toBe('examining');
    const late = examined().refused('EXAMINATION_REQUESTED', firstSecondAfter('2027-07-05'), make('2027-07-05'));
    expect([late.code, late.clause]).toEqual(['act.notPossible', '29.10']);
  });

  test('29.10: each has its own fee', () => {
    const c = examined();
    expect(c.refused('EXAMINATION_REQUESTED', '2026-02-02', { what: 'search' })).toMatchObject({
      code: 'fee.missing',
      params: { fee: 'search' },
    });
    expect(c.refused('EXAMINATION_REQUESTED', '2026-02-02', { what: 'substantiveExamination' }).params).toMatchObject({
      fee: 'substantiveExamination',
    });
    c.act('EXAMINATION_REQUESTED', '2026-02-02', search('2026-02-02')).act(
      'EXAMINATION_REQUESTED',
      '2026-02-03',
      substantive('2026-02-03'),
    );
    expect(c.now.file.fees.map((f) => f.fee)).toEqual(['filing', 'search', 'substantiveExamination']);
  });

  test.each([
    ['the applicant', {}, true],
    ['an interested person', stranger, true],
    ['an examiner', { by: 'substantiveExaminer' }, false],
    ['the office', { by: 'office' }, false],
  ] as [string, Doing, boolean][])('29.10: %s asks: %s', (_who, doing, may) => {
    expect(examined().try('EXAMINATION_REQUESTED', '2026-02-02', search('2026-02-02'), doing).ok).toBe(may);
  });

  test('29.10: of an application under an order of secrecy a stranger learns nothing', () => {
    const c = examined().act('PUBLICATION_PROHIBITED', '2026-02-02', { reason: 'Müdafiə' });
    play(c, [
      {
        on: '2026-02-03',
        act: 'EXAMINATION_REQUESTED',
        data: search('2026-02-03'),
        by: stranger,
        refused: ['application.unpublished', '29.10'],
      },
      { on: '2026-02-03', act: 'EXAMINATION_REQUESTED', data: search('2026-02-03') },
    ]);
  });
});

describe('29.10, 32.1: after the grant there is no application to examine', () => {
  const owner: Doing = { by: 'owner' };

  test('29.10: inside the eighteen months, neither by the owner nor by a third person', () => {
    const c = granted();
    expect(c.refused('EXAMINATION_REQUESTED', '2027-02-10', search('2027-02-10'), stranger)).toMatchObject({
      code: 'act.notPossible',
      clause: '29.10',
    });
    expect(c.refused('EXAMINATION_REQUESTED', '2027-02-10', search('2027-02-10'), owner).code).toBe('act.notYours');
  });

  test('29.10: asked for before, it is carried out', () => {
    const c = registered(published().act('EXAMINATION_REQUESTED', '2026-12-15', search('2026-12-15'), stranger));
    c.act('EXAMINATION_CARRIED_OUT', '2027-02-10', results);
    expect(recipients(c)).toEqual(['requestResults aliyev', 'requestResultsToRequester rival']);
  });
});

describe('29.10: the office carries it out within two months (policy) and tells the results', () => {
  test('29.10: the limit runs from the request with its fee, and makes the office late', () => {
    const c = examined().act('EXAMINATION_REQUESTED', '2026-02-02', search('2026-02-02'));
    expect(c.due('requestDecision')).toBe('2026-04-02');
    c.until(firstSecondAfter('2026-04-02'));
    expect([c.term('requestDecision')?.status, c.notices.includes('overdue')]).toEqual(['overdue', true]);
    const slow = examined('2026-01-05', 'invention', {}, lawWith({ requestDecision: 'P6M' }));
    expect(slow.act('EXAMINATION_REQUESTED', '2026-02-02', search('2026-02-02')).due('requestDecision')).toBe(
      '2026-08-02',
    );
  });

  test('29.10: the applicant who asked is told once', () => {
    const c = examined()
      .act('EXAMINATION_REQUESTED', '2026-02-02', search('2026-02-02'))
      .act('EXAMINATION_CARRIED_OUT', '2026-03-02', results);
    expect(recipients(c)).toEqual(['requestResults aliyev']);
  });

  test('29.10: a third person hears the results of an unpublished application after its publication (policy)', () => {
    const c = examined()
      .act('EXAMINATION_REQUESTED', '2026-02-02', search('2026-02-02'), stranger)
      .act('EXAMINATION_CARRIED_OUT', '2026-03-02', results);
    expect([recipients(c), c.at(c.last('examinationRequest'))]).toEqual([['requestResults aliyev'], 'doneUnheard']);
    c.act('FINDINGS_RECORDED', '2026-03-03', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-04')
      .act('FEE_PAID', '2026-03-05', { fee: 'publication', payment: paid(600, '2026-03-05') })
      .act('APPLICATION_PUBLISHED', '2026-06-01', { issue: '2026/5' });
    expect(recipients(c)).toEqual(['requestResults aliyev', 'requestResultsToRequester rival']);
  });

  test('29.10: where the office reads it otherwise, at once', () => {
    const c = examined('2026-01-05', 'invention', {}, lawWith({ resultsToThirdPerson: 'always' }))
      .act('EXAMINATION_REQUESTED', '2026-02-02', search('2026-02-02'), stranger)
      .act('EXAMINATION_CARRIED_OUT', '2026-03-02', results);
    expect(recipients(c)).toEqual(['requestResults aliyev', 'requestResultsToRequester rival']);
  });

  test('29.10: or never', () => {
    const c = published('invention', {}, lawWith({ resultsToThirdPerson: 'never' }))
      .act('EXAMINATION_REQUESTED', '2026-06-02', search('2026-06-02'), stranger)
      .act('EXAMINATION_CARRIED_OUT', '2026-07-01', results);
    expect([recipients(c), c.at(c.last('examinationRequest'))]).toEqual([['requestResults aliyev'], 'doneUnheard']);
    const before = examined('2026-01-05', 'invention', {}, lawWith({ resultsToThirdPerson: 'never' }))
      .act('EXAMINATION_REQUESTED', '2026-02-02', search('2026-02-02'), stranger)
      .act('EXAMINATION_CARRIED_OUT', '2026-02-27', results)
      .act('FINDINGS_RECORDED', '2026-03-03', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-04')
      .act('FEE_PAID', '2026-03-05', { fee: 'publication', payment: paid(600, '2026-03-05') })
      .act('APPLICATION_PUBLISHED', '2026-06-01', { issue: '2026/5' });
    expect(recipients(before)).toEqual(['requestResults aliyev']);
  });

  test('29.10: the results find nothing on conditions that the kind does not have', () => {
    const c = examined().act('EXAMINATION_REQUESTED', '2026-02-02', search('2026-02-02'));
    const other = { results: 'D1', findings: [{ clause: '8.1', met: false, reason: 'D1' }] };
    expect(c.refused('EXAMINATION_CARRIED_OUT', '2026-03-02', other)).toMatchObject({
      code: 'findings.otherKind',
      clause: '29.3',
    });
    expect(c.now.file.findings).toEqual([]);
  });

  test('29.10: of a published application both are told, at the address given', () => {
    const c = published()
      .act(
        'EXAMINATION_REQUESTED',
        '2026-06-02',
        { ...search('2026-06-02'), requester: { ...opponentParty, channel: 'post' } },
        stranger,
      )
      .act('EXAMINATION_CARRIED_OUT', '2026-07-01', results);
    expect(recipients(c)).toEqual(['requestResults aliyev', 'requestResultsToRequester rival']);
    const letter = c.entries.at(-1)?.effects.find((f) => f.kind === 'dispatch-notice' && f.to === 'rival');
    expect(letter).toMatchObject({ name: 'Rəqib MMC', channel: 'post' });
  });
});

describe('29.10: what a result does to the case (policies)', () => {
  const requested = (settings: Record<string, string> = {}) =>
    published('invention', {}, lawWith(settings)).act(
      'EXAMINATION_REQUESTED',
      '2026-06-02',
      search('2026-06-02'),
      stranger,
    );

  test('29.10: a negative result refuses nothing by itself, but may ground a refusal until registration', () => {
    play(requested(), [
      { on: '2026-07-01', act: 'EXAMINATION_CARRIED_OUT', data: negative, course: 'published.oppositionPeriod' },
      {
        on: '2026-07-02',
        act: 'REFUSED',
        data: { reasons: 'D1' },
        course: 'refused.appealable',
        due: { appeal: '2026-09-02' },
      },
    ]);
    play(requested(), [
      { on: '2026-07-01', act: 'EXAMINATION_CARRIED_OUT', data: negative },
      { on: '2026-12-10', course: 'granting.awaitingRegistration' },
      { on: '2026-12-11', act: 'REFUSED', data: { reasons: 'D1' }, course: 'refused.appealable' },
    ]);
  });

  test('29.10: where the office reads it otherwise, never', () => {
    play(requested({ negativeResultGroundsRefusal: 'never' }), [
      { on: '2026-07-01', act: 'EXAMINATION_CARRIED_OUT', data: negative },
      {
        on: '2026-07-02',
        act: 'REFUSED',
        data: { reasons: 'D1' },
        refused: ['policy.other', '29.10'],
        course: 'published.oppositionPeriod',
      },
    ]);
  });

  test('29.10: a pending request does not hold up grant, unless the office reads it so', () => {
    const toGrant = (settings: Record<string, string>) =>
      requested(settings).act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') });
    const register = { patentNumber: 'I 2027 0001' };
    expect(toGrant({}).act('PATENT_REGISTERED', '2027-01-15', register).course).toBe('granted');
    const held = toGrant({ requestHoldsUpGrant: 'yes' });
    expect(held.refused('PATENT_REGISTERED', '2027-01-15', register).code).toBe('registration.challenged');
    held.act('EXAMINATION_CARRIED_OUT', '2027-01-16', results);
    expect(held.act('PATENT_REGISTERED', '2027-01-17', register).course).toBe('granted');
  });

  test.each([
    ['published', published, '2026-06-05', ['requestEnded rival', 'requestReopened rival']],
    ['not published, of which he learns nothing (30.5)', examined, '2026-02-05', []],
  ] as const)(
    '29.10¶3: the third person who asked hears that the case has ended, and goes on: %s',
    (_what, make, on, heard) => {
      const claimedBy = { claimedBy: 'A 2026 0077' };
      const c = make()
        .act('EXAMINATION_REQUESTED', on, search(on), stranger)
        .act('DEEMED_WITHDRAWN', on, {
          ...claimedBy,
          applicants: ['aliyev'],
          filedOn: '2026-01-20',
          priorityDate: '2026-01-05',
        });
      expect(recipients(c)).toEqual(heard.slice(0, 1));
      c.act('WITHDRAWAL_RELEASED', '2026-07-06', claimedBy);
      expect([recipients(c), c.at(c.last('examinationRequest'))]).toEqual([heard, 'examining']);
    },
  );

  test('29.10: withdrawn, the request ends, and the third person is told; the applicant who asked knows from the end', () => {
    const c = requested().act('APPLICATION_WITHDRAWN', '2026-06-10');
    expect([c.at(c.last('examinationRequest')), recipients(c)]).toEqual(['endedWithCase', ['requestEnded rival']]);
    const own = examined().act('EXAMINATION_REQUESTED', '2026-02-02', search('2026-02-02'));
    expect(recipients(own.act('APPLICATION_WITHDRAWN', '2026-06-10'))).toEqual([]);
    expect(c.refused('EXAMINATION_CARRIED_OUT', '2026-06-11', results).code).toBe('act.notPossible');
  });

  test('29.10, 28.7: put back, it is carried out, and the office has its time for it again', () => {
    const c = examined()
      .act('EXAMINATION_REQUESTED', '2026-02-02', search('2026-02-02'))
      .act('DEEMED_WITHDRAWN', '2026-02-05', {
        claimedBy: 'A 2026 0077',
        applicants: ['aliyev'],
        filedOn: '2026-01-20',
        priorityDate: '2026-01-05',
      });
    expect([c.at(c.last('examinationRequest')), c.due('requestDecision')]).toEqual(['endedWithCase', undefined]);
    c.act('WITHDRAWAL_RELEASED', '2026-05-11', { claimedBy: 'A 2026 0077' });
    expect(c.due('requestDecision')).toBe('2026-07-11');
    expect(c.act('EXAMINATION_CARRIED_OUT', '2026-05-12', results).notices.at(-1)).toBe('requestResults');
  });
});

test('29.10, 30.6 (policy): a negative result after the decision to publish grounds a refusal, and nothing is published', () => {
  const c = examined()
    .act('EXAMINATION_REQUESTED', '2026-02-16', substantive('2026-02-16'))
    .act('FINDINGS_RECORDED', '2026-03-03', allMet('invention'))
    .act('PUBLICATION_DECIDED', '2026-03-04');
  expect(c.refused('REFUSED', '2026-03-05', { reasons: 'x' }).code).toBe('findings.noneNegative');
  c.act('EXAMINATION_CARRIED_OUT', '2026-03-10', negative).act('REFUSED', '2026-03-11', { reasons: 'D1' });
  expect([c.course, c.due('publicationFee')]).toEqual(['refused.appealable', undefined]);
});

describe('29.10, 25, 30.7: results while the case is secret', () => {
  const asked = (settings: Record<string, string> = {}) =>
    published('invention', {}, lawWith(settings)).act(
      'EXAMINATION_REQUESTED',
      '2026-06-05',
      { what: 'search', payment: paid(100_000, '2026-06-05') },
      { by: 'thirdPerson', person: 'rival' },
    );
  const heard = (c: CaseDriver) => c.notices.filter((n) => n === 'requestResultsToRequester').length;

  test.each(['afterPublication', 'always'])(
    '25, 29.10 (policy %s): a third person hears nothing, and is told when it is over',
    (reading) => {
      const c = asked({ resultsToThirdPerson: reading })
        .act('SET_APART', '2026-07-01', { reason: 'müdafiə' })
        .act('EXAMINATION_CARRIED_OUT', '2026-07-10', { results: 'Gizli.' });
      expect([heard(c), c.notices.at(-1)]).toEqual([0, 'requestResults']);
      expect(heard(c.act('SET_APART_ENDED', '2026-07-13'))).toBe(1);
    },
  );

  test('30.7: while its publication is prohibited, too', () => {
    const c = asked()
      .act('PUBLICATION_PROHIBITED', '2026-07-01', { reason: 'müdafiə' })
      .act('EXAMINATION_CARRIED_OUT', '2026-07-10', { results: 'Gizli.' });
    expect(heard(c)).toBe(0);
  });
});

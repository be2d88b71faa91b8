/** 37.3: the Commission or a court at first instance, at any time. */
import { makeLaw } from '../../../law/index.ts';
import type { CivilDate } from '../../../law/index.ts';
import {
  challenged,
  decision,
  effects,
  invalidationData,
  life,
  pay,
  publishedPatent,
  registerEntries,
  told,
} from '../../support/patents.ts';
import {
  applicantParty,
  firstSecondAfter,
  lastSecondOf,
  opponentParty,
  published,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver, Doing } from '../../support/case-driver.ts';

test('37.3: anyone, at any time; the owner is told and the Commission has its time', () => {
  const c = challenged();
  const id = c.last('invalidation');
  expect(c.at(id)).toBe('deciding');
  expect(c.notices).toContain('invalidationRequested');
  expect(c.due('commissionDecision')).toBe('2027-12-01');
  c.act('INVALIDATION_REPLY_FILED', '2027-10-10', { reply: 'Düzdür', amendedText: '1. Dar' });
  c.act('INVALIDATION_HEARING_SET', '2027-10-11', { on: '2027-10-30' });
  c.act('INVALIDATION_MATERIAL_SUBMITTED', '2027-10-12', { material: 'D2' }, { by: 'thirdPerson' });
  c.act('INVALIDATION_HEARING_HELD', '2027-10-30', { present: ['aliyev'] });
  c.act('INVALIDATION_DECIDED', '2027-11-01', decision('rejected'));
  expect(c.at(id)).toBe('rejected');
  expect(life(c)).toMatchObject({ term: 'running' });
});

test('37.3: who asked is told of the reply, with the amended claims, and each side of what the other submits', () => {
  const c = challenged().act('INVALIDATION_REPLY_FILED', '2027-10-10', { reply: 'Düzdür', amendedText: '1. Dar' });
  c.act('INVALIDATION_MATERIAL_SUBMITTED', '2027-10-12', { material: 'D2' }, { by: 'thirdPerson' });
  c.act('INVALIDATION_MATERIAL_SUBMITTED', '2027-10-13', { material: 'D3' }, { by: 'owner' });
  const letters = effects(c, 'dispatch-notice').slice(-3);
  expect(letters.map(({ notice, clause, to, params }) => [notice, clause, to, params['text']])).toEqual([
    ['ownerReplied', '37.3', 'rival', '1. Dar'],
    ['materialReceived', '37.3', 'aliyev', 'D2'],
    ['materialReceived', '37.3', 'rival', 'D3'],
  ]);
});

test('37.3: an owner who attacks the own patent hears of nothing that is the own act', () => {
  const own = { ...invalidationData, opponent: applicantParty };
  const c = publishedPatent().act('INVALIDATION_REQUESTED', '2027-10-01', own, { by: 'owner' });
  c.act('INVALIDATION_MATERIAL_SUBMITTED', '2027-10-12', { material: 'D2' }, { by: 'owner' });
  expect(told(c, 'materialReceived')).toEqual([]);
});

test('37.3: withdrawn, it ends, and the owner is told by whom', () => {
  const c = challenged().act('INVALIDATION_WITHDRAWN', '2027-10-05');
  expect(c.at(c.last('invalidation'))).toBe('withdrawn');
  expect(told(c, 'invalidationWithdrawn')).toEqual(['aliyev']);
  expect(effects(c, 'dispatch-notice').at(-1)?.params['opponent']).toBe(opponentParty.name);
});

test('37.3: of two requests, the second ends with the patent and comes back with it, and who made it is told', () => {
  const c = challenged();
  const second = { ...invalidationData, opponent: { ...opponentParty, id: 'second' } };
  c.act('INVALIDATION_REQUESTED', '2027-10-02', second, { person: 'second' });
  const [first, other] = c.now.proceedings.filter((p) => p.machine === 'invalidation').map((p) => p.id);
  c.act('INVALIDATION_DECIDED', '2027-11-01', decision('inFull'), { proceeding: first as string });
  expect(c.at(other as string)).toBe('endedWithPatent');
  expect(told(c, 'invalidationEnded')).toEqual(['second']);
  expect(told(c, 'invalidationDecidedToRequester')).toEqual(['rival']);
  c.act('COURT_ACTION_FILED', '2027-12-20', { against: 'invalidation' }, { by: 'registrar' });
  c.act('COURT_DECIDED', '2028-01-03', { outcome: 'reversed', direction: 'patentRestored' });
  expect(c.at(other as string)).toBe('deciding');
  expect(told(c, 'invalidationReopened')).toEqual(['second']);
});

test('37.3 (policy invalidationAfterEnd): also after a lapse; the other reading does not', () => {
  const c = challenged(publishedPatent().until('2028-08-01'), '2028-08-02');
  c.act('INVALIDATION_DECIDED', '2028-09-01', decision('inFull'));
  expect(life(c)).toBe('invalidated');
  const under = makeLaw({
    settings: [{ policy: 'invalidationAfterEnd', from: '2000-01-01' as CivilDate, value: 'no' }],
  });
  const other = publishedPatent({}, under).until('2028-08-01');
  expect(other.refused('INVALIDATION_REQUESTED', '2028-08-02', invalidationData)).toMatchObject({
    code: 'policy.other',
    clause: '37.3',
  });
});

test('37.3: a court at first instance, in full and in part', () => {
  const whole = publishedPatent().act('COURT_INVALIDATED', '2027-10-01', {
    outcome: 'inFull',
    court: 'Bakı',
    reasons: 'x',
  });
  expect(life(whole)).toBe('invalidated');
  const part = publishedPatent().act('COURT_INVALIDATED', '2027-10-01', {
    outcome: 'inPart',
    court: 'Bakı',
    reasons: 'x',
    limitedText: '1. Dar',
  });
  expect(part.now.file.limitedText).toBe('1. Dar');
  expect(registerEntries(part).at(-1)).toBe('partialInvalidation');
});

describe('37.3, 5.1¶2: a court at first instance, and one above it', () => {
  const judgment = { outcome: 'inFull', court: 'Bakı', reasons: 'Yeni deyil' };
  const inPart = { ...judgment, outcome: 'inPart', limitedText: '1. Dar' };
  const reversed = { outcome: 'reversed', direction: 'patentRestored' };
  const sue = (c: CaseDriver, of?: string) =>
    c.act('COURT_ACTION_FILED', '2027-10-20', { against: 'invalidation', ...(of ? { of } : {}) }, { by: 'owner' });

  test.each([
    ['in full', judgment],
    ['in part', inPart],
  ])('37.3: the owner is told of the judgment (%s)', (_how, data) => {
    const c = publishedPatent().act('COURT_INVALIDATED', '2027-10-01', data);
    expect(told(c, 'courtDecided')).toEqual(['aliyev']);
    expect(effects(c, 'dispatch-notice').at(-1)?.params).toMatchObject({
      outcome: data.outcome === 'inFull' ? 'invalidInFull' : 'invalidInPart',
      reason: 'Yeni deyil',
    });
  });

  test.each([false, true])('37.3: reversed, the patent is in force again (named: %s)', (isNamed) => {
    const c = publishedPatent().act('COURT_INVALIDATED', '2027-10-01', judgment);
    sue(c, isNamed ? c.last('invalidation') : undefined);
    c.act('COURT_DECIDED', '2028-01-03', reversed);
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(registerEntries(c).slice(-2)).toEqual(['invalidation', 'reinstatement']);
    expect(replayed(c)).toEqual(c.now);
  });

  test('37.2: so is the text that it had limited', () => {
    const c = sue(publishedPatent().act('COURT_INVALIDATED', '2027-10-01', inPart));
    expect(c.act('COURT_DECIDED', '2028-01-03', reversed).now.file.limitedText).toBeUndefined();
  });

  test('37.3: upheld, it stays void; without a judgment there is nothing to sue over', () => {
    const c = sue(publishedPatent().act('COURT_INVALIDATED', '2027-10-01', judgment));
    expect(life(c.act('COURT_DECIDED', '2028-01-03', { outcome: 'upheld' }))).toBe('invalidated');
    expect(
      publishedPatent().refused('COURT_ACTION_FILED', '2027-10-20', { against: 'invalidation' }, { by: 'owner' }).code,
    ).toBe('court.nothingDecided');
  });

  test('37.3: over the request that the Commission rejected, the judgment of the court is not touched', () => {
    const c = challenged().act('INVALIDATION_DECIDED', '2027-10-05', { outcome: 'rejected', reasons: 'x' });
    const of = c.last('invalidation');
    sue(c.act('COURT_INVALIDATED', '2027-10-10', judgment), of);
    expect(c.refused('COURT_DECIDED', '2028-01-03', reversed).code).toBe('court.cannotFollow');
  });
});

test('37.3: the owner does not take the request back for whoever made it', () => {
  const c = challenged();
  for (const by of [{ by: 'owner' }, { by: 'thirdPerson', person: 'kimsə' }, { by: 'author' }] as const)
    expect(c.refused('INVALIDATION_WITHDRAWN', '2027-10-05', {}, by)).toMatchObject({
      code: 'act.notParty',
      clause: '37.3',
    });
  c.act('INVALIDATION_WITHDRAWN', '2027-10-05', {}, { by: 'opponent' });
});

test('37.3: the author takes back the own request, not that of the owner', () => {
  const author = { by: 'author', person: 'nigar' } as const;
  const asked = (id: string, by: Doing) =>
    publishedPatent().act(
      'INVALIDATION_REQUESTED',
      '2027-10-01',
      { ...invalidationData, opponent: { ...applicantParty, id } },
      by,
    );
  const own = asked('nigar', author).act('INVALIDATION_WITHDRAWN', '2027-10-05', {}, author);
  expect(own.at(own.last('invalidation'))).toBe('withdrawn');
  const another = asked('aliyev', { by: 'owner' }).refused('INVALIDATION_WITHDRAWN', '2027-10-05', {}, author);
  expect(another).toMatchObject({ code: 'act.notParty', clause: '37.3' });
});

test('37.3 (policy invalidationAfterEnd): after the term too, and in part', () => {
  const c = publishedPatent();
  for (let year = 3; year <= 20; year++) pay(c, year, '2027-06-01');
  c.until('2046-02-01');
  challenged(c, '2046-02-02').act('INVALIDATION_DECIDED', '2046-03-01', decision('inPart'));
  expect(life(c)).toBe('expired');
  expect(c.now.file.limitedText).toBe('1. Dar bənd');
  expect(c.now.file.patent).toMatchObject({ endedBy: 'expiry', endedOn: '2046-01-05' });
});

test.each([
  ['last second', lastSecondOf('2027-12-01'), 'running'],
  ['first second after it', firstSecondAfter('2027-12-01'), 'overdue'],
])('37.3 (policy commissionDecision): at the %s the Commission is %s', (_, when, status) => {
  expect(challenged().until(when).term('commissionDecision')?.status).toBe(status);
});

test('37.3: a hearing is not set for a day that has passed, nor held with nobody heard', () => {
  const c = challenged();
  expect(c.refused('INVALIDATION_HEARING_SET', '2027-10-11', { on: '2027-10-10' })).toMatchObject({
    code: 'hearing.past',
    clause: '37.3',
  });
  c.act('INVALIDATION_HEARING_SET', '2027-10-11', { on: '2027-10-11' });
  expect(c.refused('INVALIDATION_HEARING_HELD', '2027-10-11', { present: [] }).code).toBe('form.invalid');
});

test('37.3: a decision of another sort than there are is refused, and those that there are are named', () => {
  const outcome = challenged().refused('INVALIDATION_DECIDED', '2027-10-11', { outcome: 'upheld', reasons: 'x' });
  expect(outcome).toMatchObject({ code: 'form.invalid' });
  expect(outcome.reason).toContain('outcome: must be one of "inFull", "inPart", "rejected"');
});

test('29.8: what cannot be done says where the case is and where the act belongs', () => {
  const over = publishedPatent().refused('APPLICATION_WITHDRAWN', '2027-10-01', {}, { by: 'applicant' });
  expect(over.reason).toMatch(/the case is at .*\d.*It belongs to .*\(29\.1\)/);
  const before = publishedPatent().refused('INVALIDATION_REQUESTED', '2027-10-01', {});
  expect(before.code).toBe('form.invalid');
  const opposed = published().refused('PRIOR_USE_REQUESTED', '2026-10-01', {});
  expect(opposed.reason).not.toMatch(/It belongs to \./);
});

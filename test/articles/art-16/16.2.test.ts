/** 16.2: a prior user's request, the owner's two months to object, recognition, and what a court says of it. */
import { firstSecondAfter, lastSecondOf, lawWith, opponentParty, paid } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { letterOf } from '../../support/letters.ts';
import { bulletinEntries, effects, publishedPatent, registerEntries, told } from '../../support/patents.ts';

const party = opponentParty;
const request = { user: party, scope: 'Zavodda istifadə', payment: paid(2500, '2027-04-01') };
const asked = () => publishedPatent().act('PRIOR_USE_REQUESTED', '2027-04-01', request);
const notified = () => asked().act('PRIOR_USE_NOTIFIED', '2027-04-20');
const use = (c: CaseDriver) => c.at(c.last('priorUse'));
const invalidated = { outcome: 'inFull', court: 'Bakı', reasons: 'x' };

test('16.2: with the fee; the office has a month to notify the owner', () => {
  const c = publishedPatent();
  expect(c.refused('PRIOR_USE_REQUESTED', '2027-04-01', { user: party, scope: 'x' }).code).toBe('fee.missing');
  c.act('PRIOR_USE_REQUESTED', '2027-04-01', request);
  expect(use(c)).toEqual({ pending: 'awaitingNotice' });
  expect(c.due('priorUseNotice')).toBe('2027-05-01');
  expect(c.until('2027-05-02').term('priorUseNotice')?.status).toBe('overdue');
});

test('16.2: no objection in two months from receipt of the notice: recognised, recorded, published', () => {
  const c = notified();
  expect(c.due('priorUseObjection')).toBe('2027-06-21');
  expect(use(c.until(lastSecondOf('2027-06-21')))).toEqual({ pending: 'awaitingObjection' });
  expect(use(c.until(firstSecondAfter('2027-06-21')))).toBe('recognised');
  expect(registerEntries(c).at(-1)).toBe('priorUse');
  expect(bulletinEntries(c).at(-1)).toBe('priorUse');
  expect(c.notices).toContain('priorUseRecognised');
});

test('16.2: the two months wait for service', () => {
  const c = asked();
  c.serveByItself = false;
  c.act('PRIOR_USE_NOTIFIED', '2027-04-20');
  expect(c.term('priorUseObjection')).toBeUndefined();
});

test('16.2: an objection: nothing is recorded, the court decides', () => {
  const c = notified().act('PRIOR_USE_OBJECTED', lastSecondOf('2027-06-21'), { reasons: 'Yalandır' });
  expect(use(c)).toBe('objected');
  expect(c.notices.at(-1)).toBe('priorUseObjected');
  expect(registerEntries(c)).not.toContain('priorUse');
  c.act('PRIOR_USE_DECIDED', '2027-12-01', { outcome: 'recognised' });
  expect(use(c)).toBe('recognised');
  expect(bulletinEntries(c).at(-1)).toBe('priorUse');
});

test('16.2: the court against the prior user, and against what was recognised, and back', () => {
  const c = notified().act('PRIOR_USE_OBJECTED', '2027-05-01', { reasons: 'Yalandır' });
  expect(use(c.act('PRIOR_USE_DECIDED', '2027-12-01', { outcome: 'notRecognised' }))).toBe('notRecognised');
  expect(registerEntries(c)).not.toContain('priorUse');
  expect(c.refused('PRIOR_USE_DECIDED', '2027-12-02', { outcome: 'notRecognised' }).clause).toBe('16.2¶3');
  expect(use(c.act('PRIOR_USE_DECIDED', '2028-02-01', { outcome: 'recognised' }))).toBe('recognised');
  expect(use(c.act('PRIOR_USE_DECIDED', '2028-02-02', { outcome: 'recognised' }))).toBe('recognised');
  expect(use(c.act('PRIOR_USE_DECIDED', '2028-03-01', { outcome: 'notRecognised' }))).toBe('notRecognised');
  expect(registerEntries(c).at(-1)).toBe('outsideDecision');
});

describe('16.2: owner and prior user are both told how it came out', () => {
  const letters = (c: CaseDriver) =>
    ['priorUseRecognised', 'priorUseRecognisedToOwner', 'priorUseNotRecognised', 'priorUseNotRecognisedToOwner'].map(
      (notice) => told(c, notice),
    );
  const objected = () => notified().act('PRIOR_USE_OBJECTED', '2027-05-01', { reasons: 'Yalandır' });
  const decided = (c: CaseDriver, when: string, outcome: string) => c.act('PRIOR_USE_DECIDED', when, { outcome });

  test('16.2¶2: recognised because the owner was silent', () => {
    expect(letters(notified().until(firstSecondAfter('2027-06-21')))).toEqual([['rival'], ['aliyev'], [], []]);
  });

  test('16.2¶3: by a court, for the prior user and against', () => {
    expect(letters(decided(objected(), '2027-12-01', 'recognised'))).toEqual([['rival'], ['aliyev'], [], []]);
    expect(letters(decided(objected(), '2027-12-01', 'notRecognised'))).toEqual([[], [], ['rival'], ['aliyev']]);
  });

  test('16.1, 16.2: the letters name whose use it is, and its scope', () => {
    const c = notified();
    expect(letterOf(c, 'priorUse')).toContain('Rəqib MMC claims to have used the subject matter');
    expect(letterOf(c, 'priorUse')).toContain('Scope of the use: Zavodda istifadə.');
    expect(letterOf(c, 'priorUse', 'az')).toContain('Rəqib MMC obyektdən ilkinlik tarixinədək istifadə etdiyini');
    c.until(firstSecondAfter('2027-06-21'));
    expect(letterOf(c, 'priorUseRecognised')).toContain('Scope recorded: Zavodda istifadə.');
    const toOwner = letterOf(c, 'priorUseRecognisedToOwner');
    expect(toOwner).toContain(
      'Rəqib MMC has this right and may go on using it in the scope recorded: Zavodda istifadə.',
    );
    decided(c, '2027-12-01', 'notRecognised');
    expect(letterOf(c, 'priorUseNotRecognisedToOwner')).toContain('claimed by Rəqib MMC,');
    expect(letterOf(notified().act('PRIOR_USE_WITHDRAWN', '2027-04-22'), 'priorUseWithdrawn')).toContain('Rəqib MMC');
  });

  test('16.2¶2: register and bulletin say whose right it is, and its scope; taken away, that too', () => {
    const whose = { user: 'Rəqib MMC', scope: 'Zavodda istifadə' };
    const c = notified().until(firstSecondAfter('2027-06-21'));
    expect(effects(c, 'enter-register').at(-1)?.params).toMatchObject(whose);
    expect(effects(c, 'queue-publication').at(-1)?.params).toMatchObject(whose);
    decided(c, '2027-12-01', 'notRecognised');
    expect(effects(c, 'enter-register').at(-1)).toMatchObject({ entry: 'outsideDecision', params: whose });
    expect(effects(c, 'queue-publication').at(-1)).toMatchObject({
      entry: 'correction',
      params: { corrected: 'priorUse', ...whose },
    });
  });

  test('16.2, 36.1: of two users each entry says its own, also where secrecy held both back', () => {
    const second = { ...request, user: { ...party, id: 'ikinci', name: 'İkinci MMC' }, scope: 'Anbarda' };
    const c = publishedPatent();
    for (const data of [request, second]) {
      c.act('PRIOR_USE_REQUESTED', '2027-04-01', data, { person: data.user.id });
      c.act('PRIOR_USE_NOTIFIED', '2027-04-01', {}, { proceeding: c.last('priorUse') });
    }
    c.act('SET_APART', '2027-05-01', { reason: 'x' }).until('2027-06-30').act('SET_APART_ENDED', '2027-07-01');
    const printed = effects(c, 'queue-publication').flatMap((e) => (e.entry === 'priorUse' ? [e.params['user']] : []));
    expect(printed).toEqual(['Rəqib MMC', 'İkinci MMC']);
  });

  test('16.2¶3: what was never printed is not corrected', () => {
    expect(bulletinEntries(decided(objected(), '2027-12-01', 'notRecognised'))).not.toContain('correction');
  });

  test('16.2¶3: a recognition that was printed and is taken away is corrected; confirmed, it is not printed again', () => {
    const c = notified().until(firstSecondAfter('2027-06-21'));
    const printed = () => bulletinEntries(c).filter((entry) => entry !== 'application' && entry !== 'patent');
    decided(c, '2027-09-01', 'recognised');
    expect(printed()).toEqual(['priorUse']);
    decided(c, '2027-12-01', 'notRecognised');
    expect(printed()).toEqual(['priorUse', 'correction']);
    expect(letters(c)).toEqual([['rival'], ['aliyev'], ['rival'], ['aliyev']]);
    decided(c, '2028-06-01', 'recognised');
    expect(printed()).toEqual(['priorUse', 'correction', 'priorUse']);
  });
});

test('16.2: no objection after the two months', () => {
  const c = notified().until('2027-06-22');
  expect(c.refused('PRIOR_USE_OBJECTED', '2027-06-22', { reasons: 'Gec' }).code).toBe('act.notPossible');
});

test('16.2: taken back by the prior user; the owner need not object any more, and is told', () => {
  const c = notified().act('PRIOR_USE_WITHDRAWN', '2027-04-22');
  expect(use(c)).toBe('withdrawn');
  expect(told(c, 'priorUseWithdrawn')).toEqual(['aliyev']);
});

test('16.2, 30.7: recognised under secrecy, published when it ends', () => {
  const c = notified().act('SET_APART', '2027-05-01', { reason: 'x' }).until('2027-06-22');
  expect(bulletinEntries(c)).not.toContain('priorUse');
  expect(bulletinEntries(c.act('SET_APART_ENDED', '2027-07-01')).at(-1)).toBe('priorUse');
});

test('37.1: it ends with the patent; and comes back if a court puts the patent back', () => {
  const c = notified().act('INVALIDATION_REQUESTED', '2027-05-01', {
    opponent: party,
    grounds: ['12'],
    reasons: 'x',
  });
  c.act('INVALIDATION_DECIDED', '2027-05-05', { outcome: 'inFull', reasons: 'x' });
  expect(use(c)).toBe('endedWithPatent');
  expect(told(c, 'priorUseEnded')).toEqual(['rival']);
  expect(c.refused('PRIOR_USE_REQUESTED', '2027-05-06', request).ok).toBe(false);
  c.act('COURT_ACTION_FILED', '2027-05-07', { against: 'invalidation' }, { by: 'owner' });
  c.act('COURT_DECIDED', '2027-06-01', { outcome: 'reversed', direction: 'patentRestored' });
  expect(use(c)).toEqual({ pending: 'awaitingObjection' });
  expect(told(c, 'priorUseReopened')).toEqual(['rival']);
  expect(
    publishedPatent()
      .act('COURT_INVALIDATED', '2027-05-05', invalidated)
      .refused('PRIOR_USE_REQUESTED', '2027-05-06', request).ok,
  ).toBe(false);
});

test.each([
  ['last second', lastSecondOf('2027-05-01'), 'running'],
  ['first second after it', firstSecondAfter('2027-05-01'), 'overdue'],
])('16.2: the month of the office at the %s', (_, when, status) => {
  expect(asked().until(when).term('priorUseNotice')?.status).toBe(status);
});

test('16.2: taken back by the prior user only', () => {
  expect(
    asked().refused('PRIOR_USE_WITHDRAWN', '2027-04-02', {}, { by: 'thirdPerson', person: 'kimsə' }),
  ).toMatchObject({ code: 'act.notParty', clause: '16.2' });
});

test('16.2: an objection sent on the last day and recorded later undoes the recognition', () => {
  const c = notified().until('2027-07-01');
  expect(use(c)).toBe('recognised');
  c.act('PRIOR_USE_OBJECTED', lastSecondOf('2027-06-21'), { reasons: 'Yalandır' }, { recorded: '2027-07-01' });
  expect(use(c)).toBe('objected');
  expect(c.entries.at(-1)?.correction?.recalled.length).toBeGreaterThan(0);
});

test('16.2: of a patent that was transferred meanwhile, the new owner objects', () => {
  const c = notified().act('TRANSFER_REQUESTED', '2027-05-03', { owners: [party], instrument: 'x' });
  c.act('RECORDAL_ENTERED', '2027-05-05');
  expect(c.refused('PRIOR_USE_OBJECTED', '2027-05-06', { reasons: 'x' }).code).toBe('act.notParty');
  c.act('PRIOR_USE_OBJECTED', '2027-05-06', { reasons: 'x' }, { person: 'rival' });
});

test('16.2: asked for of a patent that has lapsed, too', () => {
  const c = publishedPatent().act('PATENT_SURRENDERED', '2027-03-20').act('PRIOR_USE_REQUESTED', '2027-04-01', request);
  expect(use(c)).toEqual({ pending: 'awaitingNotice' });
});

describe('16.2 (policy priorUseObjectionFrom): counted from the notice', () => {
  const under = lawWith({ priorUseObjectionFrom: 'notice' });
  const byNotice = () => {
    const c = publishedPatent({}, under).act('PRIOR_USE_REQUESTED', '2027-04-01', request);
    c.serveByItself = false;
    return c.act('PRIOR_USE_NOTIFIED', '2027-04-20');
  };

  test('16.2 (policy, other reading): the two months do not wait for service', () => {
    const c = byNotice();
    expect(c.due('priorUseObjectionFromNotice')).toBe('2027-06-21');
    c.act('PRIOR_USE_OBJECTED', lastSecondOf('2027-06-21'), { reasons: 'x' });
    expect(use(c)).toBe('objected');
    expect(use(byNotice().until(firstSecondAfter('2027-06-21')))).toBe('recognised');
  });
});

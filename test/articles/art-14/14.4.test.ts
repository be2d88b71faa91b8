/** 14.4: a court decides whose share of a patent is whose; the register says so. */
import {
  firstSecondAfter,
  granted,
  opponentParty,
  published,
  refusedCase,
  replayed,
} from '../../support/case-driver.ts';
import { effects, told, twoOwners } from '../../support/patents.ts';
import { oppositionData } from '../../support/oppositions.ts';

test('14.4: a decision that says to whom the patent belongs', () => {
  const owners = [{ id: 'rival', name: 'Rəqib MMC', address: 'Bakı', country: 'AZ', sort: 'legal' }];
  const data = { under: '14.4', authority: 'Məhkəmə', decision: 'x', owners };
  const c = granted().act('OUTSIDE_DECISION_RECORDED', '2027-02-01', data);
  expect(c.now.file.patent?.owners.map((o) => o.id)).toEqual(['rival']);
  expect(c.refused('PATENT_SURRENDERED', '2027-02-02').code).toBe('act.notParty');
});

const buyer = { ...opponentParty, id: 'buyer', name: 'Alıcı' };
const veli = twoOwners.applicants[1];
const decision = (under: string, owners?: readonly unknown[]) => ({
  under,
  authority: 'Məhkəmə',
  decision: 'Payı alıcıya keçir',
  ...(owners ? { owners } : {}),
});

test('14.4: who has lost a share is told, who has got one, and who keeps one; each once', () => {
  const c = granted('invention', twoOwners).act(
    'OUTSIDE_DECISION_RECORDED',
    '2027-02-01',
    decision('14.4', [veli, buyer]),
  );
  expect(told(c, 'outsideDecision')).toEqual(['veli', 'buyer', 'aliyev']);
  expect(effects(c, 'dispatch-notice').at(-1)?.params).toMatchObject({ reason: 'Payı alıcıya keçir' });
  expect(replayed(c)).toEqual(c.now);
});

test('14.4: who had sold the patent before is not told', () => {
  const c = granted().act('OUTSIDE_DECISION_RECORDED', '2027-02-01', decision('14.4', [buyer]));
  c.act('OUTSIDE_DECISION_RECORDED', '2027-03-01', decision('14.4', [opponentParty]));
  expect(told(c, 'outsideDecision')).toEqual(['buyer', 'aliyev', 'rival', 'buyer']);
});

test('14.4: through one representative it goes there once', () => {
  const representative = { name: 'Vəkil', registration: 'PA-1', warrant: true };
  const c = granted('invention', { ...twoOwners, representative });
  c.act('OUTSIDE_DECISION_RECORDED', '2027-02-01', decision('15.2'));
  expect(told(c, 'outsideDecision')).toEqual(['aliyev']);
  expect(effects(c, 'dispatch-notice').at(-1)?.name).toBe('Vəkil');
});

test.each([
  ['14.4', 'accepted'],
  ['15.2', 'accepted'],
  ['18', 'form.invalid'],
  ['20', 'form.invalid'],
])('%s: a decision that names owners is %s: use without consent does not move the patent', (under, answer) => {
  const c = granted();
  const outcome = c.try('OUTSIDE_DECISION_RECORDED', '2027-02-01', decision(under, [buyer]));
  expect(outcome.ok ? 'accepted' : outcome.code).toBe(answer);
  expect(c.now.file.patent?.owners.map((o) => o.id)).toEqual([answer === 'accepted' ? 'buyer' : 'aliyev']);
});

test.each(['18', '20'])('%s: the owner is told of the permission, which is entered under its clause', (under) => {
  const c = granted().act('OUTSIDE_DECISION_RECORDED', '2027-02-01', decision(under));
  expect(told(c, 'outsideDecision')).toEqual(['aliyev']);
  expect(effects(c, 'enter-register').at(-1)?.clause).toBe(under);
});

describe('14.4, 15.3: of an application, too, a court says whose it is', () => {
  const applicants = (c: ReturnType<typeof granted>) => c.now.file.applicants.map(({ id }) => id);
  const decided = (c: ReturnType<typeof granted>, on: string, under = '14.4') =>
    c.act('OUTSIDE_DECISION_RECORDED', on, decision(under, [buyer]));

  test.each(['14.4', '15.2'])('%s: while it is pending: the other acts from then on, and both are told', (under) => {
    const c = decided(published(), '2026-07-01', under);
    expect([applicants(c), told(c, 'outsideDecision')]).toEqual([['buyer'], ['buyer', 'aliyev']]);
    expect(c.refused('APPLICATION_WITHDRAWN', '2026-07-02').code).toBe('act.notParty');
    expect(replayed(c)).toEqual(c.now);
  });

  test.each(['14.4', '15.2'])('%s: an end that can be put right is put right by whom the court names', (under) => {
    const c = decided(refusedCase().until(firstSecondAfter('2026-05-04')), '2026-06-01', under);
    expect([c.course, applicants(c)]).toEqual(['ended.refused.disputable', ['buyer']]);
  });

  test('14.4: what has ended for good is nobody’s', () => {
    const over = published().act('APPLICATION_WITHDRAWN', '2026-07-01');
    expect(over.refused('OUTSIDE_DECISION_RECORDED', '2026-07-02', decision('14.4', [buyer])).code).toBe('case.final');
  });

  test('18: a permission to use is of a patent', () => {
    const c = published();
    expect(c.refused('OUTSIDE_DECISION_RECORDED', '2026-07-01', decision('18')).code).toBe('decision.noPatent');
    expect(c.refused('OUTSIDE_DECISION_RECORDED', '2026-07-01', decision('14.4')).code).toBe('decision.noPatent');
  });

  test('14.4: a decision about the patent stands for the application where a late record takes the grant away', () => {
    const c = decided(granted(), '2027-02-01').until('2027-07-01');
    c.act('OPPOSITION_FILED', '2026-11-30', oppositionData(), { recorded: '2027-07-01' });
    expect([c.now.file.patent, applicants(c)]).toEqual([undefined, ['buyer']]);
    expect([told(c, 'transferStands'), told(c, 'transferUndone'), told(c, 'outsideDecision')]).toEqual([
      ['aliyev', 'buyer'],
      [],
      ['buyer', 'aliyev'],
    ]);
    c.act('OPPOSITION_ADMITTED', '2027-07-05', {}, { proceeding: c.last('opposition') });
    c.act('OBSERVATIONS_FILED', '2027-08-02', { observations: 'x' }, { person: 'buyer' });
    expect(replayed(c)).toEqual(c.now);
  });
});

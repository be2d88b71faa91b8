/** 14.4, 15.2, 18, 20: s of courts and of the State about a patent are recorded as they come. */
import { granted, lawWith, opponentParty, paid } from '../../support/case-driver.ts';
import { licence, registerEntries, twoOwners } from '../../support/patents.ts';

test.each(['14.4', '15.2', '18', '20'])('%s: recorded in the register as it comes', (under) => {
  const c = granted().act('OUTSIDE_DECISION_RECORDED', '2027-02-01', { under, authority: 'Məhkəmə', decision: 'x' });
  expect(registerEntries(c).at(-1)).toBe('outsideDecision');
  expect(c.entries.at(-1)?.clause).toBe(under);
});

test('20: nobody but a court or the office tells of it', () => {
  const data = { under: '20', authority: 'Məhkəmə', decision: 'x' };
  expect(granted().refused('OUTSIDE_DECISION_RECORDED', '2027-02-01', data, { by: 'owner' }).code).toBe('act.notYours');
});

describe('15.2: without an agreement no joint owner grants a licence or a pledge alone', () => {
  const pledge = { creditor: opponentParty, terms: 'Kredit', payment: paid(5000, '2027-02-01') };
  const asked = [
    ['LICENCE_REQUESTED', licence],
    ['PLEDGE_REQUESTED', pledge],
  ] as const;
  const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };

  test.each(asked)('15.2: %s: the others consent', (type, data) => {
    const c = granted('invention', twoOwners);
    expect(c.refused(type, '2027-02-01', data)).toMatchObject({ code: 'owner.consent', clause: '15.2' });
    expect(c.try(type, '2027-02-01', { ...data, consents: ['veli'] }).ok).toBe(true);
  });

  test.each(asked)('15.2: %s: or their representative signs', (type, data) => {
    const c = granted('invention', { ...twoOwners, representative });
    expect(c.try(type, '2027-02-01', data, { by: 'owner', person: 'PA-7' }).ok).toBe(true);
  });

  test.each(asked)('15.2: %s: asked for by the other side, the registrar looks at the contract', (type, data) => {
    const c = granted('invention', twoOwners);
    expect(c.try(type, '2027-02-01', data, { by: 'thirdPerson' }).ok).toBe(true);
  });

  test.each(asked)('15.2 (policy coOwnerLicence): %s: or each alone, and an only owner always', (type, data) => {
    const c = granted('invention', twoOwners, lawWith({ coOwnerLicence: 'eachAlone' }));
    expect([c.try(type, '2027-02-01', data).ok, granted().try(type, '2027-02-01', data).ok]).toEqual([true, true]);
  });
});

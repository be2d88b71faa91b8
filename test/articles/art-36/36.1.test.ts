/** 36.1: surrender and unpaid annual fees end a patent before its term. */
import { makeLaw } from '../../../law/index.ts';
import type { CivilDate } from '../../../law/index.ts';
import { granted, lawWith, paid } from '../../support/case-driver.ts';
import {
  bulletinEntries,
  effects,
  grantedLate,
  life,
  patentOwn,
  publishedPatent,
  registerEntries,
  twoOwners,
} from '../../support/patents.ts';

const dispute = { about: 'other', reasons: 'Rüsum ödənilib' };

test('36.1: surrendered, from its date; entered, published, the owner told; no fee is due any more', () => {
  const c = publishedPatent().act('PATENT_SURRENDERED', '2027-04-02');
  expect(life(c)).toBe('surrendered');
  expect(c.now.file.patent).toMatchObject({ endedOn: '2027-04-02', endedBy: 'surrender' });
  expect(registerEntries(c).at(-1)).toBe('surrender');
  expect(bulletinEntries(c).at(-1)).toBe('surrender');
  expect(c.notices).toContain('surrendered');
  expect(c.now.terms.map((t) => t.limit)).toEqual(['postGrantOpposition']);
  expect(c.now.proceedings.find((p) => p.id === 'patent')?.pending).toBe(false);
});

test('36.1: nobody but the owner surrenders, and only a patent in force', () => {
  const c = granted();
  expect(c.refused('PATENT_SURRENDERED', '2027-02-01', {}, { by: 'thirdPerson' }).code).toBe('act.notYours');
  expect(c.refused('PATENT_SURRENDERED', '2027-02-01', {}, { person: 'rival' }).code).toBe('act.notParty');
  c.act('PATENT_SURRENDERED', '2027-02-02');
  expect(c.refused('PATENT_SURRENDERED', '2027-02-03').code).toBe('act.notPossible');
});

test('36.1: unpaid when the grace ends, the patent has lapsed from the due date; entered and published', () => {
  const c = granted().act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' }).until('2028-07-06');
  expect(life(c)).toBe('lapsed');
  expect(c.now.file.patent).toMatchObject({ endedOn: '2028-01-05', endedBy: 'lapse' });
  expect(c.notices).toContain('lapsed');
  expect(effects(c, 'enter-register').at(-1)).toMatchObject({ entry: 'lapse' });
  expect(effects(c, 'queue-publication').at(-1)).toMatchObject({ entry: 'lapse' });
  expect(c.now.terms).toEqual([]);
});

test('36.1 (policy lapseEffect): the other reading, from the end of the grace', () => {
  const under = makeLaw({
    settings: [{ policy: 'lapseEffect', from: '2000-01-01' as CivilDate, value: 'fromEndOfGrace' }],
  });
  expect(granted('invention', {}, under).until('2028-07-06').now.file.patent?.endedOn).toBe('2028-07-05');
});

test('36.1: still missing when the grace ends, the patent has lapsed from the day they were due', () => {
  const c = grantedLate('2029-01-15').until('2029-09-18');
  expect(life(c)).toBe('lapsed');
  expect(c.now.file.patent?.endedOn).toBe('2029-03-15');
});

test('38.1: a lapse is not restorable, and its fee is no longer taken', () => {
  const c = granted().until('2028-08-01');
  expect(c.refused('RESTORATION_REQUESTED', '2028-08-02', { reasons: 'x', payment: paid(1, '2028-08-02') }).ok).toBe(
    false,
  );
  const data = { year: 3, payment: paid(1000, '2028-08-02') };
  expect(c.refused('ANNUAL_FEE_PAID', '2028-08-02', data).code).toBe('act.notPossible');
});

test('5.1: lapsed, then back in force; the years begun since are due together in two months', () => {
  const c = publishedPatent().until('2028-08-01');
  expect(life(c)).toBe('lapsed');
  c.act('DISPUTE_FILED', '2028-08-02', dispute, { by: 'owner' });
  c.act('DISPUTE_DECIDED', '2028-09-02', { outcome: 'dismissed', reasons: 'x' });
  c.act('COURT_ACTION_FILED', '2028-09-10', { against: 'dispute' }, { by: 'owner' });
  c.act('COURT_DECIDED', '2029-02-01', { outcome: 'reversed', direction: 'patentRestored' });
  expect(life(c)).toEqual({ firstYears: 'due', annualFees: 'running', term: 'running' });
  expect(patentOwn(c)['firstYears']).toEqual([3, 4]);
  expect(c.due('firstAnnualFees')).toBe('2029-04-02');
  expect(c.due('annualFee')).toBe('2030-01-07');
  expect(c.now.file.patent?.endedOn).toBeUndefined();
  expect(registerEntries(c).at(-1)).toBe('reinstatement');
  expect(bulletinEntries(c).at(-1)).toBe('correction');
});

test('5.1: surrendered, then back in force', () => {
  const c = grantedLate('2029-01-15').act('PATENT_SURRENDERED', '2029-02-01');
  c.act('DISPUTE_FILED', '2029-02-02', dispute, { by: 'owner' });
  c.act('DISPUTE_DECIDED', '2029-03-02', { outcome: 'dismissed', reasons: 'x' });
  c.act('COURT_ACTION_FILED', '2029-03-10', { against: 'dispute' }, { by: 'owner' });
  c.act('COURT_DECIDED', '2029-06-01', { outcome: 'reversed', direction: 'patentRestored' });
  expect(life(c)).toMatchObject({ firstYears: 'due' });
  expect(c.due('firstAnnualFees')).toBe('2029-08-01');
});

describe('36.1 (policy coOwnerSurrender): several owners', () => {
  test('36.1 (policy): one alone does not give the patent up; with the consent of the others, from that day', () => {
    const c = publishedPatent(twoOwners);
    for (const data of [{}, { consents: ['kimsə'] }])
      expect(c.refused('PATENT_SURRENDERED', '2027-04-01', data)).toMatchObject({
        code: 'owner.consent',
        clause: '36.1',
      });
    c.act('PATENT_SURRENDERED', '2027-04-02', { consents: ['veli'] });
    expect(c.now.file.patent).toMatchObject({ endedOn: '2027-04-02', endedBy: 'surrender' });
  });

  test('36.1 (policy): a representative speaks for all of them', () => {
    const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };
    const c = publishedPatent({ ...twoOwners, representative });
    expect(life(c.act('PATENT_SURRENDERED', '2027-04-02', {}, { person: 'PA-7' }))).toBe('surrendered');
  });

  test('36.1 (policy, other reading): each alone', () => {
    const c = publishedPatent(twoOwners, lawWith({ coOwnerSurrender: 'eachAlone' }));
    expect(life(c.act('PATENT_SURRENDERED', '2027-04-02'))).toBe('surrendered');
  });
});

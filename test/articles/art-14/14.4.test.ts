/** 14.4: a court decides whose share of a patent is whose; the register says so. */
import { granted } from '../../support/case-driver.ts';

test('14.4: a decision that says to whom the patent belongs', () => {
  const owners = [{ id: 'rival', name: 'Rəqib MMC', address: 'Bakı', country: 'AZ', sort: 'legal' }];
  const data = { under: '14.4', authority: 'Məhkəmə', decision: 'x', owners };
  const c = granted().act('OUTSIDE_DECISION_RECORDED', '2027-02-01', data);
  expect(c.now.file.patent?.owners.map((o) => o.id)).toEqual(['rival']);
  expect(c.refused('PATENT_SURRENDERED', '2027-02-02').code).toBe('act.notParty');
});

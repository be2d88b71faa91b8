/** 32.3: one patent, certified copies for the further owners. */
import { granted } from '../../support/case-driver.ts';
import { twoOwners } from '../../support/patents.ts';

test('32.3: a certified copy for each further owner, not for the one who has the patent', () => {
  const c = granted('invention', twoOwners);
  c.act('COPY_REQUESTED', '2027-02-01', { for: 'furtherOwner', name: 'Vəli Vəliyev' });
  expect(c.entries.at(-1)?.clause).toBe('32.3');
  expect(c.refused('COPY_REQUESTED', '2027-02-01', { for: 'furtherOwner', name: 'Əli Əliyev' }).clause).toBe('32.3');
});

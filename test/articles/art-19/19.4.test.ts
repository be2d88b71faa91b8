/** 19.4: changes to a registered are recorded. */
import { paid } from '../../support/case-driver.ts';
import { registerEntries, recorded, licensed } from '../../support/patents.ts';

test('19.4: a change to a registered licence', () => {
  const c = licensed();
  const change = { licence: c.last('recordal'), change: 'Ərazi', payment: paid(1000, '2027-03-01') };
  expect(c.refused('LICENCE_CHANGE_REQUESTED', '2027-03-01', { ...change, licence: 'x' }).clause).toBe('19.4');
  recorded(c.act('LICENCE_CHANGE_REQUESTED', '2027-03-01', change), '2027-03-10');
  expect(registerEntries(c).at(-1)).toBe('licenceChange');
});

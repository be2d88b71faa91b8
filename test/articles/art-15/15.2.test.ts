/** 14.4, 15.2, 18, 20: s of courts and of the State about a patent are recorded as they come. */
import { granted } from '../../support/case-driver.ts';
import { registerEntries } from '../../support/patents.ts';

test.each(['14.4', '15.2', '18', '20'])('%s: recorded in the register as it comes', (under) => {
  const c = granted().act('OUTSIDE_DECISION_RECORDED', '2027-02-01', { under, authority: 'Məhkəmə', decision: 'x' });
  expect(registerEntries(c).at(-1)).toBe('outsideDecision');
  expect(c.entries.at(-1)?.clause).toBe(under);
});

test('20: nobody but a court or the office tells of it', () => {
  const data = { under: '20', authority: 'Məhkəmə', decision: 'x' };
  expect(granted().refused('OUTSIDE_DECISION_RECORDED', '2027-02-01', data, { by: 'owner' }).code).toBe('act.notYours');
});

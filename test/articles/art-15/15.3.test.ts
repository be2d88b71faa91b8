/** 15.3: a contract on an application is registered on request, for the fee. */
import { opponentParty, paid, published } from '../../support/case-driver.ts';
import { registerEntries, recorded } from '../../support/patents.ts';

const party = opponentParty;
const contract = { user: party, terms: '2 il', payment: paid(1000, '2026-07-01') };

test('15.3: registered for the fee; ended when it ends', () => {
  const c = published();
  expect(c.refused('APPLICATION_CONTRACT_REQUESTED', '2026-07-01', { user: party, terms: 'x' }).code).toBe(
    'fee.missing',
  );
  recorded(c.act('APPLICATION_CONTRACT_REQUESTED', '2026-07-01', contract), '2026-07-10');
  expect(registerEntries(c).at(-1)).toBe('applicationContract');
  const alone = c.refused('RECORDED_RIGHT_ENDED', '2026-08-01', { reasons: 'Ləğv' }, { by: 'applicant' });
  expect(alone).toMatchObject({ code: 'licence.mutual', params: { others: ['rival'] } });
  c.act('RECORDED_RIGHT_ENDED', '2026-08-01', { reasons: 'Ləğv', consents: ['rival'] }, { by: 'applicant' });
  expect(c.at(c.last('recordal'))).toBe('ended');
  expect(registerEntries(c).at(-1)).toBe('applicationContract');
});

test('15.3: not on an application that has ended', () => {
  const c = published().act('APPLICATION_WITHDRAWN', '2026-06-20');
  expect(c.refused('APPLICATION_CONTRACT_REQUESTED', '2026-07-01', contract).code).toBe('act.notPossible');
});

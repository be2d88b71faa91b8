/** 35.1: what an entry in the State Register repeats of the act that ordered it. */
import { granted, opponentParty, paid } from '../support/case-driver.ts';
import { effects, recorded, registerEntries, transfer } from '../support/patents.ts';

const ofAliyev = { patentNumber: 'I 2027 0001', owners: ['Əli Əliyev'] };
const ofRival = { patentNumber: 'I 2027 0001', owners: ['Rəqib MMC'] };

test('35.1: the patent, to whom it belongs by then, the act, and what was to be registered', () => {
  const c = granted();
  recorded(c.act('TRANSFER_REQUESTED', '2027-02-01', transfer));
  const terms = { licensee: opponentParty, exclusive: true, terms: '5 il', payment: paid(1000, '2027-02-10') };
  recorded(c.act('LICENCE_REQUESTED', '2027-02-10', terms, { person: 'rival' }), '2027-02-12');
  expect(effects(c, 'enter-register').map(({ entry, clause, on, params }) => [entry, clause, on, params])).toEqual([
    ['registration', '32.1', '2027-01-15', { ...ofAliyev, act: 'PATENT_REGISTERED', proceeding: 'application' }],
    [
      'transfer',
      '17.3',
      '2027-02-10',
      { ...ofRival, act: 'RECORDAL_ENTERED', proceeding: 'recordal-16', instrument: 'Müqavilə 1' },
    ],
    [
      'licence',
      '19.1',
      '2027-02-12',
      {
        ...ofRival,
        act: 'RECORDAL_ENTERED',
        proceeding: c.last('recordal'),
        licensee: 'Rəqib MMC',
        exclusive: true,
        terms: '5 il',
      },
    ],
  ]);
});

test('35.1, 36.1: what time ordered repeats nothing of the clock, and is entered for the day the patent ended', () => {
  const c = granted().until('2028-12-01');
  const last = effects(c, 'enter-register').at(-1);
  expect(registerEntries(c)).toEqual(['registration', 'lapse']);
  expect([last?.on, last?.params]).toEqual([
    c.now.file.patent?.endedOn,
    { ...ofAliyev, act: 'TERM_EXPIRED', proceeding: 'patent' },
  ]);
});

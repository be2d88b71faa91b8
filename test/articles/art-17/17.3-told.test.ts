/** 17.3: whose right a request or an entry concerns is told of it, whoever asked. */
import { applicantParty, granted, opponentParty, paid, published } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { effects, licence, recorded, registerEntries, told, transfer, twoOwners } from '../../support/patents.ts';

const buyer = { ...opponentParty, id: 'buyer', name: 'Xəzər Holdinq', email: 'buyer@example.az' };
const toBuyer = { ...transfer, owners: [buyer] };
const byBuyer = { by: 'thirdPerson', person: 'buyer' } as const;
const letters = (c: CaseDriver) =>
  Object.fromEntries(
    ['recordalRequested', 'recordalEntered', 'recordalDropped', 'recorded', 'recordalRefused'].flatMap((notice) => {
      const to = told(c, notice);
      return to.length > 0 ? [[notice, to]] : [];
    }),
  );

test('17.3: the buyer asks: the owner is told of the request before anything is entered, and of the entry', () => {
  const c = granted().act('TRANSFER_REQUESTED', '2027-02-01', toBuyer, byBuyer);
  expect(letters(c)).toEqual({ recordalRequested: ['aliyev'] });
  expect(registerEntries(c)).not.toContain('transfer');
  expect(effects(c, 'dispatch-notice').at(-1)?.params).toMatchObject({ what: 'transfer', requester: 'Xəzər Holdinq' });
  recorded(c, '2027-02-10');
  expect(letters(c)).toEqual({ recordalRequested: ['aliyev'], recordalEntered: ['aliyev'], recorded: ['buyer'] });
  expect(effects(c, 'enter-register').at(-1)?.params).toMatchObject({ owners: ['Xəzər Holdinq'] });
});

test('17.3: the owner asks: the buyer is told', () => {
  const c = recorded(granted().act('TRANSFER_REQUESTED', '2027-02-01', toBuyer));
  expect(letters(c)).toEqual({ recordalRequested: ['buyer'], recordalEntered: ['buyer'], recorded: ['aliyev'] });
});

test('17.3: refused or taken back, who was told of it hears that too', () => {
  const refused = granted().act('TRANSFER_REQUESTED', '2027-02-01', toBuyer, byBuyer);
  refused.act('RECORDAL_REFUSED', '2027-02-10', { reasons: 'İmza yoxdur' });
  expect(letters(refused)).toMatchObject({ recordalDropped: ['aliyev'], recordalRefused: ['buyer'] });
  const back = granted().act('TRANSFER_REQUESTED', '2027-02-01', toBuyer, byBuyer);
  back.act('RECORDAL_WITHDRAWN', '2027-02-10', {}, byBuyer);
  expect(letters(back)).toMatchObject({ recordalDropped: ['aliyev'] });
});

test('15.3: so of the application and its applicants', () => {
  const c = published().act('APPLICATION_TRANSFER_REQUESTED', '2026-07-01', toBuyer, byBuyer);
  recorded(c, '2026-07-10');
  expect(letters(c)).toEqual({ recordalRequested: ['aliyev'], recordalEntered: ['aliyev'], recorded: ['buyer'] });
});

test('17.3: an owner who loses the share by a transfer that another owner asked for is told', () => {
  const c = recorded(
    granted('invention', twoOwners).act('TRANSFER_REQUESTED', '2027-02-01', {
      owners: [applicantParty],
      instrument: 'x',
    }),
  );
  expect(letters(c)).toEqual({ recordalRequested: ['veli'], recordalEntered: ['veli'], recorded: ['aliyev'] });
});

test('27.2: owners with one representative get one letter, through that', () => {
  const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };
  const c = granted('invention', { ...twoOwners, representative }).act('LICENCE_REQUESTED', '2027-02-01', licence, {
    by: 'thirdPerson',
  });
  expect(effects(c, 'dispatch-notice').filter((e) => e.notice === 'recordalRequested')).toMatchObject([
    { name: 'Vəkil' },
  ]);
});

test('19.1, 39: so of a licence and a pledge', () => {
  const c = recorded(granted().act('LICENCE_REQUESTED', '2027-02-01', licence, { by: 'thirdPerson' }));
  expect(letters(c)).toEqual({ recordalRequested: ['aliyev'], recordalEntered: ['aliyev'], recorded: ['rival'] });
  const pledge = {
    creditor: opponentParty,
    terms: 'Kredit',
    payment: { receipt: 'R', paidOn: '2027-02-01', minor: 5000 },
  };
  const d = recorded(granted().act('PLEDGE_REQUESTED', '2027-02-01', pledge));
  expect(letters(d)).toEqual({ recordalRequested: ['rival'], recordalEntered: ['rival'], recorded: ['aliyev'] });
});

describe('19.2, 19.3: a licensee is told of another licence, where one of the two is exclusive', () => {
  const to = { licensee: buyer, terms: '3 il', payment: licence.payment };
  const beside = (first: boolean, second: boolean) => {
    const c = recorded(granted().act('LICENCE_REQUESTED', '2027-02-01', { ...licence, exclusive: first }));
    c.act('LICENCE_REQUESTED', '2027-03-01', { ...to, exclusive: second });
    return letters(recorded(c, '2027-03-10'));
  };

  test.each([
    [true, true, ['rival']],
    [true, false, ['rival']],
    [false, true, ['rival']],
    [false, false, []],
  ])('19.2: the first exclusive: %s, the second: %s', (first, second, also) => {
    expect(beside(first, second)).toEqual({
      recordalRequested: ['rival', 'buyer', ...also],
      recordalEntered: ['rival', 'buyer', ...also],
      recorded: ['aliyev', 'aliyev'],
    });
  });

  test('19.2: not of a pledge, nor when the own licence has ended', () => {
    const c = recorded(granted().act('LICENCE_REQUESTED', '2027-02-01', licence));
    const own = { proceeding: c.last('recordal') };
    const pledge = { creditor: buyer, terms: 'Kredit', payment: { receipt: 'R', paidOn: '2027-02-01', minor: 5000 } };
    c.act('PLEDGE_REQUESTED', '2027-03-01', pledge);
    expect(letters(c).recordalRequested).toEqual(['rival', 'buyer']);
    c.act('RECORDED_RIGHT_ENDED', '2027-03-02', { reasons: 'Ləğv', consents: ['rival'] }, own);
    c.act('LICENCE_REQUESTED', '2027-03-03', { ...to, exclusive: true });
    expect(letters(c).recordalRequested).toEqual(['rival', 'buyer', 'buyer']);
  });
});

test.each([
  ['LICENCE_REQUESTED', licence, '19.1'],
  ['PLEDGE_REQUESTED', { creditor: buyer, terms: 'x', payment: paid(5000, '2027-02-01') }, '39'],
  ['TRANSFER_REQUESTED', toBuyer, '17.3'],
  ['REGISTER_CHANGE_REQUESTED', { what: 'x', payment: paid(1000, '2027-02-01') }, '35.2¶2'],
  ['MISTAKE_CORRECTION_REQUESTED', { mistake: 'x', correction: 'y' }, '35.1'],
] as const)('15 to 19, 35: the letters about %s go under the clause of what is recorded (%s)', (type, data, clause) => {
  const c = recorded(granted().act(type, '2027-02-01', data));
  const about = effects(c, 'dispatch-notice').filter(({ notice }) => notice.startsWith('record'));
  expect([...new Set(about.map((letter) => letter.clause))]).toEqual([clause]);
});

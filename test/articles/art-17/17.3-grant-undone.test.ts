/** 17.3, 12: a transfer is a contract of the parties: where a late record undoes the grant, it is one of the application. */
import { forecast, permitted, stuck } from '../../../engine/index.ts';
import { renderNotice } from '../../../activities/messages/render-notice.ts';
import {
  answerOf,
  applicantParty,
  firstSecondAfter,
  law,
  opponentParty,
  paid,
  published,
  registered,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { bySecond, oppositionData, otherOpponent, restorationData } from '../../support/oppositions.ts';
import { licence, publishedPatent, recorded, registerEntries, told, transfer } from '../../support/patents.ts';

const buyer = { ...opponentParty, id: 'buyer', name: 'Xəzər Holdinq', email: 'buyer@example.az' };
const next = { ...buyer, id: 'next', name: 'Növbəti MMC', email: 'next@example.az' };
const asks = {
  buyer: { by: 'thirdPerson', person: 'buyer' },
  seller: { by: 'owner' },
} as const;
const asBuyer = { person: 'buyer' } as const;
const asOwner = { by: 'owner', person: 'buyer' } as const;
const applicants = (c: CaseDriver) => c.now.file.applicants.map(({ id }) => id);

/** Granted on 15 January 2027, asked for on 2 March, entered on 10 March. */
const requested = (who: keyof typeof asks = 'buyer', over: object = {}) =>
  publishedPatent().act('TRANSFER_REQUESTED', '2027-03-02', { ...transfer, owners: [buyer], ...over }, asks[who]);
const sold = (who: keyof typeof asks = 'buyer', over: object = {}) => recorded(requested(who, over), '2027-03-10');
/** An opposition of the last day but one of the window reaches the record on 1 July 2027. */
const undone = (c: CaseDriver = sold()) =>
  c.until('2027-07-01').act('OPPOSITION_FILED', '2026-11-30', oppositionData(), { recorded: '2027-07-01' });
const admitted = (c: CaseDriver) =>
  c.act('OPPOSITION_ADMITTED', '2027-07-05', {}, { proceeding: c.last('opposition') });
const lettersOf = (c: CaseDriver) => c.entries.at(-1)?.effects.filter((e) => e.kind === 'dispatch-notice') ?? [];

describe.each(['buyer', 'seller'] as const)('17.3: the %s had asked for the transfer', (who) => {
  test('12: the application is the buyer’s, who is served, answers, and is granted the patent', () => {
    const c = undone(sold(who));
    expect([c.now.file.patent, applicants(c)]).toEqual([undefined, ['buyer']]);
    admitted(c);
    expect(told(c, 'oppositionCopy')).toEqual(['buyer']);
    expect(answerOf(c.try('OBSERVATIONS_FILED', '2027-08-02', { observations: 'x' }))[0]).toBe('act.notParty');
    c.act('OBSERVATIONS_FILED', '2027-08-02', { observations: 'Yenidir.' }, asBuyer);
    c.act('OPPOSITION_DECIDED', '2027-09-20', { outcome: 'rejected', reasons: 'x' });
    c.act('PATENT_REGISTERED', '2027-12-15', { patentNumber: 'I 2027 0001' });
    expect(c.now.file.patent?.owners).toMatchObject([{ id: 'buyer' }]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('38.1: or, silent, asks for restoration', () => {
    const c = admitted(undone(sold(who))).until(firstSecondAfter('2027-09-06'));
    expect(c.course).toBe('ended.rejected.disputable');
    expect(c.refused('RESTORATION_REQUESTED', '2027-10-01', restorationData('2027-10-01')).code).toBe('act.notParty');
    c.act('RESTORATION_REQUESTED', '2027-10-01', restorationData('2027-10-01'), asBuyer);
  });

  test('17.3: both are told that the transfer stands, as one of the application; nothing said of it is taken back', () => {
    const c = undone(sold(who));
    expect(told(c, 'transferStands')).toEqual(['aliyev', 'buyer']);
    expect(told(c, 'corrected')).toEqual(['aliyev']);
    expect(lettersOf(c).find((e) => e.notice === 'corrected')?.params['list']).toBe(
      'registrationInvitation, registered, patentPublished',
    );
    for (const notice of ['recordalRequested', 'recordalEntered', 'recorded']) expect(told(c, notice)).toHaveLength(1);
    expect([told(c, 'transferUndone'), registerEntries(c).at(-1)]).toEqual([[], 'transfer']);
    const letter = lettersOf(c).find((e) => e.notice === 'transferStands' && e.to === 'buyer');
    const { params = {}, name = '' } = letter ?? {};
    const text = renderNotice({
      notice: 'transferStands',
      language: 'en',
      name,
      number: c.number,
      params,
      reference: 'x',
    });
    expect(text.parts.body).toContain('The applicant is now Xəzər Holdinq, who acts in the case');
  });
});

test('12: what the case waits for, what comes, and what the buyer may do are those of an applicant', () => {
  const c = admitted(undone());
  const { at } = c.now;
  expect(stuck(c.now, at, law, c.entries)).toMatchObject({
    whoseTurn: 'applicant',
    waitsFor: { words: 'the opposition' },
  });
  const { steps } = forecast(c.now, at, law, { entries: c.entries });
  expect(steps.find(({ ends }) => ends.limit === 'observations')?.notices).toContainEqual(
    expect.objectContaining({ notice: 'deemedRejected', to: 'buyer' }),
  );
  const may = (person: string) =>
    permitted(c.now, { person, role: 'applicant' }, at, law).find(({ act }) => act === 'OBSERVATIONS_FILED')?.possible;
  expect([may('buyer'), may('aliyev')]).toEqual([true, false]);
});

test('17.3: a buyer’s warrant for an attorney stands too', () => {
  const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };
  const c = undone(sold().act('WARRANT_FILED', '2027-04-01', { representative }, asOwner));
  expect(c.now.file.representative).toEqual(representative);
  admitted(c).act('OBSERVATIONS_FILED', '2027-08-02', { observations: 'x' }, { person: 'PA-7' });
});

test('17.3: a share stays a share, and who bought from the buyer is the applicant', () => {
  expect(applicants(undone(sold('seller', { owners: [applicantParty, buyer] })))).toEqual(['aliyev', 'buyer']);
  const c = sold().act('TRANSFER_REQUESTED', '2027-04-01', { ...transfer, owners: [next] }, asOwner);
  undone(recorded(c, '2027-04-10'));
  expect([applicants(c), told(c, 'transferStands')]).toEqual([['next'], ['aliyev', 'buyer', 'next']]);
});

test('17.3: asked for and not yet entered, it goes on as a request about the application, and is entered for that', () => {
  const c = undone(requested());
  expect([c.at(c.last('recordal')), applicants(c), told(c, 'transferStands')]).toEqual(['deciding', ['aliyev'], []]);
  expect(applicants(recorded(c, '2027-07-10'))).toEqual(['buyer']);
  expect(replayed(c)).toEqual(c.now);
});

test('17.3: worked out again when another opposition comes late, it is the buyer’s all the same; nobody is told twice', () => {
  const c = undone();
  c.act('OPPOSITION_ADMITTED', '2027-07-05').act('OBSERVATIONS_FILED', '2027-08-02', { observations: 'x' }, asBuyer);
  const second = oppositionData({ opponent: otherOpponent });
  c.act('OPPOSITION_FILED', '2026-11-29', second, { ...bySecond, recorded: '2027-08-10' });
  expect([applicants(c), told(c, 'transferStands')]).toEqual([['buyer'], ['aliyev', 'buyer']]);
  expect(replayed(c)).toEqual(c.now);
});

test('17.3: withdrawn before the grant, recorded after it: nothing is left that could pass, and the buyer hears that', () => {
  const c = sold();
  c.act('APPLICATION_WITHDRAWN', '2026-12-05', {}, { recorded: '2027-07-01' });
  expect([c.course, applicants(c), told(c, 'transferStands')]).toEqual(['ended.withdrawn', ['aliyev'], []]);
  expect(told(c, 'transferUndone')).toEqual(['buyer']);
  const letter = lettersOf(c).find((e) => e.notice === 'transferUndone');
  expect(letter?.params).toMatchObject({ clause: '17.3', on: '2027-03-02', holder: 'Əli Əliyev' });
  expect(letter?.params).not.toHaveProperty('mayAsk');
});

test('4.2: who could not become an applicant does not by that, and is told', () => {
  const c = undone(sold('buyer', { owners: [{ ...buyer, officeService: 'inService' }] }));
  expect([applicants(c), told(c, 'transferUndone')]).toEqual([['aliyev'], ['buyer']]);
});

test('19.1: a licence under the patent is no contract on the application, and loses its ground', () => {
  const c = recorded(publishedPatent().act('LICENCE_REQUESTED', '2027-03-02', licence), '2027-03-10');
  undone(c);
  expect(c.now.proceedings.some(({ machine }) => machine === 'recordal')).toBe(false);
  expect([told(c, 'corrected'), told(c, 'transferUndone')]).toEqual([['aliyev', 'rival'], []]);
});

test('17.3: the other way: registered on 15 January, recorded on 1 March, a transfer of the application is of the patent', () => {
  const c = published().act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') });
  c.act('APPLICATION_TRANSFER_REQUESTED', '2027-02-01', { ...transfer, owners: [buyer] }, asks.buyer);
  recorded(c, '2027-02-10');
  const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };
  c.act('WARRANT_FILED', '2027-02-15', { representative }, asBuyer);
  c.act('PATENT_REGISTERED', '2027-01-15', { patentNumber: 'I 2027 0001' }, { recorded: '2027-03-01' });
  expect(c.now.file.patent?.owners).toMatchObject([{ id: 'buyer' }]);
  expect(c.now.file.representative).toEqual(representative);
  expect(replayed(c)).toEqual(c.now);
});

test('17.3: nobody asks for the transfer of a patent that there is not', () => {
  for (const doing of [asks.buyer, asks.seller])
    expect(published().try('TRANSFER_REQUESTED', '2026-07-01', { ...transfer, owners: [buyer] }, doing).ok).toBe(false);
  const c = registered(published());
  const late = { ...asks.buyer, recorded: '2027-02-01' };
  expect(c.try('TRANSFER_REQUESTED', '2026-12-01', { ...transfer, owners: [buyer] }, late).ok).toBe(false);
});

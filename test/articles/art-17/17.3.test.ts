/** 17.3: transfers of an application and of a patent are registered, and who may act afterwards. */
import { applicantParty, granted, lastSecondOf, opponentParty, paid, published } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { awaitingObservations } from '../../support/oppositions.ts';
import { effects, licence, registerEntries, recorded, told, transfer } from '../../support/patents.ts';

const party = opponentParty;

test('17.3: of the patent: recorded, and the new owner owns it', () => {
  const c = granted().act('TRANSFER_REQUESTED', '2027-02-01', transfer);
  expect(c.at(c.last('recordal'))).toBe('deciding');
  expect(c.due('requestDecision')).toBe('2027-04-01');
  recorded(c);
  expect(c.at(c.last('recordal'))).toBe('entered');
  expect(c.now.file.patent?.owners.map((o) => o.id)).toEqual(['rival']);
  expect(registerEntries(c).at(-1)).toBe('transfer');
  expect(c.notices.at(-1)).toBe('recorded');
  c.act('PATENT_SURRENDERED', '2027-02-11', {}, { person: 'rival' });
});

test('17.3: refused or taken back, nothing changes', () => {
  const refused = granted().act('TRANSFER_REQUESTED', '2027-02-01', transfer);
  refused.act('RECORDAL_REFUSED', '2027-02-10', { reasons: 'İmza yoxdur' });
  expect(refused.at(refused.last('recordal'))).toBe('refused');
  expect(refused.notices.at(-1)).toBe('recordalRefused');
  expect(refused.now.file.patent?.owners.map((o) => o.id)).toEqual(['aliyev']);
  const back = granted().act('TRANSFER_REQUESTED', '2027-02-01', transfer);
  back.act('RECORDAL_WITHDRAWN', '2027-02-10', {}, { by: 'owner' });
  expect(back.at(back.last('recordal'))).toBe('withdrawn');
});

test('17.3: of the application: the new applicant; and of one that is registered meanwhile, the patent', () => {
  const before = published().act('APPLICATION_TRANSFER_REQUESTED', '2026-07-01', transfer);
  expect(recorded(before, '2026-07-10').now.file.applicants.map((a) => a.id)).toEqual(['rival']);
  expect(effects(before, 'enter-register').at(-1)?.params).toMatchObject({ owners: ['Rəqib MMC'], patentNumber: null });
  const over = published().act('APPLICATION_TRANSFER_REQUESTED', '2026-12-15', transfer);
  over.act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') });
  over.act('PATENT_REGISTERED', '2027-01-15', { patentNumber: 'I 2027 0001' });
  expect(recorded(over).now.file.patent?.owners.map((o) => o.id)).toEqual(['rival']);
});

test('29.8: it ends with the application', () => {
  const c = published().act('APPLICATION_TRANSFER_REQUESTED', '2026-07-01', transfer);
  c.act('APPLICATION_WITHDRAWN', '2026-07-02');
  expect(c.at(c.last('recordal'))).toBe('endedWithCase');
});

test('5.1: a contract on its use ends with it too, and comes back with it', () => {
  const { licensee: user, terms, payment } = licence;
  const c = published().act('APPLICATION_CONTRACT_REQUESTED', '2026-06-15', {
    user,
    terms,
    payment: { ...payment, paidOn: '2026-06-15' },
  });
  c.act('OPPOSITION_FILED', '2026-06-20', {
    opponent: party,
    grounds: ['7.6'],
    reasons: 'x',
    copies: true,
  });
  c.act('OPPOSITION_ADMITTED', '2026-06-22').until('2026-09-01');
  expect(c.at(c.last('recordal'))).toBe('endedWithCase');
  expect(told(c, 'recordalEnded')).toEqual(['aliyev']);
  c.act('RESTORATION_REQUESTED', '2026-09-02', { reasons: 'Xəstəlik', payment: paid(100, '2026-09-02') });
  c.act('RESTORATION_DECIDED', '2026-09-10', { granted: true, reasons: 'x' });
  expect(c.at(c.last('recordal'))).toBe('deciding');
  expect(told(c, 'recordalReopened')).toEqual(['aliyev']);
});

test('17.3: a change to a registered assignment, not to one that is not', () => {
  const c = recorded(granted().act('TRANSFER_REQUESTED', '2027-02-01', transfer));
  const change = { assignment: c.last('recordal'), change: 'Müddət', payment: paid(1000, '2027-03-01') };
  c.act('ASSIGNMENT_CHANGE_REQUESTED', '2027-03-01', change, { by: 'thirdPerson' });
  recorded(c, '2027-03-05');
  expect(registerEntries(c).at(-1)).toBe('transfer');
  expect(c.now.file.patent?.owners.map((o) => o.id)).toEqual(['rival']);
  const other = { ...change, assignment: 'recordal-99' };
  expect(c.refused('ASSIGNMENT_CHANGE_REQUESTED', '2027-03-06', other, { by: 'thirdPerson' })).toMatchObject({
    code: 'assignment.unknown',
    clause: '17.3',
  });
});

describe('who may act', () => {
  const agent = { representative: { name: 'Vəkil', registration: 'PA-7', warrant: true } };

  test('17.3, 27.2: that it is recorded is told to the representative whose warrant is on file', () => {
    const asked = published('invention', agent).act('APPLICATION_TRANSFER_REQUESTED', '2026-07-01', transfer);
    const letters = (c: CaseDriver) => effects(c, 'dispatch-notice').map(({ notice, to, name }) => [notice, to, name]);
    asked.act('RECORDAL_REFUSED', '2026-07-05', { reasons: 'x' });
    expect(letters(asked).at(-1)).toEqual(['recordalRefused', 'aliyev', 'Vəkil']);
    asked.act('APPLICATION_TRANSFER_REQUESTED', '2026-07-06', transfer, { by: 'thirdPerson' });
    asked.act('RECORDAL_REFUSED', '2026-07-07', { reasons: 'x' });
    expect(letters(asked).at(-1)).toEqual(['recordalRefused', 'rival', opponentParty.name]);
  });
  const passed = (c: CaseDriver) =>
    recorded(c.act('APPLICATION_TRANSFER_REQUESTED', '2026-07-01', transfer), '2026-07-10');

  test('17.3: before the transfer is recorded the applicant, from then on the new one', () => {
    const asked = published().act('APPLICATION_TRANSFER_REQUESTED', '2026-07-01', transfer);
    expect(asked.refused('APPLICATION_WITHDRAWN', '2026-07-02', {}, { person: 'rival' }).code).toBe('act.notParty');
    const c = recorded(asked, '2026-07-10');
    expect(c.refused('APPLICATION_WITHDRAWN', '2026-07-10').code).toBe('act.notParty');
    c.act('APPLICATION_WITHDRAWN', '2026-07-10', {}, { person: 'rival' });
  });

  test('17.3, 27.2: the representative of the former applicant speaks for nobody any more', () => {
    const c = passed(published('invention', agent));
    expect(c.refused('APPLICATION_WITHDRAWN', '2026-07-11', {}, { person: 'PA-7' }).code).toBe('act.notParty');
  });

  test('17.3, 31.3: transferred while observations are awaited, the new applicant answers in what is left of the limit', () => {
    const c = awaitingObservations();
    passed(c);
    expect(c.due('observations')).toBe('2026-09-10');
    expect(c.refused('OBSERVATIONS_FILED', '2026-09-10', { observations: 'x' }).code).toBe('act.notParty');
    c.act('OBSERVATIONS_FILED', lastSecondOf('2026-09-10'), { observations: 'x' }, { person: 'rival' });
  });

  test('17.3, 14.4: a share transferred, both owners may act', () => {
    const both = { owners: [applicantParty, opponentParty], instrument: 'x' };
    const c = recorded(granted().act('TRANSFER_REQUESTED', '2027-02-01', both));
    c.act('NAME_CHANGED', '2027-02-11', { owner: 'rival', name: 'Rəqib ASC' }, { person: 'rival' });
    c.act('DUPLICATE_REQUESTED', '2027-02-12', { reasons: 'x', payment: paid(500, '2027-02-12') });
  });

  test('17.3: taken back only by whoever asked, on either side', () => {
    const c = granted().act('TRANSFER_REQUESTED', '2027-02-01', transfer, { by: 'thirdPerson' });
    expect(c.refused('RECORDAL_WITHDRAWN', '2027-02-02', {}, { by: 'owner' })).toMatchObject({
      code: 'act.notParty',
      clause: '17.3',
    });
    expect(c.refused('RECORDAL_WITHDRAWN', '2027-02-02', {}, { by: 'thirdPerson', person: 'kimsə' }).code).toBe(
      'act.notParty',
    );
    c.act('RECORDAL_WITHDRAWN', '2027-02-02', {}, { by: 'thirdPerson' });
  });

  test('17.3: not by whom the right goes to, where another asked', () => {
    const c = granted().act('TRANSFER_REQUESTED', '2027-02-01', transfer);
    expect(c.refused('RECORDAL_WITHDRAWN', '2027-02-02', {}, { by: 'thirdPerson' })).toMatchObject({
      code: 'act.notParty',
      clause: '17.3',
    });
  });

  const before = () => published('invention', agent);
  const after = () => granted('invention', agent);
  test.each([
    ['an applicant', 'applicant', before, 'APPLICATION_TRANSFER_REQUESTED', '2026-07-01'],
    ['an owner', 'owner', after, 'TRANSFER_REQUESTED', '2027-02-01'],
  ] as const)(
    '17.3, 27.2: %s asks and takes back in person or through the representative',
    (_name, by, make, act, on) => {
      const itself = { by, person: applicantParty.id };
      const through = { by, person: 'PA-7' };
      for (const [asking, back] of [
        [itself, through],
        [through, itself],
        [through, through],
      ]) {
        const c = make().act(act, on, transfer, asking);
        c.act('RECORDAL_WITHDRAWN', on, {}, back);
        expect(c.at(c.last('recordal'))).toBe('withdrawn');
      }
    },
  );

  test('17.3, 35.2: that it is recorded is told to the owner who asked through the representative', () => {
    const c = recorded(after().act('LICENCE_REQUESTED', '2027-02-01', licence, { by: 'owner', person: 'PA-7' }));
    expect(c.entries.flatMap((e) => e.effects)).toContainEqual(
      expect.objectContaining({ notice: 'recorded', to: 'aliyev' }),
    );
  });

  test('6.3: a patent attorney does not become an owner by transfer', () => {
    const data = { ...transfer, owners: [{ ...opponentParty, attorney: true }] };
    const barred = { code: 'filing.attorney', clause: '6.3' };
    expect(granted().refused('TRANSFER_REQUESTED', '2027-02-01', data)).toMatchObject(barred);
    expect(published().refused('APPLICATION_TRANSFER_REQUESTED', '2026-07-01', data)).toMatchObject(barred);
  });

  test('4.2: an official of the office does not become an applicant by transfer; of a patent filed by another, an owner', () => {
    const data = { ...transfer, owners: [{ ...opponentParty, officeService: 'inService' }] };
    expect(published().refused('APPLICATION_TRANSFER_REQUESTED', '2026-07-01', data)).toMatchObject({
      code: 'filing.official',
      clause: '4.2',
    });
    granted().act('TRANSFER_REQUESTED', '2027-02-01', data);
  });
});

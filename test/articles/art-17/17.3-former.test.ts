/** 17.3: once a patent belongs to another, who had applied for it acts in the case no more, and reads what anyone may. */
import {
  CaseDriver,
  allMet,
  answerOf,
  applicantParty,
  applicationData,
  examined,
  firstSecondAfter,
  granted,
  lastSecondOf,
  opponentParty,
  paid,
  received,
} from '../../support/case-driver.ts';
import type { Doing } from '../../support/case-driver.ts';
import { licence, publishedPatent, recorded, transfer } from '../../support/patents.ts';

const known = (receivedOn: string) => ({ about: 'other', receivedOn, reasons: 'Səhvdir.' });
const acts: readonly [type: string, data: unknown][] = [
  ['DISPUTE_FILED', known('2027-03-20')],
  ['MATERIALS_INSPECTED', {}],
  ['WARRANT_FILED', { representative: { name: 'Vəkil', registration: 'PA-7', warrant: true } }],
];

/** To the rival, entered at the last second of 25 March 2027. */
const sold = (c: CaseDriver = publishedPatent()) =>
  recorded(c.act('TRANSFER_REQUESTED', '2027-03-20', transfer), lastSecondOf('2027-03-25'));
const former: Doing = { by: 'applicant', person: 'aliyev' };
const notParty = ['act.notParty', '17.3'];

test.each(acts)('17.3: %s is no longer for who had applied, but for the owner', (type, data) => {
  const c = sold();
  expect(answerOf(c.try(type, firstSecondAfter('2027-03-25'), data, former))).toEqual(notParty);
  expect(c.refused(type, '2027-03-26', data, { ...former, by: 'owner' }).code).toBe('act.notParty');
  expect(answerOf(c.try(type, '2027-03-26', data, { by: 'owner', person: 'rival' }))).toEqual(['accepted']);
});

test.each(acts)('17.3: until it is entered, %s is for the owner of the day', (type, data) => {
  const c = publishedPatent().act('TRANSFER_REQUESTED', '2027-03-20', transfer);
  const when = '2027-03-25T23:59:58+04:00';
  expect(answerOf(c.try(type, when, data, { by: 'owner', person: 'rival' }))[0]).toBe('act.notParty');
  expect(answerOf(c.try(type, when, data, { by: 'owner' }))).toEqual(['accepted']);
});

test('17.3: a decision of the Commission on the patent is sued over by its owner, not by who had applied', () => {
  const c = sold().act('DISPUTE_FILED', '2027-03-26', known('2027-03-20'), { by: 'owner', person: 'rival' });
  c.act('DISPUTE_DECIDED', '2027-04-20', { outcome: 'dismissed', reasons: 'x' });
  const suit = { against: 'dispute' };
  expect(answerOf(c.try('COURT_ACTION_FILED', '2027-05-03', suit, former))).toEqual(notParty);
  c.act('COURT_ACTION_FILED', '2027-05-03', suit, { by: 'owner', person: 'rival' });
});

test('17.3, 19.4: nor is a licence of the owner’s ended by who had applied', () => {
  const c = recorded(publishedPatent().act('LICENCE_REQUESTED', '2027-03-02', licence), '2027-03-05');
  const proceeding = c.last('recordal');
  sold(c);
  const ending = c.try('RECORDED_RIGHT_ENDED', '2027-03-29', { reasons: 'x' }, { ...former, proceeding });
  expect(answerOf(ending)).toEqual(notParty);
});

test('17.3: an owner who had applied acts as owner, and is told so', () => {
  expect(publishedPatent().refused('MATERIALS_INSPECTED', '2027-03-26', {}, former)).toMatchObject({
    code: 'act.asOwner',
    clause: '17.3',
  });
  expect(answerOf(examined().try('MATERIALS_INSPECTED', '2026-02-02', {}, former))).toEqual(['accepted']);
});

test('30.5: what is public who had applied reads as anyone may; what is secret not', () => {
  const anyone = { by: 'thirdPerson', person: 'aliyev' } as const;
  const c = sold().act('MATERIALS_INSPECTED', '2027-03-26', {}, anyone);
  c.act('SET_APART', '2027-04-01', { reason: 'Müdafiə.' });
  expect(c.refused('MATERIALS_INSPECTED', '2027-04-02', {}, anyone).code).toBe('application.unpublished');
  expect(c.refused('MATERIALS_INSPECTED', '2027-04-02', {}, former).code).toBe('act.notParty');
});

test('27.2: a representative of who had applied, whom no owner appointed, speaks for nobody', () => {
  const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };
  const c = sold(granted('invention', { representative }));
  for (const by of ['applicant', 'owner'] as const)
    expect(c.refused('MATERIALS_INSPECTED', '2027-03-26', {}, { by, person: 'PA-7' }).code).toBe('act.notParty');
});

test('17.3: recorded late, what was done before the transfer counts as done by its owner', () => {
  const c = sold();
  const data = { owner: 'aliyev', address: 'Gəncə' };
  const late = { by: 'owner', person: 'aliyev', recorded: '2027-04-01' } as const;
  expect(answerOf(c.try('NAME_CHANGED', '2027-03-24', data, late))).toEqual(['accepted']);
  expect(answerOf(c.try('NAME_CHANGED', '2027-03-29', data, late))[0]).toBe('act.notParty');
});

describe('17.3, 27.2: a foreign person to whom an application or patent has passed acts through an attorney', () => {
  const abroad = { ...opponentParty, country: 'DE' };
  const attorney = { name: 'Vəkil', registration: 'PA-7' };
  const self: Doing = { by: 'owner', person: 'rival' };
  const bought = (over: object = {}, c: CaseDriver = publishedPatent()) =>
    recorded(c.act('TRANSFER_REQUESTED', '2027-03-20', { ...transfer, owners: [abroad], ...over }), '2027-03-25');
  const inspected = (c: CaseDriver, doing: Doing) => answerOf(c.try('MATERIALS_INSPECTED', '2027-03-29', {}, doing));
  const refused = ['filing.foreign', '27.2¶2'];

  test('27.2: the new owner alone is refused; with the warrant of an attorney not', () => {
    expect(inspected(bought(), self)).toEqual(refused);
    expect(inspected(bought(), { ...self, attorney })).toEqual(['warrant.missing', '27.2¶2']);
    expect(inspected(bought(), { ...self, attorney: { ...attorney, warrant: 'W-1' } })).toEqual(['accepted']);
  });

  test('27.2: the attorney is appointed in person, and acts for the owner from then on', () => {
    const c = bought().act('WARRANT_FILED', '2027-03-26', { representative: { ...attorney, warrant: true } }, self);
    expect(inspected(c, { by: 'owner', person: attorney.registration })).toEqual(['accepted']);
    expect(inspected(c, { ...self, attorney })).toEqual(['accepted']);
    expect(inspected(c, self)).toEqual(refused);
  });

  test('27.2: a treaty that let the applicant act directly says nothing of the new owner', () => {
    const smith = { ...applicantParty, id: 'smith', country: 'US' };
    const direct = publishedByForeigner(smith);
    const sale = { ...transfer, owners: [abroad] };
    recorded(direct.act('TRANSFER_REQUESTED', '2027-03-20', sale, { person: 'smith' }), '2027-03-25');
    expect(inspected(direct, self)).toEqual(refused);
  });

  test('27.2: one that lets the new owner do so is named with the request', () => {
    expect(inspected(bought({ treatyAllowsDirectFiling: true }), self)).toEqual(['accepted']);
    expect(inspected(bought({ owners: [applicantParty, abroad] }), { by: 'owner' })).toEqual(['accepted']);
  });

  test('12, 27.2: the same of one who becomes the applicant', () => {
    const named = { applicants: [abroad], instrument: 'Müqavilə' };
    const act = (over: object) =>
      answerOf(
        received()
          .act('APPLICANT_CHANGED', '2026-01-12', { ...named, ...over })
          .try('AMENDMENT_FILED', '2026-01-13', { what: 'Düzəliş.' }, { person: 'rival' }),
      );
    expect(act({})).toEqual(refused);
    expect(act({ treatyAllowsDirectFiling: true })).toEqual(['accepted']);
  });
});

/** A patent of a foreign person whom a treaty lets act directly. */
function publishedByForeigner(party: object): CaseDriver {
  const doing = { person: (party as { id: string }).id };
  return new CaseDriver()
    .act(
      'APPLICATION_RECEIVED',
      '2026-01-05',
      applicationData('invention', {
        applicants: [party],
        treatyAllowsDirectFiling: true,
        payment: paid(10_000, '2026-01-05'),
      }),
      doing,
    )
    .act('FORMAL_EXAMINATION_PASSED', '2026-01-26')
    .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
    .act('PUBLICATION_DECIDED', '2026-03-03')
    .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') }, { by: 'registrar' })
    .act('APPLICATION_PUBLISHED', '2026-06-01', { issue: '2026/5' })
    .act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') }, { by: 'registrar' })
    .act('PATENT_REGISTERED', '2027-01-15', { patentNumber: 'I 2027 0001' });
}

/** 19.4: changes to a registered licence, and its end, are by mutual consent, and recorded. */
import { answerOf, granted, opponentParty, paid } from '../../support/case-driver.ts';
import type { CaseDriver, Doing } from '../../support/case-driver.ts';
import { licence, licensed, recorded, registerEntries, told, transfer, twoOwners } from '../../support/patents.ts';

const change = (id: string) => ({ licence: id, change: 'Ərazi', payment: paid(1000, '2027-03-01') });
const ending = (...consents: string[]) => ({ reasons: 'Razılaşma', consents });
const owner: Doing = { by: 'owner' };
const licensee: Doing = { by: 'thirdPerson', person: 'rival' };
const sublicence = (id: string) => ({
  licence: id,
  sublicensee: { ...opponentParty, id: 'third', name: 'Üçüncü' },
  terms: '1 il',
  consent: 'Razılıq 3',
  payment: paid(1000, '2027-03-01'),
});
const answered = (c: CaseDriver, data: object, by: Doing) =>
  answerOf(c.try('RECORDED_RIGHT_ENDED', '2027-04-01', data, by));

test('19.4: a change to a registered licence; the other side is told', () => {
  const c = licensed();
  const data = change(c.last('recordal'));
  expect(c.refused('LICENCE_CHANGE_REQUESTED', '2027-03-01', { ...data, licence: 'x' })).toMatchObject({
    code: 'licence.unknown',
    clause: '19.4',
  });
  recorded(c.act('LICENCE_CHANGE_REQUESTED', '2027-03-01', data), '2027-03-10');
  expect(registerEntries(c).at(-1)).toBe('licenceChange');
  expect([told(c, 'recordalRequested'), told(c, 'recordalEntered')]).toEqual([
    ['rival', 'rival'],
    ['rival', 'rival'],
  ]);
});

describe('19.4: a licence ends by the consent of both sides', () => {
  const mutual = ['licence.mutual', '19.4'];

  test.each([
    ['the owner alone', ending(), owner, mutual],
    ['the licensee alone', ending(), licensee, mutual],
    [
      'a stranger who names both',
      ending('aliyev', 'rival'),
      { by: 'thirdPerson', person: 'kimsə' },
      ['act.notParty', '19.4'],
    ],
    ['the owner, the licensee consenting', ending('rival'), owner, ['accepted']],
    ['the licensee, the owner consenting', ending('aliyev'), licensee, ['accepted']],
    ['a court', ending(), { by: 'court' }, ['accepted']],
    ['the registrar, who has seen that it is over', ending(), { by: 'registrar' }, ['accepted']],
  ] as const)('19.4: %s', (_name, data, by, answer) => {
    const c = licensed();
    expect(answered(c, data, by)).toEqual(answer);
    expect(c.at(c.last('recordal'))).toBe(answer[0] === 'accepted' ? 'ended' : 'entered');
  });

  test('19.4: whoever does not consent is named, each owner too', () => {
    const both = { ...licence, consents: ['veli'] };
    const c = recorded(granted('invention', twoOwners).act('LICENCE_REQUESTED', '2027-02-01', both));
    expect(c.refused('RECORDED_RIGHT_ENDED', '2027-04-01', ending('rival'), owner)).toMatchObject({
      code: 'licence.mutual',
      params: { others: ['veli'] },
    });
    expect(answered(c, ending('rival', 'veli'), owner)).toEqual(['accepted']);
  });

  test('19.4: both sides are told, whoever did it', () => {
    const c = licensed().act('RECORDED_RIGHT_ENDED', '2027-04-01', ending('aliyev'), licensee);
    expect([told(c, 'recorded').at(-1), told(c, 'rightEnded')]).toEqual(['aliyev', ['rival']]);
    const d = recorded(granted().act('LICENCE_REQUESTED', '2027-02-01', licence, licensee));
    d.act('RECORDED_RIGHT_ENDED', '2027-04-01', ending('rival'), owner);
    expect([told(d, 'recorded').at(-1), told(d, 'rightEnded')]).toEqual(['rival', ['aliyev']]);
  });

  test('17.3: after a transfer it is the new owner’s to consent, and no longer the former one’s', () => {
    const c = licensed();
    const proceeding = c.last('recordal');
    const buyer = { ...opponentParty, id: 'buyer', name: 'Alıcı' };
    recorded(c.act('TRANSFER_REQUESTED', '2027-03-01', { ...transfer, owners: [buyer] }), '2027-03-10');
    expect(answered(c, ending('rival'), { by: 'thirdPerson', person: 'aliyev', proceeding })).toEqual(mutual);
    expect(answered(c, ending('rival'), { by: 'owner', person: 'buyer', proceeding })).toEqual(['accepted']);
  });

  test('27.2: a representative of the owners does not speak for the licensee', () => {
    const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };
    const c = recorded(granted('invention', { representative }).act('LICENCE_REQUESTED', '2027-02-01', licence));
    const agent: Doing = { by: 'owner', person: 'PA-7' };
    expect(answered(c, ending(), agent)).toEqual(mutual);
    expect(answered(c, ending('rival'), agent)).toEqual(['accepted']);
  });

  test('19.2: a sublicence is the contract of the licensee, not of the owner', () => {
    const c = licensed();
    c.act('SUBLICENCE_REQUESTED', '2027-03-01', sublicence(c.last('recordal')));
    const proceeding = recorded(c, '2027-03-10').last('recordal');
    expect(answered(c, ending('third'), { ...owner, proceeding })).toEqual(mutual);
    expect(answered(c, ending('third'), { ...licensee, proceeding })).toEqual(['accepted']);
    expect(told(c, 'rightEnded')).toEqual(['rival', 'third']);
  });
});

describe('19.4, 19.2¶4: nothing is entered under a licence that has ended since', () => {
  const over = (type: string, data: (id: string) => object) => {
    const c = licensed();
    const first = c.last('recordal');
    c.act(type, '2027-03-01', data(first), owner);
    const asked = c.last('recordal');
    c.act('RECORDED_RIGHT_ENDED', '2027-03-05', ending('rival'), { ...owner, proceeding: first });
    return { c, asked };
  };

  test.each([
    ['SUBLICENCE_REQUESTED', sublicence],
    ['LICENCE_CHANGE_REQUESTED', change],
  ] as const)('19.4: %s', (type, data) => {
    const { c, asked } = over(type, data);
    const refusal = c.refused('RECORDAL_ENTERED', '2027-03-10', {}, { proceeding: asked });
    expect([refusal.code, refusal.clause]).toEqual(['licence.ended', '19.4']);
    c.act('RECORDAL_REFUSED', '2027-03-10', { reasons: 'x' }, { proceeding: asked });
  });

  test('36.1: nor under a patent that has; put back, it is entered', () => {
    const c = granted().act('LICENCE_REQUESTED', '2027-02-01', licence).act('PATENT_SURRENDERED', '2027-02-02');
    const enter = (when: string) => answerOf(c.try('RECORDAL_ENTERED', when, {}, { proceeding: c.last('recordal') }));
    expect(enter('2027-02-10')).toEqual(['patent.over', '36.1']);
    c.act('DISPUTE_FILED', '2027-02-15', { about: 'patentEnded', reasons: 'x' }, owner);
    c.act('DISPUTE_DECIDED', '2027-03-01', { outcome: 'allowed', reasons: 'x' });
    expect(enter('2027-03-02')).toEqual(['accepted']);
  });
});

/** 19.2: a sublicence needs the written consent of the licensor, and ends with the licence. */
import { opponentParty, paid } from '../../support/case-driver.ts';
import { registerEntries, licence, recorded, licensed } from '../../support/patents.ts';

const party = opponentParty;
const sublicence = (id: string) => ({
  licence: id,
  sublicensee: { ...party, id: 'third' },
  terms: '1 il',
  consent: 'Razılıq 3',
  payment: paid(1000, '2027-03-01'),
});

test('19.2: a sublicence with the written consent of the licensor, under a registered licence', () => {
  const c = licensed();
  const id = c.last('recordal');
  const { consent: _none, ...without } = sublicence(id);
  expect(c.refused('SUBLICENCE_REQUESTED', '2027-03-01', without, { by: 'thirdPerson' })).toMatchObject({
    code: 'form.invalid',
    clause: '19.2¶3',
  });
  expect(c.refused('SUBLICENCE_REQUESTED', '2027-03-01', sublicence('recordal-99'))).toMatchObject({
    code: 'licence.unknown',
    clause: '19.2¶4',
  });
  recorded(c.act('SUBLICENCE_REQUESTED', '2027-03-01', sublicence(id), { by: 'thirdPerson' }), '2027-03-10');
  expect(registerEntries(c).at(-1)).toBe('sublicence');
  const further = sublicence(c.last('recordal'));
  expect(c.refused('SUBLICENCE_REQUESTED', '2027-03-11', further, { by: 'thirdPerson' }).clause).toBe('19.2¶4');
});

test('19.2: when the licence ends, the sublicences under it end, and no others', () => {
  const c = licensed();
  const first = c.last('recordal');
  recorded(c.act('SUBLICENCE_REQUESTED', '2027-03-01', sublicence(first)), '2027-03-10');
  const under = c.last('recordal');
  recorded(c.act('LICENCE_REQUESTED', '2027-03-11', { ...licence, exclusive: false }), '2027-03-12');
  const second = c.last('recordal');
  recorded(c.act('SUBLICENCE_REQUESTED', '2027-03-13', sublicence(second)), '2027-03-14');
  const other = c.last('recordal');
  c.act('RECORDED_RIGHT_ENDED', '2027-04-01', { reasons: 'Ləğv', consents: ['rival'] }, { proceeding: first });
  expect([first, under, second, other].map((id) => c.at(id))).toEqual(['ended', 'ended', 'entered', 'entered']);
  const licensee = { by: 'thirdPerson', person: 'rival', proceeding: other } as const;
  c.act('RECORDED_RIGHT_ENDED', '2027-04-02', { reasons: 'Ləğv', consents: ['third'] }, licensee);
  expect(c.at(other)).toBe('ended');
  expect(c.at(second)).toBe('entered');
});

/** 12: who is told that the application has passed to others. */
import { applicantParty, opponentParty, received } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { effects, told } from '../../support/patents.ts';

const veli = { ...applicantParty, id: 'veli', name: 'Vəli Vəliyev', email: 'veli@example.az' };
const several = (over: object = {}) =>
  received('2026-01-05', 'invention', { applicants: [applicantParty, veli], ...over });
const changed = (c: CaseDriver, applicants: readonly object[], on = '2026-02-02') =>
  c.act('APPLICANT_CHANGED', on, { applicants, instrument: 'Müqavilə' });
const letters = (c: CaseDriver) => effects(c, 'dispatch-notice').filter(({ notice }) => notice === 'applicantChanged');

test('12: who comes, who stays and who leaves, each by a letter of the own', () => {
  const c = changed(several(), [opponentParty, veli]);
  expect(told(c, 'applicantChanged')).toEqual(['rival', 'veli', 'aliyev']);
  for (const { clause, params } of letters(c))
    expect([clause, params['holder'], params['on']]).toEqual([
      '12',
      `${opponentParty.name}, ${veli.name}`,
      '2026-02-02',
    ]);
});

test('12: the only one to the only one', () => {
  expect(told(changed(received(), [opponentParty]), 'applicantChanged')).toEqual(['rival', 'aliyev']);
});

test('12: not who has left on another day', () => {
  const c = changed(received(), [opponentParty]);
  c.act('APPLICANT_CHANGED', '2026-02-03', { applicants: [veli], instrument: 'Müqavilə' }, { person: 'rival' });
  expect(told(c, 'applicantChanged')).toEqual(['rival', 'aliyev', 'veli', 'rival']);
});

test('12, 15.3: nobody, where the change is refused', () => {
  const c = several();
  c.refused('APPLICANT_CHANGED', '2026-02-02', { applicants: [opponentParty], instrument: 'Müqavilə' });
  expect(letters(c)).toEqual([]);
});

test('27.2: those who stay hear of it through their representative', () => {
  const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };
  const c = several({ representative }).act(
    'APPLICANT_CHANGED',
    '2026-02-02',
    { applicants: [opponentParty, veli], instrument: 'Müqavilə' },
    { person: 'PA-7' },
  );
  expect(letters(c).map(({ to, name }) => [to, name])).toEqual([
    ['rival', opponentParty.name],
    ['veli', 'Vəkil'],
    ['aliyev', applicantParty.name],
  ]);
});

/** 27.2: of several, none replaces the representative whom the others have appointed, without them. */
import {
  answerOf,
  applicantParty,
  examined,
  granted,
  opponentParty,
  paid,
  received,
} from '../../support/case-driver.ts';
import type { CaseDriver, Doing } from '../../support/case-driver.ts';
import { twoOwners } from '../../support/patents.ts';

const representative = { name: 'Vəkil', registration: 'PA-1', warrant: true };
const other = { name: 'Başqa', registration: 'PA-2', warrant: true };
const abroad = { ...applicantParty, country: 'DE' };
const veli = { ...applicantParty, id: 'veli', name: 'Vəli' };
const byVeli: Doing = { person: 'veli' };

const joint = (over: object = {}) =>
  examined('2026-01-05', 'invention', { applicants: [abroad, veli], representative, ...over });
const appointed = (c: CaseDriver, data: object = {}, doing = byVeli, on = '2026-02-02') =>
  answerOf(c.try('WARRANT_FILED', on, { representative: other, ...data }, doing));
const onFile = (c: CaseDriver) => c.now.file.representative;
const amended = (c: CaseDriver, doing: Doing) =>
  answerOf(c.try('AMENDMENT_FILED', '2026-02-09', { what: 'x', payment: paid(600, '2026-02-09') }, doing));
const refused = ['warrant.others', '27.2¶2'];

test('27.2: one of two appoints another alone: refused, and the attorney still acts for both', () => {
  const c = joint();
  expect([appointed(c), onFile(c)]).toEqual([refused, representative]);
  expect(c.refused('WARRANT_FILED', '2026-02-02', { representative: other }, byVeli).params['others']).toEqual([
    'aliyev',
  ]);
  expect(amended(c, { person: 'PA-1' })).toEqual(['accepted']);
});

test('27.2: with the consent of the other, or where their attorney passes it on, it holds for both', () => {
  const c = joint();
  expect([appointed(c, { consents: ['aliyev'] }), onFile(c)]).toEqual([['accepted'], other]);
  const passedOn = joint();
  expect([appointed(passedOn, {}, { person: 'PA-1' }), onFile(passedOn)]).toEqual([['accepted'], other]);
});

test('27.2: he takes the own warrant back, and acts in person or through who shows one with each act', () => {
  const c = joint().act('WARRANT_ENDED', '2026-02-02', {}, byVeli);
  expect([appointed(c), onFile(c)?.warrantOf]).toEqual([refused, ['aliyev']]);
  expect(amended(c, byVeli)).toEqual(['accepted']);
  const attorney = { name: 'Başqa', registration: 'PA-2', warrant: 'W-2' };
  expect(amended(c, { ...byVeli, attorney })).toEqual(['accepted']);
});

test('27.2: once nobody else has one, his own is appointed', () => {
  const c = joint().act('WARRANT_ENDED', '2026-02-02', {}, { person: 'PA-1' });
  expect([appointed(c), onFile(c)]).toEqual([['accepted'], { ...other, warrantOf: ['veli'] }]);
});

test('27.2: a representative who never showed a warrant is nobody’s to keep', () => {
  const c = received('2026-01-05', 'invention', {
    applicants: [abroad, veli],
    representative: { ...representative, warrant: false },
  });
  expect(appointed(c, {}, byVeli, '2026-01-12')).toEqual(['accepted']);
});

test('29.2: a reply that one signs through another attorney counts, and theirs stays', () => {
  const replied = (by: Doing) =>
    received('2026-01-05', 'invention', { applicants: [abroad, veli], representative })
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract', 'representative'] })
      .act('CORRECTION_FILED', '2026-02-03', { papers: ['abstract', 'representative'] }, by);
  const attorney = { name: 'Başqa', registration: 'PA-2', warrant: 'W-2' };
  const c = replied({ ...byVeli, attorney });
  expect([onFile(c), c.course]).toEqual([representative, 'formal.reviewingReply']);
  c.act('FORMAL_EXAMINATION_PASSED', '2026-02-05');
});

test('27.2, 29.2: that of another does not put right that one abroad has no representative', () => {
  const c = received('2026-01-05', 'invention', { applicants: [abroad, veli] })
    .act('WARRANT_FILED', '2026-01-12', { representative }, byVeli)
    .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['representative'] });
  const attorney = { name: 'Başqa', registration: 'PA-2', warrant: 'W-2' };
  c.act('CORRECTION_FILED', '2026-02-03', { papers: ['representative'] }, { attorney });
  expect([c.now.file.deficiencies, onFile(c)]).toEqual([
    ['representative'],
    { ...representative, warrantOf: ['veli'] },
  ]);
});

test('27.2: so of the owners of a patent', () => {
  const c = granted('invention', { ...twoOwners, representative });
  expect(appointed(c, {}, { by: 'owner', person: 'veli' }, '2027-02-01')).toEqual(refused);
  expect(appointed(c, { consents: ['aliyev'] }, { by: 'owner', person: 'veli' }, '2027-02-01')).toEqual(['accepted']);
});

describe('12, 27.2: one gives the own share to somebody else, who comes with another attorney', () => {
  const passed = (over: object) =>
    answerOf(
      joint().try(
        'APPLICANT_CHANGED',
        '2026-02-02',
        { applicants: [abroad, opponentParty], instrument: 'x', representative: other, ...over },
        byVeli,
      ),
    );

  test('12: not without the one who stays', () => {
    expect([passed({}), passed({ consents: ['aliyev'] })]).toEqual([refused, ['accepted']]);
  });

  test('12: who leaves has nothing to keep', () => {
    expect(passed({ applicants: [opponentParty], consents: ['aliyev'] })).toEqual(['accepted']);
    expect(passed({ representative })).toEqual(['accepted']);
  });
});

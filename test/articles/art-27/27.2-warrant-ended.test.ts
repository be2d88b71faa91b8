/** 27.2: competence rests on a warrant that the applicant gives: it can be taken back, or laid down. */
import {
  answerOf,
  applicantParty,
  examined,
  firstSecondAfter,
  granted,
  paid,
  published,
  received,
  refusedCase,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver, Doing } from '../../support/case-driver.ts';
import { toForward } from '../../support/international.ts';
import { told, twoOwners } from '../../support/patents.ts';

const representative = { name: 'Vəkil', registration: 'PA-1', warrant: true, email: 'vekil@example.az' };
const asAgent: Doing = { person: 'PA-1' };
const onFile = (c: CaseDriver) => c.now.file.representative;
const none = ['warrant.none', '27.2¶2'];

test.each<[string, () => CaseDriver, string, Doing]>([
  ['of an application', () => examined('2026-01-05', 'invention', { representative }), '2026-02-02', {}],
  ['of a patent', () => granted('invention', { representative }), '2027-02-01', { by: 'owner' }],
  [
    'of an application that has ended and may come back',
    () => {
      const c = refusedCase().act('WARRANT_FILED', '2026-03-09', { representative });
      return c.until(firstSecondAfter('2026-05-04'));
    },
    '2026-05-11',
    {},
  ],
  ['of an international application', () => toForward({ representative }), '2026-02-09', {}],
  [
    'of one that is set apart',
    () => toForward({ representative }).act('SET_APART', '2026-02-05', { reason: 'x' }),
    '2026-02-09',
    {},
  ],
])('27.2: %s: taken back, the attorney acts no more, and both are told', (_name, make, on, doing) => {
  const c = make().act('WARRANT_ENDED', on, {}, doing);
  expect([onFile(c), told(c, 'warrantEnded'), told(c, 'warrantEndedToRepresentative')]).toEqual([
    undefined,
    ['aliyev'],
    ['PA-1'],
  ]);
  expect(answerOf(c.try('WARRANT_FILED', on, { representative }, { ...doing, ...asAgent }))[0]).toBe('act.notParty');
  expect(answerOf(c.try('WARRANT_ENDED', on, {}, doing))).toEqual(none);
  expect(replayed(c)).toEqual(c.now);
});

test('27.2: what is sent after that goes to the applicant', () => {
  const c = received('2026-01-05', 'invention', { representative }).act('WARRANT_ENDED', '2026-01-12', {});
  c.act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['description'] });
  const letter = c.entries.flatMap((e) => e.effects).findLast((e) => e.kind === 'dispatch-notice');
  expect(letter).toMatchObject({ notice: 'deficiency', to: 'aliyev', name: applicantParty.name });
});

test('27.2: the attorney lays it down, for all who gave it', () => {
  const c = published('invention', { ...twoOwners, representative }).act('WARRANT_ENDED', '2026-07-01', {}, asAgent);
  expect([onFile(c), told(c, 'warrantEnded')]).toEqual([undefined, ['aliyev', 'veli']]);
});

test('27.2, 12: whoever has left on the same day hears nothing of it', () => {
  const c = examined('2026-01-05', 'invention', { ...twoOwners, representative });
  c.act('APPLICANT_CHANGED', '2026-02-02', { applicants: [applicantParty], instrument: 'x', consents: ['veli'] });
  c.act('WARRANT_ENDED', '2026-02-02', {});
  expect(told(c, 'warrantEnded')).toEqual(['aliyev']);
});

test('27.2: of several, each takes the own back; who consents, too', () => {
  const c = published('invention', { ...twoOwners, representative }).act('WARRANT_ENDED', '2026-07-01', {});
  expect(onFile(c)).toEqual({ ...representative, warrantOf: ['veli'] });
  expect(answerOf(c.try('WARRANT_ENDED', '2026-07-02', {}))).toEqual(none);
  expect(answerOf(c.try('APPLICATION_WITHDRAWN', '2026-07-02', {}, asAgent))).toEqual(['applicant.consent', '29.8']);
  const all = published('invention', { ...twoOwners, representative });
  expect(onFile(all.act('WARRANT_ENDED', '2026-07-01', { consents: ['veli'] }))).toBeUndefined();
});

test('27.2: a foreign applicant does nothing but appoint another', () => {
  const abroad = { ...applicantParty, country: 'DE' };
  const c = examined('2026-01-05', 'invention', { applicants: [abroad], representative });
  c.act('WARRANT_ENDED', '2026-02-02', {});
  const amendment = { what: 'x', payment: paid(600, '2026-02-09') };
  expect(answerOf(c.try('AMENDMENT_FILED', '2026-02-09', amendment))).toEqual(['filing.foreign', '27.2¶2']);
  const other = { name: 'Başqa', registration: 'PA-2', warrant: true };
  c.act('WARRANT_FILED', '2026-02-10', { representative: other });
  c.act('AMENDMENT_FILED', '2026-02-11', { what: 'x', payment: paid(600, '2026-02-11') }, { person: 'PA-2' });
});

/** 12: to whom the patent is granted, and who may be named instead until registration. */
import {
  granted,
  lastSecondOf,
  opponentParty,
  paid,
  published,
  received,
  refusedCase,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';

const rival = { applicants: [opponentParty], instrument: 'Razılıq 1' };
const agent = { representative: { name: 'Vəkil', registration: 'PA-7', warrant: true, email: 'v@example.az' } };
const toRival = (c: CaseDriver, on: string) => c.act('APPLICANT_CHANGED', on, rival);
const paidUp = (c: CaseDriver) =>
  c.act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') }, { by: 'registrar' });

test('12: granted to whoever is the applicant on the day of registration', () => {
  const c = paidUp(toRival(published(), '2026-12-15')).act('PATENT_REGISTERED', '2027-01-15', {});
  expect(c.now.file.patent?.owners.map((o) => o.id)).toEqual(['rival']);
  expect(c.entries.at(-1)?.effects.find((e) => e.kind === 'dispatch-notice')).toMatchObject({ to: 'rival' });
});

test('12: named until the day of registration, and not after it', () => {
  toRival(received(), '2026-01-05');
  paidUp(toRival(published(), '2027-01-14')).act('PATENT_REGISTERED', '2027-01-15', {});
  expect(granted().refused('APPLICANT_CHANGED', '2027-01-16', rival)).toMatchObject({
    code: 'act.notPossible',
    clause: '12',
  });
});

test('12: by the applicant only', () => {
  expect(published().refused('APPLICANT_CHANGED', '2026-07-01', rival, { by: 'thirdPerson' }).code).toBe(
    'act.notYours',
  );
});

test('12: from then on the new applicant acts, and the former one no longer', () => {
  const c = toRival(published(), '2026-07-01');
  expect(c.refused('APPLICATION_WITHDRAWN', '2026-07-02').code).toBe('act.notParty');
  c.act('APPLICATION_WITHDRAWN', '2026-07-02', {}, { person: 'rival' });
});

test('12, 27.2: whom the former applicant had appointed speaks for nobody any more, and gets no letters', () => {
  const c = toRival(published('invention', agent), '2026-07-01');
  expect(c.now.file.representative).toBeUndefined();
  expect(c.refused('APPLICATION_WITHDRAWN', '2026-07-02', {}, { person: 'PA-7' }).code).toBe('act.notParty');
  c.act('WARRANT_FILED', '2026-07-03', agent, { person: 'rival' });
  expect(c.now.file.representative?.registration).toBe('PA-7');
});

test('12, 27.2: one of those who gave the warrant is left, and so is the representative', () => {
  const both = { applicants: [{ ...opponentParty }, received().now.file.applicants[0]], instrument: 'x' };
  const c = published('invention', agent).act('APPLICANT_CHANGED', '2026-07-01', both);
  expect(c.now.file.representative?.registration).toBe('PA-7');
});

test('27.2: after the grant the owner files a warrant, and no longer who had applied', () => {
  const c = granted().act('TRANSFER_REQUESTED', '2027-02-01', { owners: [opponentParty], instrument: 'x' });
  c.act('RECORDAL_ENTERED', '2027-02-05', {}, { proceeding: c.last('recordal') });
  const refusal = c.refused('WARRANT_FILED', '2027-02-08', agent, { by: 'applicant', person: 'aliyev' });
  expect([refusal.code, refusal.clause]).toEqual(['act.notParty', '17.3']);
  c.act('WARRANT_FILED', '2027-02-08', agent, { by: 'owner', person: 'rival' });
  expect(c.now.file.representative?.registration).toBe('PA-7');
});

test.each([
  ['6.3', 'filing.attorney', { attorney: true }],
  ['4.2', 'filing.official', { officeService: 'inService' }],
  ['4.2', 'filing.official', { officeService: '2026-01-15' }],
])('12, %s: nobody becomes an applicant who could not file (%s)', (clause, code, over) => {
  const data = { applicants: [{ ...opponentParty, ...over }], instrument: 'x' };
  expect(published().refused('APPLICANT_CHANGED', '2026-07-01', data)).toMatchObject({ code, clause });
});

test('12: with the fee paid by the former applicant, the new one need not pay again', () => {
  const c = toRival(paidUp(published()), '2026-12-21').act('PATENT_REGISTERED', '2027-01-15', {});
  expect(c.now.file.fees.filter((f) => f.fee === 'registration')).toHaveLength(1);
});

test.each([
  ['just received', () => received(), '2026-01-06'],
  ['refused', () => refusedCase(), '2026-03-04'],
  ['published', () => published(), '2026-06-02'],
  ['the window has shut', () => published().until('2026-12-10'), lastSecondOf('2026-12-31')],
] as const)('12: another may be named while the application is %s', (_name, make, on) => {
  expect(toRival(make(), on).now.file.applicants).toMatchObject([{ id: 'rival' }]);
});

test('12, 27.2: the new ones may name their own representative', () => {
  const other = { ...agent.representative, registration: 'PA-8' };
  const c = published('invention', agent).act(
    'APPLICANT_CHANGED',
    '2026-07-01',
    { ...rival, representative: other },
    { person: 'PA-7' },
  );
  expect(c.now.file.representative).toEqual(other);
});

test('12, 27.2: a foreign person who becomes the applicant acts through an attorney', () => {
  const foreign = { ...rival, applicants: [{ ...opponentParty, country: 'DE' }] };
  const c = received().act('APPLICANT_CHANGED', '2026-01-12', foreign);
  expect(c.refused('AMENDMENT_FILED', '2026-01-13', { what: 'Düzəliş.' }, { person: 'rival' }).code).toBe(
    'filing.foreign',
  );
});

test('12, 17.3: nobody is named twice', () => {
  const twice = [opponentParty, { ...opponentParty, name: 'Başqa ad' }];
  const refusal = published().refused('APPLICANT_CHANGED', '2026-07-01', { applicants: twice, instrument: 'x' });
  expect(refusal.reason).toContain('applicants: names somebody twice');
  const transfer = { owners: twice, instrument: 'x' };
  expect(granted().refused('TRANSFER_REQUESTED', '2027-02-01', transfer).reason).toContain(
    'owners: names somebody twice',
  );
});

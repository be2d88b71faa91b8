/** 30.2: each author may refuse to be named in what the office publishes. */
import { withoutNames } from '../../../engine/bulletin.ts';
import { allMet, examined, granted, paid, published } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { effects } from '../../support/oppositions.ts';

const shy = { name: 'Leyla Utancaq', address: 'Bakı', refusesMention: false };
const bold = { name: 'Əli Əliyev', address: 'Bakı', refusesMention: false };
const published2 = (authors: readonly unknown[]) => published('invention', { authors });
const everythingPublic = (c: CaseDriver): string =>
  JSON.stringify([...effects(c, 'queue-publication'), ...effects(c, 'enter-register')]);

test('30.2: nor in what somebody wrote, however the name is written', () => {
  const name = 'Əli "Usta" Məmmədov';
  const authors = [{ name, address: 'Bakı', refusesMention: true }];
  const said = { mistake: `by ${name}`, correction: 'nobody' };
  expect(withoutNames({ authors }, said)).toEqual({ correction: 'nobody' });
});

test('30.2: an author who refused in the request is not in the bulletin', () => {
  const c = published2([bold, { ...shy, refusesMention: true }]);
  expect(effects(c, 'queue-publication').at(-1)?.params).toMatchObject({ authors: ['Əli Əliyev'] });
  expect(everythingPublic(c)).not.toContain(shy.name);
});

test('30.2: where all refused, no author is printed at all', () => {
  const c = published2([{ ...shy, refusesMention: true }]);
  expect(effects(c, 'queue-publication').at(-1)?.params).not.toHaveProperty('authors');
});

test('30.2: an author may refuse later, before publication; what waits for the bulletin is put right', () => {
  const c = examined('2026-01-05', 'invention', { authors: [bold, shy] })
    .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
    .act('PUBLICATION_DECIDED', '2026-03-03')
    .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') });
  expect(effects(c, 'queue-publication').at(-1)?.params).toMatchObject({ authors: [bold.name, shy.name] });
  c.act('MENTION_REFUSED', '2026-04-10', { author: shy.name }, { person: 'leyla' });
  expect(effects(c, 'queue-publication').at(-1)?.params).toMatchObject({ authors: [bold.name] });
});

test('30.2: one author refuses for one author only', () => {
  const c = examined('2026-01-05', 'invention', { authors: [bold, shy] }).act('MENTION_REFUSED', '2026-02-02', {
    author: shy.name,
  });
  expect(c.now.file.authors.map((a) => a.refusesMention)).toEqual([false, true]);
});

test('30.2: the applicant cannot refuse for an author', () => {
  const c = examined('2026-01-05', 'invention', { authors: [bold, shy] });
  expect(c.refused('MENTION_REFUSED', '2026-02-02', { author: shy.name }, { by: 'applicant' })).toMatchObject({
    code: 'act.notYours',
    clause: '30.2',
  });
});

test('30.2: nobody refuses who is not an author', () => {
  expect(examined().refused('MENTION_REFUSED', '2026-02-02', { author: 'Kimsə' })).toMatchObject({
    code: 'author.unknown',
    clause: '30.2',
  });
});

test('32.6: refused between grant and publication of the patent, what waits for the bulletin is put right', () => {
  const c = granted('invention', { authors: [bold, shy] });
  expect(effects(c, 'queue-publication').at(-1)).toMatchObject({
    entry: 'patent',
    params: { authors: [bold.name, shy.name] },
  });
  c.act('MENTION_REFUSED', '2027-01-20', { author: shy.name });
  expect(effects(c, 'queue-publication').at(-1)).toMatchObject({ entry: 'patent', params: { authors: [bold.name] } });
});

test('32.6: refused in the request, the name stays out of what the register and the bulletin say from then on', () => {
  const c = granted('invention', { authors: [bold, { ...shy, refusesMention: true }] });
  c.act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' });
  expect(everythingPublic(c)).not.toContain(shy.name);
});

test('30.2: of an author whom the office knows, nobody else refuses the mention', () => {
  const known = { ...shy, id: 'leyla' };
  const c = examined('2026-01-05', 'invention', { authors: [bold, known] });
  expect(c.refused('MENTION_REFUSED', '2026-02-02', { author: shy.name }, { person: 'aliyev' })).toMatchObject({
    code: 'author.another',
    clause: '30.2',
  });
  c.act('MENTION_REFUSED', '2026-02-03', { author: shy.name }, { person: 'leyla' });
  expect(c.now.file.authors.map((a) => a.refusesMention)).toEqual([false, true]);
});

/** 33.1: the patent is published within three months of registration. */
import { firstSecondAfter, granted, lastSecondOf, lawWith, paid, published } from '../../support/case-driver.ts';
import { bulletinEntries, effects, publication, publishedPatent } from '../../support/patents.ts';
import type { CaseDriver } from '../../support/case-driver.ts';

const secret = { reason: 'Milli təhlükəsizlik' };

test('33.1: three months from registration for the office; published, the window opens', () => {
  const c = granted();
  expect(publication(c)).toBe('due');
  expect(c.due('patentPublication')).toBe('2027-04-15');
  expect(bulletinEntries(c)).toContain('patent');
  c.act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' });
  expect(publication(c)).toEqual({ published: 'window' });
  expect(c.due('postGrantOpposition')).toBe('2027-09-01');
  expect(c.notices).toContain('patentPublished');
  expect(c.now.file.dates.patentPublication).toBe('2027-03-01');
});

test('33.1: not published in time, the office is overdue and nobody loses a right', () => {
  const c = granted().until('2027-05-01');
  expect(c.term('patentPublication')?.status).toBe('overdue');
  expect(publication(c.act('PATENT_PUBLISHED', '2027-05-02', { issue: '2027/5' }))).toEqual({ published: 'window' });
});

test('33.1: a patent is published once', () => {
  expect(publishedPatent().refused('PATENT_PUBLISHED', '2027-03-02', { issue: '2027/4' }).code).toBe('act.notPossible');
});

test('30.7: a prohibition holds publication back, and its end lets it go on', () => {
  const c = granted().act('PUBLICATION_PROHIBITED', '2027-02-01', secret);
  expect(publication(c)).toBe('secret');
  expect(c.term('patentPublication')).toBeUndefined();
  expect(c.refused('PATENT_PUBLISHED', '2027-02-02', { issue: '2027/2' }).ok).toBe(false);
  c.until('2027-06-02');
  expect(publication(c)).toBe('due');
  // From 1 February to 15 May the office could not publish: 103 days that do not count.
  expect(c.due('patentPublication')).toBe('2027-07-27');
  expect(publication(c.act('PATENT_PUBLISHED', '2027-06-03', { issue: '2027/6' }))).toEqual({ published: 'window' });
});

test('25: what was set apart before the grant is not published with it', () => {
  const c = published().act('SET_APART', '2026-12-10', secret);
  c.act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') });
  c.act('PATENT_REGISTERED', '2027-01-15', { patentNumber: 'I 2027 0001' });
  expect(publication(c)).toBe('secret');
  expect(bulletinEntries(c)).not.toContain('patent');
  c.act('SET_APART_ENDED', '2027-02-15');
  expect(publication(c)).toBe('due');
  // Set apart since before the registration of 15 January: 31 days.
  expect(c.due('patentPublication')).toBe('2027-05-16');
  expect(bulletinEntries(c)).toContain('patent');
});

test('33.1: surrendered before it was published, it is still published', () => {
  const c = granted().act('PATENT_SURRENDERED', '2027-02-02');
  expect(publication(c)).toBe('due');
  expect(publication(c.act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' }))).toEqual({ published: 'window' });
});

test('33.1: what is published: owner, author, title, day of receipt, priority date, and the text as limited', () => {
  expect(effects(publishedPatent(), 'queue-publication').at(-1)?.params).toEqual({
    applicationNumber: 'A 2026 0001',
    title: 'Günəş su qızdırıcısı',
    classification: ['F24S 10/00'],
    filingDate: '2026-01-05',
    authors: ['Əli Əliyev'],
    priorityDate: '2026-01-05',
    patentNumber: 'I 2027 0001',
    owners: ['Əli Əliyev'],
    receiptDate: '2026-01-05',
    claims: null,
    notes: ['33.2'],
  });
});

test('33.1: of a design, the list and description of its essential features', () => {
  expect(effects(granted('industrialDesign'), 'queue-publication').at(-1)?.params).toMatchObject({
    features: 'Forma və ornament',
  });
});

test('33.2 and 30.4 (policy responsibilityNotes): a note says who answers for novelty; the other reading, none', () => {
  const notes = (c: CaseDriver) => effects(c, 'queue-publication').map((e) => e.params?.['notes']);
  expect(notes(publishedPatent())).toEqual([['30.4'], ['33.2']]);
  expect(notes(publishedPatent({}, lawWith({ responsibilityNotes: 'notPrinted' })))).toEqual([undefined, undefined]);
});

test.each([
  ['last second', lastSecondOf('2027-04-15'), 'running'],
  ['first second after it', firstSecondAfter('2027-04-15'), 'overdue'],
])('33.1: at the %s of the three months the office is %s', (_, when, status) => {
  expect(granted().until(when).term('patentPublication')?.status).toBe(status);
});

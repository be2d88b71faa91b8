/** 32.6: an author who refuses it is not named in the patent, its copies and duplicates, nor in what is published of it. */
import { granted, paid } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { effects, publishedPatent, recorded, transfer } from '../../support/patents.ts';

const shy = 'Leyla Utancaq';
const authors = [
  { name: shy, address: 'Bakı', refusesMention: true },
  { name: 'Nigar Nəbiyeva', address: 'Bakı', refusesMention: false },
];
const leaving = (c: CaseDriver): string =>
  JSON.stringify([
    effects(c, 'queue-publication'),
    effects(c, 'enter-register'),
    effects(c, 'dispatch-notice').filter(({ name }) => name !== shy),
  ]);

test('32.6: refused at filing, the name is in nothing that leaves the office, but on a letter of the own; the other author is named', () => {
  const c = publishedPatent({ authors })
    .act('DUPLICATE_REQUESTED', '2027-04-01', { reasons: 'İtib', payment: paid(500, '2027-04-01') })
    .act('COPY_REQUESTED', '2027-04-02', { for: 'author', name: shy }, { by: 'author' })
    .act('MISTAKE_CORRECTED', '2027-04-05', { mistake: `${shy} adı`, correction: 'x', title: 'Yeni ad' });
  recorded(c.act('TRANSFER_REQUESTED', '2027-04-06', { ...transfer, instrument: `${shy} ilə müqavilə` }), '2027-04-07');
  expect(leaving(c)).not.toContain(shy);
  expect(effects(c, 'queue-publication').find((e) => e.entry === 'patent')?.params).toMatchObject({
    authors: ['Nigar Nəbiyeva'],
  });
});

test('32.6: all refused, there is no author at all', () => {
  const c = publishedPatent({ authors: authors.slice(0, 1) });
  for (const { params } of effects(c, 'queue-publication')) expect(params).not.toHaveProperty('authors');
});

test('32.6: refused between registration and publication, what waits for the bulletin is queued without the name', () => {
  const c = granted('invention', { authors: authors.map((a) => ({ ...a, refusesMention: false })) });
  const last = () => effects(c, 'queue-publication').at(-1)?.params;
  expect(last()).toMatchObject({ authors: [shy, 'Nigar Nəbiyeva'] });
  c.act('MENTION_REFUSED', '2027-02-01', { author: shy });
  expect(c.entries.at(-1)?.clause).toBe('32.6');
  expect(last()).toMatchObject({ authors: ['Nigar Nəbiyeva'] });
});

test('32.6: refused while the patent is secret, it is published later without the name', () => {
  const c = granted('invention', { authors: authors.map((a) => ({ ...a, refusesMention: false })) });
  c.act('PUBLICATION_PROHIBITED', '2027-02-01', { reason: 'x' }).act('MENTION_REFUSED', '2027-02-02', { author: shy });
  c.until('2027-06-02');
  expect(effects(c, 'queue-publication').at(-1)).toMatchObject({
    entry: 'patent',
    params: { authors: ['Nigar Nəbiyeva'] },
  });
});

test('32.6: each author for him- or herself; nobody who is none', () => {
  expect(granted().refused('MENTION_REFUSED', '2027-02-01', { author: 'Kimsə' })).toMatchObject({
    code: 'author.unknown',
  });
});

test('32.6: an owner is named as owner, though as author he refused', () => {
  const own = [{ name: 'Əli Əliyev', address: 'Bakı', refusesMention: true }];
  const c = publishedPatent({ authors: own });
  const { params } = effects(c, 'queue-publication').find((e) => e.entry === 'patent') ?? {};
  expect(params).toMatchObject({ owners: ['Əli Əliyev'] });
  expect(params).not.toHaveProperty('authors');
});

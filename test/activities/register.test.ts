/** Papers of the State Register: what is printed of a case, in both languages, and that the same paper is the same bytes. */
import { createHash } from 'node:crypto';
import {
  changedSince,
  checkAddress,
  contentOf,
  duplicateOf,
  extractOf,
  printPaper,
  unnamedOffice,
} from '../../activities/index.ts';
import type { Language } from '../../activities/index.ts';
import { registerOf } from '../../engine/index.ts';
import type { CivilDate } from '../../law/index.ts';
import type { RegisterPaper } from '../../registry/index.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { granted, law, paid, published } from '../support/case-driver.ts';
import { attack, decision, licensed, opposedPatent, publishedPatent, twoOwners } from '../support/patents.ts';
import { readPdf } from '../support/read-pdf.ts';

const today = '2027-07-01' as CivilDate;
const office = { ...unnamedOffice, website: 'https://patent.example.az/' };

const given = (paper: Omit<RegisterPaper, 'hash'>): RegisterPaper => ({
  ...paper,
  hash: createHash('sha256').update(paper.content).digest('hex'),
});
const extract = (c: CaseDriver, on = today) => given(extractOf(c.now, c.entries, on));

async function textOf(paper: RegisterPaper, language: Language = 'az'): Promise<string> {
  const sheets = await readPdf(await printPaper(office, paper, language));
  return sheets.map(({ text }) => text.replaceAll('\n', ' ')).join(' ');
}

test('35: an extract in Azerbaijani says what holds, every entry, and where it is checked', async () => {
  const paper = extract(licensed());
  const text = await textOf(paper);
  for (const said of [
    'Dövlət reyestrindən çıxarış',
    '01.07.2027 tarixinə olan məlumat',
    '(19) AZ',
    '(11) Patentin nömrəsi I 2027 0001 (AZ 10 2027 000000001)',
    '(21) İddia sənədinin nömrəsi A 2026 0001 (AZ 10 2026 000000001)',
    '(54) Adı Günəş su qızdırıcısı',
    '(73) Patent sahibi Əli Əliyev',
    'Hüquqi vəziyyət Vəziyyət patent qüvvədədir',
    'Müddətin son günü 05.01.2046',
    'Növbəti illik rüsumun ödəniş tarixi 05.01.2028',
    'Lisenziya Rəqib MMC (müstəsna), 10.02.2027 tarixindən',
    'Qeyd № 1: Dövlət qeydiyyatı və patentin verilməsi (maddə 32.1)',
    'Qeyd № 2: Lisenziya (maddə 19.1) Tarix 10.02.2027 Lisenziat Rəqib MMC Müstəsna bəli',
    `https://patent.example.az/register/ checks/${paper.hash}`,
  ])
    expect(text.replaceAll(/\s+/g, ' ')).toContain(said);
  expect(text).not.toContain('5 il');
});

test('and in English', async () => {
  const text = (await textOf(extract(publishedPatent().until('2028-07-20')), 'en')).replaceAll(/\s+/g, ' ');
  for (const said of [
    'Extract from the State Register',
    'As of 1 July 2027',
    'Status lapsed for an unpaid annual fee',
    'Ceased on 5 January 2028',
    'Entry No. 2: Lapse for an unpaid annual fee (Article 36.1)',
  ])
    expect(text).toContain(said);
});

test('5.1: an entry that was taken away stays on it, and both say so', async () => {
  const c = publishedPatent().until('2028-07-20');
  c.act('ANNUAL_FEE_PAID', '2028-07-03', { year: 3, payment: paid(20_000, '2028-07-03') }, { recorded: '2028-07-21' });
  const text = (await textOf(extract(c), 'en')).replaceAll(/\s+/g, ' ');
  expect(text).toContain('Holds no longer, by entry No. 3');
  expect(text).toContain('Entry No. 3: Correction (Article 5.1)');
  expect(text).toContain('Entries that no longer hold 2');
});

test('34.2: limited, the text printed is the limited one', async () => {
  const c = opposedPatent();
  c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-08-01', decision('inPart'), { proceeding: attack(c) });
  expect(await textOf(extract(c))).toContain('1. Dar bənd');
});

test('30.1: an application has an extract without entries', async () => {
  const text = await textOf(extract(published()));
  expect(text).toContain('iddia sənədi baxılmaqdadır');
  expect(text).toContain('Reyestrdə qeyd yoxdur.');
});

test('the same paper is the same bytes; its hash is of what it says, in either language and of that day', async () => {
  const c = granted();
  const paper = extract(c);
  expect(await printPaper(office, paper, 'az')).toEqual(await printPaper(office, paper, 'az'));
  expect(extract(c).hash).toBe(paper.hash);
  expect(extract(c, '2027-07-02' as CivilDate).hash).not.toBe(paper.hash);
  expect(contentOf(paper)).toMatchObject({ paper: 'extract', on: today, register: { status: 'inForce' } });
  expect(checkAddress(unnamedOffice, 'abc')).toBe('/register/checks/abc');
});

test('what has changed since is told by the entries, or without one where only the status is another', () => {
  const c = granted();
  const paper = extract(c);
  const since = () => changedSince(paper, registerOf(c.now, c.entries));
  expect(since()).toEqual({ changed: false, entries: [] });
  c.act('NAME_CHANGED', '2027-07-02', { owner: 'aliyev', name: 'Əli Vəliyev' });
  expect(since()).toEqual({ changed: true, entries: [2] });
  const application = published();
  const before = extract(application);
  application.act('APPLICATION_WITHDRAWN', '2026-07-01');
  expect(changedSince(before, registerOf(application.now, application.entries))).toEqual({
    changed: true,
    entries: [],
  });
});

describe('32.3 to 32.5: duplicates and copies', () => {
  const duplicate = (c: CaseDriver, entry: number) => {
    const paper = duplicateOf(c.now, c.entries, entry, () => law, today);
    return paper && given(paper);
  };

  test('32.4: a duplicate is of the patent as it stood then', async () => {
    const c = granted().act('DUPLICATE_REQUESTED', '2027-02-01', {
      reasons: 'İtib',
      payment: paid(2000, '2027-02-01'),
    });
    c.act('NAME_CHANGED', '2027-03-01', { owner: 'aliyev', name: 'Əli Vəliyev' });
    const text = await textOf(duplicate(c, 2) as RegisterPaper);
    expect(text).toContain('Patentin dublikatı');
    expect(text).toContain('01.02.2027 tarixinə olan məlumat');
    expect(text).toContain('Əli Əliyev');
    expect(text).not.toContain('Vəliyev');
    expect(text).not.toContain('İtib');
  });

  test('32.3: a copy names the further owner for whom it is', async () => {
    const c = granted('invention', twoOwners);
    c.act('COPY_REQUESTED', '2027-02-01', { for: 'furtherOwner', name: 'Vəli Vəliyev' }, { person: 'veli' });
    const text = (await textOf(duplicate(c, 2) as RegisterPaper)).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Patentin surəti');
    expect(text).toContain('Kimə verilmişdir Vəli Vəliyev');
  });

  test('32.6: an author who has refused to be named since is not on it', async () => {
    const authors = [
      { id: 'murad', name: 'Murad Gizli', address: 'Bakı' },
      { id: 'leyla', name: 'Leyla Məmmədova', address: 'Bakı' },
    ];
    const c = granted('invention', { authors });
    c.act('COPY_REQUESTED', '2027-02-01', { for: 'author', name: 'Murad Gizli' }, { by: 'author', person: 'murad' });
    expect(duplicate(c, 2)?.content).toContain('Murad Gizli');
    c.act('MENTION_REFUSED', '2027-02-02', { author: 'Murad Gizli' }, { person: 'murad' });
    expect(duplicate(c, 2)?.content).not.toContain('Murad Gizli');
    expect(duplicate(c, 2)?.content).toContain('Leyla Məmmədova');
  });

  test('an entry of another sort, or none, has no duplicate', () => {
    const c = granted();
    expect([duplicate(c, 1), duplicate(c, 2)]).toEqual([null, null]);
  });
});

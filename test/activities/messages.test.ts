/** Every notice and limit in both languages, with everything a case may say and with nothing. */
import {
  catalogues,
  certainValues,
  countValues,
  frameNames,
  optionalValues,
  renderNotice,
} from '../../activities/index.ts';
import type { Language, NoticeParams } from '../../activities/index.ts';
import { fees, limits, makeLaw } from '../../law/index.ts';
import type { CivilDate, LimitName } from '../../law/index.ts';
import { notices } from '../../machines/notices.ts';
import type { NoticeKind } from '../../machines/notices.ts';
import { IntlMessageFormat } from 'intl-messageformat';

const languages: readonly Language[] = ['az', 'en'];
const kinds = Object.keys(notices) as NoticeKind[];
const law = makeLaw();

const full: NoticeParams = {
  due: '2026-03-20',
  trigger: '2026-01-20',
  limit: 'formalReply',
  days: 14,
  months: 2,
  provisional: true,
  hearing: '2026-04-20',
  place: 'Bakı',
  percent: 75,
  reason: 'the drawings are missing.',
  clause: '29.2',
  issue: '2026/3',
  wayBack: '5.1',
  wayBackUntil: '2026-05-20',
  outcome: 'dismissed',
  fee: 'annual',
  amount: 125_000,
  year: 7,
  patentNumber: 'I 2026 0096',
  list: 'description, drawings',
  on: '2026-01-20',
  until: '2026-07-20',
  from: '2026-01-20',
  priorityDate: '2025-01-20',
  filingDate: '2026-01-20',
  kind: 'utilityModel',
  other: 'A 2026 0013',
  text: 'a remark',
  missed: '2026-03-20',
  claimed: '2025-01-20',
  earlier: 'DE 2',
  priorityFrom: 'receipt',
  priorityOpen: true,
  awaited: 'translation 2026-03-05, noSuchLimit',
  results: 'nothing close.',
  findings: '7.6 (known)',
  waitsForParty: true,
  holder: 'Xəzər Holdinq',
  mayAsk: true,
  explanation: '- 20 March 2026 is Novruz',
};
const empty: NoticeParams = {};
const nulls: NoticeParams = Object.fromEntries(Object.keys(full).map((name) => [name, null]));
const unexpected: NoticeParams = {
  limit: 'noSuchLimit',
  outcome: 'somethingNew',
  days: 'three',
  due: '',
  surprise: true,
};

const render = (notice: NoticeKind, language: Language, params: NoticeParams, withLaw = false) =>
  renderNotice({
    notice,
    language,
    name: 'Əli İsmayılov',
    number: 'A 2026 0012',
    title: 'Su nasosu',
    params,
    reference: 'A 2026 0012/3/1',
    ...(withLaw ? { law, kind: 'invention' as const, on: '2026-01-20' as CivilDate } : {}),
  });

describe.each(languages)('messages in %s', (language) => {
  describe.each(kinds)('%s', (notice) => {
    test.each([
      ['full', full],
      ['empty', empty],
      ['null', nulls],
      ['unexpected', unexpected],
    ])('renders with %s params, leaving no trace of what is absent', (_name, params) => {
      for (const withLaw of [false, true]) {
        const { subject, text } = render(notice, language, params, withLaw);
        for (const part of [subject, text]) {
          expect(part).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
          expect(part).not.toMatch(/ {2}|\(\)|: \.| \.|\.\.|,,|\( |: ,/);
          expect(part.trim()).not.toBe('');
        }
        expect(subject).not.toMatch(/\n/);
        expect(text).toContain('A 2026 0012');
        expect(text).toContain('Su nasosu');
      }
    });

    test('names its clause, and every date the case gives', () => {
      expect(render(notice, language, empty).text).toMatch(/(Article|maddə) \d/);
      const { text } = render(notice, language, full);
      expect(text).toContain(language === 'az' ? '20.03.2026' : '20 March 2026');
      expect(text).toContain(language === 'az' ? '20.05.2026' : '20 May 2026');
    });
  });

  test('every message compiles and asks for nothing but the values that are always given', () => {
    const { notices: texts, frame } = catalogues[language];
    const known = new Set<string>([
      ...optionalValues,
      ...optionalValues.map((name) => `has${name[0]?.toUpperCase()}${name.slice(1)}`),
      ...certainValues,
      ...countValues,
    ]);
    for (const { subject, body } of Object.values(texts)) {
      for (const message of [subject, body])
        for (const name of argumentsOf(message, language)) expect(known).toContain(name);
    }
    expect(Object.keys(frame).sort()).toEqual([...frameNames].sort());
  });

  test('every limit has its name, what is lost and the way back; every fee has a name', () => {
    const catalogue = catalogues[language];
    for (const limit of Object.keys(limits) as LimitName[]) {
      const { name, lost, back } = catalogue.limits[limit];
      expect(name).not.toMatch(/[.{}]$/);
      expect(lost).toMatch(/\.$/);
      expect(back).toMatch(/\.$/);
    }
    expect(Object.keys(catalogue.fees).sort()).toEqual(Object.keys(fees).sort());
  });

  test.each([0, 1, 2, 11, 30])('a reminder %d days ahead counts in words that fit', (days) => {
    const { subject } = render('reminder', language, { days, limit: 'observations', due: '2026-03-20' });
    const words = {
      en: days === 0 ? 'Last day' : days === 1 ? '1 day left' : `${days} days left`,
      az: days === 0 ? 'Son gün' : `${days} gün qalıb`,
    };
    expect(subject).toContain(words[language]);
  });

  test.each(Object.keys(limits) as LimitName[])('a reminder of %s names it, and what is lost', (limit) => {
    const { text } = render('reminder', language, { limit, days: 3, due: '2026-03-20' });
    expect(text).toContain(catalogues[language].limits[limit].name);
    expect(text).toContain(catalogues[language].limits[limit].lost);
    expect(text).toContain(catalogues[language].limits[limit].back);
  });
});

test('the two catalogues say the same words for the same codes', () => {
  expect(Object.keys(catalogues.az.words)).toEqual(Object.keys(catalogues.en.words));
});

test('Azerbaijani texts are in Azerbaijani letters', () => {
  const { notices: texts, limits: limitTexts, frame, words, fees: feeTexts } = catalogues.az;
  const all = JSON.stringify([texts, limitTexts, frame, words, feeTexts]);
  for (const letter of 'əıİğşçöü') expect(all).toContain(letter);
  expect(all).not.toMatch(/[äâîûÄ]/);
  for (const word of [
    'müddət',
    'ddia sənədi',
    'ddiaçı',
    'etiraz',
    'Apellyasiya şurası',
    'Dövlət reyestri',
    'rəsmi bülleten',
  ])
    expect(all).toContain(word);
});

test('29.2: a notice of deficiencies that starts a limit says how long it is, since nobody knows yet when it is served', () => {
  expect(render('deficiency', 'en', empty, true).text).toContain(
    'within 2 months from the day you receive this notice',
  );
  expect(render('deficiency', 'az', empty, true).text).toContain('bu bildirişi aldığınız gündən 2 ay ərzində');
  expect(render('deficiency', 'en', empty).text).toContain('within the time that Article 29.2 gives');
  expect(render('deficiency', 'en', full).text).toContain('by 20 March 2026');
});

test('38, 5.1: what was lost comes with the way back and its last day', () => {
  expect(render('deemedRejected', 'en', { wayBackUntil: '2027-03-22' }).text).toMatch(/Article 38.*by 22 March 2027/s);
  expect(render('deemedRejected', 'en', empty, true).text).toMatch(/Article 38.*within 12 months from the end/s);
  expect(render('consideredNotFiled', 'en', { wayBackUntil: '2026-05-20' }).text).toMatch(
    /Article 5\.1.*by 20 May 2026/s,
  );
  expect(render('consideredNotFiled', 'az', empty, true).text).toMatch(/maddə 5\.1.*2 ay ərzində/s);
  expect(render('consideredNotFiled', 'en', { wayBack: null }).text).not.toContain('before the Commission of Appeal');
});

test.each(['refusalFinal', 'deemedRejected'] as const)(
  '38, 5.1: what can be restored can be disputed too, each in its own time (%s)',
  (notice) => {
    const { text } = render(notice, 'en', { wayBack: '38', wayBackUntil: '2027-03-22' }, true);
    expect(text).toMatch(
      /\(Article 38\).*by 22 March 2027.*\(Article 5\.1\), within 2 months from the day you receive this notice; after it, the court\./s,
    );
    expect(render(notice, 'az', { wayBack: '38', wayBackUntil: '2027-03-22' }, true).text).toMatch(
      /maddə 38.*22\.03\.2027.*maddə 5\.1.*2 ay ərzində/s,
    );
    expect(render(notice, 'en', { wayBack: '5.1' }, true).text).not.toContain('Article 38');
  },
);

test('38, 5.1: of two ways back, the last day that stands alone says to which it belongs', () => {
  const params = { limit: 'restoration', due: '2027-03-22', trigger: '2026-03-20', wayBack: '38' };
  const said = 'Last day (request for restoration of rights): 22 March 2027 (counted from 20 March 2026).';
  expect(render('refusalFinal', 'en', params, true).text).toContain(said);
  expect(render('refusalFinal', 'az', params, true).text).toContain('Son gün (hüquqların bərpası xahişi): 22.03.2027');
  expect(render('refusalFinal', 'en', { ...params, wayBack: '5.1' }, true).text).toContain('Last day: 22 March 2027');
});

test('dates and money are written by our own tables', () => {
  const { text } = render('annualFeeMissed', 'en', { due: '2026-02-03', amount: 125_000, year: 7 });
  expect(text).toContain('3 February 2026');
  expect(text).toContain('AZN 1,250.00');
  const az = render('annualFeeMissed', 'az', { due: '2026-02-03', amount: 125_000, year: 7 }).text;
  expect(az).toContain('03.02.2026');
  expect(az).toContain('1 250,00 AZN');
});

test('codes are put in words, item by item; what has no word stays as it is', () => {
  expect(render('deficiency', 'az', { list: 'description, drawings, xyz' }).text).toContain('təsvir, çertyojlar, xyz');
  expect(render('appealDecided', 'en', { outcome: 'remitted' }).text).toContain('sent back to examination');
});

/** Names of the arguments of an ICU message, wherever they stand. */
function argumentsOf(message: string, language: Language): string[] {
  const names: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    const element = value as { type?: number; value?: unknown; options?: Record<string, { value: unknown }> };
    if (element.type !== undefined && element.type !== 0 && typeof element.value === 'string')
      names.push(element.value);
    for (const option of Object.values(element.options ?? {})) walk(option.value);
  };
  walk(new IntlMessageFormat(message, language).getAst());
  return names;
}

test.each([
  ['en', 'Last day: 20 March 2026 (until 18:00) (counted from 20 January 2026).'],
  ['az', 'saat 18:00-dək'],
] as const)('PCT 80.7 (%s): where the office closes before midnight, the letter names the hour', (language, said) => {
  expect(render('deficiency', language, { ...full, closes: '18:00' }).text).toContain(said);
  expect(render('deficiency', language, full).text).not.toContain('18:00');
});

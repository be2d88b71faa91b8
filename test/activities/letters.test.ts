/** Letters on paper, read back from the PDF and looked at as they are drawn. */
import {
  lettersWith,
  printLetter,
  problemOfMessage,
  renderNotice,
  shippedLetters,
  unnamedOffice,
} from '../../activities/index.ts';
import type { Language, OfficeCard } from '../../activities/index.ts';
import { explain } from '../../engine/index.ts';
import { makeLaw, workOut } from '../../law/index.ts';
import type { CivilDate, Instant, Length } from '../../law/index.ts';
import type { NoticeKind } from '../../machines/notices.ts';
import { inked, readPdf } from '../support/read-pdf.ts';

const law = makeLaw();
const at = '2026-03-17T08:00:00Z' as Instant;

/** A letter with each of the parts that a letter may have. */
const kinds: readonly NoticeKind[] = [
  'reminder',
  'deficiency',
  'refusalFinal',
  'deemedRejected',
  'lapsed',
  'formalDecision',
];

const agency: OfficeCard = {
  name: { az: 'Əqli Mülkiyyət Agentliyi', en: 'Intellectual Property Agency' },
  lines: { az: ['Bakı, AZ1010'], en: ['Baku, AZ1010'] },
  signature: { az: 'Şöbə müdiri', en: 'Head of division' },
  email: 'office@example.az',
  code: 'AZ',
};

const due = workOut(
  { trigger: '2026-01-20' as CivilDate, length: 'P2M' as Length, movement: 'nextWorkingDay' },
  law.calendar,
);

const notice = (kind: NoticeKind, language: Language, title = 'Günəş su qızdırıcısı', over = {}) =>
  renderNotice({
    notice: kind,
    language,
    name: 'Gülşən Ağayeva-Ələkbərzadə\nBakı, Üzeyir Hacıbəyov küçəsi 1',
    number: 'A 2026 0012',
    title,
    params: { limit: 'formalReply', due: due.due, trigger: due.trigger, days: 14, clause: '29.2', ...over },
    explanation: explain(due, language).lines,
    reference: 'A-2026-0012.7.1',
    law,
    kind: 'invention',
    on: '2026-03-17' as CivilDate,
  });

const print = (kind: NoticeKind, language: Language, title?: string, office = agency) =>
  printLetter(office, { rendered: notice(kind, language, title), language, reference: 'A-2026-0012.7.1', at });

const flat = (text: string): string => text.replace(/\s+/g, ' ');

test('an Azerbaijani letter reads back letter for letter', async () => {
  const [sheet] = await readPdf(await print('reminder', 'az'));
  const text = flat(sheet?.text ?? '');
  for (const part of [
    'Əqli Mülkiyyət Agentliyi',
    'Gülşən Ağayeva-Ələkbərzadə',
    'Günəş su qızdırıcısı',
    'çatışmazlıqlar haqqında bildirişə cavab',
    'maddə 29.2',
    'Şöbə müdiri',
    'A-2026-0012.7.1',
    '1 / 1',
  ])
    expect(text).toContain(part);
  for (const line of explain(due, 'az').lines) expect(text).toContain(flat(line));
});

test('the letters that other languages lack have each a shape of its own: none is drawn as an empty box', async () => {
  const shapes = new Map<string, string>();
  for (const letter of 'ƏəĞğŞşİı\uE000') {
    const [sheet] = await readPdf(await print('formalDecision', 'az', letter.repeat(12), unnamedOffice));
    if (sheet) shapes.set(letter, Buffer.from(sheet.grey).toString('base64'));
  }
  expect(new Set(shapes.values()).size).toBe(shapes.size);
}, 120_000);

describe.each(['az', 'en'] as const)('in %s', (language) => {
  test.each(kinds)('%s keeps its margins, however long the title is', async (kind) => {
    const sheets = await readPdf(await print(kind, language, 'Süxurlarınqazılmasıüçünqurğu '.repeat(120)));
    for (const sheet of sheets) {
      const box = inked(sheet);
      expect(box.left).toBeGreaterThanOrEqual(70);
      expect(box.right).toBeLessThanOrEqual(sheet.width - 42);
      expect(box.top).toBeGreaterThanOrEqual(55);
      expect(box.bottom).toBeLessThanOrEqual(sheet.height - 35);
    }
    expect(flat(sheets.map((s) => s.text).join(' '))).toContain(`${sheets.length} / ${sheets.length}`);
  });
});

test('a letter that does not fit goes on over the sheets', async () => {
  const sheets = await readPdf(await print('reminder', 'az', 'Qazmaqurğusu '.repeat(700)));
  expect(sheets.length).toBeGreaterThan(1);
  expect(flat(sheets.map(({ text }) => text).join(' ')).match(/Qazmaqurğusu/g)).toHaveLength(700);
});

test('the same letter is the same bytes', async () => {
  expect(await print('reminder', 'en')).toEqual(await print('reminder', 'en'));
});

test('an office says it in its own words, and keeps the rest', () => {
  const { catalogues } = lettersWith(agency, { az: { notices: { reminder: { subject: 'Xatırlatma: {limitName}' } } } });
  const rendered = renderNotice(
    {
      notice: 'reminder',
      language: 'az',
      name: 'Əli',
      number: 'A 2026 0012',
      params: { limit: 'formalReply' },
      reference: 'x',
    },
    catalogues,
  );
  expect(rendered.subject).toBe('A 2026 0012: Xatırlatma: çatışmazlıqlar haqqında bildirişə cavab');
  expect(catalogues.az.notices.reminder.body).toBe(shippedLetters.catalogues.az.notices.reminder.body);
  expect(catalogues.en).toEqual(shippedLetters.catalogues.en);
});

test.each([
  ['{noSuchValue}', /noSuchValue/],
  ['{hasOn, select, yes {on {on}', /./],
  ['{dayCount, plural, one {day}}', /./],
  ["It says '{so", /never closed/],
])('a text that cannot be printed is found before it is used: %s', (message, problem) => {
  expect(problemOfMessage(message, 'en')).toMatch(problem);
});

test('a text that can be printed has no problem', () => {
  expect(problemOfMessage('Reply {byWhen}.{hasReason, select, yes { {reason}.} other {}}', 'en')).toBeNull();
  expect(problemOfMessage("The owner's '{turn}' now.", 'en')).toBeNull();
});

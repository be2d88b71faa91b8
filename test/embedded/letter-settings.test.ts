/** An office's own name and wording: read strictly from its settings, and in every letter that goes out. */
import '../cli/support/patience.ts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogues, previewLetter, problemOfMessage, shippedLetters } from '../../activities/index.ts';
import { lettersFrom, parseSettings } from '../../embedded/index.ts';
import { makeLaw } from '../../law/index.ts';
import { notices } from '../../machines/index.ts';
import type { NoticeKind } from '../../machines/index.ts';
import { parseEml } from '../activities/parse-eml.ts';
import { settingsDesk } from './settings-desk.ts';

const office = {
  name: { az: 'Patent Agentliyi', en: 'Patent Agency' },
  address: { az: 'Bakı, AZ1010\nDilarə Əliyeva küçəsi 1', en: 'Baku, AZ1010' },
  phone: '+994 12 000 00 00',
  email: 'office@agency.example',
  sender: 'letters@agency.example',
};
const deficiency = { az: { before: 'Hörmətlə bildiririk.', after: 'Cavabı {byWhen} göndərin.' } };

const problemsIn = (settings: object): string => {
  try {
    parseSettings(JSON.stringify(settings), 'settings.yaml');
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
const ofText = (text: string) => problemsIn({ letters: { deficiency: { az: { text } } } });

const kinds = Object.keys(notices) as NoticeKind[];
const languages = ['az', 'en'] as const;

test('29.2: a letter goes out from the office by its name, with its own words around what is shipped', async () => {
  const desk = await settingsDesk('2026-01-05');
  await desk.reopen({ office, letters: { deficiency } }, '2026-01-05');
  await desk.deficient('2026-01-05', '2026-01-12');
  const outbox = join(desk.dataDir, 'outbox');
  const files = (await readdir(outbox)).filter((name) => name.endsWith('.eml'));
  const letters = await Promise.all(files.map((name) => readFile(join(outbox, name))));
  const whole = await Promise.all(letters.map((eml) => parseEml(eml)));
  expect(whole.length).toBeGreaterThan(1);
  for (const { from } of whole.map(({ headers }) => ({ from: headers['from'] ?? '' })))
    expect(from).toContain('letters@agency.example');
  const letter = whole.find(({ text }) => text.includes('Hörmətlə bildiririk.'));
  expect(letter?.text).toMatch(/Hörmətlə bildiririk\.[\s\S]+Cavabı .+ göndərin\./);
  await desk.close();
});

test('a text takes the place of the shipped one, or stands around it; the rest stays as shipped', () => {
  const { office: card, catalogues: own } = lettersFrom(
    parseSettings(JSON.stringify({ office, letters: { deficiency, unity: { en: { subject: 'S', text: 'T' } } } }), 'f'),
  );
  const shipped = shippedLetters.catalogues;
  expect(own.az.notices.deficiency.body).toBe(
    `Hörmətlə bildiririk.\n\n${shipped.az.notices.deficiency.body}\n\nCavabı {byWhen} göndərin.`,
  );
  expect(own.az.notices.deficiency.subject).toBe(shipped.az.notices.deficiency.subject);
  expect(own.en.notices.unity).toEqual({ subject: 'S', body: 'T' });
  expect(own.en.notices.deficiency).toEqual(shipped.en.notices.deficiency);
  expect(card).toMatchObject({ email: 'letters@agency.example', code: 'AZ', signature: { az: '', en: '' } });
  expect(card.lines.az).toEqual([
    'Bakı, AZ1010',
    'Dilarə Əliyeva küçəsi 1',
    '+994 12 000 00 00',
    'office@agency.example',
  ]);
});

test('without settings the letters are as shipped', () => {
  expect(lettersFrom({})).toEqual(shippedLetters);
});

test.each([
  [{ letters: { deficency: {} } }, 'letters.deficency: is not a kind of notice; allowed: applicantChanged'],
  [{ letters: { unity: { de: {} } } }, 'letters.unity: there is no field "de" here'],
  [{ letters: { unity: { az: { body: 'x' } } } }, 'letters.unity.az: there is no field "body" here'],
  [{ letters: { unity: { az: { text: '  ' } } } }, 'letters.unity.az.text: must say something'],
  [{ office: { ...office, email: 'nobody' } }, 'office.email: must be an e-mail address'],
  [{ office: { ...office, code: 'az' } }, 'office.code: must be two capital letters'],
  [{ office: { ...office, name: { az: 'A' } } }, 'office.name.en: must be a text'],
])('%j is refused by its place', (settings, words) => {
  expect(problemsIn(settings)).toContain(words);
});

test.each([
  ['until {bywhen}', 'letters.deficiency.az.text: {bywhen} is not a value of a letter; allowed: due'],
  ['{hasReason, select, yes {{raeson}} other {}}', '{raeson} is not a value of a letter'],
  ['{hasRaeson, select, yes {x} other {}}', '{hasRaeson} is not a value of a letter'],
  ['{dayCount, plural, one {{dya}} other {#}}', '{dya} is not a value of a letter'],
  [
    '{due, plural, one {a} other {b}}',
    '{due} is no number; numbers are dayCount, monthCount, yearCount, unpaidYearCount',
  ],
  ['{days, number}', '{days} is no number'],
  ['{due, date, short}', '{due} is text already'],
  ['a <b>word</b>', '<b> is a tag'],
  ['until {due', 'cannot be read as a message'],
  ['{hasDue, select, yes {x}}', 'cannot be read as a message'],
])('the text "%s" is refused, in whatever branch the mistake is', (text, words) => {
  expect(ofText(text)).toContain(words);
});

test.each([
  'plain',
  '{hasDue, select, yes {until {due}} other {soon}}',
  '{dayCount, plural, one {# gün} other {# gün}}',
])('the text "%s" is taken', (text) => expect(ofText(text)).toBe(''));

test('every text as shipped would be taken', () => {
  const problems = languages.flatMap((language) =>
    kinds.flatMap((kind) =>
      Object.values(catalogues[language].notices[kind]).map((text) => problemOfMessage(text, language)),
    ),
  );
  expect(problems).toHaveLength(kinds.length * 4);
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
});

test('every kind of notice can be looked at with made-up facts, in both languages, nothing left unsaid', () => {
  const law = makeLaw();
  for (const language of languages)
    for (const kind of kinds) {
      const { rendered } = previewLetter(shippedLetters, kind, language, law);
      expect([kind, rendered.text]).toEqual([kind, expect.stringContaining('A 2026 0012')]);
      expect([kind, rendered.text]).not.toEqual([kind, expect.stringMatching(/[{}]|undefined|Invalid/)]);
    }
});

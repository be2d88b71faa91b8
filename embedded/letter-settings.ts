/** What `settings.yaml` says of letters: who the office is, and any text in its own words. */
import * as z from 'zod';
import { lettersWith, problemOfMessage, shippedLetters, unnamedOffice } from '../activities/index.ts';
import type { Language, NoticeText, OfficeCard, OfficeLetters } from '../activities/index.ts';
import { notices } from '../machines/index.ts';
import type { NoticeKind } from '../machines/index.ts';

const words = z.string('must be a text').trim().min(1, 'must say something');
const inEach = z.strictObject({ az: words, en: words });

export const officeForm = z.strictObject({
  name: inEach,
  /** As many lines as it has. */
  address: inEach.optional(),
  phone: words.optional(),
  /** Printed below the name; the sender of its mail too, unless `sender` is another. */
  email: z.email('must be an e-mail address'),
  sender: z.email('must be an e-mail address').optional(),
  website: words.optional(),
  /** WIPO ST.3. */
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters, such as AZ')
    .default(unnamedOffice.code),
  /** Who signs. */
  signature: inEach.optional(),
});

/** `text` takes the place of the shipped one; `before` and `after` stand around whichever it is. */
const wordingForm = z.strictObject({
  subject: words.optional(),
  text: words.optional(),
  before: words.optional(),
  after: words.optional(),
});
type Wording = z.infer<typeof wordingForm>;

export const wordingsForm = z.record(
  z.string(),
  z.strictObject({ az: wordingForm.optional(), en: wordingForm.optional() }),
);

export const postForm = z.strictObject({
  /** `byHand`: a letter has left when whoever posts it says so, not on the day it is printed. */
  recorded: z.enum(['whenPrinted', 'byHand']).default('whenPrinted'),
});

export interface LetterSettings {
  readonly post?: z.infer<typeof postForm> | undefined;
  readonly office?: z.infer<typeof officeForm> | undefined;
  readonly letters?: z.infer<typeof wordingsForm>;
}

/** What is wrong with the wordings, each with its place below `letters`. */
export function problemsOfWordings(
  wordings: z.infer<typeof wordingsForm>,
): readonly { readonly path: readonly string[]; readonly message: string }[] {
  return Object.entries(wordings).flatMap(([kind, inLanguages]) => {
    if (!isNotice(kind))
      return [{ path: [kind], message: `is not a kind of notice; allowed: ${Object.keys(notices).join(', ')}` }];
    return texts(inLanguages).flatMap(([language, part, text]) => {
      const message = problemOfMessage(text, language);
      return message === null ? [] : [{ path: [kind, language, part], message }];
    });
  });
}

/** Every text of an office's own for one kind of notice. */
export function texts(
  inLanguages: z.infer<typeof wordingsForm>[string],
): readonly (readonly [Language, keyof Wording, string])[] {
  return (['az', 'en'] as const).flatMap((language) =>
    Object.entries(inLanguages[language] ?? {}).map(
      ([part, text]) => [language, part as keyof Wording, text as string] as const,
    ),
  );
}

const isNotice = (kind: string): kind is NoticeKind => Object.hasOwn(notices, kind);

/** The letters that such settings make. What is left out is as shipped. */
export function lettersFrom({ office, letters = {}, post }: LetterSettings): OfficeLetters {
  const own = (language: Language) => ({
    notices: Object.fromEntries(
      Object.entries(letters).flatMap(([kind, wordings]) => {
        const wording = wordings[language];
        return wording ? [[kind, noticeText(kind as NoticeKind, language, wording)]] : [];
      }),
    ),
  });
  return {
    ...lettersWith(office ? cardOf(office) : unnamedOffice, { az: own('az'), en: own('en') }),
    ...(post?.recorded === 'byHand' ? { postedByHand: true } : {}),
  };
}

function noticeText(kind: NoticeKind, language: Language, { subject, text, before, after }: Wording): NoticeText {
  const shipped = shippedLetters.catalogues[language].notices[kind];
  const body = [before, text ?? shipped.body, after].filter((part) => part !== undefined).join('\n\n');
  return { subject: subject ?? shipped.subject, body };
}

function cardOf(office: z.infer<typeof officeForm>): OfficeCard {
  const { name, address, phone, email, website, sender = email, signature = unnamedOffice.signature, code } = office;
  const lines = (language: Language) => [
    ...(address?.[language].split('\n') ?? []),
    ...[phone, email, website].filter((line) => line !== undefined),
  ];
  const lined = { az: lines('az'), en: lines('en') };
  return { name, lines: lined, ...(website === undefined ? {} : { website }), signature, email: sender, code };
}

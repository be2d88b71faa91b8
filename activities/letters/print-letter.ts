/** A letter on paper: the office's head, the addressee, what it is about, what has to be done and until when. */
import { civilDateOf } from '../../law/index.ts';
import type { Instant } from '../../law/index.ts';
import type { Language } from '../messages/catalogue.ts';
import { civilDateInWords } from '../messages/civil-date-in-words.ts';
import type { RenderedNotice } from '../messages/render-notice.ts';
import { newPaper } from '../paper/paper.ts';
import type { OfficeCard } from './office-letters.ts';

export interface LetterToPrint {
  readonly rendered: RenderedNotice;
  readonly language: Language;
  /** The effect's id, which a reply can name. */
  readonly reference: string;
  readonly at: Instant;
}

/** The PDF of a letter. The same letter gives the same bytes. */
export function printLetter(office: OfficeCard, { rendered, language, reference, at }: LetterToPrint): Promise<Buffer> {
  const { subject, parts } = rendered;
  const paper = newPaper({
    language,
    title: subject,
    office: [office.name[language], ...office.lines[language]],
    reference,
    at,
  });
  paper.lines([civilDateInWords(civilDateOf(at), language)], { align: 'right' });
  paper.lines(parts.greeting.split('\n'));
  paper.heading(subject, 2);
  paper.lines(parts.about.split('\n'), { small: true });
  paper.text(parts.body);
  if (parts.lastDay !== '') paper.framed(parts.lastDay);
  if (parts.explanation !== '') paper.text(parts.explanation, { small: true });
  if (parts.wayBack !== '') paper.text(parts.wayBack);
  if (office.signature[language] !== '') paper.keep(3).lines(office.signature[language].split('\n'));
  paper.keep(2).rule().text(parts.closing, { small: true });
  return paper.finish();
}

/**
 * Paper as PDF: A4, the office's head on the first sheet, a foot with the reference and the page on every one. The same
 * content gives the same bytes: nothing in it is random or of the moment.
 */
import PdfKit from 'pdfkit';
import type { Instant } from '../../law/index.ts';
import { faces } from './fonts.ts';

export interface PaperHead {
  /** In what language it is: `az`, `en`. */
  readonly language: string;
  readonly title: string;
  /** The office, as it stands at the head: its name, then its address and the like. Empty: no head. */
  readonly office: readonly string[];
  /** What the foot names: the reference of a letter, the number of an issue. */
  readonly reference: string;
  /** When it was made. */
  readonly at: Instant;
}

export interface Paper {
  /** Lines one below the other. */
  lines(lines: readonly string[], style?: Style): Paper;
  /** A title; 1 is the largest, 3 is as large as the text. */
  heading(text: string, level: 1 | 2 | 3): Paper;
  /** Paragraphs, parted by empty lines. */
  text(text: string, style?: Style): Paper;
  /** Names and values in two columns; a value that is empty leaves its name out. */
  facts(rows: readonly (readonly [name: string, value: string])[]): Paper;
  /** Text in a frame: what must not be missed. */
  framed(text: string): Paper;
  /** Room for more on this sheet, or a new one: so many lines stay together. */
  keep(lines: number): Paper;
  rule(): Paper;
  /** A new sheet. */
  turn(): Paper;
  finish(): Promise<Buffer>;
}

export interface Style {
  readonly small?: boolean;
  readonly bold?: boolean;
  readonly align?: 'left' | 'right' | 'center';
}

const millimetre = 72 / 25.4;
/** Margins as letters have them here: 25 mm on the left, for the file. */
export const margins = {
  top: 20 * millimetre,
  right: 15 * millimetre,
  bottom: 25 * millimetre,
  left: 25 * millimetre,
} as const;

const size = { 1: 15, 2: 12, 3: 10, text: 10, small: 8 } as const;
const grey = '#555555';

export function newPaper({ language, title, office, reference, at }: PaperHead): Paper {
  const made = new Date(at);
  const doc = new PdfKit({
    size: 'A4',
    margins,
    bufferPages: true,
    lang: language,
    displayTitle: true,
    // None of PDFKit's own, which it would read anew for each letter.
    font: '',
    info: {
      Title: title,
      Author: office[0] ?? '',
      Creator: 'muddet',
      Producer: 'muddet',
      CreationDate: made,
      ModDate: made,
    },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  doc.registerFont('regular', faces().regular).registerFont('bold', faces().bold);
  const width = doc.page.width - margins.left - margins.right;
  const bottom = () => doc.page.height - margins.bottom;
  const face = ({ bold, small }: Style) =>
    doc
      .font(bold ? 'bold' : 'regular')
      .fontSize(small ? size.small : size.text)
      .fillColor('black');

  const paper: Paper = {
    lines(lines, style = {}) {
      for (const line of lines) face(style).text(line, margins.left, doc.y, { width, align: style.align ?? 'left' });
      doc.moveDown(0.6);
      return paper;
    },
    heading(text, level) {
      paper.keep(4);
      doc.font('bold').fontSize(size[level]).fillColor('black').text(text, margins.left, doc.y, { width });
      doc.moveDown(0.4);
      return paper;
    },
    text(text, style = {}) {
      for (const paragraph of text.split('\n\n'))
        face(style)
          .text(paragraph, margins.left, doc.y, { width, align: style.align ?? 'left', lineGap: 2 })
          .moveDown(0.7);
      return paper;
    },
    facts(rows) {
      const names = width * 0.32;
      for (const [name, value] of rows) {
        if (value === '') continue;
        const values = { width: width - names - 8 };
        const high = Math.max(
          face({}).heightOfString(value, values),
          face({ small: true }).heightOfString(name, { width: names }),
        );
        if (doc.y + high > bottom()) doc.addPage();
        const top = doc.y;
        face({ small: true })
          .fillColor(grey)
          .text(name, margins.left, top + 1.5, { width: names });
        const after = doc.y;
        face({}).text(value, margins.left + names + 8, top, values);
        doc.y = Math.max(after, doc.y) + 2;
        doc.x = margins.left;
      }
      doc.moveDown(0.5);
      return paper;
    },
    framed(text) {
      const inner = { width: width - 20, lineGap: 2 };
      const high = face({ bold: true }).heightOfString(text, inner) + 14;
      if (doc.y + high > bottom()) doc.addPage();
      const top = doc.y;
      doc.rect(margins.left, top, width, high).lineWidth(0.8).strokeColor('black').stroke();
      face({ bold: true }).text(text, margins.left + 10, top + 8, inner);
      doc.x = margins.left;
      doc.y = top + high;
      doc.moveDown(0.8);
      return paper;
    },
    keep(lines) {
      if (doc.y + lines * 14 > bottom()) doc.addPage();
      return paper;
    },
    rule() {
      doc
        .moveTo(margins.left, doc.y)
        .lineTo(margins.left + width, doc.y)
        .lineWidth(0.5)
        .strokeColor(grey)
        .stroke();
      doc.moveDown(0.6);
      return paper;
    },
    turn() {
      doc.addPage();
      return paper;
    },
    finish() {
      const { start, count } = doc.bufferedPageRange();
      for (let i = start; i < start + count; i++) {
        doc.switchToPage(i);
        // Written below the margin, where text would otherwise ask for a new sheet.
        doc.page.margins.bottom = 0;
        const low = doc.page.height - margins.bottom + 20;
        face({ small: true })
          .fillColor(grey)
          .text(reference, margins.left, low, { width: width * 0.8, lineBreak: false });
        doc.text(`${i + 1} / ${count}`, margins.left, low, { width, align: 'right', lineBreak: false });
        doc.page.margins.bottom = margins.bottom;
      }
      doc.end();
      return written;
    },
  };

  const [name, ...rest] = office;
  if (name !== undefined) {
    doc.font('bold').fontSize(12).text(name, margins.left, margins.top, { width });
    if (rest.length > 0) face({ small: true }).fillColor(grey).text(rest.join('\n'), { width });
    doc.moveDown(0.5);
    paper.rule();
    doc.moveDown(0.4);
  }
  return paper;
}

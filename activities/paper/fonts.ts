/** The face of everything the office prints: it has every letter of Azerbaijani, Russian and the Latin languages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font } from 'fontkit';

const fonts = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json');

/** As PDFKit takes it: a font that is already read (0.16 and later), which its types do not know yet. */
function open(name: string): Uint8Array {
  const font = create(readFileSync(new URL(`./ttf/${name}.ttf`, `file://${fonts}`))) as Font;
  // A glyph first met as a part of another, the c of a ç, would be remembered without its letter: nothing could be found
  // or copied that has it, on any later sheet.
  for (const code of font.characterSet) font.glyphForCodePoint(code);
  return font as unknown as Uint8Array;
}

let kept: { readonly regular: Uint8Array; readonly bold: Uint8Array } | undefined;

/** The two weights, read when something is first printed: to read them takes ten times as long as to print a letter. */
export const faces = () => (kept ??= { regular: open('DejaVuSansCondensed'), bold: open('DejaVuSansCondensed-Bold') });

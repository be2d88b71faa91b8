/** The face of everything the office prints: it has every letter of Azerbaijani, Russian and the Latin languages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const fonts = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json');
const read = (name: string): Buffer => readFileSync(new URL(`./ttf/${name}.ttf`, `file://${fonts}`));

let kept: { readonly regular: Buffer; readonly bold: Buffer } | undefined;

/** The two weights as files in memory, read when something is first printed. */
export const faces = () => (kept ??= { regular: read('DejaVuSansCondensed'), bold: read('DejaVuSansCondensed-Bold') });

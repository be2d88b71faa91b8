/** Pictures: whole, and not so large that whoever opens one cannot. */
import { open } from 'node:fs/promises';
import { DocumentError } from './document-error.ts';

type Image = 'image/png' | 'image/jpeg' | 'image/tiff';

/** Pixels: A3 at 600 dots an inch has 70 million. */
const mostPixels = 250_000_000;

const damaged = (why: string): DocumentError =>
  new DocumentError('document.damaged', `The picture cannot be used: ${why}.`, { why });

/** Throws `document.damaged`, `document.tooBig`. */
export async function examineImage(path: string, type: Image): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const piece = async (at: number, length: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, Math.max(0, at));
      return buffer.subarray(0, bytesRead);
    };
    if (type === 'image/png') {
      const head = await piece(0, 24);
      if (!(await piece(size - 12, 12)).includes('IEND')) throw damaged('its end is missing');
      if (head.readUInt32BE(16) * head.readUInt32BE(20) > mostPixels) throw tooLarge();
    }
    if (type === 'image/jpeg' && !(await piece(size - 1_024, 1_024)).includes(Buffer.from([0xff, 0xd9])))
      throw damaged('its end is missing');
  } finally {
    await file.close();
  }
}

const tooLarge = (): DocumentError =>
  new DocumentError('document.tooBig', `A picture has ${mostPixels} pixels at most.`, { most: mostPixels });

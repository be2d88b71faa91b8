/** What a file is, by its bytes, and whether it may be taken: of the sort that it says, whole, and with nothing that runs. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { DocumentError } from './document-error.ts';
import { examineDocx } from './examine-docx.ts';
import { examineImage } from './examine-image.ts';
import { examinePdf } from './examine-pdf.ts';
import { examineXml } from './examine-xml.ts';
import { isMediaType } from './media-types.ts';
import type { MediaType } from './media-types.ts';

export interface DocumentLimits {
  /** Bytes of one document. */
  readonly bytes: number;
  readonly types: readonly MediaType[];
}

/**
 * The media type of a file, which is the declared one.
 * @param declared what its sender says that it is; parameters such as `charset` do not count
 * @throws DocumentError `document.tooBig`, `document.wrongType`, `document.active`, `document.damaged`
 */
export async function examine(path: string, declared: string, limits: DocumentLimits): Promise<MediaType> {
  const { size } = await stat(path);
  checkDeclared(declared, size, limits);
  if (size === 0) throw new DocumentError('document.damaged', 'The file is empty.', { why: 'empty' });
  const type = bare(declared) as MediaType;
  const found = (await fileTypeFromFile(path))?.mime ?? (await typeOfText(path));
  if (found !== type)
    throw new DocumentError('document.wrongType', `The file is ${found ?? 'of no known sort'}, not ${type}.`, {
      declared: type,
      found: found ?? null,
    });
  switch (type) {
    case 'application/pdf':
      await examinePdf(await readFile(path));
      break;
    case 'image/png':
    case 'image/jpeg':
    case 'image/tiff':
      await examineImage(path, type);
      break;
    case 'application/xml':
      await examineXml(createReadStream(path));
      break;
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      await examineDocx(path, size);
      break;
    case 'text/plain':
      break;
  }
  return type;
}

/** What can be said before anything has come. Throws `document.tooBig`, `document.wrongType`. */
export function checkDeclared(declared: string, bytes: number, limits: DocumentLimits): void {
  if (bytes > limits.bytes)
    throw new DocumentError('document.tooBig', `A document has ${limits.bytes} bytes at most.`, {
      most: limits.bytes,
      bytes,
    });
  const type = bare(declared);
  if (!isMediaType(type) || !limits.types.includes(type))
    throw new DocumentError('document.wrongType', `This office takes ${limits.types.join(', ')}.`, {
      declared: type,
      allowed: limits.types,
    });
}

const bare = (declared: string): string => (declared.split(';')[0] ?? '').trim().toLowerCase();

/** Plain text is UTF-8 that shows, and is no page or program; XML need not begin with its declaration. */
async function typeOfText(path: string): Promise<MediaType | undefined> {
  const text = new TextDecoder('utf-8', { fatal: true });
  let first = '';
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const piece = text.decode(chunk, { stream: true });
      // oxlint-disable-next-line no-control-regex
      if (/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(piece)) return undefined;
      if (first.length < 1_024) first += piece;
    }
    text.decode();
  } catch {
    return undefined;
  }
  if (/^\s*<(!doctype\s+html|html|head|body|script|svg)\b/i.test(first)) return undefined;
  if (/^\s*(<!--[\s\S]*?-->\s*)*<[\w!?]/.test(first)) return 'application/xml';
  return first.startsWith('#!') ? undefined : 'text/plain';
}

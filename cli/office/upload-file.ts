/** A file on this computer, uploaded so that an act can name it. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { documentKinds } from '../../machines/index.ts';
import type { DocumentKind, DocumentRef } from '../../machines/index.ts';
import { contentOfFile, mediaTypeOfName } from '../../registry/index.ts';
import { UsageError } from '../exit-code.ts';
import type { Ask, Reply } from './with-office.ts';

export interface FileToUpload {
  readonly path: string;
  readonly kind: DocumentKind;
}

/** `claims.pdf:claims`; the kind is `other` when left out. Throws UsageError. */
export function fileToUpload(text: string): FileToUpload {
  const cut = text.lastIndexOf(':');
  const [path, kind] = cut < 1 ? [text, 'other'] : [text.slice(0, cut), text.slice(cut + 1)];
  if ((documentKinds as readonly string[]).includes(kind)) return { path, kind: kind as DocumentKind };
  throw new UsageError(
    `"${kind}" is no kind of document: write FILE:KIND, where KIND is one of ${documentKinds.join(', ')}`,
  );
}

/** Size, SHA-256 (hex) and media type of a file. Throws UsageError for one that cannot be read, or of no known sort. */
export async function describedFile(path: string) {
  try {
    const content = await contentOfFile(path);
    const mediaType = mediaTypeOfName(path);
    if (mediaType === null) throw new UsageError(`${path} is of no sort that is taken, by its name`);
    return { name: basename(path), ...content, mediaType };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** How an act names it, or the answer that refused it. */
export async function uploadFile(
  ask: Ask,
  { path, kind }: FileToUpload,
): Promise<{ readonly document: DocumentRef } | { readonly refused: Reply }> {
  const { name, bytes, sha256, mediaType } = await describedFile(path);
  const told = { filetype: mediaType, filename: name, sha256 };
  const begun = await ask('POST', '/uploads', {
    headers: {
      'tus-resumable': '1.0.0',
      'upload-length': String(bytes),
      'upload-metadata': Object.entries(told)
        .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
        .join(),
    },
  });
  if (begun.status !== 201) return { refused: begun };
  const sent = await ask('PATCH', begun.headers['location'] ?? '', {
    headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    bytes: createReadStream(path),
  });
  return sent.status === 204 ? { document: { sha256, name, kind } } : { refused: sent };
}

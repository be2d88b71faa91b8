/** A file on this computer, uploaded so that an act can name it. */
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import type { OfficeConnection } from '../../client/index.ts';
import { documentKinds } from '../../machines/index.ts';
import type { DocumentKind, DocumentRef } from '../../machines/index.ts';
import { contentOfFile, mediaTypeOfName } from '../../registry/index.ts';
import { UsageError } from '../exit-code.ts';

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

/** How an act names it. Throws OfficeProblemError where it is not taken. */
export async function uploadFile(office: OfficeConnection, { path, kind }: FileToUpload): Promise<DocumentRef> {
  const { name, sha256, mediaType } = await describedFile(path);
  return office.upload(await openAsBlob(path), { name, kind, mediaType, sha256 });
}

/** A document as it was uploaded: nothing in it is run by whoever is shown it. */
import contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';
import type { Door } from './office-door.ts';

/** @param mediaType null where the record does not know it */
export async function sendDocument(
  { office }: Door,
  { sha256, name, mediaType }: { readonly sha256: string; readonly name: string; readonly mediaType: string | null },
  reply: FastifyReply,
): Promise<Readable> {
  const { stream, bytes } = await office.documents.store.open(sha256);
  reply
    .type(mediaType ?? 'application/octet-stream')
    .header('content-length', bytes)
    .header('content-disposition', contentDisposition(name, { type: 'attachment' }))
    .header('etag', `"${sha256}"`)
    .header('cache-control', 'private, no-cache')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox");
  return stream;
}

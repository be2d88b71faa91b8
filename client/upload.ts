/**
 * Uploads a document in pieces (tus 1.0), so that an act can name it. Where the connection is lost it goes on from what the
 * office has.
 */
import type { components } from './api-types.ts';
import { ConnectionError, notAnOffice, problemIn } from './errors.ts';
import { pause } from './transport.ts';
import type { Transport } from './transport.ts';

export type DocumentRef = components['schemas']['Document'];

export interface Uploading extends Pick<DocumentRef, 'name' | 'kind'> {
  /** What it is, such as `application/pdf`; what the blob says when left out. */
  readonly mediaType?: string;
  /** Hex, where it is known: the office compares it with what came. */
  readonly sha256?: string;
  /** Bytes of a piece; 8 MiB when left out. */
  readonly piece?: number;
}

const tus = { 'tus-resumable': '1.0.0' };
/** Milliseconds before each time that it is asked how far it has come. */
const waits = [250, 1000, 4000];

/** How an act names it. Throws OfficeProblemError for what is not taken, ConnectionError. */
export async function uploadDocument(
  transport: Transport,
  content: Blob,
  { name, kind, mediaType = content.type, sha256, piece = 8 * 2 ** 20 }: Uploading,
): Promise<DocumentRef> {
  const told = { filetype: mediaType, filename: name, ...(sha256 === undefined ? {} : { sha256 }) };
  const metadata = Object.entries(told).map(([key, value]) => `${key} ${base64(value)}`);
  const begun = await asked(transport, '/uploads', 'POST', {
    'upload-length': String(content.size),
    'upload-metadata': metadata.join(),
  });
  const place = begun.headers.get('location') ?? '';
  for (let offset = 0, lost = 0; ; ) {
    try {
      const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
      const answer = await asked(transport, place, 'PATCH', headers, content.slice(offset, offset + piece));
      const digest = answer.headers.get('repr-digest');
      if (digest !== null) return { sha256: hexOf(digest), name, kind };
      const reached = offsetIn(answer);
      if (reached <= offset) throw notAnOffice(answer);
      [offset, lost] = [reached, 0];
    } catch (error) {
      const wait = waits[lost];
      if (!(error instanceof ConnectionError) || error.code !== 'server.noAnswer' || wait === undefined) throw error;
      lost += 1;
      await pause(wait, new AbortController().signal);
      const there = await transport.open(new Request(transport.at(place), { method: 'HEAD', headers: tus }));
      if (!there.ok) throw error;
      offset = offsetIn(there);
    }
  }
}

async function asked(
  transport: Transport,
  path: string,
  method: 'POST' | 'PATCH',
  headers: Readonly<Record<string, string>>,
  body?: Blob,
): Promise<Response> {
  const answer = await transport.open(
    new Request(transport.at(path), { method, headers: { ...tus, ...headers }, ...(body ? { body } : {}) }),
  );
  if (!answer.ok) throw await problemIn(answer);
  return answer;
}

const offsetIn = ({ headers }: Response): number => Number(headers.get('upload-offset'));

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** RFC 9530: `sha-256=:…:`, in Base64. */
const hexOf = (digest: string): string =>
  Array.from(atob(/^sha-256=:(.*):$/.exec(digest)?.[1] ?? ''), (byte) =>
    byte.charCodeAt(0).toString(16).padStart(2, '0'),
  ).join('');

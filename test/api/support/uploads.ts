/** Uploads as a client of tus 1.0 makes them, a request for each step. */
import { sha256Of, types } from '../../support/documents.ts';
import type { Asking } from './open.ts';

const tus = { 'tus-resumable': '1.0.0' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');

type Sending = Pick<Asking, 'send'>;

export interface Uploading {
  readonly type?: string;
  readonly name?: string;
  readonly length?: number;
  readonly sha256?: string;
}

export const begin = ({ send }: Sending, bytes: number, { type = types.pdf, name, sha256 }: Uploading = {}) =>
  send('/uploads', {
    method: 'POST',
    headers: {
      ...tus,
      'upload-length': String(bytes),
      'upload-metadata': [
        `filetype ${base64(type)}`,
        ...(name === undefined ? [] : [`filename ${base64(name)}`]),
        ...(sha256 === undefined ? [] : [`sha256 ${base64(sha256)}`]),
      ].join(),
    },
  });

export const piece = ({ send }: Sending, place: string, offset: number, bytes: Uint8Array, signal?: AbortSignal) =>
  send(place, {
    method: 'PATCH',
    headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: Buffer.from(bytes),
    ...(signal ? { signal } : {}),
  });

export const head = ({ send }: Sending, place: string) => send(place, { method: 'HEAD', headers: tus });
export const giveUp = ({ send }: Sending, place: string) => send(place, { method: 'DELETE', headers: tus });

export const placeOf = (answer: Response): string => answer.headers.get('location') ?? '';

/** Begins and sends all of it: the answer to the last piece, or to a beginning that is refused. */
export async function uploaded(asking: Sending, bytes: Uint8Array, how: Uploading = {}): Promise<Response> {
  const begun = await begin(asking, how.length ?? bytes.length, how);
  return begun.status === 201 ? piece(asking, placeOf(begun), 0, bytes) : begun;
}

/** Uploads what must be taken, and names it as an act does. */
export async function documentOf(
  asking: Sending,
  bytes: Uint8Array,
  { name = 'claims.pdf', kind = 'claims', ...how }: Uploading & { readonly kind?: string } = {},
): Promise<{ readonly sha256: string; readonly name: string; readonly kind: string }> {
  const answer = await uploaded(asking, bytes, how);
  if (answer.status !== 204) throw new Error(`${answer.status} ${await answer.text()}`);
  return { sha256: sha256Of(bytes), name, kind };
}

export const codeOf = async (answer: Response): Promise<string> =>
  answer.status < 400 ? 'taken' : ((await answer.json()) as { code: string }).code;

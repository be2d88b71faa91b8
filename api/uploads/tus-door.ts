/**
 * Uploads in pieces, by tus 1.0 (https://tus.io/protocols/resumable-upload): the library keeps the pieces, this says whose
 * they are, how much there may be, and hands the whole file over.
 */
import { mkdirSync } from 'node:fs';
import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { ERRORS, Server } from '@tus/server';
import type { Upload } from '@tus/server';
import { DocumentError, RegistryError, checkDeclared } from '../../registry/index.ts';
import type { Caller } from '../access/caller.ts';
import type { Door } from '../office-door.ts';
import { ProblemError } from '../problem.ts';
import { wholeNotes } from './whole-notes.ts';

export interface TusDoor {
  /** Answers a request of tus. Throws a problem, or DocumentError. */
  answer(request: Request, caller: Caller): Promise<Response>;
}

/** An upload that has not gone on for so long is given up. */
const givenUpAfterMs = 24 * 3_600_000;
const clearEveryMs = 3_600_000;
const mostAtOnce = 100;

/** RFC 9530. */
export const digestOf = (sha256: string): string => `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`;

const unknown = (id: string): ProblemError =>
  new ProblemError(404, 'upload.unknown', 'There is no such upload, or it was given up.', { id });

export function tusDoor({ office: { documents, registry }, clock }: Door): TusDoor {
  // The library makes it too, in its own time.
  mkdirSync(documents.uploads, { recursive: true });
  const pieces = new FileStore({
    directory: documents.uploads,
    configstore: wholeNotes(documents.uploads),
    expirationPeriodInMilliseconds: givenUpAfterMs,
  });
  pieces.extensions = pieces.extensions.filter((name) => name !== 'creation-defer-length');
  const callers = new WeakMap<Request, string>();
  const failures = new WeakMap<Request, unknown>();
  const reserved = new Map<string, { readonly person: string; readonly size: number }>();
  const begun = new WeakMap<Request, string>();
  const finishing = new Map<string, Promise<string>>();
  let cleared = 0;

  const server = new Server({
    path: '/uploads',
    datastore: pieces,
    locker: undefined as never,
    relativeLocation: true,
    maxSize: documents.settings.bytes,
    async onIncomingRequest(request, id) {
      if (request.method === 'POST') return;
      const upload = await pieces.getUpload(id);
      if (upload.metadata?.['person'] !== callers.get(request)) throw unknown(id);
      // The process ended between the last piece and the end: it is finished now.
      if (request.method === 'HEAD' && upload.offset === upload.size) await finished(upload);
    },
    async onUploadCreate(request, upload) {
      const person = callers.get(request) ?? '';
      const { filename, filetype, sha256 } = upload.metadata ?? {};
      checkDeclared(filetype ?? '', upload.size ?? 0, documents.settings);
      if (sha256 && !/^[0-9a-f]{64}$/.test(sha256))
        throw new ProblemError(400, 'request.invalid', 'upload-metadata: sha256 is 64 hex digits, in small letters');
      begun.set(request, upload.id);
      await reserve(person, upload.id, upload.size ?? 0);
      return {
        metadata: {
          person,
          filetype: filetype ?? '',
          ...(filename ? { filename } : {}),
          ...(sha256 ? { sha256 } : {}),
        },
      };
    },
    onUploadFinish: async (_, upload) => ({ headers: { 'Repr-Digest': digestOf(await finished(upload)) } }),
    onResponseError: (request, error) => void failures.set(request, error),
  });

  async function running(): Promise<readonly Upload[]> {
    const ids = (await pieces.configstore.list?.()) ?? [];
    const found = await Promise.all(ids.map((id) => pieces.configstore.get(id).catch(() => undefined)));
    return found.filter((upload) => upload !== undefined && !upload.metadata?.['kept']) as Upload[];
  }

  /** Two that begin at once do not both get the last place. */
  async function reserve(person: string, id: string, size: number): Promise<void> {
    const [waiting, all] = await Promise.all([registry.uploadsOf(person), running()]);
    const uploads = new Map([...reserved, ...all.map((upload) => [upload.id, sizeAndPerson(upload)] as const)]);
    const own = [...uploads.values()].filter((one) => one.person === person);
    const bytes = [...waiting.map((one) => one.bytes), ...own.map((one) => one.size), size].reduce((a, b) => a + b, 0);
    if (bytes > documents.settings.waitingBytes || own.length >= mostAtOnce)
      throw new DocumentError('document.tooMany', 'Hand in what you have uploaded before you upload more.', {
        most: documents.settings.waitingBytes,
        waiting: waiting.length,
        running: own.length,
      });
    reserved.set(id, { person, size });
  }

  /** SHA-256 of the whole file, as kept. Who asks meanwhile waits for the same answer. */
  async function finished(upload: Upload): Promise<string> {
    const { kept } = upload.metadata ?? {};
    if (kept) return kept;
    const inHand = finishing.get(upload.id) ?? handOver(upload).finally(() => finishing.delete(upload.id));
    finishing.set(upload.id, inHand);
    return inHand;
  }

  async function handOver({ id, metadata, size = 0, storage }: Upload): Promise<string> {
    const { person, filetype, sha256: expected } = metadata ?? {};
    const path = storage?.path;
    if (!person || !filetype || !path) throw unknown(id);
    try {
      const arriving = { person, mediaType: filetype, ...(expected ? { sha256: expected } : {}) };
      const { sha256 } = await documents.take(path, arriving, clock.now());
      const noted = await pieces.configstore.get(id);
      if (noted) await pieces.configstore.set(id, Object.assign(noted, { metadata: { ...metadata, kept: sha256 } }));
      // Whoever has missed the answer can still ask for it; the bytes are not needed here any more.
      await truncate(path, 0);
      await truncate(path, size);
      return sha256;
    } catch (error) {
      if (error instanceof DocumentError && !isAway(error)) await pieces.remove(id);
      throw error;
    }
  }

  /** What could not be begun leaves nothing behind. */
  async function forget(id: string): Promise<void> {
    for (const name of [id, `${id}.json`]) await rm(join(documents.uploads, name), { force: true });
  }

  async function clear(): Promise<void> {
    if (Date.now() - cleared < clearEveryMs) return;
    cleared = Date.now();
    await server.cleanUpExpiredUploads();
  }

  return {
    async answer(request, { person }) {
      if (person === null) throw new ProblemError(401, 'access.noToken', 'Say who you are: send a bearer token.');
      callers.set(request, person);
      await clear();
      const response = await server.handleWeb(request).finally(() => reserved.delete(begun.get(request) ?? ''));
      if (response.status < 400) return withoutNotes(response);
      const id = begun.get(request);
      if (id !== undefined) await forget(id);
      throw failureOf(response, failures.get(request), await response.text());
    },
  };
}

/** What the client said of an upload, without what is noted here. */
function withoutNotes(response: Response): Response {
  const told = response.headers.get('upload-metadata')?.split(',');
  const own = told?.filter((pair) => !/^(person|kept) /.test(pair));
  if (own) response.headers.set('upload-metadata', own.join());
  return response;
}

/** It is the store's trouble, and the same upload may be kept later. */
const isAway = ({ code }: DocumentError): boolean => code === 'document.cannotStore' || code === 'document.storeAway';

const sizeAndPerson = ({ metadata, size }: Upload) => ({ person: metadata?.['person'] ?? '', size: size ?? 0 });

/** What tus says no to, as a problem. */
function failureOf({ status }: Response, error: unknown, text: string): unknown {
  if (error instanceof ProblemError || error instanceof DocumentError || error instanceof RegistryError) return error;
  const detail = text.trim();
  if (status === 404 || status === 410) return unknown('');
  if (status === 409)
    return new ProblemError(409, 'upload.otherOffset', 'The upload has come to another point: ask for it with HEAD.');
  if (status === 413) return new DocumentError('document.tooBig', 'The document is larger than this office takes.');
  if (status < 500) return new ProblemError([403, 412].includes(status) ? 400 : status, 'request.invalid', detail);
  if (error === ERRORS.FILE_WRITE_ERROR || isOfDisk(error))
    return new DocumentError('document.cannotStore', 'What was sent of the document could not be written.', {}, error);
  return error instanceof Error ? error : new Error(detail);
}

/** Node names what the operating system did not do: `ENOSPC`. */
const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && /^E[A-Z0-9]+$/.test(String((error as { readonly code?: unknown }).code));

/** /uploads: documents come in here, in pieces and resumable, by tus 1.0; an act then names them by their SHA-256. */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { admitTo } from '../access/admit.ts';
import type { Door } from '../office-door.ts';
import { nothingAsked, problemAnswers } from '../route.ts';
import { tusDoor } from '../uploads/tus-door.ts';
import type { TusDoor } from '../uploads/tus-door.ts';

const tusHeaders = z.object({ 'tus-resumable': z.literal('1.0.0', { error: 'must be 1.0.0' }) });
const idParam = z.object({
  id: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'the id of an upload')
    .describe('As `Location` gave it'),
});
const length = z.string().regex(/^\d{1,15}$/, 'a number of bytes');

const requests = [
  {
    method: 'POST',
    url: '/uploads',
    summary: 'Begin to upload a document (tus 1.0)',
    headers: tusHeaders.extend({
      'upload-length': length.describe('Bytes of the whole document'),
      'upload-metadata': z
        .string()
        .describe(
          '`filetype`, its media type, and if wanted `filename` and `sha256` (hex), each with its value in Base64',
        ),
    }),
    done: { 201: 'Begun; `Location` is where its pieces go' },
    problems: [413, 422],
  },
  {
    method: 'PATCH',
    url: '/uploads/:id',
    summary: 'The next piece of a document; with the last one it is examined and kept',
    headers: tusHeaders.extend({
      'upload-offset': length.describe('Bytes that have come before'),
      'content-type': z.literal('application/offset+octet-stream'),
    }),
    params: idParam,
    done: { 204: 'Taken; after the last piece `Repr-Digest` (RFC 9530) has the SHA-256 by which an act names it' },
    problems: [404, 409, 413, 422],
  },
  {
    method: 'HEAD',
    url: '/uploads/:id',
    summary: 'How much of a document has come: `Upload-Offset`',
    headers: tusHeaders,
    params: idParam,
    done: { 200: 'Found' },
    problems: [404],
  },
  {
    method: 'DELETE',
    url: '/uploads/:id',
    summary: 'Give an upload up',
    headers: tusHeaders,
    params: idParam,
    done: { 204: 'Gone' },
    problems: [404],
  },
] as const;

/** Of one office there is one, whichever of its servers is asked: what comes in is counted together, and finished once. */
const doors = new WeakMap<Door['office']['documents'], TusDoor>();

function tusOf(door: Door): TusDoor {
  const { documents } = door.office;
  const there = doors.get(documents) ?? tusDoor(door);
  doors.set(documents, there);
  return there;
}

export function upload(app: FastifyInstance, door: Door): void {
  void app.register(async (scope) => {
    // The body is the library's to read.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const { method, url, summary, headers, done, problems, ...rest } of requests)
      scope.route({
        method,
        url,
        schema: {
          summary,
          tags: ['cases'],
          security: [{ bearer: [] }],
          headers,
          ...rest,
          querystring: nothingAsked,
          response: {
            ...Object.fromEntries(
              Object.entries(done).map(([status, description]) => [status, z.null().describe(description)]),
            ),
            ...problemAnswers([...problems, 414, 415]),
          },
        },
        onRequest: async ({ caller }) => admitTo('filing', caller),
        handler: async (request, reply) => {
          try {
            return passOn(await tusOf(door).answer(webRequest(request), request.caller), reply);
          } finally {
            leaveUnread(request.raw);
          }
        },
      });
  });
}

/** What is not wanted of a body is let through, or the connection would wait for somebody to read it. */
function leaveUnread(raw: FastifyRequest['raw']): void {
  if (raw.readableEnded) return;
  raw.removeAllListeners('data');
  raw.resume();
}

const passedIn = [
  'tus-resumable',
  'upload-length',
  'upload-metadata',
  'upload-offset',
  'content-type',
  'content-length',
];

function webRequest({ method, url, headers, raw }: FastifyRequest): Request {
  const named = passedIn.flatMap((name) =>
    headers[name] === undefined ? [] : [[name, String(headers[name])] as const],
  );
  const body = method === 'PATCH' ? { body: Readable.toWeb(raw), duplex: 'half' as const } : {};
  return new Request(new URL(url, 'http://localhost'), { method, headers: Object.fromEntries(named), ...body });
}

const passedOut = [
  'location',
  'tus-resumable',
  'upload-offset',
  'upload-length',
  'upload-metadata',
  'upload-expires',
  'repr-digest',
  'cache-control',
];

function passOn(response: Response, reply: FastifyReply): FastifyReply {
  for (const name of passedOut) {
    const value = response.headers.get(name);
    if (value !== null) reply.header(name, value);
  }
  reply.code(response.status);
  return reply.send();
}

/** GET /cases/{number}/documents: what the entries of a case name, and each as it was uploaded. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { openDocuments } from '../access/open-documents.ts';
import type { OpenedCase } from '../access/index.ts';
import type { Caller } from '../access/caller.ts';
import { journalOf } from '../office-door.ts';
import type { Door } from '../office-door.ts';
import { ProblemError } from '../problem.ts';
import { addRoute } from '../route.ts';
import { documentsSchema } from '../schemas/answers.ts';
import { caseNumberParam, inCase, sha256Field } from '../schemas/basics.ts';
import { sendDocument } from '../send-document.ts';

async function shownTo(door: Door, { number, view }: OpenedCase, caller: Caller) {
  const documents = await door.office.registry.documentsOf(number);
  const entries = view === 'whole' || documents.length === 0 ? [] : await journalOf(door, number);
  return openDocuments(documents, entries, view, caller);
}

export function listDocuments(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/documents',
    access: 'documents',
    summary: 'The documents of a case that the caller may see, and which entry brought each',
    tag: 'cases',
    params: inCase,
    answer: documentsSchema,
    problems: [404],
    async handle({ params, caller, open }) {
      const opened = await open(params.number);
      return { view: opened.view, items: await shownTo(door, opened, caller) };
    },
  });
}

export function readDocument(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/documents/:sha256',
    access: 'documents',
    summary: 'A document of a case, as it was uploaded',
    tag: 'cases',
    params: z.object({ number: caseNumberParam, sha256: sha256Field }),
    answer: z.string(),
    isContent: true,
    problems: [404],
    async handle({ params: { number, sha256 }, caller, open }, reply) {
      const found = (await shownTo(door, await open(number), caller)).findLast((one) => one.sha256 === sha256);
      if (!found)
        throw new ProblemError(404, 'document.notInCase', 'There is no such document in this case.', { sha256 });
      return sendDocument(door, found, reply);
    },
  });
}

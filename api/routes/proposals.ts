/** Acts that a second person of the office has to confirm: which wait, and what is said to one. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import type { Proposal } from '../../registry/index.ts';
import { unknownProposal } from '../../registry/index.ts';
import { caseOpener, isKeptFrom, mustBeFirst, mustBeSecond, withoutSecret } from '../access/index.ts';
import type { Caller } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { ProblemError, problemOfAnswer } from '../problem.ts';
import { addRoute } from '../route.ts';
import { inCase, paging, sha256Field } from '../schemas/basics.ts';
import { proposalSchema, proposalSettlement, proposalStatusField, proposalsSchema } from '../schemas/proposals.ts';
import { sendDocument } from '../send-document.ts';

const ofProposal = z.object({ id: z.string().min(1).max(64).describe('Id of the proposal: `A-2026-0012.p1`') });

export function listProposals(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/proposals',
    access: 'supervision',
    summary: 'Acts that wait for a second person, the one proposed first before the others; or those settled',
    tag: 'office',
    query: paging.extend({ status: proposalStatusField.default('waiting') }),
    answer: proposalsSchema,
    problems: [403],
    handle: async ({ query: { after, limit, status }, caller }) =>
      door.office.registry.proposals({
        limit,
        status,
        withoutSecret: withoutSecret(caller),
        ...(after === undefined ? {} : { after }),
      }),
  });
}

export function listProposalsOfCase(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/proposals',
    access: 'work',
    summary: 'Acts that wait or waited for a second person in a case, and what became of them',
    tag: 'cases',
    params: inCase,
    query: paging,
    answer: proposalsSchema,
    problems: [404],
    async handle({ params, query: { after, limit }, open }) {
      const { number } = await open(params.number);
      return door.office.registry.proposals({ case: number, limit, ...(after === undefined ? {} : { after }) });
    },
  });
}

export function readProposal(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/proposals/:id',
    access: 'supervision',
    summary: 'An act that waits or waited for a second person',
    tag: 'office',
    params: ofProposal,
    answer: proposalSchema,
    problems: [403, 404],
    handle: async ({ params: { id }, caller }) => proposalNamed(door, caller, id, 'GET /proposals/:id'),
  });
}

export function readProposedDocument(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/proposals/:id/documents/:sha256',
    access: 'supervision',
    summary: 'A document that comes with an act that waits, as it was uploaded',
    tag: 'office',
    params: ofProposal.extend({ sha256: sha256Field }),
    answer: z.string(),
    isContent: true,
    problems: [403, 404],
    async handle({ params: { id, sha256 }, caller }, reply) {
      const what = 'GET /proposals/:id/documents/:sha256';
      const { act, proposedBy } = await proposalNamed(door, caller, id, what);
      const named = act.documents?.find((one) => one.sha256 === sha256);
      // It may stand in an entry of another case, too.
      const upload = named && (await door.office.registry.upload(sha256, proposedBy));
      if (!upload)
        throw new ProblemError(404, 'document.notInCase', 'No such document waits with this act.', { sha256 });
      return sendDocument(door, { ...named, mediaType: upload.mediaType }, reply);
    },
  });
}

export function settleProposal(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/proposals/:id',
    access: 'supervision',
    summary: 'A second person confirms an act, which is done by that, or rejects it; or the first withdraws it',
    tag: 'office',
    params: ofProposal,
    body: proposalSettlement,
    answer: proposalSchema,
    problems: [403, 404, 409, 413, 422],
    async handle({ params: { id }, body, caller }) {
      const proposal = await proposalNamed(door, caller, id, 'POST /proposals/:id');
      const who = body.what === 'withdraw' ? mustBeFirst(caller, proposal) : mustBeSecond(caller, proposal);
      const answer = await door.office.settleProposal(id, { ...body, who });
      if (!answer.ok) throw problemOfAnswer(answer);
      return answer.proposal;
    },
  });
}

/** 30.5, 30.6: to read one is a look into its case, which is written down as `what`. */
async function proposalNamed(door: Door, caller: Caller, id: string, what: string): Promise<Proposal> {
  const { registry } = door.office;
  const found = await registry.proposal(id);
  if (found && !(await isKeptFrom(caller, registry, found.case))) {
    await caseOpener(door, caller, 'work', what)(found.case, { as: 'application' });
    return found;
  }
  throw problemOfAnswer(unknownProposal(id));
}

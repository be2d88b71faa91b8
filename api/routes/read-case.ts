/** GET /cases/{number} and /patents/{number}: a case, whole for its parties and the office, as published for others. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { bulletinContent } from '../../engine/index.ts';
import type { CaseState } from '../../engine/index.ts';
import { canonicalNumber } from '../../registry/index.ts';
import type { Registry } from '../../registry/index.ts';
import { conditionOf, viewAt } from '../access/index.ts';
import type { OpenedCase } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { pathsOf, stageInWords } from '../positions.ts';
import { addRoute } from '../route.ts';
import { caseSchema } from '../schemas/answers.ts';
import { inCase, ofPatent } from '../schemas/basics.ts';

const shared = { method: 'GET', tag: 'cases', access: 'case', answer: caseSchema, problems: [404] } as const;

export function readCase(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    ...shared,
    url: '/cases/:number',
    summary: 'A case: its file, where it stands, its fees and letters; for the public what has been published',
    params: inCase,
    handle: async ({ params, open }, reply) => answer(door, await open(params.number), reply),
  });
  addRoute(app, door, {
    ...shared,
    url: '/patents/:number',
    summary: 'The case of a patent, by the number of the patent alone',
    params: ofPatent,
    handle: async ({ params, open }, reply) => answer(door, await open(params.number, { as: 'patent' }), reply),
  });
}

async function answer({ office: { registry } }: Door, opened: OpenedCase, reply: FastifyReply) {
  const { number, state, view } = opened;
  const about = {
    view,
    number,
    canonical: canonicalNumbers(state),
    stage: stageInWords(state),
    ...(await undoneRegistration(registry, state)),
  };
  if (view === 'published') return { ...about, published: published(state) };
  const [summary, fees, notices] = await Promise.all([
    registry.summary(number),
    registry.fees(number),
    registry.notices(number),
  ]);
  reply.header('etag', `"${state.seq}"`);
  return {
    ...about,
    ...(await assigneeIn(registry, opened)),
    seq: state.seq,
    summary,
    file: state.file,
    proceedings: state.proceedings.map(({ id, machine, pending, value, own }) => ({
      id,
      machine,
      pending,
      at: pathsOf(value),
      facts: own,
    })),
    fees,
    notices,
    lawVersion: state.lawVersion,
  };
}

/** Who has it, for those to whom the office's own work on it is open. */
async function assigneeIn(registry: Registry, { number, state, relations }: OpenedCase) {
  if (viewAt('work', conditionOf(state), relations) === null) return {};
  return { assignee: (await registry.assignees([number])).get(number) ?? null };
}

/** 32.1: the latest registration that a late act, put in its place, has undone, unless the patent was registered again. */
async function undoneRegistration(registry: Registry, { number, file }: CaseState) {
  const { items } = await registry.registerEntries({ case: number });
  const undone = items.findLast((r) => r.entry === 'registration' && r.patentNumber !== (file.patent?.number ?? null));
  if (!undone?.recalledBy) return {};
  const [by] = await registry.entries(number, { afterSeq: undone.recalledBy - 1, limit: 1 });
  const { patentNumber, clause, on } = undone;
  return {
    registrationUndone: { patentNumber, clause, registeredOn: on, undoneAt: by?.entry.act.recordedAt ?? null },
  };
}

function canonicalNumbers({ number, file }: CaseState) {
  return {
    application: canonicalNumber(number, file.kind),
    patent: file.patent ? canonicalNumber(file.patent.number, file.kind) : null,
  };
}

/** What the bulletin says of it (30.3, 33.1): an author who refused to be named is not in it. */
function published({ file, proceedings }: CaseState) {
  const how = { proceedings, withNotes: false };
  return {
    kind: file.kind,
    publishedOn: file.publication?.on,
    ...bulletinContent(file, 'application', how),
    ...(file.patent && bulletinContent(file, 'patent', how)),
  };
}

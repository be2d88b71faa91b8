/** GET /cases/{number} and /patents/{number}: the file, where its proceedings stand, its fees and letters. */
import type { FastifyInstance } from 'fastify';
import { canonicalNumber } from '../../registry/index.ts';
import type { Door } from '../office-door.ts';
import { caseNamed } from '../office-door.ts';
import { pathsOf, stageInWords } from '../positions.ts';
import { addRoute } from '../route.ts';
import { caseSchema } from '../schemas/answers.ts';
import { inCase, ofPatent } from '../schemas/basics.ts';

const shared = { method: 'GET', tag: 'cases', answer: caseSchema, problems: [404] } as const;

export function readCase(app: FastifyInstance, door: Door): void {
  addRoute(app, {
    ...shared,
    url: '/cases/:number',
    summary: 'A case: its file, where it stands, its fees and letters',
    params: inCase,
    handle: async ({ params }, reply) => answer(door, await caseNamed(door, params.number), reply),
  });
  addRoute(app, {
    ...shared,
    url: '/patents/:number',
    summary: 'The case of a patent, by the number of the patent alone',
    params: ofPatent,
    handle: async ({ params }, reply) => answer(door, await caseNamed(door, params.number, 'patent'), reply),
  });
}

async function answer(
  { office: { registry } }: Door,
  { number, state }: Awaited<ReturnType<typeof caseNamed>>,
  reply: { header(name: string, value: string): unknown },
) {
  const { file } = state;
  const [summary, fees, notices] = await Promise.all([
    registry.summary(number),
    registry.fees(number),
    registry.notices(number),
  ]);
  reply.header('etag', `"${state.seq}"`);
  return {
    number,
    canonical: {
      application: canonicalNumber(number, file.kind),
      patent: file.patent ? canonicalNumber(file.patent.number, file.kind) : null,
    },
    stage: stageInWords(state),
    seq: state.seq,
    summary,
    file,
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

/** GET /cases/{number}: the file, where its proceedings stand, its fees and letters. */
import type { FastifyInstance } from 'fastify';
import type { Door } from '../office-door.ts';
import { caseNamed } from '../office-door.ts';
import { pathsOf, stageInWords } from '../positions.ts';
import { addRoute } from '../route.ts';
import { caseSchema } from '../schemas/answers.ts';
import { inCase } from '../schemas/basics.ts';

export function readCase(app: FastifyInstance, door: Door): void {
  const { registry } = door.office;
  addRoute(app, {
    method: 'GET',
    url: '/cases/:number',
    summary: 'A case: its file, where it stands, its fees and letters',
    tag: 'cases',
    params: inCase,
    answer: caseSchema,
    problems: [404],
    async handle({ params }, reply) {
      const { number, state } = await caseNamed(door, params.number);
      const [summary, fees, notices] = await Promise.all([
        registry.summary(number),
        registry.fees(number),
        registry.notices(number),
      ]);
      reply.header('etag', `"${state.seq}"`);
      return {
        number,
        stage: stageInWords(state),
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
    },
  });
}

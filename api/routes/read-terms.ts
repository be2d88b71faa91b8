/** GET /cases/{number}/terms: the limits of a case by urgency, each explained. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { explain } from '../../engine/index.ts';
import type { Entry } from '../../engine/index.ts';
import type { Term } from '../../machines/index.ts';
import type { TermRecord } from '../../registry/index.ts';
import type { Door } from '../office-door.ts';
import { journalOf } from '../office-door.ts';
import { addRoute } from '../route.ts';
import { termsSchema } from '../schemas/answers.ts';
import { inCase, languageField } from '../schemas/basics.ts';

const query = z.object({
  ended: z.enum(['yes', 'no']).default('no').describe('Whether terms that have ended are shown too'),
  language: languageField,
});

const byUrgency = (a: TermRecord, b: TermRecord): number =>
  rank(a) - rank(b) || (a.due.endsAt < b.due.endsAt ? -1 : a.due.endsAt > b.due.endsAt ? 1 : 0);
const rank = ({ status }: TermRecord): number => (status === 'overdue' ? 0 : status === 'running' ? 1 : 2);

/** The terms that an entry began or reminded of, as it left them. */
const termsIn = ({ terms }: Entry): readonly Term[] =>
  terms.flatMap((change) => ('term' in change ? [change.term] : []));

export function readTerms(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/terms',
    access: 'limits',
    summary: 'The limits of a case by urgency, each date explained',
    tag: 'cases',
    params: inCase,
    query,
    answer: termsSchema,
    problems: [404],
    async handle({ params, query: { ended, language }, open }) {
      const { number, state } = await open(params.number);
      const { calendar } = door.office.registry.law;
      const all = await door.office.registry.termsOf(number);
      const shown = all.filter((term) => ended === 'yes' || term.status !== 'ended').sort(byUrgency);
      const known = ended === 'yes' ? (await journalOf(door, number)).flatMap(termsIn) : state.terms;
      return {
        items: shown.map((term) => ({
          ...term,
          explanation: explain(known.findLast(({ id }) => id === term.id) ?? term.due, language, calendar),
        })),
      };
    },
  });
}

/** GET /terms: limits by urgency, those of the office or of one's own cases; also as a calendar. */
import { createEvents } from 'ics';
import type { DateArray, EventAttributes } from 'ics';
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { wordsOf } from '../../engine/index.ts';
import type { Language } from '../../engine/index.ts';
import { addLength, length } from '../../law/index.ts';
import type { CivilDate } from '../../law/index.ts';
import type { TermRecord } from '../../registry/index.ts';
import { scopeOf } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { addRoute } from '../route.ts';
import { termListSchema } from '../schemas/answers.ts';
import { languageField, paging } from '../schemas/basics.ts';

const query = paging.extend({
  party: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Of the cases of a party or an attorney; for those who work here'),
  whose: z.enum(['applicant', 'owner', 'opponent', 'office', 'commission', 'court', 'anyone']).optional(),
  status: z.enum(['running', 'overdue']).optional(),
  language: languageField.describe('Of the calendar'),
});

export function listTerms(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/terms',
    access: 'dockets',
    summary:
      'Limits that run or are overdue, the first to end first; for those who do not work here, of the cases they are a party to',
    tag: 'cases',
    query,
    answer: termListSchema,
    forms: ['text/calendar'],
    problems: [406],
    async handle({ query: { party, whose, status, after, limit, language }, caller, form }) {
      const found = await door.office.registry.terms({
        limit,
        ...(after === undefined ? {} : { after }),
        ...(whose === undefined ? {} : { whose }),
        ...(status === undefined ? {} : { status }),
        ...(party === undefined ? {} : { party }),
        ...scopeOf(caller),
      });
      return form === 'text/calendar' ? calendarOf(found.items, language) : found;
    },
  });
}

/** Each limit as an event of its last day (RFC 5545), the same one when it is asked for again. */
function calendarOf(terms: readonly TermRecord[], language: Language): string {
  const { error, value } = createEvents(
    terms.map((term) => eventOf(term, language)),
    { calName: 'muddet', productId: 'muddet' },
  );
  if (error) throw error;
  return value ?? '';
}

const dayOf = (on: CivilDate): DateArray => on.split('-').map(Number) as DateArray;

function eventOf(
  { case: number, id, limit, clause, due, provisional, status }: TermRecord,
  language: Language,
): EventAttributes {
  const { limits, say } = wordsOf(language);
  const { name, lost } = limits[limit];
  return {
    uid: `${number.replaceAll(' ', '-')}.${id}`,
    start: dayOf(due.due),
    end: dayOf(addLength(due.due, length('P1D'))),
    title: `${number}: ${name}`,
    description: `${say.article(clause)}; ${lost}`,
    status: provisional ? 'TENTATIVE' : 'CONFIRMED',
    busyStatus: 'FREE',
    categories: [status],
  };
}

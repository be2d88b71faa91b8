/** The State Register: one case of it, what became of that by WIPO ST.27, and the search. Open to anyone. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { legalStatus, registerOf } from '../../engine/index.ts';
import type { CaseState, Entry } from '../../engine/index.ts';
import { unverifiedCodes } from '../../law/index.ts';
import { canonicalNumber, numbersOf } from '../../registry/index.ts';
import type { OpenCase, OpenedCase } from '../access/index.ts';
import { numberFromPath } from '../case-number.ts';
import type { Door } from '../office-door.ts';
import { journalOf } from '../office-door.ts';
import { ProblemError } from '../problem.ts';
import { addRoute } from '../route.ts';
import {
  historySchema,
  numberAs,
  ofRegister,
  registerListSchema,
  registerQuery,
  registerSchema,
} from '../schemas/register.ts';

const shared = {
  method: 'GET',
  tag: 'register',
  access: 'register',
  params: ofRegister,
  query: z.object({ as: numberAs }),
  problems: [404],
} as const;

export function searchRegister(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/register',
    tag: 'register',
    access: 'open',
    summary:
      'Published applications and patents by words, names, class, number, status and days, by application number',
    query: registerQuery,
    answer: registerListSchema,
    problems: [],
    handle: async ({ query: { after, ...asked } }) =>
      door.office.registry.searchRegister({ ...asked, ...(after === undefined ? {} : { after }) }),
  });
}

export function readRegister(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    ...shared,
    url: '/register/:number',
    summary: 'What the State Register says of an application or a patent: what holds now, and every entry in its order',
    answer: registerSchema,
    async handle({ params, query, open }) {
      const { state, journal } = await openedRegister(door, open, params.number, query.as);
      const { number: _number, ...register } = registerOf(state, journal);
      return { ...numbersIn(state), ...register };
    },
  });
}

export function readHistory(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    ...shared,
    url: '/register/:number/history',
    summary: 'The legal-status history, as events of WIPO ST.27 with the names of ST.96',
    answer: historySchema,
    async handle({ params, query, open }) {
      const { state, journal } = await openedRegister(door, open, params.number, query.as);
      return {
        ...numbersIn(state),
        kind: state.file.kind,
        unverified: unverifiedCodes,
        ...legalStatus(state, journal),
      };
    },
  });
}

/** The case with its journal. A number of ST.13 is that of an application, or else of a patent. */
export async function openedRegister(
  door: Door,
  open: OpenCase,
  number: string,
  as: 'application' | 'patent' | undefined,
): Promise<{ readonly state: CaseState; readonly journal: readonly Entry[] }> {
  const { state } = await openAny(open, number, as);
  return { state, journal: await journalOf(door, state.number) };
}

async function openAny(open: OpenCase, text: string, as: 'application' | 'patent' | undefined): Promise<OpenedCase> {
  const either = numbersOf(numberFromPath(text));
  if (!either) return open(text, as ? { as } : {});
  if (as) return open(either[as], { as });
  try {
    return await open(either.application, { as: 'application' });
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return open(either.patent, { as: 'patent' });
    throw error;
  }
}

/** Both numbers of a case, each in both its forms. */
export function numbersIn({ number, file }: CaseState) {
  const both = (one: string) => ({ number: one, canonical: canonicalNumber(one, file.kind) });
  return { application: both(number), patent: file.patent ? both(file.patent.number) : null };
}

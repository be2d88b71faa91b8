/** Papers given out of the State Register, and whether one was: an extract for anyone, a duplicate for those of the case. */
import type { FastifyInstance } from 'fastify';
import { changedSince, checkAddress, contentOf, duplicateOf, extractOf, printPaper } from '../../activities/index.ts';
import type { Language } from '../../activities/index.ts';
import { registerOf } from '../../engine/index.ts';
import { civilDateOf } from '../../law/index.ts';
import type { RegisterPaper } from '../../registry/index.ts';
import { accepted } from '../accepted.ts';
import { numberInPath } from '../case-number.ts';
import type { Door } from '../office-door.ts';
import { journalOf } from '../office-door.ts';
import { ProblemError } from '../problem.ts';
import { addRoute } from '../route.ts';
import {
  checkSchema,
  inLanguage,
  languageHeader,
  numberAs,
  ofDuplicate,
  ofHash,
  ofRegister,
  paperSchema,
} from '../schemas/register.ts';
import { numbersIn, openedRegister } from './register.ts';

const asPaper = {
  method: 'GET',
  query: inLanguage.extend({ as: numberAs }),
  headers: languageHeader,
  answer: paperSchema,
  forms: ['application/pdf'],
  problems: [404, 406],
} as const;

/** RFC 9110, 12.5.4; of `az-AZ` the language counts. */
function languageOf(asked: Language | undefined, header: string | undefined): Language {
  const ranges = header?.replace(/-[a-z0-9]+/gi, '').replaceAll('*', '*/*');
  return asked ?? (accepted(ranges, ['az', 'en']) as Language | null) ?? 'az';
}

async function give(door: Door, paper: Omit<RegisterPaper, 'hash'>, form: string, language: Language) {
  const { registry, letters } = door.office;
  const given = await registry.givePaper(paper);
  if (form === 'application/pdf') return printPaper(letters.office, given, language);
  const { hash, givenOn, content } = given;
  return { hash, paper: given.paper, givenOn, address: checkAddress(letters.office, hash), content };
}

export function giveExtract(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    ...asPaper,
    url: '/register/:number/extract',
    access: 'register',
    summary: 'An extract of what the State Register says today, with the hash by which it can be checked',
    tag: 'register',
    params: ofRegister,
    async handle({ params, query, headers, open, form }) {
      const { state, journal } = await openedRegister(door, open, params.number, query.as);
      const extract = extractOf(state, journal, civilDateOf(door.clock.now()));
      return give(door, extract, form, languageOf(query.language, headers['accept-language']));
    },
  });
}

export function giveDuplicate(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    ...asPaper,
    url: '/cases/:number/duplicates/:entry',
    access: 'journal',
    summary: 'The duplicate or copy of a patent that an entry of the register stands for, as the patent stood then',
    tag: 'cases',
    params: ofDuplicate,
    async handle({ params, query, headers, open, form }) {
      const { state, journal } = await openedRegister(door, open, params.number, query.as);
      const today = civilDateOf(door.clock.now());
      const { registry } = door.office;
      const duplicate = duplicateOf(state, journal, params.entry, (version) => registry.lawOf(version), today);
      if (!duplicate)
        throw new ProblemError(404, 'paper.unknown', `Entry ${params.entry} is of no duplicate and no copy.`, params);
      return give(door, duplicate, form, languageOf(query.language, headers['accept-language']));
    },
  });
}

/** Of a case that is not public any more it says nothing, as of a paper that was never given. */
export function checkPaper(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/register/checks/:hash',
    access: 'register',
    summary:
      'Whether the office gave a paper with this hash, of what, on which day, and whether anything has changed since',
    tag: 'register',
    params: ofHash,
    answer: checkSchema,
    problems: [404],
    async handle({ params: { hash }, open }) {
      const unknown = new ProblemError(404, 'paper.unknown', 'The office has given no such paper.', { hash });
      const given = await door.office.registry.paper(hash);
      if (!given) throw unknown;
      const { state } = await open(numberInPath(given.case), { as: 'application' }).catch((error: unknown) => {
        throw error instanceof ProblemError ? unknown : error;
      });
      const now = registerOf(state, await journalOf(door, given.case));
      const { changed, entries } = changedSince(given, now);
      return {
        hash,
        paper: given.paper,
        givenOn: given.givenOn,
        ...numbersIn(state),
        status: contentOf(given).register.status,
        changed,
        statusNow: now.status,
        entriesSince: entries,
      };
    },
  });
}

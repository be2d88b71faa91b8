/** The post: which letters have to be posted, of which no receipt is known, and what the post has done, many at once. */
import { stringify } from 'csv-stringify/sync';
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { postalAddressOf } from '../../activities/index.ts';
import type { CaseState } from '../../engine/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import type { HandedAct, NoticeRecord } from '../../registry/index.ts';
import { isKeptFrom, mustBe, withoutSecret } from '../access/index.ts';
import type { Caller } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { recordOne, recorderOf } from '../recorded.ts';
import { addRoute } from '../route.ts';
import { paging } from '../schemas/basics.ts';
import { postSchema, postedBody, postedSchema } from '../schemas/letters.ts';
import type { PostedItem } from '../schemas/letters.ts';

export function listPost(app: FastifyInstance, door: Door): void {
  const { registry } = door.office;
  addRoute(app, door, {
    method: 'GET',
    url: '/post',
    access: 'recording',
    summary: 'Letters by post that start a limit: to be posted, or posted and not known to be received',
    tag: 'office',
    query: paging.extend({ awaits: z.enum(['posting', 'proof']).default('proof') }),
    answer: postSchema,
    forms: ['text/csv'],
    problems: [403, 406],
    async handle({ query: { awaits, after, limit }, caller, form }) {
      const page = await registry.post({
        awaits,
        limit,
        withoutSecret: withoutSecret(caller),
        ...(after === undefined ? {} : { after }),
      });
      const items = await Promise.all(page.items.map(shown));
      // What parties have written is no formula of whoever opens it in a spreadsheet.
      return form === 'text/csv'
        ? stringify(items, { header: true, bom: true, escape_formulas: true })
        : { items, next: page.next };
    },
  });

  async function shown({ id, case: number, notice, clause, name, language, madeAt, to, service }: NoticeRecord) {
    const state = await registry.state(number);
    const own = state?.proceedings.find((p) => p.id === service)?.own;
    const presumed = state?.terms.find((t) => t.proceeding === service && t.limit === 'deemedService');
    return {
      id,
      case: number,
      notice,
      clause,
      name,
      address: (state && postalAddressOf(state, to)) ?? null,
      language,
      madeAt,
      postedOn: own?.dates.dispatched ?? null,
      presumedOn: presumed?.due.due ?? null,
    };
  }
}

export function recordPost(app: FastifyInstance, door: Door): void {
  const { registry } = door.office;
  addRoute(app, door, {
    method: 'POST',
    url: '/post',
    access: 'recording',
    summary: 'Record what the post has done with letters: posted, received, returned; or see what would be recorded',
    tag: 'office',
    body: postedBody,
    answer: postedSchema,
    problems: [403, 413],
    async handle({ body: { who, items, dryRun }, caller }) {
      mustBe(caller, who);
      const recorded = [];
      for (const item of items) recorded.push(await one(item, who, caller, dryRun));
      return { dryRun, items: recorded };
    },
  });

  async function one(item: PostedItem, who: string, caller: Caller, dryRun: boolean) {
    const { letter, what } = item;
    const found = await registry.notice(letter);
    if (!found?.service || found.channel !== 'post' || (await isKeptFrom(caller, registry, found.case)))
      return {
        letter,
        what,
        case: null,
        known: false,
        problem: { code: 'notice.unknown', detail: `There is no letter ${letter} by post whose receipt is followed.` },
      };
    const told = { letter, what, case: found.case };
    if (isKnown(item, found, await registry.state(found.case))) return { ...told, known: true, problem: null };
    const act = actOf(item, found, who, caller);
    return { ...told, known: false, problem: await recordOne(door, act, dryRun) };
  }
}

/** Recorded before: a list that is handed in again does nothing twice. */
function isKnown(item: PostedItem, { service, serviceState }: NoticeRecord, state: CaseState | null): boolean {
  const own = state?.proceedings.find((p) => p.id === service)?.own;
  switch (item.what) {
    case 'posted':
      return serviceState !== 'awaitingDispatch' && own?.dates.dispatched === item.on;
    case 'received':
      return serviceState === 'served' && own?.dates.claimed === item.on && own['how'] === 'post';
    case 'returned':
      return serviceState === 'awaitingDispatch' && own?.['how'] === 'failed';
  }
}

function actOf(
  item: PostedItem,
  { case: number, service }: NoticeRecord,
  who: string,
  caller: Caller,
): HandedAct & { readonly case: CaseNumber } {
  const told = {
    case: number,
    ...(service === null ? {} : { proceeding: service }),
    by: recorderOf(who, caller),
  } as const;
  switch (item.what) {
    case 'posted':
      return { ...told, type: 'NOTICE_DISPATCHED', data: { on: item.on, how: 'post' } };
    case 'received': {
      const proof = item.proof === undefined ? {} : { proof: item.proof };
      return { ...told, type: 'NOTICE_SERVED', data: { on: item.on, how: 'post', ...proof } };
    }
    case 'returned':
      return { ...told, type: 'SERVICE_FAILED', data: { why: item.why } };
  }
}

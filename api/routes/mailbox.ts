/**
 * Everybody's own mailbox: the letters of the office to somebody, and to those for whom he is the attorney. An electronic
 * letter is accessible there from the moment it goes out (29.2), and opening it is on record.
 */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { readLetter } from '../../activities/index.ts';
import type { CaseState } from '../../engine/index.ts';
import { holdersOf, notices } from '../../machines/index.ts';
import type { Actor, NoticeKind, Role } from '../../machines/index.ts';
import type { NoticeRecord } from '../../registry/index.ts';
import { conditionOf } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { ProblemError, problemOfAnswer } from '../problem.ts';
import { addRoute } from '../route.ts';
import { paging } from '../schemas/basics.ts';
import { languageOfLetter, letterSchema, mailboxSchema } from '../schemas/letters.ts';
import { forms, inForm } from './letters.ts';

export function listMailbox(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/mailbox',
    access: 'dockets',
    summary: 'Letters to the caller, also as the attorney of others, the latest first',
    tag: 'cases',
    query: paging.extend({ unopened: z.stringbool().default(false).describe('Only those not opened here yet') }),
    answer: mailboxSchema,
    problems: [],
    async handle({ query: { after, limit, unopened }, caller }) {
      const page = await door.office.registry.mailbox(caller.person ?? '', {
        limit,
        unopened,
        ...(after === undefined ? {} : { after }),
      });
      return { items: page.items.map(shown), next: page.next };
    },
  });
}

function shown({ case: number, recalledBy, ...letter }: NoticeRecord) {
  const { id, notice, clause, name, language, channel, madeAt, servedOn, openedAt } = letter;
  const told = { id, case: number, notice, clause, name, language, channel, madeAt, servedOn, openedAt };
  return { ...told, recalled: recalledBy !== null };
}

export function openInMailbox(app: FastifyInstance, door: Door): void {
  const { registry, apply } = door.office;
  addRoute(app, door, {
    method: 'POST',
    url: '/mailbox/:notice',
    access: 'dockets',
    summary: 'Open a letter to the caller: it is on record as opened, and is read',
    tag: 'cases',
    params: z.object({ notice: z.string().min(1).max(200).describe('Id of the notice: `A-2026-0001.4.2`') }),
    query: z.object({ language: languageOfLetter.optional().describe("The addressee's when left out") }),
    answer: letterSchema,
    forms,
    problems: [404, 406, 422],
    async handle({ params, query: { language }, caller: { person }, form }) {
      const found = await registry.notice(params.notice);
      const state = found && (await registry.state(found.case));
      if (!state || person === null || !isInMailboxOf(found, person)) throw unknownLetter(params.notice);
      const letter = await readLetter(registry, door.office.letters, found.case, found.id, language);
      if (!letter) throw unknownLetter(found.id);
      const now = door.clock.now();
      if (conditionOf(state) !== 'published')
        await registry.noteRead({ case: found.case, person, at: now, what: 'POST /mailbox/:notice' });
      if (found.openedAt === null) {
        const role = capacityOf(found, state, person);
        if (role) await recordOpening(found, { person, role });
        await registry.noticeOpened(found.id, now);
      }
      return inForm(door, letter, form);
    },
  });

  /** Where a limit depends on its receipt, it is an act of its reader. */
  async function recordOpening(
    { id, case: number, channel, service, serviceState }: NoticeRecord,
    by: Actor,
  ): Promise<void> {
    const isFollowed = serviceState === 'awaitingProof' || serviceState === 'served';
    if (channel !== 'electronic' || !service || !isFollowed) return;
    const answer = await apply(
      {
        type: 'NOTICE_OPENED',
        case: number,
        proceeding: service,
        by,
        data: {},
      },
      { key: `${id}/opened`, byParty: true },
    );
    if (!answer.ok) throw problemOfAnswer(answer);
  }
}

const isInMailboxOf = ({ to, through, dispatchedAt, channel }: NoticeRecord, person: string): boolean =>
  (to === person || through === person) && dispatchedAt !== null && channel !== 'internal';

/** As what its reader opens it; null for who has left the case since: he reads what was his, and nothing follows from that. */
function capacityOf({ notice }: NoticeRecord, { file }: CaseState, person: string): Role | null {
  if (notices[notice as NoticeKind].to === 'opponent') return 'opponent';
  const isSide = file.representative?.registration === person || holdersOf(file).some(({ id }) => id === person);
  return isSide ? (file.patent ? 'owner' : 'applicant') : null;
}

const unknownLetter = (notice: string) =>
  new ProblemError(404, 'notice.unknown', 'There is no such letter in your mailbox.', { notice });

/** Acts that wait for a second person: kept as handed in, once the law allows them, and done or given up later. */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { effectId } from '../engine/effects.ts';
import type { Refusal } from '../engine/types.ts';
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import type { ApplyOptions, Conflict, HandedAct } from './answers.ts';
import { applyAct, askOnce } from './apply-act.ts';
import type { Page } from './case-records.ts';
import type { Proposal, ProposalsQuery, Proposed, Settlement } from './proposal-records.ts';
import { keyIn, pageOf, rowsFor } from './reads/paging.ts';
import { RegistryError } from './registry-error.ts';
import type { ProposalsTable, Tables } from './schema.ts';
import type { Session } from './session.ts';
import type { Job } from './writer.ts';

/** The one proposed first comes first. */
export async function readProposals(db: Kysely<Tables>, query: ProposalsQuery): Promise<Page<Proposal>> {
  const from = keyIn(query, 2);
  let rows = db.selectFrom('proposals').selectAll().orderBy('proposed_at').orderBy('id').limit(rowsFor(query));
  if (query.case !== undefined) rows = rows.where('case_number', '=', query.case);
  if (query.status !== undefined) rows = rows.where('status', '=', query.status);
  if (query.withoutSecret)
    rows = rows.where('case_number', 'in', db.selectFrom('cases').select('number').where('secret', '=', 0));
  if (from) {
    const [at = '', id = ''] = from;
    rows = rows.where((eb) => eb(eb.refTuple('proposed_at', 'id'), '>', eb.tuple(at, id)));
  }
  return pageOf(await rows.execute(), query, proposalOf, (row) => [row.proposed_at, row.id]);
}

export async function readProposal(db: Kysely<Tables>, id: string): Promise<Proposal | null> {
  const row = await db.selectFrom('proposals').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? proposalOf(row) : null;
}

const proposalOf = (row: ProposalsTable): Proposal =>
  ({
    id: row.id,
    case: row.case_number,
    act: JSON.parse(row.act) as HandedAct,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    seq: row.seq,
    status: row.status,
    settledBy: row.settled_by,
    settledAt: row.settled_at,
    reason: row.reason,
    entry: row.entry,
  }) as Proposal;

/** It is answered as the act would be, but that it is kept and not done. Alone: two of a case are numbered one after the other. */
export function proposeJob(
  act: HandedAct & { readonly case: CaseNumber },
  { by, ...options }: ApplyOptions & { readonly by: string },
): Job<Proposed | Refusal | Conflict> {
  return {
    alone: true,
    cases: [act.case],
    keys: [options.key],
    async run(session, { db }) {
      const { count } = await db
        .selectFrom('proposals')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('case_number', '=', act.case)
        .executeTakeFirstOrThrow();
      return askOnce<Proposed>(session, act, options, {
        body: { proposed: act },
        allowed: () => ({ ok: true, proposal: keep(session, act, count + 1, by, options.now) }),
        kept: ({ ok, proposal: { id } }) => ({ ok, proposal: { id } }),
        again: async ({ proposal: { id } }) => {
          const proposal = await readProposal(db, id);
          if (!proposal) throw new RegistryError('registry.proposalMissing', { proposal: id });
          return { ok: true, proposal };
        },
      });
    },
  };
}

function keep(
  session: Session,
  act: HandedAct & { readonly case: CaseNumber },
  serial: number,
  by: string,
  now: Instant,
): Proposal {
  const row: ProposalsTable = {
    id: effectId(act.case, `p${serial}`),
    case_number: act.case,
    serial,
    act: JSON.stringify(act),
    proposed_by: by,
    proposed_at: now,
    seq: session.caseOf(act.case)?.state.seq ?? 0,
    status: 'waiting',
    settled_by: null,
    settled_at: null,
    reason: null,
    entry: null,
  };
  session.change({ how: 'insert', table: 'proposals', row });
  return proposalOf(row);
}

/**
 * Confirmed, its act is done in the same transaction; what the law refuses by now leaves it waiting. Asked again by the
 * same person, what was done about it is answered again. Alone: it goes by the row as it is.
 */
export function settleProposalJob(
  id: string,
  number: CaseNumber,
  settlement: Settlement,
): Job<Proposed | Refusal | Conflict> {
  const { what, who, now } = settlement;
  const status = ({ confirm: 'confirmed', reject: 'rejected', withdraw: 'withdrawn' } as const)[what];
  return {
    alone: true,
    cases: [number],
    async run(session, { db }) {
      const proposal = await readProposal(db, id);
      if (!proposal) return unknownProposal(id);
      if (proposal.status === status && proposal.settledBy === who) return { ok: true, proposal };
      if (proposal.status !== 'waiting') return settledProposal(proposal);
      let entry: number | null = null;
      if (settlement.what === 'confirm') {
        const { expectedSeq = proposal.seq } = settlement;
        const key = `${id}/${randomUUID()}`;
        const answer = await applyAct(session, { ...proposal.act, confirmedBy: who }, { key, now, expectedSeq });
        if (!answer.ok) return answer;
        entry = answer.seq;
      }
      const reason = settlement.what === 'confirm' ? null : settlement.reason;
      const row = { status, settled_by: who, settled_at: now, reason, entry };
      session.change({ how: 'set', table: 'proposals', row, where: { id } });
      return { ok: true, proposal: { ...proposal, status, settledBy: who, settledAt: now, reason, entry } };
    },
  };
}

export const unknownProposal = (id: string): Conflict => ({
  ok: false,
  conflict: true,
  code: 'proposal.unknown',
  params: { proposal: id },
  reason: 'There is no such proposal.',
});

const settledProposal = ({ id, status, settledBy }: Proposal): Conflict => ({
  ok: false,
  conflict: true,
  code: 'proposal.settled',
  params: { proposal: id, status, settledBy },
  reason: `The proposal does not wait any more: it was ${status} by ${settledBy ?? ''}.`,
});

/** What becomes of an effect: carried out, failed, in trouble; and what an operator does about it. */
import type { Effect } from '../engine/types.ts';
import type { Instant } from '../law/index.ts';
import type { CaseTransaction, Change } from './case-store.ts';
import { noticeRow } from './projection/effects.ts';
import { effectOf } from './records.ts';
import type { EffectsTable } from './schema.ts';
import type { Conflict } from './answers.ts';
import type { EffectRecord, Intervention, OperatorAction, Replacement } from './effect-records.ts';
import type { Job } from './writer.ts';

const open = ['pending', 'failing', 'incident'];

/** Sets an effect done where it is not settled yet, and its notice dispatched. */
export function doneJob(id: string, now: Instant): Job<void> {
  const done = open.map(
    (status): Change => ({
      how: 'set',
      table: 'effects',
      row: { status: 'done', next_try: null, last_error: null, settled_at: now },
      where: { id, status },
    }),
  );
  return { run: async (session) => session.change(...done, dispatched(id, now)) };
}

/** Only that its letter went out, whatever has become of the effect. */
export function sentJob(id: string, at: Instant): Job<void> {
  return { run: async (session) => session.change(dispatched(id, at)) };
}

/** Its letter was opened; once more, the first time stands. */
export function openedJob(id: string, at: Instant): Job<void> {
  const where = { id, opened_at: null };
  return {
    run: async (session) => session.change({ how: 'set', table: 'notices', row: { opened_at: at }, where }),
  };
}

const dispatched = (id: string, at: Instant): Change => ({
  how: 'set',
  table: 'notices',
  row: { dispatched_at: at },
  where: { id, dispatched_at: null },
});

/** Counts an attempt that failed. `nextTry` null: an incident. */
export function failedJob(id: string, error: string, nextTry: Instant | null): Job<void> {
  return {
    alone: true,
    run: async (_, { db }) => {
      await db
        .updateTable('effects')
        .set((eb) => ({
          status: nextTry === null ? 'incident' : 'failing',
          attempts: eb('attempts', '+', 1),
          next_try: nextTry,
          last_error: error,
        }))
        .where('id', '=', id)
        .where('status', 'in', open)
        .execute();
    },
  };
}

export function retryJob(id: string, by: OperatorAction): Job<EffectRecord | Conflict> {
  return intervention(id, 'retry', by, async (tx, row) => {
    const changed: EffectsTable = { ...row, status: 'pending', next_try: by.now };
    await tx.write([{ how: 'put', table: 'effects', row: changed }]);
    return changed;
  });
}

export function skipJob(id: string, by: OperatorAction): Job<EffectRecord | Conflict> {
  return intervention(id, 'skip', by, async (tx, row) => {
    const changed: EffectsTable = { ...row, status: 'skipped', next_try: null, settled_at: by.now };
    await tx.write([{ how: 'put', table: 'effects', row: changed }]);
    return changed;
  });
}

/** The effect is given up for another; where that is a letter, the list of letters has it in the other's place. */
export function replaceJob(id: string, effect: Replacement, by: OperatorAction): Job<EffectRecord | Conflict> {
  return intervention(id, 'replace', by, async (tx, row, serial) => {
    const newId = `${id}/r${serial}`;
    const replacement: Effect = { ...effect, id: newId };
    const fresh: EffectsTable = {
      ...row,
      id: newId,
      kind: effect.kind,
      body: JSON.stringify(replacement),
      status: 'pending',
      attempts: 0,
      next_try: by.now,
      last_error: null,
      created_at: by.now,
      settled_at: null,
      replaced_by: null,
    };
    const old: EffectsTable = { ...row, status: 'replaced', next_try: null, settled_at: by.now, replaced_by: newId };
    await tx.write([
      { how: 'put', table: 'effects', row: old },
      { how: 'insert', table: 'effects', row: fresh },
      // Receipt is reported to the service of the letter that went out.
      { how: 'set', table: 'notices', row: { service: null, service_state: null }, where: { id } },
      ...(replacement.kind === 'dispatch-notice'
        ? [{ how: 'insert', table: 'notices', row: noticeRow(replacement, row.case_number, row.seq, by.now) } as const]
        : []),
    ]);
    return fresh;
  });
}

/** Looks at the effect as it is, does what is asked if it is not settled, and writes down who did it and why. */
function intervention(
  id: string,
  what: Intervention['what'],
  { who, reason, now }: OperatorAction,
  change: (tx: CaseTransaction, row: EffectsTable, serial: number) => Promise<EffectsTable>,
): Job<EffectRecord | Conflict> {
  return {
    alone: true,
    async run(session, tx) {
      const row = await tx.db.selectFrom('effects').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return conflict('effect.unknown', id, 'There is no such effect.');
      if (!open.includes(row.status)) return conflict('effect.settled', id, `The effect is ${row.status}.`);
      const before = await tx.db.selectFrom('interventions').select('serial').where('effect_id', '=', id).execute();
      const serial = before.length + 1;
      const changed = await change(tx, row, serial);
      session.poke(row.case_number, row.seq, now);
      await tx.write([
        { how: 'insert', table: 'interventions', row: { effect_id: id, serial, what, who, reason, at: now } },
      ]);
      return effectOf(changed);
    },
  };
}

function conflict(code: 'effect.unknown' | 'effect.settled', id: string, reason: string): Conflict {
  return { ok: false, conflict: true, code, params: { effect: id }, reason };
}

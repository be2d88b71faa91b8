/** Carries out one effect in the world, once: whatever is done has the effect's id as its key. */
import type { Instant } from '../law/index.ts';
import type { Answer, EffectRecord, Registry } from '../registry/index.ts';
import { dispatchNotice } from './dispatch-notice.ts';
import type { OfficeLetters } from './letters/office-letters.ts';
import { CarryOutError } from './outage-error.ts';
import type { Outbox } from './outbox.ts';

export interface CarryOutDeps {
  readonly registry: Pick<Registry, 'apply' | 'effect' | 'effectDone' | 'state' | 'law'>;
  readonly outbox: Pick<Outbox, 'put'>;
  /** Whose letters they are, and their texts; those shipped when not given. */
  readonly letters?: OfficeLetters;
  /** Letters to the outside are printed too, unless this says no: where nobody will read them. */
  readonly paper?: boolean;
}

/**
 * Carries the effect out and marks it done. An effect that is settled already is left alone, and one half done is
 * completed, so calling it again is always safe. Throws `OutageError` for what may be tried again, `CarryOutError` for
 * what no further try can mend.
 */
export async function carryOut(deps: CarryOutDeps, effectId: string, now: Instant): Promise<void> {
  const record = await deps.registry.effect(effectId);
  if (!record) throw new CarryOutError('effect.unknown', `there is no effect ${effectId}`, { effect: effectId });
  if (record.status === 'done' || record.status === 'skipped' || record.status === 'replaced') return;
  await perform(deps, record, now);
  await deps.registry.effectDone(effectId, now);
}

async function perform(deps: CarryOutDeps, record: EffectRecord, now: Instant): Promise<void> {
  const { effect } = record;
  switch (effect.kind) {
    case 'dispatch-notice':
      return dispatchNotice(deps, record, effect, now);
    case 'act-on-case':
      return taken(await deps.registry.apply(effect.act, { key: effect.id, now }), record);
    // The transaction that made these entered them in the bulletin's queue, the State Register and the fees due.
    case 'queue-publication':
    case 'unqueue-publication':
    case 'enter-register':
    case 'demand-fee':
      return;
    default:
      return assertNever(effect);
  }
}

/** An act made by an effect was taken, now or at an earlier try. Throws `CarryOutError` where the law refuses it. */
export function taken(answer: Answer, { id }: Pick<EffectRecord, 'id'>): void {
  if (answer.ok) return;
  if ('conflict' in answer) {
    // Nothing else uses an effect's id as a key: with another day in it, it is this act from an earlier try.
    if (answer.code === 'idempotency.conflict') return;
    throw new CarryOutError('effect.conflict', `${id}: ${answer.reason}`, { effect: id, ...answer.params });
  }
  throw new CarryOutError('effect.refused', `${id}: ${answer.code}: ${answer.reason}`, {
    effect: id,
    refusal: answer.code,
    clause: answer.clause,
    ...answer.params,
  });
}

function assertNever(effect: never): never {
  throw new CarryOutError('effect.unknownKind', `no such effect: ${JSON.stringify(effect)}`);
}

/** Sends a notice: writes the letter, puts it in the outbox, and reports dispatch or receipt where a limit depends on it. */
import type { CaseState } from '../engine/types.ts';
import { civilDateOf } from '../law/index.ts';
import type { Instant } from '../law/index.ts';
import type { ProceedingId } from '../machines/types.ts';
import type { Answer, EffectRecord } from '../registry/index.ts';
import type { CarryOutDeps } from './carry-out.ts';
import { taken } from './carry-out.ts';
import { composeMessage } from './compose-message.ts';
import type { Letter } from './compose-message.ts';
import { shippedLetters } from './letters/office-letters.ts';
import { printLetter } from './letters/print-letter.ts';
import { writeLetter } from './letters/write-letter.ts';
import type { DispatchNotice } from './letters/write-letter.ts';
import { CarryOutError } from './outage-error.ts';

/** Dispatches the notice of an effect, and reports it to its service proceeding under the effect's id. */
export async function dispatchNotice(
  deps: CarryOutDeps,
  record: EffectRecord,
  effect: DispatchNotice,
  now: Instant,
): Promise<void> {
  const state = await deps.registry.state(record.case);
  if (!state)
    throw new CarryOutError('effect.noCase', `${record.id}: there is no case ${record.case}`, { case: record.case });
  const letter = await letterFor(deps, record, effect, state);
  await deps.outbox.put({
    id: record.id,
    channel: effect.channel,
    message: await composeMessage(letter),
    ...(letter.to.email ? { envelope: { from: letter.from.address, to: letter.to.email } } : {}),
  });
  const { service } = effect;
  if (!service || effect.channel === 'internal' || !awaitsService(state, service)) return;
  if (effect.channel === 'post' && deps.letters?.postedByHand) return;
  const answer = await report(deps, record, service, effect.channel, now);
  // Over while the letter went out: the case ended, or a late act took the cause of the notice away.
  const after = answer.ok ? null : await deps.registry.state(record.case);
  if (!after || awaitsService(after, service)) taken(answer, record);
}

/** Electronic: accessible, and so received, the day it is put there. Post: dispatched; receipt is proved or presumed later. */
function report(
  { registry }: CarryOutDeps,
  record: EffectRecord,
  service: ProceedingId,
  channel: 'electronic' | 'post',
  now: Instant,
): Promise<Answer> {
  return registry.apply(
    {
      type: channel === 'electronic' ? 'NOTICE_SERVED' : 'NOTICE_DISPATCHED',
      case: record.case,
      proceeding: service,
      effectiveAt: now,
      by: { person: 'system', role: 'office' },
      data: { on: civilDateOf(now), how: channel },
    },
    // Whoever carries this out looks at the case once more.
    { key: record.id, now, unpoked: true },
  );
}

/**
 * A service that ended with its case has nothing left to be told; nor has one that was told already, of a letter that goes
 * out again because a late act changed what it says.
 */
function awaitsService(state: CaseState, service: string): boolean {
  return state.proceedings.some(({ id, value }) => id === service && value === 'awaitingDispatch');
}

async function letterFor(
  deps: CarryOutDeps,
  record: EffectRecord,
  effect: DispatchNotice,
  state: CaseState,
): Promise<Letter> {
  const letters = deps.letters ?? shippedLetters;
  const { office } = letters;
  const { language } = effect;
  const rendered = writeLetter({ record, effect, state, law: deps.registry.law, letters });
  return {
    id: record.id,
    from: { name: office.name[language], address: office.email },
    to: { name: effect.name, ...(effect.email ? { email: effect.email } : {}) },
    channel: effect.channel,
    language,
    subject: rendered.subject,
    text: rendered.text,
    ...(deps.paper !== false && effect.channel !== 'internal'
      ? { pdf: await printLetter(office, { rendered, language, reference: record.id, at: record.createdAt }) }
      : {}),
    at: record.createdAt,
    case: record.case,
    notice: effect.notice,
  };
}

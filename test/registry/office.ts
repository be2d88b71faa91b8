/** An office on a database of its own, and the acts that the tests hand in. */
import { civilDateOf, length, makeLaw, workOut } from '../../law/index.ts';
import type { Counted, Instant } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import type { Answer, Receipt, Registry, RegistryOptions, SubmittedAct } from '../../registry/index.ts';
import { openRegistry } from '../../registry/index.ts';
import { plainNotice, submit, toyEngine } from '../support/toy-engine.ts';
import { newDatabase } from './database.ts';

export const law = makeLaw();
export const at = (text: string) => text as Instant;
export const noon = at('2026-01-20T08:00:00Z');

export async function openOffice(options: Partial<RegistryOptions> = {}): Promise<Registry> {
  return await openRegistry({
    database: options.database ?? (await newDatabase()),
    law,
    engine: toyEngine,
    ...options,
  });
}

let keys = 0;
export const newKey = () => `key-${(keys += 1)}`;

/** An act of a person; a case is opened with one letter, and one limit of two months by the calendar. */
export function act(type: string, of: CaseNumber | null, data: object = {}, effectiveAt: Instant = noon): SubmittedAct {
  if (type !== 'OPENED') return submit(type, effectiveAt, of, data);
  const limit: Counted = { trigger: civilDateOf(effectiveAt), length: length('P2M'), movement: 'nextWorkingDay' };
  const terms = [workOut(limit, law.calendar).endsAt];
  return submit(type, effectiveAt, of, { terms, effects: [plainNotice()], unserved: true, ...data });
}

/** Hands an act in with a key of its own, recorded when it takes effect unless said otherwise. */
export function hand(
  registry: Registry,
  submitted: SubmittedAct,
  now: Instant = submitted.effectiveAt,
): Promise<Answer> {
  return registry.apply(submitted, { key: newKey(), now });
}

/** The receipt of an act that must be taken. */
export async function taken(answer: Promise<Answer>): Promise<Receipt> {
  const given = await answer;
  if (!given.ok) throw new Error(`${given.code}: ${given.reason}`);
  return given;
}

export const openCase = (registry: Registry, data: object = {}, effectiveAt: Instant = noon): Promise<Receipt> =>
  taken(hand(registry, act('OPENED', null, data, effectiveAt)));

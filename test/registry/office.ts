/** An office on a file of its own in a new directory, and the acts that the tests hand in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDateOf, length, makeLaw, workOut } from '../../law/index.ts';
import type { Counted, Instant } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import type { Answer, Receipt, Registry, RegistryOptions, SubmittedAct } from '../../registry/index.ts';
import { openRegistry } from '../../registry/index.ts';
import { plainNotice, submit, toyEngine } from '../support/toy-engine.ts';

export const law = makeLaw();
export const at = (text: string) => text as Instant;
export const noon = at('2026-01-20T08:00:00Z');

const directories: string[] = [];

/** Path of a file in a new directory, thrown away after the tests. */
export function newFile(): string {
  const directory = mkdtempSync(join(tmpdir(), 'muddet-registry-'));
  directories.push(directory);
  return join(directory, 'office.db');
}

export function removeFiles(): void {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
}

export function openOffice(options: Partial<RegistryOptions> = {}): Promise<Registry> {
  return openRegistry({ file: newFile(), law, engine: toyEngine, ...options });
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

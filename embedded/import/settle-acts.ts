/** What imported cases did to each other, done once all are in: the acts that one case makes in another. */
import { causeOf, taken } from '../../activities/index.ts';
import type { Instant } from '../../law/index.ts';
import type { EffectRecord, Registry } from '../../registry/index.ts';

export interface SettledActs {
  readonly done: number;
  /** The other case had the act already: its own file says so. */
  readonly there: number;
  /** The law refuses it there: an operator sees the incident. */
  readonly refused: number;
}

type SettlingRegistry = Pick<Registry, 'pendingEffects' | 'entries' | 'apply' | 'effectDone' | 'effectIncident'>;

const page = 200;

/** Until nothing waits; letters of what takes effect before `toldBefore` have been sent. */
export async function settleActs(registry: SettlingRegistry, now: Instant, toldBefore: Instant): Promise<SettledActs> {
  const settled = { done: 0, there: 0, refused: 0 };
  for (;;) {
    const pending = await registry.pendingEffects(now, page, 'act-on-case');
    if (pending.length === 0) return settled;
    for (const record of pending) settled[await settle(registry, record, now, toldBefore)] += 1;
  }
}

async function settle(
  registry: SettlingRegistry,
  { id, effect }: EffectRecord,
  now: Instant,
  toldBefore: Instant,
): Promise<keyof SettledActs> {
  if (effect.kind !== 'act-on-case') return 'done';
  const { act } = effect;
  const answer = await registry.apply(act, { key: id, now, toldBefore });
  try {
    taken(answer, { id });
  } catch (error) {
    if (await hasIt(registry, act)) {
      await registry.effectDone(id, now);
      return 'there';
    }
    await registry.effectIncident(id, causeOf(error), now);
    return 'refused';
  }
  await registry.effectDone(id, now);
  return 'done';
}

/** Whether the other case has such an act from the file it came by. */
async function hasIt(registry: SettlingRegistry, act: Pick<EffectAct, 'case' | 'type'>): Promise<boolean> {
  const entries = await registry.entries(act.case);
  return entries.some(({ entry }) => entry.act.type === act.type && entry.act.importedFrom !== undefined);
}
type EffectAct = Extract<EffectRecord['effect'], { kind: 'act-on-case' }>['act'];

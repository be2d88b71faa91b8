/** Who hears again of what a late act has changed: those told what no longer holds, and other cases. */
import type { Instant } from '../law/index.ts';
import type { Act, Party } from '../machines/index.ts';
import { applicationEnd, notices } from '../machines/index.ts';
import { canonical } from './canonical.ts';
import { lasting } from './letter-of.ts';
import type { CaseState, Effect } from './types.ts';

export const remindersOnly: ReadonlySet<string> = new Set(['reminder', 'officeReminder']);

/** Everyone who was told what no longer holds is told once more, with what it was. */
export function toldAgain(recalled: readonly Effect[]): Effect[] {
  const first = new Map<string, { readonly effect: Effect & { kind: 'dispatch-notice' }; readonly kinds: string[] }>();
  for (const effect of recalled) {
    if (effect.kind !== 'dispatch-notice' || remindersOnly.has(effect.notice)) continue;
    const known = first.get(effect.to);
    if (known) known.kinds.push(effect.notice);
    else first.set(effect.to, { effect, kinds: [effect.notice] });
  }
  return [...first.values()].map(({ effect: { service: _service, ...notice }, kinds }) => ({
    ...notice,
    clause: notices.corrected.clause,
    notice: 'corrected' as const,
    params: { number: notice.params['number'] ?? null, title: notice.params['title'] ?? null, list: kinds.join(', ') },
  }));
}

/**
 * 12, 17.3: a letter that was sent on to who holds the right now, and had been received before that. What it says holds;
 * from when, its reader is told.
 */
export const isHadByAnother = (effect: Effect, caused: readonly Effect[], holders: readonly Party[]): boolean =>
  effect.kind === 'dispatch-notice' &&
  effect.service !== undefined &&
  holders.some(({ id }) => id === effect.to) &&
  caused.some(
    (e) =>
      e.kind === 'dispatch-notice' &&
      e.notice === effect.notice &&
      e.to !== effect.to &&
      canonical(lasting(e)) === canonical(lasting(effect)),
  );

type ToldElsewhere = Extract<Effect, { kind: 'act-on-case' }>;

type TakingBack = (told: ToldElsewhere, caused: readonly Effect[], now: CaseState) => readonly [string, unknown] | null;

/** What is said and then taken back, perhaps more than once: what holds is what is said last now, or else that it does not. */
const bothWays =
  (said: string, takenBack: string, about: (data: Data) => Data): TakingBack =>
  ({ act }, caused) =>
    toldStill([said, takenBack], act, caused) ?? [takenBack, about(dataOf(act))];
/** 28.7: whether the claim withdraws it is not only what was said of that: a claim that the earlier one denied says nothing. */
const withdrawal: TakingBack = ({ act }, caused, { proceedings }) => {
  const isWithdrawn = proceedings.some(({ own }) => own['number'] === act.case && own['withdrawnEarlier'] === true);
  const still = isWithdrawn ? toldStill(['DEEMED_WITHDRAWN'], act, caused) : null;
  return still ?? ['WITHDRAWAL_RELEASED', { claimedBy: dataOf(act)['claimedBy'] }];
};
const order = bothWays('RELATED_APPLICATION_SET_APART', 'RELATED_APPLICATION_RETURNED', ({ other, asOf }) => ({
  other,
  asOf,
}));
const end = bothWays('OTHER_APPLICATION_ENDED', 'OTHER_APPLICATION_RESUMED', ofThisCase);

/** What another case is told where an act there has lost its ground; `caused` is what it is told still, `now` the case here. */
const takingBack: Readonly<Record<string, TakingBack>> = {
  DEEMED_WITHDRAWN: withdrawal,
  WITHDRAWAL_RELEASED: withdrawal,
  /** 28.7: where nothing is said any more, the claim stands. */
  EARLIER_APPLICATION_STATED: ({ act }, caused) => {
    const still = toldStill([act.type], act, caused);
    const stands = !still || dataOf({ data: still[1] })['stands'] === true;
    const { earlier, stands: told = false } = dataOf(act);
    return stands === told ? null : [act.type, { earlier, stands }];
  },
  /** 29.5: what is stated with every change needs no taking back, but that a case was, or was not, considered not filed. */
  INITIAL_APPLICATION_STATED: ({ act }, caused) => {
    const still = toldStill([act.type], act, caused);
    return still && dataOf({ data: still[1] })['notFiled'] !== dataOf(act)['notFiled'] ? still : null;
  },
  RELATED_APPLICATION_SET_APART: order,
  RELATED_APPLICATION_RETURNED: order,
  OTHER_APPLICATION_ENDED: end,
  OTHER_APPLICATION_RESUMED: end,
  /** 28.11: what the Commission or a court said of it last, or else that nothing is decided. */
  PRIORITY_ORDER_STATED: ({ act }, caused) =>
    toldStill([act.type], act, caused) ?? [act.type, { other: dataOf(act)['other'], reversed: true }],
  /** 28.10: it ends there, and the order of the two is what it was, unless this one has ended. */
  PRIORITY_DISPUTE_FILED: ({ act }, _caused, now) => {
    const { other } = dataOf(act);
    return applicationEnd(now) === null
      ? ['OTHER_PRIORITY_STATED', { other, priorityDate: now.file.priority.date }]
      : ['OTHER_APPLICATION_ENDED', ofThisCase({ other })];
  },
};
/** What it was told before, and what still holds: of the types the one told last. */
function toldStill(
  types: readonly string[],
  { case: other, data }: Pick<Act, 'case' | 'data'>,
  caused: readonly Effect[],
): readonly [string, unknown] | null {
  const about = dataOf({ data })['other'];
  const told = caused.findLast(
    (e) =>
      e.kind === 'act-on-case' &&
      types.includes(e.act.type) &&
      e.act.case === other &&
      dataOf(e.act)['other'] === about,
  );
  return told?.kind === 'act-on-case' ? [told.act.type, told.act.data] : null;
}
type Data = Readonly<Record<string, unknown>>;
function dataOf({ data }: Pick<Act, 'data'>): Data {
  return (data ?? {}) as Data;
}
function ofThisCase({ other }: Data): Data {
  return { other, fromOtherCase: true };
}

/** 25, 28.7, 28.10, 28.11: what was done in other cases, and has lost its ground here, is taken back there; each thing once. */
export function takenBack(
  recalled: readonly Effect[],
  caused: readonly Effect[],
  at: Instant,
  now: CaseState,
): Effect[] {
  const acts = recalled.flatMap((effect) => {
    const back = effect.kind === 'act-on-case' && takingBack[effect.act.type]?.(effect, caused, now);
    if (effect.kind !== 'act-on-case' || !back) return [];
    const [type, data] = back;
    return [
      { ...effect, act: { ...effect.act, type, effectiveAt: at, data: { ...(data as object), putRight: true } } },
    ];
  });
  return [...new Map(acts.map((effect) => [canonical(effect.act), effect])).values()];
}

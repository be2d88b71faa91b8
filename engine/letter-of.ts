/** 27.2, 29.2: whose a letter is whose receipt is followed, in a case that is worked out again. */
import type { Party, ProceedingId } from '../machines/index.ts';
import type { Effect, Entry } from './types.ts';
import { labelIn } from './work.ts';

export type Letter = Extract<Effect, { kind: 'dispatch-notice' }>;
/** A letter whose receipt is followed, with its service; and whether it has left since it was written. */
export type Served = Letter & { readonly service: ProceedingId; readonly hasLeft: boolean };
type Addressee = Pick<Letter, 'to' | 'through'>;

/** What a letter says whenever it goes out: that a limit has moved, until when it runs, and not from when it was before. */
export function lasting({ notice, params }: Pick<Letter, 'notice' | 'params'>): Letter['params'] {
  const { noAnswerAwaited: _noAnswerAwaited, on, before, ...said } = params;
  return notice === 'limitMoved' ? said : { ...said, on: on ?? null, before: before ?? null };
}

const dispatching: ReadonlySet<string> = new Set(['NOTICE_DISPATCHED', 'NOTICE_SERVED']);

/** The letters whose receipt is followed, each as it went out last, by the label of the step that sent it. */
export function lettersByStep(
  entries: readonly Pick<Entry, 'act' | 'effects'>[],
): ReadonlyMap<string, readonly Served[]> {
  const left = new Set(entries.flatMap(({ act }) => (dispatching.has(act.type) ? [act.proceeding] : [])));
  const last = new Map<ProceedingId, Served>();
  for (const { effects } of entries)
    for (const effect of effects)
      if (effect.kind === 'dispatch-notice' && effect.service)
        last.set(effect.service, { ...effect, service: effect.service, hasLeft: left.has(effect.service) });
  const byStep = new Map<string, Served[]>();
  for (const letter of last.values()) {
    const label = labelIn(letter.service);
    byStep.set(label, [...(byStep.get(label) ?? []), letter]);
  }
  return byStep;
}

/** How near the reader of one letter is to that of another: who has received the one has received the other. */
const readings: readonly ((then: Addressee, now: Addressee, holders: readonly Party[]) => boolean)[] = [
  (then, now) => then.to === now.to && then.through === now.through,
  /** Through an attorney it reached that one, for whomever it was; not through one, its party, who may have one by now. */
  (then, now) => (then.through === undefined ? then.to === now.to : then.through === now.through),
  /** The first named speaks for all, and may be another of them. */
  (then, now, holders) =>
    then.through === undefined && [then.to, now.to].every((id) => holders.some((h) => h.id === id)),
];

export const isSameReader = (then: Addressee, now: Addressee, holders: readonly Party[]): boolean =>
  readings.some((isSame) => isSame(then, now, holders));

/** Which of the letters of before each of these is now, if it is one: none is two. */
export function lettersKept<T extends Addressee>(
  before: readonly Served[],
  recipients: readonly T[],
  holders: readonly Party[],
): ReadonlyMap<T, Served> {
  const kept = new Map<T, Served>();
  for (const isSame of readings)
    for (const recipient of recipients) {
      const taken = [...kept.values()];
      const letter = before.find((then) => !taken.includes(then) && isSame(then, recipient, holders));
      if (letter && !kept.has(recipient)) kept.set(recipient, letter);
    }
  return kept;
}

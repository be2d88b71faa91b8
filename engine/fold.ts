/** A case folded again from what people did, in the order in which it took effect; time acts anew between. */
import { civilDateOf, startOf } from '../law/index.ts';
import type { CivilDate, Instant, Law } from '../law/index.ts';
import type { Act, CaseFile, FeePaid, ProceedingState } from '../machines/index.ts';
import { actDefinition, holdersOf } from '../machines/index.ts';
import { addresseeOf } from './addressee.ts';
import { letTimeAct } from './let-time-act.ts';
import { lettersByStep } from './letter-of.ts';
import { refuse } from './refuse.ts';
import { isTimeAct, step } from './step.ts';
import type { TimeActData } from './step.ts';
import type { Accepted, CaseState, Entry, Outcome, Refusal } from './types.ts';
import { keepPaid } from './undone-acts.ts';
import { labelIn } from './work.ts';
import type { Again } from './work.ts';

/** Proof that a notice taken to be received was received later, or never; or that its day was recorded by mistake. */
const rebuttals: ReadonlySet<string> = new Set([
  'SERVICE_REBUTTED',
  'SERVICE_CORRECTED',
  'NOTICE_SERVED',
  'SERVICE_FAILED',
]);

/** The service that an act rebuts, or of which it shows that it was received before its addressee left (12, 17.3). */
export function rebutted(state: CaseState, act: Act, law: Law): ProceedingState | null {
  const definition = rebuttals.has(act.type) ? actDefinition(act.type) : undefined;
  const service = definition && addresseeOf(state, act, definition, law);
  if (!service || !('machine' in service)) return null;
  return service.value === 'served' || wasTheirs(service, act) ? service : null;
}

/** 12, 17.3: whether an act tells later of receipt on a day on which the addressee, who has left since, had not. */
export function wasTheirs({ value, own }: ProceedingState, act: Act): boolean {
  if (value !== 'replaced' || act.type !== 'NOTICE_SERVED') return false;
  const on = receivedOn(act);
  return on <= String(own.dates.claimed) && on < civilDateOf(act.effectiveAt);
}

export const receivedOn = ({ data }: Act): CivilDate => (data as { readonly on: CivilDate }).on;

interface Placed {
  readonly act: Act;
  readonly seq: number;
  readonly at: Instant;
  /** Of what takes effect in one moment, the entry right after which it comes: its own, but for what is proved of another. */
  readonly after: number;
  /** Whether whoever did it might was judged when it was done, before it was put elsewhere. */
  readonly isJudged: boolean;
}

/** Acts after which a case has other parties, or another representative, by their place in the order of effect. */
interface Change {
  readonly place: number;
  readonly seq: number;
  readonly file: CaseFile;
}

export interface Folded {
  readonly state: CaseState;
  /** What each step caused, by its label. */
  readonly caused: ReadonlyMap<string, Accepted['entry']>;
  readonly refused: readonly { readonly placed: Placed; readonly refusal: Refusal }[];
  readonly timeLabels: ReadonlySet<string>;
  /** Before or after which placed act each step was made, by its label. */
  readonly places: ReadonlyMap<string, number>;
  readonly changes: readonly Change[];
  /** Whether letters are somebody else's now than when their receipt was recorded. */
  readonly isHadByOthers: boolean;
}

/**
 * A rebuttal works from the moment at which the notice was taken to be received, whoever was a party then, unless the proof
 * was here before that; receipt by who has left since from its day, when the letter was on its way; everything else from
 * its own, though not before the application was received on the same day.
 */
export function placeOf(act: Act, seq: number, entries: readonly Entry[]): Placed {
  const first = entries[0]?.act.effectiveAt ?? act.effectiveAt;
  const at = act.effectiveAt < first ? first : act.effectiveAt;
  const own = { act, seq, at, after: seq, isJudged: false };
  if (!rebuttals.has(act.type)) return own;
  const movedTo = (e: Entry): unknown => e.moves.findLast((m) => m.proceeding === act.proceeding)?.to;
  const moves = entries.filter((e) => e.seq < seq && movedTo(e) !== undefined);
  const moved = moves.at(-1);
  const wasServed = moved && movedTo(moved) === 'served';
  if (moved && movedTo(moved) === 'replaced') {
    if (act.type !== 'NOTICE_SERVED') return own;
    const day = startOf(receivedOn(act));
    const sent = moves.findLast((e) => movedTo(e) !== 'replaced') ?? moved;
    const isSentBefore = day > sent.act.effectiveAt;
    return { act, seq, at: isSentBefore ? day : sent.act.effectiveAt, after: sent.seq, isJudged: true };
  }
  /** What was itself put in its place has moved it there. */
  const servedAt = moved && wasServed ? (moved.correction?.since ?? moved.act.effectiveAt) : undefined;
  const wasHereBefore = act.type !== 'SERVICE_REBUTTED' && servedAt !== undefined && at < servedAt;
  if (!moved || servedAt === undefined || wasHereBefore) return own;
  return { act, seq, at: servedAt, after: moved.seq, isJudged: true };
}

/** The order in which acts take effect. */
export const inOrder = (a: Placed, b: Placed): number =>
  a.at === b.at ? a.after - b.after || a.seq - b.seq : a.at > b.at ? 1 : -1;

const timeKey = (type: string, { term, mark }: TimeActData, effectiveAt: Instant): string =>
  `${type} ${term} ${mark ?? ''} ${effectiveAt}`;

/** What time has done so far, here or in an earlier correction, under the names it was given then. */
function labelsOfTime(entries: readonly Entry[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { seq, act, correction } of entries) {
    if (isTimeAct(act)) labels.set(timeKey(act.type, act.data as TimeActData, act.effectiveAt), String(seq));
    for (const { label, type, effectiveAt, ...data } of correction?.regenerated ?? [])
      labels.set(timeKey(type, data, effectiveAt), label);
  }
  return labels;
}

/** The file of a case as it was when a step was recorded, where its parties had changed by then: 12, 17.3. */
export const fileWhenRecorded = (changes: readonly Change[], place: number, label: string): CaseFile | undefined =>
  changes.findLast((c) => c.place >= place && c.seq < Number(label.split('.')[0]))?.file;

/**
 * 12, 17.3: what is done as applicant or as owner, and the transfer of the right, is of what there is then: the application,
 * or the patent. The contract of the parties does not fall with a grant that a late record takes away.
 */
function ofWhatThereIs(state: CaseState | null, act: Act): Act {
  const definition = actDefinition(act.type);
  if (!state || !definition) return act;
  const [there, side] = state.file.patent ? (['patent', 'owner'] as const) : (['application', 'applicant'] as const);
  const { counterpart, to } = definition;
  if (counterpart && to !== there) {
    const { proceeding: _first, ...rest } = act;
    return ofWhatThereIs(state, { ...rest, type: counterpart });
  }
  const { role } = act.by;
  const isOfSide = (role === 'applicant' || role === 'owner') && definition.by.includes(side);
  return isOfSide ? { ...act, by: { ...act.by, role: side } } : act;
}

/**
 * 12, 17.3: a change of parties that is recorded after an act, and belongs before it, leaves the act to who was on record
 * then: what was done in time was done in time. Only the right itself was no longer theirs to give.
 */
function stoodAsParty({ act: { type }, seq }: Placed, changes: readonly Change[]): boolean {
  const { disposes, withdraws } = actDefinition(type) ?? {};
  return !disposes && !withdraws && changes.some((change) => change.seq > seq);
}

const isOtherSide = (before: CaseFile | undefined, after: CaseFile): boolean =>
  before !== undefined && (holdersOf(before) !== holdersOf(after) || before.representative !== after.representative);

/**
 * Folds acts in the order of their effect, firing what is due between them and up to `until`.
 * @param known the changes of parties, once they are known: what was recorded after one is told to the new ones,
 * wherever it belongs, and receipt by who was no party is none (27.2, 29.2)
 */
export function fold(
  acts: readonly Placed[],
  entries: readonly Entry[],
  seq: number,
  until: Instant,
  law: Law,
  paid: readonly FeePaid[],
  known?: readonly Change[],
): Folded | Refusal {
  const named = labelsOfTime(entries);
  const sent = lettersByStep(entries);
  const before = [...sent.values()].flat();
  const caused = new Map<string, Accepted['entry']>();
  const refused: { placed: Placed; refusal: Refusal }[] = [];
  const timeLabels = new Set<string>();
  const places = new Map<string, number>();
  const changes: Change[] = [];
  let isHadByOthers = false;
  let state: CaseState | null = null;
  let fresh = 0;

  const again = (place: number, label: string): Again => ({
    whenRecorded: fileWhenRecorded(known ?? [], place, label),
    sentBefore: sent.get(label),
  });

  const fire = (until: Instant, place: number): void => {
    if (!state) return;
    const label = ({ type, data, effectiveAt }: Act) =>
      named.get(timeKey(type, data as TimeActData, effectiveAt)) ?? `${seq}.${++fresh}`;
    const each = (entry: Entry, _: CaseState, name: string): void => {
      timeLabels.add(name);
      places.set(name, place);
      caused.set(name, entry);
    };
    state = letTimeAct(state, until, law, { label, again: (name) => again(place, name), each }).state;
  };

  /** Whether somebody else has the letter now whose service this is about. */
  const isOfOthersLetter = ({ act: { type, proceeding } }: Placed): boolean => {
    const letter =
      actDefinition(type)?.to === 'service' ? before.find(({ service }) => service === proceeding) : undefined;
    const now = state?.proceedings.filter(({ machine }) => machine === 'service') ?? [];
    return (
      letter !== undefined &&
      !now.some(({ id }) => id === proceeding) &&
      now.some(({ id, own }) => own['notice'] === letter.notice && labelIn(id) === labelIn(letter.service))
    );
  };

  for (const [place, placed] of acts.entries()) {
    fire(placed.at, place);
    const fileBefore = state?.file;
    const label = String(placed.seq);
    const isJudged = placed.isJudged || stoodAsParty(placed, changes);
    const done: Act = { ...placed.act, effectiveAt: placed.at };
    const act: Act = placed.isJudged || placed.seq === seq ? done : ofWhatThereIs(state, done);
    const isHadByOther = isOfOthersLetter(placed);
    isHadByOthers ||= isHadByOther;
    const outcome: Outcome = isHadByOther
      ? refuse('service.otherAddressee', '27.2')
      : step(state, act, law, label, { ...again(place, label), isJudged });
    if (outcome.ok) {
      caused.set(label, outcome.entry);
      places.set(label, place);
      state = outcome.state;
      if (isOtherSide(fileBefore, state.file)) changes.push({ place, seq: placed.seq, file: state.file });
    } else if (placed.seq === seq) return outcome;
    else {
      refused.push({ placed, refusal: outcome });
      if (state) state = keepPaid(state, placed.act, paid);
    }
  }
  fire(until, acts.length);
  return { state: state as unknown as CaseState, caused, refused, timeLabels, places, changes, isHadByOthers };
}

/**
 * A late act is put in its place: the case is folded again from what people did, in the order in which it took
 * effect, and time acts anew between. What was done before stays in the journal; the entry of the late act names
 * what lost its effect and whom to tell again.
 */
import { civilDateOf } from '../law/index.ts';
import type { Instant, Law } from '../law/index.ts';
import type { Act, CaseFile, FeePaid, ProceedingId, ProceedingState, Term } from '../machines/index.ts';
import { actDefinition, holdersOf, isPublishedOnce, notices, publishedBy } from '../machines/index.ts';
import type { BulletinEntry } from '../machines/index.ts';
import { addresseeOf } from './addressee.ts';
import { mayAct } from './admission.ts';
import { canonical } from './canonical.ts';
import { tellOfMovedLimits } from './deliver.ts';
import { fault } from './fault.ts';
import { letTimeAct } from './let-time-act.ts';
import { refuse } from './refuse.ts';
import { isTimeAct, step } from './step.ts';
import type { TimeActData } from './step.ts';
import { sameEnd } from './terms.ts';
import type {
  Accepted,
  CaseState,
  Correction,
  Effect,
  Entry,
  Move,
  Outcome,
  Refusal,
  TermChange,
  TermEnd,
} from './types.ts';
import { keepPaid, tellOfUndone } from './undone-acts.ts';
import { beginWork } from './work.ts';

/**
 * Whether the case has to be folded again rather than the act added at its end: an act earlier than the latest one,
 * proof against a presumed receipt, a calendar that changed under terms which may have ended already.
 */
export function isLate(state: CaseState, act: Act, law: Law): boolean {
  return act.effectiveAt < state.at || act.type === 'CALENDAR_CHANGED' || rebutted(state, act, law) !== null;
}

/** Proof that a notice taken to be received was received later, or never. */
const rebuttals: ReadonlySet<string> = new Set(['SERVICE_REBUTTED', 'NOTICE_SERVED', 'SERVICE_FAILED']);

/** The service that an act rebuts. */
function rebutted(state: CaseState, act: Act, law: Law): ProceedingState | null {
  const definition = rebuttals.has(act.type) ? actDefinition(act.type) : undefined;
  const service = definition && addresseeOf(state, act, definition, law);
  return service && 'machine' in service && service.value === 'served' ? service : null;
}

interface Placed {
  readonly act: Act;
  readonly seq: number;
  readonly at: Instant;
  /** Whether whoever did it might was judged when it was done, before it was put elsewhere. */
  readonly isJudged: boolean;
}

/** Acts after which a case has other parties, or another representative, by their place in the order of effect. */
interface Change {
  readonly place: number;
  readonly seq: number;
  readonly file: CaseFile;
}

interface Folded {
  readonly state: CaseState;
  /** What each step caused, by its label. */
  readonly caused: ReadonlyMap<string, Accepted['entry']>;
  readonly refused: readonly { readonly placed: Placed; readonly refusal: Refusal }[];
  readonly timeLabels: ReadonlySet<string>;
  /** Before or after which placed act each step was made, by its label. */
  readonly places: ReadonlyMap<string, number>;
  readonly changes: readonly Change[];
}

/**
 * A rebuttal works from the moment at which the notice was taken to be received, whoever was a party then, unless the proof
 * was here before that; everything else from its own, though not before the application was received on the same day.
 */
function placeOf(act: Act, seq: number, entries: readonly Entry[]): Placed {
  const first = entries[0]?.act.effectiveAt ?? act.effectiveAt;
  const at = act.effectiveAt < first ? first : act.effectiveAt;
  if (!rebuttals.has(act.type)) return { act, seq, at, isJudged: false };
  const moved = entries.findLast((e) => e.seq < seq && e.moves.some((m) => m.proceeding === act.proceeding));
  const wasServed = moved?.moves.some((m) => m.proceeding === act.proceeding && m.to === 'served');
  const wasHereBefore = act.type !== 'SERVICE_REBUTTED' && moved && at < moved.act.effectiveAt;
  return moved && wasServed && !wasHereBefore
    ? { act, seq, at: moved.act.effectiveAt, isJudged: true }
    : { act, seq, at, isJudged: false };
}

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
const fileWhenRecorded = (changes: readonly Change[], place: number, label: string): CaseFile | undefined =>
  changes.findLast((c) => c.place >= place && c.seq < Number(label.split('.')[0]))?.file;

const isOtherSide = (before: CaseFile | undefined, after: CaseFile): boolean =>
  before !== undefined && (holdersOf(before) !== holdersOf(after) || before.representative !== after.representative);

/**
 * Folds acts in the order of their effect, firing what is due between them and up to `until`.
 * @param known the changes of parties, once they are known: what was recorded after one is told to the new ones,
 * wherever it belongs
 */
function fold(
  acts: readonly Placed[],
  entries: readonly Entry[],
  seq: number,
  until: Instant,
  law: Law,
  paid: readonly FeePaid[],
  known: readonly Change[] = [],
): Folded | Refusal {
  const named = labelsOfTime(entries);
  const caused = new Map<string, Accepted['entry']>();
  const refused: { placed: Placed; refusal: Refusal }[] = [];
  const timeLabels = new Set<string>();
  const places = new Map<string, number>();
  const changes: Change[] = [];
  let state: CaseState | null = null;
  let fresh = 0;

  const fire = (until: Instant, place: number): void => {
    if (!state) return;
    const label = ({ type, data, effectiveAt }: Act) =>
      named.get(timeKey(type, data as TimeActData, effectiveAt)) ?? `${seq}.${++fresh}`;
    const each = (entry: Entry, _: CaseState, name: string): void => {
      timeLabels.add(name);
      places.set(name, place);
      caused.set(name, entry);
    };
    const whenRecorded = (name: string) => fileWhenRecorded(known, place, name);
    state = letTimeAct(state, until, law, { label, whenRecorded, each }).state;
  };

  for (const [place, placed] of acts.entries()) {
    fire(placed.at, place);
    const before: CaseState | null = state;
    const label = String(placed.seq);
    const whenRecorded = fileWhenRecorded(known, place, label);
    const { isJudged } = placed;
    const act = { ...placed.act, effectiveAt: placed.at };
    const outcome: Outcome = step(state, act, law, label, { whenRecorded, isJudged });
    if (outcome.ok) {
      caused.set(label, outcome.entry);
      places.set(label, place);
      state = outcome.state;
      if (isOtherSide(before?.file, state.file)) changes.push({ place, seq: placed.seq, file: state.file });
    } else if (placed.seq === seq) return outcome;
    else {
      refused.push({ placed, refusal: outcome });
      if (state) state = keepPaid(state, placed.act, paid);
    }
  }
  fire(until, acts.length);
  return { state: state as unknown as CaseState, caused, refused, timeLabels, places, changes };
}

/** What an effect is, whenever it was caused: an act in another case is not done again for another moment. */
const content = ({ id: _id, ...effect }: Effect): string =>
  canonical(effect.kind === 'act-on-case' ? { ...effect, act: { ...effect.act, effectiveAt: null } } : effect);

const isOnce = (e: Effect): boolean =>
  e.kind === 'unqueue-publication' || (e.kind === 'queue-publication' && isPublishedOnce(e.entry));

interface InBulletin {
  readonly effect: Effect;
  /** The act that publishes it followed. */
  readonly printed: boolean;
}

/** Of what is published once, the entry that waits for the bulletin or was printed in it: the latest, if any still does. */
function inBulletin(entries: Iterable<Pick<Entry, 'act' | 'effects'>>, gone: ReadonlySet<string>): InBulletin[] {
  const latest = new Map<BulletinEntry, InBulletin>();
  for (const { act, effects } of entries) {
    const published = publishedBy(act.type);
    const queued = published && latest.get(published);
    if (queued) latest.set(published, { ...queued, printed: true });
    for (const effect of effects) {
      if (effect.kind === 'unqueue-publication') latest.delete(effect.entry);
      else if (effect.kind === 'queue-publication' && isPublishedOnce(effect.entry)) {
        if (gone.has(effect.id)) latest.delete(effect.entry);
        else latest.set(effect.entry, { effect, printed: false });
      }
    }
  }
  return [...latest.values()];
}

/** What only a correction says, and says of itself. */
const isOfCorrection = (e: Effect): boolean =>
  e.kind === 'act-on-case'
    ? (e.act.data as { putRight?: boolean }).putRight === true
    : e.kind === 'dispatch-notice' && (e.notice === 'corrected' || e.notice === 'actUndone');

const printedMark = ' printed';

/**
 * Effects that were caused before and are not caused now, and the other way. A reminder of the past is not sent again;
 * of a limit that has moved, its party as it is now hears once, when all is in place.
 */
function compareEffects(
  entries: readonly Entry[],
  folded: Folded,
): { readonly recalled: readonly Effect[]; readonly added: readonly Effect[] } {
  const gone = new Set(entries.flatMap((e) => e.correction?.recalled ?? []));
  const caused = [...folded.caused.values()];
  const before = entries
    .flatMap((e) => e.effects)
    .filter((e) => !isOnce(e) && !gone.has(e.id))
    .filter((e) => !isOfCorrection(e));
  const pool = new Map<string, Effect[]>();
  const keep = (key: string, effect: Effect) => pool.set(key, [...(pool.get(key) ?? []), effect]);
  for (const effect of before) keep(content(effect), effect);
  // What was printed stands for what is still published, not for what waits to be; what only waited stands for both.
  for (const { effect, printed } of inBulletin(entries, gone))
    keep(content(effect) + (printed ? printedMark : ''), effect);
  const isNew = (effect: Effect, printed = false): boolean =>
    !(printed && pool.get(content(effect) + printedMark)?.shift()) && !pool.get(content(effect))?.shift();
  const added = [
    ...caused
      .flatMap((e) => e.effects)
      .filter((e) => !isOnce(e) && isNew(e) && !(e.kind === 'dispatch-notice' && ofThePast.has(e.notice))),
    ...inBulletin(caused, new Set()).flatMap(({ effect, printed }) => (isNew(effect, printed) ? [effect] : [])),
  ];
  return { recalled: [...pool.values()].flat(), added };
}

/** What became of each term in the course of entries: as it last stood, and how it ended if it did. */
function fatesIn(
  entries: Iterable<Pick<Entry, 'terms'>>,
): Map<string, { readonly term: Term; readonly how?: TermEnd }> {
  const fates = new Map<string, { readonly term: Term; readonly how?: TermEnd }>();
  for (const { terms } of entries) {
    for (const change of terms) {
      if (change.change !== 'ended') fates.set(change.term.id, { term: change.term });
      else {
        const fate = fates.get(change.id);
        if (fate) fates.set(change.id, { ...fate, how: change.how });
      }
    }
  }
  return fates;
}

/** Limits whose end has lost its effect: they may run again, to another day. */
function endedBy(entries: readonly Entry[], superseded: Correction['superseded']): Term[] {
  const undone = new Set(superseded.map((s) => s.seq));
  const fates = fatesIn(entries);
  return entries
    .filter((e) => undone.has(e.seq))
    .flatMap((e) => e.terms.flatMap((t) => (t.change === 'ended' ? (fates.get(t.id)?.term ?? []) : [])));
}

/** What has to be said of terms so that each is begun once and ended once, or ended otherwise than was recorded. */
function compareTerms(entries: readonly Entry[], folded: Folded): TermChange[] {
  const changes: TermChange[] = [];
  const before = fatesIn(entries);
  const after = fatesIn(folded.caused.values());
  const end = ({ id, limit, clause, proceeding }: Term, how: TermEnd): void => {
    changes.push({ change: 'ended', id, limit, clause, proceeding, how });
  };
  for (const [id, { term, how }] of before) {
    const now = after.get(id);
    const goesOn = now && (now.how !== undefined || sameEnd(now.term.due, term.due));
    if (how === undefined && !goesOn) end(term, 'superseded');
  }
  for (const [id, { term, how }] of after) {
    const was = before.get(id);
    if (how === undefined && (!was || was.how !== undefined || !sameEnd(was.term.due, term.due))) {
      const replaced = [...before.values()].findLast(
        (b) => b.how === undefined && b.term.proceeding === term.proceeding && b.term.limit === term.limit,
      );
      changes.push({ change: 'begun', term, ...(replaced ? { supersedes: replaced.term.id } : {}) });
    } else if (how !== undefined && !was) {
      changes.push({ change: 'begun', term });
      end(term, how);
    } else if (how !== undefined && was?.how !== how) end(term, how);
  }
  return changes;
}

function compareMoves(before: CaseState, after: CaseState): Move[] {
  const ids = new Set<ProceedingId>([...before.proceedings, ...after.proceedings].map((p) => p.id));
  return [...ids].flatMap((id) => {
    const from = before.proceedings.find((p) => p.id === id)?.value ?? null;
    const to = after.proceedings.find((p) => p.id === id)?.value ?? null;
    return canonical(from) === canonical(to) ? [] : [{ proceeding: id, from, to }];
  });
}

const remindersOnly: ReadonlySet<string> = new Set(['reminder', 'officeReminder']);
const ofThePast: ReadonlySet<string> = new Set([...remindersOnly, 'limitMoved']);

/** Everyone who was told what no longer holds is told once more, with what it was. */
function toldAgain(recalled: readonly Effect[]): Effect[] {
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

type ToldElsewhere = Extract<Effect, { kind: 'act-on-case' }>;

/** What another case is told where an act there has lost its ground; `caused` is what it is told still. */
const takingBack: Readonly<
  Record<string, (told: ToldElsewhere, caused: readonly Effect[]) => readonly [string, unknown] | null>
> = {
  DEEMED_WITHDRAWN: ({ act }) => ['WITHDRAWAL_RELEASED', { claimedBy: dataOf(act)['claimedBy'] }],
  WITHDRAWAL_RELEASED: ({ act }, caused) => {
    const claim = caused.findLast(
      (e) => e.kind === 'act-on-case' && e.act.type === 'DEEMED_WITHDRAWN' && e.act.case === act.case,
    );
    return claim?.kind === 'act-on-case' ? ['DEEMED_WITHDRAWN', claim.act.data] : null;
  },
  OTHER_APPLICATION_ENDED: ({ act }) => ['OTHER_APPLICATION_RESUMED', ofThisCase(act)],
  OTHER_APPLICATION_RESUMED: ({ act }) => ['OTHER_APPLICATION_ENDED', ofThisCase(act)],
  PRIORITY_DISPUTE_FILED: ({ act }) => ['OTHER_APPLICATION_ENDED', ofThisCase(act)],
};
const dataOf = ({ data }: Pick<Act, 'data'>): Readonly<Record<string, unknown>> =>
  (data ?? {}) as Readonly<Record<string, unknown>>;
const ofThisCase = (act: Pick<Act, 'data'>) => ({ other: dataOf(act)['other'], fromOtherCase: true });

/** 28.7, 28.10, 28.11: what was done in other cases, and has lost its ground here, is taken back there. */
const takenBack = (recalled: readonly Effect[], caused: readonly Effect[], at: Instant): Effect[] =>
  recalled.flatMap((effect) => {
    const back = effect.kind === 'act-on-case' && takingBack[effect.act.type]?.(effect, caused);
    if (effect.kind !== 'act-on-case' || !back) return [];
    const [type, data] = back;
    return [
      { ...effect, act: { ...effect.act, type, effectiveAt: at, data: { ...(data as object), putRight: true } } },
    ];
  });

/**
 * Puts a late act in its place.
 * @param entries the whole journal of the case, in order
 * @param state the case as it stands after them
 */
export function correct(entries: readonly Entry[], act: Act, law: Law, state: CaseState): Outcome {
  const seq = state.seq + 1;
  const { receipt } = state.file.dates;
  if (receipt && civilDateOf(act.effectiveAt) < receipt)
    return refuse('act.beforeCase', null, { effectiveAt: act.effectiveAt, receipt });
  const service = rebutted(state, act, law);
  const definition = actDefinition(act.type);
  const refusal = service && definition && mayAct(state, act, definition, law, civilDateOf(act.effectiveAt));
  if (refusal) return refusal;
  const late = placeOf(service ? { ...act, proceeding: service.id } : act, seq, entries);
  const placed = [...entries.filter((e) => !isTimeAct(e.act)).map((e) => placeOf(e.act, e.seq, entries)), late];
  placed.sort((a, b) => Number(a.at > b.at) - Number(a.at < b.at));
  const until = state.at > act.effectiveAt ? state.at : act.effectiveAt;
  const first = fold(placed, entries, seq, until, law, state.file.fees);
  if ('ok' in first) return first;
  const isOthersNow = [...first.places].some(([label, place]) => fileWhenRecorded(first.changes, place, label));
  const folded = isOthersNow ? fold(placed, entries, seq, until, law, state.file.fees, first.changes) : first;
  if ('ok' in folded) return folded;

  const { recalled, added } = compareEffects(entries, folded);
  const stillTime = folded.timeLabels;
  const lostBefore = new Set(entries.flatMap((e) => e.correction?.superseded.map((s) => s.seq) ?? []));
  const superseded: Correction['superseded'] = [
    ...entries
      .filter((e) => isTimeAct(e.act) && !stillTime.has(String(e.seq)))
      .map((e) => ({ seq: e.seq, type: e.act.type, why: 'not due' as const })),
    ...folded.refused.map(({ placed: p, refusal }) => ({
      seq: p.seq,
      type: p.act.type,
      why: 'refused' as const,
      code: refusal.code,
    })),
  ].filter((s) => !lostBefore.has(s.seq));
  const regenerated = [...folded.caused.entries()]
    .filter(([label]) => label.startsWith(`${seq}.`))
    .map(([label, e]) => ({ label, type: e.act.type, effectiveAt: e.act.effectiveAt, ...(e.act.data as TimeActData) }));

  const own = folded.caused.get(String(seq));
  if (!own) throw fault('correction.noEntry', { case: act.case, seq });
  const moved = beginWork(folded.state, act, law, civilDateOf(act.effectiveAt), String(seq), own.clause);
  moved.effects.push(...added);
  tellOfMovedLimits(moved, [...state.terms, ...endedBy(entries, superseded)]);
  const lost = folded.refused.filter(({ placed: p }) => !lostBefore.has(p.seq)).map(({ placed: p }) => p.act);
  const again = [
    ...toldAgain(recalled),
    ...tellOfUndone(lost, state, folded.state, act, law),
    ...takenBack(
      recalled,
      [...folded.caused.values()].flatMap((e) => e.effects),
      until,
    ),
    ...moved.effects.slice(added.length),
  ];
  const effects = [...added, ...again].map(
    (effect, i): Effect => ({ ...effect, id: `${act.case.replaceAll(' ', '-')}.${seq}.${i + 1}` }),
  );
  return {
    ok: true,
    state: { ...folded.state, seq, at: until, lawVersion: law.version },
    entry: {
      case: act.case,
      seq,
      act: { ...own.act, effectiveAt: act.effectiveAt },
      clause: own.clause,
      edition: own.edition,
      lawVersion: law.version,
      moves: compareMoves(state, folded.state),
      terms: compareTerms(entries, folded),
      effects,
      correction: { since: late.at, superseded, regenerated, recalled: recalled.map((e) => e.id) },
    },
  };
}

/**
 * A late act is put in its place: the case is folded again from what people did, in the order in which it took
 * effect, and time acts anew between. What was done before stays in the journal; the entry of the late act names
 * what lost its effect and whom to tell again.
 */
import { civilDateOf, isInTime } from '../law/index.ts';
import type { Law, StartingNotice } from '../law/index.ts';
import type { Act, CaseNumber, ProceedingId, ProceedingState } from '../machines/index.ts';
import { actDefinition, endsFromReceipt, holdersOf, serviceOf } from '../machines/index.ts';
import { mayAct } from './admission.ts';
import { noAnswerAwaited, tellOfMovedLimits } from './deliver.ts';
import { effectId } from './effects.ts';
import { fault } from './fault.ts';
import { fileWhenRecorded, fold, inOrder, placeOf, rebutted, receivedOn, wasTheirs } from './fold.ts';
import { tellOfPassing } from './passed-on.ts';
import { refuse } from './refuse.ts';
import { isTimeAct } from './step.ts';
import type { TimeActData } from './step.ts';
import { isHadByAnother, takenBack, toldAgain } from './told-again.ts';
import type { CaseState, Correction, Effect, Entry, Outcome, Refusal } from './types.ts';
import { isAwaited } from './terms.ts';
import { tellOfUndone } from './undone-acts.ts';
import { compareEffects, compareMoves, compareTerms, endedBy } from './what-differs.ts';
import { beginWork } from './work.ts';

/**
 * Whether the case has to be folded again rather than the act added at its end: an act earlier than the latest one,
 * proof against a presumed receipt, a calendar that changed under terms which may have ended already.
 */
export function isLate(state: CaseState, act: Act, law: Law): boolean {
  return act.effectiveAt < state.at || act.type === 'CALENDAR_CHANGED' || rebutted(state, act, law) !== null;
}

/** An effect at its place in the record; 25: what that says of an order over its own case, it says there. */
function causedAs(effect: Effect, number: CaseNumber, place: string): Effect {
  const id = effectId(number, place);
  if (effect.kind !== 'act-on-case') return { ...effect, id };
  const data = effect.act.data as Readonly<Record<string, unknown>>;
  const isOwnOrder = data['asOf'] !== undefined && data['other'] === number;
  return isOwnOrder ? { ...effect, id, act: { ...effect.act, data: { ...data, asOf: place } } } : { ...effect, id };
}

/** 29.2, 31.3: a letter that asks for what is not awaited any more says so to who has it only now. */
function asFarAsAwaited(effect: Effect, { proceedings }: CaseState): Effect {
  if (effect.kind !== 'dispatch-notice') return effect;
  const service = proceedings.find(({ id }) => id === effect.service);
  const asking = proceedings.find(({ id }) => id === service?.own['parent']);
  return service && asking && !isAwaited(asking, service.own)
    ? { ...effect, params: { ...effect.params, ...noAnswerAwaited } }
    : effect;
}

/** 12, 17.3, 29.2¶2: whoever has received the letter since has the limit that began then, unless some of it is left. */
function limitReliedOn(state: CaseState, { own }: ProceedingState, act: Act, law: Law): Refusal | null {
  const counts = serviceOf(state, own['parent'] as ProceedingId, own['starts'] as StartingNotice);
  const ends = counts ? endsFromReceipt({ ...state, own: counts.own, law }, receivedOn(act)) : [];
  return ends.every((end) => isInTime(end, act.recordedAt))
    ? null
    : refuse('service.reliedOn', '29.2¶2', { receivedOn: counts?.own.dates.claimed });
}

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
  const reliedOn = service && wasTheirs(service, act) ? limitReliedOn(state, service, act, law) : null;
  if (reliedOn) return reliedOn;
  const late = placeOf(service ? { ...act, proceeding: service.id } : act, seq, entries);
  const placed = [...entries.filter((e) => !isTimeAct(e.act)).map((e) => placeOf(e.act, e.seq, entries)), late];
  placed.sort(inOrder);
  const until = state.at > act.effectiveAt ? state.at : act.effectiveAt;
  const first = fold(placed, entries, seq, until, law, state.file.fees);
  if ('ok' in first) return first;
  const isOthersNow =
    first.isHadByOthers || [...first.places].some(([label, place]) => fileWhenRecorded(first.changes, place, label));
  const folded = isOthersNow ? fold(placed, entries, seq, until, law, state.file.fees, first.changes) : first;
  if ('ok' in folded) return folded;

  const { recalled, goingOutAgain, ...compared } = compareEffects(entries, folded);
  const added = compared.added.map((effect) => asFarAsAwaited(effect, folded.state));
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
  const caused = [...folded.caused.values()].flatMap((e) => e.effects);
  const sentInVain = recalled.filter((effect) => isHadByAnother(effect, caused, holdersOf(folded.state.file)));
  tellOfMovedLimits(moved, [...state.terms, ...endedBy(entries, superseded)], sentInVain);
  const lost = folded.refused.filter(({ placed: p }) => !lostBefore.has(p.seq)).map(({ placed: p }) => p.act);
  const again = [
    ...toldAgain(recalled.filter((effect) => !sentInVain.includes(effect) && !goingOutAgain.includes(effect))),
    ...tellOfUndone(lost, state, folded.state, act, law),
    ...tellOfPassing(lost, state, folded.state, act, law),
    ...takenBack(recalled, caused, until, folded.state),
    ...moved.effects.slice(added.length),
  ];
  const effects = [...added, ...again].map((effect, i) => causedAs(effect, act.case, `${seq}.${i + 1}`));
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

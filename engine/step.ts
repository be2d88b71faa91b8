/**
 * The pure step: an act and a case in, either a refusal with its clause or the next state with what it caused.
 * Reads no clock, no network, no database.
 */
import { civilDateOf, daysBetween, editionOn, isInForce, limitOn } from '../law/index.ts';
import type { Clause, Law } from '../law/index.ts';
import { limitsNamed, oneInACase, yearsUnder } from '../machines/index.ts';
import type { Act, EventType, ProceedingState, Term, TermId } from '../machines/index.ts';
import { addresseeOf } from './addressee.ts';
import { admit, checkFee } from './admission.ts';
import { candidates } from './charts.ts';
import { deliver, openProceeding, passOn, sendNotice, tellOfMovedLimits } from './deliver.ts';
import { fault } from './fault.ts';
import { hasStanding } from './standing-of.ts';
import { refuse } from './refuse.ts';
import type { RefusalCode } from './refuse.ts';
import { restoredWith, termParams } from './letter-facts.ts';
import { isOfParty, nextOf, settleTerms } from './terms.ts';
import { toldBy } from './too-late.ts';
import type { Accepted, CaseState, Outcome, Refusal } from './types.ts';
import { withoutKept } from './undone-acts.ts';
import { notPossibleAt } from './not-possible.ts';
import { beginWork, proceedingOf, takePatch, viewOf } from './work.ts';
import type { Again, Work } from './work.ts';

/** The acts of time itself. */
export const timeActs = ['TERM_EXPIRED', 'REMINDER_DUE'] as const;
export type TimeActData = { readonly term: TermId; readonly mark?: number };

export function isTimeAct(act: Pick<Act, 'type'>): boolean {
  return act.type === 'TERM_EXPIRED' || act.type === 'REMINDER_DUE';
}

/**
 * Takes an act that is later than everything before it. An earlier one is for `correct`.
 * @param label names what the step opens; the entry's number unless the case is being worked out again
 * @throws Fault if the machines or the state are broken; a refusal is a value
 */
export function step(
  state: CaseState | null,
  act: Act,
  law: Law,
  label = String((state?.seq ?? 0) + 1),
  again: Again = {},
): Outcome {
  if (state && act.effectiveAt < state.at) return refuse('act.outOfOrder', null, { at: state.at });
  return isTimeAct(act)
    ? stepOfTime(state, act as Act<TimeActData>, law, label, again)
    : stepOfPerson(state, act, law, label, again);
}

function stepOfPerson(state: CaseState | null, submitted: Act, law: Law, label: string, again: Again): Outcome {
  const admitted = admit(state, submitted, law, again.isJudged);
  if (!admitted.ok) return admitted;
  const { definition, on } = admitted;
  const addressee = state && addresseeOf(state, admitted.act, definition, law);
  if (addressee && 'ok' in addressee) return addressee;
  const act = addressee ? addressedTo(addressee, admitted.act) : admitted.act;
  if (state && addressee && !hasStanding(addressee, act, definition, state))
    return refuse('act.notParty', definition.clause, { person: act.by.person });
  const work = beginWork(state, act, law, on, label, definition.clause, again);
  if (!state) openProceeding(work, definition.to, { dates: {} });
  const target = addressee ?? (work.proceedings[0] as ProceedingState);
  const fee = checkFee(definition, viewOf(work, target), again.isJudged);
  if ('ok' in fee) return isOffered(work, target, act) ? fee : notPossible(work, target.id, act, definition.clause);
  if (fee.paid) takePatch(work, target.id, { file: { fees: [...withoutKept(work.file.fees, fee.paid), fee.paid] } });
  if (definition.record) takePatch(work, target.id, definition.record(viewOf(work, proceedingOf(work, target.id))));
  if (!deliver(work, target.id, act.type as EventType)) {
    const paidOn = definition.shownLate?.(viewOf(work, target));
    return paidOn
      ? refuse('fee.shownLate', definition.clause, { paidOn })
      : notPossible(work, target.id, act, definition.clause);
  }
  return finish(state, work);
}

/** The journal keeps to which of several proceedings an act went, so that it goes there again when the case is refolded. */
const addressedTo = ({ id, machine }: ProceedingState, act: Act): Act =>
  act.proceeding || oneInACase.includes(machine) ? act : { ...act, proceeding: id };

/** Whether the target takes such an act where it is: nobody is asked to pay for what cannot be done. */
function isOffered(work: Work, target: ProceedingState, act: Act): boolean {
  return candidates(target, act.type as EventType, viewOf(work, target)).length > 0;
}

/** Why no state took the act: the guards that said no, or that it belongs elsewhere in the procedure. */
function notPossible(work: Work, id: ProceedingState['id'], act: Act, clause: Clause): Refusal {
  const target = proceedingOf(work, id);
  const offered = candidates(target, act.type as EventType, viewOf(work, target));
  const failing = offered.flatMap((verdicts) => verdicts.filter((v) => !v.holds));
  const first =
    failing.find((v) => v.code !== 'policy.other' && v.code !== 'outcome.other') ??
    failing.find((v) => v.code === 'policy.other') ??
    failing[0];
  if (first)
    return refuse(first.code as RefusalCode, first.clause, {
      guard: first.guard,
      ...first.params,
      ...toldBy(work, first.told),
      deficiencies: work.file.deficiencies,
    });
  return notPossibleAt(work, target, act.type as EventType, clause);
}

function stepOfTime(state: CaseState | null, act: Act<TimeActData>, law: Law, label: string, again: Again): Outcome {
  const term = state?.terms.find((t) => t.id === act.data.term && t.status === 'running');
  if (!state || !term || act.by.role !== 'time' || term.next > act.effectiveAt)
    return refuse('term.notDue', term?.clause ?? null, { term: act.data.term, effectiveAt: act.effectiveAt });
  const isEnd = act.type === 'TERM_EXPIRED';
  if (isEnd !== (term.mark === null))
    return refuse('term.notDue', term.clause, { term: term.id, effectiveAt: act.effectiveAt });
  const on = isEnd ? term.due.due : civilDateOf(act.effectiveAt);
  const work = beginWork(state, act, law, on, label, term.clause, again);
  if (isEnd) expire(work, term);
  else remind(work, term, act.data.mark ?? 0);
  return finish(state, work);
}

function expire(work: Work, term: Term): void {
  const { end } = limitOn(work.law, term.limit, term.due.trigger);
  work.changes.push({
    change: 'ended',
    id: term.id,
    limit: term.limit,
    clause: term.clause,
    proceeding: term.proceeding,
    how: 'missed',
  });
  if (end === 'overdue') {
    work.terms = work.terms.map((t) => (t.id === term.id ? { ...t, status: 'overdue' } : t));
    const sender = proceedingOf(work, term.proceeding);
    const toParty = isOfParty(term);
    sendNotice(work, 'overdue', sender, term, toParty ? { waitsForParty: true } : {});
    if (toParty) sendNotice(work, 'reminder', sender, term, { missed: term.due.due });
    return;
  }
  work.terms = work.terms.filter((t) => t.id !== term.id);
  work.expired.set(`${term.proceeding}/${term.limit}`, term.due.endsAt);
  if (isOfParty(term) && !term.window) {
    const { limitsMissed = [] } = proceedingOf(work, term.proceeding).own;
    takePatch(work, term.proceeding, { own: { limitsMissed: [...limitsMissed, term.limit] } });
  }
  if (!deliver(work, term.proceeding, `expired.${term.limit}`))
    throw fault('machine.unhandledExpiry', { limit: term.limit, proceeding: term.proceeding });
}

function remind(work: Work, term: Term, mark: number): void {
  const reminded = [...term.reminded, mark];
  const changed: Term = { ...term, reminded, ...nextOf(work.law, term.limit, term.due, reminded) };
  work.terms = work.terms.map((t) => (t.id === term.id ? changed : t));
  work.changes.push({ change: 'reminded', term: changed });
  const sender = proceedingOf(work, term.proceeding);
  const toParty = isOfParty(term);
  sendNotice(
    work,
    toParty ? 'reminder' : 'officeReminder',
    sender,
    term,
    toParty ? { days: daysBetween(work.on, term.due.due) } : { percent: mark },
  );
}

/** A letter that names a limit says when it ends, now that the terms of the step are known. */
function dateLetters(work: Work): void {
  for (const { index, sender } of work.letters) {
    const effect = work.effects[index];
    if (effect?.kind !== 'dispatch-notice') continue;
    const names = limitsNamed(effect.notice);
    const [term] = work.terms
      .filter(
        (t) => t.proceeding === sender && names.includes(t.limit) && t.status === 'running' && t.due.endsAt > work.at,
      )
      .sort((a, b) => Number(a.due.endsAt > b.due.endsAt) - Number(a.due.endsAt < b.due.endsAt));
    const restored = effect.notice === 'restorationGranted' ? restoredWith(work) : {};
    const years = term && effect.params['year'] === undefined ? yearsOf(work, term) : [];
    work.effects[index] = {
      ...effect,
      params: {
        ...effect.params,
        ...restored,
        ...(years.length > 0 ? { year: years.join(', ') } : {}),
        ...(term ? termParams(term) : {}),
      },
    };
  }
}

/** 32.2: the years whose fees are to be paid within a term. */
const yearsOf = (work: Work, { proceeding, limit }: Term): readonly number[] =>
  yearsUnder(viewOf(work, proceedingOf(work, proceeding)), limit);

/** Signals, terms and the entry: the end of every step. */
function finish(state: CaseState | null, work: Work): Accepted {
  passOn(work);
  settleTerms(work);
  if (work.changes.some(({ change }) => change === 'begun')) tellOfMovedLimits(work, state?.terms ?? []);
  dateLetters(work);
  const edition = editionOn(work.law, work.on);
  const clause = isInForce(work.law, work.clause, work.on) ? work.clause : null;
  if (!clause) throw fault('clause.notInForce', { clause: work.clause, on: work.on });
  const seq = (state?.seq ?? 0) + 1;
  const { act } = work;
  return {
    ok: true,
    state: {
      schema: 1,
      number: act.case,
      seq,
      lawVersion: work.law.version,
      at: act.effectiveAt,
      file: work.file,
      proceedings: work.proceedings,
      terms: work.terms,
    },
    entry: {
      case: act.case,
      seq,
      act,
      clause,
      edition: edition.id,
      lawVersion: work.law.version,
      moves: work.moves,
      terms: work.changes,
      effects: work.effects,
    },
  };
}

/** The term that time acts on next, and what it does: reminders before ends, then the order of the instants and ids. */
export function nextTerm(state: CaseState): Term | null {
  let first: Term | null = null;
  for (const t of state.terms) {
    if (t.status !== 'running') continue;
    if (!first || t.next < first.next || (t.next === first.next && orderOf(t) < orderOf(first))) first = t;
  }
  return first;
}

const orderOf = (t: Term): string => `${t.mark === null ? 1 : 0}${t.id}`;

/** When time acts next in a case; null if nothing runs. */
export function nextInstant(state: CaseState): Act['effectiveAt'] | null {
  return nextTerm(state)?.next ?? null;
}

/**
 * The act of time that is due next. It takes effect at its due instant, however late it is recorded.
 * @throws Fault `term.none` if nothing runs
 */
export function timeAct(state: CaseState, recordedAt: Act['recordedAt']): Act<TimeActData> {
  const term = nextTerm(state);
  if (!term) throw fault('term.none', { case: state.number });
  const effectiveAt = term.next < state.at ? state.at : term.next;
  const base = { case: state.number, effectiveAt, recordedAt, by: { person: 'time', role: 'time' as const } };
  return term.mark === null
    ? { ...base, type: 'TERM_EXPIRED', data: { term: term.id } }
    : { ...base, type: 'REMINDER_DUE', data: { term: term.id, mark: term.mark } };
}

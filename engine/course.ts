/** A case sent on ahead, to see where it goes: acts taken as done without being kept, notices served, fees paid. */
import { civilDateOf, startOf } from '../law/index.ts';
import type { CivilDate, Law } from '../law/index.ts';
import type { Act, Term } from '../machines/index.ts';
import { amountOf } from './admission.ts';
import { consequencesOf } from './consequences.ts';
import type { Consequences } from './consequences.ts';
import { step } from './step.ts';
import type { CaseState, Entry } from './types.ts';
import type { Language } from './words.ts';

/** Where the case is by now, and what brought it there. */
export interface Course {
  readonly law: Law;
  readonly language: Language;
  state: CaseState;
  readonly entries: Entry[];
}

const by = { person: 'system', role: 'office' } as const;

/** Takes an act and says what it caused; null, and the case as it was, where the law refuses it. */
export function take(course: Course, act: Act): Consequences | null {
  const before = course.state;
  const outcome = step(before, act, course.law);
  if (!outcome.ok) return null;
  course.state = outcome.state;
  course.entries.push(outcome.entry);
  return consequencesOf(outcome.entry, before, outcome.state, course.law, course.language);
}

/** How notices reach a party that the case names. */
function channelOf({ file, proceedings }: CaseState, to: unknown): 'electronic' | 'post' {
  const strangers = proceedings.flatMap(({ own }) => [own['opponent'], own['requester']]);
  const parties = [...file.applicants, ...(file.patent?.owners ?? []), ...strangers] as (
    | { readonly id?: string; readonly channel?: string }
    | null
    | undefined
  )[];
  return parties.find((p) => p?.id === to)?.channel === 'post' ? 'post' : 'electronic';
}

/** Notices that start a limit go out at once: electronic ones are received the same day, letters are dispatched. */
export function serve(course: Course): readonly Consequences[] {
  return course.state.proceedings.flatMap((p) => {
    if (p.machine !== 'service' || p.value !== 'awaitingDispatch') return [];
    const { number, at } = course.state;
    const how = channelOf(course.state, p.own['to']);
    const type = how === 'post' ? 'NOTICE_DISPATCHED' : 'NOTICE_SERVED';
    const data = { on: civilDateOf(at), how };
    return take(course, { type, case: number, proceeding: p.id, effectiveAt: at, recordedAt: at, by, data }) ?? [];
  });
}

/** Pays the annual fees that a limit is for, on its last day; nothing where it is for no such fee. */
export function payAnnualFees(course: Course, { limit, proceeding, due }: Term): readonly Consequences[] {
  const own = course.state.proceedings.find((p) => p.id === proceeding)?.own;
  const years = limit === 'firstAnnualFees' ? own?.['firstYears'] : limit === 'annualFee' ? [own?.['running']] : [];
  return ((years ?? []) as readonly number[]).flatMap((year) => payYear(course, proceeding, year, due.due) ?? []);
}

function payYear(course: Course, proceeding: Term['proceeding'], year: number, on: CivilDate): Consequences | null {
  const { file, number, at: latest } = course.state;
  const amount = amountOf({ file, law: course.law }, 'annual', { on, year });
  const minor = amount.known ? Math.max(1, amount.money.minor) : 1;
  const at = startOf(on) > latest ? startOf(on) : latest;
  const data = { year, payment: { receipt: 'forecast', paidOn: on, minor } };
  return take(course, { type: 'ANNUAL_FEE_PAID', case: number, proceeding, effectiveAt: at, recordedAt: at, by, data });
}

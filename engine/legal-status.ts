/**
 * The legal-status history of a case, as events of WIPO ST.27 in the order in which they were recorded. Pure, from the
 * journal. What a late act took away stays, and an event of its own says so.
 */
import { civilDateOf } from '../law/index.ts';
import type { CivilDate, Clause, KeyEventCode, StageCode, StateCode } from '../law/index.ts';
import type { MachineName, ProceedingId, RegisterEntry } from '../machines/index.ts';
import { latestVersion } from './charts.ts';
import { ceasing, eventsOfAct, eventsOfEntry } from './status-events.ts';
import { isTimeAct } from './step.ts';
import type { CaseState, Effect, Entry } from './types.ts';
import { pathsOf, placesOf } from './whereabouts.ts';

/** The names are those of WIPO ST.96, as JSON writes them; what there is not is left out. The last three are ours. */
export interface LegalStatusEvent {
  readonly keyEventCode: KeyEventCode;
  readonly stateCode: StateCode;
  readonly previousStageCode: StageCode;
  readonly currentStageCode: StageCode;
  /** Our name of it: an act, an entry in the State Register, or how the application ended. */
  readonly nationalEventCode: string;
  readonly eventDate: CivilDate;
  readonly reasonNotInForceCategory?: string;
  readonly notInForceDate?: CivilDate;
  readonly feeCategory?: string;
  readonly paymentDate?: CivilDate;
  readonly feePaymentYearNumber?: number;
  /** The last day for the next fee. */
  readonly renewalDueDate?: CivilDate;
  readonly clause: Clause;
  readonly recordedOn: CivilDate;
  /** Of a correction: the event that it takes away. */
  readonly corrects?: Pick<LegalStatusEvent, 'keyEventCode' | 'nationalEventCode' | 'eventDate'>;
}

export interface LegalStatus {
  readonly stateCode: StateCode;
  readonly currentStageCode: StageCode;
  readonly events: readonly LegalStatusEvent[];
}

/** How a case stands: an application that goes on or does not, a patent in force or not. */
type Phase = 'open' | 'discontinued' | 'inForce' | 'ceased';

type Values = ReadonlyMap<ProceedingId, unknown>;

/** What an event rests on: an entry of the journal, an effect of it, and whether it told of the application's end or revival. */
interface Told {
  readonly event: LegalStatusEvent;
  readonly seq: number;
  readonly effect?: string;
  readonly turn?: true;
  corrected?: true;
}

export function legalStatus(state: CaseState, journal: readonly Entry[]): LegalStatus {
  const told: Told[] = [];
  const fees = new Map<string, CivilDate>();
  let values: Values = new Map();
  let stage: StageCode = '0';
  for (const [i, entry] of journal.entries()) {
    const before = phaseOf(values);
    values = moved(values, entry);
    const after = phaseOf(values);
    const now = stageOf(values, state);
    const recordedOn = civilDateOf(entry.act.recordedAt);
    const on = dayOf(entry, i, journal);
    followFees(fees, entry);
    const tell = (
      keyEventCode: KeyEventCode,
      nationalEventCode: string,
      more: Partial<LegalStatusEvent> & Pick<LegalStatusEvent, 'clause'>,
      of: Omit<Told, 'event' | 'seq'> = {},
    ): void => {
      const event = {
        keyEventCode,
        stateCode: stateOf(values),
        previousStageCode: stage,
        currentStageCode: now,
        nationalEventCode,
        eventDate: on,
        ...more,
        recordedOn,
      };
      told.push({ event, seq: entry.seq, ...of });
      stage = now;
    };

    const lost = lostBy(entry, told);
    for (const one of lost) {
      const { keyEventCode, nationalEventCode, eventDate } = one.event;
      one.corrected = true;
      tell('Y10', 'correction', {
        eventDate: recordedOn,
        clause: entry.clause,
        corrects: { keyEventCode, nationalEventCode, eventDate },
      });
    }
    for (const code of isTimeAct(entry.act) ? [] : eventsOfAct(entry.act.type, entry.act.data))
      tell(code, entry.act.type, { clause: entry.clause });
    if (before !== 'discontinued' && after === 'discontinued')
      tell('B10', endOf(values), { clause: entry.clause }, { turn: true });
    if (before === 'discontinued' && after === 'open' && !lost.some(({ turn }) => turn))
      tell('C10', entry.act.type, { clause: entry.clause }, { turn: true });
    for (const effect of entry.effects)
      if (effect.kind === 'enter-register')
        for (const code of eventsOfEntry(effect.entry, saidOf(effect, entry, before, after)))
          tell(
            code,
            effect.entry,
            { eventDate: effect.on, clause: effect.clause, ...detailsOf(effect, entry, fees) },
            { effect: effect.id },
          );
  }
  return {
    stateCode: stateOf(values),
    currentStageCode: stageOf(values, state),
    events: told.map(({ event }) => event),
  };
}

function moved(values: Values, { moves }: Entry): Values {
  if (moves.length === 0) return values;
  const next = new Map(values);
  for (const { proceeding, to } of moves)
    if (to === null) next.delete(proceeding);
    else next.set(proceeding, to);
  return next;
}

/** The events that an entry took away. */
function lostBy({ correction }: Entry, told: readonly Told[]): readonly Told[] {
  if (!correction) return [];
  const acts = new Set(correction.superseded.map(({ seq }) => seq));
  const effects = new Set(correction.recalled);
  return told.filter(
    ({ corrected, event, effect, seq }) =>
      !corrected && event.corrects === undefined && (effect === undefined ? acts.has(seq) : effects.has(effect)),
  );
}

/** The civil day of an entry; of a limit that ended, its last day. */
function dayOf({ act }: Entry, place: number, journal: readonly Entry[]): CivilDate {
  if (!isTimeAct(act)) return civilDateOf(act.effectiveAt);
  const id = (act.data as { readonly term: string }).term;
  for (const { terms } of journal.slice(0, place).toReversed())
    for (const change of terms) if (change.change === 'begun' && change.term.id === id) return change.term.due.due;
  return civilDateOf(act.effectiveAt);
}

type Entering = Extract<Effect, { readonly kind: 'enter-register' }>;

function saidOf({ params, entry }: Entering, { act }: Entry, before: Phase, after: Phase): object {
  if (entry === 'reinstatement') return { before, after };
  const { owners } = (act.data ?? {}) as { readonly owners?: unknown };
  return { ...params, decidedOwners: owners };
}

const isCeasing = (entry: RegisterEntry): boolean => (ceasing as readonly RegisterEntry[]).includes(entry);

/** 32.2: the days on which fees are due, while their limits run: of the years begun before grant, and of the one that runs on. */
function followFees(fees: Map<string, CivilDate>, { terms }: Entry): void {
  for (const one of terms) {
    const { limit } = one.change === 'ended' ? one : one.term;
    if (limit !== 'annualFee' && limit !== 'firstAnnualFees') continue;
    if (one.change === 'ended') fees.delete(limit);
    else fees.set(limit, one.term.due.due);
  }
}

function detailsOf(
  { entry, on, params }: Entering,
  { act }: Entry,
  fees: ReadonlyMap<string, CivilDate>,
): Partial<LegalStatusEvent> {
  if (isCeasing(entry)) return { reasonNotInForceCategory: entry, notInForceDate: on };
  if (entry !== 'annualFee') return {};
  const year = Number(params['year']);
  const { payment } = (act.data ?? {}) as { readonly payment?: { readonly paidOn: CivilDate } };
  const [next] = [...fees.values()].sort();
  return {
    feeCategory: 'annual',
    ...(payment ? { paymentDate: payment.paidOn } : {}),
    feePaymentYearNumber: year,
    ...(next ? { renewalDueDate: next } : {}),
  };
}

/** Where the course of the application, or the life of the patent, is: as one path. */
const pathOf = (values: Values, id: 'application' | 'patent'): readonly string[] =>
  pathsOf(values.get(id as ProceedingId) ?? null);

const lifeOf = (values: Values): string | undefined =>
  pathOf(values, 'patent').find((path) => path.startsWith('registered.life'));

const overInLife = /\.(lapsed|surrendered|expired|revoked|invalidated|termOver)\b/;

function phaseOf(values: Values): Phase {
  const life = lifeOf(values);
  if (life !== undefined) return overInLife.test(life) ? 'ceased' : 'inForce';
  const isOver = pathOf(values, 'application').some((path) => /^ended\.|^pending\.course\.refused/.test(path));
  return isOver ? 'discontinued' : 'open';
}

/** How an application ended, by the name of its end; a refusal counts from its day (29.4). */
function endOf(values: Values): string {
  const path = pathOf(values, 'application').find((one) => /^ended\.|^pending\.course\.refused/.test(one)) ?? '';
  return path.startsWith('ended.') ? (path.split('.')[1] ?? '') : 'refused';
}

/** 29.6, 38, 5.1: what is over may come back while a limit to ask for that runs, or somebody has asked. */
const final = /^ended\.(withdrawn|revoked|refusedFinally|appealMissedFinally|rejectedFinally|closed)/;

function stateOf(values: Values): StateCode {
  const phase = phaseOf(values);
  if (phase === 'open' || phase === 'inForce') return 'A';
  if (phase === 'discontinued') return pathOf(values, 'application').some((path) => final.test(path)) ? 'E' : 'N';
  return pathOf(values, 'patent').includes('registered.endInDispute.disputable') ? 'N' : 'E';
}

const isPending = (id: ProceedingId, value: unknown, { proceedings }: CaseState): boolean => {
  const machine = id.replace(/-.*$/, '') as MachineName;
  const version = proceedings.find((p) => p.id === id)?.version ?? latestVersion(machine);
  return !placesOf({ machine, version, value }).some(({ meta }) => meta.ends);
};

const challengesBefore = /^(opposition|appeal|dispute)-/;
const challengesAfter = /^(postGrantOpposition|invalidation|dispute)-/;

function stageOf(values: Values, state: CaseState): StageCode {
  const phase = phaseOf(values);
  const isGranted = lifeOf(values) !== undefined;
  const challenges = isGranted ? challengesAfter : challengesBefore;
  const isChallenged = [...values].some(([id, value]) => challenges.test(id) && isPending(id, value, state));
  if (isChallenged) return isGranted ? '5' : '3';
  if (phase === 'ceased' || phase === 'discontinued') return '6';
  if (isGranted) return '4';
  return pathOf(values, 'application').some((path) => path.startsWith('pending.course.formal')) ? '1' : '2';
}

/** What must hold after every entry of every history (procedure, section 3; design, 11 to 16). */
import { standing } from '../../engine/index.ts';
import type { Accepted, CaseState } from '../../engine/index.ts';
import { choiceOn, civilDateOf, isInForce, limits } from '../../law/index.ts';
import type { CivilDate, Law, Length, Limit } from '../../law/index.ts';
import type { ProceedingState } from '../../machines/index.ts';
import { dayAfter, deadlines } from './deadlines.ts';
import { holds } from './holds.ts';
import { priority } from './priority.ts';
import { shyAuthor } from './starts.ts';
import type { History } from './history.ts';
import { queuedOnce } from '../support/bulletin-queue.ts';

const pending = (state: CaseState, machine: string): readonly ProceedingState[] =>
  state.proceedings.filter((p) => p.machine === machine && p.pending);
/** What the case was opened for: an application, or one to be forwarded. */
const application = (state: CaseState): ProceedingState => state.proceedings[0] as ProceedingState;
const at = (state: CaseState): string => JSON.stringify(application(state).value);
const endedAs = (state: CaseState): string | undefined => (application(state).value as { ended?: string }).ended;

/** 1: nothing is registered while it is challenged, before the window has shut, unpaid, or twice. */
function registration(before: CaseState, law: Law, on: CivilDate): void {
  for (const machine of ['opposition', 'appeal', 'restoration'])
    holds(pending(before, machine).length === 0, `1: registered with a pending ${machine}`);
  const disputes = pending(before, 'dispute').filter((d) => d.own['about'] === 'samePriority');
  const blocks = choiceOn(law.settings, 'priorityDisputeBlocksGrant', on) === 'yes';
  holds(!blocks || disputes.length === 0, '1: registered with a pending priority dispute');
  holds(
    before.file.fees.some((f) => f.fee === 'registration' && f.paidOn <= on),
    '1: registered without its fee',
  );
  holds(before.file.patent === undefined, '1: registered twice');
  holds(!before.terms.some((t) => t.limit === 'opposition' && t.status === 'running'), '1: registered in the window');
  const isLiteral = choiceOn(law.settings, 'appealUpheld', on) === 'registration';
  holds(isLiteral || before.file.publication !== undefined, '1: registered without publication');
  /** 31.1: reckoned here, as long as no office counts what was left of the window otherwise. */
  const published = before.file.dates.publication;
  holds(!published || on > dayAfter(published, 'P6M' as Length), '1: registered inside six months', published, on);
}

/**
 * Those to whom a case that is not public is no secret (30.5): who asked for it, for them or about it, by their own act;
 * where the office lets them hear at once (29.10, policy), who asked for an examination, too.
 */
function insidersOf(states: readonly (CaseState | null)[], law: Law, on: CivilDate): ReadonlySet<string> {
  const idOf = (who: unknown): string =>
    String(typeof who === 'string' ? who : (who as { id?: string } | undefined)?.id);
  const mayHear = choiceOn(law.settings, 'resultsToThirdPerson', on) === 'always';
  return new Set([
    'office',
    ...states.flatMap((state) => [
      ...(state?.file.applicants ?? []).map(({ id }) => id),
      ...(state?.file.representative ? [state.file.representative.registration] : []),
      ...(state?.proceedings ?? [])
        .filter((p) => p.machine === 'recordal' || (mayHear && p.machine === 'examinationRequest'))
        .flatMap(({ own }) => [idOf(own['requester']), idOf(own['counterpart'])]),
    ]),
  ]);
}

/** 2: nothing is published that is barred, no author who refused is named, and no stranger written to before publication. */
function publication(before: CaseState | null, { entry, state }: Accepted, law: Law): void {
  // What a late record takes back is told to those who had been told.
  if (state.file.publication === undefined && !entry.correction) {
    const insiders = insidersOf([before, state], law, civilDateOf(entry.act.effectiveAt));
    for (const effect of entry.effects)
      if (effect.kind === 'dispatch-notice')
        holds(insiders.has(effect.to), '2: a stranger told of what is not public', effect, entry.act.type);
  }
  if (before && entry.act.type === 'PATENT_PUBLISHED' && !entry.correction)
    holds(pending(before, 'secrecy').length === 0, '2: a patent published while secret');
  if (pending(state, 'secrecy').length > 0 && !entry.correction)
    for (const effect of entry.effects)
      holds(effect.kind !== 'queue-publication', '2: put up for the bulletin while secret', effect, entry.act.type);
  if (before && entry.act.type === 'APPLICATION_PUBLISHED' && !entry.correction) {
    holds(pending(before, 'secrecy').length === 0, '2: published while secret');
    holds(
      /"publicationDuty":\{"ordinary":"due"\}/.test(at(before)) || before.file.publishedAgain?.awaited === true,
      '2: published while barred',
      at(before),
    );
    holds(endedAs(before) === undefined, '2: published after its end');
  }
  for (const effect of entry.effects) {
    if (effect.kind !== 'queue-publication' && effect.kind !== 'enter-register') continue;
    holds(!JSON.stringify(effect).includes(shyAuthor), '2: an author named who refused', effect);
  }
}

/** 2: what is published once is queued once, while it waits or once it is published, and not otherwise. */
function queue(state: CaseState, { entries }: History): void {
  const queued = queuedOnce(entries);
  const { publication, patentPublication } = state.file.dates;
  const patent = JSON.stringify(state.proceedings.find((p) => p.machine === 'patent')?.value ?? null);
  const waits = {
    application: publication !== undefined || at(state).includes('awaitingBulletin'),
    patent: patentPublication !== undefined || patent.includes('"publication":"due"'),
  };
  for (const [entry, isWaiting] of Object.entries(waits)) {
    const rows = queued.filter((q) => q.entry === entry).length;
    holds(rows === (isWaiting ? 1 : 0), `2: ${entry} waits for the bulletin ${rows} times`, at(state), patent);
  }
}

/** 4: no limit that is counted from receipt starts before it; 3: none is declared that nothing can start. */
function limitsStart(state: CaseState): void {
  for (const p of state.proceedings) {
    for (const name of standing(p).limits) {
      const term = state.terms.find((t) => t.proceeding === p.id && t.limit === name);
      const { runsFrom, length } = limits[name] as Limit;
      if ('service' in runsFrom) {
        const services = state.proceedings.filter(
          (s) =>
            s.machine === 'service' &&
            s.own['starts'] === runsFrom.service &&
            (s.own['parent'] === p.id || runsFrom.service === 'restorationGranted'),
        );
        const served = services.some(
          (s) => s.own.dates.claimed !== undefined && (!term || s.own.dates.claimed <= term.due.trigger),
        );
        const willStart = services.some((s) => s.pending || s.own.dates.claimed === undefined);
        const onceMore = state.proceedings.some((s) => s.own['starts'] === 'restorationGranted' && s.pending);
        holds(term === undefined || served, '4: a limit started before receipt', name, term?.due, at(state));
        holds(term !== undefined || willStart || onceMore, '3: a limit that nothing will start', name, p, at(state));
      } else if (!term) {
        const none =
          typeof length === 'object' &&
          !('policy' in length) &&
          !('kept' in length) &&
          length[state.file.kind] === null;
        const waits =
          p.own.kept?.[name]?.from === 'restorationGranted' &&
          state.proceedings.some((s) => s.own['starts'] === 'restorationGranted' && s.pending);
        holds(none || waits, '3: a limit declared that does not run', name, p, at(state));
      }
    }
  }
}

/** 3: whatever has not ended runs a limit, waits for something that is there, or is somebody's turn. */
function nothingSits(state: CaseState): void {
  for (const p of state.proceedings.filter((q) => q.pending)) {
    const { metas, limits: declared } = standing(p);
    const awaited = metas.flatMap((m) => m.waitsFor ?? []);
    for (const machine of awaited) {
      const others = machine === 'dispute' ? ['dispute', 'opposition', 'appeal', 'restoration'] : [machine];
      holds(
        others.some((m) => pending(state, m).length > 0),
        `3: waits for a ${machine} that is not there`,
        p.value,
      );
    }
    const owned = metas.some((m) => m.turn && m.turn !== 'nobody');
    holds(declared.length > 0 || awaited.length > 0 || owned, '3: sits without limit and owner', p);
  }
}

const allowedAfterTheEnd =
  /^(OPPOSITION_FILED|OPPOSITION_WITHDRAWN|RESTORATION_|DISPUTE_|PRIORITY_DISPUTE_|COURT_|SUSPENSION_|MATERIALS_INSPECTED|COMMISSION_FILE_INSPECTED|NOTICE_|SERVICE_|CALENDAR_CHANGED|OTHER_PRIORITY_STATED|PRIORITY_ORDER_STATED|OTHER_APPLICATION_|SAME_PRIORITY_NAMED|WITHDRAWAL_RELEASED|DEEMED_WITHDRAWN|EARLIER_APPLICATION_|RELATED_APPLICATION_|TERM_EXPIRED|REMINDER_DUE|COMPENSATION_|SET_APART|RECORD|WARRANT_|EXAMINATION_CARRIED_OUT|FOREIGN_FILING_|PROHIBITION_|SEPARATE_APPLICATION_FILED|ADDITIONAL_MATERIAL_STATED|DIVISIONAL_FILED|INITIAL_APPLICATION_STATED)/;

/** 36.1: nothing new is entered under a patent that has ended, given up or paid for; and its application is long over. */
const shutAfterThePatent =
  /^(ASSIGNMENT_|LICENCE_|SUBLICENCE_|PLEDGE_|PATENT_SURRENDERED|ANNUAL_FEE_PAID|APPLICATION_|OPPOSITION_|APPEAL_)/;

/** 12, 17.3: by which an application or a patent passes to another. */
const passing = /^(APPLICANT_CHANGED|APPLICATION_TRANSFER_REQUESTED|TRANSFER_REQUESTED)$/;
const passingOn = (before: CaseState, { act }: Accepted['entry']): boolean =>
  passing.test(act.type) ||
  (act.type === 'RECORDAL_ENTERED' &&
    before.proceedings.some((p) => p.id === act.proceeding && p.own['what'] === 'transfer'));
/** 5.1, 38.2: the time to have an end put right runs, or has still to begin, or somebody is asked to do it; 28.7: a claim can fall at any time. */
const isOpenToRight = (state: CaseState): boolean =>
  at(state).includes('"asDeemedWithdrawn"') ||
  state.terms.some(({ limit }) => ['restoration', 'complaint', 'patentEndComplaint'].includes(limit)) ||
  state.proceedings.some(
    ({ machine, pending, own }) =>
      pending &&
      (machine === 'dispute' ||
        machine === 'restoration' ||
        (machine === 'service' && ['complainable', 'patentEnd'].includes(String(own['starts'])))),
  );

/** 5: a case that has ended takes only what the law still allows. */
function terminal(before: CaseState, { entry }: Accepted): void {
  const endedBy = before.file.patent?.endedBy;
  if (passingOn(before, entry) && !entry.correction) {
    const isOver = endedBy ?? endedAs(before);
    /** 28.7: the claim for which it is deemed withdrawn can fall at any time. */
    const isByClaim = JSON.stringify(isOver ?? '').includes('eemedWithdrawn');
    const isOpen = isOver === undefined || isByClaim || isOpenToRight(before);
    holds(isOpen, '5: what is over for good passed on', entry.act.type, isOver);
    return;
  }
  if (endedBy && !entry.correction)
    holds(!shutAfterThePatent.test(entry.act.type), '5: a patent that has ended took an act', entry.act.type, endedBy);
  if (endedAs(before) === undefined || entry.correction) return;
  holds(allowedAfterTheEnd.test(entry.act.type), '5: an ended case took an act', entry.act.type, endedAs(before));
}

/** 7: restoration opens nothing but a missed limit of 29.6 or 31.3. */
function restoration(before: CaseState, { entry, state }: Accepted): void {
  if (entry.act.type !== 'RESTORATION_DECIDED' || entry.correction) return;
  const reopened = endedAs(before) !== undefined && endedAs(state) === undefined;
  const missed = application(before).own['missed'];
  holds(!reopened || missed === 'appeal' || missed === 'observations', '7: restored what cannot be', missed);
}

/** 8: provisional protection does not survive a refusal. */
function protection(state: CaseState): void {
  const how = JSON.stringify(endedAs(state) ?? null);
  const { status } = state.file.protection;
  if (endedAs(state) !== undefined) holds(status !== 'running', '8: protected after its end', at(state));
  if (/refused|rejected|appealMissed|revoked/i.test(how))
    holds(status === 'none' || status === 'neverBegun', '8: protected until it was refused', status, at(state));
}

/** 13: each term begins once and ends once. */
function terms(ends: Map<string, 'running' | 'ended'>, { entry, state }: Accepted): void {
  for (const change of entry.terms) {
    const id: string = change.change === 'ended' ? change.id : change.term.id;
    if (change.change === 'begun') {
      holds(!ends.has(id) || entry.correction !== undefined, '13: a term begun twice', id, entry.act.type);
      ends.set(id, 'running');
    } else if (change.change === 'ended') {
      const isPutRight = entry.correction !== undefined && ends.get(id) === 'ended';
      holds(
        ends.get(id) === 'running' || isPutRight,
        '13: a term ended twice, or never begun',
        id,
        entry.act.type,
        change.how,
      );
      ends.set(id, 'ended');
    }
  }
  for (const term of state.terms)
    holds(
      ends.get(term.id) === (term.status === 'running' ? 'running' : 'ended'),
      '13: a term out of step',
      term.id,
      term.status,
    );
  const running = [...ends].filter(([, how]) => how === 'running').map(([id]) => id);
  const kept = new Set<string>(state.terms.map((t) => t.id));
  holds(
    running.every((id) => kept.has(id)),
    '13: a term lost',
    running.filter((id) => !kept.has(id)),
    entry.act.type,
  );
}

/** Checks them all after each entry. */
export function checking(): (before: CaseState | null, outcome: Accepted, history: History) => void {
  const ends = new Map<string, 'running' | 'ended'>();
  return (before, outcome, history) => {
    const { law } = history;
    const { entry, state } = outcome;
    const on = civilDateOf(entry.act.effectiveAt);
    holds(isInForce(law, entry.clause, on), '15: a clause not in force', entry.clause);
    deadlines(before, outcome, law);
    priority(before, outcome, law);
    terms(ends, outcome);
    publication(before, outcome, law);
    queue(state, history);
    limitsStart(state);
    nothingSits(state);
    protection(state);
    if (!before) return;
    terminal(before, outcome);
    restoration(before, outcome);
    if (entry.act.type === 'PATENT_REGISTERED' && !entry.correction) registration(before, law, on);
  };
}

/** Tells a proceeding something and carries out, in order, what its machine asks for; then what that told others. */
import type {
  EventType,
  MachineName,
  Notice,
  NoticeKind,
  Own,
  ProceedingId,
  ProceedingState,
  Term,
} from '../machines/index.ts';
import {
  actDefinition,
  bulletinEntries,
  facts,
  firstSentOn,
  holdersOf,
  feesByKind,
  isCovered,
  isOnItsWayTo,
  isSentWith,
  limitsNamed,
  notices,
  priorUseOf,
  publishedOn,
  registerEntries,
  statedDates,
  waitingFor,
} from '../machines/index.ts';
import type { Markers, RegisterEntry } from '../machines/index.ts';
import { choiceOn, fees, limits } from '../law/index.ts';
import type { Clause, Limit } from '../law/index.ts';
import { begin, send } from './charts.ts';
import type { Marker } from './charts.ts';
import { bulletinContent, withoutNames } from './bulletin.ts';
import { actOn } from './act-on.ts';
import { addEffect } from './effects.ts';
import { fault } from './fault.ts';
import { clauseOf, letterFacts } from './letter-facts.ts';
import { lettersKept } from './letter-of.ts';
import type { Served } from './letter-of.ts';
import { recipientsOf } from './notices.ts';
import type { Recipient } from './notices.ts';
import type { Effect } from './types.ts';
import { isAwaited } from './terms.ts';
import { newProceedingId, proceedingOf, replaceProceeding, takePatch, viewOf } from './work.ts';
import type { Work } from './work.ts';

type Params = Extract<Effect, { kind: 'dispatch-notice' }>['params'];

/** What a letter says that asked for something, and goes out when that has been done. */
export const noAnswerAwaited = { noAnswerAwaited: true } as const;

/** Sends a notice; one that starts a limit opens the proceeding that follows its service. */
export function sendNotice(
  work: Work,
  kind: NoticeKind,
  sender: ProceedingState,
  term?: Term,
  extra: Params = {},
): void {
  const params = { ...letterFacts(work, kind, sender, term), ...extra };
  const clause = clauseOf(kind, sender, term);
  dispatch(work, kind, sender, recipientsOf(work, kind, sender, term), clause, params);
}

/** The letters of a notice. What one says is kept with its service: it may have to be sent on to somebody else. */
function dispatch(
  work: Work,
  kind: NoticeKind,
  sender: ProceedingState,
  recipients: readonly Recipient[],
  clause: Clause,
  params: Params,
  of: Partial<Own> = {},
): void {
  const { starts } = notices[kind] as Notice;
  const before = work.sentBefore.filter(
    (then) =>
      then.notice === kind && then.sender === sender.id && !work.proceedings.some(({ id }) => id === then.service),
  );
  const kept = lettersKept(before, recipients, holdersOf(work.whenRecorded ?? work.file));
  for (const recipient of recipients) {
    const then = kept.get(recipient);
    const reader = then?.hasLeft ? recipientIn(then) : recipient;
    const { to, through } = reader;
    const facts = {
      notice: kind,
      parent: sender.id,
      to,
      ...(through ? { through } : {}),
      sentOn: work.on,
      said: params,
    };
    const service = starts && openProceeding(work, 'service', { dates: {}, starts, ...facts, ...of }, then?.service);
    work.letters.push({ index: work.effects.length, sender: sender.id });
    const letter = { kind: 'dispatch-notice', clause, notice: kind, ...reader, params } as const;
    addEffect(work, { ...letter, ...(service ? { service, sender: sender.id } : {}) });
  }
}

/** 27.2: who has a letter that has left, however the file describes those who are to have it by now. */
const recipientIn = ({ to, name, language, channel, email, through }: Served): Recipient => ({
  to,
  name,
  language,
  channel,
  ...(email ? { email } : {}),
  ...(through ? { through } : {}),
});

/** 12, 17.3, 5.1: the letter goes out again, to each who is to have it now and has none. */
function sendOn(work: Work, { own }: ProceedingState): void {
  const sender = proceedingOf(work, own['parent'] as ProceedingId);
  const kind = own['notice'] as NoticeKind;
  const letters = work.proceedings.filter(
    (p) => p.machine === 'service' && p.value !== 'replaced' && isSentWith(p, { own }),
  );
  const said = (own['said'] ?? letterFacts(work, kind, sender)) as Params;
  const params = isAwaited(sender, own) ? said : { ...said, ...noAnswerAwaited };
  const of = { firstSentOn: firstSentOn(own), said };
  const without = recipientsOf(work, kind, sender).filter(
    ({ to }) => !letters.some((letter) => isOnItsWayTo(work, letter, to)),
  );
  dispatch(work, kind, sender, without, clauseOf(kind, sender), params, of);
}

/** A window of which no letter told: what may be done within it may be done on other days, too, and nobody has to. */
const isOpenToAll = ({ window, limit }: Term): boolean => window && !('service' in limits[limit].runsFrom);

/**
 * A party whose running limit ends on another day than it was told is told the new one, unless a letter says so already.
 * @param inVain letters that were to start a limit which had begun before them
 */
export function tellOfMovedLimits(work: Work, before: readonly Term[], inVain: readonly Effect[] = []): void {
  const named = work.effects.flatMap((e) => (e.kind === 'dispatch-notice' ? limitsNamed(e.notice) : []));
  const starting = inVain.flatMap((e) => (e.kind === 'dispatch-notice' ? [(notices[e.notice] as Notice).starts] : []));
  const startedBy = ({ limit }: Term): boolean => {
    const { runsFrom } = limits[limit] as Limit;
    return 'service' in runsFrom && starting.includes(runsFrom.service);
  };
  for (const term of work.terms) {
    const was = before.find((t) => t.proceeding === term.proceeding && t.limit === term.limit);
    const isPartys = ['applicant', 'owner', 'opponent'].includes(term.whose);
    const isMoved = was ? was.due.endsAt !== term.due.endsAt && was.due.length === term.due.length : startedBy(term);
    if (!isMoved || isOpenToAll(term) || !isPartys || named.includes(term.limit)) continue;
    const said = was ? { before: was.due.due } : {};
    sendNotice(work, 'limitMoved', proceedingOf(work, term.proceeding), term, said);
  }
}

/** Opens a proceeding of a machine with its own facts. */
export function openProceeding(
  work: Work,
  machine: MachineName,
  own: Own,
  id: ProceedingId = newProceedingId(work, machine),
): ProceedingId {
  const { version, value, history, pending, markers } = begin(machine);
  work.proceedings = [
    ...work.proceedings,
    { id, machine, version, value, pending, ...(history ? { history } : {}), own },
  ];
  work.moves.push({ proceeding: id, from: null, to: value });
  work.movedBy.set(id, work.act.type);
  for (const marker of markers) obey(work, id, marker);
  return id;
}

/** Gives an event to a proceeding. False if its machine does not take it. */
export function deliver(work: Work, id: ProceedingId, type: EventType, from?: ProceedingState): boolean {
  const before = proceedingOf(work, id);
  const movement = send(before, type, viewOf(work, before, from));
  if (!movement) return false;
  const changed = JSON.stringify(movement.value) !== JSON.stringify(before.value);
  const { history: _history, ...rest } = before;
  replaceProceeding(work, {
    ...rest,
    value: movement.value,
    pending: movement.pending,
    ...(movement.history ? { history: movement.history } : {}),
  });
  if (changed) work.moves.push({ proceeding: id, from: before.value, to: movement.value });
  if (!work.movedBy.has(id)) work.movedBy.set(id, type);
  const clause = movement.clauses[0];
  if (clause && !work.isDecided) work.clause = clause;
  work.isDecided = true;
  for (const marker of movement.markers) obey(work, id, marker, from);
  return true;
}

/** Passes on everything that was told, until nobody tells anything more. */
export function passOn(work: Work): void {
  for (let rounds = 0; work.told.length > 0; rounds++) {
    if (rounds > 1000) throw fault('signals.endless', { case: work.act.case, act: work.act.type });
    const said = work.told.shift();
    if (!said) return;
    const from = proceedingOf(work, said.from);
    for (const listener of listenersOf(work, said.from, said.to)) deliver(work, listener, said.signal, from);
  }
}

function listenersOf(work: Work, from: ProceedingId, to: Work['told'][number]['to']): readonly ProceedingId[] {
  if (to === 'self') return [from];
  if (to === 'everyOther') return work.proceedings.filter((p) => p.id !== from).map((p) => p.id);
  return work.proceedings.filter((p) => p.machine === to && p.id !== from).map((p) => p.id);
}

function obey(work: Work, id: ProceedingId, marker: Marker, from?: ProceedingState): void {
  const self = proceedingOf(work, id);
  const params = marker.params as unknown;
  switch (marker.type as keyof Markers) {
    case 'notify':
      return sendNotice(work, (params as Markers['notify']).notice, self);
    case 'sendOn':
      return sendOn(work, self);
    case 'publish': {
      const { entry } = params as Markers['publish'];
      const about = waitingFor(self.own).find((waiting) => waiting.entry === entry)?.about;
      return addEffect(work, {
        kind: 'queue-publication',
        clause: bulletinEntries[entry],
        entry,
        params: bulletinContent(work.file, entry, {
          proceedings: work.proceedings,
          withNotes: choiceOn(work.law.settings, 'responsibilityNotes', work.on) === 'printed',
          ...(about ? { about } : {}),
        }),
        ...(about ? { about: withoutNames(work.file, about) } : {}),
      });
    }
    case 'unqueue': {
      const { entry } = params as Markers['unqueue'];
      if (publishedOn(work.file, entry)) return;
      return addEffect(work, { kind: 'unqueue-publication', clause: bulletinEntries[entry], entry });
    }
    case 'enter': {
      const { entry } = params as Markers['enter'];
      const { patent } = work.file;
      return addEffect(work, {
        kind: 'enter-register',
        clause: ofItsAct.has(entry) ? work.clause : registerEntries[entry],
        entry,
        /** 36.2: the end itself bears the day of the end; what is entered afterwards, its own. */
        on: entry === patent?.endedBy ? (patent.endedOn ?? work.on) : work.on,
        params: {
          patentNumber: patent?.number ?? null,
          /** 17.3, 15.3: of an application, those to whom it belongs. */
          owners: holdersOf(work.file).map((o) => o.name),
          ...(entry === 'dates' ? statedDates(work) : {}),
          ...registerFacts(work, self),
        },
      });
    }
    case 'open': {
      const { machine } = params as Markers['open'];
      const openings = actDefinition(work.act.type)?.opening?.(viewOf(work, self)) ?? { dates: {} };
      for (const own of Array.isArray(openings) ? (openings as readonly Own[]) : [openings as Own]) {
        const opened = openProceeding(work, machine, own);
        if (!deliver(work, opened, work.act.type as EventType, self))
          throw fault('machine.opensUnmoved', { machine, act: work.act.type });
      }
      return;
    }
    case 'note':
      return takePatch(work, id, facts[(params as Markers['note']).fact](viewOf(work, self, from)));
    case 'tell': {
      const { to, signal } = params as Markers['tell'];
      work.told.push({ from: id, to, signal });
      return;
    }
    case 'demand': {
      const { fee } = params as Markers['demand'];
      if (feesByKind.includes(fee) && isCovered(work, fee, work.on)) return;
      const year = self.own['year'];
      return addEffect(work, {
        kind: 'demand-fee',
        clause: fees[fee].clause,
        fee,
        ...(typeof year === 'number' ? { year } : {}),
        dueOn: null,
      });
    }
    case 'actOn':
      return actOn(work, self, (params as Markers['actOn']).what);
    default:
      throw fault('marker.unknown', { marker: marker.type });
  }
}

/** 14.4 to 20, 32.3 to 32.5: entries that several clauses ask for: under that of the act. */
const ofItsAct: ReadonlySet<RegisterEntry> = new Set(['outsideDecision', 'duplicate']);

/** What of an act a register entry repeats; not the name of an author who refused it (30.2, 32.6). */
function registerFacts(work: Work, self: ProceedingState): Record<string, unknown> {
  const { payment: _payment, ...data } = (work.act.data ?? {}) as Record<string, unknown>;
  const subject = self.own['subject'];
  const facts = {
    ...(subject && typeof subject === 'object' ? subject : {}),
    ...(work.act.by.role === 'time' ? {} : data),
    ...priorUseOf(self),
  };
  return {
    act: work.act.type,
    proceeding: self.id,
    ...withoutNames(work.file, facts),
  };
}

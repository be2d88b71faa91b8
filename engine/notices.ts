/** To whom a notice goes and what it says: addressee, language, channel and the parameters of its message. */
import { choiceOn, limitOn } from '../law/index.ts';
import type { Length } from '../law/index.ts';
import { contentsClause, holdersOf, notices, partyEnd, representedAmong } from '../machines/index.ts';
import type { Notice, NoticeKind, Party, ProceedingState, Term } from '../machines/index.ts';
import { standing } from './charts.ts';
import { fault } from './fault.ts';
import type { Effect } from './types.ts';
import type { Work } from './work.ts';

export type NoticeParams = Extract<Effect, { kind: 'dispatch-notice' }>['params'];
export type Recipient = Pick<
  Extract<Effect, { kind: 'dispatch-notice' }>,
  'to' | 'name' | 'language' | 'channel' | 'email'
>;

const office: Recipient = { to: 'office', name: 'office', language: 'az', channel: 'internal' };

const asRecipient = (p: Party): Recipient => ({
  to: p.id,
  name: p.name,
  language: p.language ?? 'az',
  channel: p.channel ?? 'electronic',
  ...(p.email ? { email: p.email } : {}),
});

/**
 * The first-named applicant or owner speaks for all; where there is a representative, it receives what is meant for
 * those who gave the warrant, and each of the others a letter of the own (27.2).
 */
function side(work: Work): readonly Recipient[] {
  const parties = holdersOf(work.file);
  const [first] = parties;
  if (!first) throw fault('notice.nobody', { case: work.act.case });
  const [represented, ...others] = representedAmong(work.file, parties);
  if (!represented) return [asRecipient(first)];
  return [
    throughAgent(work, represented),
    ...parties.filter((p) => p !== represented && !others.includes(p)).map(asRecipient),
  ];
}

/** A party of the case as the addressee of a letter: the representative, where the party gave it the warrant. */
function throughAgent({ file }: Work, party: Party): Recipient {
  const agent = file.representative;
  const gaveWarrant = representedAmong(file, holdersOf(file)).some(({ id }) => id === party.id);
  if (!agent || !gaveWarrant) return asRecipient(party);
  return { ...asRecipient(party), name: agent.name, ...(agent.email ? { email: agent.email } : {}) };
}

/** The other side, or who asked for something; a party of the case may ask too. */
function whoCame(
  work: Work,
  own: ProceedingState['own'],
  key: 'opponent' | 'requester' | 'licensor' | 'counterpart',
): Recipient | null {
  const who = own[key];
  if (who && typeof who === 'object') return throughAgent(work, who as Party);
  if (typeof who === 'string')
    return { to: who, name: String(own['name'] ?? who), language: 'az', channel: 'electronic' };
  return null;
}

/** Each of them for themselves; one letter where one representative has it. */
function each(work: Work, parties: readonly Party[]): readonly Recipient[] {
  const [, ...together] = representedAmong(work.file, parties);
  return parties.filter((party) => !together.includes(party)).map((party) => throughAgent(work, party));
}

/** Each holder, and with whom a recorded right is shared, but not who asked. */
function others(work: Work, own: ProceedingState['own']): readonly Recipient[] {
  const asked = whoCame(work, own, 'requester')?.to;
  const found = [
    ...each(
      work,
      holdersOf(work.file).filter(({ id }) => id !== asked),
    ),
    ...(['licensor', 'counterpart'] as const).flatMap((key) => whoCame(work, own, key) ?? []),
  ];
  return found.filter(({ to }, i) => to !== asked && found.findIndex((r) => r.to === to) === i);
}

/** Each owner, and everyone who has been one until today. */
function holders(work: Work): readonly Recipient[] {
  const present = holdersOf(work.file);
  const gone = (work.file.patent?.formerOwners ?? []).filter(({ until }) => until === work.on).flatMap((f) => f.owners);
  const found = [...each(work, present), ...gone.map(asRecipient)];
  return found.filter(({ to }, i) => found.findIndex((r) => r.to === to) === i);
}

/** Who receives a notice sent by a proceeding. */
export function recipientsOf(work: Work, kind: NoticeKind, sender: ProceedingState, term?: Term): readonly Recipient[] {
  const { policy, ...notice } = notices[kind] as Notice;
  const to = kind === 'reminder' && term?.whose === 'opponent' ? 'opponent' : notice.to;
  if (policy && choiceOn(work.law.settings, policy, work.on) === 'no') return [];
  switch (to) {
    case 'applicant':
    case 'owner':
      return side(work);
    case 'opponent':
      return [whoCame(work, sender.own, 'opponent')].filter((r) => r !== null);
    case 'requester':
      return [whoCame(work, sender.own, 'requester')].filter((r) => r !== null);
    case 'others':
      return others(work, sender.own);
    case 'holders':
      return holders(work);
    case 'parties':
      return [...side(work), whoCame(work, sender.own, 'opponent')].filter((r) => r !== null);
    case 'office':
      return [office];
  }
}

/** What was lost, and the way back: 38 for the two limits it names, 5.1 for what it does not. */
function wayBack(work: Work, kind: NoticeKind): NoticeParams {
  if (kind === 'refusalFinal' || kind === 'deemedRejected') {
    const application = work.proceedings.find((p) => p.machine === 'application');
    const missed = application?.own.dates.missedLimit;
    const isRestorable = standing(application as ProceedingState).limits.includes('restoration');
    if (!missed || !isRestorable) return { wayBack: '5.1' };
    const length = limitOn(work.law, 'restoration', missed).length as Length;
    return { wayBack: '38', wayBackUntil: partyEnd(work, missed, length).due };
  }
  const { starts } = notices[kind] as Notice;
  return starts === 'complainable' || starts === 'notAdmitted' ? { wayBack: '5.1' } : {};
}

const plain = (value: unknown): string | number | boolean | null =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : Array.isArray(value)
      ? value.join(', ')
      : null;

const isEndOfPatent = (kind: NoticeKind): boolean => kind === 'lapsed' || kind === 'surrendered' || kind === 'expired';

/** What a letter says of a term: which limit, from when, until when. */
export const termParams = (term: Term): NoticeParams => ({
  limit: term.limit,
  trigger: term.due.trigger,
  due: term.due.due,
  ...(term.due.closes ? { closes: term.due.closes } : {}),
  provisional: term.due.provisional,
});

/** Facts of the act that its letter repeats. What a cleared officer writes stays where it is (25, 30.7). */
const repeated = ['outcome', 'reason', 'issue', 'fee', 'year', 'months', 'until', 'place', 'other'] as const;

/** The parameters of a message: facts of the case, of the act and of the term in question. */
export function paramsOf(work: Work, kind: NoticeKind, sender: ProceedingState, term?: Term): NoticeParams {
  const data = (work.act.data ?? {}) as Record<string, unknown>;
  const chosen: Record<string, string | number | boolean | null> = {
    number: work.act.case,
    title: work.file.title,
    clause: notices[kind].clause,
    on: (isEndOfPatent(kind) ? work.file.patent?.endedOn : undefined) ?? work.on,
  };
  if (work.act.by.role !== 'clearedOfficer') {
    for (const key of repeated) if (data[key] !== undefined) chosen[key] = plain(data[key]);
    if (data['reasons'] !== undefined) chosen['reason'] = plain(data['reasons']);
  }
  const list = /eficien/.test(kind) ? work.file.deficiencies : (data['defects'] ?? data['subjects']);
  if (Array.isArray(list) && list.length > 0) chosen['list'] = plain(list);
  if (kind === 'deficiency') chosen['contentsClause'] = contentsClause[work.file.kind];
  if (kind === 'amendmentProposed') chosen['reason'] = plain(data['what']);
  if (kind === 'outsideDecision') chosen['reason'] = plain(data['decision']);
  if (kind === 'hearing') chosen['hearing'] = plain(data['on']);
  if (kind === 'converted') chosen['kind'] = work.file.kind;
  const { priority } = work.file;
  const tellsPriority = kind.startsWith('priority') || (kind === 'formalDecision' && !priority.provisional);
  if (tellsPriority) chosen['priorityDate'] = priority.date;
  if (work.file.dates.filing) chosen['filingDate'] = work.file.dates.filing;
  if (work.file.patent?.number) chosen['patentNumber'] = work.file.patent.number;
  if (chosen['year'] === undefined && sender.own['year'] !== undefined) chosen['year'] = plain(sender.own['year']);
  const opponent = whoCame(work, sender.own, 'opponent');
  if (opponent) chosen['opponent'] = opponent.name;
  if (sender.machine === 'recordal') {
    chosen['what'] = plain(sender.own['what']);
    chosen['requester'] = whoCame(work, sender.own, 'requester')?.name ?? null;
  }
  if (term) Object.assign(chosen, termParams(term));
  return { ...chosen, ...wayBack(work, kind) };
}

/** To whom a notice goes and what it says: addressee, language, channel and the parameters of its message. */
import { addLength } from '../law/index.ts';
import type { CivilDate, Length } from '../law/index.ts';
import { notices } from '../machines/index.ts';
import type { Addressee, NoticeKind, Party, ProceedingState, Term } from '../machines/index.ts';
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

/** The first-named applicant or owner speaks for all; a representative, where there is one, for them (27.2). */
function side(work: Work, parties: readonly Party[]): Recipient {
  const first = parties[0];
  if (!first) throw fault('notice.nobody', { case: work.act.case });
  const agent = work.file.representative;
  return agent
    ? { ...asRecipient(first), name: agent.name, ...(agent.email ? { email: agent.email } : {}) }
    : asRecipient(first);
}

function stranger(own: ProceedingState['own'], key: 'opponent' | 'requester'): Recipient | null {
  const who = own[key];
  if (who && typeof who === 'object') return asRecipient(who as Party);
  if (typeof who === 'string')
    return { to: who, name: String(own['name'] ?? who), language: 'az', channel: 'electronic' };
  return null;
}

/** Who receives a notice sent by a proceeding. */
export function recipientsOf(work: Work, kind: NoticeKind, sender: ProceedingState): readonly Recipient[] {
  const to: Addressee = notices[kind].to;
  switch (to) {
    case 'applicant':
      return [side(work, work.file.patent?.owners ?? work.file.applicants)];
    case 'owner':
      return [side(work, work.file.patent?.owners ?? work.file.applicants)];
    case 'opponent':
      return [stranger(sender.own, 'opponent')].filter((r) => r !== null);
    case 'requester':
      return [stranger(sender.own, 'requester')].filter((r) => r !== null);
    case 'parties':
      return [side(work, work.file.patent?.owners ?? work.file.applicants), stranger(sender.own, 'opponent')].filter(
        (r) => r !== null,
      );
    case 'office':
      return [office];
  }
}

/** What was lost, and the way back: 38 for the two limits it names, 5.1 for what it does not. */
function wayBack(work: Work, kind: NoticeKind): NoticeParams {
  if (kind === 'refusalFinal' || kind === 'deemedRejected') {
    const missed = work.proceedings.find((p) => p.machine === 'application')?.own.dates.missedLimit;
    return missed ? { wayBack: '38', wayBackUntil: addLength(missed, 'P12M' as Length) } : {};
  }
  if ((notices[kind] as { starts?: string }).starts === 'complainable') return { wayBack: '5.1' };
  return {};
}

const plain = (value: unknown): string | number | boolean | null =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : Array.isArray(value)
      ? value.join(', ')
      : null;

/** The parameters of a message: facts of the case, of the act and of the term in question. */
export function paramsOf(work: Work, kind: NoticeKind, sender: ProceedingState, term?: Term): NoticeParams {
  const data = (work.act.data ?? {}) as Record<string, unknown>;
  const chosen: Record<string, string | number | boolean | null> = {
    number: work.act.case,
    title: work.file.title,
    clause: notices[kind].clause,
    on: work.on,
  };
  if (work.file.deficiencies.length > 0 && /eficien/.test(kind)) chosen['list'] = work.file.deficiencies.join(', ');
  for (const key of ['outcome', 'reason', 'reasons', 'issue', 'fee', 'year', 'months'] as const) {
    if (data[key] !== undefined) chosen[key === 'reasons' ? 'reason' : key] = plain(data[key]);
  }
  if (work.file.patent?.number) chosen['patentNumber'] = work.file.patent.number;
  if (sender.own['year'] !== undefined) chosen['year'] = plain(sender.own['year']);
  if (term)
    Object.assign(chosen, {
      limit: term.limit,
      trigger: term.due.trigger,
      due: term.due.due,
      provisional: term.due.provisional,
    });
  return { ...chosen, ...wayBack(work, kind) };
}

/** Days from the view's day to the end of a term. */
export function daysLeft(from: CivilDate, to: CivilDate): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}

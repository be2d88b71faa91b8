/** To whom a notice goes: addressee, language and channel. */
import { choiceOn } from '../law/index.ts';
import { agentOf, holdersOf, notices, representedAmong, thoseNamedIn } from '../machines/index.ts';
import type { Notice, NoticeKind, Party, ProceedingState, Representative, Term } from '../machines/index.ts';
import { fault } from './fault.ts';
import type { CaseState, Effect } from './types.ts';
import type { Work } from './work.ts';

export type Recipient = Pick<
  Extract<Effect, { kind: 'dispatch-notice' }>,
  'to' | 'name' | 'language' | 'channel' | 'email' | 'through'
>;

export const office: Recipient = { to: 'office', name: 'office', language: 'az', channel: 'internal' };

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
  const through = agentOf(file, party.id);
  if (!agent || through === undefined) return asRecipient(party);
  return {
    ...asRecipient(party),
    name: agent.name,
    through,
    ...(agent.email ? { email: agent.email } : {}),
  };
}

/** The other side, or who asked for something; a party of the case may ask too. */
export function whoCame(
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

/**
 * Who did something in a case, by what it knew of its parties then; the applicants or owners, where that is nobody it knew.
 * @param others of whom the case knew between, as parties to whom it had passed
 */
export function whoDid(
  work: Work,
  { file, proceedings }: CaseState,
  person: string,
  others: readonly Party[] = [],
): readonly Recipient[] {
  const known = [...holdersOf(file), ...proceedings.flatMap(thoseNamedIn), ...others] as readonly Party[];
  const party = known.find((p) => p.id === person);
  return party ? [throughAgent(work, party)] : side(work);
}

/** Each of them for themselves; one letter where one representative has it. */
export function each(work: Work, parties: readonly Party[]): readonly Recipient[] {
  const [, ...together] = representedAmong(work.file, parties);
  return parties.filter((party) => !together.includes(party)).map((party) => throughAgent(work, party));
}

/** Nobody has the same letter twice. */
export const once = (found: readonly Recipient[]): readonly Recipient[] =>
  found.filter(({ to }, i) => found.findIndex((other) => other.to === to) === i);

/** 19.2, 19.3: of a licence, those whose own stands beside it, where one of the two is exclusive. */
const licenseesBeside = (
  { proceedings }: Work,
  { what, exclusive }: ProceedingState['own'],
): readonly ProceedingState[] =>
  proceedings.filter(
    ({ machine, value, own }) =>
      what === 'licence' &&
      machine === 'recordal' &&
      value === 'entered' &&
      own['what'] === 'licence' &&
      (exclusive === true || own['exclusive'] === true),
  );

/** Each holder, with whom a recorded right is shared, and whose right it touches, but not who asked. */
function others(work: Work, own: ProceedingState['own']): readonly Recipient[] {
  const asked = whoCame(work, own, 'requester')?.to;
  const found = [
    ...each(
      work,
      holdersOf(work.file).filter(({ id }) => id !== asked),
    ),
    ...(['licensor', 'counterpart'] as const).flatMap((key) => whoCame(work, own, key) ?? []),
    ...licenseesBeside(work, own).flatMap((p) => whoCame(work, p.own, 'counterpart') ?? []),
  ];
  return once(found.filter(({ to }) => to !== asked));
}

/** 31.4, 34.2, 37.3: who attacks, or whose right it is; nobody hears of the own act. */
function otherSide(work: Work, own: ProceedingState['own']): readonly Recipient[] {
  const { person } = work.act.by;
  const opponent = whoCame(work, own, 'opponent');
  const found = opponent?.to === person ? side(work) : [opponent].filter((r) => r !== null);
  return found.filter(({ to }) => to !== person);
}

/** Each owner, and everyone who has been one until today. */
function holders(work: Work): readonly Recipient[] {
  const present = holdersOf(work.file);
  const gone = (work.file.formerHolders ?? []).filter(({ until }) => until === work.on).flatMap((f) => f.holders);
  return once([...each(work, present), ...gone.map(asRecipient)]);
}

/** 32.3, 32.5: the owner or author whom the act names. Of an author the file has no more than the address. */
function named(work: Work): readonly Recipient[] {
  const { name } = (work.act.data ?? {}) as { readonly name?: string };
  const owner = holdersOf(work.file).find((p) => p.name === name);
  if (owner) return [throughAgent(work, owner)];
  const author = work.file.authors.find((a) => a.name === name);
  return author ? [{ to: author.id ?? author.name, name: author.name, language: 'az', channel: 'post' }] : [];
}

/** 27.2: whose warrant has ended. */
function formerRepresentative({ own }: ProceedingState): readonly Recipient[] {
  const former = own['formerRepresentative'] as Representative | undefined;
  if (!former) return [];
  const { registration, name, email } = former;
  return [{ to: registration, name, language: 'az', channel: 'electronic', ...(email ? { email } : {}) }];
}

/** Who receives a notice sent by a proceeding: of a late record, the parties as they were when it was made (12, 17.3). */
export function recipientsOf(step: Work, kind: NoticeKind, sender: ProceedingState, term?: Term): readonly Recipient[] {
  const work = step.whenRecorded ? { ...step, file: step.whenRecorded } : step;
  const { policy, ...notice } = notices[kind] as Notice;
  const isOfTerm = kind === 'reminder' || kind === 'limitMoved';
  const to = isOfTerm && term?.whose === 'opponent' ? 'opponent' : notice.to;
  if (policy && choiceOn(work.law.settings, policy, work.on) === 'no') return [];
  switch (to) {
    case 'applicant':
    case 'owner':
      return side(work);
    case 'opponent':
      return [whoCame(work, sender.own, 'opponent')].filter((r) => r !== null);
    case 'otherSide':
      return otherSide(work, sender.own);
    case 'requester':
      return [whoCame(work, sender.own, 'requester')].filter((r) => r !== null);
    case 'others':
      return others(work, sender.own);
    case 'holders':
      return holders(work);
    case 'eachHolder':
      return each(work, holdersOf(work.file));
    case 'named':
      return named(work);
    case 'representative':
      return formerRepresentative(sender);
    case 'parties':
      return [...side(work), whoCame(work, sender.own, 'opponent')].filter((r) => r !== null);
    case 'office':
      return [office];
  }
}

/** Patents under test: one granted late, and what of a case the tests after grant look at. */
import type { Effect } from '../../engine/index.ts';
import type { Kind } from '../../law/index.ts';
import type { Own } from '../../machines/index.ts';
import { allMet, examined, granted, law, opponentParty, paid, published, registered } from './case-driver.ts';
import type { CaseDriver } from './case-driver.ts';
import { oppositionData } from './oppositions.ts';

/** Filed on 5 January 2026, published on 1 June 2028, registered on the day. */
export function grantedLate(registered: string, under = law): CaseDriver {
  return examined('2026-01-05', 'invention', {}, under)
    .act('FINDINGS_RECORDED', '2028-03-02', allMet('invention'))
    .act('PUBLICATION_DECIDED', '2028-03-03')
    .act('FEE_PAID', '2028-04-01', { fee: 'publication', payment: paid(600, '2028-04-01') })
    .act('APPLICATION_PUBLISHED', '2028-06-01', { issue: '2028/5' })
    .act('FEE_PAID', '2028-12-03', { fee: 'registration', payment: paid(1000, '2028-12-03') })
    .act('PATENT_REGISTERED', registered, { patentNumber: 'I 2029 0001' });
}

/** Registered on 15 January 2027, published on 1 March 2027: the window is open until 1 September. */
export function publishedPatent(over: Record<string, unknown> = {}, under = law, kind: Kind = 'invention'): CaseDriver {
  return granted(kind, over, under).act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' });
}

interface PatentValue {
  readonly registered: { readonly publication: unknown; readonly bulletin: unknown; readonly life: Life };
}
type Life = string | { readonly standing: string | { readonly inForce: unknown } };

const valueOf = (c: CaseDriver): PatentValue['registered'] => (c.at('patent') as PatentValue).registered;

/** Where the life of the patent is: its regions while in force, or the name of its end. */
export function life(c: CaseDriver): unknown {
  const at = valueOf(c).life;
  if (typeof at === 'string') return at;
  return typeof at.standing === 'string' ? at.standing : at.standing.inForce;
}

export const publication = (c: CaseDriver): unknown => valueOf(c).publication;
export const bulletin = (c: CaseDriver): unknown => valueOf(c).bulletin;

export function ownOf(c: CaseDriver, id: string): Own {
  const found = c.now.proceedings.find((p) => p.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found.own;
}
export const patentOwn = (c: CaseDriver): Own => ownOf(c, 'patent');

/** Effects of one sort that the case has had, oldest first. */
export function effects<K extends Effect['kind']>(c: CaseDriver, kind: K): Extract<Effect, { kind: K }>[] {
  return c.entries.flatMap((e) => e.effects.filter((f): f is Extract<Effect, { kind: K }> => f.kind === kind));
}
export const registerEntries = (c: CaseDriver) => effects(c, 'enter-register').map((e) => e.entry);
export const bulletinEntries = (c: CaseDriver) => effects(c, 'queue-publication').map((e) => e.entry);

/** Pays the fee of a year, with more than enough. */
/** Ids of those to whom a notice went, in order. */
export const told = (c: CaseDriver, notice: string) =>
  effects(c, 'dispatch-notice').flatMap((e) => (e.notice === notice ? [e.to] : []));

export const pay = (c: CaseDriver, year: number, when: string, over: Record<string, unknown> = {}) =>
  c.act('ANNUAL_FEE_PAID', when, { year, payment: paid(20_000, when.slice(0, 10)), ...over });

export const attackData = { opponent: opponentParty, grounds: ['7.6'], reasons: 'Yeni deyil', copies: true };
/** An opposition to the patent; published on 1 March 2027 and opposed on 1 April unless said otherwise. */
export const opposedPatent = (c = publishedPatent(), when = '2027-04-01') =>
  c.act('POST_GRANT_OPPOSITION_FILED', when, attackData);
export const attack = (c: CaseDriver) => c.last('postGrantOpposition');
export const decision = (outcome: 'inFull' | 'inPart' | 'rejected') => ({
  outcome,
  reasons: 'Səbəb',
  ...(outcome === 'inPart' ? { limitedText: '1. Dar bənd' } : {}),
});

export const invalidationData = { opponent: opponentParty, grounds: ['7.1', '37.1', '12'], reasons: 'Açıqlanmayıb' };
export const challenged = (c = publishedPatent(), when = '2027-10-01') =>
  c.act('INVALIDATION_REQUESTED', when, invalidationData);
/** Taken to court on 20 December 2027 and reversed. */
export const court = (c: CaseDriver, against: string, direction: string, when = '2028-01-03') =>
  c
    .act('COURT_ACTION_FILED', '2027-12-20', { against }, { by: 'registrar' })
    .act('COURT_DECIDED', when, { outcome: 'reversed', direction });

export const licence = { licensee: opponentParty, exclusive: true, terms: '5 il', payment: paid(1000, '2027-02-01') };
export const transfer = { owners: [opponentParty], instrument: 'Müqavilə 1' };
export const recorded = (c: CaseDriver, when = '2027-02-10') =>
  c.act('RECORDAL_ENTERED', when, {}, { proceeding: c.last('recordal') });
export const licensed = () => recorded(granted().act('LICENCE_REQUESTED', '2027-02-01', licence));

/** Two owners and two authors, one of whom is an owner. */
export const twoOwners = {
  applicants: [
    { id: 'aliyev', name: 'Əli Əliyev', address: 'Bakı', country: 'AZ', sort: 'natural' },
    { id: 'veli', name: 'Vəli Vəliyev', address: 'Gəncə', country: 'AZ', sort: 'natural' },
  ],
  authors: [
    { name: 'Əli Əliyev', address: 'Bakı' },
    { name: 'Nigar Nəbiyeva', address: 'Bakı' },
  ],
};

/** Granted on 15 January 2027, year 3 paid on 1 June; an opposition of 30 November 2026 is recorded on 1 July. */
export function grantUndone(): CaseDriver {
  const c = pay(registered(published()), 3, '2027-06-01');
  return c.until('2027-07-01').act('OPPOSITION_FILED', '2026-11-30', oppositionData(), { recorded: '2027-07-01' });
}

/** The opposition is rejected, and the patent registered on 15 December 2027. */
export const grantedAgain = (c: CaseDriver) =>
  c
    .act('OPPOSITION_ADMITTED', '2027-07-05', {}, { proceeding: c.last('opposition') })
    .act('OBSERVATIONS_FILED', '2027-08-02', { observations: 'Yenidir.' }, { proceeding: c.last('opposition') })
    .act('OPPOSITION_DECIDED', '2027-09-20', { outcome: 'rejected', reasons: 'Yenidir.' })
    .act('PATENT_REGISTERED', '2027-12-15', { patentNumber: 'I 2027 0001' });

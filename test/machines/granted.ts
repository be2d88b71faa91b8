/** Patents under test: one granted late, and what of a case the tests after grant look at. */
import type { Effect } from '../../engine/index.ts';
import type { Own } from '../../machines/index.ts';
import { allMet, examined, granted, law, paid } from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';

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
export function publishedPatent(over: Record<string, unknown> = {}, under = law): CaseDriver {
  return granted('invention', over, under).act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' });
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

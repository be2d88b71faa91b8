/** 28.7: later applications that claim the priority of an earlier one here, and what its record answers. */
import { applicationData, carryTo, CaseDriver, lawWith, paid } from './case-driver.ts';

/** 28.7: a claim to the priority of `A 2026 0001`, of 5 January 2026. */
export const claimOfEarlier = (over: Record<string, unknown> = {}) => ({
  basis: 'earlierApplication',
  date: '2026-01-05',
  country: 'AZ',
  number: 'A 2026 0001',
  ...over,
});
export const priorityFeePaid = (on: string) => ({ payment: paid(700, on) });
/** A later application of the same applicant, received on a day, that claims it and has paid, unless told. */
export const laterClaiming = (
  on: string,
  over: Record<string, unknown> = {},
  settings: Record<string, string> = {},
  kind: 'invention' | 'industrialDesign' = 'invention',
) =>
  new CaseDriver('A 2026 0077', lawWith(settings)).act(
    'APPLICATION_RECEIVED',
    on,
    applicationData(kind, {
      payment: paid(1000, on.slice(0, 10)),
      priorities: [claimOfEarlier({ ...priorityFeePaid(on.slice(0, 10)), ...over })],
    }),
  );
/** Asked by the later application, and what its record answers: where both stand then. */
export const asked = (earlier: CaseDriver, second = laterClaiming('2026-03-02')) => {
  const [there, here] = [earlier.entries.length, second.entries.length];
  expect([carryTo(second, earlier), carryTo(earlier, second, there)]).toEqual([[], []]);
  return { earlier: earlier.course, claim: second.at(second.last('priorityClaim')), second, here };
};

/** The claim is found to be without ground. */
export const claimRejected = (c: CaseDriver, on: string) =>
  c.act('PRIORITY_CLAIM_REJECTED', on, { reasons: 'Başqa obyekt.' }, { proceeding: c.last('priorityClaim') });

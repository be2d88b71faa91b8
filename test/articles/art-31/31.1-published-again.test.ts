/** 31.1, 29.5: between the first publication and the second, for another subject matter: orders of secrecy, opponents. */
import { allMet, examined, paid } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { queuedOnce } from '../../support/bulletin-queue.ts';
import { letterOf } from '../../support/letters.ts';
import { opposed } from '../../support/oppositions.ts';

const allowed = { outcome: 'allowed', reasons: 'Əsaslı.' };
const reason = { reason: 'Müdafiə maraqları.' };
const carried = (c: CaseDriver, on: string) => c.act('APPLICATION_PUBLISHED', on, { issue: on.slice(0, 7) });

/** Published on 1 June for "Qurğu", named first; the choice is open again, and "Üsul" is chosen on 7 July. */
const chosenAnew = () =>
  carried(
    examined()
      .act('UNITY_LACKING', '2026-02-03', { subjects: ['Qurğu', 'Üsul'] })
      .until('2026-04-04')
      .act('DISPUTE_FILED', '2026-04-06', { about: 'electionMissed', reasons: 'x' })
      .act('FINDINGS_RECORDED', '2026-04-10', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-04-13')
      .act('FEE_PAID', '2026-04-20', { fee: 'publication', payment: paid(1000, '2026-04-20') }),
    '2026-06-01',
  )
    .act('DISPUTE_DECIDED', '2026-07-06', allowed)
    .act('SUBJECT_MATTER_ELECTED', '2026-07-07', { elected: 'Üsul' });
/** It is found to meet the requirements, and waits to be published again. */
const awaited = () =>
  chosenAnew().act('FINDINGS_RECORDED', '2026-07-08', allMet('invention')).act('PUBLICATION_DECIDED', '2026-07-09');

describe('25, 5.1: deemed rejected while it waits, and put back', () => {
  const opposedAnew = () => {
    const c = awaited();
    const proceeding = opposed(c, '2026-07-10');
    return c.act('OPPOSITION_ADMITTED', '2026-07-13', {}, { proceeding });
  };
  const putBack = (c: CaseDriver) =>
    c
      .act('DISPUTE_FILED', '2026-09-17', { about: 'deemedRejected', reasons: 'x' })
      .act('DISPUTE_DECIDED', '2026-09-28', allowed);
  const queued = (c: CaseDriver) => queuedOnce(c.entries).filter(({ entry }) => entry === 'applicationAgain');

  test('25: set apart while it was over, it is not published until the order has ended', () => {
    const c = putBack(opposedAnew().until('2026-09-15').act('SET_APART', '2026-09-16', reason));
    expect([c.course, queued(c)]).toEqual(['published.unpublished.withheld', []]);
    expect(c.refused('APPLICATION_PUBLISHED', '2026-10-01', { issue: '2026/10' }).clause).toBe('30.1');
    c.act('SET_APART_ENDED', '2026-10-02');
    expect([c.course, queued(c).length]).toEqual(['published.unpublished.awaitingBulletin', 1]);
  });

  test('25: set apart before, and the order ended while it was over: it is published', () => {
    const c = opposedAnew().act('SET_APART', '2026-07-20', reason).until('2026-09-15');
    putBack(c.act('SET_APART_ENDED', '2026-09-16'));
    expect([c.course, queued(c).length]).toEqual(['published.unpublished.awaitingBulletin', 1]);
    expect(carried(c, '2026-10-01').course).toBe('published.oppositionPeriod');
  });

  test('25: still set apart when it is put back, it waits', () => {
    const c = putBack(opposedAnew().act('SET_APART', '2026-07-20', reason).until('2026-09-15'));
    expect([c.course, queued(c)]).toEqual(['published.unpublished.withheld', []]);
  });

  test('5.1: without an order it is in the queue once', () => {
    const c = putBack(opposedAnew().until('2026-09-15'));
    expect([c.course, queued(c).length]).toEqual(['published.unpublished.awaitingBulletin', 1]);
  });
});

describe('30.7: prohibited while it waits, the four months are those from the second decision to publish', () => {
  test('30.7: ordered two months after it, two months are left', () => {
    const c = awaited().act('PUBLICATION_PROHIBITED', '2026-09-09', reason);
    expect(c.due('securityPostponement')).toBe('2026-11-09');
  });

  test('30.7: four months after it there is nothing left to postpone', () => {
    expect(awaited().refused('PUBLICATION_PROHIBITED', '2026-11-20', reason)).toMatchObject({
      code: 'secrecy.tooLate',
      clause: '30.7',
    });
  });

  test('30.7: once it has been published again, they are counted from the order', () => {
    const c = carried(awaited(), '2026-09-01').act('PUBLICATION_PROHIBITED', '2026-11-20', reason);
    expect(c.due('securityPostponement')).toBe('2027-03-20');
  });
});

describe('31.3: opposed after the first six months, which ended on 1 December 2026, and before the second', () => {
  const again = 'once it is published again for that, it can be opposed within six months of that publication';

  test('31.3: inadmissible; the letter says that it can be opposed anew once it is published again, and so it can', () => {
    const c = awaited();
    const early = opposed(c, '2026-12-10');
    expect(c.at(early)).toBe('inadmissible');
    expect(letterOf(c, 'oppositionInadmissible')).toContain('as it has been published');
    expect(letterOf(c, 'oppositionInadmissible')).toContain(again);
    expect(letterOf(c, 'oppositionInadmissible', 'az')).toContain('təkrar dərc edildikdən sonra');
    carried(c, '2026-12-15');
    expect([c.due('opposition'), c.at(early)]).toEqual(['2027-06-16', 'inadmissible']);
    expect(c.at(opposed(c, '2027-06-15'))).toEqual({ pending: 'awaitingAdmission' });
  });

  test('31.3: so while the other subject matter is still examined', () => {
    const c = chosenAnew();
    opposed(c, '2026-12-10');
    expect(letterOf(c, 'oppositionInadmissible')).toContain(again);
  });

  test('31.3: after the second six months no other are promised', () => {
    const c = carried(awaited(), '2026-09-01');
    opposed(c, '2027-03-02');
    expect(letterOf(c, 'oppositionInadmissible')).toContain(
      'It came after 1 March 2027, the last day on which this application could be opposed. The patent itself',
    );
  });
});

/** 31.1, 29.5: published for one subject matter, and again for another: secrecy, opponents, limitations, amendments. */
import { allMet, examined, paid } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { queuedOnce } from '../../support/bulletin-queue.ts';
import { letterOf } from '../../support/letters.ts';
import { effects, opposed, ownOf, protection } from '../../support/oppositions.ts';

const allowed = { outcome: 'allowed', reasons: 'Əsaslı.' };
const reason = { reason: 'Müdafiə maraqları.' };
const carried = (c: CaseDriver, on: string) => c.act('APPLICATION_PUBLISHED', on, { issue: on.slice(0, 7) });

/** Published on 1 June for "Qurğu", named first; whether the choice was missed is in dispute. */
const publishedFirst = () =>
  carried(
    examined()
      .act('UNITY_LACKING', '2026-02-03', { subjects: ['Qurğu', 'Üsul'] })
      .until('2026-04-04')
      .act('DISPUTE_FILED', '2026-04-06', { about: 'electionMissed', reasons: 'x' })
      .act('FINDINGS_RECORDED', '2026-04-10', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-04-13')
      .act('FEE_PAID', '2026-04-20', { fee: 'publication', payment: paid(1000, '2026-04-20') }),
    '2026-06-01',
  );
/** The choice is open again. */
const reopened = (c = publishedFirst()) =>
  c.act('DISPUTE_DECIDED', '2026-07-06', allowed, { proceeding: c.last('dispute') });
/** Another subject matter is chosen, unless said otherwise. */
const chosenAnew = (c?: CaseDriver, elected = 'Üsul') =>
  reopened(c).act('SUBJECT_MATTER_ELECTED', '2026-07-07', { elected });
/** It is found to meet the requirements, and waits to be published again. */
const awaited = (c = chosenAnew()) =>
  c.act('FINDINGS_RECORDED', '2026-07-08', allMet('invention')).act('PUBLICATION_DECIDED', '2026-07-09');

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

describe('10.1, 31.5, 29.5: a limitation is of the subject matter that was examined when it was decided', () => {
  /** Opposed on the day, and limited twelve days later. */
  const limitedTo = (limitedText: string, c: CaseDriver, filed: string, decided: string) => {
    const proceeding = opposed(c, filed);
    return c
      .act('OPPOSITION_ADMITTED', filed, {}, { proceeding })
      .act('OBSERVATIONS_FILED', filed, { observations: 'x' }, { proceeding })
      .act('OPPOSITION_DECIDED', decided, { outcome: 'inPart', reasons: 'x', limitedText }, { proceeding });
  };
  const limitedFirst = () => limitedTo('1. Qurğu, dar', publishedFirst(), '2026-06-10', '2026-06-22');
  const patented = (c: CaseDriver) =>
    c
      .act('FEE_PAID', '2027-03-03', { fee: 'registration', payment: paid(1000, '2027-03-03') })
      .act('PATENT_REGISTERED', '2027-03-10', { patentNumber: 'I 2027 0001', claims: ['1. Üsul'] })
      .act('PATENT_PUBLISHED', '2027-04-01', { issue: '2027/4' });
  const printed = (c: CaseDriver) => effects(c, 'queue-publication').at(-1)?.params;

  test('10.1, 33.1: the patent for another has its own claims', () => {
    const c = patented(carried(awaited(chosenAnew(limitedFirst())), '2026-09-01'));
    expect([c.now.file.limitedText, printed(c)]).toEqual([undefined, expect.objectContaining({ claims: ['1. Üsul'] })]);
    expect(ownOf(c, 'patent')['decisions']).toBeUndefined();
  });

  test('10.1, 29.5: also where unity was found lacking once more, in what was chosen', () => {
    const parts = { subjects: ['Üsul A', 'Üsul B'] };
    const c = chosenAnew(limitedFirst()).act('UNITY_LACKING', '2026-07-08', parts);
    expect(c.now.file.limitedText).toBeUndefined();
    c.act('SUBJECT_MATTER_ELECTED', '2026-07-09', { elected: 'Üsul B' });
    c.act('FINDINGS_RECORDED', '2026-07-10', allMet('invention')).act('PUBLICATION_DECIDED', '2026-07-13');
    patented(carried(c, '2026-09-01'));
    expect([c.now.file.limitedText, printed(c)]).toEqual([undefined, expect.objectContaining({ claims: ['1. Üsul'] })]);
    expect(ownOf(c, 'patent')['decisions']).toBeUndefined();
  });

  test('10.1: chosen as it was published, it stays limited', () => {
    const c = awaited(chosenAnew(limitedFirst(), 'Qurğu'));
    expect([c.course, c.now.file.limitedText]).toEqual(['published.oppositionPeriod', '1. Qurğu, dar']);
  });

  test('10.1, 33.1: limited while it waits to be published again, the patent has that text', () => {
    const c = limitedTo('1. Üsul, dar', awaited(), '2026-07-10', '2026-08-03');
    patented(carried(c, '2026-09-01'));
    expect(printed(c)).toMatchObject({ claims: '1. Üsul, dar' });
    expect(ownOf(c, 'patent')['decisions']).toMatchObject([{ text: '1. Üsul, dar' }]);
  });

  test('30.8: and provisional protection reaches no further from that publication on', () => {
    const c = carried(limitedTo('1. Üsul, dar', awaited(), '2026-07-10', '2026-08-03'), '2026-09-01');
    expect(protection(c)).toEqual({ status: 'running', from: '2026-09-01', within: { text: '1. Üsul, dar' } });
    expect(protection(carried(awaited(), '2026-09-01'))).toEqual({ status: 'running', from: '2026-09-01' });
    expect(protection(carried(awaited(chosenAnew(limitedFirst())), '2026-09-01'))).not.toHaveProperty('within');
  });
});

describe('27.8: amendments while the choice is open again', () => {
  const amendment = { what: 'Bəndlər', claims: ['1. Üsul'], payment: paid(600, '2026-07-06') };

  test('27.8: for a fee, until it is decided anew to publish', () => {
    const c = reopened();
    expect(c.act('AMENDMENT_FILED', '2026-07-06', amendment).now.file.claims.text).toEqual(['1. Üsul']);
    const d = chosenAnew();
    expect(d.try('AMENDMENT_FILED', '2026-07-07', amendment).ok).toBe(true);
    expect(awaited(d).refused('AMENDMENT_FILED', '2026-07-10', amendment)).toMatchObject({ clause: '27.8' });
  });

  test('27.8: not before, when it had been decided to publish what was named first', () => {
    expect(publishedFirst().refused('AMENDMENT_FILED', '2026-06-02', amendment)).toMatchObject({ clause: '27.8' });
  });
});

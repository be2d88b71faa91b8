/** 29.5, 31.1: a choice that came in time, and is recorded when something else has been examined: that counts for nothing. */
import { allMet, examined, paid, replayed } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { queuedOnce } from '../../support/bulletin-queue.ts';
import { opposed, ownOf } from '../../support/oppositions.ts';
import { told } from '../../support/patents.ts';

/** The notice was received on 3 February; the choice came in the two months from then, on 3 April. */
const silent = () =>
  examined()
    .act('UNITY_LACKING', '2026-02-03', { subjects: ['Qurğu', 'Üsul'] })
    .until('2026-04-04');
const elected = (c: CaseDriver, recorded: string, subject = 'Üsul') =>
  c.act('SUBJECT_MATTER_ELECTED', '2026-04-03', { elected: subject }, { recorded });
const published = (c = silent()) =>
  c
    .act('FINDINGS_RECORDED', '2026-04-10', allMet('invention'))
    .act('PUBLICATION_DECIDED', '2026-04-13')
    .act('FEE_PAID', '2026-04-20', { fee: 'publication', payment: paid(1000, '2026-04-20') })
    .act('APPLICATION_PUBLISHED', '2026-06-01', { issue: '2026/5' });
const refused = () =>
  silent()
    .act('FINDINGS_RECORDED', '2026-04-10', { findings: [{ clause: '7.6', met: false, reason: 'D1' }] })
    .act('REFUSED', '2026-04-13', { reasons: 'x' });
const anew = (c: CaseDriver) =>
  c.act('FINDINGS_RECORDED', '2026-06-15', allMet('invention')).act('PUBLICATION_DECIDED', '2026-06-16');

describe('29.5: recorded after what was named first has been published', () => {
  test('29.5: what was chosen is examined; nothing found or decided of the other counts, and nobody is granted that', () => {
    const c = elected(published(), '2026-06-10');
    expect([c.course, c.now.file.findings, ownOf(c)['printedElection']]).toEqual([
      'substantive.examining',
      [],
      undefined,
    ]);
    expect(c.refused('PUBLICATION_DECIDED', '2026-06-11').clause).toBe('29.3');
    expect(told(c, 'actUndone')).toContain('office');
    expect(replayed(c)).toEqual(c.now);
  });

  test('31.1: it is published for what was chosen, the fee being paid, with six months for oppositions', () => {
    const c = anew(elected(published(), '2026-06-10'));
    expect([c.course, queuedOnce(c.entries).map(({ entry }) => entry)]).toEqual([
      'publishing.awaitingBulletin',
      ['application'],
    ]);
    c.act('APPLICATION_PUBLISHED', '2026-07-01', { issue: '2026/7' });
    expect([c.due('opposition'), ownOf(c)['printedElection']]).toEqual(['2027-01-05', 'Üsul']);
    expect(c.at(opposed(c, '2026-12-10'))).toEqual({ pending: 'awaitingAdmission' });
  });

  test('29.5: what is found of it by an act recorded late itself counts', () => {
    const c = elected(published(), '2026-06-10');
    c.act('FINDINGS_RECORDED', '2026-06-02', allMet('invention'), { recorded: '2026-06-12' });
    expect(c.act('PUBLICATION_DECIDED', '2026-06-13').course).toBe('publishing.awaitingBulletin');
  });

  test('29.5: chosen as it was examined, everything stands', () => {
    const c = elected(published(), '2026-06-10', 'Qurğu');
    expect([c.course, ownOf(c)['printedElection'], c.due('opposition')]).toEqual([
      'published.oppositionPeriod',
      'Qurğu',
      '2026-12-01',
    ]);
  });

  test('29.5: recorded before anything was found, nothing is lost by it', () => {
    const c = published(elected(silent(), '2026-04-07'));
    expect([c.course, ownOf(c)['printedElection']]).toEqual(['published.oppositionPeriod', 'Üsul']);
  });
});

describe('29.4, 29.6: recorded after what was named first has been refused', () => {
  test('29.4: the refusal has fallen, and no time to appeal runs', () => {
    const c = refused();
    expect(c.due('appeal')).toBe('2026-06-16');
    elected(c, '2026-04-20');
    expect([c.course, c.due('appeal')]).toEqual(['substantive.examining', undefined]);
    expect(c.refused('REFUSED', '2026-04-21', { reasons: 'x' }).clause).toBe('29.4');
    expect(anew(c).course).toBe('publishing.awaitingFee');
  });

  test('29.4: chosen as it was refused, the refusal stands', () => {
    const c = elected(refused(), '2026-04-20', 'Qurğu');
    expect([c.course, c.due('appeal')]).toEqual(['refused.appealable', '2026-06-16']);
  });
});

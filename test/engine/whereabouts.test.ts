/** Where a proceeding is, to be read: which of its states it is about, and what a move left and entered. */
import { mainPlaces, moveInPaths, pathsOf } from '../../engine/whereabouts.ts';
import {
  allMet,
  deficient,
  examined,
  granted,
  paid,
  published,
  received,
  refusedCase,
} from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { awaitingObservations } from '../support/oppositions.ts';
import { pay } from '../support/patents.ts';

const about = (c: CaseDriver, id = 'application'): readonly string[] => {
  const found = c.now.proceedings.find((p) => p.id === id);
  if (!found) throw new Error(`no ${id}`);
  return mainPlaces(found).map(({ path }) => path);
};
const ready = () =>
  examined()
    .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
    .act('PUBLICATION_DECIDED', '2026-03-03')
    .act('FEE_PAID', '2026-03-04', { fee: 'publication', payment: paid(600, '2026-03-04') });
const claimed = () =>
  received('2026-01-05', 'invention', { priorities: [{ basis: 'convention', date: '2025-06-02', country: 'TR' }] });

describe('an application is about its course, not about the windows beside it', () => {
  test.each([
    ['examined', examined, ['pending.course.substantive.examining']],
    ['asked for a paper', deficient, ['pending.course.formal.awaitingCorrection']],
    ['waiting for the bulletin', ready, ['pending.course.publishing.awaitingBulletin']],
    ['published', published, ['pending.course.published.oppositionPeriod']],
    ['refused', refusedCase, ['pending.course.refused.appealable']],
    ['granted', granted, ['granted']],
    ['withdrawn', () => examined().act('APPLICATION_WITHDRAWN', '2026-02-02'), ['ended.withdrawn']],
    ['refused for good', () => refusedCase().until('2026-05-10'), ['ended.refused.disputable']],
  ] as const)('%s', (_name, make, paths) => {
    expect(about(make())).toEqual(paths);
  });

  test('30.6: where the course itself stands still, about what holds it', () => {
    const declined = ready().act('PUBLICATION_REFUSED_BY_APPLICANT', '2026-03-05');
    expect(about(declined)).toEqual(['pending.publicationDuty.ordinary.declined']);
    const postponed = ready().act('PUBLICATION_POSTPONED', '2026-03-05', { until: '2026-09-01' });
    expect(about(postponed)).toEqual(['pending.publicationDuty.ordinary.postponed']);
    const prohibited = ready().act('PUBLICATION_PROHIBITED', '2026-03-05', { reason: 'x' });
    expect(about(prohibited)).toEqual(['pending.publicationDuty.secret']);
  });
});

describe('others are about what somebody has to do, or what is waited for', () => {
  test('28.3, 28.8: a claim awaits its copy and its fee', () => {
    const c = claimed();
    expect(about(c, c.last('priorityClaim'))).toEqual(['awaitingProof.copy.awaited', 'awaitingProof.fee.awaited']);
    c.act('PRIORITY_COPY_FILED', '2026-01-12', { number: '1' }, { proceeding: c.last('priorityClaim') });
    expect(about(c, c.last('priorityClaim'))).toEqual(['awaitingProof.fee.awaited']);
  });

  test('32.2, 33.1: a patent in force awaits its fee and its publication, not the end of its term', () => {
    const inForce = 'registered.life.standing.inForce';
    expect(about(granted(), 'patent')).toEqual([`${inForce}.annualFees.running`, 'registered.publication.due']);
    const lapsed = granted().until('2028-08-01');
    expect(about(lapsed, 'patent')).toEqual(['registered.life.standing.lapsed']);
  });

  test('10.2: of one whose fees are all paid there is its term', () => {
    const c = granted('utilityModel').act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' });
    for (let year = 3; year <= 10; year++) pay(c, year, '2027-06-01');
    expect(about(c.until('2027-10-01'), 'patent')).toEqual(['registered.life.standing.inForce.term.running']);
  });

  test('31.3: an opposition, and the service of its copy', () => {
    const c = awaitingObservations();
    expect(about(c, c.last('opposition'))).toEqual(['pending.awaitingObservations']);
    expect(about(c, c.last('service'))).toEqual(['served']);
  });
});

describe('paths', () => {
  test('every state of a value that has none inside it', () => {
    expect(pathsOf({ a: { b: 'c', d: {} } })).toEqual(['a.b.c', 'a.d']);
    expect(pathsOf('a')).toEqual(['a']);
    expect(pathsOf(null)).toEqual([]);
  });

  test('a move names only what was left and what was entered', () => {
    expect(moveInPaths({ a: { x: '1', y: '1' } }, { a: { x: '1', y: '2' } })).toEqual({ from: 'a.y.1', to: 'a.y.2' });
    expect(moveInPaths(null, 'filed')).toEqual({ from: '', to: 'filed' });
  });
});

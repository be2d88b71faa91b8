/** What a case waits for: notices on their way with the limit that they start, or alone where nothing else tells of them. */
import { waitingsOf } from '../../engine/waiting.ts';
import type { Waiting } from '../../engine/waiting.ts';
import { wordsOf } from '../../engine/index.ts';
import { at, byPost, deficient, examined, law, received, refusedCase } from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { awaitingObservations, opposed, otherOpponent } from '../support/oppositions.ts';

const ask = (c: CaseDriver, when: string): readonly Waiting[] => waitingsOf(c.now, c.entries, at(when), law);
const seen = ({ proceeding, cause, turn, limit, late, serviceTerm, term }: Waiting) => ({
  proceeding,
  cause,
  turn,
  limit,
  late,
  runs: term?.limit ?? serviceTerm?.limit ?? null,
});
const sent = (c: CaseDriver, on: string, service = c.last('service')) =>
  c.act('NOTICE_DISPATCHED', on, { on, how: 'post' }, { proceeding: service });
const served = (c: CaseDriver, on: string, service = c.last('service')) =>
  c.act('NOTICE_SERVED', on, { on, how: 'post' }, { proceeding: service });

describe('29.2: a notice on its way is told with the limit that it starts', () => {
  const about = { proceeding: 'application', limit: 'formalReply' };
  const posted = () => deficient('2026-01-20', byPost);

  test.each([
    [
      'not dispatched on its day',
      posted,
      '2026-01-20',
      { cause: 'service.missing', turn: 'office', late: false, runs: null },
    ],
    ['nor on the next', posted, '2026-01-21', { cause: 'service.missing', turn: 'office', late: true, runs: null }],
    [
      'dispatched, its receipt is presumed',
      () => sent(posted(), '2026-01-21'),
      '2026-01-22',
      { cause: 'none', turn: 'office', late: false, runs: 'deemedService' },
    ],
    [
      'received, the applicant answers',
      () => served(sent(posted(), '2026-01-21'), '2026-01-23'),
      '2026-01-24',
      { cause: 'none', turn: 'applicant', late: false, runs: 'formalReply' },
    ],
  ] as const)('29.2: %s', (_name, make, when, found) => {
    expect(ask(make(), when).map(seen)).toEqual([{ ...about, ...found }]);
  });

  test('31.3: each of two copies is told with its own opposition', () => {
    const c = awaitingObservations();
    const first = c.last('opposition');
    c.serveByItself = false;
    const second = opposed(c, '2026-07-20', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-07-30', {}, { proceeding: second });
    const copies = ask(c, '2026-08-03').filter(({ limit }) => limit === 'observations');
    expect(copies.map(({ proceeding, cause }) => [proceeding, cause])).toEqual([
      [first, 'none'],
      [second, 'service.missing'],
    ]);
  });
});

describe('5.1: a notice of what has ended is told by itself', () => {
  test('29.2, 5.1: the application has ended: only the notice of it is on its way, for the limit to dispute it', () => {
    const c = sent(deficient('2026-01-20', byPost), '2026-01-21').until('2026-04-10');
    expect(c.course).toBe('ended.notFiled');
    const notice = { proceeding: c.last('service'), limit: 'complaint', turn: 'office' };
    expect(ask(c, '2026-04-10').map(seen)).toEqual([{ ...notice, cause: 'service.missing', late: true, runs: null }]);
    sent(c, '2026-04-13');
    expect(ask(c, '2026-04-14').map(seen)).toEqual([{ ...notice, cause: 'none', late: false, runs: 'deemedService' }]);
    served(c, '2026-04-15');
    expect(ask(c, '2026-04-16')).toEqual([]);
  });

  test('28.4, 5.1: a priority was lost while the application goes on: both are told', () => {
    const priorities = [{ basis: 'convention', date: '2024-06-03', country: 'TR', number: '1', certifiedCopy: true }];
    const c = received('2026-01-05', 'invention', { ...byPost, priorities });
    const [course, notice] = ask(c, '2026-01-07');
    expect([course?.proceeding, course?.limit]).toEqual(['application', 'formalExamination']);
    expect(notice && seen(notice)).toEqual({
      proceeding: c.last('service'),
      limit: 'complaint',
      turn: 'office',
      cause: 'service.missing',
      late: true,
      runs: null,
    });
    expect(notice?.words(wordsOf('en'))).toBe(wordsOf('en').limits.complaint.name);
  });

  test('29.6: what the application still waits for itself is told once', () => {
    const c = refusedCase();
    c.serveByItself = false;
    expect(ask(c, '2026-03-10').map(({ proceeding, limit }) => [proceeding, limit])).toEqual([
      ['application', 'appeal'],
    ]);
    expect(ask(examined(), '2026-02-02').map(({ limit }) => limit)).toEqual(['substantiveExamination']);
  });
});

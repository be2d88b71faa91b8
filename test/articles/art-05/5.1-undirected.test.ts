/** 5.1¶2: a court reverses a decision and names nothing that is to follow: nothing is put back, and that is said. */
import { stuck, why } from '../../../engine/index.ts';
import { at, granted, law, paid, refusedCase, replayed } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { letterOf } from '../../support/letters.ts';
import { attackData, life } from '../../support/patents.ts';

const ask = (c: CaseDriver, when: string, language: 'az' | 'en' = 'en') =>
  stuck(c.now, at(when), law, c.entries, language).sentence;

/** Refused, the appeal dismissed, and taken to court. */
const sued = () =>
  refusedCase()
    .act('APPEAL_FILED', '2026-04-20', { reasons: 'x', payment: paid(5000, '2026-04-20') })
    .act('APPEAL_DECIDED', '2026-06-01', { outcome: 'dismissed', reasons: 'x' })
    .act('COURT_ACTION_FILED', '2026-07-01', { against: 'appeal' }, { by: 'registrar' });
const judged = (data: object) => sued().act('COURT_DECIDED', '2026-09-01', data);
const reversed = { outcome: 'reversed' };

test('5.1¶2: the case stands where it stood, and the proceeding says that nothing was directed', () => {
  const c = judged(reversed);
  expect([c.course, c.at(c.last('dispute'))]).toEqual(['ended.refusedFinally', 'undirected']);
  expect(replayed(c)).toEqual(c.now);
});

test('5.1¶2: the letter says so, in both languages, and no letter does otherwise', () => {
  expect(letterOf(judged(reversed), 'courtDecided')).toContain('nothing in the case has been put back');
  expect(letterOf(judged(reversed), 'courtDecided', 'az')).toContain('işdə heç nə bərpa edilməyib');
  for (const data of [{ outcome: 'upheld' }, { ...reversed, direction: 'examination' }])
    expect(letterOf(judged(data), 'courtDecided')).not.toContain('nothing in the case');
  const upheld = letterOf(judged({ outcome: 'upheld' }), 'courtDecided');
  expect(upheld).toContain('What had been decided in this case stands.');
  expect(upheld).not.toContain('has been put in the position');
});

test('5.1¶2: so do the reasons why the case is where it is, and what it waits for', () => {
  const c = judged(reversed);
  expect(why(c.entries, c.now).steps.at(-1)).toMatchObject({
    heading: 'Decision of the court: reversed, and nothing put back',
    moves: [{ to: 'undirected' }],
  });
  expect(ask(c, '2026-09-10')).toMatch(/A court reversed a decision on 1 September 2026 and directed nothing/);
  expect(ask(c, '2026-09-10', 'az')).toContain('Məhkəmə 01.09.2026 tarixində qərarı ləğv edib');
  expect(ask(judged({ outcome: 'upheld' }), '2026-09-10')).not.toContain('directed nothing');
});

test('5.1¶2: a later judgment that directs something takes its place', () => {
  const c = judged(reversed).act('COURT_ACTION_FILED', '2026-09-14', { against: 'appeal' }, { by: 'registrar' });
  c.act('COURT_DECIDED', '2026-10-12', { ...reversed, direction: 'examination' }, { proceeding: c.last('dispute') });
  expect(c.course).toBe('substantive.examining');
  expect(ask(c, '2026-10-13')).not.toContain('directed nothing');
});

test('34.4: of a patent in force, too', () => {
  const c = granted().act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' });
  c.act('POST_GRANT_OPPOSITION_FILED', '2027-04-01', attackData).until('2027-06-02');
  c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', { outcome: 'rejected', reasons: 'x' });
  c.act('COURT_ACTION_FILED', '2027-07-01', { against: 'postGrantOpposition' }, { by: 'registrar' });
  c.act('COURT_DECIDED', '2027-09-01', reversed);
  expect(life(c)).toMatchObject({ term: 'running' });
  expect(ask(c, '2027-09-10')).toContain('nothing in the case has been put back by it');
});

/** 34.3: an opposition after the six months is not accepted. */
import { firstSecondAfter, granted, lastSecondOf } from '../../support/case-driver.ts';
import {
  attack,
  attackData,
  invalidationData,
  opposedPatent,
  publication,
  publishedPatent,
} from '../../support/patents.ts';

test('34.3: on the last second of the last day in time, a second later not accepted', () => {
  expect(opposedPatent(publishedPatent(), lastSecondOf('2027-09-01')).last('postGrantOpposition')).toBeTruthy();
  const late = publishedPatent().refused('POST_GRANT_OPPOSITION_FILED', firstSecondAfter('2027-09-01'), attackData);
  expect(late).toMatchObject({ code: 'limit.over', clause: '34.3' });
});

test('34.3: the window closes when its last day is over', () => {
  const c = publishedPatent().until(lastSecondOf('2027-09-01'));
  expect(publication(c)).toEqual({ published: 'window' });
  expect(publication(c.until(firstSecondAfter('2027-09-01')))).toEqual({ published: 'closed' });
});

test('34.3: found late or unsubstantiated afterwards, the Commission does not accept it', () => {
  const waiting = opposedPatent().act('POST_GRANT_OPPOSITION_NOT_ACCEPTED', '2027-04-05', { reasons: 'Gecikib' });
  expect(waiting.at(attack(waiting))).toBe('notAccepted');
  expect(waiting.notices.at(-1)).toBe('postGrantOppositionNotAccepted');
  const deciding = opposedPatent()
    .until('2027-06-02')
    .act('POST_GRANT_OPPOSITION_NOT_ACCEPTED', '2027-06-05', { reasons: 'x' });
  expect(deciding.at(attack(deciding))).toBe('notAccepted');
});

test('34.3: too late to oppose, the request for invalidation (37) stays open', () => {
  const c = publishedPatent().until('2027-09-02');
  expect(c.refused('POST_GRANT_OPPOSITION_FILED', '2027-09-02', attackData).code).toBe('limit.over');
  c.act('INVALIDATION_REQUESTED', '2027-09-02', invalidationData);
});

test('34.3: a window that would end on a day off ends on the next working day', () => {
  const c = granted().act('PATENT_PUBLISHED', '2027-03-05', { issue: '2027/3' });
  expect(c.term('postGrantOpposition')?.due).toMatchObject({ rawEnd: '2027-09-05', due: '2027-09-06' });
  c.act('POST_GRANT_OPPOSITION_FILED', lastSecondOf('2027-09-06'), attackData);
});

test('34.3: lodged on the last day and recorded later, it is accepted', () => {
  const c = publishedPatent().until('2027-09-10');
  c.act('POST_GRANT_OPPOSITION_FILED', lastSecondOf('2027-09-01'), attackData, { recorded: '2027-09-10' });
  expect(c.last('postGrantOpposition')).toBeTruthy();
});

/** 36.2: the end of a patent is published. */
import { makeLaw } from '../../../law/index.ts';
import type { CivilDate } from '../../../law/index.ts';
import { granted } from '../../support/case-driver.ts';
import { bulletin, bulletinEntries, effects, life, patentOwn, publishedPatent, pay } from '../../support/patents.ts';

const secret = { reason: 'Milli təhlükəsizlik' };

test('36.2, 30.7: an end under secrecy is published when the secrecy ends, in the order of what happened', () => {
  const c = publishedPatent().act('SET_APART', '2027-04-01', secret).act('PATENT_SURRENDERED', '2027-04-02');
  const court = { outcome: 'inPart', court: 'Bakı', reasons: 'x', limitedText: '1. Dar bənd' };
  c.act('COURT_INVALIDATED', '2027-04-03', court);
  expect(bulletin(c)).toBe('held');
  expect(bulletinEntries(c)).toEqual(['application', 'patent']);
  c.act('SET_APART_ENDED', '2027-05-01');
  expect(bulletin(c)).toBe('free');
  expect(bulletinEntries(c)).toEqual(['application', 'patent', 'surrender', 'partialInvalidation']);
  expect(patentOwn(c)['toPublish']).toEqual([]);
});

test('36.2 (policy expiryPublished): the other reading, not published', () => {
  const under = makeLaw({ settings: [{ policy: 'expiryPublished', from: '2000-01-01' as CivilDate, value: 'no' }] });
  const c = granted('utilityModel', {}, under);
  for (let year = 3; year <= 10; year++) pay(c, year, '2027-06-01');
  c.until('2036-02-01');
  expect(life(c)).toBe('expired');
  expect(effects(c, 'queue-publication').some((e) => e.entry === 'expiry')).toBe(false);
});

/** 37.2: invalidated in part, the patent goes on with the amended text. */
import { bulletinEntries, challenged, decision, life, registerEntries } from '../../support/patents.ts';

test('37.2: in part: the amended text, entered and published', () => {
  const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inPart'));
  expect(c.at(c.last('invalidation'))).toBe('annulledInPart');
  expect(c.now.file.limitedText).toBe('1. Dar bənd');
  expect(registerEntries(c).at(-1)).toBe('partialInvalidation');
  expect(bulletinEntries(c).at(-1)).toBe('partialInvalidation');
  expect(life(c)).toMatchObject({ term: 'running' });
});

test('37.2: limited once and once more, the patent stands with the last text, and each is entered and published', () => {
  const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inPart'));
  challenged(c, '2027-11-10').act('INVALIDATION_DECIDED', '2027-12-01', { ...decision('inPart'), limitedText: '1. B' });
  expect(c.now.file.limitedText).toBe('1. B');
  expect(bulletinEntries(c).filter((e) => e === 'partialInvalidation')).toHaveLength(2);
  expect(c.due('annualFee')).toBe('2028-01-05');
});

test('37.2: limited first, void in full later', () => {
  const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inPart'));
  challenged(c, '2027-11-10').act('INVALIDATION_DECIDED', '2027-12-01', decision('inFull'));
  expect(life(c)).toBe('invalidated');
});

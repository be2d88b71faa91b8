/** 37.2: invalidated in part, the patent goes on with the amended text. */
import { bulletinEntries, life, registerEntries, decision, challenged } from '../../support/patents.ts';

test('37.2: in part: the amended text, entered and published', () => {
  const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inPart'));
  expect(c.at(c.last('invalidation'))).toBe('annulledInPart');
  expect(c.now.file.limitedText).toBe('1. Dar bənd');
  expect(registerEntries(c).at(-1)).toBe('partialInvalidation');
  expect(bulletinEntries(c).at(-1)).toBe('partialInvalidation');
  expect(life(c)).toMatchObject({ term: 'running' });
});

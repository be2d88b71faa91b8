/** When a failed effect is tried again. */
import { defaultRetry, nextTry } from '../../activities/index.ts';
import type { Instant } from '../../law/index.ts';

const now = '2026-01-20T08:00:00Z' as Instant;
const seconds = (failures: number, random: number) =>
  (Date.parse(nextTry({ ...defaultRetry, random: () => random }, failures, now)) - Date.parse(now)) / 1000;

test('doubles with each failure, up to an hour', () => {
  expect([1, 2, 3, 4, 5, 6].map((n) => seconds(n, 1))).toEqual([2, 4, 8, 16, 32, 64]);
  expect(seconds(20, 1)).toBe(3600);
  expect(seconds(2000, 1)).toBe(3600);
});

test('half of the wait is left to chance, and a second is the least', () => {
  expect(seconds(6, 0)).toBe(32);
  expect(seconds(6, 0.5)).toBe(48);
  expect(seconds(1, 0)).toBe(1);
});

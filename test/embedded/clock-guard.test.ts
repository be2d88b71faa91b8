/** The clock guard: which jumps hold the office, and what an operator's word changes. */
import { clockGuard, defaultBounds } from '../../embedded/index.ts';
import type { ClockHold } from '../../embedded/index.ts';
import type { Instant } from '../../law/index.ts';
import { virtualClock } from './virtual-clock.ts';

const hour = 3_600_000;
const guarded = (start: string, seen: string | null) => {
  const clock = virtualClock(start);
  const holds: ClockHold[] = [];
  const guard = clockGuard(clock, seen as Instant | null, defaultBounds, (hold) => holds.push(hold));
  return { clock, guard, holds };
};

test('time that passes is let through', () => {
  const { clock, guard } = guarded('2026-01-20T08:00:00Z', '2026-01-20T07:59:00Z');
  expect(guard.now()).toBe('2026-01-20T08:00:00Z');
  clock.advance(25 * hour);
  expect(guard.now()).toBe('2026-01-21T09:00:00Z');
  expect(guard.hold).toBeNull();
});

test('a small step back is no alarm, but time never goes back', () => {
  const { clock, guard } = guarded('2026-01-20T08:00:00Z', null);
  guard.now();
  clock.set('2026-01-20T07:59:30Z');
  expect(guard.now()).toBe('2026-01-20T08:00:00Z');
});

test('a clock that runs backwards holds the office, told once', () => {
  const { clock, guard, holds } = guarded('2026-01-20T08:00:00Z', null);
  guard.now();
  clock.set('2026-01-20T07:58:59Z');
  expect(() => guard.now()).toThrow(expect.objectContaining({ code: 'embedded.clockBackwards' }));
  expect(() => guard.now()).toThrow(/confirms/);
  expect(holds).toHaveLength(1);
});

test('a jump of more than 25 hours while running holds the office; 25 hours do not', () => {
  const { clock, guard } = guarded('2026-01-20T08:00:00Z', null);
  guard.now();
  clock.advance(25 * hour + 1000);
  expect(() => guard.now()).toThrow(expect.objectContaining({ code: 'embedded.clockAhead' }));
});

test('at the start the bound is that of a shut office', () => {
  expect(guarded('2026-01-20T08:00:00Z', '2025-12-21T08:00:00Z').guard.now()).toBe('2026-01-20T08:00:00Z');
  expect(() => guarded('2026-01-20T08:00:00Z', '2025-12-19T08:00:00Z').guard.now()).toThrow(
    expect.objectContaining({ code: 'embedded.clockAhead' }),
  );
  expect(() => guarded('2026-01-20T08:00:00Z', '2026-01-20T09:00:00Z').guard.now()).toThrow(
    expect.objectContaining({ code: 'embedded.clockBackwards' }),
  );
});

test('a hold stays, even if the clock comes back, until an operator confirms', () => {
  const { clock, guard } = guarded('2026-01-20T08:00:00Z', null);
  guard.now();
  clock.set('2030-01-20T08:00:00Z');
  expect(() => guard.now()).toThrow(/confirms/);
  clock.set('2026-01-20T08:05:00Z');
  expect(() => guard.now()).toThrow(/confirms/);
  expect(guard.confirm()).toBe('2026-01-20T08:05:00Z');
  expect(guard.hold).toBeNull();
  expect(guard.now()).toBe('2026-01-20T08:05:00Z');
});

test('confirmed as it stands, an earlier time is the time from then on', () => {
  const { clock, guard } = guarded('2026-01-20T08:00:00Z', null);
  guard.now();
  clock.set('2026-01-19T08:00:00Z');
  expect(() => guard.now()).toThrow(/confirms/);
  guard.confirm();
  expect(guard.now()).toBe('2026-01-19T08:00:00Z');
});

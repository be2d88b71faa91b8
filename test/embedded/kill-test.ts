/** What the killed office and the test that kills it agree on. */
export const killTest = {
  from: '2026-01-20T08:00:00Z',
  daysPerSecond: 15,
  /** The clock runs so fast that every glance at it is a jump; the guard has tests of its own. */
  clockBounds: {
    aheadMs: Number.MAX_SAFE_INTEGER,
    downtimeMs: Number.MAX_SAFE_INTEGER,
    backMs: Number.MAX_SAFE_INTEGER,
  },
} as const;

import { deficient, examined, lawWith } from '../../support/case-driver.ts';

describe('28.1: without a claim, priority is the day on which a regular application was received', () => {
  test('28.1: regular from the start', () => {
    expect(examined('2026-01-05').now.file.priority).toMatchObject({
      date: '2026-01-05',
      basis: '28.1',
      established: true,
    });
  });

  test.each([
    ['the day of receipt stays', 'filingDateStays', '2026-01-05'],
    ['the day it became regular', 'dayItBecameRegular', '2026-02-10'],
  ] as const)('28.1: put in order in time (policy): %s', (_name, curedApplication, date) => {
    const c = deficient('2026-01-20', {}, lawWith({ curedApplication }))
      .act('CORRECTION_FILED', '2026-02-10', { papers: ['description'] })
      .act('FORMAL_EXAMINATION_PASSED', '2026-02-16');
    expect(c.now.file.priority).toMatchObject({ date, basis: '28.1' });
  });

  test('28.1: a priority that is claimed does not move with the filing date', () => {
    const claim = { basis: 'exhibition', date: '2025-10-01', country: 'TR', exhibition: 'Expo' };
    const c = deficient('2026-01-20', { priorities: [claim] }, lawWith({ curedApplication: 'dayItBecameRegular' }))
      .act('CORRECTION_FILED', '2026-02-10', { papers: ['description'] })
      .act('FORMAL_EXAMINATION_PASSED', '2026-02-16');
    expect(c.now.file.priority).toMatchObject({ date: '2025-10-01', basis: 'exhibition' });
    expect(c.now.file.dates.filing).toBe('2026-02-10');
  });
});

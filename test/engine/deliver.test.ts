/** What one act makes of a case beside its own step: what is told to other proceedings, to parties and to other cases. */
import type { Effect, Entry } from '../../engine/index.ts';
import { civilDate, makeLaw, standardCalendar, withClosure } from '../../law/index.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { examined, granted, paid, received } from '../support/case-driver.ts';

const last = (c: CaseDriver): Entry => c.entries.at(-1) as Entry;
const sentOf = (c: CaseDriver, notice: string) =>
  last(c).effects.filter((f) => f.kind === 'dispatch-notice' && f.notice === notice);
test('an act that leaves every proceeding where it is moves none', () => {
  const c = examined().act('AMENDMENT_FILED', '2026-01-30', { what: 'Yazı səhvi' });
  expect(last(c).moves).toEqual([]);
});

describe('a limit that ends on another day is told to the party whose it is', () => {
  const closedOn = (day: string) =>
    makeLaw({ calendar: withClosure(standardCalendar, { date: civilDate(day), reason: 'Daşqın' }) });
  const changed = (c: CaseDriver, day: string, on: string) => {
    c.law = closedOn(day);
    return c.act('CALENDAR_CHANGED', on, { why: 'Daşqın' });
  };

  test('32.2: to the owner too', () => {
    const c = changed(granted(), '2028-01-05', '2027-03-01');
    expect(c.due('annualFee')).toBe('2028-01-06');
    expect(sentOf(c, 'limitMoved')).toMatchObject([
      { to: 'aliyev', params: { limit: 'annualFee', due: '2028-01-06', before: '2028-01-05' } },
    ]);
  });

  test('29.5¶5: not of a window, in which nobody has to do anything', () => {
    const c = changed(examined(), '2027-01-05', '2026-02-02');
    expect(c.due('divisional')).toBe('2027-01-06');
    expect(sentOf(c, 'limitMoved')).toEqual([]);
  });

  test('29.2¶4: not of one that was prolonged, of which its own letter tells', () => {
    const c = received()
      .act('DEFICIENCIES_FOUND', '2026-02-02', { missing: ['drawings'] })
      .act('EXTENSION_REQUESTED', '2026-03-02', { months: 1, payment: paid(500, '2026-03-02') });
    expect(c.due('formalReply')).toBe('2026-05-04');
    expect(sentOf(c, 'limitMoved')).toEqual([]);
  });
});

test.each([
  ['earlierApplication', 1],
  ['convention', 0],
])('28.7: a claim from %s: %i acts on the earlier case, by the office', (basis, acts) => {
  const payment = paid(700, '2026-03-02');
  const claim = { basis, date: '2026-01-05', country: 'AZ', number: 'A 2026 0001', certifiedCopy: true, payment };
  const c = received('2026-03-02', 'invention', { priorities: [claim] });
  const sent = c.entries
    .flatMap((e) => e.effects)
    .filter((f): f is Effect & { kind: 'act-on-case' } => f.kind === 'act-on-case');
  expect(sent).toHaveLength(acts);
  for (const { clause, act } of sent) {
    expect([clause, act.type, act.case, act.effectiveAt]).toEqual([
      '28.7¶2',
      'DEEMED_WITHDRAWN',
      'A 2026 0001',
      '2026-03-02T08:00:00Z',
    ]);
    expect(act.by).toEqual({ person: 'system', role: 'office' });
  }
});

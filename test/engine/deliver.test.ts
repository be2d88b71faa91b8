/** What one act makes of a case beside its own step: what is told to other proceedings, to parties and to other cases. */
import type { Effect, Entry } from '../../engine/index.ts';
import { civilDate, makeLaw, standardCalendar, withClosure } from '../../law/index.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { examined, granted, opponentParty, paid, published, received } from '../support/case-driver.ts';

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

describe('a letter that names a limit says on which day it ends', () => {
  const dated = (c: CaseDriver, notice: string) => sentOf(c, notice).map((f) => 'params' in f && f.params['due']);
  const two = (c: CaseDriver) => {
    const opposition = { opponent: opponentParty, grounds: ['7.6'], reasons: 'Məlumdur.', copies: true };
    return c.act('OPPOSITION_FILED', '2026-07-01', opposition).act('OPPOSITION_FILED', '2026-07-02', opposition);
  };

  test('29.2¶4: the prolonged one, 30.1: the window that a publication opens, 32.2: that of the next year', () => {
    const longer = received()
      .act('DEFICIENCIES_FOUND', '2026-02-02', { missing: ['drawings'] })
      .act('EXTENSION_REQUESTED', '2026-03-02', { months: 1, payment: paid(500, '2026-03-02') });
    expect(dated(longer, 'extended')).toEqual(['2026-05-04']);
    expect(dated(published(), 'applicationPublished')).toEqual(['2026-12-01']);
    const year = { year: 3, payment: paid(1000, '2027-10-05') };
    expect(dated(granted().act('ANNUAL_FEE_PAID', '2027-10-05', year), 'annualFeePaid')).toEqual(['2029-01-05']);
  });

  test('38.2: that of the case whose right was lost, not one of the same name elsewhere in it', () => {
    const c = two(published());
    const [first] = c.now.proceedings.filter((p) => p.machine === 'opposition');
    c.act('OPPOSITION_ADMITTED', '2026-07-10', {}, { proceeding: first?.id as string });
    c.until('2026-09-11');
    const lost = c.entries.flatMap((e) => e.effects).filter((f) => f.kind === 'dispatch-notice');
    const { restoration } = Object.fromEntries(c.now.terms.map((t) => [t.limit, t.due.due]));
    expect(lost.find((f) => f.notice === 'deemedRejected')?.params['due']).toBe(restoration);
    expect(restoration).toBe('2027-09-10');
  });
});

test.each([
  ['earlierApplication', ['28.7¶2 DEEMED_WITHDRAWN', '28.7 EARLIER_APPLICATION_CLAIMED']],
  ['convention', []],
])('28.7: a claim from %s: %j on the earlier case, by the office', (basis, acts) => {
  const payment = paid(700, '2026-03-02');
  const claim = { basis, date: '2026-01-05', country: 'AZ', number: 'A 2026 0001', certifiedCopy: true, payment };
  const c = received('2026-03-02', 'invention', { priorities: [claim] });
  const sent = c.entries
    .flatMap((e) => e.effects)
    .filter((f): f is Effect & { kind: 'act-on-case' } => f.kind === 'act-on-case');
  expect(sent.map(({ clause, act }) => `${clause} ${act.type}`)).toEqual(acts);
  for (const { act } of sent)
    expect([act.case, act.effectiveAt, act.by]).toEqual([
      'A 2026 0001',
      '2026-03-02T08:00:00Z',
      { person: 'system', role: 'office' },
    ]);
});

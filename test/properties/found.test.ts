/** What random histories have found, each kept as the shortest history that showed it, with the seed that led there. */
import { openVirtualOffice } from '../../embedded/index.ts';
import { canonical, isTimeAct, replay } from '../../engine/index.ts';
import type { TermChange } from '../../engine/index.ts';
import { attorney } from '../../cli/simulate/templates.ts';
import { at, byPost, examined, granted, paid, published, received, refusedCase } from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { awaitingObservations, duty, effects, opposed, otherOpponent } from '../support/oppositions.ts';

const replayed = (c: CaseDriver): string => canonical(replay(c.entries, () => c.law));
const ends = (changes: readonly TermChange[], limit: string) =>
  changes.flatMap((t) =>
    t.change === 'ended' && t.limit === limit
      ? [t.how]
      : t.change === 'begun' && t.term.limit === limit
        ? ['begun']
        : [],
  );

test('seed 1: a limit that began and ran out before the late act was recorded is in the record, begun and missed', () => {
  const c = published().act('MATERIALS_INSPECTED', '2026-11-02', {}, { by: 'thirdPerson' });
  c.act(
    'DISPUTE_FILED',
    '2026-07-01',
    { about: 'other', receivedOn: '2026-07-01', reasons: 'x' },
    { recorded: '2026-11-02' },
  );
  expect(ends(c.entries.at(-1)?.terms ?? [], 'commissionDecision')).toEqual(['begun', 'missed']);
  expect(c.term('commissionDecision')?.status).toBe('overdue');
  expect(replayed(c)).toBe(canonical(c.now));
});

test('seed 3: the register does not name an author who refused it, though the copy is made out in that name', () => {
  const shy = { name: 'Leyla Utancaq', address: 'Bakı', refusesMention: true };
  const c = granted('invention', { authors: [shy] });
  c.act('COPY_REQUESTED', '2027-02-01', { for: 'author', name: shy.name }, { by: 'author' });
  expect(JSON.stringify(effects(c, 'enter-register'))).not.toContain(shy.name);
  expect(replayed(c)).toBe(canonical(c.now));
});

test('seeds 101, 103, 105: put back to where an appeal was awaited, the appeal is there to be decided', () => {
  const c = refusedCase()
    .act('APPEAL_FILED', '2026-04-03', { reasons: 'x', payment: paid(1000, '2026-04-03') })
    .act('APPEAL_DECIDED', '2026-05-20', { outcome: 'dismissed', reasons: 'x' })
    .act('COURT_ACTION_FILED', '2026-06-15', { against: 'appeal' })
    .act('COURT_DECIDED', '2026-12-01', { outcome: 'reversed', direction: 'period' });
  expect(c.course).toBe('refused.underAppeal');
  expect(c.due('commissionDecision', c.last('appeal'))).toBe('2027-02-01');
  expect(replayed(c)).toBe(canonical(c.now));
});

test('seeds 202, 207: nothing is asked about a priority, and none is given up, once the case is over', () => {
  const claim = { basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 1', certifiedCopy: true };
  const over = { priorities: [{ ...claim, payment: paid(700, '2026-01-05') }] };
  const withdrawn = examined('2026-01-05', 'invention', over).act('APPLICATION_WITHDRAWN', '2026-02-02');
  expect(withdrawn.refused('PRIORITY_INFORMATION_REQUESTED', '2026-02-03', { question: '?' }).code).toBe('case.over');
  const patent = granted('invention', over);
  expect(patent.refused('PRIORITY_CLAIM_WITHDRAWN', '2027-02-01')).toMatchObject({ code: 'case.over', clause: '29.8' });
  expect(patent.now.file.priority.date).toBe('2025-06-02');
  expect(replayed(patent)).toBe(canonical(patent.now));
});

test('seed 306: set apart, ended, returned to the ordinary order and put back, the application is not secret', () => {
  const c = received()
    .act('SET_APART', '2026-01-10', { reason: 'Müdafiə.' })
    .act(
      'DEEMED_WITHDRAWN',
      '2026-02-02',
      { claimedBy: 'A 2026 0002', applicants: ['aliyev'], filedOn: '2026-01-20', priorityDate: '2026-01-05' },
      { by: 'office' },
    )
    .act('DISPUTE_FILED', '2026-02-10', { about: 'deemedWithdrawn', reasons: 'x' })
    .act('SET_APART_ENDED', '2026-02-20')
    .act('DISPUTE_DECIDED', '2026-03-02', { outcome: 'allowed', reasons: 'x' });
  expect(duty(c)).toBe('ordinary.due');
  expect(replayed(c)).toBe(canonical(c.now));
});

test('an opposition recorded late does not make it unclear to which one earlier acts went', () => {
  const c = awaitingObservations();
  opposed(c, '2026-07-02', { opponent: otherOpponent });
  expect(c.entries.at(-1)?.correction?.superseded).toEqual([]);
  expect(c.due('observations')).toBe('2026-09-10');
  expect(replayed(c)).toBe(canonical(c.now));
});

test('seed 20261126: a letter that goes out again, to the attorney of a late warrant, is dispatched once for itself', async () => {
  const former = { ...attorney, name: 'Əvvəlki vəkil', registration: 'PA-9' };
  const c = received('2026-01-05', 'invention', { ...byPost, representative: former })
    .act('DEFICIENCIES_FOUND', '2026-01-30', { missing: ['description'] })
    .act('WARRANT_FILED', '2026-01-12', { representative: attorney }, { recorded: '2026-02-02' });
  const office = await openVirtualOffice({ start: at('2026-01-05') });
  try {
    for (const { act } of c.entries.filter((e) => !isTimeAct(e.act))) {
      const { recordedAt, ...handedIn } = act;
      const given = await office.apply(
        { ...handedIn, case: office.outbox.messages.size === 0 ? null : act.case },
        { at: recordedAt },
      );
      expect([act.type, given.ok]).toEqual([act.type, true]);
    }
    const { registry } = office;
    const dispatched = (await registry.entries(c.number)).filter(({ entry }) => entry.act.type === 'NOTICE_DISPATCHED');
    /** 27.2: the one to the former attorney counts no more; the one to the attorney left on the day of the warrant's record. */
    expect(dispatched.map(({ entry: { act } }) => (act.data as { on: string }).on)).toEqual([
      '2026-01-30',
      '2026-02-02',
    ]);
    const state = await registry.state(c.number);
    expect(state?.terms.find(({ limit }) => limit === 'deemedService')?.due.trigger).toBe('2026-02-02');
    const letters = (await registry.notices(c.number)).filter((n) => n.notice === 'deficiency');
    expect(letters.map((n) => [n.name, n.recalledBy !== null])).toEqual([
      ['Əvvəlki vəkil', true],
      ['Leyla Quliyeva', false],
    ]);
    expect((await registry.incidents()).items).toEqual([]);
  } finally {
    await office.close();
  }
});

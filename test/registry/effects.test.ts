/** Effects and terms as those who carry them out and those who look after them see them. */
import type { Effect } from '../../engine/types.ts';
import type { CivilDate } from '../../law/index.ts';
import type { EntryToPublish, Replacement } from '../../registry/index.ts';
import { removeDatabases } from './database.ts';
import { act, at, hand, noon, openCase, openOffice, taken } from './office.ts';
import { party, plainNotice } from '../support/toy-engine.ts';

afterAll(removeDatabases);

const soon = at('2026-01-20T08:05:00Z');
const by = { who: 'op', reason: 'wrong address', now: soon };

test('an effect waits, is carried out once, and its notice is dispatched with it', async () => {
  const registry = await openOffice();
  const { case: number } = await openCase(registry);
  const id = `${number}/1/0`;
  expect(await registry.nextEffect()).toBe(noon);
  expect(await registry.pendingEffects(noon, 10)).toMatchObject([
    { id, case: number, seq: 1, kind: 'dispatch-notice', status: 'pending', attempts: 0 },
  ]);
  expect(await registry.pendingEffects(at('2026-01-20T07:59:59Z'), 10)).toEqual([]);
  await registry.effectDone(id, soon);
  await registry.effectDone(id, at('2026-01-21T08:00:00Z'));
  expect(await registry.effect(id)).toMatchObject({ status: 'done', settledAt: soon, nextTry: null });
  expect(await registry.notices(number)).toMatchObject([
    { id, notice: 'deficiency', dispatchedAt: soon, servedOn: null },
  ]);
  expect([await registry.nextEffect(), await registry.pendingEffects(soon, 10)]).toEqual([null, []]);
  await registry.close();
});

test('effects of one instant come in the order in which they were made: the tenth after the ninth', async () => {
  const registry = await openOffice();
  const { case: number } = await openCase(registry, { effects: Array.from({ length: 11 }, () => plainNotice()) });
  for (let seq = 2; seq <= 10; seq++)
    await taken(hand(registry, act('REMARKED', number, { effects: [plainNotice()] })));
  const made = [
    ...Array.from({ length: 11 }, (_, i) => `${number}/1/${i}`),
    ...Array.from({ length: 9 }, (_, i) => `${number}/${i + 2}/0`),
  ];
  expect((await registry.pendingEffects(noon, 100)).map((e) => e.id)).toEqual(made);
  expect((await registry.effectsOf(number)).map((e) => e.id)).toEqual(made);
  await registry.close();
});

test('a failing effect is tried later, becomes an incident, and is tried again when an operator says so', async () => {
  const registry = await openOffice();
  const { case: number } = await openCase(registry);
  const id = `${number}/1/0`;
  await registry.effectFailed(id, 'no route', soon);
  expect(await registry.effect(id)).toMatchObject({
    status: 'failing',
    attempts: 1,
    lastError: 'no route',
    nextTry: soon,
  });
  await registry.effectIncident(id, 'still no route', soon);
  expect(await registry.effect(id)).toMatchObject({ status: 'incident', attempts: 2, nextTry: null });
  expect((await registry.incidents()).items).toMatchObject([{ id, lastError: 'still no route' }]);
  expect((await registry.stuckCandidates()).items).toMatchObject([{ number, because: ['incident'] }]);
  expect(await registry.retryEffect(id, by)).toMatchObject({ status: 'pending', nextTry: soon });
  expect((await registry.incidents()).items).toEqual([]);
  expect(await registry.interventions(id)).toEqual([
    { effect: id, what: 'retry', who: 'op', reason: 'wrong address', at: soon },
  ]);
  await registry.close();
});

test('skipping and replacing are written down, and a settled effect is left alone', async () => {
  const registry = await openOffice();
  const one = await openCase(registry);
  const other = await openCase(registry);
  expect(await registry.skipEffect(`${one.case}/1/0`, by)).toMatchObject({ status: 'skipped', settledAt: soon });
  expect(await registry.retryEffect(`${one.case}/1/0`, by)).toMatchObject({
    ok: false,
    conflict: true,
    code: 'effect.settled',
  });
  expect(await registry.skipEffect('none', by)).toMatchObject({ code: 'effect.unknown' });
  const { effect } = (await registry.effect(`${other.case}/1/0`)) ?? {};
  const replaced = await registry.replaceEffect(
    `${other.case}/1/0`,
    { ...(effect as Effect), name: 'Somebody' } as Replacement,
    by,
  );
  expect(replaced).toMatchObject({
    id: `${other.case}/1/0/r1`,
    status: 'pending',
    effect: { id: `${other.case}/1/0/r1`, name: 'Somebody' },
  });
  expect(await registry.effect(`${other.case}/1/0`)).toMatchObject({
    status: 'replaced',
    replacedBy: `${other.case}/1/0/r1`,
  });
  expect(await registry.pendingEffects(soon, 10)).toMatchObject([{ id: `${other.case}/1/0/r1` }]);
  await registry.close();
});

test('what the record itself carries out is done when it is written', async () => {
  const registry = await openOffice();
  const { case: number } = await openCase(registry);
  await taken(hand(registry, act('OPPOSED', number, { opponent: party('o1', 'An Opponent') })));
  expect((await registry.effectsOf(number)).map((e) => [e.kind, e.status])).toEqual([
    ['dispatch-notice', 'pending'],
    ['demand-fee', 'done'],
    ['queue-publication', 'done'],
  ]);
  expect((await registry.bulletinEntries({ issue: null })).items).toMatchObject([
    { id: `${number}/2/1`, entry: 'application', issue: null, params: { title: 'Su nasosu' } },
  ]);
  const first = { number: '2026/3', on: '2026-03-31' as CivilDate, by: 'r1', now: soon };
  const [entry] = (await registry.openIssue(first)) as readonly EntryToPublish[];
  await registry.entryPrinted('2026/3', entry as EntryToPublish, { title: 'Su nasosu' });
  await registry.closeIssue('2026/3', soon);
  expect(await registry.openIssue({ ...first, number: '2026/4', on: '2026-04-30' as CivilDate })).toEqual([]);
  expect((await registry.bulletinEntries({ issue: null })).items).toEqual([]);
  expect((await registry.bulletinEntries({ case: number })).items).toMatchObject([
    { issue: '2026/3', publishedOn: '2026-03-31' },
  ]);
  await registry.close();
});

test('fees asked for are open until they are paid', async () => {
  const registry = await openOffice();
  const { case: number } = await openCase(registry);
  await taken(hand(registry, act('OPPOSED', number, { opponent: party('o1', 'An Opponent') })));
  expect(await registry.fees(number)).toMatchObject({
    demanded: [{ fee: 'annual', year: 3, dueOn: '2028-01-20' }],
    paid: [],
    open: [{ year: 3 }],
  });
  await taken(
    hand(
      registry,
      act('PAID', number, { paid: { fee: 'annual', year: 3, receipt: 'R1', paidOn: '2026-01-20', minor: 1000 } }),
    ),
  );
  expect(await registry.fees(number)).toMatchObject({
    paid: [{ fee: 'annual', year: 3, receipt: 'R1', minor: 1000 }],
    open: [],
  });
  await registry.close();
});

describe('time', () => {
  test('cases are due in the order of their terms, and firing ends the term', async () => {
    const registry = await openOffice();
    const later = await openCase(registry, {}, at('2026-01-22T08:00:00Z'));
    const first = await openCase(registry, {}, at('2026-01-15T08:00:00Z'));
    expect(await registry.nextDue()).toBe(first.next);
    expect(await registry.due(at('2026-03-01T00:00:00Z'), 10)).toEqual([]);
    const now = at('2026-04-10T00:00:00Z');
    expect(await registry.due(now, 10)).toEqual([first.case, later.case]);
    expect(await registry.due(now, 1)).toEqual([first.case]);
    expect(await registry.fireDue(first.case, now)).toMatchObject([
      { seq: 2, act: { type: 'TERM_EXPIRED', effectiveAt: first.next, recordedAt: now } },
    ]);
    expect(await registry.fireDue(first.case, now)).toEqual([]);
    expect(await registry.due(now, 10)).toEqual([later.case]);
    expect(await registry.termsOf(first.case)).toMatchObject([
      { status: 'ended', how: 'missed', begunSeq: 1, endedSeq: 2 },
    ]);
    await registry.close();
  });

  test('a case whose terms cannot be fired is put off and shown, and comes back by itself', async () => {
    const registry = await openOffice();
    const { case: number } = await openCase(registry);
    const now = at('2026-04-10T00:00:00Z');
    await registry.fireFailed(number, 'a bug', at('2026-04-10T00:05:00Z'));
    expect(await registry.due(now, 10)).toEqual([]);
    expect((await registry.stuckCandidates()).items).toMatchObject([{ number, fault: 'a bug', because: ['fault'] }]);
    expect(await registry.due(at('2026-04-10T00:05:00Z'), 10)).toEqual([number]);
    await registry.fireDue(number, now);
    expect(await registry.summary(number)).toMatchObject({ fault: null, nextDue: null });
    await registry.close();
  });

  test('a case put off with nothing due comes back once, and is put right', async () => {
    const registry = await openOffice();
    const { case: number, next } = await openCase(registry);
    const answered = await openCase(registry);
    await taken(hand(registry, act('ANSWERED', answered.case)));
    for (const one of [number, answered.case]) await registry.fireFailed(one, 'a bug', soon);
    expect(await registry.due(soon, 10)).toEqual([number, answered.case]);
    for (const one of [number, answered.case]) expect(await registry.fireDue(one, soon)).toEqual([]);
    expect(await registry.due(soon, 10)).toEqual([]);
    expect(await registry.nextDue()).toBe(next);
    expect(await registry.summary(number)).toMatchObject({ fault: null, nextDue: next, seq: 1 });
    await registry.close();
  });

  test('the clock last seen is kept', async () => {
    const registry = await openOffice();
    expect(await registry.clockSeen()).toBeNull();
    await registry.sawClock(noon);
    await registry.sawClock(soon);
    expect(await registry.clockSeen()).toBe(soon);
    await registry.close();
  });
});

/** The record under the engine of the procedure: whole cases, handed in act by act, come out as the engine made them. */
import { canonical, isTimeAct } from '../../engine/index.ts';
import type { CaseState, Entry } from '../../engine/index.ts';
import type { Instant } from '../../law/index.ts';
import { actDefinition, opensCase } from '../../machines/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import type { Registry, TermRecord } from '../../registry/index.ts';
import { openRegistry, verify } from '../../registry/index.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { at, deficient, examined, granted, law, paid, published, refusedCase } from '../support/case-driver.ts';
import { forwarded } from '../support/international.ts';
import { oppositionData } from '../support/oppositions.ts';
import { grantUndone, grantedAgain, pay } from '../support/patents.ts';
import { newDatabase, removeDatabases } from './database.ts';
import { newKey, taken } from './office.ts';

afterAll(removeDatabases);

/** What a client hands in: no number of the record's drawing. */
function submitted({ act }: Entry) {
  const { recordedAt, ...rest } = act;
  const { number, patentNumber: _patent, ...data } = act.data as Record<string, unknown>;
  const isFirst = opensCase(actDefinition(act.type) ?? {});
  const kept = isFirst || number === undefined ? data : { ...data, number };
  return { act: { ...rest, case: isFirst ? null : act.case, data: kept }, now: recordedAt };
}

const inOrder = (terms: readonly Pick<TermRecord, 'id' | 'status' | 'due'>[]) =>
  terms.map((t) => [t.id, t.status, t.due] as const).sort(([a], [b]) => (a < b ? -1 : 1));

/** Hands in what people did in a case, from an entry of it on, and lets time catch up to the end. */
async function handIn(registry: Registry, driven: CaseDriver, number: CaseNumber | null = null): Promise<CaseState> {
  const known = number ? ((await registry.state(number))?.seq ?? 0) : 0;
  for (const entry of driven.entries.slice(known)) {
    if (isTimeAct(entry.act)) continue;
    const { act, now } = submitted(entry);
    number = (await taken(registry.apply({ ...act, case: number }, { key: newKey(), now }))).case;
  }
  await registry.fireDue(number as CaseNumber, driven.entries.at(-1)?.act.recordedAt as Instant);
  const state = await registry.state(number as CaseNumber);
  if (!state) throw new Error('no state');
  return state;
}

const roads: [string, () => CaseDriver][] = [
  ['granted', () => granted()],
  ['a design granted', () => granted('industrialDesign')],
  ['published, and nobody does anything more', () => published().until('2029-01-01')],
  ['refused, and nobody appeals', () => refusedCase().until('2028-01-01')],
  ['an international application received and forwarded', () => forwarded()],
  ['a deficiency answered in time, recorded after the limit fired', late],
];

function late(): CaseDriver {
  const c = examined().until('2026-09-01');
  return c.act(
    'FINDINGS_RECORDED',
    '2026-03-02',
    { findings: [{ clause: '7.6', met: true }] },
    { recorded: '2026-09-02' },
  );
}

test.each(roads)('%s', async (_, drive) => {
  const driven = drive();
  const registry = await openRegistry({ database: await newDatabase(), law });
  const state = await handIn(registry, driven);
  const people = (entries: readonly Entry[]) =>
    entries.filter((e) => !isTimeAct(e.act)).map((e) => [e.act.type, e.act.effectiveAt, e.clause, e.moves]);
  const entries = (await registry.entries(state.number)).map((stored) => stored.entry);
  expect(people(entries)).toEqual(people(driven.entries));
  expect(canonical(state.proceedings)).toBe(canonical(driven.now.proceedings));
  expect(canonical(state.terms.map((t) => [t.id, t.due]))).toBe(canonical(driven.now.terms.map((t) => [t.id, t.due])));
  expect(entries.some((e) => e.correction)).toBe(driven.entries.some((e) => e.correction));
  expect(await verify(registry)).toMatchObject({ ok: true, cases: 1, bad: null });

  const live = (await registry.termsOf(state.number)).filter((t) => t.status !== 'ended');
  expect(inOrder(live)).toEqual(inOrder(state.terms));
  expect((await registry.fees(state.number)).paid).toHaveLength(state.file.fees.length);
  const before = [
    await registry.summary(state.number),
    await registry.termsOf(state.number),
    await registry.notices(state.number),
  ];
  await registry.rebuild(state.number);
  expect([
    await registry.summary(state.number),
    await registry.termsOf(state.number),
    await registry.notices(state.number),
  ]).toEqual(before);
  await registry.close();
});

test('39: payments are listed as the file has them: kept when their act is undone, and once when it is shown again', async () => {
  const registry = await openRegistry({ database: await newDatabase(), law });
  const driven = grantUndone();
  const { number } = await handIn(registry, driven);
  const listed = async () => {
    const file = (await registry.state(number))?.file.fees ?? [];
    const fees = await registry.fees(number);
    expect(fees.paid.map(({ fee, receipt }) => [fee, receipt])).toEqual(file.map(({ fee, receipt }) => [fee, receipt]));
    return file.filter(({ fee }) => fee === 'annual').map(({ year, undone }) => [year, undone]);
  };
  expect(await listed()).toEqual([[3, true]]);
  pay(grantedAgain(driven), 4, '2027-12-16');
  pay(driven, 3, '2027-12-20', { payment: paid(20_000, '2027-06-01') });
  await handIn(registry, driven, number);
  expect(await listed()).toEqual([
    [4, undefined],
    [3, undefined],
  ]);
  expect(await verify(registry)).toMatchObject({ ok: true });
  await registry.close();
});

test('29.2¶3: a reply in time, recorded after its limit was fired, is in time in the list of limits too', async () => {
  const driven = deficient().until('2026-04-02');
  const registry = await openRegistry({ database: await newDatabase(), law });
  const { number } = await handIn(registry, driven);
  const reply = async () => (await registry.termsOf(number)).filter(({ limit }) => limit === 'formalReply');
  expect(await reply()).toMatchObject([{ status: 'ended', how: 'missed' }]);
  const missedBy = (await reply())[0]?.endedSeq;
  const now = at('2026-04-02');
  const { type, by, data } = driven.build('CORRECTION_FILED', '2026-03-20', { papers: ['description'] });
  const timely = { type, by, data, case: number, effectiveAt: at('2026-03-20') };
  const { seq } = await taken(registry.apply(timely, { key: newKey(), now }));
  expect(missedBy).toBeLessThan(seq);
  expect(await reply()).toMatchObject([{ status: 'ended', how: 'met', endedSeq: seq }]);
  await registry.rebuild(number);
  expect(await reply()).toMatchObject([{ status: 'ended', how: 'met', endedSeq: seq }]);
  await registry.close();
});

test('30.3: what waits for the bulletin says what is to be printed', async () => {
  const registry = await openRegistry({ database: await newDatabase(), law });
  const { number } = await handIn(registry, published());
  expect((await registry.bulletinEntries({ case: number })).items).toMatchObject([
    { entry: 'application', params: { applicationNumber: number, title: 'Günəş su qızdırıcısı' } },
  ]);
  await registry.close();
});

test('32.1, 31.1: a grant that a late opposition undid comes again under the number it had, and no serial is lost', async () => {
  const registry = await openRegistry({ database: await newDatabase(), law });
  const driven = granted();
  const { number } = await handIn(registry, driven);
  driven.act('OPPOSITION_FILED', '2026-11-20', oppositionData(), { by: 'opponent', recorded: '2027-02-01' });
  expect((await handIn(registry, driven, number)).file.patent).toBeUndefined();
  expect(await registry.caseOf('I 2027 0001')).toBe(number);
  expect(await registry.caseOf('I 2027 0001', 'patent')).toBe(number);
  expect(await registry.caseOf('I 2027 0001', 'application')).toBeNull();
  expect((await handIn(registry, granted())).file.patent?.number).toBe('I 2027 0002');
  driven.act('OPPOSITION_WITHDRAWN', '2027-02-02', {}, { by: 'opponent' });
  driven.act('PATENT_REGISTERED', '2027-03-01');
  expect((await handIn(registry, driven, number)).file.patent?.number).toBe('I 2027 0001');
  expect((await handIn(registry, granted())).file.patent?.number).toBe('I 2027 0003');
  expect((await registry.registerEntries({ patentNumber: 'I 2027 0001' })).items).toHaveLength(2);
  expect(await verify(registry)).toMatchObject({ ok: true, cases: 3, bad: null });
  await registry.close();
});

test('a granted patent is found by its number, its owner and its stage, and its notices are served', async () => {
  const registry = await openRegistry({ database: await newDatabase(), law });
  const { number, file } = await handIn(registry, granted());
  expect(file.patent?.number).toBe('I 2027 0001');
  expect(await registry.caseOf('I 2027 0001')).toBe(number);
  expect((await registry.docket({ person: 'aliyev' })).items).toMatchObject([
    { number, stage: expect.stringMatching(/^patent\./) },
  ]);
  expect((await registry.registerEntries({ patentNumber: 'I 2027 0001' })).items).toMatchObject([
    { entry: 'registration', clause: '32.1' },
  ]);
  const served = (await registry.notices(number)).filter((n) => n.service !== null);
  expect(served.length).toBeGreaterThan(0);
  for (const notice of served)
    expect(notice).toMatchObject({ how: 'electronic', servedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  await registry.close();
});

test.each([
  ['36.1: of a patent in force the fee of the year ahead', () => granted(), ['annual']],
  ['36.1: of one that was surrendered none', () => granted().act('PATENT_SURRENDERED', '2027-03-01'), []],
  ['36.1: of one that has lapsed none', () => granted().until('2028-08-01'), []],
  [
    '37.1: of one that was annulled none, and once a court has put it back the same again',
    () => {
      const c = granted().act('COURT_INVALIDATED', '2027-03-01', { outcome: 'inFull', court: 'Bakı', reasons: 'x' });
      c.act('COURT_ACTION_FILED', '2027-03-10', { against: 'invalidation' }, { by: 'owner' });
      return c.act('COURT_DECIDED', '2027-06-01', { outcome: 'reversed', direction: 'patentRestored' });
    },
    ['annual'],
  ],
  [
    '32.1: of an application to be granted the registration fee',
    () => published().until('2027-01-10'),
    ['registration'],
  ],
  [
    '29.8: of one withdrawn then none',
    () => published().until('2027-01-10').act('APPLICATION_WITHDRAWN', '2027-01-11'),
    [],
  ],
] as const)('%s is asked for', async (_name, drive, fees) => {
  const registry = await openRegistry({ database: await newDatabase(), law });
  const { number } = await handIn(registry, drive());
  const { open } = await registry.fees(number);
  expect([...new Set(open.map(({ fee }) => fee))]).toEqual(fees);
  await registry.close();
});

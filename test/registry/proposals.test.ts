/** Four eyes: an act that waits for a second person is kept, done once, or given up; the record is the same on both databases. */
import type { CaseNumber } from '../../machines/index.ts';
import { openRegistry } from '../../registry/index.ts';
import type { HandedAct, Proposal, Proposed, Registry, Settlement } from '../../registry/index.ts';
import { applicationData, at, law } from '../support/case-driver.ts';
import { newDatabase, removeDatabases } from './database.ts';
import { newKey, taken } from './office.ts';

afterAll(removeDatabases);

let registry: Registry;
beforeEach(async () => {
  registry = await openRegistry({ database: await newDatabase(), law });
});
afterEach(() => registry.close());

type InCase = HandedAct & { readonly case: CaseNumber };

const number = 'A 2026 0001' as CaseNumber;
const monday = at('2026-01-26');
const tuesday = at('2026-01-27');

const passed = (over: Partial<InCase> = {}): InCase => ({
  type: 'FORMAL_EXAMINATION_PASSED',
  case: number,
  by: { person: 'hasanova', role: 'formalExaminer' },
  data: {},
  ...over,
});

const withdrawn = (): InCase => ({
  type: 'APPLICATION_WITHDRAWN',
  case: number,
  by: { person: 'aliyev', role: 'applicant' },
  data: {},
});

const filed = (on = at('2026-01-05')) =>
  taken(
    registry.apply(
      {
        type: 'APPLICATION_RECEIVED',
        case: null,
        by: { person: 'aliyev', role: 'applicant' },
        data: applicationData(),
      },
      { key: newKey(), now: on },
    ),
  );

const propose = (act: InCase = passed(), key = newKey()) =>
  registry.propose(act, { key, now: monday, by: act.by.person });

async function proposed(act?: InCase, key?: string): Promise<Proposal> {
  const answer = await propose(act, key);
  if (!answer.ok) throw new Error(answer.code);
  return answer.proposal;
}

const settle = (id: string, settlement: Partial<Settlement> = {}) =>
  registry.settleProposal(id, { what: 'confirm', who: 'quliyev', now: tuesday, ...settlement } as Settlement);

test('what waits is not done: the journal is as it was, and the next of its case has the next number', async () => {
  await filed();
  expect(await proposed()).toEqual({
    id: 'A-2026-0001.p1',
    case: number,
    act: passed(),
    proposedBy: 'hasanova',
    proposedAt: monday,
    seq: 1,
    status: 'waiting',
    settledBy: null,
    settledAt: null,
    reason: null,
    entry: null,
  });
  expect((await proposed()).id).toBe('A-2026-0001.p2');
  expect(await registry.entries(number)).toHaveLength(1);
  expect((await registry.figures()).proposals).toBe(2);
});

test('confirmed, the first person has done it, then and there, and the second stands with it in the journal', async () => {
  await filed();
  const { id } = await proposed();
  const answer = await settle(id);
  expect(answer).toMatchObject({
    ok: true,
    proposal: { status: 'confirmed', settledBy: 'quliyev', settledAt: tuesday, entry: 2 },
  });
  const [, stored] = await registry.entries(number);
  expect(stored?.entry.act).toMatchObject({
    by: { person: 'hasanova', role: 'formalExaminer' },
    confirmedBy: 'quliyev',
    effectiveAt: tuesday,
    recordedAt: tuesday,
  });
  expect(await registry.proposal(id)).toEqual((answer as Proposed).proposal);
  expect((await registry.figures()).proposals).toBe(0);
});

test('an act of an earlier day is of that day, however late it is confirmed', async () => {
  await filed();
  const { id } = await proposed(passed({ effectiveAt: monday }));
  expect(await settle(id)).toMatchObject({ ok: true });
  const [, stored] = await registry.entries(number);
  expect(stored?.entry.act).toMatchObject({ effectiveAt: monday, recordedAt: tuesday });
});

test('confirmed by many at once, and again, it is done once', async () => {
  await filed();
  const { id } = await proposed();
  const answers = await Promise.all(['quliyev', 'quliyev', 'babayev'].map((who) => settle(id, { who })));
  const [first, again, other] = answers;
  expect(again).toEqual(first);
  expect(other).toMatchObject({ ok: false, code: 'proposal.settled', params: { status: 'confirmed' } });
  expect(await settle(id)).toEqual(first);
  expect(await registry.entries(number)).toHaveLength(2);
});

test('of two for the same, confirmed at once, the law takes one', async () => {
  await filed();
  const [one, two] = [await proposed(), await proposed()];
  const answers = await Promise.all([settle(one.id), settle(two.id)]);
  expect(answers).toMatchObject([{ ok: true }, { ok: false, code: 'sequence.conflict' }]);
  expect(await settle(two.id, { what: 'confirm', expectedSeq: 2 })).toMatchObject({ ok: false, clause: '29.1' });
  expect(await registry.proposal(two.id)).toMatchObject({ status: 'waiting' });
});

test('what was seen by the first person has to be seen by the second: a case that moved on is a conflict', async () => {
  await filed();
  const { id } = await proposed();
  const amended = {
    type: 'AMENDMENT_FILED',
    case: number,
    by: { person: 'aliyev', role: 'applicant' },
    data: { what: 'a misprint' },
  } as const;
  await taken(registry.apply(amended, { key: newKey(), now: monday }));
  expect(await settle(id)).toMatchObject({ code: 'sequence.conflict', params: { expected: 1, current: 2 } });
  expect(await registry.proposal(id)).toMatchObject({ status: 'waiting' });
  expect(await settle(id, { what: 'confirm', expectedSeq: 2 })).toMatchObject({ ok: true, proposal: { entry: 3 } });
});

test('what the law refuses is not kept for a second person; nor is what was refused by then done', async () => {
  await filed();
  const { id } = await proposed();
  await taken(registry.apply(withdrawn(), { key: newKey(), now: monday }));
  expect(await propose()).toMatchObject({ ok: false, code: expect.any(String) as string });
  expect((await registry.proposals({ case: number })).items).toHaveLength(1);
  const refused = await settle(id, { what: 'confirm', expectedSeq: 2 });
  expect(refused).toMatchObject({ ok: false });
  expect(refused).not.toHaveProperty('conflict');
  expect((await registry.refusals({ case: number })).items).toHaveLength(2);
  expect(await registry.proposal(id)).toMatchObject({ status: 'waiting' });
  const reason = 'the application is withdrawn';
  expect(await settle(id, { what: 'withdraw', who: 'hasanova', reason })).toMatchObject({
    proposal: { status: 'withdrawn', settledBy: 'hasanova', reason, entry: null },
  });
  expect(await registry.entries(number)).toHaveLength(2);
});

test.each(['reject', 'withdraw'] as const)(
  '%s: it is not done, why is kept, and nobody confirms it any more',
  async (what) => {
    await filed();
    const { id } = await proposed();
    const status = { reject: 'rejected', withdraw: 'withdrawn' }[what];
    expect(await settle(id, { what, reason: 'the abstract is missing' })).toMatchObject({
      proposal: { status, reason: 'the abstract is missing' },
    });
    expect(await settle(id)).toMatchObject({ code: 'proposal.settled', params: { status } });
    expect(await registry.entries(number)).toHaveLength(1);
  },
);

test('the key stands for the proposal: the same act gives it again as it is by then, another is a conflict', async () => {
  await filed();
  const first = await proposed(passed(), 'k');
  expect(await proposed(passed(), 'k')).toEqual(first);
  await settle(first.id);
  expect(await proposed(passed(), 'k')).toMatchObject({ id: first.id, status: 'confirmed', entry: 2 });
  expect(await propose(passed({ data: { remark: 'x' } }), 'k')).toMatchObject({ code: 'idempotency.conflict' });
  expect(await registry.apply(passed(), { key: 'k', now: monday })).toMatchObject({ code: 'idempotency.conflict' });
  await taken(registry.apply(withdrawn(), { key: 'a', now: tuesday }));
  expect(await propose(withdrawn(), 'a')).toMatchObject({ code: 'idempotency.conflict' });
  expect(await registry.proposals()).toMatchObject({ items: [{ id: first.id }] });
});

test('there is none with an id that nobody gave, and none in a case that is not there', async () => {
  expect(await settle('A-2026-0001.p7')).toMatchObject({ ok: false, code: 'proposal.unknown' });
  expect(await propose()).toMatchObject({ ok: false, code: 'case.unknown' });
});

test('a document that comes with one that waits is not cleared away; once that is rejected, it is', async () => {
  await filed();
  const upload = { mediaType: 'application/pdf', bytes: 7, at: at('2026-01-02'), person: 'hasanova' };
  const [sha256, other] = ['a'.repeat(64), 'b'.repeat(64)];
  for (const hash of [sha256, other]) await registry.noteUpload({ ...upload, sha256: hash });
  const { id } = await proposed(passed({ documents: [{ sha256, name: 'report.pdf', kind: 'other' }] }));
  expect(await registry.forgetUploads(tuesday, 100)).toBe(1);
  expect((await registry.uploadsOf('hasanova')).map((one) => one.sha256)).toEqual([sha256]);
  await settle(id, { what: 'reject', reason: 'no' });
  expect(await registry.forgetUploads(tuesday, 100)).toBe(1);
});

test('lists go by when they were proposed, by status and by page; and a record opened again has them', async () => {
  await filed();
  for (const _ of [1, 2, 3]) await proposed();
  await settle('A-2026-0001.p2', { what: 'reject', reason: 'no' });
  const { database } = registry;
  await registry.close();
  registry = await openRegistry({ database, law });
  const page = await registry.proposals({ status: 'waiting', limit: 1 });
  expect(page.items.map(({ id }) => id)).toEqual(['A-2026-0001.p1']);
  const rest = await registry.proposals({ status: 'waiting', limit: 5, after: page.next ?? '' });
  expect([rest.items.map(({ id }) => id), rest.next]).toEqual([['A-2026-0001.p3'], null]);
  expect((await registry.proposals({ case: number })).items.map(({ status }) => status)).toEqual([
    'waiting',
    'rejected',
    'waiting',
  ]);
});

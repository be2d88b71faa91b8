/** The client against a real office over a real socket: acts, problems, lists, files. */
import { issueToken } from '../../api/index.ts';
import type { TokenRole } from '../../api/index.ts';
import { connect, OfficeProblemError } from '../../client/index.ts';
import type { ConnectOptions, Filing } from '../../client/index.ts';
import { filing, officeForEach, passed } from '../api/support/open.ts';

const opened = officeForEach();

const clientOf = (person: string, roles: readonly TokenRole[] = [], more: Partial<ConnectOptions> = {}) => {
  const { address, folder } = opened();
  const token = () => issueToken(folder, { person, roles, seconds: 600 });
  return connect({ server: address, token, retryAfter: [0, 0], ...more });
};
const office = (more: Partial<ConnectOptions> = {}) => clientOf('keeper', ['administrator'], more);
const application = filing() as unknown as Filing;

/** What was thrown. */
const problemOf = async (asked: Promise<unknown>): Promise<OfficeProblemError> => {
  const thrown = await asked.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(OfficeProblemError);
  return thrown as OfficeProblemError;
};

test('an application is filed, an act done in its case, and the case read', async () => {
  const receipt = await office().file(application);
  expect(receipt).toMatchObject({ case: 'A 2026 0001', seq: 1 });
  const path = { number: 'A-2026-0001' };
  const { entry } = await office().act(path.number, {
    type: 'FORMAL_EXAMINATION_PASSED',
    by: { person: 'hasanova', role: 'formalExaminer' },
    on: '2026-01-05',
  });
  expect(entry).toMatchObject({ clause: '29.1' });
  const found = await office().get('/cases/{number}', { params: { path } });
  expect(found).toMatchObject({ view: 'whole', number: 'A 2026 0001', seq: 2 });
});

test('the same key with the same act gives the same answer; each act has a key of its own', async () => {
  const first = await office().file(application, { key: 'once' });
  expect(await office().file(application, { key: 'once' })).toEqual(first);
  expect(await office().file(application)).toMatchObject({ case: 'A 2026 0002' });
  const conflict = await problemOf(
    office().file({ ...application, by: { person: 'other', role: 'applicant' } }, { key: 'once' }),
  );
  expect([conflict.status, conflict.code]).toEqual([409, 'idempotency.conflict']);
});

test('a refusal is an error with its code, clause and parameters', async () => {
  await office().file(application);
  await office().act('A-2026-0001', passed() as never);
  const refusal = await problemOf(office().act('A-2026-0001', passed() as never));
  expect(refusal).toMatchObject({ name: 'OfficeProblemError', status: 422, code: 'act.notPossible' });
  expect(refusal.message).toBe(refusal.problem.detail);
  expect(refusal.clause).toMatch(/^\d/);
});

test('a case that has changed since it was looked at is left alone', async () => {
  await office().file(application);
  const conflict = await problemOf(office().act('A-2026-0001', passed() as never, { expectedSeq: 0 }));
  expect([conflict.status, conflict.code]).toEqual([409, 'sequence.conflict']);
});

test('who may not, and what is not there, is told as the office tells it', async () => {
  await office().file(application);
  const params = { path: { number: 'A-2026-0001' } };
  const stranger = await problemOf(clientOf('stranger').get('/cases/{number}', { params }));
  expect([stranger.status, stranger.code]).toEqual([404, 'case.unknown']);
  const denied = await problemOf(clientOf('aliyev').get('/incidents'));
  expect([denied.status, denied.code]).toEqual([403, 'access.denied']);
  const nobody = await problemOf(connect({ server: opened().address }).get('/cases'));
  expect([nobody.status, nobody.code]).toEqual([401, 'access.noToken']);
  const bad = await problemOf(office({ token: 'no\ntoken €' }).get('/cases'));
  expect([bad.status, bad.code]).toEqual([401, 'access.badToken']);
});

test('a list is read to its end, whatever the length of its pages', async () => {
  for (let i = 0; i < 5; i += 1) await office().file(application);
  const numbers = async (limit: number) => {
    const found: string[] = [];
    for await (const { number } of office().items('/cases', { params: { query: { limit } } })) found.push(number);
    return found;
  };
  const all = [1, 2, 3, 4, 5].map((serial) => `A 2026 000${serial}`);
  expect(await numbers(2)).toEqual(all);
  expect(await numbers(5)).toEqual(all);
  expect(await numbers(100)).toEqual(all);
});

test('a journal is a list too, and reading stops when nobody wants more', async () => {
  await office().file(application);
  await office().act('A-2026-0001', passed() as never);
  const params = { path: { number: 'A-2026-0001' }, query: { limit: 1 } };
  const types: string[] = [];
  for await (const { entry } of office().items('/cases/{number}/journal', { params })) {
    types.push((entry as { act: { type: string } }).act.type);
    if (types.length === 2) break;
  }
  expect(types).toEqual(['APPLICATION_RECEIVED', 'FORMAL_EXAMINATION_PASSED']);
});

test('what is no JSON comes as it is asked for', async () => {
  const params = { path: { notice: 'deficiency' } } as const;
  const headers = { accept: 'application/pdf' };
  const pdf = await office().get('/letters/{notice}/preview', { params, headers, parseAs: 'arrayBuffer' });
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  const { subject } = await office().get('/letters/{notice}/preview', { params });
  expect(subject).toMatch(/\S/);
});

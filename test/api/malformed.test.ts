/** Requests that nobody should send: each is answered with a problem, and none is a fault of the program. */
import { filing, key, officeForEach, passed } from './support/open.ts';

const opened = officeForEach();
const json = { 'content-type': 'application/json' };
const by = { person: 'aliyev', role: 'applicant' };

async function answerTo(method: string, path: string, body?: string, headers: Record<string, string> = {}) {
  const answer = await opened().send(path, {
    method,
    headers: body === undefined ? headers : { ...json, ...key(), ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const type = answer.headers.get('content-type');
  return { status: answer.status, type, problem: JSON.parse(await answer.text()) as Record<string, unknown> };
}

const addresses = [
  ['/cases/%', 'request.invalid'],
  ['/cases/%E0%A4%A', 'request.invalid'],
  ['/cases/%00', 'request.invalid'],
  [`/cases/${'A'.repeat(5_000)}`, 'request.invalid'],
  ['/cases/A-2026-0001%2F..', 'request.invalid'],
  ['/calendar/next', 'request.invalid'],
  ['/calendar/2026.5', 'request.invalid'],
  ['/calendar/-1', 'law.yearOutOfRange'],
  ['/stuck?limit=0', 'request.invalid'],
  ['/stuck?after=zzz', 'registry.badCursor'],
  ['/incidents?after=%7B', 'registry.badCursor'],
  ['/incidents/%', 'request.invalid'],
  ['/incidents/%00', 'request.invalid'],
  ['/cases?person=%00', 'request.invalid'],
  ['/stuck?assignee=a%00', 'request.invalid'],
  ['/cases?after=WyJcdTAwMDAiXQ', 'registry.badCursor'],
] as const;

test.each([
  '/stuck',
  '/cases',
  '/cases/A-2026-0001',
  '/cases/A-2026-0001/terms',
  '/calendar/2026',
  '/health',
  '/openapi.json',
])('GET %s with a name in its query that it does not know says which', async (path) => {
  await opened().post('/applications', filing(), key());
  expect(await answerTo('GET', path)).toMatchObject({ status: 200 });
  const { status, problem } = await answerTo('GET', `${path}?colour=red`);
  expect([status, problem['code'], problem['detail']]).toEqual([
    400,
    'request.invalid',
    expect.stringContaining('there is no field "colour" here'),
  ]);
});

test.each([
  ['the day of an application', { on: '1800-01-01' }, 'on: must be of the years 1990 to 2077'],
  [
    'its moment',
    { on: undefined, effectiveAt: '2078-01-01T00:00:00Z' },
    'effectiveAt: must be of the years 1990 to 2077',
  ],
])('%s beyond the calendar is named with the years that there are', async (_, over, said) => {
  const { status, problem } = await answerTo('POST', '/applications', JSON.stringify({ ...filing(), ...over }));
  expect([status, problem['detail']]).toEqual([400, expect.stringContaining(said)]);
});

test.each(addresses)('GET %s', async (path, code) => {
  const { status, type, problem } = await answerTo('GET', path);
  expect([status >= 400 && status < 500, type]).toEqual([true, 'application/problem+json']);
  expect(problem).toMatchObject({ status, code, detail: expect.stringMatching(/./) });
});

const filings: readonly (readonly [name: string, body: string])[] = [
  ['nothing', ''],
  ['half an object', '{'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a text', '"x"'],
  ['a hundred thousand brackets', '['.repeat(100_000)],
  ['data nested fifty thousand deep', `{"on":"2026-01-05","data":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`],
  [
    'a prototype',
    '{"by":{"person":"x","role":"applicant"},"on":"2026-01-05","data":{"__proto__":{"kind":"invention"}}}',
  ],
  ['half of a character in a text', JSON.stringify(filing({ title: '\ud800' }))],
  ['half of a character in a name', JSON.stringify({ ...filing(), by: { ...by, person: '\udc00' } })],
  ['a null character', JSON.stringify(filing({ title: 'Nasos\u0000' }))],
  ['no data', JSON.stringify({ by, on: '2026-01-05', data: {} })],
  ['a day that does not exist', JSON.stringify({ by, on: '2026-02-30', data: {} })],
  ['both a day and a moment', JSON.stringify({ ...filing(), on: '2026-01-05' })],
  ...['constructor', 'toString', '__proto__', '', 5, null, {}].map(
    (kind) => [`a kind called ${JSON.stringify(kind)}`, JSON.stringify(filing({ kind }))] as const,
  ),
];

test.each(filings)('POST /applications with %s is bad input', async (_, body) => {
  const { status, problem } = await answerTo('POST', '/applications', body);
  expect([status, problem['status']]).toEqual([400, 400]);
  expect(['request.invalid', 'form.invalid']).toContain(problem['code']);
});

test.each(filings.slice(8))('POST /preview with %s is bad input too', async (_, body) => {
  const preview = { type: 'APPLICATION_RECEIVED', ...(JSON.parse(body) as object) };
  expect(await answerTo('POST', '/preview', JSON.stringify(preview))).toMatchObject({ status: 400 });
});

test.each([
  ['2026-13-01T00:00:00Z', 400],
  ['yesterday', 400],
  ['0001-01-01T00:00:00Z', 422],
  ['9999-12-31T23:59:59Z', 422],
  ['2026-01-05T12:00:00+99:00', 400],
])('an act at %s is answered with %i', async (effectiveAt, status) => {
  await opened().post('/applications', filing(), key());
  expect(await answerTo('POST', '/cases/A-2026-0001/acts', JSON.stringify(passed({ effectiveAt })))).toMatchObject({
    status,
  });
});

test.each([
  ['', 'must not be empty'],
  ['k'.repeat(201), 'must not be longer'],
])('an Idempotency-Key of the wrong length says so', async (long, said) => {
  const { status, problem } = await answerTo('POST', '/applications', JSON.stringify(filing()), {
    'idempotency-key': long,
  });
  expect(status).toBe(400);
  expect(problem['detail']).toContain(said);
});

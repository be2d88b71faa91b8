/** Two offices on one record, over HTTP: who has a case is the same at both, of two who take one at once one gets it, and a comment sent to both is added once; and what no text of PostgreSQL can have is bad input. */
import { filing, key, officeForEach } from '../api/support/open.ts';
import { newDatabase, removeDatabases } from '../registry/database.ts';

let database = '';
afterAll(removeDatabases);
const one = officeForEach({}, { database: async () => (database = await newDatabase()) });
const two = officeForEach({}, { database: async () => database });

const path = '/cases/A-2026-0001';
const officers = () => [one().as('hasanova', 'formalExaminer'), two().as('mammadov', 'formalExaminer')] as const;

test('taken at both at once, one has it; the lists of both say so, in pages', async () => {
  for (let i = 0; i < 3; i++) await one().post('/applications', filing(), key());
  const [hasanova, mammadov] = officers();
  const answers = await Promise.all([
    hasanova.post(`${path}/assignment`, { to: 'hasanova', ifHeldBy: null }),
    mammadov.post(`${path}/assignment`, { to: 'mammadov', ifHeldBy: null }),
  ]);
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
  const { assignee } = (await two().get(`${path}/assignment`)).body;
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
    code: 'assignment.held',
    params: { assignee },
  });
  for (const office of [one(), two()]) {
    expect((await office.get(`/cases?assignee=${String(assignee)}`)).body).toMatchObject({
      items: [{ number: 'A 2026 0001', assignee }],
      next: null,
    });
    const { body } = await office.get('/cases?unassigned=true&limit=1');
    expect(body).toMatchObject({ items: [{ number: 'A 2026 0002', assignee: null }] });
    expect((await office.get(`/cases?unassigned=true&limit=1&after=${String(body['next'])}`)).body).toMatchObject({
      items: [{ number: 'A 2026 0003' }],
      next: null,
    });
  }
  const moved = await two().post('/assignments', { from: assignee, to: 'karimova' });
  expect(moved.body).toMatchObject({ items: [{ case: 'A 2026 0001', assignee: 'karimova' }], more: false });
  expect((await one().get(path)).body).toMatchObject({ assignee: 'karimova' });
});

test('a comment sent again, to the other office, is the same; one withdrawn there is gone here', async () => {
  await one().post('/applications', filing(), key());
  const again = key();
  const at = [one(), two()].map(({ as }) => as('hasanova', 'formalExaminer'));
  const sent = await Promise.all(at.map((asking) => asking.post(`${path}/comments`, { text: 'once' }, again)));
  expect(sent.map(({ status, body }) => [status, body['id']])).toEqual([
    [201, 1],
    [201, 1],
  ]);
  expect((await at[1]?.post(`${path}/comments/1`, { what: 'withdraw' }))?.status).toBe(200);
  expect((await one().get(`${path}/comments`)).body).toMatchObject({
    items: [{ id: 1, person: 'hasanova', text: null, withdrawn: { by: 'hasanova' } }],
  });
});

test.each([
  ['/cases?person=%00', 'request.invalid'],
  ['/cases?assignee=a%00', 'request.invalid'],
  ['/incidents/%00', 'request.invalid'],
  ['/cases?after=WyJcdTAwMDAiXQ', 'registry.badCursor'],
])('%s: a null character, which no database takes, is bad input', async (path, code) => {
  expect((await one().get(path)).body).toMatchObject({ status: 400, code });
});

/** Who reads the documents of a case: its parties and the office; of what is published others only what 30.5 opens to them. */
import { Readable } from 'node:stream';
import type { TokenRole } from '../../../api/index.ts';
import type { Instant } from '../../../law/index.ts';
import type { DocumentKind } from '../../../machines/index.ts';
import { paid } from '../../support/case-driver.ts';
import { sha256Of } from '../../support/documents.ts';
import { filing, key, officeForEach } from '../support/open.ts';
import { documentOf } from '../support/uploads.ts';
import { cases, seeds } from './cast.ts';

const opened = officeForEach({}, {}, '2026-07-01T08:00:00Z');

const papers: readonly DocumentKind[] = ['request', 'description', 'claims', 'drawings', 'warrant'];
const contentOf = (kind: string): Buffer => Buffer.from(`This is the ${kind}; leyla has invented it.`);

/** Each case with the papers that its applicant filed, and one that the opponent brought. */
beforeEach(async () => {
  const { office } = opened();
  const named = (kind: DocumentKind) => ({ sha256: sha256Of(contentOf(kind)), name: `${kind} of leyla.txt`, kind });
  const filed = [...papers, 'evidence' as const];
  for (const kind of filed) {
    await office.documents.store.put(Readable.from([contentOf(kind)], { objectMode: false }));
    const { sha256 } = named(kind);
    const at = '2026-01-05T08:00:00Z' as Instant;
    await office.registry.noteUpload({ sha256, person: 'aliyev', mediaType: 'text/plain', bytes: 1, at });
  }
  const withPapers = seeds().map(({ acts }) => ({
    acts: acts.map((act) => {
      if (act.type === 'APPLICATION_RECEIVED') return { ...act, documents: papers.map(named) };
      return act.type === 'OPPOSITION_FILED' ? { ...act, documents: [named('evidence')] } : act;
    }),
  }));
  await office.registry.load(withPapers, { effects: 'done' });
});

type Who = readonly [person: string | null, ...roles: TokenRole[]];

/** Kinds that somebody finds in the list; each of these is had, and none of the others. */
async function shown([person, ...roles]: Who, number: string): Promise<readonly string[] | null> {
  const asking = opened().as(person, ...roles);
  const { status, body } = await asking.get<{ items?: { kind: string; sha256: string }[] }>(
    `/cases/${number}/documents`,
  );
  const items = body.items ?? [];
  for (const kind of [...papers, 'evidence']) {
    const read = await asking.send(`/cases/${number}/documents/${sha256Of(contentOf(kind))}`);
    const found = await read.text();
    const isListed = items.some((item) => item.kind === kind);
    expect([kind, read.status, found === contentOf(kind).toString()]).toEqual([kind, isListed ? 200 : 404, isListed]);
  }
  return status === 200 ? items.map(({ kind }) => kind) : null;
}

const all = [...papers, 'evidence'];

test('parties and the office see all of them', async () => {
  for (const who of [['aliyev'], ['leyla'], ['PM-0042', 'attorney'], ['hasanova', 'formalExaminer']] as const)
    expect(await shown(who, cases.published)).toEqual(all);
  expect(await shown(['karimova', 'commission'], cases.unpublished)).toEqual(papers);
});

test('30.5: who has nothing to do with a published case is shown none, not even that they are there', async () => {
  for (const who of [['stranger'], [null], ['curious']] as const) expect(await shown(who, cases.published)).toEqual([]);
});

test('31.4: an opponent sees what the opponent brought', async () => {
  expect(await shown(['rival'], cases.published)).toEqual(['evidence']);
});

test('30.5, 30.2: who has obtained a copy has that, of the application alone; never the request form', async () => {
  const asking = opened().as('stranger');
  const copies = ['description', 'drawings', 'request', 'warrant', 'evidence'];
  const data = { copies, payment: paid(5_000, '2026-07-01') };
  const by = { person: 'stranger', role: 'thirdPerson' };
  const act = { type: 'MATERIALS_INSPECTED', by, data };
  expect((await asking.post(`/cases/${cases.published}/acts`, act, key())).status).toBe(201);
  expect(await shown(['stranger'], cases.published)).toEqual(['description', 'drawings']);
  expect(await shown(['another'], cases.published)).toEqual([]);
});

test('30.6, 25: before publication, and set apart, there is no such case for others, nor a document', async () => {
  for (const who of [['stranger'], ['rival'], [null]] as const)
    for (const number of [cases.unpublished, cases.secret, cases.shutAgain])
      expect(await shown(who, number)).toBeNull();
  expect(await shown(['hasanova', 'formalExaminer'], cases.secret)).toBeNull();
  expect(await shown(['orujov', 'clearedOfficer'], cases.secret)).toEqual(papers);
});

test('the answer for a document of another case, or of none, is that of one that is not there', async () => {
  const { as } = opened();
  const mine = await documentOf(as('stranger'), Buffer.from('mine alone'), { type: 'text/plain' });
  const asked = async (sha256: string) => {
    const { status, body } = await as('aliyev').get(`/cases/${cases.published}/documents/${sha256}`);
    return [status, body['code'], body['detail']];
  };
  expect(await asked(mine.sha256)).toEqual(await asked('f'.repeat(64)));
  expect((await asked('f'.repeat(64)))[1]).toBe('document.notInCase');
});

test('each look at a document of a case that is not public is logged', async () => {
  const { as, office } = opened();
  await as('hasanova', 'formalExaminer').send(`/cases/${cases.unpublished}/documents/${sha256Of(contentOf('claims'))}`);
  const { items } = await office.registry.readsOf('A 2026 0002' as never);
  expect(items).toMatchObject([{ person: 'hasanova', what: 'GET /cases/:number/documents/:sha256' }]);
});

test('an attorney hands in for the applicant what the attorney has uploaded', async () => {
  const { as } = opened();
  const attorney = { name: 'Leyla Quliyeva', registration: 'PM-0077' };
  const named = await documentOf(as('PM-0077', 'attorney'), Buffer.from('claims'), { type: 'text/plain' });
  const { effectiveAt: _, ...rest } = filing({ representative: { ...attorney, warrant: true } });
  const body = { ...rest, by: { person: 'aliyev', role: 'applicant', attorney }, documents: [named] };
  const answer = await as('PM-0077', 'attorney').post('/applications', body, key());
  expect([answer.status, answer.body['code']]).toEqual([201, undefined]);
});

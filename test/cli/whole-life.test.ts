/**
 * The main road on a real server: a process of its own on its own SQLite file, asked over HTTP and by the command line in
 * turn. The acts are of years ago and are recorded today, each put in its place: receipt 2004, grant 2005, annual fees,
 * the end of the term in 2024. Needs a build.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { issueToken } from '../../api/index.ts';
import { sampleApplication, attorney } from '../../cli/simulate/templates.ts';
import type { Effect, Entry } from '../../engine/index.ts';
import { civilDate, feeAmount, makeLaw } from '../../law/index.ts';
import type { FeeName } from '../../law/index.ts';
import { findingsByKind } from '../../machines/index.ts';
import { builtMain, ran, root, served } from './support/built.ts';
import type { Server } from './support/built.ts';
import { temporaryFolder } from './support/run.ts';

const data = join(temporaryFolder(), 'office');
const law = makeLaw();
const applicant = { person: 'aliyev', role: 'applicant' } as const;

const serve = (): Promise<Server> =>
  served({ command: process.execPath, args: [builtMain, 'serve', '--port', '0', '--data', data, '--json'], cwd: root });
const muddet = (...args: readonly string[]) =>
  ran({ command: process.execPath, args: [builtMain, ...args], cwd: root });

/** Everything the office's request form asks for: 51, 54, 71, 72, 74, and the priority of 30 to 33. */
const request = {
  ...sampleApplication('invention', '2004-03-15'),
  applicants: [{ ...(sampleApplication('invention', '2004-03-15')['applicants'] as object[])[0], id: 'aliyev' }],
  representative: attorney,
  priorities: [{ basis: 'convention', date: '2003-03-17', country: 'DE', number: '103 12 345.6' }],
};

const payment = (fee: FeeName, on: string, year?: number) => {
  const asked = feeAmount(law.fees, {
    fee,
    kind: 'invention',
    payer: 'natural',
    on: civilDate(on),
    ...(year === undefined ? {} : { year }),
  });
  return { receipt: `K-${on}`, paidOn: on, minor: asked.known ? Math.max(1, asked.money.minor) : 1 };
};

interface Step {
  readonly on: string;
  readonly type: string;
  readonly by: { readonly role: string; readonly person: string };
  readonly data?: object;
}

const official = (role: string) => ({ role, person: `${role}-1` });
const findings = findingsByKind.invention.map((clause) => ({ clause, met: true }));
const toGrant: readonly Step[] = [
  { on: '2004-03-29', type: 'PRIORITY_COPY_FILED', by: applicant },
  {
    on: '2004-04-09',
    type: 'PRIORITY_FEE_PAID',
    by: applicant,
    data: { payment: payment('priority', '2004-04-09') },
  },
  { on: '2004-04-12', type: 'FORMAL_EXAMINATION_PASSED', by: official('formalExaminer') },
  { on: '2004-05-17', type: 'FINDINGS_RECORDED', by: official('substantiveExaminer'), data: { findings } },
  { on: '2004-05-18', type: 'PUBLICATION_DECIDED', by: official('substantiveExaminer') },
  {
    on: '2004-06-10',
    type: 'FEE_PAID',
    by: official('registrar'),
    data: { fee: 'publication', payment: payment('publication', '2004-06-10') },
  },
  { on: '2004-08-16', type: 'APPLICATION_PUBLISHED', by: official('registrar'), data: { issue: '2004/8' } },
  {
    on: '2005-03-01',
    type: 'FEE_PAID',
    by: official('registrar'),
    data: { fee: 'registration', payment: payment('registration', '2005-03-01') },
  },
  { on: '2005-03-14', type: 'PATENT_REGISTERED', by: official('registrar') },
  { on: '2005-05-02', type: 'PATENT_PUBLISHED', by: official('registrar'), data: { issue: '2005/5' } },
];
/** Year 3 begins on 15 March 2006; each fee is paid the day before its year. */
const annualFees: readonly Step[] = Array.from({ length: 18 }, (_, i) => {
  const on = `${2006 + i}-03-14`;
  const year = i + 3;
  const owner = { person: 'aliyev', role: 'owner' };
  return { on, type: 'ANNUAL_FEE_PAID', by: owner, data: { year, payment: payment('annual', on, year) } };
});

let server: Server;
let keys = 0;
/** Signed with the key in the data directory, as the command line does it. */
const bearer = async () => ({
  authorization: `Bearer ${await issueToken(data, { person: 'keeper', roles: ['administrator'], seconds: 600 })}`,
});

async function get<T>(path: string): Promise<T> {
  const answer = await fetch(`${server.address}${path}`, { headers: await bearer() });
  expect([path, answer.status]).toEqual([path, 200]);
  return (await answer.json()) as T;
}

async function post(path: string, body: object): Promise<{ readonly seq: number; readonly case: string }> {
  const headers = { ...(await bearer()), 'content-type': 'application/json', 'idempotency-key': `life-${(keys += 1)}` };
  const answer = await fetch(`${server.address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const said = (await answer.json()) as { seq: number; case: string; detail?: string };
  expect([path, body, answer.status, said.detail]).toEqual([path, body, 201, undefined]);
  return said;
}

const overHttp = ({ on, type, by, data: said = {} }: Step) =>
  post('/cases/A-2004-0001/acts', { type, by, on, data: said });

async function byCommand({ on, type, by, data: said = {} }: Step): Promise<void> {
  const args = ['--case', 'A-2004-0001', '--by', `${by.role}:${by.person}`, '--on', on, '--dir', data, '--json'];
  const { code, out, err } = await muddet('act', type, '--data', JSON.stringify(said), ...args);
  expect([type, on, code, code === 0 ? '' : out + err]).toEqual([type, on, 0, '']);
}

async function journal(): Promise<readonly Entry[]> {
  const all: { entry: Entry; hash: string; prevHash: string }[] = [];
  for (let after: string | null = '0'; after !== null; ) {
    const page: { items: typeof all; next: string | null } = await get(
      `/cases/A-2004-0001/journal?limit=100&after=${after}`,
    );
    all.push(...page.items);
    after = page.next;
  }
  all.forEach(({ prevHash }, i) => expect(prevHash).toBe(all[i - 1]?.hash ?? '0'.repeat(64)));
  return all.map(({ entry }) => entry);
}

/** What still counts of everything that was ever caused. */
async function effects<K extends Effect['kind']>(kind: K): Promise<readonly Extract<Effect, { kind: K }>[]> {
  const entries = await journal();
  const gone = new Set(entries.flatMap(({ correction }) => correction?.recalled ?? []));
  return entries.flatMap((entry) =>
    entry.effects.filter((e): e is Extract<Effect, { kind: K }> => e.kind === kind && !gone.has(e.id)),
  );
}

interface Case {
  readonly stage: string;
  readonly summary: { readonly stage: string; readonly patentNumber: string };
  readonly file: Readonly<Record<string, unknown>>;
  readonly notices: readonly {
    readonly channel: string;
    readonly dispatchedAt: string | null;
    readonly recalledBy: number | null;
  }[];
  readonly fees: { readonly open: readonly unknown[]; readonly paid: readonly unknown[] };
}
const theCase = () => get<Case>('/cases/A-2004-0001');

/** The case once every letter that still counts has gone out. */
async function settled(): Promise<Case> {
  for (;;) {
    const found = await theCase();
    if (found.notices.every(({ dispatchedAt, recalledBy }) => dispatchedAt !== null || recalledBy !== null))
      return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** How many letters there are to the outside and to the office itself: in the outbox, and as the record has it. */
async function letters(): Promise<readonly (readonly [outside: number, internal: number])[]> {
  const outbox = join(data, 'outbox');
  const written = [
    readdirSync(outbox).filter((name) => name.endsWith('.eml')).length,
    readdirSync(join(outbox, 'internal')).length,
  ] as const;
  const cover = await muddet('case', 'A-2004-0001', '--data', data, '--json');
  expect(cover.code).toBe(0);
  const sent = (JSON.parse(cover.out) as Case).notices.filter(({ dispatchedAt }) => dispatchedAt !== null);
  const internal = sent.filter(({ channel }) => channel === 'internal').length;
  return [written, [sent.length - internal, internal]];
}

beforeAll(async () => {
  server = await serve();
});
afterAll(async () => {
  await server.stop();
});

test('27.1 to 32.1: from receipt to grant, over HTTP and by command', async () => {
  const filed = await post('/applications', { by: applicant, on: '2004-03-15', data: request });
  expect(filed).toMatchObject({ case: 'A 2004 0001', seq: 1 });
  for (const [i, step] of toGrant.entries()) await (i % 2 === 0 ? byCommand(step) : overHttp(step));
  const found = await theCase();
  expect(found.summary).toMatchObject({ patentNumber: 'I 2005 0001' });
  expect(found.file).toMatchObject({
    title: 'Günəş su qızdırıcısı',
    classification: ['F24S 10/00'],
    representative: { registration: 'PM-0042' },
    dates: { receipt: '2004-03-15', filing: '2004-03-15' },
    priority: { date: '2003-03-17', basis: 'convention', established: true },
    publication: { on: '2004-08-16', issue: '2004/8' },
    patent: { number: 'I 2005 0001' },
  });
});

test('33.1, 36.2: annual fees keep it in force to the end of its term', async () => {
  const [third, ...others] = annualFees;
  if (third) await byCommand(third);
  for (const step of others) await overHttp(step);
  const found = await theCase();
  expect(found.summary.stage).toMatch(/expired/);
  expect(found.file).toMatchObject({ patent: { endedOn: '2024-03-15' } });
  expect(found.fees.paid).toHaveLength(22);
  const { items } = await get<{ items: readonly { limit: string; how: string }[] }>(
    '/cases/A-2004-0001/terms?ended=yes',
  );
  const fees = items.filter(({ limit }) => limit === 'annualFee');
  expect(fees.filter(({ how }) => how === 'met')).toHaveLength(18);
  expect((await effects('enter-register')).map(({ entry }) => entry)).toEqual(
    expect.arrayContaining(['registration', 'expiry']),
  );
  expect((await effects('queue-publication')).map(({ entry }) => entry)).toEqual(
    expect.arrayContaining(['application', 'patent', 'expiry']),
  );
});

test('every letter that was to go out is in the outbox, and the record is proved beside the server', async () => {
  await settled();
  // A letter that was just going out when a late act recalled it is counted a moment after it is written.
  const until = Date.now() + 10_000;
  let [written, recorded] = await letters();
  while (String(written) !== String(recorded) && Date.now() < until) [written, recorded] = await letters();
  expect(written).toEqual(recorded);
  expect((await muddet('incidents', '--data', data, '--json')).out).toBe('[]');
  expect(await muddet('verify', '--data', data)).toMatchObject({ code: 0 });
});

test('stopped and started again, the office stands where it stood', async () => {
  const before = await settled();
  expect(await server.stop()).toMatchObject({ code: 0 });
  server = await serve();
  expect(await theCase()).toEqual(before);
  expect(JSON.parse((await muddet('verify', '--data', data, '--json')).out)).toMatchObject({ ok: true, cases: 1 });
});

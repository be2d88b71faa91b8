/**
 * Forty cases of all kinds in one office, over HTTP from the first request to the last, on either database: documents are
 * uploaded, letters come by mail and are read as their readers see them, a bank's statement pays, two numbers of the bulletin
 * come out, and an extract of the State Register is checked.
 */
import { civilDateOf, kinds } from '../../law/index.ts';
import type { Kind } from '../../law/index.ts';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { verify } from '../../registry/index.ts';
import type { OfficeStatistics } from '../../registry/index.ts';
import { parseEml } from '../activities/parse-eml.ts';
import { key, officeForEach } from '../api/support/open.ts';
import type { Answer, Asking } from '../api/support/open.ts';
import { documentOf } from '../api/support/uploads.ts';
import { isPostgres, newDatabase, removeDatabases } from '../registry/database.ts';
import { allMet, applicantParty } from '../support/case-driver.ts';
import { pdfOf } from '../support/documents.ts';
import { mailServerFor } from '../support/mail-server.ts';
import type { TestMailServer } from '../support/mail-server.ts';
import { oppositionData } from '../support/oppositions.ts';
import { readPdf } from '../support/read-pdf.ts';

let mail: TestMailServer;
beforeAll(async () => {
  mail = await mailServerFor();
});
afterAll(async () => {
  await mail.close();
  await removeDatabases();
});

const opened = officeForEach(
  {},
  {
    ...(isPostgres ? { database: newDatabase } : {}),
    settings: () => ({
      office: {
        name: { az: 'Patent Agentliyi', en: 'Patent Agency' },
        email: 'office@example.az',
        website: 'https://office.example.az',
      },
      mail: { host: '127.0.0.1', port: mail.port, security: 'none' },
    }),
  },
  '2026-01-05T06:00:00Z',
);

/** One application among the forty. */
interface File {
  readonly n: number;
  readonly kind: Kind;
  readonly person: string;
  readonly language: 'az' | 'en';
  readonly title: string;
  readonly number: string;
}
const path = ({ number }: File): string => `/cases/${number.replaceAll(' ', '-')}`;

const good = <T>({ status, body }: Answer<T>): T => {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};
const staff = {
  formalExaminer: 'hasanova',
  substantiveExaminer: 'mammadov',
  registrar: 'quliyev',
  commission: 'sura',
} as const;
type Staff = keyof typeof staff;

const today = () => civilDateOf(opened().clock.now());
/** Time runs to a morning; what is due by then is done. */
async function on(day: string): Promise<void> {
  const { clock, office } = opened();
  clock.set(`${day}T06:00:00Z`);
  await office.confirmClock('keeper');
  await office.quiet();
}
const by = (role: Staff): Asking => opened().as(staff[role], role);
/** Somebody of the office acts in a case. */
async function office(file: File, role: Staff, type: string, data: object = {}, over: object = {}): Promise<void> {
  const act = { type, by: { person: staff[role], role }, data, ...over };
  good(await by(role).post(`${path(file)}/acts`, act, key()));
}
/** A party acts, signed in as nobody else. */
async function party(file: File, person: string, role: string, type: string, data: object, over: object = {}) {
  const act = { type, by: { person, role }, data, ...over };
  good(
    await opened()
      .as(person)
      .post(`${path(file)}/acts`, act, key()),
  );
}
const stageOf = async (file: File): Promise<string> =>
  good(await by('registrar').get<{ summary: { stage: string } }>(path(file))).summary.stage;

async function filed(n: number): Promise<File> {
  const kind = kinds[n % kinds.length] ?? 'invention';
  const person = `applicant${n}`;
  const language = n % 5 === 0 ? 'en' : 'az';
  const title = `Günəş qurğusu №${String(n).padStart(2, '0')}`;
  const asking = opened().as(person);
  const named = async (name: 'claims' | 'description') =>
    documentOf(asking, await pdfOf(`${name} of ${n}`), { name: `${name}.pdf`, kind: name });
  const documents = [await named('description'), ...(kind === 'industrialDesign' ? [] : [await named('claims')])];
  const who = { ...applicantParty, id: person, name: `Əli Şükürov ${n}`, email: `${person}@example.az`, language };
  const application = { ...sampleApplication(kind, today(), who), title };
  const request = { by: { person, role: 'applicant' }, data: application, documents };
  const { case: number } = good(await asking.post<{ case: string }>('/applications', request, key()));
  return { n, kind, person, language, title, number };
}

interface Letter {
  readonly to: string;
  readonly subject: string;
  /** The words of the PDF. */
  readonly printed: string;
}
/** Letters that the mail server has taken since it was last asked. */
async function arrived(): Promise<readonly Letter[]> {
  await opened().office.quiet();
  const messages = mail.taken.slice(read);
  read = mail.taken.length;
  return Promise.all(
    messages.map(async (bytes) => {
      const { headers, attached } = await parseEml(bytes);
      const sheets = await readPdf(attached[0]?.bytes ?? new Uint8Array());
      const printed = sheets.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join(' ');
      return { to: headers['to'] ?? '', subject: headers['subject'] ?? '', printed };
    }),
  );
}
let read = 0;
/** Who has had some of these, by id. */
const addressees = (letters: readonly Letter[]): readonly string[] =>
  [...new Set(letters.map(({ to }) => /[\w.]+(?=@)/.exec(to)?.[0] ?? to))].toSorted();

/** A statement of the bank: of each case one payment. */
const statementOf = (files: readonly File[], fee: string, amount: (file: File) => string): string =>
  ['id,paidOn,amount,text', ...files.map((f) => `${fee}-${f.n},${today()},${amount(f)},${f.number}`)].join('\n');
async function paid(files: readonly File[], fee: string, amount: (file: File) => string): Promise<void> {
  const body = { who: staff.registrar, statement: statementOf(files, fee, amount) };
  const { items } = good(await by('registrar').post<{ items: { problem: unknown; fee: string }[] }>('/payments', body));
  expect(items.map(({ problem, fee: found }) => [problem, found])).toEqual(files.map(() => [null, fee]));
}

async function pdfAt(url: string): Promise<string> {
  const answer = await opened()
    .as(null)
    .send(url, { headers: { accept: 'application/pdf' } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const sheets = await readPdf(Buffer.from(await answer.arrayBuffer()));
  return sheets.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join(' ');
}

test('from forty requests to patents, a bulletin and extracts', async () => {
  // 27: each is filed with its papers, and each applicant has its number by mail.
  const files: File[] = [];
  for (let n = 1; n <= 40; n++) files.push(await filed(n));
  const numbers = files.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(40);
  const receipts = await arrived();
  expect(receipts).toHaveLength(40);
  for (const { n, person, number, title } of files) {
    const letter = receipts.find(({ to }) => to.includes(`${person}@example.az`));
    expect([n, letter?.subject, letter?.printed]).toEqual([
      n,
      expect.stringContaining(number),
      expect.stringContaining(title),
    ]);
  }

  // 29.2: six lack something; three answer in the last second, and three do not.
  await on('2026-01-20');
  const [silent, answering, regular] = [files.slice(0, 3), files.slice(3, 6), files.slice(6)];
  const lacking = [...silent, ...answering];
  for (const file of lacking) await office(file, 'formalExaminer', 'DEFICIENCIES_FOUND', { missing: ['request'] });
  for (const file of regular) await office(file, 'formalExaminer', 'FORMAL_EXAMINATION_PASSED');
  const asked = (await arrived()).filter(({ printed }) => /2 ay ərzində|within 2 months/.test(printed));
  expect(addressees(asked)).toEqual(lacking.map(({ person }) => person));
  await on('2026-03-31');
  const reminded = (await arrived()).filter(({ printed }) => /31\.03\.2026|31 March 2026/.test(printed));
  expect(addressees(reminded)).toEqual(lacking.map(({ person }) => person));
  for (const { printed } of reminded) expect(printed).toMatch(/Novruz/);
  opened().clock.set('2026-03-31T19:59:59Z');
  for (const file of answering)
    await party(file, file.person, 'applicant', 'CORRECTION_FILED', { papers: ['request'] });
  await on('2026-04-01');
  expect(await Promise.all(silent.map(stageOf))).toEqual(silent.map(() => 'application.ended.notFiled'));
  for (const file of answering) await office(file, 'formalExaminer', 'FORMAL_EXAMINATION_PASSED');

  // 29.3, 29.4: one is refused, the others are to be published, and a statement of the bank pays for them.
  const [known, ...patentable] = [...regular, ...answering] as [File, ...File[]];
  await office(known, 'substantiveExaminer', 'FINDINGS_RECORDED', {
    findings: [{ ...allMet(known.kind).findings.at(-1), met: false, reason: 'D1' }],
  });
  await office(known, 'substantiveExaminer', 'REFUSED', { reasons: 'D1-dən məlumdur.' });
  for (const file of patentable) {
    await office(file, 'substantiveExaminer', 'FINDINGS_RECORDED', allMet(file.kind));
    await office(file, 'substantiveExaminer', 'PUBLICATION_DECIDED');
  }
  expect((await arrived()).find(({ to }) => to.includes(known.person))?.printed).toContain('D1-dən məlumdur');
  await paid(patentable, 'publication', () => '6.00');

  // 30: the bulletin comes out on one day, as PDF, HTML and JSON; nobody knew of the applications before.
  const open = opened().as(null);
  const first = patentable[0] as File;
  expect((await open.get(path(first))).status).toBe(404);
  await on('2026-06-01');
  const order = { number: '2026-6', on: '2026-06-01', by: staff.registrar };
  good(await by('registrar').post('/bulletin/issues', order));
  const bulletin = await pdfAt('/bulletin/issues/2026-6');
  for (const { title } of patentable) expect(bulletin).toContain(title);
  for (const { title } of [known, ...silent]) expect(bulletin).not.toContain(title);
  expect(good(await open.get<{ view: string }>(path(first))).view).toBe('published');
  expect(good(await open.get<{ items: unknown[] }>('/register?limit=100')).items).toHaveLength(36);

  // 31: one is opposed; its applicant has the copy, answers, and the Commission rejects the opposition.
  const opposed = patentable[1] as File;
  await arrived();
  await party(opposed, 'rival', 'opponent', 'OPPOSITION_FILED', oppositionData());
  await office(opposed, 'commission', 'OPPOSITION_ADMITTED');
  const copy = (await arrived()).filter(({ to }) => to.includes(opposed.person)).at(-1);
  expect(copy?.printed).toContain('İxtira səviyyəsi yoxdur');
  await party(opposed, opposed.person, 'applicant', 'OBSERVATIONS_FILED', { observations: 'Yenidir.' });
  await office(opposed, 'commission', 'OPPOSITION_DECIDED', { outcome: 'rejected', reasons: 'Yenidir.' });

  // 32, 33: after six months they are registered, once paid for, and the patents are published.
  await on('2026-12-02');
  await paid(patentable, 'registration', ({ kind }) => (kind === 'invention' ? '10.00' : '7.00'));
  for (const file of patentable) await office(file, 'registrar', 'PATENT_REGISTERED');
  await on('2027-01-15');
  good(await by('registrar').post('/bulletin/issues', { ...order, number: '2027-1', on: '2027-01-15' }));
  const patents = await pdfAt('/bulletin/issues/2027-1');
  for (const { title } of patentable) expect(patents).toContain(title);

  // 32.2, 35: the register says so, and an extract is checked by whoever has it in hand.
  const extract = good(await open.get<{ hash: string }>(`/register/${first.number.replaceAll(' ', '-')}/extract`));
  expect(await pdfAt(`/register/${first.number.replaceAll(' ', '-')}/extract?language=en`)).toContain(extract.hash);
  expect(good(await open.get(`/register/checks/${extract.hash}`))).toMatchObject({
    application: { number: first.number },
    changed: false,
  });

  // What the office reports of the year, and that its record is whole.
  const { kinds: found, limits } = good(
    await by('registrar').get<OfficeStatistics>('/statistics?from=2026-01-01&to=2026-12-31'),
  );
  const sum = (of: 'received' | 'published' | 'granted' | 'pending') =>
    Object.values(found).reduce((n, kind) => n + kind[of], 0);
  expect([sum('received'), sum('published'), sum('granted'), sum('pending')]).toEqual([40, 36, 36, 0]);
  expect(limits.find(({ limit }) => limit === 'formalExamination')).toMatchObject({ met: 40, missed: 0 });
  expect((await opened().office.registry.incidents()).items).toEqual([]);
  expect(await verify(opened().office.registry)).toMatchObject({ ok: true, cases: 40 });
}, 300_000);

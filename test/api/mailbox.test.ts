/** 29.2: everybody's own mailbox. A letter is there once it has gone out, and opening it is on record. */
import type { CaseState } from '../../engine/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { applicantParty, byPost, opponentParty } from '../support/case-driver.ts';
import { oppositionData } from '../support/oppositions.ts';
import { cases, seeds } from './access/cast.ts';
import { filing, key, officeForEach, passed } from './support/open.ts';
import type { Opened } from './support/open.ts';

/** Time passes while nobody looks; an operator says that the clock is right. */
async function later({ office, clock }: Opened, now: string): Promise<void> {
  clock.set(now);
  await office.confirmClock('quliyev');
  await office.quiet();
}

interface Mail {
  readonly items: readonly {
    readonly id: string;
    readonly notice: string;
    readonly openedAt: string | null;
    readonly servedOn: string | null;
  }[];
  readonly next: string | null;
}

const number = 'A 2026 0001' as CaseNumber;
const agent = { name: 'Vəkil', registration: 'PA-7', warrant: true };
const found = () => passed({ type: 'DEFICIENCIES_FOUND', data: { missing: ['abstract'] } });

/** A case with two letters to its applicant: of its receipt, and of what is missing in it. */
async function deficient({ office, post }: Opened, over: Record<string, unknown> = {}): Promise<void> {
  await post('/applications', filing(over), key());
  await office.quiet();
  await post('/cases/A-2026-0001/acts', found(), key());
  await office.quiet();
}

const serviceOf = (state: CaseState | null) => state?.proceedings.find((p) => p.own['starts'] === 'deficiency');
const idOf = (mail: Mail, notice: string) => mail.items.find((one) => one.notice === notice)?.id ?? '';

describe('29.2: as shipped, a letter is received when it can be opened', () => {
  const opened = officeForEach();

  test('the latest letter first, and to nobody else', async () => {
    const { as } = opened();
    await deficient(opened());
    const { body } = await as('aliyev').get<Mail>('/mailbox');
    expect(body.items.map(({ notice }) => notice)).toEqual(['deficiency', 'receiptConfirmed']);
    expect(body.items[0]).toMatchObject({
      case: number,
      clause: '29.2',
      channel: 'electronic',
      servedOn: '2026-01-05',
      openedAt: null,
      recalled: false,
    });
    for (const [person, ...roles] of [['rival'], ['hasanova', 'formalExaminer'], ['PA-7', 'attorney']] as const)
      expect((await as(person, ...roles).get<Mail>('/mailbox')).body.items).toEqual([]);
    expect((await as(null).get('/mailbox')).status).toBe(401);
  });

  test('opened, it is read, and stays opened from the first time on; receipt is what it was', async () => {
    const { as, office } = opened();
    await deficient(opened());
    const mine = as('aliyev');
    const id = idOf((await mine.get<Mail>('/mailbox')).body, 'deficiency');
    await later(opened(), '2026-01-09T08:00:00Z');
    const letter = await mine.post(`/mailbox/${id}`, {});
    expect(letter).toMatchObject({ status: 200, body: { reference: id, language: 'az' } });
    await later(opened(), '2026-01-12T08:00:00Z');
    await mine.post(`/mailbox/${id}`, {});
    const [first] = (await mine.get<Mail>('/mailbox')).body.items;
    expect(first).toMatchObject({ openedAt: '2026-01-09T08:00:00Z', servedOn: '2026-01-05' });
    const state = await office.registry.state(number);
    expect(serviceOf(state)?.own).toMatchObject({ openedOn: '2026-01-09' });
    expect(state?.terms.find(({ limit }) => limit === 'formalReply')?.due.trigger).toBe('2026-01-05');
    expect((await mine.get<Mail>('/mailbox?unopened=true')).body.items.map(({ notice }) => notice)).toEqual([
      'receiptConfirmed',
    ]);
  });

  test('a letter that starts no limit is opened without an act', async () => {
    const { as, office } = opened();
    await deficient(opened());
    const mine = as('aliyev');
    const { seq } = (await office.registry.state(number)) ?? {};
    const id = idOf((await mine.get<Mail>('/mailbox')).body, 'receiptConfirmed');
    expect((await mine.post(`/mailbox/${id}`, {})).status).toBe(200);
    expect((await office.registry.notice(id))?.openedAt).toBe('2026-01-05T08:00:00Z');
    expect((await office.registry.state(number))?.seq).toBe(seq);
  });

  test('as text and as PDF, in either language', async () => {
    const { as } = opened();
    await deficient(opened());
    const mine = as('aliyev');
    const id = idOf((await mine.get<Mail>('/mailbox')).body, 'deficiency');
    const sent = { method: 'POST', headers: { accept: 'application/pdf' } };
    const pdf = Buffer.from(await (await mine.send(`/mailbox/${id}`, sent)).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await mine.post(`/mailbox/${id}?language=en`, {})).body).toMatchObject({ language: 'en' });
  });

  test.each(['rival', 'hasanova'])('what is not to %s is not there, and is not opened', async (person) => {
    const { as, office } = opened();
    await deficient(opened());
    const id = idOf((await as('aliyev').get<Mail>('/mailbox')).body, 'deficiency');
    expect(await as(person, 'formalExaminer').post(`/mailbox/${id}`, {})).toMatchObject({
      status: 404,
      body: { code: 'notice.unknown' },
    });
    expect((await office.registry.notice(id))?.openedAt).toBeNull();
    expect((await as('aliyev').post('/mailbox/A-2026-0009.1.0', {})).status).toBe(404);
  });

  test('30.5: that it was read is in the log of reads while the case is not public', async () => {
    const { as, get } = opened();
    await deficient(opened());
    const id = idOf((await as('aliyev').get<Mail>('/mailbox')).body, 'deficiency');
    await as('aliyev').post(`/mailbox/${id}`, {});
    const { body } = await get<{ items: readonly object[] }>('/cases/A-2026-0001/reads');
    expect(body.items).toContainEqual(expect.objectContaining({ person: 'aliyev', what: 'POST /mailbox/:notice' }));
  });

  test('page by page', async () => {
    const { as } = opened();
    await deficient(opened());
    const mine = as('aliyev');
    const { body: first } = await mine.get<Mail>('/mailbox?limit=1');
    const { body: second } = await mine.get<Mail>(`/mailbox?limit=1&after=${first.next}`);
    expect([...first.items, ...second.items].map(({ notice }) => notice)).toEqual(['deficiency', 'receiptConfirmed']);
    expect(second.next).toBeNull();
  });

  test('27.2: what goes through an attorney is in the mailbox of both; who opens it is on record', async () => {
    const { as, office } = opened();
    await deficient(opened(), { representative: agent });
    for (const mine of [as('aliyev'), as('PA-7', 'attorney')])
      expect((await mine.get<Mail>('/mailbox')).body.items.map(({ notice }) => notice)).toContain('deficiency');
    const theirs = as('PA-7', 'attorney');
    const id = idOf((await theirs.get<Mail>('/mailbox')).body, 'deficiency');
    expect((await theirs.post(`/mailbox/${id}`, {})).status).toBe(200);
    const [last] = (await office.registry.entries(number)).slice(-1);
    expect(last?.entry.act).toMatchObject({ type: 'NOTICE_OPENED', by: { person: 'PA-7' } });
  });
});

describe('29.2: where the office counts from the opening (policy electronicService)', () => {
  const policy = { policy: 'electronicService', from: '2026-01-01', value: 'whenOpened' };
  const opened = officeForEach({}, { settings: { policies: [policy] } });

  test('opening a letter is its receipt, and starts the limit', async () => {
    const { as, office } = opened();
    await deficient(opened());
    expect(serviceOf(await office.registry.state(number))?.value).toBe('awaitingProof');
    await later(opened(), '2026-01-12T08:00:00Z');
    const mine = as('aliyev');
    const id = idOf((await mine.get<Mail>('/mailbox')).body, 'deficiency');
    expect((await mine.post(`/mailbox/${id}`, {})).status).toBe(200);
    const state = await office.registry.state(number);
    expect(state?.terms.find(({ limit }) => limit === 'formalReply')?.due.trigger).toBe('2026-01-12');
    expect((await mine.get<Mail>('/mailbox')).body.items[0]).toMatchObject({ servedOn: '2026-01-12' });
  });
});

describe('29.2: whoever a letter is to', () => {
  const opened = officeForEach({}, {}, '2027-07-01T08:00:00Z');
  const late = { ...opponentParty, id: 'latecomer' };

  test('31.3: an opponent opens the letter that the opposition came too late', async () => {
    const { as, office } = opened();
    await office.registry.load(seeds(), { effects: 'done' });
    const act = { type: 'OPPOSITION_FILED', by: { person: late.id, role: 'opponent' } };
    await as(late.id).post(
      `/cases/${cases.published}/acts`,
      { ...act, data: oppositionData({ opponent: late }) },
      key(),
    );
    await office.quiet();
    const id = idOf((await as(late.id).get<Mail>('/mailbox')).body, 'oppositionInadmissible');
    expect(await as(late.id).post(`/mailbox/${id}`, {})).toMatchObject({ status: 200, body: { reference: id } });
    const record = await office.registry.notice(id);
    const state = await office.registry.state(record?.case ?? number);
    expect(state?.proceedings.find((p) => p.id === record?.service)?.own).toMatchObject({ openedOn: '2027-07-01' });
  });
});

describe('12: who has left the case', () => {
  const opened = officeForEach();

  test('reads the letter that was sent to him, and nothing follows from that', async () => {
    const { as, office, post } = opened();
    await deficient(opened());
    const buyer = { ...applicantParty, id: 'buyer', name: 'Alıcı' };
    const by = { person: 'aliyev', role: 'applicant' };
    const passing = { type: 'APPLICANT_CHANGED', by, data: { applicants: [buyer], instrument: 'x' } };
    expect((await post('/cases/A-2026-0001/acts', passing, key())).status).toBe(201);
    const { seq } = (await office.registry.state(number)) ?? {};
    const id = idOf((await as('aliyev').get<Mail>('/mailbox')).body, 'deficiency');
    expect((await as('aliyev').post(`/mailbox/${id}`, {})).status).toBe(200);
    expect((await office.registry.notice(id))?.openedAt).toBe('2026-01-05T08:00:00Z');
    expect((await office.registry.state(number))?.seq).toBe(seq);
  });
});

describe('29.2: by post', () => {
  const opened = officeForEach();

  test('a letter that was posted is read here, too, and is not received by that', async () => {
    const { as, office } = opened();
    await deficient(opened(), byPost);
    const mine = as('aliyev');
    const id = idOf((await mine.get<Mail>('/mailbox')).body, 'deficiency');
    expect((await mine.post(`/mailbox/${id}`, {})).status).toBe(200);
    expect(serviceOf(await office.registry.state(number))?.value).toBe('awaitingProof');
  });
});

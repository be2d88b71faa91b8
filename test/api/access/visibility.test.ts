/** What is not public is not shown, and that it is there is not said either (30.2, 30.5-30.7, 25). */
import { filing, key, officeForEach } from '../support/open.ts';
import type { Asking } from '../support/open.ts';
import type { CaseSeed, Registry } from '../../../registry/index.ts';
import { applicationData, CaseDriver, examined, paid, published, received } from '../../support/case-driver.ts';
import { cases, refusesMention, seeds } from './cast.ts';

const opened = officeForEach({}, {}, '2026-07-01T08:00:00Z');
const loaded = async () => {
  const office = opened();
  await office.office.registry.load(seeds(), { effects: 'done' });
  return office;
};

test('30.5, 30.6: to a stranger an unpublished case is like one that is not there', async () => {
  const { as } = await loaded();
  for (const who of [as('stranger'), as(null)])
    for (const place of [
      '',
      '/terms',
      '/journal',
      '/permitted?role=thirdPerson&person=stranger',
      '/forecast',
      '/why',
    ]) {
      const [hidden, secret, missing] = await Promise.all(
        [cases.unpublished, cases.secret, 'A-2026-0099'].map((number) => who.get(`/cases/${number}${place}`)),
      );
      const without = (answer: typeof missing, number: string) => ({
        status: answer?.status,
        body: JSON.stringify(answer?.body).replaceAll(number, 'N').replaceAll(number.replaceAll('-', ' '), 'N'),
        headers: Object.keys(answer?.headers ?? {}),
      });
      expect(without(hidden, cases.unpublished)).toEqual(without(missing, 'A-2026-0099'));
      expect(without(secret, cases.secret)).toEqual(without(missing, 'A-2026-0099'));
    }
});

test('30.5, 30.6: nor does it take another time to say so: it is not looked into, as what is not there is not', async () => {
  const { as, office } = await loaded();
  await office.quiet();
  const lookedInto: string[] = [];
  const registry = office.registry as { -readonly [M in keyof Registry]: Registry[M] };
  const { state } = registry;
  registry.state = (number) => {
    lookedInto.push(number);
    return state(number);
  };
  const askedBy = async (who: Asking, number: string) => {
    lookedInto.length = 0;
    await who.get(`/cases/${number}`);
    return [...lookedInto];
  };
  for (const who of [as('stranger'), as(null), as('agent', 'attorney')])
    for (const number of [cases.unpublished, cases.secret, 'A-2026-0099'])
      expect(await askedBy(who, number)).toEqual([]);
  expect(await askedBy(as('hasanova', 'formalExaminer'), cases.secret)).toEqual([]);
  expect(await askedBy(as('leyla'), cases.unpublished)).toEqual(['A 2026 0002']);
  expect(await askedBy(as('hasanova', 'formalExaminer'), cases.unpublished)).toEqual(['A 2026 0002']);
});

test('30.2: an author who refused to be named is in nothing that the public or an opponent reads', async () => {
  const { as } = await loaded();
  for (const who of [as(null), as('stranger'), as('rival'), as('curious')]) {
    const answer = await who.get(`/cases/${cases.published}`);
    expect(answer.body).toMatchObject({ view: 'published', published: { authors: ['Leyla Məmmədova'] } });
    expect(JSON.stringify(answer)).not.toContain(refusesMention);
    expect(JSON.stringify(await who.get(`/cases/${cases.published}/terms`))).not.toContain(refusesMention);
  }
  expect(JSON.stringify(await as('aliyev').get(`/cases/${cases.published}`))).toContain(refusesMention);
});

test('30.3: the public reads what the bulletin said, and no address, fee or letter', async () => {
  const { as } = await loaded();
  const { body } = await as(null).get<{ published: object }>(`/cases/${cases.published}`);
  expect(Object.keys(body).sort()).toEqual(['canonical', 'number', 'published', 'stage', 'view']);
  expect(body.published).toMatchObject({ title: 'Günəş su qızdırıcısı', publishedOn: '2026-06-01' });
  expect(JSON.stringify(body)).not.toMatch(/Nizami|example\.az|payer/);
});

test('lists leave out what is set apart (25), for everyone outside its circle', async () => {
  const { as, office, clock } = await loaded();
  clock.set('2026-07-20T08:00:00Z');
  await office.quiet();
  const numbers = async (who: ReturnType<typeof as>, place: string) =>
    (await who.get<{ items: { number: string }[] }>(place)).body.items.map(({ number }) => number);
  const all = ['A 2026 0001', 'A 2026 0002', 'A 2026 0003', 'A 2026 0004'];
  for (const [person, role] of [
    ['hasanova', 'formalExaminer'],
    ['babayev', 'operator'],
  ] as const) {
    expect(await numbers(as(person, role), '/cases')).toEqual(all.slice(0, 2));
    expect(await numbers(as(person, role), '/stuck')).not.toContain('A 2026 0003');
  }
  expect(await numbers(as('orujov', 'clearedOfficer'), '/cases')).toEqual(all);
  expect(await numbers(as('orujov', 'clearedOfficer'), '/stuck')).toContain('A 2026 0003');
});

test('a party lists the own cases, and nobody another person’s', async () => {
  const { as } = await loaded();
  const numbers = async (who: ReturnType<typeof as>, place = '/cases') =>
    (await who.get<{ items: { number: string }[] }>(place)).body.items.map(({ number }) => number);
  expect(await numbers(as('aliyev'))).toEqual(['A 2026 0001', 'A 2026 0002', 'A 2026 0003', 'A 2026 0004']);
  expect(await numbers(as('rival'))).toEqual(['A 2026 0001']);
  expect(await numbers(as('stranger'))).toEqual([]);
  expect(await numbers(as('stranger'), '/cases?person=aliyev')).toEqual([]);
});

test('29.10, 30.5: who asked for an examination before publication has the case in no list until then', async () => {
  const { as, office } = opened();
  const asked = { what: 'search', payment: paid(10_000, '2026-02-02') };
  const driver = new CaseDriver()
    .act('APPLICATION_RECEIVED', '2026-01-05', applicationData('invention'))
    .act('EXAMINATION_REQUESTED', '2026-02-02', asked, { by: 'thirdPerson', person: 'curious' });
  const acts = driver.entries.filter(({ act }) => act.by.role !== 'time').map(({ act }) => ({ ...act, case: null }));
  await office.registry.load([{ acts }], { effects: 'done' });
  const seen = async (person: string, place: string) =>
    (await as(person).get<{ items: object[] }>(place)).body.items.length > 0;
  for (const place of ['/cases', '/changes', '/terms'])
    expect([place, await seen('aliyev', place), await seen('curious', place)]).toEqual([place, true, false]);
});

test('each look into a case that is not public is logged, and none into one that is', async () => {
  const { as, get } = await loaded();
  await as('aliyev').get(`/cases/${cases.unpublished}`);
  await as('hasanova', 'formalExaminer').get(`/cases/${cases.unpublished}/journal`);
  await as('stranger').get(`/cases/${cases.unpublished}`);
  await as('aliyev').get(`/cases/${cases.published}`);
  interface Reads {
    items: { person: string; what: string }[];
  }
  const { items } = (await get<Reads>(`/cases/${cases.unpublished}/reads`)).body;
  const seen = items.map(({ person, what }) => `${person} ${what}`).sort();
  expect(seen).toEqual([
    'aliyev GET /cases/:number',
    'hasanova GET /cases/:number/journal',
    'keeper GET /cases/:number/reads',
  ]);
  expect((await get<Reads>(`/cases/${cases.published}/reads`)).body.items).toEqual([]);
});

test('27.2: who handed an act in is in the journal, where that is not who signed it', async () => {
  const { as, get } = opened();
  const { effectiveAt: _at, ...handed } = filing();
  expect((await as('aliyev').post('/applications', handed, key())).status).toBe(201);
  expect((await as('quliyev', 'registrar').post('/applications', handed, key())).status).toBe(201);
  interface Journal {
    items: { entry: { act: { by: object; recordedBy?: string } } }[];
  }
  const first = async (number: string) => (await get<Journal>(`/cases/${number}/journal`)).body.items[0]?.entry.act;
  expect(await first('A-2026-0001')).not.toHaveProperty('recordedBy');
  expect(await first('A-2026-0002')).toMatchObject({ by: { person: 'aliyev' }, recordedBy: 'quliyev' });
});

test('nobody files in the name of another, and an operator acts under the own name', async () => {
  const { as } = opened();
  const handed = { ...filing(), effectiveAt: '2026-06-30T12:00:00+04:00' };
  expect((await as('stranger').post('/applications', handed, key())).body).toMatchObject({
    status: 403,
    code: 'access.notYourName',
  });
  const confirm = (person: string) => as('babayev', 'operator').post('/clock/confirmation', { who: person });
  expect((await confirm('somebody')).status).toBe(403);
  expect((await confirm('babayev')).status).toBe(200);
});

test('25: an incident in a case that is set apart is not counted for those outside its circle', async () => {
  const { as, office, clock } = opened();
  await office.registry.load(seeds(), { effects: 'pending' });
  const number = cases.secret.replaceAll('-', ' ');
  const [effect] = (await office.registry.pendingEffects(clock.now(), 1000)).filter((e) => e.case === number);
  if (!effect) throw new Error('nothing waits in the secret case');
  await office.registry.effectIncident(effect.id, 'the printer is out', clock.now());
  const counted = async (...who: Parameters<typeof as>) =>
    (await as(...who).get<{ incidents: number }>('/health')).body.incidents;
  expect([await counted('babayev', 'operator'), await counted('orujov', 'clearedOfficer')]).toEqual([0, 1]);
});

describe('28.10, 30.6: another application with the same priority date that the applicant may not see', () => {
  const found = { other: 'A 2026 0002', otherPriorityDate: '2026-01-05', otherSentOn: '2026-01-05' };
  const seed = (c: CaseDriver): CaseSeed => ({
    acts: c.entries.filter(({ act }) => act.by.role !== 'time').map(({ act }) => ({ ...act, case: null })),
  });
  /** The same case of another applicant. */
  const ofRival = (c: CaseDriver) => JSON.parse(JSON.stringify(seed(c)).replaceAll('aliyev', 'rival')) as CaseSeed;
  const pair = async (other: CaseDriver) => {
    const office = opened();
    const first = examined().act('SAME_PRIORITY_FOUND', '2026-03-03', found);
    await office.office.registry.load([seed(first), ofRival(other)], { effects: 'done' });
    return office;
  };
  const places = ['', '/journal', '/why', '/permitted?role=applicant&person=aliyev', '/stuck'].map(
    (p) => `/cases/A-2026-0001${p}`,
  );
  const naming = async (who: ReturnType<ReturnType<typeof opened>['as']>): Promise<readonly string[]> => {
    const answers = await Promise.all(places.map((place) => who.get(place)));
    expect(answers.map(({ status }) => status)).toEqual(places.map(() => 200));
    return places.filter((_, i) => JSON.stringify(answers[i]?.body).includes('A 2026 0002'));
  };

  test('its number is in no answer to him; the office reads it', async () => {
    const { as } = await pair(received());
    expect(await naming(as('aliyev'))).toEqual([]);
    expect(await naming(as('mammadov', 'substantiveExaminer'))).toContain('/cases/A-2026-0001/journal');
  });

  test('what he writes himself is shown as he wrote it, so that nothing tells which of the numbers in it there is', async () => {
    const { as } = await pair(received());
    const what = 'A 2026 0002 A 2026 0003 A 2026 0004';
    const handed = {
      type: 'AMENDMENT_FILED',
      by: { role: 'applicant', person: 'aliyev' },
      data: { what, payment: paid(100_000, '2026-06-30') },
    };
    const who = as('aliyev');
    const preview = await who.post('/preview', { ...handed, case: 'A 2026 0001' });
    const done = await who.post('/cases/A-2026-0001/acts', handed, key());
    expect([preview.status, done.status]).toEqual([200, 201]);
    for (const { body } of [done, await who.get('/cases/A-2026-0001/journal')])
      expect(JSON.stringify(body)).toContain(what);
    expect(JSON.stringify(preview.body)).not.toContain('—');
    const withdrawn = await who.post(
      '/cases/A-2026-0001/acts',
      { type: 'APPLICATION_WITHDRAWN', by: handed.by, data: {} },
      key(),
    );
    expect(withdrawn.status).toBe(201);
    expect(JSON.stringify(withdrawn.body)).not.toContain('A 2026 0002');
  });

  test('28.7: an application that claimed the priority of this one in vain is not named to its applicant', async () => {
    const office = opened();
    const first = received();
    const second = new CaseDriver('A 2026 0002').act(
      'APPLICATION_RECEIVED',
      '2026-03-02',
      applicationData('invention', {
        payment: paid(1000, '2026-03-02'),
        priorities: [
          {
            basis: 'earlierApplication',
            date: '2026-01-05',
            country: 'AZ',
            number: 'A 2026 0001',
            payment: paid(700, '2026-03-02'),
          },
        ],
      }),
    );
    first.act('DEEMED_WITHDRAWN', '2026-03-02', {
      claimedBy: 'A 2026 0002',
      applicants: ['rival'],
      filedOn: '2026-01-20',
      priorityDate: '2026-01-05',
    });
    await office.office.registry.load([seed(first), ofRival(second)], { effects: 'done' });
    expect(await naming(office.as('aliyev'))).toEqual([]);
  });

  test('once it is published he reads it, too', async () => {
    const { as } = await pair(published());
    expect(await naming(as('aliyev'))).toContain('/cases/A-2026-0001');
  });

  test('the letter that tells of it says no number', async () => {
    const c = examined().act('SAME_PRIORITY_FOUND', '2026-03-03', found);
    const letter = c.entries
      .flatMap((e) => e.effects)
      .find((e) => e.kind === 'dispatch-notice' && e.notice === 'samePriority');
    expect(letter).toBeDefined();
    expect(JSON.stringify(letter)).not.toContain('A 2026 0002');
  });
});

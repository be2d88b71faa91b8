/**
 * The table of access, walked: every route, asked by everyone, of a case that is published, not published, set apart, and set apart once it was published.
 * The answers expected are written down here, a column for each caller in the order of `callers`.
 */
import { caseDoors, conditions, officeDoors } from '../../../api/index.ts';
import type { TokenRole } from '../../../api/index.ts';
import { opponentParty } from '../../support/case-driver.ts';
import { key, officeForEach } from '../support/open.ts';
import type { Answer, Asking } from '../support/open.ts';
import { oppositionData } from '../../support/oppositions.ts';
import { callers, cases, seeds } from './cast.ts';

/**
 * W whole, P what has been published, L let in and answered by the law or the record, - as if it were not there,
 * u says who you are, d denied.
 */
const expected: Readonly<Record<string, string>> = {
  //                                          nobody, stranger | applicant, author, agent | no agent, opponent, requester
  //                                          | formal, substantive, Commission, registrar, operator | cleared, administrator
  'GET /cases/:number published': 'PP WWW PPP WWWWW WW',
  'GET /cases/:number unpublished': '-- WWW --- WWWWW WW',
  'GET /cases/:number secret': '-- WWW --- ----- WW',
  'GET /cases/:number shutAgain': '-- WWW --- ----- WW',
  'GET /cases/:number/terms published': '-- LLL -LL LLLLL LL',
  'GET /cases/:number/terms unpublished': '-- LLL --- LLLLL LL',
  'GET /cases/:number/terms secret': '-- LLL --- ----- LL',
  'GET /cases/:number/terms shutAgain': '-- LLL --- ----- LL',
  'GET /cases/:number/permitted published': '-- LLL -LL LLLLL LL',
  'GET /cases/:number/permitted unpublished': '-- LLL --- LLLLL LL',
  'GET /cases/:number/permitted secret': '-- LLL --- ----- LL',
  'GET /cases/:number/permitted shutAgain': '-- LLL --- ----- LL',
  'GET /cases/:number/journal published': '-- LLL --- LLLLL LL',
  'GET /cases/:number/journal unpublished': '-- LLL --- LLLLL LL',
  'GET /cases/:number/journal secret': '-- LLL --- ----- LL',
  'GET /cases/:number/journal shutAgain': '-- LLL --- ----- LL',
  'GET /cases/:number/forecast published': '-- LLL --- LLLLL LL',
  'GET /cases/:number/forecast unpublished': '-- LLL --- LLLLL LL',
  'GET /cases/:number/forecast secret': '-- LLL --- ----- LL',
  'GET /cases/:number/forecast shutAgain': '-- LLL --- ----- LL',
  'GET /cases/:number/why published': '-- LLL --- LLLLL LL',
  'GET /cases/:number/why unpublished': '-- LLL --- LLLLL LL',
  'GET /cases/:number/why secret': '-- LLL --- ----- LL',
  'GET /cases/:number/why shutAgain': '-- LLL --- ----- LL',
  'GET /cases/:number/stuck published': '-- LLL --- LLLLL LL',
  'GET /cases/:number/stuck unpublished': '-- LLL --- LLLLL LL',
  'GET /cases/:number/stuck secret': '-- LLL --- ----- LL',
  'GET /cases/:number/stuck shutAgain': '-- LLL --- ----- LL',
  'GET /cases/:number/notices/:notice/letter published': '-- LLL --- LLLLL LL',
  'GET /cases/:number/notices/:notice/letter unpublished': '-- LLL --- LLLLL LL',
  'GET /cases/:number/notices/:notice/letter secret': '-- LLL --- ----- LL',
  'GET /cases/:number/notices/:notice/letter shutAgain': '-- LLL --- ----- LL',
  'GET /cases/:number/documents published': 'PP WWW PPP WWWWW WW',
  'GET /cases/:number/documents unpublished': '-- WWW --- WWWWW WW',
  'GET /cases/:number/documents secret': '-- WWW --- ----- WW',
  'GET /cases/:number/documents shutAgain': '-- WWW --- ----- WW',
  'GET /cases/:number/documents/:sha256 published': 'LL LLL LLL LLLLL LL',
  'GET /cases/:number/documents/:sha256 unpublished': '-- LLL --- LLLLL LL',
  'GET /cases/:number/documents/:sha256 secret': '-- LLL --- ----- LL',
  'GET /cases/:number/documents/:sha256 shutAgain': '-- LLL --- ----- LL',
  'GET /cases/:number/reads published': '-- --- --- ----L -L',
  'GET /cases/:number/reads unpublished': '-- --- --- ----L -L',
  'GET /cases/:number/reads secret': '-- --- --- ----- LL',
  'GET /cases/:number/reads shutAgain': '-- --- --- ----- LL',
  'GET /cases/:number/proposals published': '-- --- --- LLLLL LL',
  'GET /cases/:number/proposals unpublished': '-- --- --- LLLLL LL',
  'GET /cases/:number/proposals secret': '-- --- --- ----- LL',
  'GET /cases/:number/proposals shutAgain': '-- --- --- ----- LL',
  'GET /cases/:number/assignment published': '-- --- --- LLLLL LL',
  'GET /cases/:number/assignment unpublished': '-- --- --- LLLLL LL',
  'GET /cases/:number/assignment secret': '-- --- --- ----- LL',
  'GET /cases/:number/assignment shutAgain': '-- --- --- ----- LL',
  'POST /cases/:number/assignment published': '-- --- --- LLLLL LL',
  'POST /cases/:number/assignment unpublished': '-- --- --- LLLLL LL',
  'POST /cases/:number/assignment secret': '-- --- --- ----- LL',
  'POST /cases/:number/assignment shutAgain': '-- --- --- ----- LL',
  'GET /cases/:number/comments published': '-- --- --- LLLLL LL',
  'GET /cases/:number/comments unpublished': '-- --- --- LLLLL LL',
  'GET /cases/:number/comments secret': '-- --- --- ----- LL',
  'GET /cases/:number/comments shutAgain': '-- --- --- ----- LL',
  'POST /cases/:number/comments published': '-- --- --- LLLLL LL',
  'POST /cases/:number/comments unpublished': '-- --- --- LLLLL LL',
  'POST /cases/:number/comments secret': '-- --- --- ----- LL',
  'POST /cases/:number/comments shutAgain': '-- --- --- ----- LL',
  'POST /cases/:number/comments/:comment published': '-- --- --- LLLLL LL',
  'POST /cases/:number/comments/:comment unpublished': '-- --- --- LLLLL LL',
  'POST /cases/:number/comments/:comment secret': '-- --- --- ----- LL',
  'POST /cases/:number/comments/:comment shutAgain': '-- --- --- ----- LL',
  'GET /register/:number published': 'LL LLL LLL LLLLL LL',
  'GET /register/:number unpublished': '-- --- --- ----- --',
  'GET /register/:number secret': '-- --- --- ----- --',
  'GET /register/:number shutAgain': '-- --- --- ----- --',
  'GET /register/:number/history published': 'LL LLL LLL LLLLL LL',
  'GET /register/:number/history unpublished': '-- --- --- ----- --',
  'GET /register/:number/history secret': '-- --- --- ----- --',
  'GET /register/:number/history shutAgain': '-- --- --- ----- --',
  'GET /register/:number/extract published': 'LL LLL LLL LLLLL LL',
  'GET /register/:number/extract unpublished': '-- --- --- ----- --',
  'GET /register/:number/extract secret': '-- --- --- ----- --',
  'GET /register/:number/extract shutAgain': '-- --- --- ----- --',
  'GET /cases/:number/duplicates/:entry published': '-- LLL --- LLLLL LL',
  'GET /cases/:number/duplicates/:entry unpublished': '-- LLL --- LLLLL LL',
  'GET /cases/:number/duplicates/:entry secret': '-- LLL --- ----- LL',
  'GET /cases/:number/duplicates/:entry shutAgain': '-- LLL --- ----- LL',
  'GET /register': 'LL LLL LLL LLLLL LL',
  'GET /register/checks/:hash': 'LL LLL LLL LLLLL LL',
  'POST /cases/:number/acts published': 'uL LLL LLL LLLLL LL',
  'POST /cases/:number/acts unpublished': '-- LLL --- LLLLL LL',
  'POST /cases/:number/acts secret': '-- LLL --- ----- LL',
  'POST /cases/:number/acts shutAgain': 'uL LLL LLL LLLLL LL',
  'POST /preview published': 'uL LLL LLL LLLLL LL',
  'POST /preview unpublished': '-- LLL --- LLLLL LL',
  'POST /preview secret': '-- LLL --- ----- LL',
  'POST /preview shutAgain': 'uL LLL LLL LLLLL LL',
  'GET /cases': 'uL LLL LLL LLLLL LL',
  'GET /terms': 'uL LLL LLL LLLLL LL',
  'GET /changes': 'uL LLL LLL LLLLL LL',
  'POST /applications': 'uL LLL LLL LLLLL LL',
  'POST /international-applications': 'uL LLL LLL LLLLL LL',
  'POST /uploads': 'uL LLL LLL LLLLL LL',
  'PATCH /uploads/:id': 'uL LLL LLL LLLLL LL',
  'HEAD /uploads/:id': 'uL LLL LLL LLLLL LL',
  'DELETE /uploads/:id': 'uL LLL LLL LLLLL LL',
  'GET /proposals': 'ud ddd ddd LLLLL LL',
  'GET /proposals/:id': 'ud ddd ddd LLLLL LL',
  'POST /proposals/:id': 'ud ddd ddd LLLLL LL',
  'GET /proposals/:id/documents/:sha256': 'ud ddd ddd LLLLL LL',
  'GET /stuck': 'ud ddd ddd LLLLL LL',
  'GET /bulletin/queue': 'ud ddd ddd LLLLL LL',
  'POST /bulletin/issues': 'ud ddd ddd dddLd dL',
  'GET /bulletin/issues': 'LL LLL LLL LLLLL LL',
  'GET /bulletin/issues/:number': 'LL LLL LLL LLLLL LL',
  'GET /letters/:notice/preview': 'ud ddd ddd LLLLL LL',
  'GET /mailbox': 'uL LLL LLL LLLLL LL',
  'POST /mailbox/:notice': 'uL LLL LLL LLLLL LL',
  'GET /post': 'ud ddd ddd dddLL dL',
  'POST /post': 'ud ddd ddd dddLL dL',
  'POST /payments': 'ud ddd ddd dddLL dL',
  'GET /incidents': 'ud ddd ddd ddddL dL',
  'GET /incidents/:id': 'ud ddd ddd ddddL dL',
  'POST /incidents/:id': 'ud ddd ddd ddddL dL',
  'POST /incidents': 'ud ddd ddd ddddL dL',
  'POST /assignments': 'ud ddd ddd ddddL dL',
  'GET /webhooks': 'ud ddd ddd ddddL dL',
  'POST /webhooks': 'ud ddd ddd ddddL dL',
  'GET /webhooks/:id': 'ud ddd ddd ddddL dL',
  'DELETE /webhooks/:id': 'ud ddd ddd ddddL dL',
  'POST /webhooks/:id/test': 'ud ddd ddd ddddL dL',
  'POST /webhooks/:id/replay': 'ud ddd ddd ddddL dL',
  'POST /webhooks/:id/resume': 'ud ddd ddd ddddL dL',
  'POST /clock/confirmation': 'ud ddd ddd ddddL dL',
  'POST /calendar': 'ud ddd ddd ddddL dL',
  'GET /calendar/:year': 'LL LLL LLL LLLLL LL',
  'GET /ready': 'LL LLL LLL LLLLL LL',
  'GET /health': 'LL LLL LLL LLLLL LL',
  'GET /statistics': 'ud ddd ddd LLLLL LL',
  'GET /metrics': 'ud ddd ddd ddddL dL',
};

const opened = officeForEach({}, {}, '2026-07-01T08:00:00Z');

const letter = ({ status, body }: Answer): string => {
  if (status === 401) return 'u';
  if (status === 403) return 'd';
  if (status === 404 && body['code'] === 'case.unknown') return '-';
  if (status === 200 && body['view'] === 'published') return 'P';
  if (status === 200 && body['view'] === 'whole') return 'W';
  return 'L';
};

/** One request to a route: an act that the law refuses, an effect that is not there, the caller's own name. */
async function ask(asking: Asking, route: string, person: string, number: string): Promise<Answer> {
  const [method = '', template = ''] = route.split(' ');
  const url = template
    .replace(':number', number)
    .replace('uploads/:id', `uploads/${'0'.repeat(32)}`)
    .replace(':sha256', 'f'.repeat(64))
    .replace(':id', 'A-2026-0009.1.0')
    .replace(':year', '2026')
    .replace(':notice', 'deficiency')
    .replace(':entry', '1')
    .replace(':comment', '999')
    .replace(':hash', '0'.repeat(64));
  if (template === '/bulletin/issues/:number') return asking.get('/bulletin/issues/2026-1');
  if (url.startsWith('/uploads')) {
    const headers = {
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    };
    const { status } = await asking.send(url, { method, headers });
    return { status, type: '', headers: {}, body: {} };
  }
  if (method === 'DELETE') {
    const answer = await asking.send(url, { method });
    return { status: answer.status, type: '', headers: {}, body: (await answer.json()) as Answer['body'] };
  }
  const by = { person, role: 'thirdPerson' };
  const act = { type: 'APPLICATION_PUBLISHED', by, on: '2026-06-30', data: {} };
  if (method === 'GET')
    return asking.get(url.endsWith('/permitted') ? `${url}?role=thirdPerson&person=${person}` : url);
  if (url === '/preview') return asking.post(url, { ...act, case: number });
  if (url.endsWith('/assignment')) return asking.post(url, { to: person });
  if (url === '/assignments') return asking.post(url, { from: person, to: null });
  if (url.endsWith('/comments')) return asking.post(url, { text: 'seen' }, key());
  if (url.endsWith('/comments/999')) return asking.post(url, { what: 'withdraw' });
  if (url.endsWith('/acts')) return asking.post(url, act, key());
  if (url === '/bulletin/issues') return asking.post(url, { number: '2026-1', on: '2099-01-01', by: person });
  if (url === '/clock/confirmation') return asking.post(url, { who: person });
  if (url === '/calendar') return asking.post(url, { who: person });
  if (url === '/payments') return asking.post(url, { who: person, statement: 'id,paidOn,amount,text' });
  if (url === '/post')
    return asking.post(url, { who: person, items: [{ letter: 'A-2026-0009.1.0', what: 'posted', on: '2026-06-30' }] });
  if (url.startsWith('/mailbox/')) return asking.post(url, {});
  if (url.startsWith('/proposals')) return asking.post(url, { what: 'confirm' });
  if (url.startsWith('/incidents')) return asking.post(url, { what: 'retry', who: person });
  return asking.post(url, { by, on: '2026-06-30', data: {} }, key());
}

const columns = (row: string): string => row.replaceAll(' ', '');

test('every route is asked by everyone, of each sort of case', async () => {
  const { office, as } = opened();
  await office.registry.load(seeds(), { effects: 'done' });
  const found: Record<string, string> = {};
  for (const row of Object.keys(expected)) {
    const [method, template, condition = 'published'] = row.split(' ');
    const number = cases[condition as keyof typeof cases];
    let letters = '';
    for (const [, person, ...roles] of callers) {
      const answer = await ask(as(person, ...roles), `${method} ${template}`, person ?? 'somebody', number);
      expect([row, person, answer.status < 500]).toEqual([row, person, true]);
      letters += letter(answer);
    }
    found[row] = letters;
  }
  expect(found).toEqual(Object.fromEntries(Object.entries(expected).map(([row, told]) => [row, columns(told)])));
}, 120_000);

test('no route is left out, nor any sort of case', () => {
  const { api } = opened();
  const paths = api.swagger().paths as Record<string, Record<string, unknown>>;
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  );
  const walked = Object.keys(expected).map((row) => row.split(' ').slice(0, 2).join(' '));
  /** By patent number: the same door and the same answer as by application number. */
  expect(routes.filter((route) => route !== 'GET /patents/:number').sort()).toEqual([...new Set(walked)].sort());
  const ofCases = Object.keys(expected).filter((row) => row.split(' ').length === 3);
  expect(ofCases).toHaveLength(23 * conditions.length);
  for (const row of Object.values(expected)) expect(columns(row)).toHaveLength(callers.length);
});

test('nothing stands in the table that no route asks for', () => {
  expect(Object.keys(caseDoors)).toEqual([
    'case',
    'limits',
    'journal',
    'register',
    'documents',
    'reads',
    'work',
    'acts',
    'strangersActs',
  ]);
  expect(Object.keys(officeDoors)).toEqual([
    'open',
    'filing',
    'dockets',
    'publication',
    'recording',
    'supervision',
    'operation',
  ]);
});

describe('31.1, 31.4, 25: published, and set apart since', () => {
  const asked = (person: string, role: string, type: string, data: object, roles: readonly TokenRole[] = []) => {
    const { as, office } = opened();
    return office.registry
      .load(seeds(), { effects: 'done' })
      .then(() =>
        as(person, ...roles).post(`/cases/${cases.shutAgain}/acts`, { type, by: { person, role }, data }, key()),
      );
  };
  const second = oppositionData({ opponent: { ...opponentParty, id: 'stranger' } });

  test('31.1: anyone opposes it', async () => {
    expect((await asked('stranger', 'opponent', 'OPPOSITION_FILED', second)).status).toBe(201);
  });

  test('31.1: a registrar records one that came on paper', async () => {
    const { as, office } = opened();
    await office.registry.load(seeds(), { effects: 'done' });
    const by = { person: 'stranger', role: 'opponent' };
    const act = { type: 'OPPOSITION_FILED', by, data: second };
    expect((await as('quliyev', 'registrar').post(`/cases/${cases.shutAgain}/acts`, act, key())).status).toBe(201);
  });

  test('31.4: an opponent does what an opponent may', async () => {
    expect((await asked('rival', 'opponent', 'OPPOSITION_WITHDRAWN', {})).status).toBe(201);
  });

  test('25: no stranger inspects it', async () => {
    const inspected = await asked('stranger', 'thirdPerson', 'MATERIALS_INSPECTED', {});
    expect([inspected.status, inspected.body['code']]).toEqual([422, 'application.unpublished']);
  });

  test('25: an officer without clearance finds no such case', async () => {
    const answer = await asked('mammadov', 'substantiveExaminer', 'REFUSED', { reasons: 'x' }, ['substantiveExaminer']);
    expect([answer.status, answer.body['code']]).toEqual([404, 'case.unknown']);
  });
});

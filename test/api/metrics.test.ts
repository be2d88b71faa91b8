/** What an operator's monitoring asks for: figures of the office as JSON, and for Prometheus as text. */
import { filing, key, officeForEach, passed } from './support/open.ts';

const opened = officeForEach();

/** As a Prometheus server asks. */
const accept = 'application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.2';
const scraped = async (): Promise<string> => {
  const { as } = opened();
  const answer = await as('watch', 'operator').send('/metrics', { headers: { accept } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  return await answer.text();
};
const valueOf = (text: string, name: string): number => Number(text.split(`\n${name} `)[1]?.split('\n')[0]);

const twoCases = async () => {
  const { post, office } = opened();
  await post('/applications', filing(), key());
  await post('/applications', filing(), key());
  await post('/cases/A-2026-0001/acts', passed(), key());
  await post('/cases/A-2026-0001/acts', passed(), key());
  await office.quiet();
};

test('cases by stage, what is overdue, what is to be carried out', async () => {
  await twoCases();
  expect(await opened().office.registry.figures()).toEqual((await opened().get('/metrics')).body);
  expect((await opened().get('/metrics')).body).toMatchObject({
    cases: { 'application.formal.awaitingDecision': 1, 'application.substantive.examining': 1 },
    effects: {},
    oldestEffect: null,
    faults: 0,
    bulletinQueue: 0,
  });
});

test('as text: the same, with what was recorded and answered since the start, and the process', async () => {
  await twoCases();
  const text = await scraped();
  expect(valueOf(text, 'muddet_cases{stage="application.formal.awaitingDecision"}')).toBe(1);
  expect(valueOf(text, 'muddet_effects{status="incident"}')).toBe(0);
  expect(valueOf(text, 'muddet_clock_held')).toBe(0);
  expect(valueOf(text, 'muddet_entries_recorded_total{act="APPLICATION_RECEIVED"}')).toBe(2);
  expect(
    valueOf(text, 'muddet_http_request_seconds_count{method="POST",route="/cases/:number/acts",status="422"}'),
  ).toBe(1);
  expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e7);
  // What names a person, a case or a title is no figure. A figure itself may have any digits.
  expect(text.replaceAll(/ [\d.e+-]+$/gm, '')).not.toMatch(/2026|aliyev|hasanova/i);
});

test('25, 30.7: a case set apart is in none of the figures', async () => {
  await twoCases();
  const order = { type: 'SET_APART', by: { person: 'mammadov', role: 'clearedOfficer' }, data: { reason: 'Müdafiə.' } };
  const setApart = await opened()
    .as('mammadov', 'clearedOfficer')
    .post('/cases/A-2026-0002/acts', { ...passed(), ...order }, key());
  expect(setApart.status).toBe(201);
  expect((await opened().get('/metrics')).body['cases']).toEqual({ 'application.substantive.examining': 1 });
  expect(await scraped()).not.toContain('stage="application.formal.awaitingDecision"');
});

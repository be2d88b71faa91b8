/** GET /statistics: figures of a period, for everybody who works in the office. */
import type { OfficeStatistics } from '../../registry/index.ts';
import { filing, key, officeForEach } from './support/open.ts';

const opened = officeForEach({}, {}, '2027-06-01T08:00:00Z');

test('of the 365 days up to today, when not told otherwise', async () => {
  const { post, as } = opened();
  await post('/applications', { ...filing(), effectiveAt: undefined }, key());
  const { body } = await as('mammadov', 'substantiveExaminer').get<OfficeStatistics>('/statistics');
  expect(body).toMatchObject({
    from: '2026-06-02',
    to: '2027-06-01',
    kinds: { invention: { received: 1, pending: 1, pendency: { grant: null } } },
    ageing: [{ cases: 1, years: [1, 0, 0, 0], oldest: 0 }],
  });
});

test.each([
  ['from=2026-02-02&to=2026-01-01', 'begin after it ends'],
  ['from=2027-06-02', 'begin after it ends'],
  ['to=1000-01-01', 'query'],
])('%s is refused', async (query, said) => {
  const { status, body } = await opened().get(`/statistics?${query}`);
  expect([status, body['code'], JSON.stringify(body)]).toEqual([400, 'request.invalid', expect.stringContaining(said)]);
});

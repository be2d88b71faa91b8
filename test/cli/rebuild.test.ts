/** `muddet rebuild`: what follows from the journal is worked out from it again. */
import { instantOf } from '../../activities/index.ts';
import { join } from 'node:path';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { civilDateOf } from '../../law/index.ts';
import { Database } from '../../registry/sqlite/driver.ts';
import { run, start, temporaryFolder } from './support/run.ts';

const data = join(temporaryFolder(), 'office');
const today = civilDateOf(instantOf(Date.now()));
const number = `A-${today.slice(0, 4)}-0001`;

const spoilt = (): void => {
  const db = new Database(join(data, 'office.db'));
  db.exec("delete from docket; update terms set status = 'ended'");
  db.close();
};

test('lists that are not what the journal makes of them are made anew, of one case or of all', async () => {
  const application = JSON.stringify(sampleApplication('invention', today));
  for (const _ of [1, 2]) await run(['act', 'APPLICATION_RECEIVED', '--data', application, '--dir', data]);
  spoilt();
  expect((await run(['verify', '--data', data])).code).toBe(1);
  const one = await run(['rebuild', '--case', number, '--data', data]);
  expect([one.code, one.out]).toEqual([0, '1 cases are worked out from their journals again.']);
  expect((await run(['verify', '--data', data])).out).toContain(
    `BAD: ${number.replaceAll('-', ' ').replace('0001', '0002')}`,
  );
  expect(JSON.parse((await run(['rebuild', '--data', data, '--json'])).out)).toEqual({ cases: 2 });
  expect((await run(['verify', '--data', data])).code).toBe(0);
});

test('a case that is not there, and an office that runs, are said', async () => {
  const missing = await run(['rebuild', '--case', number.replace('0001', '0099'), '--data', data]);
  expect([missing.code, missing.err]).toEqual([3, expect.stringContaining('[rebuild.noCase]')]);
  const server = start(['serve', '--port', '0', '--data', data, '--log', 'silent']);
  while (server.out() === '') await new Promise((resolve) => setTimeout(resolve, 20));
  const running = await run(['rebuild', '--data', data]);
  expect([running.code, running.err]).toEqual([3, expect.stringContaining('[embedded.locked]')]);
  server.stop();
  await server.done;
});

/**
 * An office in a process of its own, behind HTTP, whose disk or database a test takes away. Says its address once it is
 * open, with so many applications that wait for the bulletin.
 */
import { buildApi, ownKey, ownTokens, publicHalf } from '../../api/index.ts';
import { life, submittedOf } from '../../bench/life.ts';
import { openOffice } from '../../embedded/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import { killTest } from './kill-test.ts';
import { loadClock } from './load.ts';

const [dataDir = '', database = '', started = '', queued = '0'] = process.argv.slice(2);
const clock = loadClock(Number(started));
const office = await openOffice({ dataDir, database, clock, clockBounds: killTest.clockBounds });
for (let i = 0; i < Number(queued); i++) {
  let number: CaseNumber | null = null;
  for (const [step, act] of life.slice(0, 6).entries()) {
    const answer = await office.apply(submittedOf(number, act), { key: `${i}-${step}` });
    if (!answer.ok) throw new Error(answer.code);
    number = answer.case;
  }
}
const api = await buildApi(office, { clock, issuers: [ownTokens(publicHalf(await ownKey(dataDir)))] });
process.stdout.write(`${await api.listen({ host: '127.0.0.1', port: 0 })}\n`);

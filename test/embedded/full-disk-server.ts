/**
 * An office in a process of its own, behind HTTP, whose disk a test fills. Says its address once it is open, with so many
 * applications that wait for the bulletin.
 */
import { buildApi, ownKey, ownTokens, publicHalf } from '../../api/index.ts';
import { life, submittedOf } from '../../bench/life.ts';
import { openOffice } from '../../embedded/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import { fastClock } from './fast-clock.ts';
import { fullDisk } from './full-disk.ts';
import { killTest } from './kill-test.ts';

const [dataDir = '', started = '', queued = '0'] = process.argv.slice(2);
const clock = fastClock(fullDisk.from, Number(started), fullDisk.daysPerSecond);
const office = await openOffice({ dataDir, clock, clockBounds: killTest.clockBounds });
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

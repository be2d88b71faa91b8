/**
 * A process of an office whose cases Temporal wakes: `serve` takes acts over HTTP and says its address, `work` is a worker
 * and says `working`. Both by a clock of the test's.
 */
import { fileURLToPath } from 'node:url';
import { buildApi, ownKey, ownTokens, publicHalf } from '../../api/index.ts';
import { silentLog } from '../../activities/index.ts';
import { openOffice, systemClock } from '../../embedded/index.ts';
import { openClient, openWorker, setUpRuntime, startPoker, temporalSettings } from '../../worker/index.ts';
import { killTest } from '../embedded/kill-test.ts';
import { loadClock } from '../embedded/load.ts';

const [role, dataDir = '', database = '', started, pace] = process.argv.slice(2);
const daysPerSecond = Number(pace);
const clock = daysPerSecond === 0 ? systemClock() : loadClock(Number(started), daysPerSecond);
const settings = temporalSettings(process.env);
setUpRuntime(silentLog);
const office = await openOffice({
  dataDir,
  database,
  clock,
  clockBounds: killTest.clockBounds,
  timekeeper: 'temporal',
});
if (role === 'serve') {
  const api = await buildApi(office, { clock, issuers: [ownTokens(publicHalf(await ownKey(dataDir)))] });
  const address = await api.listen({ host: '127.0.0.1', port: 0 });
  const client = openClient(settings);
  startPoker({ ...settings, registry: office.registry, client, clock, log: silentLog });
  process.stdout.write(`${address}\n`);
} else {
  const bundle = fileURLToPath(new URL('../../dist/workflows/bundle.js', import.meta.url));
  const faster = daysPerSecond === 0 ? 1 : daysPerSecond * 86_400;
  const worker = await openWorker({ office, settings, bundle, inTemporal: (ms) => ms / faster });
  process.once('SIGTERM', () => void worker.stop());
  process.stdout.write('working\n');
  await worker.done;
  await office.close();
  process.stdout.write('stopped\n');
}

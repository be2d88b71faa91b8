// PostgreSQL and Temporal for whoever works on muddet, until Ctrl-C. Prints their addresses.
import { once } from 'node:events';
import { startPostgres } from './postgres.js';
import { startTemporal } from './temporal.js';

const [postgres, temporal] = await Promise.all([startPostgres({ durable: true }), startTemporal()]);
process.stdout.write(`MUDDET_TEST_POSTGRES=${postgres.address}\nMUDDET_TEST_TEMPORAL=${temporal.address}\n`);
await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
await Promise.all([postgres.stop(), temporal.stop()]);

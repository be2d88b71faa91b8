// PostgreSQL and Temporal for whoever works on muddet, until Ctrl-C. Prints their addresses.
import { startPostgres } from './postgres.js';
import { startTemporal } from './temporal.js';

const [postgres, temporal] = await Promise.all([startPostgres({ durable: true }), startTemporal()]);
process.stdout.write(`MUDDET_TEST_POSTGRES=${postgres.address}\nMUDDET_TEST_TEMPORAL=${temporal.address}\n`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await Promise.all([postgres.stop(), temporal.stop()]);
    process.exit(0);
  });
setInterval(() => undefined, 60_000);

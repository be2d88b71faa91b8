// Starts the servers that the tests of the project `temporal` share, each file with a database and a task queue of its own.
import { startPostgres } from './postgres.js';
import { startTemporal } from './temporal.js';

export default async function setup() {
  const [postgres, temporal] = await Promise.all([startPostgres(), startTemporal()]);
  process.env.MUDDET_POSTGRES_OF_THIS_RUN = postgres.address;
  process.env.MUDDET_TEMPORAL_OF_THIS_RUN = temporal.address;
  globalThis.servicesOfThisRun = [postgres, temporal];
}

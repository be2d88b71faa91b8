// Starts the server that the tests of the project `postgresql` share, each file with databases of its own.
import { startPostgres } from './postgres.js';

export default async function setup() {
  const server = await startPostgres();
  process.env.MUDDET_POSTGRES_OF_THIS_RUN = server.address;
  globalThis.postgresOfThisRun = server;
}

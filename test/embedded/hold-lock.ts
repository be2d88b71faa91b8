/** A process that takes the lock of a directory, says so, and holds it until it is ended. */
import { lockDirectory } from '../../embedded/directory-lock.ts';

const [dataDir = ''] = process.argv.slice(2);
try {
  lockDirectory(dataDir);
  process.stdout.write('locked\n');
  setInterval(() => undefined, 1_000);
} catch (error) {
  process.stdout.write(`${JSON.stringify(error)}\n`);
}

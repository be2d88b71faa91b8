/** Runs the benches named on the command line, or all: `npm run bench -- step acts`. */
import { benchActs } from './acts.ts';
import { bareRate } from './bare.ts';
import { benchDue } from './due.ts';
import { benchHttp } from './http.ts';
import { benchImport } from './import.ts';
import { benchMillion } from './million.ts';
import { benchRegister } from './register.ts';
import { benchStep } from './step.ts';
import { benchTemporal } from './temporal.ts';
import { fsyncMicroseconds, line, whole } from './report.ts';

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  step: () => benchStep(),
  temporal: () => benchTemporal(),
  acts: () => benchActs(),
  due: () => benchDue(),
  http: () => benchHttp(),
  import: () => benchImport(),
  million: () => benchMillion(),
  register: () => benchRegister(),
};

const asked = process.argv.slice(2);
// Temporal needs servers: it is run by its name.
const names = asked.length > 0 ? asked : Object.keys(benches).filter((name) => name !== 'temporal');
bareRate(1);
line(
  `Node ${process.version}, fsync ${whole(fsyncMicroseconds())} µs, bare XState transition ${whole(bareRate(1))} a second`,
);
for (const name of names) {
  const bench = benches[name];
  if (!bench) {
    line(`There is no bench "${name}"; there are ${Object.keys(benches).join(', ')}.`);
    process.exitCode = 2;
    continue;
  }
  await bench();
}

/**
 * An office in a process of its own that stands still in the middle of an issue of the bulletin, to be killed there: says
 * `still` when it has come so far, or `over` when the issue is closed and it has not.
 */
import { life, submittedOf } from '../../bench/life.ts';
import { openOffice } from '../../embedded/index.ts';
import type { CivilDate } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import { virtualClock } from './virtual-clock.ts';

const [dataDir = '', database = '', cases = '0', moment = '', count = '0'] = process.argv.slice(2);
const office = await openOffice({ dataDir, database, clock: virtualClock('2026-01-31T08:00:00Z') });

let times = 0;
function came(to: string): void {
  if (to !== moment || ++times < Number(count)) return;
  process.stdout.write('still\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
office.registry.onCommit((committed) => {
  for (const { type } of committed) if (type === 'APPLICATION_PUBLISHED') came('published');
});

/** Applications whose publication is ordered and paid for. */
for (let i = 0; i < Number(cases); i++) {
  let number: CaseNumber | null = null;
  for (const [step, act] of life.slice(0, 6).entries()) {
    const answer = await office.apply(submittedOf(number, act), { key: `${i}-${step}` });
    if (!answer.ok) throw new Error(answer.code);
    number = answer.case;
  }
}
if (Number(cases) > 0)
  await office.issueBulletin({ number: '2026/1', on: '2026-01-31' as CivilDate, by: 'quliyev' }, () => came('printed'));
await office.quiet();
process.stdout.write('over\n');
await office.close();

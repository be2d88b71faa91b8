/**
 * An office under load in a process of its own, to be killed. Before each act it says `try` with key and act, and once the
 * act is acknowledged `ack` with key, case and sequence number.
 */
import { openOffice } from '../../embedded/index.ts';
import type { CaseNumber, Role } from '../../machines/types.ts';
import type { SubmittedAct } from '../../registry/index.ts';
import { applicationData } from '../support/case-driver.ts';
import { fastClock } from './fast-clock.ts';
import { killTest } from './kill-test.ts';

const [dataDir = '', database = '', started = '', round = ''] = process.argv.slice(2);
const clock = fastClock(killTest.from, Number(started), killTest.daysPerSecond);
const office = await openOffice({
  dataDir,
  database,
  clock,
  clockBounds: killTest.clockBounds,
  termBatch: 16,
  effectBatch: 16,
});
process.stdout.write('open\n');

let made = 0;
/** Applies an act that carries its own key, so that the journal shows how often it was taken. */
async function act(
  type: string,
  role: Role,
  number: CaseNumber | null,
  data: (key: string) => object,
): Promise<CaseNumber | null> {
  const key = `r${round}-${++made}`;
  const submitted: SubmittedAct = {
    type,
    case: number,
    effectiveAt: clock.now(),
    by: { person: role === 'applicant' ? 'aliyev' : role, role },
    data: data(key),
  };
  process.stdout.write(`try ${JSON.stringify({ key, act: submitted })}\n`);
  const answer = await office.apply(submitted, { key });
  if (!answer.ok) {
    process.stdout.write(`refused ${key} ${answer.code}\n`);
    return null;
  }
  process.stdout.write(`ack ${JSON.stringify({ key, case: answer.case, seq: answer.seq, hash: answer.hash })}\n`);
  return answer.case;
}

async function applicant(i: number): Promise<void> {
  for (let n = i; ; n++) {
    const number = await act('APPLICATION_RECEIVED', 'applicant', null, (key) =>
      applicationData('invention', { title: key }),
    );
    if (number && n % 3 === 0)
      await act('FORMAL_EXAMINATION_PASSED', 'formalExaminer', number, (remark) => ({ remark }));
    if (number && n % 3 === 1) {
      await act('DEFICIENCIES_FOUND', 'formalExaminer', number, (remark) => ({ missing: ['abstract'], remark }));
    }
    if (number && n % 5 === 0) await act('APPLICATION_WITHDRAWN', 'applicant', number, (remark) => ({ remark }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
await Promise.all([0, 1, 2, 3, 4, 5].map(applicant));

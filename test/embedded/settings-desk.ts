/** What the tests of an office's settings share: offices on the real engine, their settings, and cases that wait for a reply. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { openOffice, settingsFileIn } from '../../embedded/index.ts';
import type { Office, OfficeOptions } from '../../embedded/index.ts';
import type { CaseNumber, Role } from '../../machines/types.ts';
import { verify } from '../../registry/index.ts';
import type { Answer, TermRecord } from '../../registry/index.ts';
import { applicationData, at } from '../support/case-driver.ts';
import { killTest } from './kill-test.ts';
import { temporary } from './temporary.ts';
import { virtualClock } from './virtual-clock.ts';
import type { VirtualClock } from './virtual-clock.ts';

export interface SettingsDesk {
  readonly dataDir: string;
  readonly clock: VirtualClock;
  readonly office: Office;
  /** Writes the settings, and opens the office again under them as of a day or an instant; time does not run meanwhile. */
  reopen(settings: object | null, when: string, options?: Partial<OfficeOptions>): Promise<void>;
  /** Writes the settings; null leaves the directory as it is. */
  set(settings: object | null): Promise<void>;
  /** Lets time run to noon of a day or an instant, then acts. */
  act(type: string, when: string, number: CaseNumber | null, data?: object, role?: Role): Promise<Answer>;
  /** A case that waits for a correction since the notice was served on a day. */
  deficient(received: string, served: string): Promise<CaseNumber>;
  term(number: CaseNumber, limit: string): Promise<TermRecord | undefined>;
  /** Types of the acts of a case, in order. */
  acts(number: CaseNumber): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** An office opened as of a day, without settings. */
export async function settingsDesk(start: string): Promise<SettingsDesk> {
  const temp = temporary();
  const dataDir = await temp.dataDir();
  const clock = virtualClock(at(start));
  const open = (options: Partial<OfficeOptions> = {}) =>
    openOffice({ dataDir, clock, clockBounds: killTest.clockBounds, ...options });
  let office = await open();
  let keys = 0;
  const desk: SettingsDesk = {
    dataDir,
    clock,
    get office() {
      return office;
    },
    set: async (settings) => {
      if (settings) await writeFile(settingsFileIn(dataDir), stringify(settings));
    },
    reopen: async (settings, when, options) => {
      await office.close();
      await desk.set(settings);
      clock.set(at(when));
      office = await open(options);
    },
    act: async (type, when, number, data = {}, role = 'applicant') => {
      clock.set(at(when));
      await office.quiet();
      const by = { person: role === 'applicant' ? 'aliyev' : role, role };
      const answer = await office.apply({ type, case: number, effectiveAt: at(when), by, data }, { key: `${++keys}` });
      await office.quiet();
      return answer;
    },
    deficient: async (received, served) => {
      const contents = { request: true, description: true, claims: true, abstract: false, drawings: 'notNeeded' };
      const answer = await desk.act('APPLICATION_RECEIVED', received, null, applicationData('invention', { contents }));
      if (!answer.ok) throw new Error(answer.code);
      const found = await desk.act(
        'DEFICIENCIES_FOUND',
        served,
        answer.case,
        { missing: ['abstract'] },
        'formalExaminer',
      );
      if (!found.ok) throw new Error(found.code);
      return answer.case;
    },
    term: async (number, limit) => {
      const terms = await office.registry.termsOf(number);
      return terms.findLast((term) => term.limit === limit);
    },
    acts: async (number) => (await office.registry.entries(number)).map(({ entry }) => entry.act.type),
    close: async () => {
      await office.close();
      const { bad } = await verify(join(dataDir, 'office.db'));
      await temp.clear();
      if (bad) throw new Error(`${bad.case} ${bad.seq}: ${bad.what} ${bad.detail}`);
    },
  };
  return desk;
}

export const replied = { papers: ['abstract'] };

/** The year 2027 as it might be announced, Ramazan on the days given. */
export const year2027 = (ramazan: readonly string[] = ['2027-03-10', '2027-03-11']) => ({
  year: 2027,
  decree: 'Cabinet of Ministers, No 1 of 1 December 2026',
  novruz: ['2027-03-20', '2027-03-21', '2027-03-22', '2027-03-23', '2027-03-24'],
  ramazan,
  qurban: ['2027-05-16', '2027-05-17'],
});

export const closedOn = (date: string, reason = 'power failure') => ({ calendar: { closures: [{ date, reason }] } });

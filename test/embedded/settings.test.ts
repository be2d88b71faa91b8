/** An office's own settings: read at the start, and every limit that they move worked out again before time goes on. */
import type { Log } from '../../activities/index.ts';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readLawInForce, settingsFileIn } from '../../embedded/index.ts';
import { civilDate, feeAmount } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import { allMet, applicationData, at } from '../support/case-driver.ts';
import { closedOn, replied, settingsDesk, year2027 } from './settings-desk.ts';
import type { SettingsDesk } from './settings-desk.ts';
import { startScript } from './start-script.ts';

let desk: SettingsDesk;
afterEach(() => desk.close());

const changes = async (number: CaseNumber) =>
  (await desk.acts(number)).filter((type) => type === 'CALENDAR_CHANGED').length;

const due = async (number: CaseNumber, limit = 'formalReply') => (await desk.term(number, limit))?.due.due;

describe('a year is entered', () => {
  const entered = { calendar: { years: [year2027()] } };

  test('29.2: a provisional limit becomes final, moves where the decree moves it, and the applicant is told', async () => {
    desk = await settingsDesk('2026-11-20');
    const number = await desk.deficient('2026-11-20', '2027-01-11');
    expect(await desk.term(number, 'formalReply')).toMatchObject({ provisional: true, due: { due: '2027-03-11' } });
    await desk.reopen(entered, '2027-01-20');
    expect(desk.office.recalculating()).toBe(true);
    await desk.office.quiet();
    expect(desk.office.recalculating()).toBe(false);
    expect(await desk.term(number, 'formalReply')).toMatchObject({
      provisional: false,
      due: { rawEnd: '2027-03-11', due: '2027-03-12' },
    });
    const notices = await desk.office.registry.notices(number);
    expect(notices.at(-1)).toMatchObject({ notice: 'limitMoved', to: 'aliyev', dispatchedAt: at('2027-01-20') });
    const entries = await desk.office.registry.entries(number);
    expect(entries.find(({ entry }) => entry.act.type === 'CALENDAR_CHANGED')?.entry.act).toMatchObject({
      by: { person: 'settings', role: 'operator' },
      effectiveAt: at('2027-01-20'),
      data: { why: '2027: Cabinet of Ministers, No 1 of 1 December 2026' },
    });
  });

  test('a year that confirms the estimate makes its limits final without a letter', async () => {
    desk = await settingsDesk('2026-11-20');
    const number = await desk.deficient('2026-11-20', '2027-01-18');
    await desk.reopen(entered, '2027-01-20');
    await desk.office.quiet();
    expect(await desk.term(number, 'formalReply')).toMatchObject({ provisional: false, due: { due: '2027-03-18' } });
    const notices = await desk.office.registry.notices(number);
    expect(notices.map(({ notice }) => notice)).not.toContain('limitMoved');
  });

  test('a limit that ends in another year is left alone', async () => {
    desk = await settingsDesk('2026-01-05');
    const number = await desk.deficient('2026-01-05', '2026-01-20');
    const withdrawn = await desk.act('APPLICATION_WITHDRAWN', '2026-01-21', number);
    expect(withdrawn.ok).toBe(true);
    await desk.reopen(entered, '2026-12-10');
    await desk.office.quiet();
    expect(await changes(number)).toBe(0);
  });
});

describe('a day is closed', () => {
  test('29.2: a limit that ends on it moves to the next working day', async () => {
    desk = await settingsDesk('2026-01-05');
    const number = await desk.deficient('2026-01-05', '2026-02-02');
    const other = await desk.deficient('2026-02-03', '2026-02-03');
    expect([await due(number), await due(other)]).toEqual(['2026-04-02', '2026-04-03']);
    await desk.reopen(closedOn('2026-04-02', 'flood'), '2026-03-02');
    await desk.office.quiet();
    expect([await due(number), await due(other)]).toEqual(['2026-04-03', '2026-04-03']);
    expect([await changes(number), await changes(other)]).toEqual([1, 0]);
    expect((await desk.office.registry.notices(number)).map(({ notice }) => notice)).toContain('limitMoved');
  });

  test('29.1: a duty of the office does not move, and its case is left alone', async () => {
    desk = await settingsDesk('2026-01-05');
    const answer = await desk.act('APPLICATION_RECEIVED', '2026-01-05', null, applicationData());
    const number = answer.ok ? answer.case : ('' as CaseNumber);
    expect(await due(number, 'formalExamination')).toBe('2026-02-05');
    await desk.reopen({ calendar: { closures: [{ date: '2026-02-05', reason: 'flood' }] } }, '2026-01-20');
    await desk.office.quiet();
    expect(await due(number, 'formalExamination')).toBe('2026-02-05');
    // The month for amendments (27.8) is the applicant's, and ends on the same day.
    expect(await due(number, 'freeAmendment')).toBe('2026-02-06');
  });

  test('29.1: where duties move too, one that was overdue runs again, and is not called missed', async () => {
    desk = await settingsDesk('2026-01-05');
    const policies = [{ policy: 'movement', from: '2026-01-01', value: 'everyone' }];
    await desk.reopen({ policies }, '2026-01-05');
    const answer = await desk.act('APPLICATION_RECEIVED', '2026-01-05', null, applicationData());
    const number = answer.ok ? answer.case : ('' as CaseNumber);
    await desk.reopen(null, '2026-02-06');
    await desk.office.quiet();
    expect(await desk.term(number, 'formalExamination')).toMatchObject({ status: 'overdue', how: 'missed' });
    await desk.reopen({ policies, ...closedOn('2026-02-05') }, '2026-02-06');
    await desk.office.quiet();
    expect(await desk.term(number, 'formalExamination')).toMatchObject({
      status: 'running',
      how: null,
      endedSeq: null,
      due: { due: '2026-02-06' },
    });
  });

  test('29.2: closed in hindsight, the limit has not ended, and the reply of the next day is in time', async () => {
    desk = await settingsDesk('2026-01-05');
    const number = await desk.deficient('2026-01-05', '2026-02-02');
    const other = await desk.deficient('2026-02-03', '2026-02-03');
    const refused = await desk.act('CORRECTION_FILED', '2026-04-02T20:30:00Z', number, replied);
    expect(refused).toMatchObject({ ok: false });
    expect((await desk.office.registry.summary(number))?.stage).toBe('application.ended.notFiled');
    await desk.reopen(closedOn('2026-04-02'), '2026-04-03');
    await desk.office.quiet();
    expect(await desk.term(number, 'formalReply')).toMatchObject({ status: 'running', due: { due: '2026-04-03' } });
    expect((await desk.office.registry.notices(number)).map(({ notice }) => notice)).toContain('corrected');
    expect(await desk.act('CORRECTION_FILED', '2026-04-03', number, replied)).toMatchObject({ ok: true });
    expect(await changes(other)).toBe(0);
  });

  test('29.2: closed for the outage itself, the office takes replies from the first minute on', async () => {
    desk = await settingsDesk('2026-01-05');
    const numbers: CaseNumber[] = [];
    for (let i = 0; i < 6; i++) numbers.push(await desk.deficient('2026-02-02', '2026-02-02'));
    await desk.reopen(closedOn('2026-04-02'), '2026-04-03', { termBatch: 1 });
    const act = {
      type: 'CORRECTION_FILED',
      effectiveAt: at('2026-04-03'),
      by: { person: 'aliyev', role: 'applicant' },
    };
    const answers = await Promise.all(
      numbers.map((number) =>
        desk.office.apply(
          { ...act, by: { person: 'aliyev', role: 'applicant' }, case: number, data: replied },
          { key: `now ${number}` },
        ),
      ),
    );
    expect(answers.map(({ ok }) => ok)).toEqual(numbers.map(() => true));
    await desk.office.quiet();
    for (const number of numbers) expect(await changes(number)).toBe(1);
  });

  test('29.2: a closure taken back gives the day back, if it is still to come', async () => {
    desk = await settingsDesk('2026-01-05');
    const number = await desk.deficient('2026-01-05', '2026-02-02');
    const open = { calendar: {} };
    await desk.reopen(closedOn('2026-04-02'), '2026-03-02');
    await desk.office.quiet();
    await desk.reopen(open, '2026-03-03');
    await desk.office.quiet();
    expect(await due(number)).toBe('2026-04-02');
    await desk.reopen(closedOn('2026-04-02'), '2026-03-04');
    await desk.office.quiet();
    expect(await due(number)).toBe('2026-04-03');
    expect(await changes(number)).toBe(3);
  });
});

describe('interrupted', () => {
  test('killed in between, the rest follows at the next start, and nothing is done twice', async () => {
    desk = await settingsDesk('2026-02-02');
    const numbers: CaseNumber[] = [];
    for (let i = 0; i < 8; i++) numbers.push(await desk.deficient('2026-02-02', '2026-02-02'));
    await desk.office.close();
    await desk.set(closedOn('2026-04-02'));
    const server = startScript('settings-server.ts', [desk.dataDir, at('2026-04-03'), '5']);
    expect(await server.nextLine()).toBe('5');
    await server.kill();
    expect(server.stderr()).toBe('');
    expect(readLawInForce(desk.dataDir)?.change).toMatchObject({ since: at('2026-04-03') });

    const said: string[] = [];
    const log: Log = { info: (_, text) => void said.push(text), warn: () => undefined, error: () => undefined };
    await desk.reopen(null, '2026-04-03T09:00:00Z', { log, termBatch: 5 });
    await desk.office.quiet();
    for (const number of numbers)
      expect([number, await changes(number), await due(number)]).toEqual([number, 1, '2026-04-03']);
    expect(readLawInForce(desk.dataDir)).toEqual({ version: desk.office.registry.law.version });
    expect(said).toContain('the limits that the calendar moves are worked out again');
  }, 60_000);

  test('changed once more in between, the limits come out as the last settings say', async () => {
    desk = await settingsDesk('2026-02-02');
    const numbers: CaseNumber[] = [];
    for (let i = 0; i < 8; i++) numbers.push(await desk.deficient('2026-02-02', '2026-02-02'));
    await desk.office.close();
    await desk.set(closedOn('2026-04-02'));
    const server = startScript('settings-server.ts', [desk.dataDir, at('2026-03-02'), '5']);
    expect(await server.nextLine()).toBe('5');
    await server.kill();
    await desk.reopen({ calendar: {} }, '2026-03-03');
    await desk.office.quiet();
    for (const number of numbers) expect(await due(number)).toBe('2026-04-02');
    expect(readLawInForce(desk.dataDir)).toEqual({ version: desk.office.registry.law.version });
  }, 60_000);
});

describe('nothing is done', () => {
  test('before an operator has confirmed a clock that cannot be trusted', async () => {
    desk = await settingsDesk('2026-01-05');
    const number = await desk.deficient('2026-01-05', '2026-02-02');
    await desk.reopen(closedOn('2026-04-02'), '2026-04-03', { clockBounds: {} });
    await desk.office.quiet();
    expect(desk.office.recalculating()).toBe(true);
    expect(await due(number)).toBe('2026-04-02');
    await desk.office.confirmClock('quliyev');
    await desk.office.quiet();
    expect(desk.office.recalculating()).toBe(false);
    expect(await due(number)).toBe('2026-04-03');
  });

  test('where nothing changed', async () => {
    desk = await settingsDesk('2026-01-05');
    const number = await desk.deficient('2026-01-05', '2026-02-02');
    await desk.reopen(closedOn('2026-04-02'), '2026-03-02');
    await desk.office.quiet();
    const before = await desk.acts(number);
    await desk.reopen(null, '2026-03-02');
    expect(desk.office.recalculating()).toBe(false);
    await desk.office.quiet();
    expect(await desk.acts(number)).toEqual(before);
  });

  test('to limits, where only a fee changed; the fee counts from its day on', async () => {
    desk = await settingsDesk('2026-01-05');
    const number = await desk.deficient('2026-01-05', '2026-02-02');
    const before = await desk.acts(number);
    await desk.reopen({ fees: [{ fee: 'filing', from: '2026-04-01', base: 9900, source: 'a decree' }] }, '2026-02-03');
    expect(desk.office.recalculating()).toBe(false);
    await desk.office.quiet();
    expect(await desk.acts(number)).toEqual(before);
    const { fees } = desk.office.registry.law;
    const asked = { fee: 'filing', kind: 'invention', payer: 'natural' } as const;
    expect(feeAmount(fees, { ...asked, on: civilDate('2026-03-31') })).toMatchObject({ money: { minor: 1000 } });
    expect(feeAmount(fees, { ...asked, on: civilDate('2026-04-01') })).toMatchObject({ money: { minor: 9900 } });
  });

  test('with a file that cannot be used: the office does not open, and says why', async () => {
    desk = await settingsDesk('2026-01-05');
    const number = await desk.deficient('2026-01-05', '2026-02-02');
    const before = await desk.acts(number);
    const files = await readdir(desk.dataDir);
    const kept = await readFile(join(desk.dataDir, 'law.json'), 'utf8');
    const bad = {
      ...closedOn('2026-04-02'),
      policies: [{ policy: 'annualFeeGrace', from: '2026-01-01', value: 'P3M' }],
    };
    await expect(desk.reopen(bad, '2026-02-03')).rejects.toMatchObject({
      code: 'settings.invalid',
      params: {
        file: settingsFileIn(desk.dataDir),
        problems: ['policies.0: annualFeeGrace: "P3M" is not possible; allowed: at least P6M'],
      },
    });
    expect(await readFile(join(desk.dataDir, 'law.json'), 'utf8')).toBe(kept);
    await rm(settingsFileIn(desk.dataDir));
    await desk.reopen(null, '2026-02-03');
    await desk.office.quiet();
    expect(await desk.acts(number)).toEqual(before);
    expect(await due(number)).toBe('2026-04-02');
    expect((await readdir(desk.dataDir)).sort()).toEqual([...files].sort());
  });
});

test('32.1, 29.3: a policy counts from its day on', async () => {
  desk = await settingsDesk('2026-01-05');
  const decided = async (received: string, on: string) => {
    const answer = await desk.act('APPLICATION_RECEIVED', received, null, applicationData());
    const number = answer.ok ? answer.case : ('' as CaseNumber);
    await desk.act('FORMAL_EXAMINATION_PASSED', on, number, {}, 'formalExaminer');
    await desk.act('FINDINGS_RECORDED', on, number, allMet('invention'), 'substantiveExaminer');
    const done = await desk.act('PUBLICATION_DECIDED', on, number, {}, 'substantiveExaminer');
    expect(done).toMatchObject({ ok: true });
    return number;
  };
  const early = await decided('2026-01-05', '2026-01-27');
  await desk.reopen({ policies: [{ policy: 'publicationFee', from: '2026-03-01', value: 'P3M' }] }, '2026-02-02');
  const before = await decided('2026-02-02', '2026-02-03');
  const later = await decided('2026-02-04', '2026-03-03');
  expect(await due(early, 'publicationFee')).toBe('2026-03-31');
  expect(await due(before, 'publicationFee')).toBe('2026-04-03');
  expect(await due(later, 'publicationFee')).toBe('2026-06-03');
});

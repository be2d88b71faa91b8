/** What a year, or a day off, would move is shown before anybody enters it, and is what moves once it holds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFileIn } from '../../embedded/index.ts';
import type { CalendarMoves } from '../../embedded/index.ts';
import { at } from '../support/case-driver.ts';
import { settingsDesk, year2027 } from './settings-desk.ts';
import type { SettingsDesk } from './settings-desk.ts';

let desk: SettingsDesk;
afterEach(() => desk.close());

type Entries = Parameters<SettingsDesk['office']['calendarMoves']>[0];
const none: Entries = { years: [], closures: [] };
const asDecreed = { ...year2027(), closed: [], worked: [], source: 'x' };
const entered2027: Entries = { ...none, years: [asDecreed] };
const closed = (date: string): Entries => ({ ...none, closures: [{ date, reason: 'power failure' }] });
const moves = (entries: Entries, limit = 100) => desk.office.calendarMoves(entries, { limit });
const enter = (entries: Entries, { version }: CalendarMoves) =>
  desk.office.enterCalendar(entries, { confirm: version, who: 'quliyev' });
/** Started again; the file is as it was entered. */
const started = async (when: string) => {
  await desk.reopen(null, when);
  await desk.office.quiet();
};

describe('29.2: a decreed year', () => {
  test('29.2: which limits end on another day, and which become final, is said; then it is so', async () => {
    desk = await settingsDesk('2026-11-20');
    const moved = await desk.deficient('2026-11-20', '2027-01-11');
    const final = await desk.deficient('2026-11-20', '2027-01-18');
    const found = await moves(entered2027);
    expect(found).toMatchObject({
      why: '2027: Cabinet of Ministers, No 1 of 1 December 2026',
      counts: { moves: 1, comesBack: 0 },
      years: [{ year: 2027 }],
    });
    expect(found.limits.filter(({ how }) => how === 'moves')).toEqual([
      { case: moved, limit: 'formalReply', whose: 'applicant', due: '2027-03-11', willBe: '2027-03-12', how: 'moves' },
    ]);
    expect(found.limits).toContainEqual(
      expect.objectContaining({ case: final, limit: 'formalReply', willBe: '2027-03-18', how: 'becomesFinal' }),
    );
    expect((await desk.term(moved, 'formalReply'))?.due.due).toBe('2027-03-11');
    await enter(entered2027, found);
    await started('2027-01-20');
    for (const { case: number, limit, willBe } of found.limits)
      expect([number, limit, (await desk.term(number, limit))?.due.due]).toEqual([number, limit, willBe]);
    expect((await moves(entered2027)).counts).toEqual({
      moves: 0,
      becomesFinal: 0,
      becomesProvisional: 0,
      comesBack: 0,
      cases: 0,
    });
  });

  test('29.2: no more limits are listed than are asked for; all are counted', async () => {
    desk = await settingsDesk('2026-11-20');
    for (const served of ['2027-01-11', '2027-01-12', '2027-01-18']) await desk.deficient('2026-11-20', served);
    const [few, all] = [await moves(entered2027, 1), await moves(entered2027)];
    expect([few.limits.length, few.counts]).toEqual([1, all.counts]);
    expect(all.counts.cases).toBe(3);
  });
});

describe('29.2: a day on which the office was closed', () => {
  test('29.2: a limit that was missed on it comes back', async () => {
    desk = await settingsDesk('2026-01-05');
    const number = await desk.deficient('2026-01-05', '2026-01-21');
    desk.clock.set(at('2026-04-02'));
    await desk.office.quiet();
    expect(await desk.term(number, 'formalReply')).toMatchObject({ how: 'missed', due: { due: '2026-03-31' } });
    const found = await moves(closed('2026-03-31'));
    expect([found.days, found.counts.comesBack]).toEqual([[{ date: '2026-03-31', works: false }], 1]);
    expect(found.limits).toContainEqual({
      case: number,
      limit: 'formalReply',
      whose: 'applicant',
      due: '2026-03-31',
      willBe: '2026-04-01',
      how: 'comesBack',
    });
  });

  test('29.2: of a day of the weekend nothing moves', async () => {
    desk = await settingsDesk('2026-01-05');
    await desk.deficient('2026-01-05', '2026-01-21');
    expect(await moves(closed('2026-03-28'))).toMatchObject({ days: [], limits: [], counts: { cases: 0 } });
  });
});

describe('the file', () => {
  test('keeps what it says, and its comments; a day that is entered again takes the place of itself', async () => {
    desk = await settingsDesk('2026-01-05');
    const file = settingsFileIn(desk.dataDir);
    const before = [
      '# ours',
      'policies:',
      '  - { policy: publicationFee, from: 2027-01-01, value: P3M } # from next year',
      'calendar:',
      '  closures:',
      '    - { date: 2026-03-31, reason: flood }',
      '',
    ].join('\n');
    writeFileSync(file, before);
    await enter(closed('2026-04-15'), await moves(closed('2026-04-15')));
    await enter(closed('2026-03-31'), await moves(closed('2026-03-31')));
    expect(readFileSync(file, 'utf8')).toBe(
      before.replace(
        '    - { date: 2026-03-31, reason: flood }\n',
        [
          '    - date: 2026-03-31',
          '      reason: power failure',
          '    - date: 2026-04-15',
          '      reason: power failure',
          '',
        ].join('\n'),
      ),
    );
    const lines = readFileSync(join(desk.dataDir, 'calendar-entries.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ who: 'quliyev', at: at('2026-01-05'), entered: closed('2026-04-15') }),
      expect.objectContaining({ entered: closed('2026-03-31') }),
    ]);
  });

  test.each([
    ['a day that is none', closed('2026-02-30')],
    ['a year without its holidays', { ...none, years: [{ ...asDecreed, ramazan: [] }] }],
  ])('%s is refused, and nothing is written', async (_name, entries) => {
    desk = await settingsDesk('2026-01-05');
    await expect(moves(entries)).rejects.toMatchObject({ code: 'settings.invalid' });
    expect(() => readFileSync(settingsFileIn(desk.dataDir))).toThrow('ENOENT');
  });

  test('nothing is entered that nobody has looked at, or that has changed since', async () => {
    desk = await settingsDesk('2026-01-05');
    const seen = await moves(closed('2026-03-31'));
    await expect(enter(closed('2026-04-01'), seen)).rejects.toMatchObject({ code: 'settings.changed' });
    expect(() => readFileSync(settingsFileIn(desk.dataDir))).toThrow('ENOENT');
  });
});

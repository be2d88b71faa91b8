/** `kill -9` at random moments of an office under load: nothing acknowledged is lost, nothing is done twice, no term is lost. */
import { openOffice } from '../../embedded/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import { verify } from '../../registry/index.ts';
import type { SubmittedAct } from '../../registry/index.ts';
import { fastClock } from './fast-clock.ts';
import { killTest } from './kill-test.ts';
import { everyEffectDone, journals, keyOf, noTermLost } from './nothing-lost.ts';
import { startScript } from './start-script.ts';
import type { Script } from './start-script.ts';
import { temporary } from './temporary.ts';
import { virtualClock } from './virtual-clock.ts';

const seed = Number(process.env['KILL_SEED'] ?? 20_260_120);
const rounds = Number(process.env['KILL_ROUNDS'] ?? 7);
const temp = temporary();
afterEach(() => temp.clear());

interface Tried {
  readonly key: string;
  readonly act: SubmittedAct;
}
interface Acknowledged {
  readonly key: string;
  readonly case: CaseNumber;
  readonly seq: number;
  readonly hash: string;
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function random(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A random moment: after some acts, or none, and some way into the next ones, however slow the machine is. */
async function moment(server: Script, next: () => number): Promise<void> {
  const acts = Math.floor(next() * 40);
  const acknowledged = () => server.lines.filter((line) => line.startsWith('ack ')).length;
  for (const until = Date.now() + 20_000; acknowledged() < acts && Date.now() < until; ) await pause(5);
  await pause(100 * next());
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function killAgainAndAgain(dataDir: string, database: string, started: number) {
  const next = random(seed);
  const tried = new Map<string, Tried>();
  const acknowledged = new Map<string, Acknowledged>();
  const refused: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    const server = startScript('kill-server.ts', [dataDir, database, String(started), String(round)]);
    const opened = await server.nextLine();
    if (opened !== 'open') throw new Error(`round ${round} did not open: ${opened} ${server.stderr()}`);
    await moment(server, next);
    await server.kill();
    if (server.stderr() !== '') throw new Error(server.stderr());
    for (const line of server.lines) {
      const rest = line.slice(line.indexOf(' ') + 1);
      if (line.startsWith('try ')) tried.set((JSON.parse(rest) as Tried).key, JSON.parse(rest) as Tried);
      if (line.startsWith('ack '))
        acknowledged.set((JSON.parse(rest) as Acknowledged).key, JSON.parse(rest) as Acknowledged);
      if (line.startsWith('refused ')) refused.push(rest);
    }
  }
  return { tried, acknowledged, refused };
}

test('16: kill -9 at any moment loses nothing and does nothing twice', async () => {
  const dataDir = await temp.dataDir();
  const database = await temp.databaseOf(dataDir);
  const started = Date.now();
  const { tried, acknowledged, refused } = await killAgainAndAgain(dataDir, database, started);
  expect(refused).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(rounds * 10);

  const clock = virtualClock(fastClock(killTest.from, started, killTest.daysPerSecond).now());
  const office = await openOffice({ dataDir, database, clock, clockBounds: killTest.clockBounds });
  try {
    await office.quiet();
    const before = await journals(office);
    const seen = new Map<string, number>();
    for (const entry of [...before.values()].flat()) {
      const key = keyOf(entry);
      if (key !== undefined) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    // Acknowledged: there, as it was acknowledged, once.
    for (const { key, case: number, seq, hash } of acknowledged.values()) {
      expect({ key, times: seen.get(key), hash: before.get(number)?.[seq - 1]?.hash }).toEqual({ key, times: 1, hash });
    }
    // Not acknowledged: there or not; handed in again, there once.
    const unanswered = [...tried.values()].filter(({ key }) => !acknowledged.has(key));
    for (const { key, act } of unanswered) expect((await office.apply(act, { key })).ok).toBe(true);
    await office.quiet();
    const after = await journals(office);
    const keys = [...after.values()]
      .flat()
      .map(keyOf)
      .filter((key) => key !== undefined);
    expect(keys.sort()).toEqual([...tried.keys()].sort());

    await noTermLost(office, after);
    await everyEffectDone(office, after);
  } finally {
    await office.close();
  }
  expect(await verify(database)).toMatchObject({ ok: true, bad: null });
}, 300_000);

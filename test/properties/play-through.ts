/** A history played from its first move to its last, checked after each entry and once more as a whole. */
import { canonical, replay } from '../../engine/index.ts';
import { History } from './history.ts';
import type { Moved, Setting } from './history.ts';
import { checking } from './invariants.ts';
import { registerOfHistory } from './register.ts';
import { playInSimulator } from './runtimes.ts';
import type { Desk } from './runtimes.ts';

/** Plays a history to its end, alone and at a desk; throws at the first thing that must not be. */
export async function playThrough(setting: Setting, moves: readonly Moved[], desk: Desk): Promise<History> {
  const history = new History(setting, checking());
  for (const each of moves) history.play(each);
  const replayed = replay(history.entries, () => history.law);
  if (canonical(replayed) !== canonical(history.state)) throw new Error('11: replay differs from the state');
  history.written.forEach((text, i) => {
    if (JSON.stringify(history.entries[i]) !== text) throw new Error(`10: entry ${i + 1} has changed`);
  });
  registerOfHistory(history.state, history.entries);
  if (setting.simulated) await playInSimulator(history);
  await desk.play(history, setting.kill);
  return history;
}

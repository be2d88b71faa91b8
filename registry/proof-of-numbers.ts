/**
 * The numbers given, compared with the counters that they were drawn from: each series is without a gap after the last
 * number that came from another record.
 */
import type { Entry } from '../engine/types.ts';
import type { Engine } from './answers.ts';
import type { CaseStore } from './case-store.ts';
import { numberIn, serialGiven } from './numbers.ts';

type Counters = ReadonlyMap<string, number>;

export async function readCounters({ reader }: CaseStore): Promise<Counters> {
  const rows = await reader.selectFrom('numbers').selectAll().execute();
  return new Map(rows.map(({ series, last }) => [series, last]));
}

/** Numbers that the journals give out, one byte each: a million take a megabyte. */
export class GivenNumbers {
  private readonly series = new Map<string, Uint8Array>();
  private readonly imported = new Map<string, number>();

  add(entry: Entry, engine: Engine): void {
    const found = serialGiven(entry.act, engine.actDefinition(entry.act.type)?.allots);
    if (!found) return;
    const { series: name, serial: at } = found;
    if (entry.act.importedFrom !== undefined) this.imported.set(name, Math.max(at, this.imported.get(name) ?? 0));
    const given = this.series.get(name) ?? new Uint8Array(1024);
    const room = at < given.length ? given : new Uint8Array(at * 2);
    if (room !== given) room.set(given);
    room[at] = 1;
    this.series.set(name, room);
  }

  /**
   * @param before the counters before the first journal was read: what they had given by then must be found
   * @param after the counters after the last
   */
  fault(before: Counters, after: Counters): { readonly number: string; readonly why: string } | null {
    for (const [series, last] of before)
      for (let serial = (this.imported.get(series) ?? 0) + 1; serial <= last; serial++)
        if (this.series.get(series)?.[serial] !== 1)
          return { number: numberIn(series, serial), why: 'the number was drawn, and no journal has it' };
    for (const [series, given] of this.series) {
      const last = given.lastIndexOf(1);
      if (last > (after.get(series) ?? 0))
        return { number: numberIn(series, last), why: `the number is given, and the counter ${series} is behind it` };
    }
    return null;
  }
}

/** A hundred thousand terms that end at the same midnight, while people go on acting. */
import { openOffice } from '../embedded/index.ts';
import type { Clock } from '../embedded/index.ts';
import { instant, makeLaw } from '../law/index.ts';
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/index.ts';
import { openRegistry } from '../registry/index.ts';
import type { CaseSeed } from '../registry/index.ts';
import { Database } from '../registry/sqlite/driver.ts';
import { life, submittedOf } from './life.ts';
import { line, quantile, report, withFolder } from './report.ts';

/** A clock that somebody sets. */
function settable(first: Instant): Clock & { set(now: Instant): void } {
  let now = first;
  return {
    now: () => now,
    set: (next) => {
      now = next;
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, Math.min(ms, 20));
        signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
      }),
  };
}

/** How often the record holds an end of a term after one that was due later. */
function inversions(file: string): number {
  const db = new Database(file, { readonly: true });
  const ends = db
    .prepare(
      "select json_extract(body, '$.act.effectiveAt') as at from entries where json_extract(body, '$.act.type') = 'TERM_EXPIRED' order by rowid",
    )
    .all() as { at: string }[];
  db.close();
  return ends.filter(({ at }, i) => at < (ends[i - 1]?.at ?? '')).length;
}

const untilNoon = (i: string): Instant => instant(`${i}T08:00:00Z`);

export async function benchDue(cases = Number(process.env['BENCH_DUE'] ?? 50_000)): Promise<void> {
  await withFolder(async (dir) => {
    const [receive] = life;
    if (!receive) return;
    const registry = await openRegistry({ database: `${dir}/office.db`, law: makeLaw() });
    const seed: CaseSeed = { acts: [submittedOf(null, receive)] };
    await registry.load(
      (function* () {
        for (let n = 0; n < cases; n++) yield seed;
      })(),
      { effects: 'done' },
    );
    await registry.close();

    const before = instant('2026-01-29T08:00:00Z');
    const clock = settable(before);
    const office = await openOffice({
      dataDir: dir,
      clock,
      clockBounds: { aheadMs: Number.MAX_SAFE_INTEGER },
      confirmDowntime: 'bench',
    });
    await office.quiet();
    let fired = 0;
    office.registry.onCommit((committed) => {
      fired += committed.filter((c) => c.type === 'TERM_EXPIRED' || c.type === 'REMINDER_DUE').length;
    });
    clock.set(untilNoon('2026-02-06'));
    const start = process.hrtime.bigint();
    const waits: number[] = [];
    const evening = new AbortController();
    const people = Promise.all(
      Array.from({ length: 4 }, async (_, id) => {
        for (let n = 1; !evening.signal.aborted; n++) {
          const number = `A 2026 ${String(id * 1000 + n).padStart(4, '0')}` as CaseNumber;
          const asked = process.hrtime.bigint();
          await office.apply(
            {
              type: 'AMENDMENT_FILED',
              case: number,
              effectiveAt: clock.now(),
              by: { person: 'aliyev', role: 'applicant' },
              data: { what: 'Düzəliş', payment: { receipt: 'R', paidOn: '2026-02-06', minor: 600 } },
            },
            { key: `p-${id}-${n}` },
          );
          waits.push(Number(process.hrtime.bigint() - asked) / 1e6);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }),
    );
    while ((await office.registry.due(clock.now(), 1)).length > 0)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const took = Number(process.hrtime.bigint() - start) / 1e9;
    evening.abort();
    await people;
    report(`seconds to fire ${fired} due acts of time`, took, { aim: 60 });
    report("people's acts meanwhile, p99 ms", quantile(waits, 0.99), { aim: 200 });
    line(`  p50 ${quantile(waits, 0.5).toFixed(1)} ms over ${waits.length} acts`);
    await office.close();
    line(`  ends of terms recorded out of due order: ${inversions(`${dir}/office.db`)}`);
  });
}

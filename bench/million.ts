/** A big office: a million cases with two million running terms. How long it takes to open, and what memory it holds. */
import { openOffice } from '../embedded/index.ts';
import type { Clock } from '../embedded/index.ts';
import { makeLaw } from '../law/index.ts';
import type { Instant } from '../law/index.ts';
import { openRegistry } from '../registry/index.ts';
import type { CaseSeed } from '../registry/index.ts';
import { life, noon, submittedOf } from './life.ts';
import { line, report, withFolder } from './report.ts';

/** A clock that stands still. */
export const stoppedAt = (now: Instant): Clock => ({
  now: () => now,
  wait: (_ms, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })),
});

/** Every case has been received; three in four were withdrawn the same day, so that a case has two terms on average. */
function* seeds(cases: number): Generator<CaseSeed> {
  const [first] = life;
  if (!first) return;
  const receive = submittedOf(null, first);
  const withdraw = submittedOf(null, { type: 'APPLICATION_WITHDRAWN', day: first.day, role: 'applicant', data: {} });
  for (let n = 0; n < cases; n++) yield { acts: n % 4 === 0 ? [receive] : [receive, withdraw] };
}

export async function benchMillion(cases = Number(process.env['BENCH_CASES'] ?? 1_000_000)): Promise<void> {
  await withFolder(async (dir) => {
    const start = process.hrtime.bigint();
    const registry = await openRegistry({ database: `${dir}/office.db`, law: makeLaw() });
    await registry.load(seeds(cases), {
      effects: 'done',
      onProgress: (n) => {
        if (n % 50_000 === 0) process.stderr.write(`\r${n} of ${cases} cases put in`);
      },
    });
    await registry.close();
    process.stderr.write('\n');
    line(`put in ${cases} cases in ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(0)} s`);
    globalThis.gc?.();
    const before = process.memoryUsage().rss / 1e6;
    const opening = process.hrtime.bigint();
    const office = await openOffice({ dataDir: dir, clock: stoppedAt(noon('2026-01-05')) });
    const next = await office.registry.nextDue();
    const page = await office.registry.terms({ limit: 100 });
    const took = Number(process.hrtime.bigint() - opening) / 1e9;
    line(`next term ends ${next}; ${page.items.length} read by urgency`);
    report('start of a big office, ms', took * 1000, { aim: 5000 });
    report('memory after start, MB', process.memoryUsage().rss / 1e6, { aim: 500, beside: ['before opening', before] });
    await office.close();
  });
}

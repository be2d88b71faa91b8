/** Where the time of an act goes, as far as it can be told from outside: engine, SQLite and the collector, timed. */
import { PerformanceObserver, performance } from 'node:perf_hooks';
import * as standardEngine from '../engine/index.ts';
import type { Engine } from '../registry/index.ts';
import { Database } from '../registry/sqlite/driver.ts';
import type { Statement } from '../registry/sqlite/driver.ts';

const kinds = { step: 0, canonical: 0, rows: 0, commit: 0, collecting: 0 };

export interface Stopwatch {
  /** The engine as it is, its steps and its canonical JSON timed. */
  readonly engine: Engine;
  /**
   * Microseconds so far, by kind of work. Collections fall into the other kinds too: they are part of those. Rows and
   * commit are SQLite's, the wait for the disk included.
   */
  spent(): Readonly<typeof kinds>;
  stop(): void;
}

export function stopwatch(): Stopwatch {
  const microseconds = { ...kinds };
  const collections = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) microseconds.collecting += duration * 1000;
  });
  collections.observe({ entryTypes: ['gc'] });
  const time = <R>(kind: keyof typeof kinds, work: () => R): R => {
    const start = performance.now();
    const result = work();
    microseconds[kind] += (performance.now() - start) * 1000;
    return result;
  };
  const timed =
    <A extends unknown[], R>(kind: 'step' | 'canonical', work: (...given: A) => R) =>
    (...given: A): R =>
      time(kind, () => work(...given));
  const statements = prototypeOfStatements();
  const { run } = statements;
  statements.run = function (...values) {
    return time(this.source === 'commit' ? 'commit' : 'rows', () => run.apply(this, values));
  };
  return {
    engine: {
      ...standardEngine,
      step: timed('step', standardEngine.step),
      correct: timed('step', standardEngine.correct),
      canonical: timed('canonical', standardEngine.canonical),
    },
    spent: () => microseconds,
    stop() {
      collections.disconnect();
      statements.run = run;
    },
  };
}

/** What all statements of the driver have in common. */
interface Statements {
  run: (this: Statement, ...values: unknown[]) => unknown;
}

function prototypeOfStatements(): Statements {
  const db = new Database(':memory:');
  const prototype = Object.getPrototypeOf(db.prepare('select 1')) as Statements;
  db.close();
  return prototype;
}

/** Where the time of an act goes, as far as it can be told from outside: an engine with a stopwatch, and the collector. */
import { PerformanceObserver, performance } from 'node:perf_hooks';
import * as standardEngine from '../engine/index.ts';
import type { Engine } from '../registry/index.ts';

export interface Stopwatch {
  /** The engine as it is, its steps and its canonical JSON timed. */
  readonly engine: Engine;
  /** Microseconds so far, by kind of work. Collections fall into the other kinds too: they are part of those. */
  spent(): { readonly step: number; readonly canonical: number; readonly collecting: number };
  stop(): void;
}

export function stopwatch(): Stopwatch {
  const ms = { step: 0, canonical: 0, collecting: 0 };
  const collections = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) ms.collecting += duration;
  });
  collections.observe({ entryTypes: ['gc'] });
  const timed =
    <A extends unknown[], R>(kind: 'step' | 'canonical', work: (...given: A) => R) =>
    (...given: A): R => {
      const start = performance.now();
      const result = work(...given);
      ms[kind] += performance.now() - start;
      return result;
    };
  return {
    engine: {
      ...standardEngine,
      step: timed('step', standardEngine.step),
      correct: timed('step', standardEngine.correct),
      canonical: timed('canonical', standardEngine.canonical),
    },
    spent: () => ({ step: ms.step * 1000, canonical: ms.canonical * 1000, collecting: ms.collecting * 1000 }),
    stop: () => collections.disconnect(),
  };
}

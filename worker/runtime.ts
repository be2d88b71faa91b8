/** The part of Temporal's SDK that a process has once: where it logs, and where its figures are. */
import { makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import type { Logger } from '@temporalio/worker';
import type { Log } from '../activities/index.ts';

/** To be called before anything else here, at most once. `metrics`: host and port for Prometheus. */
export function setUpRuntime(log: Log, metrics?: string): void {
  const quiet = (): void => undefined;
  const logger: Logger = {
    trace: quiet,
    debug: quiet,
    info: (message, facts) => log.info(facts ?? {}, message),
    warn: (message, facts) => log.warn(facts ?? {}, message),
    error: (message, facts) => log.error(facts ?? {}, message),
    log: (level, message, facts) => {
      if (level === 'ERROR') log.error(facts ?? {}, message);
      else if (level === 'WARN') log.warn(facts ?? {}, message);
    },
  };
  Runtime.install({
    logger,
    // Whoever runs the process says when it stops.
    shutdownSignals: [],
    telemetryOptions: {
      logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'WARN' }) },
      ...(metrics === undefined ? {} : { metrics: { prometheus: { bindAddress: metrics } } }),
    },
  });
}

/** `muddet worker`: wakes the cases of an office and carries out what follows, as Temporal says. */
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { Option } from 'commander';
import { pino } from 'pino';
import { openOffice } from '../../embedded/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { lawAsSet } from './settings.ts';

interface Options {
  readonly log: string;
  readonly metrics?: string;
  readonly health?: string;
}

/** Beside the build's folder of this file. */
const bundle = fileURLToPath(new URL('../../workflows/bundle.js', import.meta.url));

export function addWorker(program: Command, cli: Cli): void {
  commandOf(program, 'worker')
    .description('wake the cases of an office and carry out what follows, as Temporal says, until it is stopped')
    .option('--metrics <address>', 'where Prometheus finds the figures of this worker, as 127.0.0.1:9464')
    .option('--health <address>', 'where GET /health says whether this worker works, as 127.0.0.1:8402')
    .addOption(
      new Option('--log <level>', 'what is logged to standard error')
        .choices(['info', 'warn', 'error', 'silent'])
        .default('warn'),
    )
    .addHelpText('after', '\nExample:\n  $ MUDDET_TEMPORAL_ADDRESS=127.0.0.1:7233 muddet --data /srv/worker worker')
    .action(async ({ log: level, metrics, health }: Options, command: Command) => {
      const { data, json } = globalsOf(command);
      const { openHealth, openWorker, setUpRuntime, temporalSettings } = await import('../../worker/index.ts');
      const settings = temporalSettings(process.env);
      const door = health === undefined ? null : hostAndPort(health);
      const log = pino({ level }, pino.destination({ dest: 2, sync: true }));
      setUpRuntime(log, metrics);
      lawAsSet(data);
      const office = await openOffice({ dataDir: data, log, timekeeper: 'temporal' });
      try {
        const worker = await openWorker({ office, settings, bundle });
        const { address, namespace, taskQueue } = settings;
        cli.terminal.out(
          json
            ? JSON.stringify({ address, namespace, taskQueue, data })
            : `The worker of ${data} waits at ${address}, namespace ${namespace}, task queue ${taskQueue}. Ctrl-C stops it.`,
        );
        const look = () => ({ isWell: worker.state === 'RUNNING', state: worker.state });
        const healthDoor = door && (await openHealth(door, look));
        const signal = await Promise.race([cli.terminal.stopped(), worker.done.then(() => null)]);
        if (signal !== null) cli.terminal.err(`${signal}: finishing what is in hand`);
        await worker.stop();
        await healthDoor?.close();
      } finally {
        await office.close();
      }
    });
}

/** Throws UsageError. */
function hostAndPort(text: string): { readonly host: string; readonly port: number } {
  const [, host = '', port = ''] =
    /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(text)?.filter((part) => part !== undefined) ?? [];
  if (host === '' || Number(port) > 65_535) throw new UsageError(`"${text}" is not host:port`);
  return { host, port: Number(port) };
}

/** `muddet serve`: opens the office and answers on the loopback address until it is asked to stop. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { pino } from 'pino';
import { buildApi, isLoopback, openNetwork } from '../../api/index.ts';
import type { NetworkServer } from '../../api/index.ts';
import type { Log } from '../../activities/index.ts';
import { EmbeddedError, networkSettings, openOffice, requestSettings, systemClock } from '../../embedded/index.ts';
import type { Office } from '../../embedded/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf } from '../cli.ts';
import { CliOutageError, UsageError } from '../exit-code.ts';
import { issuersOf } from '../office/access.ts';
import { removeServerFile, writeServerFile } from '../office/server-file.ts';
import { lawAsSet } from './settings.ts';

interface Options {
  readonly port: string;
  readonly host: string;
  readonly confirmClock?: string;
  readonly log: string;
  readonly runtime: 'embedded' | 'temporal';
  readonly takeOver?: boolean;
}

export function addServe(program: Command, cli: Cli): void {
  commandOf(program, 'serve')
    .description('open the office and serve it until it is stopped (Ctrl-C)')
    .option('--port <port>', 'port; 0 takes a free one', '8400')
    .option(
      '--host <address>',
      'a loopback address; other computers reach what `network` in the settings says',
      '127.0.0.1',
    )
    .option('--confirm-clock <name>', 'who confirms that the clock is right, after a long pause or a jump')
    .addOption(
      new Option('--log <level>', 'what is logged to standard error')
        .choices(['info', 'warn', 'error', 'silent'])
        .default('warn'),
    )
    .addOption(
      new Option('--runtime <runtime>', 'who wakes the cases: this process, or Temporal with its workers')
        .choices(['embedded', 'temporal'])
        .default('embedded'),
    )
    .option('--take-over', 'the other runtime woke the cases until now; from now on this one does')
    .addHelpText('after', '\nExample:\n  $ muddet serve\n  $ muddet --data /srv/office serve --port 8400')
    .action(async (options: Options, command: Command) => {
      const { data, json } = globalsOf(command);
      const port = Number(options.port);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`"${options.port}" is not a port`);
      if (!isLoopback(options.host))
        throw new UsageError(
          `${options.host} is not a loopback address; other computers reach what \`network\` in the settings says`,
        );
      const log = pino({ level: options.log }, pino.destination({ dest: 2, sync: true }));
      lawAsSet(data);
      const office = await openOffice({
        dataDir: data,
        log,
        timekeeper: options.runtime,
        ...(options.takeOver ? { takeOver: true } : {}),
        ...(options.confirmClock === undefined ? {} : { confirmDowntime: options.confirmClock }),
      });
      const serving = { log, issuers: await issuersOf(data), requests: requestSettings(data) };
      const api = await buildApi(office, serving);
      let network: NetworkServer | null = null;
      let poking: Poking | null = null;
      try {
        const address = await listening(api.listen({ host: options.host, port }), options.host, port);
        const abroad = networkSettings(data);
        if (abroad) network = await listening(openNetwork(office, abroad, serving), abroad.host, abroad.port);
        if (options.runtime === 'temporal') poking = await startPoking(office, log);
        writeServerFile(data, { address, pid: process.pid });
        announce(cli, {
          address,
          network: network?.address ?? null,
          data,
          json,
          held: office.clockHold() !== null,
          recalculating: office.recalculating(),
        });
        const signal = await cli.terminal.stopped();
        cli.terminal.err(`${signal}: finishing what is in hand`);
      } finally {
        removeServerFile(data);
        await Promise.all([api.close(), network?.close()]);
        await poking?.stop();
        await office.close();
      }
    });
}

interface Poking {
  stop(): Promise<void>;
}

/** Temporal is told of what is committed here. Loaded only for those who have it. */
async function startPoking(office: Office, log: Log): Promise<Poking> {
  const { openClient, startPoker, temporalSettings } = await import('../../worker/index.ts');
  const settings = temporalSettings(process.env);
  const client = openClient(settings);
  const poker = startPoker({ ...settings, registry: office.registry, client, clock: systemClock(), log });
  return {
    async stop() {
      await poker.stop();
      await client.connection.close();
    },
  };
}

/** Throws CliOutageError where there is no listening. */
async function listening<T>(opened: Promise<T>, host: string, port: number): Promise<T> {
  try {
    return await opened;
  } catch (error) {
    if (error instanceof EmbeddedError) throw error;
    throw new CliOutageError(
      'server.cannotListen',
      `cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`,
      error,
    );
  }
}

interface Announced {
  readonly address: string;
  readonly network: string | null;
  readonly data: string;
  readonly json: boolean;
  readonly held: boolean;
  readonly recalculating: boolean;
}

function announce({ terminal }: Cli, { address, network, data, json, held, recalculating }: Announced): void {
  if (json) return terminal.out(JSON.stringify({ address, network, data, held, recalculating }));
  terminal.out(`The office is open at ${address}`);
  if (network) terminal.out(`Other computers reach it at ${network}`);
  terminal.out(`Its data is in ${data}; ${address}/openapi.json describes the interface. Ctrl-C stops it.`);
  terminal.out('Who calls it says who he is: `muddet token --person NAME --role ROLE` makes a token.');
  if (recalculating)
    terminal.err(
      'The calendar has changed since the office was last open: the limits that it moves are worked out again.',
    );
  if (held)
    terminal.err(
      'The clock is not confirmed: nothing is fired and no act is taken. Look at it, then start with --confirm-clock NAME.',
    );
}

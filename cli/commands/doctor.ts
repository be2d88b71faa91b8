/** `muddet doctor`: what could be wrong with this computer and this office, and what an operator can do about it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { memoryOutbox, smtpOutbox } from '../../activities/index.ts';
import {
  databaseOf,
  documentStoreOf,
  EmbeddedError,
  mailServer,
  officeLaw,
  readLawInForce,
  systemClock,
} from '../../embedded/index.ts';
import { standardCalendar } from '../../law/index.ts';
import type { Calendar } from '../../law/index.ts';
import { probeStore } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import type { Finding } from '../doctor/finding.ts';
import { bad, ok, warning } from '../doctor/finding.ts';
import { dataDirectory, diskFlush, documentFolder, lock, nodeVersion } from '../doctor/machine-checks.ts';
import { asSet } from '../doctor/as-set.ts';
import { certificate } from '../doctor/certificate-check.ts';
import { calendarYears, isWokenByTemporal, record } from '../doctor/record-checks.ts';
import { exitCodes } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

export function addDoctor(program: Command, cli: Cli): void {
  commandOf(program, 'doctor')
    .description(
      'check Node, data directory, lock, record, clock, Temporal, late terms, incidents, faults, webhooks, settings, mail server, certificate, calendar, documents and disk',
    )
    .option('--confirm-clock <name>', 'you have looked at the clock and it is right: the office goes on')
    .addHelpText('after', '\nExample:\n  $ muddet doctor\n  $ muddet doctor --confirm-clock quliyev')
    .action(async (options: { readonly confirmClock?: string }, command: Command) => {
      if (options.confirmClock !== undefined) return confirm(cli, command, options.confirmClock);
      const { data } = globalsOf(command);
      const now = systemClock().now();
      const { finding, calendar, database } = settings(data);
      const findings = [
        nodeVersion(),
        dataDirectory(data),
        lock(data),
        ...(await record(database, now)),
        ...(await temporal(database)),
        finding,
        ...(await mail(data)),
        ...certificate(data, now),
        ...calendarYears(calendar, now),
        ...(await documents(data)),
        diskFlush(data),
      ];
      if (findings.some(({ status }) => status === 'bad')) cli.finish(exitCodes.fault);
      show(cli, command, { ok: findings.every(({ status }) => status !== 'bad'), findings }, () => inWords(findings));
    });
}

/** Whether the settings can be used and are in force, the calendar that they make, and where they keep the record. */
function settings(dataDir: string): {
  readonly finding: Finding;
  readonly calendar: Calendar;
  readonly database: string;
} {
  try {
    const { version, calendar } = officeLaw(dataDir);
    documentStoreOf(dataDir);
    const last = readLawInForce(dataDir);
    const said = !last
      ? ok('settings', `law ${version}`)
      : last.version !== version
        ? warning('settings', `law ${version} from the next start on; last run under ${last.version}`)
        : last.change
          ? warning('settings', `limits are still to be worked out again since ${last.change.since}`)
          : ok('settings', `law ${version}, in force`);
    return { finding: said, calendar, database: databaseOf(dataDir) };
  } catch (error) {
    if (!(error instanceof EmbeddedError)) throw error;
    return {
      finding: bad('settings', error.message),
      calendar: standardCalendar,
      database: join(dataDir, 'office.db'),
    };
  }
}

/** Whether Temporal is as it must be, where it wakes the cases of the record. */
async function temporal(database: string): Promise<readonly Finding[]> {
  if (!(await isWokenByTemporal(database))) return [];
  const { probeTemporal, temporalSettings, WorkerError } = await import('../../worker/index.ts');
  try {
    const found = await probeTemporal(temporalSettings(process.env));
    return found.map(({ what, isWell, detail }) => (isWell ? ok(what, detail) : bad(what, detail)));
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error;
    return [bad('temporal', error.message)];
  }
}

/** Whether the mail server of the settings takes mail from this office. */
async function mail(dataDir: string): Promise<readonly Finding[]> {
  const server = asSet(() => mailServer(dataDir));
  if (!server) return [];
  const { host, port } = server;
  const outbox = smtpOutbox(server, memoryOutbox());
  try {
    await outbox.probe();
    return [ok('mail', `${host}:${port} takes mail`)];
  } catch (error) {
    return [bad('mail', error instanceof Error ? error.message : String(error))];
  } finally {
    outbox.close?.();
  }
}

/** Where documents are kept, unless the settings cannot be used: then that is said. */
async function documents(dataDir: string): Promise<readonly Finding[]> {
  if (!existsSync(dataDir)) return [];
  const store = asSet(() => documentStoreOf(dataDir));
  if (!store) return [];
  if (store.folder !== null) return [documentFolder(store.folder)];
  try {
    await probeStore(store);
    return [ok('documents', `${store.place} takes documents, gives them back, lists them and lets them be taken away`)];
  } catch (error) {
    return [bad('documents', error instanceof Error ? error.message : String(error))];
  }
}

const marks = { ok: 'ok', warning: 'note', bad: 'BAD' } as const;

function inWords(findings: readonly Finding[]): string {
  return tableOf(
    findings.map(({ check, status, detail }) => [marks[status], check, detail]),
    { head: ['', 'what', 'found'], widths: [null, null, 110] },
  );
}

async function confirm(cli: Cli, command: Command, who: string): Promise<void> {
  await withOffice({ dataDir: globalsOf(command).data, terminal: cli.terminal }, async (ask) => {
    const found = answered(cli, command, await ask('POST', '/clock/confirmation', { body: { who } })) as {
      readonly now: string;
    } | null;
    if (found) show(cli, command, found, () => `The clock is confirmed by ${who}: ${found.now}.`);
  });
}

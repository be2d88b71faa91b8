/** The program with all its commands, in the order in which its help shows them. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Cli } from './cli.ts';
import { refuseServer } from './cli.ts';
import { addAct } from './commands/act.ts';
import { addAnchor } from './commands/anchor.ts';
import { addAssign } from './commands/assign.ts';
import { addBackup, addRestore } from './commands/backup.ts';
import { addBulletin } from './commands/bulletin.ts';
import { addCalendar } from './commands/calendar.ts';
import { addCase } from './commands/case.ts';
import { addChart } from './commands/chart.ts';
import { addComment } from './commands/comment.ts';
import { addDoctor } from './commands/doctor.ts';
import { addDocument } from './commands/document.ts';
import { addExplain } from './commands/explain.ts';
import { addExtract } from './commands/extract.ts';
import { addExport } from './commands/export.ts';
import { addForecast } from './commands/forecast.ts';
import { addImport } from './commands/import.ts';
import { addIncidents } from './commands/incidents.ts';
import { addLetter } from './commands/letter.ts';
import { addPayments } from './commands/payments.ts';
import { addPermitted } from './commands/permitted.ts';
import { addPost } from './commands/post.ts';
import { addProposals } from './commands/proposals.ts';
import { addPreview } from './commands/preview.ts';
import { addRebuild } from './commands/rebuild.ts';
import { addRegister } from './commands/register.ts';
import { addServe } from './commands/serve.ts';
import { addSettings } from './commands/settings.ts';
import { addSimulate } from './commands/simulate.ts';
import { addStatistics } from './commands/statistics.ts';
import { addStuck } from './commands/stuck.ts';
import { addTerm } from './commands/term.ts';
import { addToken } from './commands/token.ts';
import { addUpgrade } from './commands/upgrade.ts';
import { addVerify } from './commands/verify.ts';
import { addWebhooks } from './commands/webhooks.ts';
import { addWorker } from './commands/worker.ts';
import { exitCodesInHelp } from './exit-code.ts';

const description =
  "Runs a patent office's examination procedure: what may happen next, by when, and what follows if it does not.";

const commands = [
  addServe,
  addWorker,
  addAct,
  addCase,
  addPermitted,
  addPreview,
  addForecast,
  addExplain,
  addStuck,
  addAssign,
  addComment,
  addStatistics,
  addLetter,
  addProposals,
  addPost,
  addPayments,
  addDocument,
  addBulletin,
  addRegister,
  addExtract,
  addIncidents,
  addWebhooks,
  addVerify,
  addAnchor,
  addBackup,
  addRestore,
  addUpgrade,
  addRebuild,
  addExport,
  addImport,
  addSimulate,
  addTerm,
  addCalendar,
  addSettings,
  addToken,
  addChart,
  addDoctor,
];

/** @param silent what is wrong with the command line is not written: the caller says it in another form */
export function makeProgram(cli: Cli, { silent = false }: { readonly silent?: boolean } = {}): Command {
  const { terminal } = cli;
  const program = new Command('muddet')
    .description(description)
    .version(versionOfPackage())
    .option('--data <dir>', 'data directory of the office (default: "data")')
    .option('--server <url>', 'the office is there, instead of in a data directory (env: MUDDET_SERVER)')
    .option('--token <token>', 'who asks it: a token, or @file with one (env: MUDDET_TOKEN)')
    .option('--json', 'print JSON')
    .hook('preAction', (_program, command) => {
      if (!command.options.some(({ long, hidden }) => long === '--server' && !hidden)) refuseServer(command);
    })
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => terminal.out(text.replace(/\n$/, '')),
      writeErr: (text) => {
        if (!silent) terminal.err(text.replace(/\n$/, ''));
      },
    })
    .exitOverride()
    .showHelpAfterError('(muddet help <command> shows how)')
    .addHelpText('afterAll', exitCodesInHelp);
  for (const add of commands) add(program, cli);
  return program;
}

/** The version in package.json, which lies beside the sources and beside the build's folder. */
function versionOfPackage(): string {
  for (const place of ['../package.json', '../../package.json']) {
    try {
      return (JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as { version: string }).version;
    } catch {}
  }
  return 'unknown';
}

/** `muddet payments FILE`: the payments that a bank tells of, each recorded for the fee that it pays. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { exitCodes, UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { outcomeOf } from '../office/outcome.ts';
import type { Problem } from '../office/outcome.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly by?: string;
  readonly dryRun?: boolean;
}

interface Payments {
  readonly dryRun: boolean;
  readonly items: readonly {
    readonly id: string;
    readonly paidOn: string;
    readonly minor: number;
    readonly case: string | null;
    readonly fee: string | null;
    readonly year: number | null;
    readonly known: boolean;
    readonly problem: Problem | null;
  }[];
}

const example = `
The file is what the bank sends: ISO 20022 camt.053, or CSV in UTF-8 with the columns id, paidOn, amount, text, and if
wanted payer and currency. A payment counts for the case that it names, where it is exactly what one fee due there
costs; the others are listed, and nothing is done with them. A file that is handed in again records nothing twice.

Examples:
  $ muddet payments statement.xml --dry-run --by quliyev
  $ muddet payments statement.xml --by quliyev`;

export function addPayments(program: Command, cli: Cli): void {
  officeCommandOf(program, 'payments')
    .description("the payments in a bank's statement, each recorded for the fee that it pays")
    .argument('<file>', 'camt.053, or CSV')
    .requiredOption('--by <name>', 'who records them')
    .option('--dry-run', 'say what would be recorded, and do nothing')
    .addHelpText('after', example)
    .action(async (file: string, { by = '', dryRun = false }: Options, command: Command) => {
      const body = { who: by, statement: await textOf(file), dryRun };
      await withOffice({ ...placeOf(command), terminal: cli.terminal, settles: true }, async (ask) => {
        const found = answered(cli, command, await ask('POST', '/payments', { body })) as Payments | null;
        if (!found) return;
        if (found.items.some(({ problem }) => problem)) cli.finish(exitCodes.refused);
        show(cli, command, found, () => inWords(found));
      });
    });
}

async function textOf(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function inWords({ dryRun, items }: Payments): string {
  if (items.length === 0) return 'The statement has no payment.';
  return tableOf(
    items.map(({ id, paidOn, minor, case: number, fee, year, known, problem }) => [
      id,
      paidOn,
      (minor / 100).toFixed(2),
      number ?? '',
      fee === null ? '' : `${fee}${year === null ? '' : ` ${year}`}`,
      outcomeOf(known, problem, dryRun),
    ]),
    { head: ['payment', 'paid on', 'AZN', 'case', 'fee', 'outcome'], widths: [null, null, null, null, null, 60] },
  );
}

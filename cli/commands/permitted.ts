/** `muddet permitted N`: what a person could do in a case now, and why not the rest. */
import type { Command } from 'commander';
import type { Permission } from '../../engine/index.ts';
import { roles } from '../../machines/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { caseArgument } from '../office/case-argument.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly by: string;
  readonly all?: boolean;
  readonly form?: string;
}

export function addPermitted(program: Command, cli: Cli): void {
  commandOf(program, 'permitted')
    .description('what a person could do in a case now; with --all, also why the rest cannot be done')
    .argument('<number>', 'the case, such as A-2026-0001')
    .requiredOption('--by <role:person>', `in what capacity: ${roles.filter((role) => role !== 'time').join(', ')}`)
    .option('--all', 'list the acts that cannot be done too, each with its reason')
    .option('--form <act>', 'print the form of one act, as JSON Schema')
    .addHelpText(
      'after',
      '\nExample:\n  $ muddet permitted A-2026-0001 --by applicant:aliyev\n  $ muddet permitted A-2026-0001 --by applicant:aliyev --form CORRECTION_FILED',
    )
    .action(async (text: string, options: Options, command: Command) => {
      const number = caseArgument(text);
      const [role = '', ...rest] = options.by.split(':');
      const query = new URLSearchParams({ role, person: rest.join(':') || role });
      await withOffice({ dataDir: globalsOf(command).data, terminal: cli.terminal }, async (ask) => {
        const found = answered(cli, command, await ask('GET', `/cases/${number}/permitted?${query.toString()}`)) as {
          items: readonly Permission[];
        } | null;
        if (!found) return;
        if (options.form !== undefined)
          return cli.terminal.out(JSON.stringify(formOf(found.items, options.form), null, 2));
        const shown = found.items.filter(({ possible }) => possible || options.all === true);
        show(cli, command, shown, () => inWords(shown));
      });
    });
}

function formOf(items: readonly Permission[], name: string): unknown {
  const found = items.find(({ act }) => act === name);
  if (!found) throw new UsageError(`there is no act "${name}"`);
  if (!found.possible) throw new UsageError(`${name} cannot be done now: ${found.reason}`);
  return found.form;
}

function inWords(items: readonly Permission[]): string {
  const possible = items.flatMap((item) =>
    item.possible
      ? [
          [
            item.act,
            item.heading,
            item.clause,
            [...conditionsOf(item), ...item.fees.map((fee) => `fee: ${fee.fee}`)].join('\n'),
          ],
        ]
      : [],
  );
  const barred = items.flatMap((item) =>
    item.possible ? [] : [[item.act, item.reason, item.barredBy ?? item.clause]],
  );
  return [
    possible.length === 0
      ? 'Nothing can be done now in that capacity.'
      : tableOf(possible, { head: ['act', 'what', 'clause', 'fee, and refused where'], widths: [34, 44, null, 50] }),
    ...(barred.length > 0
      ? ['', 'Not now:', tableOf(barred, { head: ['act', 'why not', 'clause'], widths: [34, 80] })]
      : []),
  ].join('\n');
}

const conditionsOf = (item: Extract<Permission, { possible: true }>): readonly string[] => [
  ...new Set(
    item.targets.flatMap(({ conditions }) => conditions.map((group) => group.map(({ words }) => words).join(' '))),
  ),
];

/** `muddet permitted N`: what a person could do in a case now, and why not the rest. */
import type { Command } from 'commander';
import { problemOf, problemOfAnswer } from '../../api/index.ts';
import type { Impossible, Permission, Possible } from '../../engine/index.ts';
import { roles } from '../../machines/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
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
  officeCommandOf(program, 'permitted')
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
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) => {
        const found = answered(cli, command, await ask('GET', `/cases/${number}/permitted?${query.toString()}`)) as {
          items: readonly Permission[];
        } | null;
        if (!found) return;
        if (options.form !== undefined) {
          const asked = permissionOf(found.items, options.form);
          if (asked.possible) return cli.terminal.out(JSON.stringify(asked.form, null, 2));
          return void answered(cli, command, {
            status: 422,
            headers: {},
            body: refusalOf(asked, `/cases/${number}/permitted`),
          });
        }
        const shown = found.items.filter(({ possible }) => possible || options.all === true);
        show(cli, command, shown, () => inWords(shown));
      });
    });
}

function permissionOf(items: readonly Permission[], name: string): Permission {
  const found = items.find(({ act }) => act === name);
  if (!found) throw new UsageError(`there is no act "${name}"`);
  return found;
}

/** The answer that the office would give to the act itself. */
const refusalOf = ({ code, reason, barredBy: clause, params }: Impossible, instance: string) =>
  problemOf(problemOfAnswer({ ok: false, code, reason, clause, params }), instance);

function inWords(items: readonly Permission[]): string {
  const possible = items.flatMap((item) =>
    item.possible
      ? [
          [
            item.act,
            item.heading,
            item.clause,
            [...item.fees.map((fee) => `fee: ${fee.fee}`), ...refusalsOf(item)].join('\n'),
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
      : tableOf(possible, {
          head: ['act', 'what', 'clause', 'fee, and what it can be refused for'],
          widths: [34, 44, null, 50],
        }),
    ...(barred.length > 0
      ? ['', 'Not now:', tableOf(barred, { head: ['act', 'why not', 'clause'], widths: [34, 80] })]
      : []),
  ].join('\n');
}

/** Said of no case in particular: what the refusal would say, if it came to that. */
const refusalsOf = (item: Possible): readonly string[] => [
  ...new Set(
    item.targets.flatMap(({ conditions }) =>
      conditions.map((group) => `refused if: ${group.map(({ words }) => `“${words}”`).join(' ')}`),
    ),
  ),
];

/** `muddet webhooks`: who is told over HTTP of what changes; made, tried out, sent again and taken away. */
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { exitCodes, UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import type { Ask } from '../office/with-office.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly person?: string;
  readonly role: readonly string[];
  readonly after?: string;
  readonly since?: string;
  readonly reason?: string;
}

interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly person: string;
  readonly roles: readonly string[];
  readonly sees: { readonly party: string | null; readonly setApart: boolean };
  readonly status: string;
  readonly nextTry: string | null;
  readonly lastError: string | null;
  readonly lastSuccess: string | null;
}

const whats = ['list', 'add', 'remove', 'test', 'replay', 'resume'] as const;
type What = (typeof whats)[number];

const example = `
Examples:
  $ muddet webhooks
  $ muddet webhooks add https://search.example.az/muddet --person search --role registrar
  $ muddet webhooks add https://agent.example.az/muddet --person PM-0042 --role attorney
  $ muddet webhooks test 9f86d081884c7d65
  $ muddet webhooks replay 9f86d081884c7d65 --since 2026-11-27T00:00:00+04:00
  $ muddet webhooks resume 9f86d081884c7d65
  $ muddet webhooks remove 9f86d081884c7d65`;

export function addWebhooks(program: Command, cli: Cli): void {
  officeCommandOf(program, 'webhooks')
    .description('who is told over HTTP of what changes in the office, as signed CloudEvents')
    .argument('[what]', whats.join(', '), 'list')
    .argument('[which]', 'the webhook, by its id; for add the address: http or https')
    .option('--person <id>', 'for add: whose changes are told, the id of a party or officer')
    .option('--role <roles...>', 'for add: what that person is; none for a party', [])
    .option('--after <place>', 'for replay: what came after this place, `at` of an event')
    .option('--since <instant>', 'for replay: what was recorded then or later')
    .option('--reason <text>', 'for replay and resume: why')
    .addHelpText('after', example)
    .action(async (asked: string, which: string | undefined, options: Options, command: Command) => {
      const what = whatOf(asked, which, options);
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, (ask) =>
        what === 'list' ? list(cli, command, ask) : one(cli, command, ask, what, which ?? '', options),
      );
    });
}

/** Throws UsageError for what does not go together. */
function whatOf(asked: string, which: string | undefined, { person, role, after, since, reason }: Options): What {
  const what = whats.find((name) => name === asked);
  if (!what) throw new UsageError(`"${asked}" is none of ${whats.join(', ')}`);
  if (what === 'list' && which !== undefined) throw new UsageError('list shows all of them');
  if (what !== 'list' && which === undefined)
    throw new UsageError(
      what === 'add' ? 'name the address' : `name the webhook to ${what}; \`muddet webhooks\` has them`,
    );
  if (what === 'add' && person === undefined) throw new UsageError('say with --person whose changes are told');
  if (what !== 'add' && (person !== undefined || role.length > 0))
    throw new UsageError('--person and --role are of add');
  if (what === 'replay' && (after === undefined) === (since === undefined))
    throw new UsageError('say from where: --after or --since');
  if (what !== 'replay' && (after !== undefined || since !== undefined))
    throw new UsageError('--after and --since are of replay');
  if (what !== 'replay' && what !== 'resume' && reason !== undefined)
    throw new UsageError('--reason is of replay and resume');
  return what;
}

async function list(cli: Cli, command: Command, ask: Ask): Promise<void> {
  const found = answered(cli, command, await ask('GET', '/webhooks')) as { items: readonly Webhook[] } | null;
  if (!found) return;
  const { items } = found;
  show(cli, command, items, () =>
    items.length === 0
      ? 'Nobody is told of changes.'
      : tableOf(
          items.map((webhook) => [
            webhook.id,
            webhook.url,
            whose(webhook),
            webhook.status,
            webhook.lastSuccess ?? 'never',
            webhook.lastError ?? '',
          ]),
          {
            head: ['webhook', 'address', 'whose changes', 'status', 'delivered', 'why it failed'],
            widths: [null, 40, 30, null, null, 50],
          },
        ),
  );
}

async function one(
  cli: Cli,
  command: Command,
  ask: Ask,
  what: Exclude<What, 'list'>,
  which: string,
  { person, role, after, since, reason }: Options,
): Promise<void> {
  const path = `/webhooks/${encodeURIComponent(which)}`;
  const why = reason === undefined ? {} : { reason };
  switch (what) {
    case 'add': {
      const body = { url: which, person, roles: role };
      const made = answered(cli, command, await ask('POST', '/webhooks', { body })) as
        | (Webhook & { readonly secret: string })
        | null;
      if (!made) return;
      return show(cli, command, made, () =>
        [
          `${made.url} is told of what changes from now on: ${whose(made)}. Its id is ${made.id}.`,
          `The secret, which is not shown again: ${made.secret}`,
        ].join('\n'),
      );
    }
    case 'remove': {
      const gone = answered(cli, command, await ask('DELETE', path)) as Webhook | null;
      return gone ? show(cli, command, gone, () => `${gone.url} is told of nothing any more.`) : undefined;
    }
    case 'test': {
      const tried = answered(cli, command, await ask('POST', `${path}/test`)) as {
        readonly delivered: boolean;
        readonly error: string | null;
        readonly milliseconds: number;
      } | null;
      if (!tried) return;
      if (!tried.delivered) cli.finish(exitCodes.fault);
      return show(cli, command, tried, () =>
        tried.delivered ? `It was taken in ${tried.milliseconds} ms.` : `It was not taken: ${tried.error ?? ''}.`,
      );
    }
    case 'replay': {
      const body = { ...(after === undefined ? { since } : { after }), ...why };
      return goesOn(cli, command, await ask('POST', `${path}/replay`, { body }));
    }
    case 'resume':
      return goesOn(cli, command, await ask('POST', `${path}/resume`, { body: why }));
  }
}

function goesOn(cli: Cli, command: Command, reply: Awaited<ReturnType<Ask>>): void {
  const found = answered(cli, command, reply) as Webhook | null;
  if (found) show(cli, command, found, () => `${found.url} is told from there on, as long as the office is open.`);
}

const whose = ({ person, roles, sees }: Webhook): string =>
  [[person, ...roles].join(', '), ...(sees.setApart && sees.party === null ? ['with those set apart'] : [])].join('; ');

/** `muddet comment N`: what the office notes of a case for itself; added, listed, withdrawn. */
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { CommentRecord } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { caseArgument } from '../office/case-argument.ts';
import { everyItem } from '../office/every-item.ts';
import type { Ask } from '../office/with-office.ts';
import { withOffice } from '../office/with-office.ts';

interface Options {
  readonly withdraw?: string;
  readonly reason?: string;
}

const example = `
Examples:
  $ muddet comment A-2026-0001
  $ muddet comment A-2026-0001 "the drawings are hard to read"
  $ muddet comment A-2026-0001 --withdraw 3 --reason "of another case"`;

export function addComment(program: Command, cli: Cli): void {
  officeCommandOf(program, 'comment')
    .description('what the office notes of a case for itself, which nobody outside sees: list, add, withdraw')
    .argument('<case>', 'application or patent number, such as A-2026-0001')
    .argument('[text]', 'what is noted; all comments are listed when left out')
    .option('--withdraw <number>', 'delete the text of this one, for good')
    .option('--reason <text>', 'why it is withdrawn')
    .addHelpText('after', example)
    .action(async (number: string, text: string | undefined, { withdraw, reason }: Options, command: Command) => {
      if (text !== undefined && withdraw !== undefined) throw new UsageError('add a comment, or withdraw one');
      if (withdraw === undefined && reason !== undefined) throw new UsageError('--reason is of --withdraw');
      const path = `/cases/${caseArgument(number)}/comments`;
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) => {
        if (text !== undefined) return added(cli, command, ask, path, text);
        if (withdraw === undefined) return list(cli, command, ask, path);
        const body = { what: 'withdraw', ...(reason === undefined ? {} : { reason }) };
        const reply = await ask('POST', `${path}/${encodeURIComponent(withdraw)}`, { body });
        const gone = answered(cli, command, reply) as CommentRecord | null;
        if (gone) show(cli, command, gone, () => inWords(gone));
      });
    });
}

async function added(cli: Cli, command: Command, ask: Ask, path: string, text: string): Promise<void> {
  const headers = { 'idempotency-key': randomUUID() };
  const made = answered(cli, command, await ask('POST', path, { body: { text }, headers })) as CommentRecord | null;
  if (made) show(cli, command, made, () => `Comment ${made.id} of ${made.case} is added.`);
}

async function list(cli: Cli, command: Command, ask: Ask, path: string): Promise<void> {
  const items = await everyItem<CommentRecord>(cli, command, ask, path);
  if (items)
    show(cli, command, items, () =>
      items.length === 0 ? 'There is no comment on this case.' : items.map(inWords).join('\n\n'),
    );
}

function inWords({ id, person, at, text, withdrawn }: CommentRecord): string {
  const gone =
    withdrawn && `(withdrawn by ${withdrawn.by}, ${withdrawn.at}${withdrawn.reason ? `: ${withdrawn.reason}` : ''})`;
  return `${id}  ${person}, ${at}\n${gone ?? text ?? ''}`;
}

/** `muddet proposals`: acts that wait for a second person, and what is said to one. */
import type { Command } from 'commander';
import type { Proposal } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { everyItem } from '../office/every-item.ts';
import { proposalInWords } from '../office/proposal-in-words.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly status?: string;
  readonly confirm?: boolean;
  readonly reject?: boolean;
  readonly withdraw?: boolean;
  readonly reason?: string;
  readonly expectedSeq?: string;
}

const example = `
Which acts need a second person is said under fourEyes in the settings. Who hands an act in, or signs it, is the first.

Examples:
  $ muddet proposals
  $ muddet proposals A-2026-0001.p1
  $ muddet proposals A-2026-0001.p1 --confirm --server https://office.example --token @token
  $ muddet proposals A-2026-0001.p1 --reject --reason "claim 3 was not looked at"
  $ muddet proposals A-2026-0001.p1 --withdraw`;

export function addProposals(program: Command, cli: Cli): void {
  officeCommandOf(program, 'proposals')
    .description('acts that wait for a second person of the office; confirm, reject or withdraw one')
    .argument('[proposal]', 'one of them, such as A-2026-0001.p1; all that wait when left out')
    .option('--status <status>', 'those that are confirmed, rejected or withdrawn, instead of those waiting')
    .option('--confirm', 'have it done, as the second person')
    .option('--reject', 'have it not done, as the second person, for a reason')
    .option('--withdraw', 'take it back, as the first person')
    .option('--reason <text>', 'why')
    .option('--expected-seq <n>', 'confirm it although the case has moved on, and has this many entries now')
    .addHelpText('after', example)
    .action(async (id: string | undefined, options: Options, command: Command) => {
      const body = settlement(id, options);
      const opening = { ...placeOf(command), terminal: cli.terminal, settles: body !== null };
      await withOffice(opening, async (ask) => {
        if (id === undefined) {
          const status = encodeURIComponent(options.status ?? 'waiting');
          const items = await everyItem<Proposal>(cli, command, ask, `/proposals?status=${status}`);
          if (items) show(cli, command, items, () => listInWords(items));
          return;
        }
        const path = `/proposals/${encodeURIComponent(id)}`;
        const reply = body ? await ask('POST', path, { body }) : await ask('GET', path);
        const proposal = answered(cli, command, reply) as Proposal | null;
        if (proposal) show(cli, command, proposal, () => wholeInWords(proposal));
      });
    });
}

/** What is said to one; null where it is only looked at. Throws UsageError for what does not go together. */
function settlement(id: string | undefined, options: Options): object | null {
  const { status, reason, expectedSeq } = options;
  const asked = (['confirm', 'reject', 'withdraw'] as const).filter((one) => options[one] === true);
  const [what] = asked;
  if (id !== undefined && status !== undefined) throw new UsageError('--status is of the list');
  if (expectedSeq !== undefined && what !== 'confirm') throw new UsageError('--expected-seq goes with --confirm');
  if (expectedSeq !== undefined && !/^\d+$/.test(expectedSeq))
    throw new UsageError(`--expected-seq is a number of entries, not "${expectedSeq}"`);
  if (what === undefined) {
    if (reason !== undefined) throw new UsageError('--reason goes with --reject or --withdraw');
    return null;
  }
  if (asked.length > 1) throw new UsageError('give one of --confirm, --reject and --withdraw');
  if (id === undefined) throw new UsageError(`name the proposal to ${what}`);
  if (what === 'confirm') {
    if (reason !== undefined) throw new UsageError('--reason goes with --reject or --withdraw');
    return { what, ...(expectedSeq === undefined ? {} : { expectedSeq: Number(expectedSeq) }) };
  }
  if (what === 'reject' && reason === undefined) throw new UsageError('an act is rejected for a reason: --reason');
  return { what, ...(reason === undefined ? {} : { reason }) };
}

const listInWords = (items: readonly Proposal[]): string =>
  items.length === 0
    ? 'There is no such proposal.'
    : tableOf(
        items.map(({ id, act, proposedBy, proposedAt }) => [id, act.type, act.by.role, proposedBy, proposedAt]),
        { head: ['proposal', 'act', 'as', 'proposed by', 'at'], widths: [null, 44] },
      );

const wholeInWords = (proposal: Proposal): string =>
  [proposalInWords(proposal), '', JSON.stringify(proposal.act, null, 2)].join('\n');

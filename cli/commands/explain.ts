/** `muddet explain N [LIMIT]`: why a case stands where it stands, and how each of its dates came about. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { wordsOf } from '../../engine/index.ts';
import type { Explanation, Language, Why } from '../../engine/index.ts';
import type { TermRecord } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { caseArgument } from '../office/case-argument.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

type Explained = TermRecord & { readonly explanation: Explanation };

export function addExplain(program: Command, cli: Cli): void {
  officeCommandOf(program, 'explain')
    .description('why a case stands where it stands, and how its dates were worked out')
    .argument('<number>', 'the case, such as A-2026-0001')
    .argument('[limit]', 'only the date of this limit, such as formalReply')
    .addOption(new Option('--language <language>', 'of the explanations').choices(['az', 'en']).default('en'))
    .addHelpText(
      'after',
      '\nExample:\n  $ muddet explain A-2026-0001\n  $ muddet explain A-2026-0001 opposition --language az',
    )
    .action(async (text: string, limit: string | undefined, options: { language: Language }, command: Command) => {
      const number = caseArgument(text);
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) => {
        const why = answered(cli, command, await ask('GET', `/cases/${number}/why`)) as Why | null;
        if (!why) return;
        const ended = limit === undefined ? 'no' : 'yes';
        const found = answered(
          cli,
          command,
          await ask('GET', `/cases/${number}/terms?ended=${ended}&language=${options.language}`),
        ) as { items: readonly Explained[] } | null;
        if (!found) return;
        const { items } = found;
        if (limit === undefined)
          return show(cli, command, { why, terms: items }, () => inWords(why, items, options.language));
        const asked = items.filter((term) => term.limit === limit);
        if (asked.length === 0)
          throw new UsageError(
            `no limit "${limit}" runs or ran; there were ${[...new Set(items.map((term) => term.limit))].join(', ')}`,
          );
        show(cli, command, asked, () => asked.map((term) => dateInWords(term, options.language)).join('\n\n'));
      });
    });
}

function inWords({ steps, now }: Why, terms: readonly Explained[], language: Language): string {
  const rows = steps.map((step) => [
    step.on,
    step.heading,
    step.clause,
    [
      ...step.moves.map(({ proceeding, to }) => `${proceeding}: ${to.replaceAll(/pending\.(course\.)?/g, '')}`),
      ...step.terms.map(({ change, limit, due }) => `${limit} ${change}${due ? ` until ${due}` : ''}`),
      ...(step.supersededBy === undefined ? [] : [`superseded by entry ${step.supersededBy}`]),
    ].join('\n'),
  ]);
  return [
    tableOf(rows, { head: ['day', 'what happened', 'clause', 'what it did'], widths: [null, 40, null, 70] }),
    '',
    `Now: ${now.map(({ proceeding, path }) => `${proceeding} ${path.replaceAll(/pending\.(course\.)?/g, '')}`).join('; ')}`,
    ...terms.map((term) => `\n${dateInWords(term, language)}`),
  ].join('\n');
}

function dateInWords({ explanation, status, how, window }: Explained, language: Language): string {
  const { ended } = wordsOf(language);
  const end = status === 'overdue' ? status : window && how === 'missed' ? 'closed' : how;
  return [...explanation.lines, ...(status === 'running' ? [] : [`(${ended[end as keyof typeof ended]})`])].join('\n');
}

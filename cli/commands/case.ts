/** `muddet case N`: the cover sheet of a case. */
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { answered } from '../office/answered.ts';
import { caseArgument } from '../office/case-argument.ts';
import type { CaseAnswer, JournalAnswer, PublishedAnswer, TermsAnswer } from '../office/cover-sheet.ts';
import { coverSheet, publishedSheet } from '../office/cover-sheet.ts';
import type { Ask } from '../office/with-office.ts';
import { withOffice } from '../office/with-office.ts';

export function addCase(program: Command, cli: Cli): void {
  officeCommandOf(program, 'case')
    .description('the cover sheet of a case: parties, priority, where it stands, limits by urgency, journal')
    .argument('<number>', 'application or patent number, such as A-2026-0001')
    .option('--patent', 'the number is that of a patent: needed where an application has the same one')
    .option('--reminders', 'show reminders in the journal too')
    .addHelpText('after', '\nExample:\n  $ muddet case A-2026-0001')
    .action(async (text: string, options: { patent?: boolean; reminders?: boolean }, command: Command) => {
      const address = `/${options.patent === true ? 'patents' : 'cases'}/${caseArgument(text)}`;
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) => {
        const found = answered(cli, command, await ask('GET', address)) as CaseAnswer | PublishedAnswer | null;
        if (!found) return;
        if (found.view === 'published') return show(cli, command, found, () => publishedSheet(found));
        const number = caseArgument(found.number);
        const terms = answered(
          cli,
          command,
          await ask('GET', `/cases/${number}/terms?ended=yes`),
        ) as TermsAnswer | null;
        if (!terms) return;
        const journal = await wholeJournal(ask, number);
        show(cli, command, { ...found, terms: terms.items, journal }, () =>
          coverSheet(found, terms.items, journal, { reminders: options.reminders === true }),
        );
      });
    });
}

async function wholeJournal(ask: Ask, number: string): Promise<JournalAnswer['items']> {
  const all: JournalAnswer['items'][number][] = [];
  for (let after = '0'; ; ) {
    const page = (await ask('GET', `/cases/${number}/journal?limit=1000&after=${after}`)).body as JournalAnswer;
    all.push(...page.items);
    if (page.next === null) return all;
    after = page.next;
  }
}

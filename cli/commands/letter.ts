/** `muddet letter`: the letters of a case, one of them as text or PDF, and what a letter of a kind would say. */
import type { Command } from 'commander';
import type { NoticeRecord } from '../../registry/index.ts';
import { civilDateOf } from '../../law/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { caseArgument } from '../office/case-argument.ts';
import { saveAnswer } from '../office/save-answer.ts';
import type { Ask } from '../office/with-office.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

interface Options {
  readonly preview?: string;
  readonly language?: string;
  readonly pdf?: string;
}

const example = `
Examples:
  $ muddet letter A-2026-0001
  $ muddet letter A-2026-0001 A-2026-0001.4.2
  $ muddet letter A-2026-0001 deficiency --pdf letter.pdf
  $ muddet letter --preview deficiency --language en`;

export function addLetter(program: Command, cli: Cli): void {
  officeCommandOf(program, 'letter')
    .description('the letters of a case: what, to whom, when dispatched and served; one of them as text or PDF')
    .argument('[case]', 'application or patent number, such as A-2026-0001')
    .argument('[notice]', 'one letter: its id, or its kind for the latest of that kind; all are listed when left out')
    .option('--preview <kind>', 'what a letter of this kind would say, on made-up facts, without a case')
    .option('--language <az|en>', "the addressee's when left out; az for a preview")
    .option('--pdf <file>', 'write the letter as PDF')
    .addHelpText('after', example)
    .action(async (number: string | undefined, notice: string | undefined, options: Options, command: Command) => {
      const { preview, pdf } = options;
      if ((number === undefined) === (preview === undefined))
        throw new UsageError('name a case, or a kind of letter with --preview');
      if (pdf !== undefined && preview === undefined && notice === undefined)
        throw new UsageError('name the letter to write; `muddet letter CASE` lists them');
      const opening = { ...placeOf(command), terminal: cli.terminal };
      const query = options.language === undefined ? '' : `?language=${encodeURIComponent(options.language)}`;
      await withOffice(opening, async (ask) => {
        if (number === undefined)
          return letter(cli, command, ask, `/letters/${encodeURIComponent(preview ?? '')}/preview${query}`, pdf);
        const address = `/cases/${caseArgument(number)}`;
        const found = answered(cli, command, await ask('GET', address)) as {
          /** Not for those who have no part in the case. */
          readonly notices?: readonly NoticeRecord[];
        } | null;
        if (!found) return;
        const { notices = [] } = found;
        if (notice === undefined) return show(cli, command, notices, () => listInWords(notices));
        const id = notices.findLast((one) => one.id === notice || one.notice === notice)?.id ?? notice;
        await letter(cli, command, ask, `${address}/notices/${encodeURIComponent(id)}/letter${query}`, pdf);
      });
    });
}

async function letter(cli: Cli, command: Command, ask: Ask, path: string, pdf: string | undefined): Promise<void> {
  if (pdf === undefined) {
    const found = answered(cli, command, await ask('GET', path)) as { subject: string; text: string } | null;
    if (found) show(cli, command, found, () => `${found.subject}\n\n${found.text.trimEnd()}`);
    return;
  }
  await saveAnswer(cli, command, ask, { path, accept: 'application/pdf', file: pdf });
}

function listInWords(notices: readonly NoticeRecord[]): string {
  if (notices.length === 0) return 'There are no letters in this case.';
  return tableOf(
    notices.map((notice) => [
      notice.id,
      notice.notice,
      notice.clause,
      `${notice.name} (${notice.channel})`,
      notice.dispatchedAt === null ? '' : civilDateOf(notice.dispatchedAt),
      notice.servedOn ?? '',
      stateOf(notice),
    ]),
    { head: ['letter', 'what', 'clause', 'to', 'dispatched', 'served', 'state'], widths: [null, null, null, 34] },
  );
}

function stateOf({ recalledBy, dispatchedAt, servedOn }: NoticeRecord): string {
  if (recalledBy !== null) return `recalled by entry ${recalledBy}`;
  if (servedOn !== null) return 'served';
  return dispatchedAt === null ? 'to be dispatched' : 'dispatched';
}

/** `muddet register`: what the State Register says of a case, what became of it by WIPO ST.27, and the search. */
import type { Command } from 'commander';
import { entryNames, statusNames } from '../../activities/index.ts';
import type { LegalStatus, Register } from '../../engine/index.ts';
import { keyEventTitles } from '../../law/index.ts';
import { registerDays } from '../../registry/index.ts';
import type { Page, RegisterDay, RegisterSummary } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { registerArgument } from '../office/register-argument.ts';
import type { Ask } from '../office/with-office.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';
import { spaced } from '../words.ts';

const looked = ['title', 'owner', 'applicant', 'class', 'number', 'kind', 'status', 'after', 'limit'] as const;

type Options = Readonly<Partial<Record<(typeof looked)[number] | RegisterDay, string>>> & {
  readonly history?: boolean;
  readonly patent?: boolean;
};

const example = `
Examples:
  $ muddet register I-2026-0096
  $ muddet register AZ-10-2026-000000096 --history
  $ muddet register search --title günəş --status inForce
  $ muddet register search --owner xəzər --registered 2026-01-01..2026-12-31`;

export function addRegister(program: Command, cli: Cli): void {
  const command = officeCommandOf(program, 'register')
    .description(
      'the State Register: what it says of a case, its legal-status history, and the search; of what is public',
    )
    .argument('<number>', 'application or patent number, such as I-2026-0096, or `search`')
    .option('--history', 'the legal-status history, as events of WIPO ST.27')
    .option('--patent', 'the number is that of a patent: needed where an application has the same one')
    .option('--title <words>', 'words of the title, each whole or from its beginning')
    .option('--owner <words>', 'words of the name of an owner')
    .option('--applicant <words>', 'words of the name of an applicant')
    .option('--class <symbol>', 'beginning of a symbol of the IPC, or of a class of Locarno')
    .option('--number <number>', 'beginning of a number of application or patent')
    .option('--kind <kind>', 'invention, utilityModel or industrialDesign')
    .option('--status <status>', 'such as pending, inForce or lapsed');
  for (const day of registerDays) command.option(`--${day} <from..to>`, `${day} between these days, either left out`);
  command
    .option('--limit <n>', 'how many at once (default: 100)')
    .option('--after <cursor>', 'go on after a page')
    .addHelpText('after', example)
    .action(async (what: string, options: Options) => {
      const isSearch = what === 'search';
      const path = isSearch ? `/register?${queryOf(options)}` : `/register/${registerArgument(what)}`;
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) => {
        if (isSearch) return search(cli, command, ask, path);
        const as = options.patent === true ? '?as=patent' : '';
        return options.history === true
          ? history(cli, command, ask, `${path}/history${as}`)
          : one(cli, command, ask, `${path}${as}`);
      });
    });
}

function queryOf(options: Options): string {
  const query = new URLSearchParams();
  for (const name of looked) if (options[name] !== undefined) query.set(name, options[name]);
  for (const day of registerDays) {
    const [, from, to] = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/.exec(options[day] ?? '..') ?? [];
    if (options[day] !== undefined && from === undefined && to === undefined)
      throw new UsageError(`--${day} is two days, such as 2026-01-01..2026-12-31`);
    if (from !== undefined) query.set(`${day}From`, from);
    if (to !== undefined) query.set(`${day}To`, to);
  }
  return query.toString();
}

async function search(cli: Cli, command: Command, ask: Ask, path: string): Promise<void> {
  const found = answered(cli, command, await ask('GET', path)) as Page<RegisterSummary> | null;
  if (!found) return;
  show(cli, command, found, () =>
    found.items.length === 0
      ? 'Nothing that is public is so called.'
      : [
          tableOf(
            found.items.map(({ number, patentNumber, title, holders, status }) => [
              number,
              patentNumber ?? '',
              title,
              holders.join('; '),
              statusNames[status].en,
            ]),
            { head: ['application', 'patent', 'title', 'owner or applicant', 'status'], widths: [null, null, 40, 30] },
          ),
          ...(found.next === null ? [] : [`There are more: --after ${found.next}`]),
        ].join('\n'),
  );
}

type Answered<T> = T & { readonly application: Numbered; readonly patent: Numbered | null };
interface Numbered {
  readonly number: string;
  readonly canonical: string | null;
}

const numbered = ({ number, canonical }: Numbered): string =>
  canonical === null ? number : `${number} (${canonical})`;

const headed = ({ application, patent }: Answered<object>): readonly string[] => [
  `Application ${numbered(application)}`,
  ...(patent ? [`Patent ${numbered(patent)}`] : []),
];

async function one(cli: Cli, command: Command, ask: Ask, path: string): Promise<void> {
  const found = answered(cli, command, await ask('GET', path)) as Answered<Register> | null;
  if (!found) return;
  const { facts, status, registeredOn, endedOn, inForceUntil, nextFeeDue, rights, priorUsers, entries } = found;
  const dated = (name: string, day: string | undefined) => (day === undefined ? [] : [`${name} ${day}`]);
  const names = (list: unknown) => (Array.isArray(list) ? list.join('; ') : '');
  show(cli, command, found, () =>
    [
      ...headed(found),
      String(facts['title']),
      `${found.patent ? 'Owner' : 'Applicant'}: ${names(facts[found.patent ? 'owners' : 'applicants'])}`,
      `Status: ${[
        statusNames[status].en,
        ...dated('registered', registeredOn),
        ...dated('ceased', endedOn),
        ...dated('term until', inForceUntil),
        ...dated('next fee due', nextFeeDue),
      ].join(', ')}`,
      ...rights.map(({ right, holder, exclusive, since }) =>
        [`${spaced(right)}: ${holder}`, ...(exclusive ? ['exclusive'] : []), `since ${since}`].join(', '),
      ),
      ...priorUsers.map(({ user, since }) => `prior use: ${user}, since ${since}`),
      '',
      entries.length === 0
        ? 'There are no entries.'
        : tableOf(
            entries.map(({ number, entry, clause, on, recordedOn, corrects, correctedBy }) => [
              String(number),
              entryNames[entry].en,
              clause,
              on,
              recordedOn,
              corrects
                ? `takes away ${corrects.join(', ')}`
                : correctedBy === undefined
                  ? ''
                  : `holds no longer, by ${correctedBy}`,
            ]),
            { head: ['no.', 'entry', 'clause', 'on', 'recorded', ''] },
          ),
    ].join('\n'),
  );
}

async function history(cli: Cli, command: Command, ask: Ask, path: string): Promise<void> {
  const found = answered(cli, command, await ask('GET', path)) as Answered<LegalStatus> | null;
  if (!found) return;
  show(cli, command, found, () =>
    [
      ...headed(found),
      '',
      tableOf(
        found.events.map((event) => [
          event.eventDate,
          event.keyEventCode,
          keyEventTitles[event.keyEventCode[0] as keyof typeof keyEventTitles],
          event.nationalEventCode,
          `${event.previousStageCode} > ${event.currentStageCode}`,
          event.recordedOn,
          event.corrects ? `${event.corrects.keyEventCode} of ${event.corrects.eventDate}` : '',
        ]),
        { head: ['on', 'event', 'what', 'by', 'stage', 'recorded', 'corrects'], widths: [null, null, 40] },
      ),
    ].join('\n'),
  );
}

/** `muddet extract`: a paper out of the State Register, written as PDF, and whether the office gave one with a hash. */
import type { Command } from 'commander';
import { statusNames } from '../../activities/index.ts';
import type { RegisterStatus } from '../../engine/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { registerArgument } from '../office/register-argument.ts';
import { saveAnswer } from '../office/save-answer.ts';
import { withOffice } from '../office/with-office.ts';

interface Options {
  readonly out?: string;
  readonly language?: string;
  readonly duplicate?: string;
  readonly patent?: boolean;
  readonly check?: string;
}

interface Given {
  readonly hash: string;
  readonly paper: string;
  readonly givenOn: string;
  readonly address: string;
}

interface Checked extends Omit<Given, 'address'> {
  readonly application: { readonly number: string };
  readonly patent: { readonly number: string } | null;
  readonly status: RegisterStatus;
  readonly statusNow: RegisterStatus;
  readonly changed: boolean;
  readonly entriesSince: readonly number[];
}

const example = `
Examples:
  $ muddet extract I-2026-0096 --language az --out extract.pdf
  $ muddet extract I-2026-0096 --duplicate 4 --out duplicate.pdf
  $ muddet extract --check 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`;

export function addExtract(program: Command, cli: Cli): void {
  officeCommandOf(program, 'extract')
    .description('a paper out of the State Register with the hash by which it is checked, and the check')
    .argument('[number]', 'application or patent number, such as I-2026-0096')
    .option('--out <file>', 'write it as PDF')
    .option('--language <az|en>', 'of the PDF (default: "az")')
    .option('--duplicate <entry>', 'the duplicate or copy of the patent that this entry of the register stands for')
    .option('--patent', 'the number is that of a patent: needed where an application has the same one')
    .option('--check <hash>', 'whether the office gave a paper with this hash, and whether anything has changed since')
    .addHelpText('after', example)
    .action(async (number: string | undefined, options: Options, command: Command) => {
      const { out, language = 'az', duplicate, check } = options;
      if ((number === undefined) === (check === undefined)) throw new UsageError('name a case, or a hash with --check');
      if (duplicate !== undefined && !/^[1-9]\d*$/.test(duplicate))
        throw new UsageError('--duplicate is the number of an entry; `muddet register NUMBER` lists them');
      await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) => {
        if (number === undefined) {
          const path = `/register/checks/${encodeURIComponent(check ?? '')}`;
          const found = answered(cli, command, await ask('GET', path)) as Checked | null;
          if (found) show(cli, command, found, () => inWords(found));
          return;
        }
        const of = registerArgument(number);
        const place = duplicate === undefined ? `/register/${of}/extract` : `/cases/${of}/duplicates/${duplicate}`;
        const as = options.patent === true ? '&as=patent' : '';
        const path = `${place}?language=${encodeURIComponent(language)}${as}`;
        const given = answered(cli, command, await ask('GET', path)) as Given | null;
        if (!given) return;
        if (out !== undefined)
          return void (await saveAnswer(cli, command, ask, { path, accept: 'application/pdf', file: out }));
        show(
          cli,
          command,
          given,
          () => `${given.paper} ${given.hash}, given on ${given.givenOn}; checked at ${given.address}`,
        );
      });
    });
}

function inWords({ paper, givenOn, application, patent, status, statusNow, changed, entriesSince }: Checked): string {
  const since = entriesSince.length === 0 ? '' : ` by entries ${entriesSince.join(', ')}`;
  return [
    `The office gave this ${paper} on ${givenOn}, of ${patent ? `patent ${patent.number}` : `application ${application.number}`}: ${statusNames[status].en}.`,
    changed ? `The register has changed since${since}: ${statusNames[statusNow].en}.` : 'Nothing has changed since.',
  ].join('\n');
}

/** `muddet act TYPE`: something is done in a case, and what follows from it is said. */
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { OfficeProblemError } from '../../client/index.ts';
import type { DocumentRef } from '../../machines/index.ts';
import type { Proposal, Receipt } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { officeCommandOf, placeOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import type { ActOptions } from '../office/act-options.ts';
import { requestOf, withActOptions } from '../office/act-options.ts';
import { answered } from '../office/answered.ts';
import { proposalInWords } from '../office/proposal-in-words.ts';
import { receiptInWords } from '../office/receipt-in-words.ts';
import { fileToUpload, uploadFile } from '../office/upload-file.ts';
import { withOffice } from '../office/with-office.ts';

interface Options extends ActOptions {
  readonly key?: string;
  readonly expectedSeq?: string;
  readonly document: readonly string[];
}

const example = `
Examples:
  $ muddet act APPLICATION_RECEIVED --by applicant:aliyev --data @request.json
  $ muddet act FORMAL_EXAMINATION_PASSED --case A-2026-0001 --by formalExaminer:hasanova --on 2026-01-26
  $ muddet act AMENDMENT_FILED --case A-2026-0001 --by applicant:aliyev --data '{"what":"a misprint"}' \\
      --document claims.pdf:claims
  $ muddet act FEE_PAID --case A-2026-0001 --by registrar:quliyev \\
      --data '{"fee":"publication","payment":{"receipt":"K-17","paidOn":"2026-04-01","minor":600}}'`;

export function addAct(program: Command, cli: Cli): void {
  withActOptions(
    officeCommandOf(program, 'act', { ownData: true }).description('do an act in a case, or file an application'),
  )
    .option('--key <key>', 'idempotency key: the same key with the same act gives the same answer')
    .option('--expected-seq <n>', 'refuse if the case has another number of entries')
    .option(
      '--document <file:kind>',
      'a file that goes with it, such as claims.pdf:claims; may be given several times',
      (file, before: readonly string[]) => [...before, file],
      [] as readonly string[],
    )
    .addHelpText('after', example)
    .action(async (type: string, options: Options, command: Command) => {
      const { number, body } = await requestOf(type, options, cli.terminal);
      const headers = { 'idempotency-key': options.key ?? randomUUID(), ...expected(options.expectedSeq) };
      const files = options.document.map(fileToUpload);
      const opening = {
        ...placeOf(command),
        terminal: cli.terminal,
        makes: number === null,
        settles: true,
      };
      await withOffice(opening, async (ask, office) => {
        const documents: DocumentRef[] = [];
        try {
          for (const file of files) documents.push(await uploadFile(office, file));
        } catch (error) {
          if (!(error instanceof OfficeProblemError)) throw error;
          return void answered(cli, command, { status: error.status, body: error.problem, headers: {} });
        }
        const whole = documents.length > 0 ? { ...body, documents } : body;
        const { type: _type, ...filing } = whole;
        const reply =
          number === null
            ? await ask('POST', addressOf(type), { body: filing, headers })
            : await ask('POST', `/cases/${number}/acts`, { body: whole, headers });
        const said = answered(cli, command, reply);
        if (said && reply.status === 202) {
          const proposal = said as Proposal;
          return show(cli, command, proposal, () => proposalInWords(proposal));
        }
        const receipt = said as Receipt | null;
        if (receipt) show(cli, command, receipt, () => receiptInWords(receipt));
      });
    });
}

/** 26.2: what is only forwarded has an address of its own. */
const addressOf = (type: string): string =>
  type === 'INTERNATIONAL_APPLICATION_RECEIVED' ? '/international-applications' : '/applications';

function expected(text: string | undefined): { readonly 'if-match'?: string } {
  if (text === undefined) return {};
  if (!/^\d+$/.test(text)) throw new UsageError(`--expected-seq is a number of entries, not "${text}"`);
  return { 'if-match': `"${text}"` };
}

/** `muddet document`: the documents of a case, one of them as a file, and whether a file would be taken. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { documentSettings } from '../../embedded/index.ts';
import { DocumentError, examine } from '../../registry/index.ts';
import type { CaseDocument } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { globalsOf, officeCommandOf, placeOf, refuseServer, show } from '../cli.ts';
import { exitCodes, UsageError } from '../exit-code.ts';
import { answered } from '../office/answered.ts';
import { caseArgument } from '../office/case-argument.ts';
import { saveAnswer } from '../office/save-answer.ts';
import { describedFile } from '../office/upload-file.ts';
import { withOffice } from '../office/with-office.ts';
import { tableOf } from '../table.ts';

const example = `
Examples:
  $ muddet document list A-2026-0001
  $ muddet document get A-2026-0001 3f5a claims.pdf
  $ muddet document check claims.pdf`;

const whats = ['list', 'get', 'check'];

export function addDocument(program: Command, cli: Cli): void {
  officeCommandOf(program, 'document')
    .description('the documents of a case: which there are, and one of them as a file; whether a file would be taken')
    .argument('<what>', 'list, get or check')
    .argument('<of>', 'the case, such as A-2026-0001; for check the file')
    .argument('[document]', 'for get: its SHA-256, or how it begins')
    .argument('[file]', 'for get: the file to write (default: its own name, here)')
    .addHelpText('after', example)
    .action(
      async (what: string, of: string, document: string | undefined, file: string | undefined, _, command: Command) => {
        if (!whats.includes(what)) throw new UsageError(`"${what}" is none of ${whats.join(', ')}`);
        if (what === 'check') {
          refuseServer(command);
          return check(cli, command, of);
        }
        const path = `/cases/${caseArgument(of)}/documents`;
        await withOffice({ ...placeOf(command), terminal: cli.terminal }, async (ask) => {
          const found = answered(cli, command, await ask('GET', path)) as { items: readonly CaseDocument[] } | null;
          if (!found) return;
          if (what === 'list') return show(cli, command, found.items, () => inWords(found.items));
          const one = chosen(found.items, document);
          await saveAnswer(cli, command, ask, {
            path: `${path}/${one.sha256}`,
            accept: '*/*',
            file: file ?? ownName(one),
          });
        });
      },
    );
}

function chosen(items: readonly CaseDocument[], begins: string | undefined): CaseDocument {
  if (!begins)
    throw new UsageError('name the document by its SHA-256, or how it begins; `muddet document list` has them');
  const meant = new Map(items.filter(({ sha256 }) => sha256.startsWith(begins)).map((one) => [one.sha256, one]));
  const [only, another] = meant.values();
  if (!only) throw new UsageError(`no document of the case begins with ${begins}`);
  if (another) throw new UsageError(`several documents of the case begin with ${begins}`);
  return only;
}

/** Its sender chose the name: it is no reason to write over something, or to make what is not seen. */
function ownName({ name }: CaseDocument): string {
  if (basename(name) === name && !name.startsWith('.') && !existsSync(name)) return name;
  throw new UsageError(`${name} is not written here: name the file to write`);
}

function inWords(items: readonly CaseDocument[]): string {
  if (items.length === 0) return 'There are no documents in this case.';
  return tableOf(
    items.map(({ seq, kind, name, mediaType, bytes, sha256 }) => [
      String(seq),
      kind,
      name,
      mediaType ?? 'not known',
      String(bytes ?? ''),
      sha256.slice(0, 16),
    ]),
    { head: ['entry', 'kind', 'name', 'sort', 'bytes', 'SHA-256'], widths: [null, null, 40, 30] },
  );
}

async function check(cli: Cli, command: Command, path: string): Promise<void> {
  const file = await describedFile(path);
  try {
    await examine(path, file.mediaType, documentSettings(globalsOf(command).data));
    show(
      cli,
      command,
      { ok: true, ...file },
      () => `${path} would be taken: ${file.mediaType}, ${file.bytes} bytes.\nSHA-256 ${file.sha256}`,
    );
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { code, message, params } = error;
    cli.finish(exitCodes.refused);
    show(
      cli,
      command,
      { ok: false, ...file, code, detail: message, params },
      () => `${path} would not be taken: ${message} [${code}]`,
    );
  }
}

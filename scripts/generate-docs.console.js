// The `console` blocks of a page: commands with what they print. Run in an empty folder beside the scenarios. In what a
// page shows, a line of `…` stands for any lines or none, and `…` within a line for anything.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is done today in a page is done on this day, which the README names, so that every date in it can be compared. */
export const printedOn = '2026-11-27';
/** From noon of that day on, for one command after another. */
const ahead = Date.parse(`${printedOn}T12:00:00+04:00`) - Date.now();

const root = fileURLToPath(new URL('../', import.meta.url));
const clock = new URL('generate-docs.clock.js', import.meta.url);
const fence = /^```console\n([\s\S]*?)^```$/gm;

const trimmed = (text) => text.replaceAll(/[ \t]+$/gm, '').trimEnd();

/** The commands of a block, each as written and with what is shown under it. A command may go on after a backslash. */
function shownIn(block) {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [, command = '', output = ''] = /^((?:.*\\\n)*.*)\n?([\s\S]*)$/.exec(part) ?? [];
      return { command, output: trimmed(output) };
    });
}

/** The `console` blocks of a page's text, in order. */
export function consoleBlocks(text) {
  return [...text.matchAll(fence)].map(([, block]) => shownIn(block));
}

/** An empty folder in which the project's scenarios and pages can be named as from the project's own. */
export function consoleFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'muddet-docs-'));
  for (const name of ['scenarios', 'docs'])
    if (existsSync(join(root, name))) symlinkSync(join(root, name), join(folder, name));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What Node is given so that a program runs on that day. */
export const onThatDay = { args: ['--import', clock.href], env: { CLOCK_AHEAD: String(ahead) } };

/** What a shell prints for a command, errors too, run with the built `muddet`; it has so many milliseconds. */
export function printed(command, folder, timeout = 60_000) {
  const muddet = `"${process.execPath}" --import "${clock}" "${join(root, 'dist/cli/main.js')}"`;
  const date = `date() { if [ "$1" = +%Y ]; then echo ${printedOn.slice(0, 4)}; else echo ${printedOn}; fi; }`;
  const script = `muddet() { ${muddet} "$@"; }; npx() { "$@"; }; ${date}; ${command}`;
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '120', ...onThatDay.env };
  return new Promise((resolve) => {
    execFile('bash', ['-c', script], { cwd: folder, env, timeout }, (_, out, err) => resolve(trimmed(`${out}${err}`)));
  });
}

/** Whether what a command printed is what is shown. */
export function isAsShown(shown, actual) {
  const escaped = shown.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  const lines = escaped.replaceAll(/^…\n/gm, String.raw`(?:.*\n)*?`).replace(/^…$/m, String.raw`[\s\S]*`);
  return new RegExp(`^${lines.replaceAll('…', '.*')}$`).test(actual);
}

/** The calendar's version names its data; a page leaves it out. */
const withoutVersions = (text) => text.replaceAll(/\b(\d{4})-[0-9a-z]{8,}\b/g, '$1-…');

/** The text of a page with every output that is no longer true printed anew. */
export async function withPrinted(text) {
  const { folder, remove } = consoleFolder();
  try {
    const blocks = [];
    for (const block of consoleBlocks(text)) {
      const parts = [];
      for (const { command, output } of block) {
        const actual = await printed(command, folder);
        parts.push(`$ ${command}\n${isAsShown(output, actual) ? output : withoutVersions(actual)}\n`);
      }
      blocks.push(`\`\`\`console\n${parts.join('\n')}\`\`\``);
    }
    return text.replaceAll(fence, () => blocks.shift());
  } finally {
    remove();
  }
}

/** Every command in a `console` block of a page prints what the page shows. Needs a build; `npm run docs` prints anew. */
import { consoleBlocks, consoleFolder, isAsShown, printed, printedOn } from '../../scripts/generate-docs.console.js';
import { pages, textOf } from './files.ts';

const withCommands = pages()
  .map((page) => ({ page, blocks: consoleBlocks(textOf(page)) }))
  .filter(({ blocks }) => blocks.length > 0);

test('the README and the page on dates have commands', () => {
  expect(withCommands.map(({ page }) => page)).toEqual(
    expect.arrayContaining(['README.md', 'docs/how-a-date-is-worked-out.md']),
  );
});

test('the README says on which day its commands were run', () => {
  const day = new Date(printedOn).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  expect(textOf('README.md')).toContain(`which was ${day} when this page was printed`);
});

test('a date that is not the one shown is another answer', () => {
  expect(isAsShown('until 2026-12-28, applicant\n…', 'until 2026-12-28, applicant\nlimit')).toBe(true);
  expect(isAsShown('until 2026-12-28, applicant\n…', 'until 2026-12-27, applicant\nlimit')).toBe(false);
});

describe.each(withCommands)('$page', ({ blocks }) => {
  const place = consoleFolder();
  afterAll(() => place.remove());

  test.each(blocks.map((block) => ({ command: block[0]?.command ?? '', block })))(
    '$command',
    async ({ block }) => {
      const differing = [];
      for (const { command, output } of block) {
        const actual = await printed(command, place.folder);
        if (!isAsShown(output, actual)) differing.push({ command, actual, shown: output });
      }
      expect(differing).toEqual([]);
    },
    120_000,
  );
});

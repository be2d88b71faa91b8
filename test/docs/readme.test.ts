/** Every command in a `console` block of a page prints what the page shows. Needs a build; `npm run docs` prints anew. */
import { consoleBlocks, consoleFolder, isAsShown, printed } from '../../scripts/generate-docs.console.js';
import { pages, textOf } from './files.ts';

const withCommands = pages()
  .map((page) => ({ page, blocks: consoleBlocks(textOf(page)) }))
  .filter(({ blocks }) => blocks.length > 0);

test('the README and the page on dates have commands', () => {
  expect(withCommands.map(({ page }) => page)).toEqual(
    expect.arrayContaining(['README.md', 'docs/how-a-date-is-worked-out.md']),
  );
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
        if (!isAsShown(command, output, actual)) differing.push({ command, actual, shown: output });
      }
      expect(differing).toEqual([]);
    },
    120_000,
  );
});

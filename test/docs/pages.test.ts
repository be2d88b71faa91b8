/** What the hand-written pages point at is there: links, files, and names in the source. */
import { dirname, join } from 'node:path';
import { isThere, pages, rooms, sources, textOf } from './files.ts';

/** The anchor that a heading gets on the web. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));

const linksIn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !link.startsWith('http'));

describe('links', () => {
  test.each(pages())('%s points at pages and headings that are there', (page) => {
    const broken = linksIn(page).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      return !isThere(target) || (anchor !== undefined && !anchorsIn(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

describe('docs/overview.md', () => {
  const paths = [...textOf('docs/overview.md').matchAll(/`([a-z-]+\/[\w./-]*)`/g)].map(([, path]) => path ?? '');

  test('the source map names files that are there', () => {
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});

describe('docs/security.md', () => {
  const inSource = new RegExp(`\`((?:${[...rooms, 'test'].join('|')})/[\\w./-]*)\``, 'g');
  const paths = [...textOf('docs/security.md').matchAll(inSource)].map(([, path]) => path ?? '');

  test('what is said to answer a threat is there', () => {
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});

describe('docs/glossary.md', () => {
  const source = sources().map(textOf).join('\n');
  const words = [...textOf('docs/glossary.md').matchAll(/^\| [^|]+ \| [^|]+ \| ([^|]+) \|/gm)].flatMap(([, cell]) =>
    [...(cell ?? '').matchAll(/`(\w+)`/g)].map(([, word]) => word ?? ''),
  );

  test('every word for the source is in the source', () => {
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(source))).toEqual([]);
  });
});

describe('README.md', () => {
  test('it shows the first case as it is', () => {
    const [, shown] = /^```yaml\n([\s\S]*?)^```$/m.exec(textOf('README.md')) ?? [];
    expect(shown).toBe(textOf('docs/first-case.yaml'));
  });
});

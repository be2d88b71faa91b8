/** A list of the office, page after page. */
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { answered } from './answered.ts';
import type { Ask } from './with-office.ts';

/** Every item under a path, which may ask for some only; null after a problem has been shown. */
export async function everyItem<T>(cli: Cli, command: Command, ask: Ask, path: string): Promise<readonly T[] | null> {
  const items: T[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const query: string = after === '' ? '' : `${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}`;
    const page = answered(cli, command, await ask('GET', `${path}${query}`)) as {
      readonly items: readonly T[];
      readonly next: string | null;
    } | null;
    if (!page) return null;
    items.push(...page.items);
    after = page.next;
  }
  return items;
}

/**
 * A decreed year, or a day on which the office was closed, entered in `settings.yaml`: into the file as it is, with its
 * comments. What it would move is shown first; it holds from the next start, when the limits are worked out again.
 */
import { appendFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, isSeq, parseDocument } from 'yaml';
import type { Instant, Law } from '../law/index.ts';
import { lawFrom } from './law-settings.ts';
import type { CalendarSettings } from './law-settings.ts';
import { EmbeddedError } from './embedded-error.ts';
import { replaceFile } from './own-files.ts';
import { parseSettings, settingsFileIn } from './settings.ts';

/** What is wrong with the file is said of it by this name. */
const shown = 'settings.yaml';

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The file with the entries in it. A year takes the place of that year, a closure that of its day. */
function textWith(file: string, { years, closures }: CalendarSettings): string {
  const document = existsSync(file) ? parseDocument(readFileSync(file, 'utf8')) : new Document({});
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
    parseSettings(String(document), shown);
  const enter = (list: string, key: string, entries: readonly object[]): void => {
    for (const entry of entries) {
      const path = ['calendar', list];
      const known = document.getIn(path);
      const said = document.createNode(
        Object.fromEntries(Object.entries(entry).filter(([, value]) => !isEmpty(value))),
      );
      const same = (item: unknown): boolean =>
        isMap(item) && String(item.get(key)) === String((entry as Readonly<Record<string, unknown>>)[key]);
      const at = isSeq(known) ? known.items.findIndex(same) : -1;
      if (!isSeq(known)) document.setIn(path, document.createNode([said]));
      else if (at < 0) known.add(said);
      else known.set(at, said);
    }
  };
  enter('years', 'year', years);
  enter('closures', 'date', closures);
  return document.toString({ lineWidth: 0 });
}

/** The settings of a directory with the entries in them, and the law that they make. Throws `settings.invalid`. */
export function withEntered(dataDir: string, entered: CalendarSettings): { readonly text: string; readonly law: Law } {
  const file = settingsFileIn(dataDir);
  const text = textWith(file, entered);
  return { text, law: lawFrom(parseSettings(text, shown)) };
}

/**
 * Writes the entries, once somebody who has seen what they move confirms them. Throws `settings.invalid`, and
 * `settings.changed` where they make another law than the one confirmed. Returns when it is on disk.
 */
export async function enterCalendar(
  dataDir: string,
  entered: CalendarSettings,
  { confirm, who, now }: { readonly confirm: string; readonly who: string; readonly now: Instant },
): Promise<void> {
  const { text, law } = withEntered(dataDir, entered);
  if (law.version !== confirm)
    throw new EmbeddedError('settings.changed', 'What was confirmed is not what these entries make; look again.', {
      confirmed: confirm,
      version: law.version,
    });
  replaceFile(settingsFileIn(dataDir), text, 0o600);
  const line = JSON.stringify({ who, at: now, version: law.version, entered });
  await appendFile(join(dataDir, 'calendar-entries.jsonl'), `${line}\n`, { flush: true });
}

/**
 * Brings out an issue of the official bulletin: every case whose entry it takes up is told by an act, and only what the law
 * let be published is printed (30.6). Interrupted, it goes on where it was: each act has its entry and issue as its key.
 */
import { bulletinContent } from '../../engine/index.ts';
import { choiceOn, civilDateOf, endOf, instant } from '../../law/index.ts';
import type { CivilDate, Instant } from '../../law/index.ts';
import { isPublishedOnce, publishedOn, publishingActs } from '../../machines/index.ts';
import type { Conflict, EntryToPublish, LeftOut, Registry, WholeIssue } from '../../registry/index.ts';

export interface IssueOrder {
  readonly number: string;
  /** The day of publication; not after today. */
  readonly on: CivilDate;
  /** Who issues it. */
  readonly by: string;
}

export interface Issued {
  readonly ok: true;
  readonly issue: WholeIssue;
  readonly leftOut: readonly LeftOut[];
}

export type IssuingRegistry = Pick<
  Registry,
  'apply' | 'state' | 'law' | 'issue' | 'openIssue' | 'entryPrinted' | 'entryLeftOut' | 'leftOut' | 'closeIssue'
>;

/** @param onProgress called after each entry with how many are done, of how many */
export async function issueBulletin(
  registry: IssuingRegistry,
  { number, on, by }: IssueOrder,
  now: Instant,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<Issued | Conflict> {
  const entries = await registry.openIssue({ number, on, by, now });
  if ('ok' in entries) return entries;
  const { openedAt } = (await registry.issue(number)) ?? { openedAt: now };
  const at = civilDateOf(openedAt) === on ? openedAt : lastSecondOf(on);
  for (const [i, entry] of entries.entries()) {
    if (entry.corrects) await takeBack(registry, number, entry);
    else await publish(registry, number, entry, by, at, now);
    onProgress(i + 1, entries.length);
  }
  return { ok: true, issue: await registry.closeIssue(number, now), leftOut: await registry.leftOut(number) };
}

/** A day past is recorded as of its end, after all that was done on it. */
export const lastSecondOf = (on: CivilDate): Instant => instant(new Date(Date.parse(endOf(on)) - 1000).toISOString());

async function publish(
  registry: IssuingRegistry,
  issue: string,
  entry: EntryToPublish,
  by: string,
  at: Instant,
  now: Instant,
): Promise<void> {
  const what = entry.entry;
  let state = await registry.state(entry.case);
  // Already, where an earlier issue printed it and this one takes that back: it is printed as it should have been.
  if (isPublishedOnce(what) && !(state && publishedOn(state.file, what))) {
    const answer = await registry.apply(
      {
        type: publishingActs[what],
        case: entry.case,
        effectiveAt: at,
        by: { person: by, role: 'registrar' },
        data: { issue },
      },
      { key: `${entry.id}@${issue}`, now },
    );
    if (!answer.ok) {
      const { id, case: number } = entry;
      const { code, reason } = answer;
      return registry.entryLeftOut(issue, { id, case: number, entry: what, code, reason });
    }
    state = await registry.state(entry.case);
  }
  if (state) {
    const withNotes = choiceOn(registry.law.settings, 'responsibilityNotes', civilDateOf(at)) === 'printed';
    const content = bulletinContent(state.file, entry.entry, {
      proceedings: state.proceedings,
      withNotes,
      ...(entry.about ? { about: entry.about } : {}),
    });
    await registry.entryPrinted(issue, entry, content);
  }
}

/** What an earlier issue said is taken back by naming it, not by saying again what may have to be silent. */
async function takeBack(registry: IssuingRegistry, issue: string, entry: EntryToPublish): Promise<void> {
  await registry.entryPrinted(issue, entry, { applicationNumber: entry.case });
}

/** Opens the record of an office. */
import * as standardEngine from '../engine/index.ts';
import { openStore } from './open-store.ts';
import { applyAct, fireTime, wakeInTime } from './apply-act.ts';
import { assignJob } from './assignments.ts';
import { bringInJob } from './bring-in.ts';
import { closeIssueJob, leftOutJob, openIssueJob, printedJob } from './bulletin/issues.ts';
import { addCommentJob, withdrawCommentJob } from './comments.ts';
import { doneJob, failedJob, openedJob, replaceJob, retryJob, sentJob, skipJob } from './effect-writes.ts';
import { readLawBook } from './law-book.ts';
import { isImportUnfinished } from './import-record.ts';
import { load } from './load.ts';
import { migrate } from './migrate.ts';
import { makeReads } from './reads/reads.ts';
import { forgetUploadsJob, noteUploadJob } from './reads/documents.ts';
import { noteReadJob } from './reads/reads-log.ts';
import { givePaperJob } from './register/papers.ts';
import { proposeJob, settleProposalJob, unknownProposal } from './proposals.ts';
import { rebuildJob } from './rebuild.ts';
import type { Registry } from './registry.ts';
import { makeStateCache } from './state-cache.ts';
import { RegistryError } from './registry-error.ts';
import type { RegistryOptions } from './options.ts';
import { addWebhookJob, removeWebhookJob, settleWebhookJob, webhookFailedJob, webhookStepJob } from './webhooks.ts';
import { keepTimeJob, pokedJob, readTimekeeper } from './timekeeping.ts';
import { makeWriter } from './writer.ts';
import type { Job } from './writer.ts';

const factJob = (name: string, value: string): Job<void> => ({
  run: async (session) => session.change({ how: 'put', table: 'meta', row: { name, value } }),
});

/**
 * Opens the database, brings its tables up to date and registers the law. Throws `registry.migrationFailed`, also for
 * tables of a later edition, `registry.importUnfinished`, and the outages. That no other process writes to an SQLite file
 * is for the caller to see to.
 */
export async function openRegistry(options: RegistryOptions): Promise<Registry> {
  const { database, engine = standardEngine, cacheSize = 1000, batchSize = 128 } = options;
  let { law } = options;
  const store = openStore(database);
  try {
    await store.ask('write', () => migrate(store.ddl));
    if (await store.ask('read', () => isImportUnfinished(store.reader)))
      throw new RegistryError('registry.importUnfinished', { database });
  } catch (error) {
    await store.close();
    throw error;
  }
  const laws = await readLawBook(store.reader);
  const cache = makeStateCache(cacheSize);
  let timekeeper = await readTimekeeper(store.reader);
  const writer = makeWriter({
    store,
    engine,
    cache,
    law: () => law,
    batchSize,
    pokes: () => timekeeper === 'temporal',
  });
  await writer.submit(laws.register(law), 'people');
  const reads = makeReads(store, cache);
  return {
    database,
    shared: store.shared,
    get outage() {
      return store.outage;
    },
    keepsTime: () => store.keepsTime(),
    get timekeeper() {
      return timekeeper;
    },
    async keepTimeBy(by) {
      await writer.submit(keepTimeJob(by), 'people');
      timekeeper = by;
    },
    poked: (pokes) => writer.submit(pokedJob(pokes), 'time'),
    get law() {
      return law;
    },
    ...reads,
    apply: (act, how) =>
      writer.submit(
        { cases: act.case ? [act.case] : [], keys: [how.key], run: (session) => applyAct(session, act, how) },
        'people',
      ),
    propose: (act, how) => writer.submit(proposeJob(act, how), 'people'),
    async settleProposal(id, settlement) {
      const found = await reads.proposal(id);
      return found ? writer.submit(settleProposalJob(id, found.case, settlement), 'people') : unknownProposal(id);
    },
    fireDue: (number, now, { unpoked = false } = {}) =>
      writer.submit(
        {
          cases: [number],
          async run(session) {
            if (unpoked) session.hush(number);
            const seqs = new Set(fireTime(session, number, now));
            if (seqs.size === 0) await wakeInTime(session, number);
            return session.addedTo(number).filter((entry) => seqs.has(entry.seq));
          },
        },
        'time',
      ),
    fireFailed: (number, error, nextTry) =>
      writer.submit(
        {
          run: async (session) =>
            session.change({ how: 'set', table: 'cases', row: { wake_at: nextTry, fault: error }, where: { number } }),
        },
        'time',
      ),
    effectDone: (id, now) => writer.submit(doneJob(id, now), 'time'),
    noticeSent: (id, at) => writer.submit(sentJob(id, at), 'time'),
    noticeOpened: (id, at) => writer.submit(openedJob(id, at), 'people'),
    effectFailed: (id, error, nextTry) => writer.submit(failedJob(id, error, nextTry), 'time'),
    effectIncident: (id, error) => writer.submit(failedJob(id, error, null), 'time'),
    retryEffect: (id, by) => writer.submit(retryJob(id, by), 'people'),
    skipEffect: (id, by) => writer.submit(skipJob(id, by), 'people'),
    replaceEffect: (id, effect, by) => writer.submit(replaceJob(id, effect, by), 'people'),
    openIssue: (issue) => writer.submit(openIssueJob(issue), 'people'),
    entryPrinted: (number, entry, content) => writer.submit(printedJob(number, entry, content), 'people'),
    entryLeftOut: (number, left) => writer.submit(leftOutJob(number, left), 'people'),
    closeIssue: (number, now) => writer.submit(closeIssueJob(number, now, engine), 'people'),
    givePaper: (paper) => writer.submit(givePaperJob(paper), 'people'),
    async useLaw(next) {
      await writer.submit(laws.register(next), 'people');
      law = next;
    },
    lawOf: laws.lawOf,
    sawClock: (now) => writer.submit(factJob('clock', now), 'time'),
    swept: (now) => writer.submit(factJob('swept', now), 'time'),
    addWebhook: (webhook) => writer.submit(addWebhookJob(webhook), 'people'),
    removeWebhook: (id) => writer.submit(removeWebhookJob(id), 'people'),
    webhookStep: (id, step) => writer.submit(webhookStepJob(id, step), 'time'),
    webhookFailed: (id, failure) => writer.submit(webhookFailedJob(id, failure), 'time'),
    settleWebhook: (id, what, to, by) => writer.submit(settleWebhookJob(id, what, to, by), 'people'),
    assign: (order) => writer.submit(assignJob(order), 'people'),
    addComment: (comment) => writer.submit(addCommentJob(comment), 'people'),
    withdrawComment: (number, id, how) => writer.submit(withdrawCommentJob(number, id, how), 'people'),
    noteUpload: (upload) => writer.submit(noteUploadJob(upload), 'people'),
    forgetUploads: (before, limit) => writer.submit(forgetUploadsJob(before, limit), 'time'),
    noteRead: (read) => writer.submit(noteReadJob(read), 'people'),
    load: (seeds, how) => load(writer, seeds, how),
    bringIn: (cases, toldBefore) => writer.submit(bringInJob(cases, toldBefore, engine), 'time'),
    async rebuild(number, onProgress) {
      let rebuilt = 0;
      await laws.refresh();
      for await (const one of number === undefined ? reads.numbers() : [number]) {
        await writer.submit(rebuildJob(one, engine, laws.lawOf, cache), 'time');
        rebuilt += 1;
        if (rebuilt % 500 === 0) onProgress?.(rebuilt);
      }
      return rebuilt;
    },
    onCommit: writer.onCommit,
    onOutage: (listener) => store.onOutage(listener),
    async close() {
      await writer.close();
      await store.close();
    },
  };
}

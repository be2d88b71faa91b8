/** Everything that can be read, over the committed rows. */
import type { Instant } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import type { CaseStore } from '../case-store.ts';
import { entryOf } from '../records.ts';
import type { Registry } from '../registry.ts';
import type { StateCache } from '../state-cache.ts';
import { readChangeBefore, readChanges, readLastChange } from './changes.ts';
import {
  numbersInPieces,
  readDocket,
  readDue,
  readGlimpse,
  readHistories,
  readNextDue,
  readState,
  readStuckCandidates,
  readSummary,
} from './cases.ts';
import { readIssue, readIssues, readLeftOut, readQueue } from '../bulletin/issues.ts';
import { readFees, readMailbox, readNotice, readNotices, readPost, readUnsentNotices } from './correspondence.ts';
import { readDocumentsOf, readUnneeded, readUpload, readUploadsOf } from './documents.ts';
import {
  readEffect,
  readEffectsOf,
  readIncidents,
  readInterventions,
  readNextEffect,
  readPendingEffects,
} from './effects.ts';
import { readFigures } from './figures.ts';
import { readBulletin, readRegister } from './publications.ts';
import { readPaper } from '../register/papers.ts';
import { searchRegister } from '../register/search.ts';
import { readProposal, readProposals } from '../proposals.ts';
import { readWebhook, readWebhooks } from '../webhooks.ts';
import { readAssignees, readAssignment } from '../assignments.ts';
import { readComment, readComments } from '../comments.ts';
import { readReadsOf } from './reads-log.ts';
import { readPokes } from '../timekeeping.ts';
import { readRefusals } from './refusals.ts';
import { readStatistics } from './statistics.ts';
import { readTerms, readTermsOf } from './terms.ts';

type ReadName =
  | 'due'
  | 'nextDue'
  | 'pendingEffects'
  | 'nextEffect'
  | 'effect'
  | 'effectsOf'
  | 'interventions'
  | 'state'
  | 'summary'
  | 'entries'
  | 'terms'
  | 'termsOf'
  | 'docket'
  | 'changes'
  | 'lastChange'
  | 'changeBefore'
  | 'proposal'
  | 'proposals'
  | 'webhooks'
  | 'webhook'
  | 'assignment'
  | 'assignees'
  | 'comments'
  | 'comment'
  | 'figures'
  | 'statistics'
  | 'histories'
  | 'stuckCandidates'
  | 'refusals'
  | 'incidents'
  | 'notices'
  | 'notice'
  | 'post'
  | 'mailbox'
  | 'unsentNotices'
  | 'fees'
  | 'registerEntries'
  | 'searchRegister'
  | 'paper'
  | 'bulletinEntries'
  | 'bulletinQueue'
  | 'issue'
  | 'issues'
  | 'leftOut'
  | 'caseOf'
  | 'glimpse'
  | 'readsOf'
  | 'documentsOf'
  | 'uploadsOf'
  | 'upload'
  | 'unneededDocuments'
  | 'pokes'
  | 'clockSeen'
  | 'sweptAt';

export type Reads = Pick<Registry, ReadName> & {
  /** Every case, by number. */
  numbers(): AsyncIterable<CaseNumber>;
};

export function makeReads(store: CaseStore, cache: StateCache): Reads {
  const db = store.reader;
  const fact = async (name: string): Promise<Instant | null> => {
    const row = await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst();
    return (row?.value ?? null) as Instant | null;
  };
  const reads: Pick<Registry, ReadName> = {
    due: (now, limit) => readDue(db, now, limit),
    nextDue: () => readNextDue(db),
    pendingEffects: (now, limit, kind) => readPendingEffects(db, now, limit, kind),
    nextEffect: () => readNextEffect(db),
    effect: (id) => readEffect(db, id),
    effectsOf: (number) => readEffectsOf(db, number),
    interventions: (id) => readInterventions(db, id),
    state: async (number, seq) => {
      const lately = cache.get(number)?.state;
      return lately && lately.seq === seq ? lately : readState(db, number, lately);
    },
    summary: (number) => readSummary(db, number),
    async entries(number, { afterSeq = 0, limit = 1000 } = {}) {
      const rows = await store.entries(number, afterSeq, limit);
      return rows.map((row) => entryOf(number, row));
    },
    terms: (query = {}) => readTerms(db, query),
    termsOf: (number) => readTermsOf(db, number),
    docket: (query = {}) => readDocket(db, query),
    changes: (query = {}) => readChanges(store, query),
    lastChange: () => readLastChange(store),
    changeBefore: (since) => readChangeBefore(store, since),
    proposal: (id) => readProposal(db, id),
    proposals: (query = {}) => readProposals(db, query),
    webhooks: () => readWebhooks(db),
    webhook: (id) => readWebhook(db, id),
    assignment: (number) => readAssignment(db, number),
    assignees: (numbers) => readAssignees(db, numbers),
    comments: (number, paging = {}) => readComments(db, number, paging),
    comment: (number, id) => readComment(db, number, id),
    figures: () => readFigures(db),
    statistics: (period) => readStatistics(db, period),
    histories: (numbers) => readHistories(db, numbers),
    stuckCandidates: (query = {}) => readStuckCandidates(db, query),
    refusals: (query = {}) => readRefusals(db, query),
    incidents: (query = {}) => readIncidents(db, query),
    notices: (number) => readNotices(db, number),
    notice: (id) => readNotice(db, id),
    post: (query) => readPost(db, query),
    mailbox: (person, query = {}) => readMailbox(db, person, query),
    unsentNotices: () => readUnsentNotices(db),
    async fees(number) {
      return readFees(db, number, await readState(db, number, cache.get(number)?.state));
    },
    registerEntries: (query = {}) => readRegister(db, query),
    searchRegister: (query = {}) => searchRegister(db, query),
    paper: (hash) => readPaper(db, hash),
    bulletinEntries: (query = {}) => readBulletin(db, query),
    bulletinQueue: () => readQueue(db),
    issue: (number) => readIssue(db, number),
    leftOut: (number) => readLeftOut(db, number),
    issues: (paging = {}) => readIssues(db, paging),
    readsOf: (number, paging = {}) => readReadsOf(db, number, paging),
    documentsOf: (number) => readDocumentsOf(db, number),
    uploadsOf: (person) => readUploadsOf(db, person),
    upload: (sha256, person) => readUpload(db, sha256, person),
    unneededDocuments: (hashes) => readUnneeded(db, hashes),
    glimpse: (number, person, as) => readGlimpse(db, number, person, as),
    caseOf: async (number, as) => (await readGlimpse(db, number, '', as))?.number ?? null,
    pokes: (before, limit) => readPokes(db, before, limit),
    clockSeen: () => fact('clock'),
    sweptAt: () => fact('swept'),
  };
  return {
    ...askedOf(store, reads),
    async *numbers() {
      for await (const some of numbersInPieces(db, 500)) yield* some;
    },
  };
}

/** Each read is asked of the store as a whole, and so had again where the connection was lost in it. */
function askedOf(store: CaseStore, reads: Pick<Registry, ReadName>): Pick<Registry, ReadName> {
  const asked = Object.entries(reads).map(([name, read]) => [
    name,
    (...how: never[]) => store.ask('read', () => (read as (...how: never[]) => Promise<unknown>)(...how)),
  ]);
  return Object.fromEntries(asked) as Pick<Registry, ReadName>;
}

/** The record of an office: the one writer, the work of time and of effects, and what can be read. */
import type { Poke, Timekeeper } from './timekeeping.ts';
import type { CaseState, Entry, Refusal } from '../engine/types.ts';
import type { Instant, Law } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import type { Answer, ApplyOptions, Committed, Conflict, HandedAct } from './answers.ts';
import type {
  CaseDocument,
  CaseSummary,
  Glimpse,
  History,
  Changes,
  ChangesQuery,
  DocketQuery,
  OfficeFigures,
  Page,
  Paging,
  PostQuery,
  ReadRecord,
  RefusalRecord,
  WithoutSecret,
  StoredEntry,
  StuckCandidate,
  StuckQuery,
  TermQuery,
  TermRecord,
  Upload,
} from './case-records.ts';
import type {
  BulletinRecord,
  EffectRecord,
  Fees,
  Intervention,
  NoticeRecord,
  OperatorAction,
  RegisterRecord,
  Replacement,
} from './effect-records.ts';
import type { BulletinIssue, EntryToPublish, IssueToOpen, LeftOut, WholeIssue } from './bulletin/issue-records.ts';
import type { BroughtIn, BroughtInFate } from './bring-in.ts';
import type { CaseSeed, LoadOptions } from './options.ts';
import type { OutageCode } from './outage.ts';
import type { OfficeStatistics, Period } from './reads/statistics.ts';
import type { Proposal, ProposalsQuery, Proposed, Settlement } from './proposal-records.ts';
import type { Assignment, AssignmentOrder, CommentRecord, NewComment, Withdrawal } from './work-records.ts';
import type { NewWebhook, WebhookFailure, WebhookRecord, WebhookStep } from './webhook-records.ts';
import type { RegisterPaper, RegisterQuery, RegisterSummary } from './register/register-records.ts';

export interface Registry {
  /** Where it is kept: the path of a file, or the address of a PostgreSQL database. */
  readonly database: string;
  /** Other processes may write to the same record. */
  readonly shared: boolean;
  /**
   * Whether time is this process's to keep: firing terms and carrying out effects. Of several processes on one record one
   * has it, and another takes over when that one is gone. Two for a moment do no harm: each act is a transaction.
   */
  keepsTime(): Promise<boolean>;
  /** What the database could not do when it was asked last: to be reached, or to write; null where all is well. */
  readonly outage: OutageCode | null;
  /** The law that acts are judged by now. */
  readonly law: Law;

  /**
   * The only writer. In one transaction: the key is looked up, the expected sequence compared, every term of the case due
   * by `now` fired, the act stepped (or, where it takes effect before the latest entry, the case corrected), and all of
   * it written. Resolves when it is on disk. A refused act leaves the refusal and the entries of time that were due.
   * Rejects with the fault if the engine throws; then nothing of this act is kept and no other act suffers. Rejects, as
   * everything here does, with `registry.unavailable` or `registry.cannotWrite` where the database cannot do it now.
   */
  apply(act: HandedAct, options: ApplyOptions): Promise<Answer>;

  /**
   * Judges an act of `by` as `apply` does, and keeps it for a second person instead of doing it. The key stands for the
   * proposal: the same key with the same act gives the same one, as it is by then.
   */
  propose(
    act: HandedAct & { readonly case: CaseNumber },
    options: ApplyOptions & { readonly by: string },
  ): Promise<Proposed | Refusal | Conflict>;
  /** What a second person, or the first, says to it. Confirmed, it is done as `apply` does; refused, it goes on waiting. */
  settleProposal(id: string, settlement: Settlement): Promise<Proposed | Refusal | Conflict>;
  proposal(id: string): Promise<Proposal | null>;
  proposals(query?: ProposalsQuery): Promise<Page<Proposal>>;

  /** Who wakes the cases of this record. */
  readonly timekeeper: Timekeeper;
  /** Another does from now on. No other process may have the record open. */
  keepTimeBy(timekeeper: Timekeeper): Promise<void>;
  /** Cases of which whoever keeps their time outside has still to be told, since `before` at the latest. */
  pokes(before: Instant, limit: number): Promise<readonly Poke[]>;
  /** Whoever keeps the time outside has looked through everything. */
  swept(now: Instant): Promise<void>;
  /** When that was last. */
  sweptAt(): Promise<Instant | null>;
  /** They were told. */
  poked(pokes: readonly Poke[]): Promise<void>;

  /** Fires every term of the case due by `now`, each its own entry, in one transaction. `unpoked`: for whoever keeps its time. */
  fireDue(caseNumber: CaseNumber, now: Instant, how?: { readonly unpoked?: boolean }): Promise<readonly Entry[]>;
  /** Cases with a term due by `now`, the earliest first. */
  due(now: Instant, limit: number): Promise<readonly CaseNumber[]>;
  /** The earliest instant at which `due` has something to say. */
  nextDue(): Promise<Instant | null>;
  /** Firing failed: the case is shown with the fault, and `due` leaves it out until `nextTry`. */
  fireFailed(caseNumber: CaseNumber, error: string, nextTry: Instant): Promise<void>;

  /** Effects to carry out whose time has come, the one waiting longest first; of one kind where that is given. */
  pendingEffects(now: Instant, limit: number, kind?: EffectRecord['kind']): Promise<readonly EffectRecord[]>;
  /** The earliest instant at which `pendingEffects` has something to say. */
  nextEffect(): Promise<Instant | null>;
  effect(id: string): Promise<EffectRecord | null>;
  effectsOf(caseNumber: CaseNumber): Promise<readonly EffectRecord[]>;
  /** Carried out; a notice is dispatched with it. Doing it again changes nothing. */
  effectDone(id: string, now: Instant): Promise<void>;
  /** Letters not recorded as sent: waiting, failing, given up or recalled. */
  unsentNotices(): Promise<readonly Pick<NoticeRecord, 'id' | 'channel' | 'madeAt'>[]>;
  /** The letter of a notice went out, recalled since or not. */
  noticeSent(id: string, at: Instant): Promise<void>;
  /** It was opened in a mailbox; the first time counts. */
  noticeOpened(id: string, at: Instant): Promise<void>;
  effectFailed(id: string, error: string, nextTry: Instant): Promise<void>;
  /** It will not be tried again until an operator says so. */
  effectIncident(id: string, error: string, now: Instant): Promise<void>;
  retryEffect(id: string, by: OperatorAction): Promise<EffectRecord | Conflict>;
  skipEffect(id: string, by: OperatorAction): Promise<EffectRecord | Conflict>;
  /** Puts another effect in its place, with an id that names the one it replaces, and answers with the new one. */
  replaceEffect(id: string, effect: Replacement, by: OperatorAction): Promise<EffectRecord | Conflict>;
  interventions(id: string): Promise<readonly Intervention[]>;

  /**
   * Opens an issue of the bulletin with all that waits and may be published, or goes on with one left open. Answers with
   * what has still to be published in it.
   */
  openIssue(issue: IssueToOpen): Promise<readonly EntryToPublish[] | Conflict>;
  /** An entry of an open issue is published, with what is printed of it. */
  entryPrinted(number: string, entry: EntryToPublish, content: object): Promise<void>;
  /** An entry of an open issue goes back to the queue; why is kept with the issue. */
  entryLeftOut(number: string, left: LeftOut): Promise<void>;
  /** What an issue had to leave out. */
  leftOut(number: string): Promise<readonly LeftOut[]>;
  /** Closes an issue for good. Throws `registry.noIssue`. */
  closeIssue(number: string, now: Instant): Promise<WholeIssue>;
  /** What an issue opened now would take up: what is new, and what is to be taken back. */
  bulletinQueue(): Promise<readonly EntryToPublish[]>;
  issue(number: string): Promise<WholeIssue | null>;
  issues(query?: Paging & Partial<Pick<BulletinIssue, 'status'>>): Promise<Page<BulletinIssue>>;

  /** The state after the last entry, or null. Who has just seen that entry's `seq` may be given what is remembered of it. */
  state(caseNumber: CaseNumber, seq?: number): Promise<CaseState | null>;
  summary(caseNumber: CaseNumber): Promise<CaseSummary | null>;
  entries(
    caseNumber: CaseNumber,
    range?: { readonly afterSeq?: number; readonly limit?: number },
  ): Promise<readonly StoredEntry[]>;
  /** Running and overdue terms, the one that ends first before the others. */
  terms(query?: TermQuery): Promise<Page<TermRecord>>;
  /** Every term of a case, ended ones too. */
  termsOf(caseNumber: CaseNumber): Promise<readonly TermRecord[]>;
  docket(query?: DocketQuery): Promise<Page<CaseSummary>>;
  /** What has changed since a cursor, in the order in which it was committed. */
  changes(query?: ChangesQuery): Promise<Changes>;
  /** The cursor after everything that is committed. */
  lastChange(): Promise<string>;
  /** The cursor before the first change that was recorded then or later. */
  changeBefore(since: Instant): Promise<string>;

  /** Subscriptions to what changes, the oldest first. */
  webhooks(): Promise<readonly WebhookRecord[]>;
  webhook(id: string): Promise<WebhookRecord | null>;
  addWebhook(webhook: NewWebhook): Promise<WebhookRecord | Conflict>;
  removeWebhook(id: string): Promise<WebhookRecord | Conflict>;
  /** It has come from one place to the next. False where it is elsewhere by now, or waits for an operator. */
  webhookStep(id: string, step: WebhookStep): Promise<boolean>;
  /** It could not be delivered where it stands. False as above. */
  webhookFailed(id: string, failure: WebhookFailure): Promise<boolean>;
  /** An operator has it go on, from another place where one is given. */
  settleWebhook(
    id: string,
    what: Exclude<Intervention['what'], 'replace'>,
    to: string | null,
    by: OperatorAction,
  ): Promise<WebhookRecord | Conflict>;

  /** Gives a case to somebody of the office, or to nobody. Throws `registry.noCase`. */
  assign(order: AssignmentOrder): Promise<Assignment | Conflict>;
  /** Who has a case, and who had it. Throws `registry.noCase`. */
  assignment(caseNumber: CaseNumber): Promise<Assignment>;
  /** Who has these cases; those that nobody has are left out. */
  assignees(cases: readonly CaseNumber[]): Promise<ReadonlyMap<CaseNumber, string>>;
  /** Comments of the office on a case, the oldest first. */
  comments(caseNumber: CaseNumber, paging?: Paging): Promise<Page<CommentRecord>>;
  comment(caseNumber: CaseNumber, id: number): Promise<CommentRecord | null>;
  addComment(comment: NewComment): Promise<CommentRecord | Conflict>;
  /** Its text is deleted for good; that there was one, by whom and when, stays. */
  withdrawComment(caseNumber: CaseNumber, id: number, how: Withdrawal): Promise<CommentRecord | Conflict>;

  /** How many of everything there are. */
  figures(): Promise<OfficeFigures>;
  /** What the office reports of a period. */
  statistics(period: Period): Promise<OfficeStatistics>;
  /** State and journal of each of several cases that is there. */
  histories(numbers: readonly CaseNumber[]): Promise<ReadonlyMap<string, History>>;
  stuckCandidates(query?: StuckQuery): Promise<Page<StuckCandidate>>;
  refusals(query?: Paging & { readonly case?: CaseNumber }): Promise<Page<RefusalRecord>>;
  incidents(query?: Paging & WithoutSecret): Promise<Page<EffectRecord>>;
  notices(caseNumber: CaseNumber): Promise<readonly NoticeRecord[]>;
  notice(id: string): Promise<NoticeRecord | null>;
  /** Letters by post that are printed and have to be posted, or of which receipt is not known; the oldest first. */
  post(query: PostQuery): Promise<Page<NoticeRecord>>;
  /** Letters to somebody, and to others through him as their attorney; the latest first. */
  mailbox(person: string, query?: Paging & { readonly unopened?: boolean }): Promise<Page<NoticeRecord>>;
  fees(caseNumber: CaseNumber): Promise<Fees>;
  registerEntries(
    query?: Paging & { readonly case?: CaseNumber; readonly patentNumber?: string },
  ): Promise<Page<RegisterRecord>>;
  /** Cases of the State Register that the public may see. */
  searchRegister(query?: RegisterQuery): Promise<Page<RegisterSummary>>;
  /** Keeps a paper given out of it; what says the same as one given before is that one. */
  givePaper(paper: Omit<RegisterPaper, 'hash'>): Promise<RegisterPaper>;
  /** The paper with that hash. */
  paper(hash: string): Promise<RegisterPaper | null>;
  bulletinEntries(
    query?: Paging & { readonly case?: CaseNumber; readonly issue?: string | null },
  ): Promise<Page<BulletinRecord>>;
  /**
   * The case of a number. An application and a patent for a design may have the same one: what the number is of is said
   * by `as`; left out, a number of both is that of the application. A grant that has been undone is found by its number.
   */
  caseOf(number: string, as?: 'application' | 'patent'): Promise<CaseNumber | null>;
  /** What has to be known of it to tell whether somebody may see anything; asked alike of what is there and what is not. */
  glimpse(number: string, person: string, as?: 'application' | 'patent'): Promise<Glimpse | null>;

  /** Somebody looks into a case that is not public. Resolves when it is on disk. */
  noteRead(read: ReadRecord): Promise<void>;
  /** Who did, the latest first. */
  readsOf(caseNumber: CaseNumber, paging?: Paging): Promise<Page<ReadRecord>>;

  /** A content is in the store, and this person may hand it in. Resolves when that is on disk. */
  noteUpload(upload: Upload): Promise<void>;
  /** Forgets some uploads from before an instant that no entry names. Answers with how many; 0 when none is left. */
  forgetUploads(before: Instant, limit: number): Promise<number>;
  /** What somebody has uploaded and no entry names, the latest first. */
  uploadsOf(person: string): Promise<readonly Upload[]>;
  /** What somebody has uploaded under a hash, whether or not an entry names it by now. */
  upload(sha256: string, person: string): Promise<Upload | null>;
  /** Of these contents (SHA-256, hex), those that no upload is known of and no entry names. */
  unneededDocuments(hashes: readonly string[]): Promise<readonly string[]>;
  /** The documents that the entries of a case name, in their order. */
  documentsOf(caseNumber: CaseNumber): Promise<readonly CaseDocument[]>;

  /** Acts are judged by this law from the next transaction on; its version is registered. */
  useLaw(law: Law): Promise<void>;
  /** A registered version. Throws `registry.unknownLaw`. */
  lawOf(version: string): Law;

  /** The last time the office's clock was seen, for whoever guards against one that jumps. */
  clockSeen(): Promise<Instant | null>;
  sawClock(now: Instant): Promise<void>;

  /** Puts in many cases, through the same writing code in large transactions. Throws `registry.seedRefused`. */
  load(
    seeds: Iterable<CaseSeed> | AsyncIterable<CaseSeed>,
    options?: LoadOptions,
  ): Promise<{ readonly cases: number; readonly entries: number }>;
  /**
   * Puts in cases as another record had them, each whole or not at all, all in one transaction. Letters and bulletin
   * entries of what took effect before `toldBefore` are taken to be done. Answers for each what became of it.
   */
  bringIn(cases: readonly BroughtIn[], toldBefore: Instant): Promise<readonly BroughtInFate[]>;
  /** Works the read models of one case, or of every case, out from the journal again; what happened to effects outside stays. */
  rebuild(caseNumber?: CaseNumber, onProgress?: (cases: number) => void): Promise<number>;

  /** Called after each commit, in order; must not throw. Returns what ends it. */
  onCommit(listener: (committed: readonly Committed[]) => void): () => void;
  /** Called when an outage begins. Returns what ends it. */
  onOutage(listener: () => void): () => void;
  /** Writes what is waiting, then closes. */
  close(): Promise<void>;
}

/**
 * The tables, as Kysely sees them. Instants and days are ISO text, money is in minor units, flags are 0 or 1, and what
 * is nested is JSON text: the same in every database. A data table.
 */

export interface LawVersionsTable {
  version: string;
  content: string;
}

/** One row a case; everything but `fault`, `wake_at` and `assignee` follows from the journal. */
export interface CasesTable {
  number: string;
  kind: string;
  title: string;
  stage: string;
  seq: number;
  /** Hash of the last entry. */
  head: string;
  at: string;
  recorded_at: string;
  received_on: string | null;
  filed_on: string | null;
  published_on: string | null;
  patent_number: string | null;
  registered_on: string | null;
  ended_on: string | null;
  /** `withdrawn`, `refused`, `lapse`: the end of the application, or of its patent. */
  ended_how: string | null;
  secret: number;
  overdue: number;
  /** Something is pending and no limit runs. */
  idle: number;
  next_due: string | null;
  /** When `due` names the case: `next_due`, or later while its terms cannot be fired. */
  wake_at: string | null;
  fault: string | null;
  state: string;
  /** Who in the office has it. A row that is made of the journal does not say, and so leaves it as it is. */
  assignee?: string | null | undefined;
}

/** The journal. The database lets nothing be changed or taken away, and nothing be put in out of its chain. */
export interface EntriesTable {
  case_number: string;
  seq: number;
  /** The entry in canonical JSON, byte for byte what was hashed. */
  body: string;
  prev_hash: string;
  hash: string;
}

export interface TermsTable {
  case_number: string;
  term_id: string;
  limit_name: string;
  clause: string;
  proceeding: string;
  whose: string;
  status: string;
  ends_at: string;
  next: string;
  provisional: number;
  opens_window: number;
  due: string;
  begun_seq: number;
  ended_seq: number | null;
  how: string | null;
}

export interface EffectsTable {
  id: string;
  case_number: string;
  seq: number;
  kind: string;
  body: string;
  status: string;
  attempts: number;
  /** Null once nothing more is to be tried. */
  next_try: string | null;
  last_error: string | null;
  created_at: string;
  settled_at: string | null;
  replaced_by: string | null;
}

export interface InterventionsTable {
  effect_id: string;
  serial: number;
  what: string;
  who: string;
  reason: string;
  at: string;
}

export interface IdempotencyTable {
  key: string;
  body_hash: string;
  answer: string;
}

export interface RefusalsTable {
  key: string;
  case_number: string | null;
  recorded_at: string;
  person: string;
  code: string;
  clause: string | null;
  act: string;
  refusal: string;
}

export interface NoticesTable {
  id: string;
  case_number: string;
  seq: number;
  notice: string;
  clause: string;
  addressee: string;
  /** The attorney to whom it went in the place of its party. */
  through: string | null;
  name: string;
  language: string;
  channel: string;
  service: string | null;
  /** Where its service stands: `awaitingProof`. */
  service_state: string | null;
  made_at: string;
  dispatched_at: string | null;
  served_on: string | null;
  how: string | null;
  /** When it was first opened in a mailbox. */
  opened_at: string | null;
  recalled_by: number | null;
}

export interface FeeDemandsTable {
  id: string;
  case_number: string;
  seq: number;
  fee: string;
  year: number | null;
  due_on: string | null;
  recalled_by: number | null;
}

export interface FeePaymentsTable {
  case_number: string;
  serial: number;
  fee: string;
  year: number | null;
  receipt: string;
  paid_on: string;
  minor: number;
  proceeding: string | null;
}

/** The last number drawn of each series, `application/A/2026`. */
export interface NumbersTable {
  series: string;
  last: number;
}

export interface RegisterEntriesTable {
  id: string;
  case_number: string;
  seq: number;
  patent_number: string | null;
  entry: string;
  clause: string;
  entered_on: string;
  params: string;
  recorded_at: string;
  recalled_by: number | null;
}

export interface BulletinEntriesTable {
  id: string;
  case_number: string;
  seq: number;
  entry: string;
  clause: string;
  queued_at: string;
  issue: string | null;
  published_on: string | null;
  recalled_by: number | null;
  /** As it was printed. */
  content: string | null;
  /** The issue that takes it back, and how. */
  corrected_in: string | null;
  correction: string | null;
}

export interface BulletinIssuesTable {
  number: string;
  published_on: string;
  status: string;
  opened_at: string;
  opened_by: string;
  closed_at: string | null;
  content: string | null;
  hash: string | null;
  left_out: string | null;
}

/** Who has to do with a case: its parties by id, and whoever acted in it. */
export interface DocketTable {
  case_number: string;
  person: string;
  role: string;
  name: string;
  /** `party` while named in the file, `actor` for ever. */
  source: string;
}

/** Who read what of a case that was not public, and when. */
export interface ReadsTable {
  id: string;
  case_number: string;
  person: string;
  at: string;
  what: string;
}

/** A case of the State Register that the public may see, as its search shows it. */
export interface RegisterCasesTable {
  case_number: string;
  patent_number: string | null;
  kind: string;
  title: string;
  status: string;
  /** Names of its owners, or of the applicants while there is no patent. */
  holders: string;
  filed_on: string | null;
  published_on: string;
  registered_on: string | null;
  ended_on: string | null;
}

/** A word by which such a case is found, as `search-words.ts` writes it. */
export interface RegisterWordsTable {
  case_number: string;
  field: string;
  word: string;
}

/** A paper given out of the State Register, by the SHA-256 of its content. The database lets nothing of it be changed. */
export interface RegisterPapersTable {
  hash: string;
  paper: string;
  case_number: string;
  seq: number;
  given_on: string;
  content: string;
}

/** Who has uploaded what: a row for each content and person. The content is in the store of documents. */
export interface DocumentsTable {
  sha256: string;
  person: string;
  media_type: string;
  bytes: number;
  uploaded_at: string;
}

/** Documents that an entry names, in its order. */
export interface CaseDocumentsTable {
  case_number: string;
  seq: number;
  place: number;
  sha256: string;
  name: string;
  kind: string;
}

/** A subscription to what changes. Its secret is not in it: it follows from a key outside the database. */
export interface WebhooksTable {
  id: string;
  url: string;
  person: string;
  /** JSON. */
  roles: string;
  /** Of whose cases it is told; null: of those of the office. */
  party: string | null;
  without_secret: number;
  secret_hash: string;
  /** The cursor of the changes that it has come to. */
  reached: string;
  /** `active`, `incident` or `paused`. */
  status: string;
  attempts: number;
  next_try: string | null;
  last_error: string | null;
  last_failure: string | null;
  last_success: string | null;
  created_at: string;
  created_by: string;
}

/** Acts that wait for a second person, or waited. */
export interface ProposalsTable {
  id: string;
  case_number: string;
  serial: number;
  /** As it was handed in, JSON. */
  act: string;
  proposed_by: string;
  proposed_at: string;
  /** Entries that the case had then. */
  seq: number;
  /** `waiting`, `confirmed`, `rejected` or `withdrawn`. */
  status: string;
  settled_by: string | null;
  settled_at: string | null;
  reason: string | null;
  /** The entry by which it was done. */
  entry: number | null;
}

/** Who handed a case to whom; null for nobody. The database lets nothing of it be changed. */
export interface AssignmentsTable {
  case_number: string;
  serial: number;
  from_person: string | null;
  to_person: string | null;
  handed_by: string;
  note: string | null;
  at: string;
}

/** What the office notes of a case for itself; `content` is gone once it is withdrawn. */
export interface CommentsTable {
  case_number: string;
  serial: number;
  /** Idempotency key. */
  key: string;
  person: string;
  at: string;
  content: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  reason: string | null;
}

/** A case of which whoever keeps its time outside has still to be told: what is in it up to `seq`, which came at `since`. */
export interface PokesTable {
  case_number: string;
  seq: number;
  since: string;
}

/**
 * Facts of the installation that no case has, by name: `clock` is the last time the office's clock was seen, `timekeeper`
 * who wakes its cases, `swept` when they were last looked through from outside.
 */
export interface MetaTable {
  name: string;
  value: string;
}

export interface Tables {
  law_versions: LawVersionsTable;
  cases: CasesTable;
  entries: EntriesTable;
  terms: TermsTable;
  effects: EffectsTable;
  interventions: InterventionsTable;
  idempotency: IdempotencyTable;
  refusals: RefusalsTable;
  notices: NoticesTable;
  fee_demands: FeeDemandsTable;
  fee_payments: FeePaymentsTable;
  numbers: NumbersTable;
  register_entries: RegisterEntriesTable;
  bulletin_entries: BulletinEntriesTable;
  bulletin_issues: BulletinIssuesTable;
  register_cases: RegisterCasesTable;
  register_words: RegisterWordsTable;
  register_papers: RegisterPapersTable;
  docket: DocketTable;
  reads: ReadsTable;
  documents: DocumentsTable;
  case_documents: CaseDocumentsTable;
  webhooks: WebhooksTable;
  proposals: ProposalsTable;
  assignments: AssignmentsTable;
  comments: CommentsTable;
  pokes: PokesTable;
  meta: MetaTable;
}

export type TableName = keyof Tables;

/** What makes a row one of its kind. */
export const primaryKeys = {
  law_versions: ['version'],
  cases: ['number'],
  entries: ['case_number', 'seq'],
  terms: ['case_number', 'term_id'],
  effects: ['id'],
  interventions: ['effect_id', 'serial'],
  idempotency: ['key'],
  refusals: ['key'],
  notices: ['id'],
  fee_demands: ['id'],
  fee_payments: ['case_number', 'serial'],
  numbers: ['series'],
  register_entries: ['id'],
  bulletin_entries: ['id'],
  bulletin_issues: ['number'],
  register_cases: ['case_number'],
  register_words: ['field', 'word', 'case_number'],
  register_papers: ['hash'],
  docket: ['case_number', 'person', 'role', 'source'],
  reads: ['id'],
  documents: ['sha256', 'person'],
  case_documents: ['case_number', 'seq', 'place'],
  webhooks: ['id'],
  proposals: ['id'],
  assignments: ['case_number', 'serial'],
  comments: ['case_number', 'serial'],
  pokes: ['case_number'],
  meta: ['name'],
} as const satisfies { [T in TableName]: readonly (keyof Tables[T])[] };

/** A case on one sheet, as it would lie on top of a paper file. */
import { civilDateOf } from '../../law/index.ts';
import type { Instant } from '../../law/index.ts';
import { oneInACase } from '../../machines/index.ts';
import type { CaseFile, Party } from '../../machines/index.ts';
import type { Fees, NoticeRecord, StoredEntry, TermRecord } from '../../registry/index.ts';
import { rowOfEntry, consequencesOf, daysOf } from '../simulate/timeline.ts';
import { tableOf } from '../table.ts';
import { moneyInWords, spaced } from '../words.ts';
import { limitInWords } from './receipt-in-words.ts';

/** What those see of a case who have no part in it. */
export interface PublishedAnswer {
  readonly view: 'published';
  readonly number: string;
  readonly stage: string;
  readonly published: { readonly kind: string; readonly title: string; readonly publishedOn?: string };
}

export interface CaseAnswer {
  readonly view: 'whole';
  readonly number: string;
  readonly stage: string;
  /** Who in the office has it; not told to others. */
  readonly assignee?: string | null;
  readonly seq: number;
  readonly file: CaseFile;
  readonly proceedings: readonly {
    readonly id: string;
    readonly machine: string;
    readonly pending: boolean;
    readonly at: readonly string[];
  }[];
  readonly registrationUndone?: {
    readonly patentNumber: string | null;
    readonly clause: string;
    readonly registeredOn: string;
    readonly undoneAt: Instant | null;
  };
  readonly fees: Fees;
  readonly notices: readonly NoticeRecord[];
}
export interface TermsAnswer {
  readonly items: readonly TermRecord[];
}
export interface JournalAnswer {
  readonly items: readonly StoredEntry[];
  readonly next: string | null;
}

export function publishedSheet({ number, stage, published: { kind, title, publishedOn } }: PublishedAnswer): string {
  const on = publishedOn === undefined ? [] : [`(43) published ${publishedOn}`];
  return [
    `${number}  ${title}`,
    `${spaced(kind)}; ${stage}`,
    ...on,
    '`muddet register` says what is public of it.',
  ].join('\n');
}

export function coverSheet(
  found: CaseAnswer,
  terms: readonly TermRecord[],
  journal: readonly StoredEntry[],
  { reminders }: { readonly reminders: boolean },
): string {
  const running = terms.filter(({ status }) => status !== 'ended');
  return [
    heading(found),
    '',
    tableOf(facts(found), { head: ['', ''], widths: [18, 100] }).trim(),
    ...section(
      'Limits',
      running.length === 0
        ? 'none runs'
        : tableOf(running.map(termRow), { head: ['last day', 'limit', 'whose', 'clause', ''], widths: [null, 50] }),
    ),
    ...section(
      'Fees asked and not paid',
      found.fees.open.map(({ fee, year }) => `${spaced(fee)}${year === null ? '' : `, year ${year}`}`).join('; '),
    ),
    ...section('Journal', journalTable(journal, reminders)),
  ].join('\n');
}

const heading = ({ number, file, stage }: CaseAnswer): string =>
  [`${number}  ${file.title}${file.secrecy ? '  [not to be shown]' : ''}`, `${spaced(file.kind)}; ${stage}`].join('\n');

const partyInWords = ({ name, address, country, id }: Party): string => `${name}, ${address} (${country}) [${id}]`;

function facts({ file, proceedings, registrationUndone: undone, assignee }: CaseAnswer): string[][] {
  const { dates, priority, representative, publication, patent, protection, limitedText } = file;
  const others = proceedings.filter(
    (p) => p.machine !== 'service' && !(oneInACase as readonly string[]).includes(p.machine),
  );
  return [
    ...(assignee === undefined ? [] : [['with', assignee ?? 'nobody']]),
    ['(71) applicant', file.applicants.map(partyInWords).join('\n')],
    ['(72) author', file.authors.map((a) => `${a.name}${a.refusesMention ? ' (not to be named)' : ''}`).join(', ')],
    ...(representative
      ? [
          [
            '(74) attorney',
            `${representative.name}, ${representative.registration}${representative.warrant ? '' : ' (no warrant yet)'}`,
          ],
        ]
      : []),
    ['(51) class', file.classification.join(', ') || '—'],
    [
      '(22) filed',
      `${dates.filing ?? '—'}${dates.receipt === dates.filing ? '' : `, received ${dates.receipt ?? '—'}`}`,
    ],
    ['(30) priority', `${priority.date} (${priority.basis})${priority.established ? '' : ', provisional'}`],
    ...abroad(file),
    ...(publication ? [['(43) published', `${publication.on}, bulletin ${publication.issue}`]] : []),
    ...(protection.status === 'none'
      ? []
      : [
          [
            'protection',
            `provisional, ${spaced(protection.status)}${protection.from ? ` from ${protection.from}` : ''}`,
          ],
        ]),
    ...(patent
      ? [
          [
            '(11) patent',
            `${patent.number}${patent.endedOn ? `, ended ${patent.endedOn} (${patent.endedBy ?? ''})` : ''}`,
          ],
          ['(73) owner', patent.owners.map(partyInWords).join('\n')],
        ]
      : []),
    ...(undone
      ? [
          [
            'undone',
            `registration ${undone.patentNumber ?? ''} of ${undone.registeredOn} (${undone.clause})${undone.undoneAt ? `, on ${civilDateOf(undone.undoneAt)}` : ''}`,
          ],
        ]
      : []),
    ...(limitedText ? [['limited to', limitedText]] : []),
    ...(file.deficiencies.length > 0 ? [['missing', file.deficiencies.map(spaced).join(', ')]] : []),
    ...file.links.map((link) => [spaced(link.relation), link.case]),
    ...others.map((p) => [p.id, `${p.at.join(', ')}${p.pending ? '' : ' (over)'}`]),
    [
      'paid',
      file.fees
        .map(
          (f) =>
            `${spaced(f.fee)}${f.year === undefined ? '' : ` ${f.year}`} ${moneyInWords(f.minor)} on ${f.paidOn}${f.undone ? ' (its act has lost its effect: to be counted again or given back)' : ''}`,
        )
        .join('; ') || 'nothing',
    ],
  ];
}

/** 26, 43: where the application came from. */
function abroad({ international, dates }: CaseFile): string[][] {
  if (!international) return [];
  const { number, filingDate, publication, publicationDate } = international;
  const published = [publication, publicationDate].filter(Boolean).join(', ');
  return [
    ...(dates.internationalArrival ? [['(85) entered', dates.internationalArrival]] : []),
    ['(86) international', `${number}, ${filingDate}`],
    ...(published ? [['(87) published', published]] : []),
  ];
}

const termRow = ({ due, limit, whose, clause, status, provisional }: TermRecord): string[] => [
  due.due,
  limitInWords(limit),
  whose,
  clause,
  [status === 'overdue' ? 'OVERDUE' : '', provisional ? 'provisional' : ''].filter(Boolean).join(', '),
];

const section = (title: string, body: string): string[] => (body === '' ? [] : ['', title, body]);

function journalTable(journal: readonly StoredEntry[], reminders: boolean): string {
  const rows = journal
    .filter(({ entry }) => reminders || entry.act.type !== 'REMINDER_DUE')
    .map(({ seq, entry }) => {
      const row = rowOfEntry('', entry);
      return [String(seq), daysOf(row), row.what, row.by, row.clause ?? '', consequencesOf(row).join('\n')];
    });
  return tableOf(rows, {
    head: ['no.', 'day', 'what', 'by', 'clause', 'what follows'],
    widths: [null, null, 34, 24, null, 60],
  });
}

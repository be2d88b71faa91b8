/** What happened, row by row: an entry of the journal, or an act that the law refused. */
import type { Entry } from '../../engine/index.ts';
import { civilDateOf, limits } from '../../law/index.ts';
import type { Instant, Limit, LimitName } from '../../law/index.ts';
import { actDefinition } from '../../machines/index.ts';
import type { Answer, SubmittedAct } from '../../registry/index.ts';
import { pathsOf } from '../../api/positions.ts';

export interface TimelineRow {
  readonly case: string;
  readonly seq: number | null;
  readonly effectiveAt: Instant;
  readonly recordedAt: Instant;
  readonly type: string;
  readonly what: string;
  readonly by: string;
  readonly clause: string | null;
  readonly refused?: { readonly code: string; readonly reason: string };
  readonly moves: readonly {
    readonly proceeding: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
  }[];
  readonly termsBegun: readonly {
    readonly limit: string;
    readonly proceeding: string;
    readonly due: string;
    readonly provisional: boolean;
  }[];
  readonly termsEnded: readonly { readonly limit: string; readonly proceeding: string; readonly how: string }[];
  readonly notices: readonly { readonly notice: string; readonly to: string }[];
  readonly other: readonly string[];
  readonly correction?: { readonly superseded: readonly string[]; readonly regenerated: readonly string[] };
}

/** What an act is, in words: its heading, or what time did. */
export function headingOf(type: string, data: unknown): string {
  const term = (data as { readonly term?: string } | null)?.term?.split('/');
  if (type === 'TERM_EXPIRED') return `Limit ended: ${term?.[1] ?? ''}`;
  if (type === 'REMINDER_DUE') return `Reminder: ${term?.[1] ?? ''}`;
  return actDefinition(type)?.heading ?? type;
}

export function rowOfEntry(alias: string, entry: Entry): TimelineRow {
  const { act, correction } = entry;
  return {
    case: alias,
    seq: entry.seq,
    effectiveAt: act.effectiveAt,
    recordedAt: act.recordedAt,
    type: act.type,
    what: headingOf(act.type, act.data),
    by: act.by.role === act.by.person ? act.by.role : `${act.by.role} ${act.by.person}`,
    clause: entry.clause,
    moves: movesOf(entry),
    termsBegun: entry.terms.flatMap((change) =>
      change.change === 'begun'
        ? [
            {
              limit: change.term.limit,
              proceeding: change.term.proceeding,
              due: change.term.due.due,
              provisional: change.term.due.provisional,
            },
          ]
        : [],
    ),
    termsEnded: entry.terms.flatMap((change) =>
      change.change === 'ended'
        ? [
            {
              limit: change.limit,
              proceeding: change.proceeding,
              how: isWindow(change.limit) && change.how !== 'superseded' ? 'closed' : change.how,
            },
          ]
        : [],
    ),
    notices: entry.effects.flatMap((effect) =>
      effect.kind === 'dispatch-notice' ? [{ notice: effect.notice, to: effect.to }] : [],
    ),
    other: entry.effects.flatMap((effect) => {
      switch (effect.kind) {
        case 'queue-publication':
          return [`bulletin: ${effect.entry}`];
        case 'unqueue-publication':
          return [`out of the queue of the bulletin: ${effect.entry}`];
        case 'enter-register':
          return [`register: ${effect.entry}`];
        case 'demand-fee':
          return [`fee asked: ${effect.fee}${effect.year === undefined ? '' : ` of year ${effect.year}`}`];
        case 'act-on-case':
          return [`to ${effect.act.case}: ${effect.act.type}`];
        case 'dispatch-notice':
          return [];
      }
    }),
    ...(correction
      ? {
          correction: {
            superseded: correction.superseded.map((s) => s.type),
            regenerated: correction.regenerated.map((r) => r.type),
          },
        }
      : {}),
  };
}

/** What the step came to: of several moves of one proceeding, from the first to the last. */
function movesOf({ moves }: Entry): TimelineRow['moves'] {
  const first = new Map(moves.toReversed().map(({ proceeding, from }) => [proceeding, pathsOf(from)]));
  const last = new Map(moves.map(({ proceeding, to }) => [proceeding, pathsOf(to)]));
  return [...last].map(([proceeding, after]) => {
    const before = first.get(proceeding) ?? [];
    return {
      proceeding,
      from: before.filter((path) => !after.includes(path)),
      to: after.filter((path) => !before.includes(path)),
    };
  });
}

const isWindow = (limit: LimitName): boolean => (limits[limit] as Limit).window === true;

export function rowOfRefusal(
  alias: string,
  act: SubmittedAct,
  recordedAt: Instant,
  answer: Exclude<Answer, { ok: true }>,
): TimelineRow {
  return {
    case: alias,
    seq: null,
    effectiveAt: act.effectiveAt,
    recordedAt,
    type: act.type,
    what: headingOf(act.type, act.data),
    by: `${act.by.role} ${act.by.person}`,
    clause: 'clause' in answer ? answer.clause : null,
    refused: { code: answer.code, reason: answer.reason },
    moves: [],
    termsBegun: [],
    termsEnded: [],
    notices: [],
    other: [],
  };
}

/** Everything that a row caused, a line each. */
export function consequencesOf(row: TimelineRow): readonly string[] {
  const several =
    (row.moves.length > 0 && row.moves.some((m) => m.proceeding !== 'application' && m.proceeding !== 'patent')) ||
    row.moves.length > 1;
  return [
    ...(row.refused ? [`REFUSED ${row.refused.code}: ${row.refused.reason}`] : []),
    ...row.moves
      .filter(({ to }) => to.length > 0)
      .map(({ proceeding, to }) => `→ ${several ? `${proceeding}: ` : ''}${short(to)}`),
    ...row.termsEnded.filter(({ how }) => how !== 'superseded').map(({ limit, how }) => `limit ${limit} ${how}`),
    ...row.termsBegun.map(
      ({ limit, due, provisional }) => `limit ${limit} until ${due}${provisional ? ' (provisional)' : ''}`,
    ),
    ...row.notices.map(({ notice, to }) => `notice ${notice} to ${to}`),
    ...row.other,
    ...(row.correction
      ? [
          `corrects: ${[...row.correction.superseded, ...row.correction.regenerated.map((type) => `+${type}`)].join(', ') || 'nothing else'}`,
        ]
      : []),
  ];
}

const short = (paths: readonly string[]): string =>
  paths.map((path) => path.replace(/^pending\.(course\.)?/, '')).join(', ');

/** The day, and the day of recording where it is another. */
export function daysOf({ effectiveAt, recordedAt }: Pick<TimelineRow, 'effectiveAt' | 'recordedAt'>): string {
  const [on, recorded] = [civilDateOf(effectiveAt), civilDateOf(recordedAt)];
  return on === recorded ? on : `${on}\n(rec. ${recorded})`;
}

/** A receipt for people: what happened, which limits began and ended, who is told. */
import { wordsOf } from '../../engine/index.ts';
import type { Entry } from '../../engine/index.ts';
import { pathsOf } from '../../api/index.ts';
import { civilDateOf, limits } from '../../law/index.ts';
import type { Limit, LimitName } from '../../law/index.ts';
import type { Receipt } from '../../registry/index.ts';
import { headingOf } from '../simulate/timeline.ts';
import { tableOf } from '../table.ts';

export function receiptInWords({ entry, case: number, seq, fired, next }: Receipt): string {
  const lines = [
    `${number}, entry ${seq}: ${headingOf(entry.act.type, entry.act.data)} (${entry.clause})`,
    ...(fired.length > 0 ? [`Before it, time acted: entries ${fired.join(', ')}.`] : []),
    ...(entry.correction ? [`Recorded late and put in its place: ${correctionInWords(entry.correction)}.`] : []),
    tableOf(consequences(entry), { head: ['', ''], widths: [10, 90] }).trim(),
    ...(next ? [`Time acts next in this case on ${civilDateOf(next)}.`] : []),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

export const limitInWords = (limit: LimitName): string => wordsOf('en').limits[limit].name;

/** Nobody misses a window: it closes. */
export const endInWords = (limit: LimitName, how: string): string =>
  (limits[limit] as Limit).window === true ? 'closed' : how;

function consequences({ moves, terms, effects }: Entry): string[][] {
  const last = new Map(moves.map(({ proceeding, to }) => [proceeding, to]));
  const first = new Map(moves.toReversed().map(({ proceeding, from }) => [proceeding, from]));
  return [
    ...[...last].flatMap(([proceeding, to]) => {
      const before = pathsOf(first.get(proceeding));
      const entered = pathsOf(to).filter((path) => !before.includes(path));
      return entered.length > 0
        ? [['now', `${proceeding}: ${entered.map((path) => path.replace(/^pending\.(course\.)?/, '')).join(', ')}`]]
        : [];
    }),
    ...terms.flatMap((change) => {
      switch (change.change) {
        case 'begun':
          return [
            [
              'limit',
              `${limitInWords(change.term.limit)}: until ${change.term.due.due}${change.term.due.provisional ? ' (provisional)' : ''}, ${change.term.whose}`,
            ],
          ];
        case 'ended':
          return change.how === 'superseded'
            ? []
            : [['limit', `${limitInWords(change.limit)}: ${endInWords(change.limit, change.how)}`]];
        case 'reminded':
          return [];
      }
    }),
    ...effects.map((effect) => {
      switch (effect.kind) {
        case 'dispatch-notice':
          return ['notice', `${effect.notice} to ${effect.name} (${effect.channel})`];
        case 'queue-publication':
          return ['bulletin', effect.entry];
        case 'unqueue-publication':
          return ['bulletin', `${effect.entry} no longer waits`];
        case 'enter-register':
          return ['register', effect.entry];
        case 'demand-fee':
          return ['fee', `${effect.fee}${effect.year === undefined ? '' : ` of year ${effect.year}`}`];
        case 'act-on-case':
          return ['other', `${effect.act.type} in ${effect.act.case}`];
      }
    }),
  ];
}

function correctionInWords({ superseded, regenerated }: NonNullable<Entry['correction']>): string {
  const lost = superseded.map(({ seq, type }) => `entry ${seq} (${type}) has lost its effect`);
  const made = regenerated.map(({ type, effectiveAt }) => `${type} on ${civilDateOf(effectiveAt)}`);
  return [...lost, ...made].join('; ') || 'nothing else changes';
}

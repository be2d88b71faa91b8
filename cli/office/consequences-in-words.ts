/** What an act or the end of a limit causes, a line each. */
import type { Consequences } from '../../engine/index.ts';
import { tableOf } from '../table.ts';
import { moneyInWords } from '../words.ts';
import { endInWords, limitInWords } from './receipt-in-words.ts';

export function consequenceRows(c: Consequences): string[][] {
  return [
    ...c.moves
      .filter(({ to }) => to !== '')
      .map(({ proceeding, to }) => ['to', `${proceeding}: ${to.replaceAll(/pending\.(course\.)?/g, '')}`]),
    ...c.limits.map((limit) => {
      const name = limitInWords(limit.limit);
      if (limit.change === 'ended') return ['limit', `${name}: ${endInWords(limit.limit, limit.how)}`];
      const until = `${name}: until ${limit.due.due}${limit.due.final ? '' : ' (provisional)'}`;
      return ['limit', limit.change === 'moved' ? `${until}, was ${limit.before}` : until];
    }),
    ...c.notices.map(({ notice, name, starts }) => [
      'notice',
      `${notice} to ${name}${starts.length > 0 ? `; starts ${starts.map(limitInWords).join(', ')}` : ''}`,
    ]),
    ...c.fees.map(({ fee, year, amount }) => [
      'fee',
      `${fee}${year === undefined ? '' : ` of year ${year}`}: ${amount.known ? moneyInWords(amount.money.minor) : 'amount not known'}`,
    ]),
    ...c.bulletin.map(({ entry }) => ['bulletin', entry]),
    ...c.register.map(({ entry }) => ['register', entry]),
    ...c.otherCases.map((other) => ['other', `${other.act} in ${other.case}`]),
  ];
}

export function consequencesTable(c: Consequences): string {
  return tableOf(consequenceRows(c), { head: ['', ''], widths: [10, 90] }).trim();
}

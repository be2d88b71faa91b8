// The clause register: complete for what the procedure cites, and honest about what does not run.
import type { Clause } from '../../law/clauses.ts';
import {
  clauseEntry,
  clauses,
  clausesInOrder,
  compareClauses,
  isClause,
  isWithin,
  otherSources,
} from '../../law/clauses.ts';
import { examination } from '../../law/clauses/examination.ts';
import { filing } from '../../law/clauses/filing.ts';
import { final } from '../../law/clauses/final.ts';
import { general } from '../../law/clauses/general.ts';
import { ownershipAndUse } from '../../law/clauses/ownership-and-use.ts';
import { patent } from '../../law/clauses/patent.ts';
import { patentability } from '../../law/clauses/patentability.ts';
import { fees } from '../../law/fees.ts';

const words = (text: string) => text.trim().split(/\s+/);

/** What the specification of the procedure cites, article by article. */
const cited = words(`
  3¶3  4.2  5.1  6.3
  7 7.1 7.3¶2 7.4 7.5 7.6 7.7 7.8  8 8.1 8.3¶2 8.4 8.5 8.6  9 9.1 9.3¶2 9.4 9.5 9.6 9.7
  10.1 10.2 10.3  12  14 14.4  15.2 15.3  16.2  17.3  18  19.1 19.2 19.3 19.4  20  22 23 24
  25  26.1 26.2 26.3  27 27.1 27.2 27.3 27.4 27.5 27.6 27.7 27.8
  28.1 28.2 28.3 28.4 28.5 28.6 28.7 28.8 28.9 28.10 28.11
  29 29.1 29.2 29.3 29.3¶3 29.4 29.5 29.6 29.7 29.8 29.9 29.10
  30.1 30.2 30.3 30.4 30.5 30.6 30.7 30.8  31.1 31.2 31.3 31.4 31.5
  32.1 32.2 32.3 32.4 32.5 32.6  33.1 33.2  34 34.1 34.2 34.3 34.4  35.1 35.2  36 36.1 36.2
  37 37.1 37.2 37.3  38 38.1 38.2  41  43
`);

const notMechanised = words('10.1 10.3 14 18 20 22 23 24 30.4 33.2');
const inScope = [
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  12,
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  ...Array.from({ length: 22 }, (_, i) => 22 + i),
];
const articleOf = (clause: Clause) => Number(/^\d+/.exec(clause)?.[0]);

describe('the clause register', () => {
  test.each(cited)('%s, which the procedure cites, is a clause', (key) => {
    expect(isClause(key)).toBe(true);
  });

  test.each(inScope)('article %i has a clause', (article) => {
    expect(clausesInOrder.some((clause) => articleOf(clause) === article)).toBe(true);
  });

  test('articles 1, 2, 11, 13 and 21 ask nothing of the procedure and are not in it', () => {
    expect(clausesInOrder.map(articleOf).filter((article) => !inScope.includes(article))).toEqual([]);
  });

  test.each(clausesInOrder)('%s is written as article, item, paragraph', (clause) => {
    expect(clause).toMatch(/^[1-9]\d*(\.[1-9]\d*)?(¶[1-9])?$/);
  });

  test.each(['3', '3.3', '7.3¶', '29.11', '29.2.1', '44', '', 'toString', 'Paris 5bis(1)'])(
    '%j is no clause',
    (text) => {
      expect(isClause(text)).toBe(false);
    },
  );

  test('no clause stands in two chapters', () => {
    const chapters = [general, patentability, ownershipAndUse, filing, examination, patent, final];
    const keys = chapters.flatMap((chapter) => Object.keys(chapter));
    expect(keys).toHaveLength(Object.keys(clauses).length);
  });

  test('citing a clause that does not exist does not compile', () => {
    // @ts-expect-error 29.11 is not in the law
    const wrong: Clause = '29.11';
    expect(isClause(wrong)).toBe(false);
  });
});

describe('kinds and reasons', () => {
  test.each(clausesInOrder)('%s says why nothing runs under it, or has something that runs', (clause) => {
    const entry = clauseEntry(clause);
    const needsReason = entry.kind === 'notMechanised' || entry.kind === 'delegation';
    expect(Boolean(entry.why)).toBe(needsReason);
    if (entry.why) expect(entry.why).toMatch(/^[A-Z].{15,}\.$/);
  });

  test.each(notMechanised)('%s is substantive or court law and is not mechanised', (key) => {
    expect(clauseEntry(key as Clause).kind).toBe('notMechanised');
  });

  test.each(words('5.2 6.2 27.6 29.10¶4 30.5¶2 32.1¶2 39'))('%s leaves the matter to another instrument', (key) => {
    expect(clauseEntry(key as Clause).kind).toBe('delegation');
  });

  test.each(
    words(
      '10.2 12 16.2 25 26.1 27.7 28.4 28.7 29.2 29.5 29.5¶5 29.6 30.1 30.7 30.8 31.3 31.3¶3 32.1 32.2 34.1 36.1 37.2 38.1 41 43',
    ),
  )('%s has something to run', (key) => {
    expect(clauseEntry(key as Clause).kind).toBe('operative');
  });

  test.each(words('7.1 7.3¶2 7.4 7.6 7.7 7.8 8.1 8.3¶2 8.5 8.6 9.1 9.3¶2 9.5 9.6 9.7 3¶3'))(
    '29.3: %s is a condition that an examiner makes a finding on',
    (key) => {
      expect(clauseEntry(key as Clause).kind).toBe('operative');
    },
  );

  test.each(words('3¶3 7 8 9 27 29'))('31.2: %s is a ground of opposition', (key) => {
    expect(clauseEntry(key as Clause).kind).toBe('operative');
  });

  test('a reason is asked for by type', () => {
    // @ts-expect-error a clause that is not mechanised says why
    const silent: ReturnType<typeof clauseEntry> = { heading: 'Nothing', kind: 'notMechanised' };
    expect(silent.why).toBeUndefined();
  });
});

describe('headings', () => {
  test.each(clausesInOrder)('%s has a short heading of our own, not a sentence', (clause) => {
    const { heading } = clauseEntry(clause);
    expect(heading.length).toBeLessThanOrEqual(60);
    expect(words(heading).length).toBeLessThanOrEqual(8);
    expect(heading).toMatch(/^[A-Z0-9]/);
    expect(heading).not.toMatch(/[.]$|\bshall\b|subject matter of industrial property|respective body/i);
  });

  test('no two clauses share one', () => {
    const headings = clausesInOrder.map((clause) => clauseEntry(clause).heading);
    expect(headings.filter((heading, i) => headings.indexOf(heading) !== i)).toEqual([]);
  });
});

describe('order and containment', () => {
  test('the order is that of the statute', () => {
    const some: Clause[] = ['30.1', '12', '29.10', '29.2', '29.5¶5', '29', '29.5', '7.3¶2', '3¶3', '29.5¶2'];
    expect(some.sort(compareClauses)).toEqual(words('3¶3 7.3¶2 12 29 29.2 29.5 29.5¶2 29.5¶5 29.10 30.1'));
    expect(clausesInOrder[0]).toBe('3¶1');
    expect(clausesInOrder.at(-1)).toBe('43');
  });

  test.each<[Clause, Clause, boolean]>([
    ['29.5¶5', '29.5', true],
    ['29.5¶5', '29', true],
    ['29.5', '29.5', true],
    ['29.10', '29', true],
    ['41¶2', '41', true],
    ['29.10', '29.1', false],
    ['29.5', '29.5¶5', false],
    ['32.1¶2', '32.2', false],
    ['27.1', '7.1', false],
  ])('%s within %s: %s', (clause, outer, within) => {
    expect(isWithin(clause, outer)).toBe(within);
  });
});

describe('other sources', () => {
  test.each([
    'Paris 4(C)(3)',
    'Paris 5bis(1)',
    'PCT 80.2',
    'PCT 80.5',
    'Labour Code 105',
    'Labour Code 106',
    'State Duty Act 18.4',
  ] as const)('%s says what it is used for', (source) => {
    expect(otherSources[source].heading).not.toBe('');
    expect(otherSources[source].usedFor).not.toBe('');
  });
});

describe('clauses that set a fee', () => {
  /** Clauses by which a fee is due, with the number of fees where it is more than one. */
  const byLaw = words('15.3 16.2 27.5 27.8 28.8 29.2 29.3 29.5 29.6 29.10 30.5 32.1 32.2 32.4 35.2 38.1') as Clause[];
  const feeClauses = Object.values(fees).map((fee) => fee.clause as Clause);

  test.each(byLaw)('%s has a fee', (clause) => {
    expect(feeClauses.some((of) => isWithin(of, clause))).toBe(true);
  });

  test('29.10: search and substantive examination are two fees', () => {
    expect(feeClauses.filter((of) => isWithin(of, '29.10'))).toHaveLength(2);
  });

  test.each(words('29.8 29.9 31.1 34.1 35.1 36 37') as Clause[])('%s has none', (clause) => {
    expect(feeClauses.filter((of) => isWithin(of, clause))).toEqual([]);
  });
});

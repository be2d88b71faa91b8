/** The search of the State Register over a hundred thousand public cases. `BENCH_DATABASE` is the address of an empty one. */
import { openRegistry } from '../registry/index.ts';
import type { RegisterQuery, Registry } from '../registry/index.ts';
import { makeLaw } from '../law/index.ts';
import type { CivilDate } from '../law/index.ts';
import { step } from '../engine/index.ts';
import type { CaseState } from '../engine/index.ts';
import type { CaseNumber, Party } from '../machines/index.ts';
import { registerRow, registerWords } from '../registry/projection/register-index.ts';
import { openStore } from '../registry/open-store.ts';
import type { Change } from '../registry/case-store.ts';
import { actOf, life } from './life.ts';
import { line, quantile, report, withFolder } from './report.ts';

/** The same numbers in every run. */
function dice(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return at / 4_294_967_296;
  };
}

const syllables = [
  'gü',
  'nəş',
  'su',
  'qız',
  'dır',
  'ma',
  'ci',
  'haz',
  'ü',
  'sul',
  'boru',
  'ka',
  'mə',
  'ra',
  'ştam',
  'yağ',
];

/** A vocabulary in which few words are in every tenth title, and most in a few. */
function vocabulary(roll: () => number, words: number): () => string {
  const all = Array.from({ length: words }, () =>
    Array.from({ length: 2 + Math.floor(roll() * 3) }, () => syllables[Math.floor(roll() * syllables.length)]).join(''),
  );
  return () => all[Math.floor(words ** roll()) - 1] ?? '';
}

/** A published application, played once; the others are told from it. */
function published(): CaseState {
  const number = 'A 2026 0001' as CaseNumber;
  let state: CaseState | null = null;
  const law = makeLaw();
  for (const one of life.slice(0, 7)) {
    const outcome = step(state, actOf(number, one), law);
    if (!outcome.ok) throw new Error(`${one.type}: ${outcome.code}`);
    state = outcome.state;
  }
  if (!state) throw new Error('no case');
  return state;
}

interface Vocabulary {
  readonly title: () => string;
  readonly name: () => string;
}

async function fill(database: string, cases: number): Promise<Vocabulary> {
  const roll = dice(1);
  const [title, name] = [vocabulary(roll, 5_000), vocabulary(roll, 20_000)];
  const model = published();
  const store = openStore(database);
  let changes: Change[] = [];
  const write = async () => {
    const written = changes;
    changes = [];
    await store.transact((tx) => tx.write(written));
  };
  for (let n = 1; n <= cases; n++) {
    const year = 2000 + (n % 26);
    const serial = String(Math.ceil(n / 26)).padStart(4, '0');
    const owner = { ...(model.file.applicants[0] as Party), name: `${name()} ${name()} MMC` };
    const filed = `${year}-0${1 + (n % 9)}-1${n % 10}` as CivilDate;
    const state: CaseState = {
      ...model,
      number: `A ${year} ${serial}` as CaseNumber,
      file: {
        ...model.file,
        number: `A ${year} ${serial}` as CaseNumber,
        title: Array.from({ length: 3 + (n % 5) }, title).join(' '),
        applicants: [owner],
        classification: [`F${24 + (n % 40)}S ${n % 90}/00`],
        dates: { ...model.file.dates, filing: filed, registration: filed },
        ...(n % 2 === 0 ? { patent: { number: `I ${year} ${serial}`, owners: [owner] } } : {}),
      },
    };
    const row = registerRow(state);
    if (!row) continue;
    changes.push({ how: 'insert', table: 'register_cases', row });
    for (const word of registerWords(state)) changes.push({ how: 'insert', table: 'register_words', row: word });
    if (changes.length > 10_000) await write();
  }
  await write();
  await store.close();
  return { title, name };
}

/** What people ask, by kind of question. */
function questions(roll: () => number, { title, name }: Vocabulary): Readonly<Record<string, () => RegisterQuery>> {
  const year = () => 2000 + Math.floor(roll() * 26);
  return {
    'a word of the title': () => ({ title: title() }),
    'two words of the title': () => ({ title: `${title()} ${title()}` }),
    'the beginning of a word': () => ({ title: title().slice(0, 3) }),
    'a single letter': () => ({ title: 'q' }),
    owner: () => ({ owner: `${name()} MMC` }),
    'word, owner and status': () => ({ title: title(), owner: 'mmc', status: 'inForce' }),
    class: () => ({ class: `F${24 + Math.floor(roll() * 40)}S` }),
    number: () => ({ number: `A ${year()} ${String(1 + Math.floor(roll() * 3000)).padStart(4, '0')}` }),
    days: () => {
      const asked = year();
      return { filedFrom: `${asked}-03-01` as CivilDate, filedTo: `${asked}-03-31` as CivilDate, kind: 'invention' };
    },
    'nothing found': () => ({ title: 'su', status: 'revoked' }),
  };
}

async function timed(registry: Registry, query: RegisterQuery): Promise<number> {
  const start = process.hrtime.bigint();
  const page = await registry.searchRegister(query);
  if (page.next !== null) await registry.searchRegister({ ...query, after: page.next });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export async function benchRegister(cases = Number(process.env['BENCH_REGISTER'] ?? 100_000)): Promise<void> {
  await withFolder(async (dir) => {
    const database = process.env['BENCH_DATABASE'] ?? `${dir}/office.db`;
    const registry = await openRegistry({ database, law: makeLaw() });
    const vocabulary = await fill(database, cases);
    const all: number[] = [];
    for (const [what, ask] of Object.entries(questions(dice(2), vocabulary))) {
      const times: number[] = [];
      for (let n = 0; n < 200; n++) times.push(await timed(registry, ask()));
      all.push(...times);
      line(`  ${what}: p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms`);
    }
    report(`search of the register, ${cases} cases, two pages of 100, p99 ms`, quantile(all, 0.99), { aim: 100 });
    line(`  p50 ${quantile(all, 0.5).toFixed(1)} ms over ${all.length} searches`);
    await registry.close();
  });
}

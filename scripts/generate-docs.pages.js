// The pages made from the tables of the law, the acts and the codes. Each takes data and gives text; nothing here reads
// or writes a file. `tables` is what `scripts/generate-docs.js` and the test hand over.
import { conflicts, faults, incidents, outages, requests } from './generate-docs.faults.js';
import { days, keptLengths, readings } from './generate-docs.readings.js';

const made = 'Made from the source by `npm run docs`; not to be edited.';
const code = (text) => `\`${text}\``;
const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');

/** A Markdown table. */
function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** The words for a name, which must be there. */
function wordsFor(all, name, what) {
  if (!Object.hasOwn(all, name))
    throw new Error(`no words for the ${what} ${name}: add them to scripts/generate-docs.readings.js`);
  return all[name];
}

const page = (...parts) => `${parts.join('\n\n')}\n`;

const units = { Y: 'year', M: 'month', D: 'day' };
/** `P2M` as `2 months`. */
function lengthInWords(length) {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(length);
  return `${count} ${units[unit]}${count === '1' ? '' : 's'}`;
}

const kindWords = { invention: 'invention', utilityModel: 'utility model', industrialDesign: 'design' };

/** docs/limits.md */
export function limitsPage({ law, words }) {
  const { limits, periods, priorityPeriods } = law;
  const kinds = (byKind) =>
    Object.entries(byKind)
      .map(([kind, length]) => `${kindWords[kind]}: ${length ? lengthInWords(length) : 'none'}`)
      .join('; ');
  const howLong = (name, { length }) => {
    if (typeof length === 'string') return lengthInWords(length);
    if ('policy' in length) return `${lengthInWords(periods[length.policy].default)} (policy)`;
    return 'kept' in length ? wordsFor(keptLengths, name, 'length of') : kinds(length);
  };
  const from = ({ runsFrom }) => {
    if ('service' in runsFrom) return `service of the notice ${code(runsFrom.service)}`;
    return runsFrom.on === 'opening' ? 'the act before it' : code(runsFrom.on);
  };
  const notes = (limit) =>
    [
      limit.window ? 'window' : '',
      limit.extendable ? 'can be prolonged' : '',
      limit.termOfRight ? 'never moves' : '',
      limit.notPast ? `not past ${code(limit.notPast)}` : '',
      limit.notBefore ? `not before ${code(limit.notBefore)}` : '',
      limit.silent ? (['office', 'nobody'].includes(limit.whose) ? 'no reminders' : 'no reminders unless set') : '',
      limit.policy ? `policy ${code(limit.policy)}` : '',
    ]
      .filter(Boolean)
      .join(', ');
  const rows = Object.entries(limits).map(([name, limit]) => [
    code(name),
    limit.row ?? '',
    limit.clause,
    limit.whose === 'nobody' ? '' : limit.whose,
    howLong(name, limit),
    from(limit),
    limit.end === 'overdue' ? 'overdue' : 'the case moves',
    notes(limit),
  ]);
  return page(
    '# Limits',
    made,
    'A _limit_ is a length of time that the law or a policy gives. When it runs in a case, it is a _term_. [How a date is worked out](how-a-date-is-worked-out.md) tells how its last day is found.',
    `- **Row**: a number by which to quote it; limits that belong together share one. Limits without one exist so that nothing waits unseen.
- **Counted from**: a day that the case keeps, the service of a notice, or the act that opened the state in which the limit runs.
- **At the end**: _the case moves_ means that something follows by itself. _Overdue_ means that nobody loses a right, and the case shows as stuck.
- **Window**: somebody may act while it runs. Without the word, somebody must.
- **Policy**: the law leaves the point open. See [how the law was read](how-the-law-was-read.md).`,
    table(['limit', 'row', 'clause', 'whose', 'how long', 'counted from', 'at the end', 'notes'], rows),
    '## Days that limits are counted from',
    table(
      ['day', 'on which'],
      law.dateNames.map((name) => [code(name), wordsFor(days, name, 'day')]),
    ),
    '## What is lost, and the way back',
    'These words stand in the letters that the office sends.',
    table(
      ['limit', 'what it is for', 'if it is missed', 'the way back'],
      Object.keys(limits).map((name) => [code(name), words[name].name, words[name].lost, words[name].back]),
    ),
    '## Periods that are tested, not waited for',
    'A claim of priority is tested against these when it is made. Nothing runs.',
    table(
      ['period', 'row', 'clause', 'how long'],
      Object.entries(priorityPeriods).map(([name, p]) => [code(name), p.row, p.clause, kinds(p.length)]),
    ),
  );
}

const addresseeWords = {
  applicant: 'applicant',
  owner: 'owner',
  opponent: 'opponent',
  requester: 'who asked',
  others: 'everyone else concerned',
  holders: 'every owner, and who has been one until then',
  eachHolder: 'every applicant or owner',
  named: 'the owner or author for whom it is',
  representative: 'the representative until then',
  parties: 'both sides',
  otherSide: 'the side that did not act',
  office: 'the office itself',
};

/** docs/notices.md */
export function noticesPage({ machines, subjects }) {
  const rows = Object.entries(machines.notices).map(([name, notice]) => [
    code(name),
    subjects[name].subject.replace(/(?:: )?\{.*\}$/, ''),
    notice.clause,
    wordsFor(addresseeWords, notice.to, 'addressee'),
    notice.starts ? 'from its service' : '',
    [notice.names ?? []].flat().map(code).join(', '),
  ]);
  return page(
    '# Notices',
    made,
    'Every letter that the office sends, by the name that the journal and the [scenarios](scenarios.md) use.',
    `- **Counted**: something runs, or can be disputed, from the day on which this letter is received. Its dispatch and receipt are followed.
- **Names**: the [limit](limits.md) whose last day the letter says.`,
    table(['notice', 'subject', 'clause', 'to', 'counted', 'names'], rows),
  );
}

/** `1250` qəpik as `12.50`. */
const manat = (minor) => (minor / 100).toFixed(2);
const payerWords = {
  natural: 'natural persons',
  budget: 'organisations paid from the state budget',
  municipality: 'municipalities',
  other: 'everybody else',
};

function rateRow(rate) {
  const years = rate.years ? (rate.years[0] === rate.years[1] ? `${rate.years[0]}` : `${rate.years.join('-')}`) : '';
  return [
    code(rate.fee),
    rate.kinds ? rate.kinds.map((kind) => kindWords[kind]).join(', ') : 'all',
    rate.payers ? rate.payers.map((payer) => payerWords[payer]).join(', ') : 'all',
    years,
    `${manat(rate.base)}${rate.perFurtherYear ? `, ${manat(rate.perFurtherYear)} more each further year` : ''}`,
    rate.beyond ? `after the first ${rate.beyond}` : '',
    rate.from + (rate.to ? ` to ${rate.to}` : ''),
    rate.verified ? 'yes' : 'no',
    rate.source,
  ];
}

/** docs/fees.md */
export function feesPage({ law }) {
  const { fees, feeSchedule, feeAmount, extendedTermRates } = law;
  const priced = new Set(feeSchedule.map((rate) => rate.fee));
  const unknown = Object.keys(fees).filter((fee) => !priced.has(fee));
  const on = '2026-01-05';
  const annual = (year, kind, payer) => {
    const amount = feeAmount(feeSchedule, { fee: 'annual', kind, payer, year, on });
    return amount.known ? `${manat(amount.money.minor)}${amount.verified ? '' : ' *'}` : 'not known';
  };
  const years = Array.from({ length: 18 }, (_, i) => i + 3);
  return page(
    '# Fees',
    made,
    'Amounts are in manat (AZN). They are dated data with a source, and an office adds its own rates after these. A fee whose amount is not known says so: the payment is asked for and recorded, and any amount is taken. _Checked_ says whether the amount stands in its source as it does here.',
    '## Which fees there are',
    table(
      ['fee', 'clause', 'what for', 'for each', 'amount known'],
      Object.entries(fees).map(([name, fee]) => [
        code(name),
        [fee.clause, fee.authority].filter(Boolean).join(', '),
        fee.heading,
        fee.per ?? '',
        priced.has(name) ? 'yes' : 'no',
      ]),
    ),
    `Not known until an office sets them: ${unknown.map(code).join(', ')}.`,
    '## Rates',
    table(
      ['fee', 'kind', 'payer', 'years', 'amount', 'counted', 'from', 'checked', 'source'],
      feeSchedule.map(rateRow),
    ),
    '## Annual fees, year by year',
    'What falls due for each year of the patent. The fee of a year is due on the day the year begins: that of year 3 two years after filing. Amounts with a star are inferred and not checked.',
    table(
      ['year', 'invention, reduced', 'invention, in full', 'utility model', 'design'],
      years.map((year) => [
        year,
        annual(year, 'invention', 'natural'),
        annual(year, 'invention', 'other'),
        year > 10 ? '' : annual(year, 'utilityModel', 'other'),
        year > 10 ? '' : annual(year, 'industrialDesign', 'other'),
      ]),
    ),
    'The reduced rate is for natural persons, organisations paid from the state budget, and municipalities. Several owners pay it only if all of them may (policy `mixedOwners`).',
    '## Years 21 to 25',
    'These belong to a longer term than this edition of the law has. None of them falls due.',
    table(
      ['fee', 'kind', 'payer', 'years', 'amount', 'counted', 'from', 'checked', 'source'],
      extendedTermRates.map(rateRow),
    ),
  );
}

/** Names of the data of an act; those that may be left out have a question mark. */
function fieldsOf(form, schemaOf) {
  const schema = schemaOf(form);
  const variants = schema.oneOf ?? schema.anyOf ?? [schema];
  const names = new Set(variants.flatMap((variant) => Object.keys(variant.properties ?? {})));
  const isRequired = (name) => variants.every((variant) => (variant.required ?? []).includes(name));
  return [...names].map((name) => (isRequired(name) ? name : `${name}?`));
}

/** The fee of an act under an office's list of rates; nothing where it depends on more than that list. */
function feeUnder(definition, rates) {
  try {
    return definition.fee({ law: { fees: rates }, data: {} }) ?? null;
  } catch {
    return null;
  }
}

/** The fees that an act can ask for. One chosen by the act is named in the choice, or among the values of its form. */
function feesOf(definition, law, schemaOf) {
  if (typeof definition.fee !== 'function') return definition.fee ? [code(definition.fee)] : [];
  const every = Object.keys(law.fees);
  const whereSet = feeUnder(
    definition,
    every.map((fee) => ({ fee })),
  );
  if (whereSet && !feeUnder(definition, [])) return [`${code(whereSet)}, where set`];
  const { form } = definition;
  const forms = 'parse' in form ? [form] : Object.values(form);
  const properties = Object.assign({}, ...forms.map((one) => schemaOf(one).properties));
  const offered = new Set([properties.fee, properties.what].flatMap((field) => field?.enum ?? []));
  const chosen = String(definition.fee);
  return every
    .filter((fee) => offered.has(fee) || chosen.includes(`'${fee}'`) || chosen.includes(`"${fee}"`))
    .map(code);
}

const articleOf = (clause) => Number(/^\d+/.exec(clause)[0]);

/** docs/acts.md */
export function actsPage({ law, machines, schemaOf }) {
  const entries = Object.entries(machines.acts);
  const articles = [...new Set(entries.map(([, act]) => articleOf(act.clause)))].sort((a, b) => a - b);
  const textOf = (form) => fieldsOf(form, schemaOf).map(code).join(', ');
  /** What each kind carries: one text where all carry the same. */
  const textsOf = (form) => [...new Set('parse' in form ? [textOf(form)] : Object.values(form).map(textOf))];
  const fieldsText = ([text, other]) => (other === undefined ? text : 'see below');
  const row = ([name, act]) => [
    code(name),
    act.clause,
    act.heading,
    act.by.join(', '),
    code(act.to),
    feesOf(act, law, schemaOf).join(' or '),
    fieldsText(textsOf(act.form)),
  ];
  const forms = entries
    .filter(([, act]) => textsOf(act.form).length > 1)
    .flatMap(([name, act]) => [
      `## Data of ${code(name)}, by kind`,
      table(
        ['kind', 'data'],
        Object.entries(act.form).map(([kind, form]) => [kindWords[kind], textOf(form)]),
      ),
    ]);
  return page(
    '# Acts',
    made,
    'An _act_ is something that somebody did on a date. These are all the acts that people can do. Time does two more: `TERM_EXPIRED` when a limit ends, and `REMINDER_DUE` before it.',
    `- **Who**: in what capacity it may be done.
- **Proceeding**: the machine that takes it. Where a case has several of its sort, the act names one.
- **Fee**: what the act can ask for; where it does, it is not taken without the payment. _Where set_: only if the office's list of fees names it.
- **Data**: what the act carries; a question mark means that it can be left out. \`muddet permitted\` gives the whole form.`,
    ...articles.flatMap((article) => [
      `## Article ${article}`,
      table(
        ['act', 'clause', 'what it is', 'who', 'proceeding', 'fee', 'data'],
        entries.filter(([, act]) => articleOf(act.clause) === article).map(row),
      ),
    ]),
    ...forms,
  );
}

/** The policies in the order of the statute, as part of docs/how-the-law-was-read.md. */
export function readingsBlock({ law }) {
  const { choices, periods, times, dayLists, clauses, compareClauses } = law;
  const all = [choices, periods, times, dayLists].flatMap((table) => Object.entries(table));
  const inLaw = ([, policy]) => Object.hasOwn(clauses, policy.source);
  const ordered = [
    ...all.filter((entry) => !inLaw(entry)),
    ...all.filter(inLaw).sort(([, a], [, b]) => compareClauses(a.source, b.source)),
  ];
  const meaning = (policy, name, value) =>
    `${code(value)}: ${wordsFor(wordsFor(readings, name, 'policy').settings, value, `setting of ${name}`)}`;
  const bounds = ({ atLeast, atMost }) =>
    [atLeast ? `at least ${lengthInWords(atLeast)}` : '', atMost ? `at most ${lengthInWords(atMost)}` : ''].filter(
      Boolean,
    );
  const others = (name, policy) => {
    if (policy.alternatives) return policy.alternatives.map((value) => meaning(policy, name, value)).join(' ');
    if (Array.isArray(policy.default)) return 'any whole numbers above zero';
    if (policy.after) return `any time of the day after ${policy.after}, as that at which the office closes`;
    return [policy.wholeMonths ? 'any whole months' : 'any length', ...bounds(policy)].join(', ');
  };
  const usual = (name, policy) => {
    if (policy.alternatives) return meaning(policy, name, policy.default);
    if (Array.isArray(policy.default)) return policy.default.join(', ');
    return policy.after ? policy.default : lengthInWords(policy.default);
  };
  return table(
    ['clause', 'policy', 'the question', 'default', 'other settings', 'why the default'],
    ordered.map(([name, policy]) => [
      policy.source,
      code(name),
      wordsFor(readings, name, 'policy').asks,
      usual(name, policy),
      others(name, policy),
      policy.why,
    ]),
  );
}

/** Clauses that nothing runs under, with the reason, as part of docs/how-the-law-was-read.md. */
export function clausesBlock({ law }) {
  const { clauses, clausesInOrder } = law;
  const without = clausesInOrder.filter((clause) => clauses[clause].why !== undefined);
  const sort = { delegation: 'left to another rule', notMechanised: 'not a step of the procedure' };
  return table(
    ['clause', 'about', 'kind', 'what stands in for it'],
    without.map((clause) => [clause, clauses[clause].heading, sort[clauses[clause].kind], clauses[clause].why]),
  );
}

const faultTable = (codes) =>
  table(
    ['code', 'what it means', 'what to do'],
    Object.entries(codes).map(([name, [means, todo]]) => [code(name), means, todo]),
  );

/** docs/errors.md */
export function errorsPage({ law, machines, engine, imports }) {
  const rows = Object.entries(engine.refusals)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => {
      const conditions = Object.values(machines.guards).filter((guard) => guard.code === name);
      return [
        code(name),
        text,
        [...new Set(conditions.map((guard) => guard.clause))].sort(law.compareClauses).join(', '),
      ];
    });
  return page(
    '# Codes',
    made,
    'Four different things can stand in the way of an act.',
    `- A **refusal**: the law says no. It is an answer, with a code, a clause and a reason. Nothing changes but the record of the refusal.
- A **conflict**: the caller and the record disagree about what was there before. The law was not asked.
- An **outage**: the world outside failed, or the process cannot run as things are. Trying again later helps, or an operator does.
- A **fault**: a bug of ours, or data that is not what it should be. It is thrown, and nothing of the act is kept.`,
    '## Refusals',
    'Words in braces are parameters, given beside the code. The clause in the table is the one that the condition rests on; a refusal without a condition names the clause of its act, or none.',
    table(['code', 'what it says', 'clause'], rows),
    '## Conflicts',
    faultTable(conflicts),
    '## Requests that are not taken',
    'Given by the HTTP interface; `usage.invalid` by the command line. What was asked never became an act.',
    faultTable(requests),
    '## Outages',
    faultTable(outages),
    '## Incidents',
    'An _effect_ is something to carry out in the world: a letter, an act in another case. One that fails is tried again, later each time. What no further try can mend, and one failure too many, become an incident that waits for an operator. These codes go straight there.',
    faultTable(incidents),
    '## Cases that are not imported',
    "Said by `muddet import` of a line or a case of another system's file, beside the refusals of the law; the case is left out whole. See [import and export](import-and-export.md).",
    faultTable(imports),
    '## Faults',
    faultTable(faults),
    '## How they are told',
    table(
      ['what', 'over HTTP', 'exit code of the command'],
      [
        ['refusal', '422', '1'],
        ['the refusals `form.invalid`, `act.unknown`, `case.unknown`', '400; 404 for `case.unknown`', '2'],
        ['conflict', '409', '1'],
        [
          'request or input that cannot be read',
          '401 or 403 for access; 400, 404, 406, 413, 415 or 421; 400 for the `law.` codes',
          '2',
        ],
        ['outage', '503', '3'],
        ['fault', '500', '3'],
      ],
    ),
    'Over HTTP each is a problem as RFC 9457 describes it, with `code`, `clause` and `params`. A command says it in words with the code in brackets; with `--json` it prints the same problem. What a command line cannot be parsed for is said in words.',
  );
}

/** The tables of docs/access.md. */
export function accessBlock({ access }) {
  const { caseDoors, conditions, handedInBy, officeDoors } = access;
  const names = (list) => list.map(code).join(', ');
  const openTo = ({ whole = [], published = [] }) =>
    [whole.length > 0 && names(whole), published.length > 0 && `what has been published: ${names(published)}`]
      .filter(Boolean)
      .join('; ') || 'nobody';
  const ofCases = Object.entries(caseDoors).flatMap(([door, open]) =>
    conditions.map((condition) => [code(door), condition, openTo(open[condition])]),
  );
  return page(
    table(['door of a case', 'the case is', 'open to'], ofCases),
    table(
      ['door of the office', 'open to'],
      Object.entries(officeDoors).map(([door, open]) => [code(door), names(open)]),
    ),
    table(
      ['an act done as', 'is handed in by'],
      Object.entries(handedInBy).map(([role, hands]) => [code(role), names(hands) || 'nobody']),
    ),
  ).trimEnd();
}

/** `muddet settings`: what the office has set, and what it could set; `muddet settings check FILE` tries a file out. */
import type { Command } from 'commander';
import {
  EmbeddedError,
  lawFrom,
  policiesShown,
  readLawInForce,
  readSettings,
  settingsFileIn,
  systemClock,
  texts,
  valueInWords,
} from '../../embedded/index.ts';
import type { PolicyShown, Settings } from '../../embedded/index.ts';
import { civilDateOf, workingDays } from '../../law/index.ts';
import type { Law } from '../../law/index.ts';
import { s3Address } from '../../registry/index.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf, show } from '../cli.ts';
import { UsageError } from '../exit-code.ts';
import { tableOf } from '../table.ts';
import { moneyInWords } from '../words.ts';

/** The law of the office in a directory, as its settings say now. Throws UsageError for settings that cannot be used. */
export function lawAsSet(dataDir: string): Law {
  return lawFrom(settingsIn(settingsFileIn(dataDir)) ?? {});
}

function settingsIn(file: string): Settings | null {
  try {
    return readSettings(file);
  } catch (error) {
    if (error instanceof EmbeddedError) throw new UsageError(error.message, 'settings.invalid');
    throw error;
  }
}

export function addSettings(program: Command, cli: Cli): void {
  const settings = commandOf(program, 'settings')
    .description(
      'what the office has set: policies, calendar, fees, amendments, documents, letters; with what could be set, and why',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ muddet settings --data /srv/office\n  $ muddet settings check settings.yaml\n  $ muddet settings --json',
    )
    .action((_options: object, command: Command) => {
      const { data } = globalsOf(command);
      const file = settingsFileIn(data);
      const shown = shownOf(file, settingsIn(file), readLawInForce(data)?.version ?? null);
      show(cli, command, shown, () => inWords(shown));
    });
  settings
    .command('check')
    .description('whether a file could be the settings; nothing is touched')
    .argument('<file>', 'the file, such as settings.yaml')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExample:\n  $ muddet settings check settings.yaml')
    .action((file: string, _options: object, command: Command) => {
      const found = settingsIn(file);
      if (!found) throw new UsageError(`${file} is not there`);
      const shown = shownOf(file, found, null);
      const { json } = command.optsWithGlobals<{ json?: boolean }>();
      cli.terminal.out(
        json === true
          ? JSON.stringify(shown, null, 2)
          : [`${file} can be used (law ${shown.law}).`, ...setInWords(shown)].join('\n'),
      );
    });
}

type DocumentsSet = NonNullable<Settings['documents']>;
type DocumentsShown = Omit<DocumentsSet, 's3'> & {
  readonly s3?: Omit<NonNullable<DocumentsSet['s3']>, 'accessKey' | 'secretKey'>;
};

interface Shown {
  readonly file: string;
  readonly exists: boolean;
  /** Version of the law that the settings make. */
  readonly law: string;
  /** Version that the office was last run under; null if it was not, or no office was asked about. */
  readonly inForce: string | null;
  readonly policies: readonly PolicyShown[];
  readonly calendar: {
    readonly version: string;
    readonly years: readonly (Settings['calendar']['years'][number] & { readonly workingDays: number })[];
    readonly closures: Settings['calendar']['closures'];
  };
  readonly fees: Settings['fees'];
  readonly amendments: Settings['amendments'];
  /** Who the office is on its papers; null until it names itself. */
  readonly office: NonNullable<Settings['office']> | null;
  /** What documents are taken, and where they are kept, where that is set; without keys. */
  readonly documents: DocumentsShown | null;
  /** Texts of its own. */
  readonly letters: Settings['letters'];
}

function shownOf(file: string, settings: Settings | null, inForce: string | null): Shown {
  const law = lawFrom(settings ?? {});
  const { years = [], closures = [] } = settings?.calendar ?? {};
  return {
    file,
    exists: settings !== null,
    law: law.version,
    inForce,
    policies: policiesShown(law, civilDateOf(systemClock().now())),
    calendar: {
      version: law.calendar.version,
      years: years.map((year) => ({ ...year, workingDays: workingDays(law.calendar, year.year) })),
      closures,
    },
    fees: settings?.fees ?? [],
    amendments: settings?.amendments ?? [],
    office: settings?.office ?? null,
    documents: settings?.documents ? withoutKeys(settings.documents) : null,
    letters: settings?.letters ?? {},
  };
}

function withoutKeys({ s3, ...rest }: DocumentsSet): DocumentsShown {
  if (!s3) return rest;
  const { accessKey: _accessKey, secretKey: _secretKey, ...place } = s3;
  return { ...rest, s3: place };
}

function inWords(shown: Shown): string {
  const { file, exists, law, inForce, policies } = shown;
  const rows = policies.map(({ policy, now, default: usual, allowed, clause, why, set }) => [
    set.length > 0 ? '*' : '',
    policy,
    valueInWords(now),
    valueInWords(usual),
    allowed,
    clause,
    why,
  ]);
  return [
    exists ? `${file} (law ${law})` : `${file} does not exist: everything is as shipped (law ${law})`,
    ...(inForce !== null && inForce !== law ? [`Not in force before the next start; last run under ${inForce}.`] : []),
    ...setInWords(shown),
    '',
    tableOf(rows, {
      head: ['', 'policy', 'today', 'default', 'possible', 'clause', 'why'],
      widths: [null, null, 28, 28, 30, null, 50],
    }),
  ].join('\n');
}

/** What the office itself has said, a line each. */
function setInWords({ policies, calendar, fees, amendments, office, documents, letters }: Shown): readonly string[] {
  const { years, closures } = calendar;
  return [
    ...policies.flatMap(({ policy, set }) =>
      set.map(
        ({ limit, from, value }) =>
          `policy ${policy}${limit === undefined ? '' : ` of ${limit}`} from ${from}: ${valueInWords(value)}`,
      ),
    ),
    ...years.map(({ year, decree, workingDays: days }) => `year ${year}: ${days} working days (${decree})`),
    ...closures.map(({ date, reason }) => `closed on ${date}: ${reason}`),
    ...fees.map(
      ({ fee, from, to, base, source }) =>
        `fee ${fee} from ${from}${to === undefined ? '' : ` to ${to}`}: ${moneyInWords(base)} (${source})`,
    ),
    ...amendments.map(({ id, from, source }) => `amendment ${id} from ${from} (${source})`),
    ...(office
      ? [`office ${office.name.az} / ${office.name.en} (${office.code}), ${office.sender ?? office.email}`]
      : []),
    ...(documents
      ? [
          `documents of ${documents.megabytes} MB at most, ${documents.types.join(', ')}, kept in ${documents.s3 ? s3Address(documents.s3) : (documents.folder ?? 'documents')}`,
        ]
      : []),
    ...Object.entries(letters).flatMap(([kind, wordings]) =>
      texts(wordings).map(
        ([language, part, text]) => `letter ${kind}, ${language}, ${part}: ${text.replaceAll(/\s+/g, ' ')}`,
      ),
    ),
  ];
}

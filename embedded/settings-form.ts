/** What `settings.yaml` may say. The prose is in docs/operating.md. */
import * as z from 'zod';
import {
  amended,
  calendarOf,
  checkSetting,
  edition312,
  fees,
  isClause,
  kinds,
  LawError,
  limits,
  payerGroups,
  periods,
} from '../law/index.ts';
import type { Amendment, CalendarYear, Edition, FeeName, PeriodName, PolicySetting } from '../law/index.ts';
import { acts, isOfTheOffice, opensCase } from '../machines/index.ts';
import type { ActType } from '../machines/index.ts';
import { allMediaTypes } from '../registry/index.ts';
import type { MediaType } from '../registry/index.ts';
import { officeForm, postForm, problemsOfWordings, wordingsForm } from './letter-settings.ts';

const day = z.iso.date('must be a day, written as 2027-03-20');
const words = z.string('must be a text').trim().min(1, 'must say something');
const names = <K extends string>(table: Readonly<Record<K, unknown>>) => z.enum(Object.keys(table) as [K, ...K[]]);
const lengthForm = z.string().regex(/^P[1-9]\d{0,3}[DMY]$/, 'must be a length such as P2M, P10D or P1Y');

const policyForm = z.strictObject({
  policy: z.string(),
  /** For reminders: the one limit that it is about. */
  limit: z.string().optional(),
  /** First day on which it holds. */
  from: day,
  value: z.union([z.string(), z.array(z.int().positive())], 'must be a text, or a list of whole numbers above zero'),
});

const dayChange = z.strictObject({
  date: day,
  name: z.enum(['exchange', 'pollingDay']).default('exchange'),
  /** The day it was exchanged with. */
  for: day.optional(),
  decree: words.optional(),
});

const yearForm = z
  .strictObject({
    year: z.int(),
    decree: words,
    novruz: z.array(day),
    ramazan: z.array(day),
    qurban: z.array(day),
    closed: z.array(dayChange).default([]),
    worked: z.array(dayChange).default([]),
    /** Where the days were read; the decree when not given. */
    source: words.optional(),
  })
  .transform((year) => ({ ...year, source: year.source ?? year.decree }));

const feeForm = z.strictObject({
  fee: names<FeeName>(fees),
  from: day,
  to: day.optional(),
  kinds: z.array(z.enum(kinds)).min(1).optional(),
  payers: z.array(z.enum(payerGroups)).min(1).optional(),
  years: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  beyond: z.int().nonnegative().optional(),
  /** Qəpik. */
  base: z.int('must be whole qəpik').nonnegative(),
  perFurtherYear: z.int('must be whole qəpik').nonnegative().optional(),
  source: words,
  verified: z.boolean().default(true),
});

const limitChange = z.strictObject({
  length: z
    .union(
      [
        lengthForm,
        z.strictObject({ policy: names<PeriodName>(periods) }),
        z.strictObject(
          Object.fromEntries(kinds.map((kind) => [kind, lengthForm.nullable()])) as Record<
            (typeof kinds)[number],
            z.ZodNullable<typeof lengthForm>
          >,
        ),
      ],
      'must be a length such as P2M, one for each kind, or { policy: NAME }',
    )
    .optional(),
  extendable: z.literal(true).optional(),
});

const amendmentForm = z.strictObject({
  id: words,
  from: day,
  source: words,
  limits: z.record(z.string(), limitChange).default({}),
  repealed: z.array(z.string("write a clause in quotes, such as '29.10'")).default([]),
});

/** An HTTP address of which nothing but scheme, host and port is said. */
function isOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin, href } = new URL(address);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
}

const accessForm = z.strictObject({
  issuers: z
    .array(
      z.strictObject({
        issuer: words.refine((name) => name !== 'muddet', 'is the office itself; its own tokens are taken anyway'),
        audience: words.default('muddet'),
        /** Where it publishes its keys, or the keys themselves. */
        keys: z.union(
          [z.url({ protocol: /^https$/ }), z.array(z.looseObject({ kty: words })).min(1)],
          'must be an https address of a JWK set, or a list of public keys as JWK',
        ),
        rolesClaim: words.default('roles'),
      }),
    )
    .default([]),
});

const mailForm = z
  .strictObject({
    host: words,
    port: z.int().min(1).max(65_535).default(587),
    security: z.enum(['starttls', 'tls', 'none']).default('starttls'),
    user: words.optional(),
    password: words.optional(),
  })
  .refine(({ user, password }) => (user === undefined) === (password === undefined), {
    path: ['password'],
    message: 'user and password come together',
  });

const s3Form = z.strictObject({
  endpoint: z
    .string()
    .refine(isOrigin, 'must be scheme, host and port, such as https://s3.example.az')
    .transform((endpoint) => new URL(endpoint).origin),
  region: words.default('us-east-1'),
  bucket: z.string().regex(/^[A-Za-z0-9][\w.-]{1,61}[A-Za-z0-9]$/, 'must be the name of a bucket'),
  /** Documents of one office, where a bucket has other things too. */
  prefix: z
    .string()
    .regex(/^(\w[\w.-]*(\/\w[\w.-]*)*\/?)?$/, 'must be names with / between them, such as office/documents')
    .transform((prefix) => (prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`))
    .default(''),
  accessKey: words,
  /** Here, or in MUDDET_S3_SECRET_KEY. */
  secretKey: words.optional(),
  /** Whether the bucket is in the path, or else in the name of the host. */
  pathStyle: z.boolean().default(true),
});

const documentsForm = z
  .strictObject({
    /** Where they are kept; `documents` in the data directory when not given. Offices on one record have one folder. */
    folder: words.optional(),
    /** Or an S3-compatible store. Offices on one record have one bucket and prefix. */
    s3: s3Form.optional(),
    types: z
      .array(z.enum(allMediaTypes as [MediaType, ...MediaType[]]))
      .min(1)
      .default([...allMediaTypes]),
    /** Of one document. */
    megabytes: z.int().min(1).max(1_000).default(50),
    /** What one person may have uploaded and not handed in. */
    waitingMegabytes: z.int().min(1).default(500),
    /** After so many days what nobody has handed in is cleared away. */
    waitingDays: z.int().min(1).max(365).default(30),
  })
  .refine(({ folder, s3 }) => folder === undefined || s3 === undefined, {
    path: ['s3'],
    message: 'folder and s3 exclude each other: documents are kept in one place',
  });

/** Years as they are announced, and days on which the office itself was closed. */
export const calendarForm = z.strictObject({
  years: z.array(yearForm).default([]),
  closures: z.array(z.strictObject({ date: day, reason: words })).default([]),
});

const webhooksForm = z.strictObject({
  /** What events say they come from: a URI-reference. */
  source: z
    .string()
    .regex(/^[\w.~:/?#[\]@!$&'()*+,;=%-]+$/, 'must be a URI-reference, such as https://patents.example.az')
    .default('/muddet'),
  /** How long a receiver is waited for. */
  timeoutSeconds: z.int().min(1).max(60).default(10),
  /** Whether a receiver may be on this computer or on a private network. */
  privateAddresses: z.boolean().default(false),
});

/** A name under which it is asked, as in a certificate. */
const hostName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/,
    'must be a name such as patents.example.az',
  );

/** A server for other computers, beside the one that answers on this computer only. */
const networkForm = z.strictObject({
  /** The names under which it is asked. */
  names: z.array(hostName).min(1, 'name the office as others ask it'),
  /** The address of this computer on which it answers; all of IPv4 when not given, `::` for IPv6 too. */
  host: words.default('0.0.0.0'),
  port: z.int().min(1).max(65_535).default(443),
  /** PEM files: the certificate with those between it and its authority, and its key. Renewed, they hold without a restart. */
  certificate: words,
  key: words,
});

/** Requests in a minute, on each server. */
const requestsForm = z.strictObject({
  /** Of one person, by token. */
  person: z.int().min(1).default(6_000),
  /** From one address, without a token. */
  withoutToken: z.int().min(1).default(600),
});

/** Acts in a case that somebody of the office does. */
const actsOfTheOffice = (Object.keys(acts) as ActType[]).filter(
  (type) => !opensCase(acts[type]) && acts[type].by.some(isOfTheOffice),
);

const noActOfTheOffice = 'must be an act that somebody of the office does in a case, such as REFUSED (docs/acts.md)';

const settingsBase = z.strictObject({
  /** Whose tokens are taken, beside the office's own. */
  access: accessForm.optional(),
  /** Where the record is kept, if not in the data directory. */
  database: z
    .string()
    .regex(/^postgres(ql)?:\/\/./, 'must be an address such as postgresql://user@host/name')
    .optional(),
  /** What parties upload, and where it is kept. */
  documents: documentsForm.optional(),
  policies: z.array(policyForm).default([]),
  calendar: calendarForm.default({ years: [], closures: [] }),
  fees: z.array(feeForm).default([]),
  amendments: z.array(amendmentForm).default([]),
  /** Who the office is, on its letters and its bulletin. */
  office: officeForm.optional(),
  /** The server that sends its electronic letters; without one they are only kept as files. */
  mail: mailForm.optional(),
  /** How it is known when a letter by post has left. */
  post: postForm.optional(),
  /** What is told to other systems when something changes. */
  webhooks: webhooksForm.optional(),
  /** Where other computers reach it. */
  network: networkForm.optional(),
  /** How many requests are answered. */
  requests: requestsForm.optional(),
  /** Acts that a second person of the office has to confirm. */
  fourEyes: z.array(z.enum(actsOfTheOffice, noActOfTheOffice)).default([]),
  /** Its own wording, by kind of notice and language. */
  letters: wordingsForm.default({}),
});

/** What holds for documents where nothing is set. */
export const usualDocuments = documentsForm.parse({});

/** How many requests are answered where nothing is set. */
export const usualRequests = requestsForm.parse({});

/** What holds for webhooks where nothing is set. */
export const usualWebhooks = webhooksForm.parse({});

/** Everything an office has set. */
export type Settings = z.infer<typeof settingsBase>;
export type NetworkSettings = z.infer<typeof networkForm>;
export type RequestSettings = z.infer<typeof requestsForm>;

/** The form, and then what the law says of each part: a policy's values, a year's days, what is said twice. */
export const settingsForm = settingsBase.superRefine((settings, ctx) => {
  const { policies, calendar, fees: rates, amendments, letters, mail, office, fourEyes } = settings;
  const problem = (path: readonly (string | number)[], message: string) =>
    ctx.addIssue({ code: 'custom', path: [...path], message });
  const asked = (path: readonly (string | number)[], ask: () => unknown) => {
    try {
      ask();
    } catch (error) {
      if (!(error instanceof LawError)) throw error;
      problem(path, inWords(error));
    }
  };
  const once = (list: string, keys: readonly string[]) =>
    keys.forEach((key, i) => {
      if (keys.indexOf(key) < i) problem([...list.split('.'), i], `${key} is there twice`);
    });

  policies.forEach((setting, i) => asked(['policies', i], () => checkSetting(setting as PolicySetting)));
  once(
    'policies',
    policies.map(({ policy, limit, from }) => `${policy}${limit === undefined ? '' : ` of ${limit}`} from ${from}`),
  );
  calendar.years.forEach((year, i) =>
    asked(['calendar', 'years', i], () => calendarOf([{ ...year, status: 'decreed' } as unknown as CalendarYear])),
  );
  once(
    'calendar.years',
    calendar.years.map(({ year }) => String(year)),
  );
  once(
    'calendar.closures',
    calendar.closures.map(({ date }) => date),
  );
  rates.forEach(({ from, to, years }, i) => {
    if (to !== undefined && to < from) problem(['fees', i, 'to'], `is before ${from}`);
    if (years && years[1] < years[0]) problem(['fees', i, 'years'], 'the last year is before the first');
  });
  let edition: Edition = edition312;
  amendments.forEach((amendment, i) => {
    amendment.repealed.forEach((clause, j) => {
      if (!isClause(clause)) problem(['amendments', i, 'repealed', j], `${clause} is not a clause of the law`);
    });
    asked(['amendments', i], () => void (edition = amended(edition, amendment as unknown as Amendment)));
  });
  once('fourEyes', fourEyes);
  if (mail && !office) problem(['mail'], 'needs `office`, whose e-mail address is the sender');
  for (const { path, message } of problemsOfWordings(letters)) problem(['letters', ...path], message);
});

const problemsOfYear: Readonly<Record<string, string>> = {
  outOfRange: 'the calendar reaches from 1990 to 2077',
  missingHoliday: 'novruz, ramazan and qurban each need their days',
  dayOfAnotherYear: 'names a day of another year',
  closedAndWorked: 'names one day as closed and as worked',
};

function inWords({ code, params, message }: LawError): string {
  switch (code) {
    case 'law.badPolicy':
      if (String(params['allowed']).startsWith('one of'))
        return `${String(params['policy'])} is not a policy; allowed: ${String(params['allowed'])}`;
      return `${String(params['policy'])}: ${JSON.stringify(params['value'])} is not possible; allowed: ${String(params['allowed'])}`;
    case 'law.badCalendarYear':
      return `${String(params['year'])}: ${problemsOfYear[String(params['problem'])] ?? String(params['problem'])}`;
    case 'law.unknownLimit':
      return `${String(params['limit'])} is not a limit; allowed: ${Object.keys(limits).join(', ')}`;
    case 'law.amendmentTooEarly':
      return `begins on ${String(params['from'])}, no later than the edition it amends (${String(params['before'])})`;
    default:
      return message;
  }
}

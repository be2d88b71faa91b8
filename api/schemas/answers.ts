/** What is read of a case and of the office. Objects may carry more than is named here. */
import * as z from 'zod';
import { documentKinds } from '../../machines/index.ts';
import { dayField, dayOffSchema, explanationSchema, instantField, page, sha256Field, termSchema } from './basics.ts';
import { entrySchema } from './acts.ts';
import { named } from './registry.ts';
import { assigneeField } from './work.ts';

const aboutCase = {
  number: z.string(),
  canonical: z
    .object({ application: z.string().nullable(), patent: z.string().nullable() })
    .describe('The numbers in the form of WIPO ST.13; the type codes of utility models and designs are unverified'),
  stage: z.string(),
  registrationUndone: z
    .object({
      patentNumber: z.string().nullable(),
      clause: z.string(),
      registeredOn: z.string(),
      undoneAt: z.string().nullable(),
    })
    .optional()
    .describe('A registration that an act put in its place later has undone: the number is not that of a patent'),
};
export const caseSchema = named(
  'Case',
  z.discriminatedUnion('view', [
    z.looseObject({
      view: z.literal('whole'),
      ...aboutCase,
      assignee: assigneeField,
      seq: z.int(),
      summary: z.looseObject({}),
      file: z.looseObject({ number: z.string(), kind: z.string(), title: z.string() }),
      proceedings: z.array(
        z.looseObject({ id: z.string(), machine: z.string(), pending: z.boolean(), at: z.array(z.string()) }),
      ),
      fees: z.looseObject({}),
      notices: z.array(z.looseObject({ notice: z.string() })),
      lawVersion: z.string(),
    }),
    z.strictObject({
      view: z.literal('published'),
      ...aboutCase,
      published: z.looseObject({ kind: z.string(), title: z.string() }).describe('What the bulletin said of it'),
    }),
  ]),
);

export const casesSchema = named(
  'Cases',
  page(
    z.looseObject({
      number: z.string(),
      kind: z.string(),
      title: z.string(),
      stage: z.string(),
      assignee: assigneeField,
    }),
  ),
);

export const changesSchema = named(
  'Changes',
  z.object({
    items: z.array(
      z.object({
        case: z.string(),
        seq: z.int(),
        stage: z.string().describe('Where the case stands now'),
        at: z.string().describe('The cursor after this entry'),
      }),
    ),
    next: z.string().describe('The cursor from which to go on, now or later'),
    more: z
      .boolean()
      .describe('There is more already; a page may be empty, as what is not for the caller is passed by'),
  }),
);

export const readsSchema = named(
  'Reads',
  page(z.object({ case: z.string(), person: z.string(), at: z.string(), what: z.string() })),
);

export const documentsSchema = named(
  'Documents',
  z.object({
    view: z.enum(['whole', 'published']),
    items: z.array(
      z.object({
        seq: z.int().describe('The entry that brought it'),
        sha256: sha256Field,
        name: z.string(),
        kind: z.enum(documentKinds),
        mediaType: z.string().nullable(),
        bytes: z.int().nullable(),
      }),
    ),
  }),
);

export const termsSchema = named('Terms', z.object({ items: z.array(termSchema) }));
export const termListSchema = named('TermList', page(termSchema));

const storedEntry = named(
  'StoredEntry',
  z.looseObject({ case: z.string(), seq: z.int(), entry: entrySchema, prevHash: z.string(), hash: z.string() }),
);
export const journalSchema = named('Journal', page(storedEntry));

export const permissionSchema = named(
  'Permission',
  z.looseObject({
    act: z.string(),
    heading: z.string(),
    clause: z.string(),
    possible: z.boolean(),
    reason: z.string().optional().describe('Why not, in words'),
    form: z.looseObject({}).optional().describe('JSON Schema of the data that the act carries'),
  }),
);
export const permittedSchema = named('Permitted', z.object({ items: z.array(permissionSchema) }));

export const previewSchema = named('Preview', z.looseObject({}));
export const forecastSchema = named('Forecast', z.looseObject({}));
export const whySchema = named('Why', z.looseObject({}));
export const stuckSchema = named('Stuck', z.looseObject({}));
export const stuckListSchema = named(
  'StuckCases',
  page(
    z.looseObject({
      number: z.string(),
      stage: z.string(),
      because: z.array(z.string()),
      assignee: assigneeField,
      stuck: stuckSchema.nullable(),
    }),
  ),
);

export const calendarSchema = named(
  'CalendarYear',
  z.object({
    year: z.int(),
    status: z.enum(['decreed', 'projected']),
    decree: z.string().optional(),
    source: z.string(),
    workingDays: z.int(),
    nonWorkingDays: z.array(z.object({ date: dayField, weekday: z.int(), reason: dayOffSchema })),
    calendar: z.string(),
  }),
);

/** For those who do not work here: the status alone. */
export const healthSchema = named(
  'Health',
  z.object({
    status: z
      .enum(['ok', 'held', 'outage', 'timeless'])
      .describe(
        '`held`: no act is taken until an operator confirms the clock; `outage`: the record cannot be reached, or not be written, now; `timeless`: acts are taken, but nobody wakes the cases: Temporal is away, or its workers',
      ),
    apiVersion: z.string().describe('Of this interface: another where what a client relies on has changed'),
    ...z
      .object({
        now: z.string(),
        clockHold: z.looseObject({ code: z.string(), seen: z.string(), clock: z.string() }).nullable(),
        outage: z.enum(['registry.unavailable', 'registry.cannotWrite']).nullable(),
        timekeeper: z.enum(['embedded', 'temporal']),
        nextDue: z.string().nullable(),
        incidents: z.int(),
        lawVersion: z.string(),
        calendar: z.string(),
        pid: z.int(),
      })
      .partial().shape,
  }),
);

export { explanationSchema };

const counted = z.record(z.string(), z.int());
export const figuresSchema = named(
  'Figures',
  z.object({
    cases: counted.describe('By stage'),
    overdue: counted.describe('Limits that have run out while what they are for is not done, by whose they are'),
    effects: counted.describe('What is to be carried out: pending, failing, incident'),
    oldestEffect: instantField.nullable(),
    faults: z.int(),
    bulletinQueue: z.int(),
    proposals: z.int().describe('Acts that wait for a second person'),
    webhooks: counted.describe('Webhooks: active, failing, incident, paused'),
  }),
);

/** The State Register as it goes over the wire. */
import * as z from 'zod';
import { registerStatuses } from '../../engine/index.ts';
import { civilDate, kinds } from '../../law/index.ts';
import { registerDays } from '../../registry/index.ts';
import type { RegisterDay } from '../../registry/index.ts';
import { askedDay, dayField, paging } from './basics.ts';
import { languageOfLetter } from './letters.ts';
import { named } from './registry.ts';

const form = /^([A-Z][- ]\d{4}[- ]\d{4,}|AZ[- ]\d{2}[- ]\d{4}[- ]\d{9})$/;
export const ofRegister = z.object({
  number: z
    .string()
    .regex(form, 'a number such as I-2026-0096 or AZ-10-2026-000000096')
    .describe('Of an application or a patent: `I-2026-0096`, or in the form of WIPO ST.13, `AZ-10-2026-000000096`'),
});
export const numberAs = z
  .enum(['application', 'patent'])
  .optional()
  .describe(
    'What the number is of, where an application and a patent have the same one; the application when left out',
  );

const numbers = {
  application: z.object({ number: z.string(), canonical: z.string().nullable() }),
  patent: z.object({ number: z.string(), canonical: z.string().nullable() }).nullable(),
};
const statusField = z.enum(registerStatuses);
const factsField = z.looseObject({});

export const registerFields = {
  ...numbers,
  kind: z.enum(kinds),
  status: statusField,
  facts: factsField.describe(
    'As the bulletin prints them (30.3, 33.1), with the text of the patent as it is limited now',
  ),
  registeredOn: dayField.optional(),
  endedOn: dayField.optional(),
  inForceUntil: dayField.optional().describe('The last day of the term, of a patent in force (10.2)'),
  nextFeeDue: dayField
    .optional()
    .describe('The last day for the next annual fee; of one in its grace, the day that was missed (32.2)'),
  rights: z.array(
    z.object({
      right: z.enum(['applicationContract', 'licence', 'sublicence', 'pledge']),
      holder: z.string(),
      exclusive: z.boolean().optional(),
      since: dayField,
    }),
  ),
  priorUsers: z.array(z.object({ user: z.string(), scope: z.string().optional(), since: dayField })),
  entries: z.array(
    z.object({
      number: z.number(),
      entry: z.string(),
      clause: z.string(),
      on: dayField,
      recordedOn: dayField,
      facts: factsField,
      corrects: z.array(z.number()).optional().describe('The entries that it takes away, by number'),
      correctedBy: z.number().optional().describe('The entry that took it away'),
    }),
  ),
};
export const registerSchema = named('Register', z.object(registerFields));

const eventCode = z.string();
const stage = z.string();
const eventSchema = z.object({
  keyEventCode: eventCode.describe('`A10`'),
  stateCode: z.string(),
  previousStageCode: stage,
  currentStageCode: stage,
  nationalEventCode: eventCode.describe("The office's own name of it"),
  eventDate: dayField,
  reasonNotInForceCategory: z.string().optional(),
  notInForceDate: dayField.optional(),
  feeCategory: z.string().optional(),
  paymentDate: dayField.optional(),
  feePaymentYearNumber: z.number().optional(),
  renewalDueDate: dayField.optional().describe('The last day for the next fee'),
  clause: z.string(),
  recordedOn: dayField,
  corrects: z
    .object({ keyEventCode: eventCode, nationalEventCode: eventCode, eventDate: dayField })
    .optional()
    .describe('The event that a correction takes away'),
});
export const historySchema = named(
  'LegalStatusHistory',
  z.object({
    ...numbers,
    kind: z.enum(kinds),
    stateCode: z.string(),
    currentStageCode: stage,
    unverified: z.array(z.string()).describe('Properties whose codes have not been checked against the standard'),
    events: z.array(eventSchema).describe('In the order in which they were recorded'),
  }),
);

/** Each word is looked for by itself: no more than people type. */
const mostWords = 10;
const sought = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((asked) => asked.split(/[^\p{L}\p{N}]+/u).length <= mostWords, `no more than ${mostWords} words`)
  .optional();
const day = askedDay.transform((on) => civilDate(on)).optional();
const dayFields = Object.fromEntries(
  registerDays.flatMap((name) => [`${name}From`, `${name}To`].map((one) => [one, day])),
);
export const registerQuery = paging.extend({
  title: sought.describe('Words of the title, each whole or from its beginning, without regard to case and marks'),
  owner: sought.describe('Words of the name of an owner'),
  applicant: sought.describe('Words of the name of an applicant'),
  class: sought.describe('Beginning of a symbol of the IPC, or of a class of Locarno: `F24S`'),
  number: sought.describe('Beginning of a number of application or patent, in either form'),
  kind: z.enum(kinds).optional(),
  status: statusField.optional(),
  ...(dayFields as Record<`${RegisterDay}${'From' | 'To'}`, typeof day>),
});

export const registerListSchema = named(
  'RegisterList',
  z.object({
    items: z.array(
      z.object({
        number: z.string(),
        patentNumber: z.string().nullable(),
        kind: z.enum(kinds),
        title: z.string(),
        status: statusField,
        holders: z.array(z.string()).describe('Owners, or applicants while there is no patent'),
        filedOn: dayField.nullable(),
        publishedOn: dayField,
        registeredOn: dayField.nullable(),
        endedOn: dayField.nullable(),
      }),
    ),
    next: z.string().nullable(),
  }),
);

const paperFields = {
  hash: z.string().describe('SHA-256 of `content`, hex'),
  paper: z.enum(['extract', 'duplicate', 'copy']),
  givenOn: dayField.describe('The day on which it was first given'),
};
export const paperSchema = named(
  'RegisterPaper',
  z.object({
    ...paperFields,
    address: z.string().describe('Where it can be checked'),
    content: z.string().describe('What it says, in canonical JSON; the hash is of exactly this text'),
  }),
);
export const inLanguage = z.object({
  language: languageOfLetter.optional().describe('Of the PDF; by `Accept-Language` when left out, az by default'),
});
export const languageHeader = z.looseObject({ 'accept-language': z.string().optional() });
export const ofHash = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex, 64 digits') });
export const ofDuplicate = z.object({
  number: ofRegister.shape.number,
  entry: z.coerce.number().int().min(1).max(100_000).describe('Number of the entry in the register of the case'),
});
export const checkSchema = named(
  'PaperCheck',
  z.object({
    ...paperFields,
    ...numbers,
    status: statusField.describe('As the paper says'),
    changed: z.boolean().describe('Whether the register says anything else now'),
    statusNow: statusField,
    entriesSince: z.array(z.number()).describe('Entries made since, by number'),
  }),
);

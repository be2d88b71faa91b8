/** What a scenario file may say. The prose is in docs/scenarios.md; a test holds the two together. */
import * as z from 'zod';
import { kinds, limits } from '../../law/index.ts';
import { acts, notices } from '../../machines/index.ts';
import { stages } from './usual-course.ts';

const day = z.iso.date();
const moment = z.iso.datetime({ offset: true });
const alias = z.string().regex(/^[A-Za-z][\w-]*$/, 'a name such as parent');

/** In quotes, because YAML reads 29.10 as the number 29.1. */
const clause = z.string("write a clause in quotes, such as '29.10'");

/** A name out of a table of the law or the procedure; a misspelt one would be expected in vain, or never. */
const nameOf = (table: object, what: string, listedIn: string) =>
  z.string().refine((name) => Object.hasOwn(table, name.split('@')[0] ?? ''), {
    error: ({ input }) => `there is no ${what} ${JSON.stringify(input)}; docs/${listedIn} lists them`,
  });
const limitName = nameOf(limits, 'limit', 'limits.md');
const noticeName = nameOf(notices, 'notice', 'notices.md');
const actName = nameOf(acts, 'act', 'acts.md');

/** What is expected of one case at one moment; what is left out is not looked at. */
export const expectationForm = z.strictObject({
  /** Where the case stands: a condition, or a path of them: `awaitingCorrection`, `formal.awaitingCorrection`. */
  state: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  /** Where proceedings stand, by name: `opposition`, `opposition#2`. */
  proceedings: z.record(z.string(), z.string()).optional(),
  /** Last days of limits; null: it does not run; `overdue`; or the facts to compare. */
  terms: z
    .record(
      limitName,
      z.union([
        day,
        z.null(),
        z.literal('overdue'),
        z.strictObject({
          due: day.optional(),
          trigger: day.optional(),
          rawEnd: day.optional(),
          provisional: z.boolean().optional(),
          status: z.enum(['running', 'overdue']).optional(),
        }),
      ]),
    )
    .optional(),
  /** Notices sent by then; with a number, exactly so many. */
  notices: z.union([z.array(noticeName), z.record(noticeName, z.int().nonnegative())]).optional(),
  /** Facts of the case file. */
  file: z.record(z.string(), z.unknown()).optional(),
  /** Entries made in the State Register, and queued for the bulletin, by then. */
  register: z.array(z.string()).optional(),
  bulletin: z.array(z.string()).optional(),
  /** Fees demanded and not paid. */
  openFees: z.array(z.string()).optional(),
  /** Types of the entries that the last correction took the effect from. */
  superseded: z.array(z.string()).optional(),
  /** Acts that can, and cannot, be done at that moment. */
  permitted: z.array(actName).optional(),
  notPermitted: z.array(actName).optional(),
});
export type Expectation = z.infer<typeof expectationForm>;

const closure = z.strictObject({ date: day, reason: z.string().min(1) });
const dayChange = z.strictObject({
  date: day,
  name: z.enum(['exchange', 'pollingDay']),
  for: day.optional(),
  decree: z.string().optional(),
});
const calendarForm = z.strictObject({
  closures: z.array(closure).default([]),
  years: z
    .array(
      z.strictObject({
        year: z.int(),
        decree: z.string().min(1),
        novruz: z.array(day),
        ramazan: z.array(day),
        qurban: z.array(day),
        closed: z.array(dayChange).default([]),
        worked: z.array(dayChange).default([]),
        source: z.string().default('scenario'),
      }),
    )
    .default([]),
});
export type CalendarSettings = z.infer<typeof calendarForm>;

const policyValue = z.union([z.string(), z.array(z.int().positive())]);
export const lawForm = z.strictObject({
  /** By name, from the beginning; or each from a day on. */
  policies: z
    .union([
      z.record(z.string(), policyValue),
      z.array(z.strictObject({ policy: z.string(), from: day, value: policyValue })),
    ])
    .default({}),
  calendar: calendarForm.optional(),
  amendments: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        from: day,
        source: z.string().default('scenario'),
        limits: z
          .record(
            z.string(),
            z.strictObject({
              length: z.unknown().optional(),
              runsFrom: z.unknown().optional(),
              extendable: z.literal(true).optional(),
            }),
          )
          .default({}),
        repealed: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});
export type LawSettings = z.infer<typeof lawForm>;

export const stepForm = z.strictObject({
  /** The day on which it takes effect (noon in Baku), or the moment. Left out: with the step before. */
  on: day.optional(),
  at: moment.optional(),
  /** When the office records it, where that is later. */
  recorded: z.union([day, moment]).optional(),
  case: alias.optional(),
  act: actName.optional(),
  /** Files a complete application of a kind, by template; `data` goes over it. */
  file: z.enum(kinds).optional(),
  as: alias.optional(),
  /** With `file`: the usual acts at the usual distance, up to there. */
  upTo: z.enum(stages).optional(),
  /** `role`, `role:person`, or both with the attorney who signs. */
  by: z
    .union([
      z.string(),
      z.strictObject({
        role: z.string(),
        person: z.string().optional(),
        attorney: z
          .strictObject({ name: z.string(), registration: z.string(), warrant: z.string().optional() })
          .optional(),
      }),
    ])
    .optional(),
  proceeding: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  /** A payment with the act: `due` for what the fees in force ask, or an amount in qəpik. */
  paid: z.union([z.literal('due'), z.int().positive()]).optional(),
  /** Findings on every condition of the kind: `met`, or the clauses that are not. */
  findings: z.union([z.literal('met'), z.array(clause).min(1)]).optional(),
  /** The step again and again, each time so much later; `year` is counted up in the data. */
  repeat: z.strictObject({ times: z.int().min(1).max(60), every: z.string(), year: z.int().optional() }).optional(),
  /** The calendar of the office changes: years are decreed, days closed; running limits are worked out again. */
  calendar: calendarForm.optional(),
  /** The law must refuse; with these, so and not otherwise. */
  refused: z.union([z.literal(true), z.strictObject({ code: z.string(), clause: clause.optional() })]).optional(),
  expect: expectationForm.optional(),
  /** For the reader. */
  note: z.string().optional(),
});
export type Step = z.infer<typeof stepForm>;

export const scenarioForm = z.strictObject({
  name: z.string().min(1),
  about: z.string().optional(),
  clauses: z.array(clause).default([]),
  law: lawForm.default({ policies: {}, amendments: [] }),
  /** `automatic`: letters are electronic and received at once; `manual`: by post, and the scenario says when. */
  service: z.enum(['automatic', 'manual']).default('automatic'),
  /** Parties by name, over the ones that are always there. */
  parties: z.record(alias, z.record(z.string(), z.unknown())).default({}),
  defaults: z.strictObject({ case: alias.optional(), data: z.record(z.string(), z.unknown()).optional() }).default({}),
  acts: z.array(stepForm).min(1),
});
export type Scenario = z.infer<typeof scenarioForm>;

/** What a change of the calendar would move, as it is answered. */
import * as z from 'zod';
import { limits } from '../../law/index.ts';
import type { LimitName } from '../../law/index.ts';
import { dayField } from './basics.ts';
import { named } from './registry.ts';

const hows = ['moves', 'becomesFinal', 'becomesProvisional', 'comesBack'] as const;

export const calendarMovesSchema = named(
  'CalendarMoves',
  z.object({
    entered: z.boolean().describe('Whether it stands in the settings now, and holds from the next start'),
    version: z.string().describe('Of the law with the change; `confirm` it'),
    why: z.string(),
    years: z.array(z.object({ year: z.int(), workingDays: z.int(), before: z.int() })),
    days: z.array(z.object({ date: dayField, works: z.boolean() })),
    counts: z.object({
      moves: z.int(),
      becomesFinal: z.int(),
      becomesProvisional: z.int(),
      comesBack: z.int(),
      cases: z.int(),
    }),
    limits: z.array(
      z.object({
        case: z.string(),
        limit: z.enum(Object.keys(limits) as [LimitName, ...LimitName[]]),
        whose: z.string(),
        due: dayField,
        willBe: dayField,
        how: z.enum(hows),
      }),
    ),
  }),
);

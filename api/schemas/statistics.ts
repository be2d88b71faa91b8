/** What an office reports of a period, as it is answered. */
import * as z from 'zod';
import { kinds } from '../../law/index.ts';
import { dayField } from './basics.ts';
import { named } from './registry.ts';

const counted = z.record(z.string(), z.int());
const spread = named(
  'Spread',
  z
    .object({
      cases: z.int(),
      mean: z.int(),
      median: z.int(),
      ninth: z.int().describe('Nine of ten took no longer'),
      longest: z.int(),
    })
    .describe('Days from receipt'),
);

export const statisticsSchema = named(
  'Statistics',
  z.object({
    from: dayField,
    to: dayField,
    kinds: z.partialRecord(
      z.enum(kinds),
      z.object({
        received: z.int(),
        published: z.int(),
        granted: z.int(),
        ended: counted.describe('Applications and patents, by how they ended'),
        pending: z.int().describe('Now: neither ended nor granted'),
        pendency: z
          .object({ publication: spread.nullable(), grant: spread.nullable(), end: spread.nullable() })
          .describe('How long it took to what happened in the period; to the end of what was not granted'),
      }),
    ),
    ageing: z
      .array(
        z.object({
          stage: z.string(),
          cases: z.int(),
          years: z.tuple([z.int(), z.int(), z.int(), z.int()]).describe('Younger than 1, 2 and 3 years, and older'),
          oldest: z.int().describe('Days since its receipt'),
        }),
      )
      .describe('What is pending now, by where it stands'),
    limits: z
      .array(z.object({ limit: z.string(), clause: z.string(), met: z.int(), missed: z.int(), overdue: z.int() }))
      .describe("The office's own, whose last day was in the period; `overdue` of the missed are still waited for"),
  }),
);

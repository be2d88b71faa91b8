/** What a bank tells of payments, and what they were for. */
import * as z from 'zod';
import { shortProblem } from '../recorded.ts';
import { named } from './registry.ts';

export const statementBody = named(
  'BankStatement',
  z.strictObject({
    who: z.string().min(1).max(200).describe('Who records it'),
    statement: z
      .string()
      .min(1)
      .describe(
        'The file of the bank: ISO 20022 camt.053, or CSV with the columns id, paidOn, amount, text, and if wanted payer and currency',
      ),
    dryRun: z.boolean().default(false).describe('Say what would be recorded, and do nothing'),
  }),
);

export const paymentsSchema = named(
  'Payments',
  z.object({
    dryRun: z.boolean(),
    items: z.array(
      z.object({
        id: z.string().describe('By which the bank knows it; the receipt of the fee'),
        paidOn: z.string(),
        minor: z.int().describe('Qəpik'),
        text: z.string(),
        payer: z.string().nullable(),
        case: z.string().nullable(),
        fee: z.string().nullable().describe('What it paid'),
        year: z.int().nullable(),
        known: z.boolean().describe('It is on record already'),
        problem: shortProblem,
      }),
    ),
  }),
);

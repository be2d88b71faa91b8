/** Acts that wait for a second person, as they are asked for and shown. */
import * as z from 'zod';
import { proposalStatuses } from '../../registry/proposal-records.ts';
import { instantField, page } from './basics.ts';
import { named } from './registry.ts';

export const proposalSchema = named(
  'Proposal',
  z.object({
    id: z.string().describe('Of its case, in the order in which they came: `A-2026-0012.p1`'),
    case: z.string(),
    act: z
      .looseObject({ type: z.string() })
      .describe('As it was handed in; without `effectiveAt` or `on`, it takes effect when it is confirmed'),
    proposedBy: z.string().describe('Who handed it in'),
    proposedAt: instantField,
    seq: z.int().describe('Entries that the case had then'),
    status: z.enum(proposalStatuses),
    settledBy: z.string().nullable(),
    settledAt: instantField.nullable(),
    reason: z.string().nullable().describe('Why it was rejected or withdrawn'),
    entry: z.int().nullable().describe('The entry by which it was done'),
  }),
);
export const proposalsSchema = named('Proposals', page(proposalSchema));

export const proposalStatusField = z.enum(proposalStatuses);

const reason = z.string().trim().min(1).max(4000);

export const proposalSettlement = named(
  'ProposalSettlement',
  z.discriminatedUnion('what', [
    z.strictObject({
      what: z.literal('confirm'),
      expectedSeq: z
        .int()
        .nonnegative()
        .optional()
        .describe('Entries that the second person has seen, where the case has moved on since it was proposed'),
    }),
    z.strictObject({ what: z.literal('reject'), reason }),
    z.strictObject({ what: z.literal('withdraw'), reason: reason.default('withdrawn') }),
  ]),
);

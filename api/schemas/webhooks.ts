/** Webhooks as operators order and see them. */
import * as z from 'zod';
import { instant } from '../../law/index.ts';
import type { WebhookRecord } from '../../registry/index.ts';
import { tokenRoleField } from '../access/caller.ts';
import { askedInstant, instantField } from './basics.ts';
import { named } from './registry.ts';

const reason = z.string().min(1).max(4000);

function isPlain(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password, hash } = new URL(url);
  return username === '' && password === '' && hash === '';
}

/** Where events go: http or https, and nothing of who signs in where. */
const address = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine(isPlain, 'must have no user, password or fragment')
  .describe('Where events are sent, by POST: an http or https address');

export const webhookOrder = named(
  'WebhookOrder',
  z.strictObject({
    url: address,
    person: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .describe('Whose changes are told: those that this person sees at `GET /changes`'),
    roles: z.array(tokenRoleField).max(20).default([]).describe('What that person is; none for a party'),
  }),
);

const webhookFields = {
  id: z.string(),
  url: z.string(),
  person: z.string(),
  roles: z.array(z.string()),
  sees: z
    .object({
      party: z.string().nullable().describe('Only cases that this person is a party to; null: those of the office'),
      setApart: z.boolean().describe('Also cases set apart (25, 30.7)'),
    })
    .describe('Which cases: those of the person named, as far as whoever made it may see them'),
  status: z
    .enum(['active', 'failing', 'incident', 'paused'])
    .describe('`failing` is tried again by itself; `incident` and `paused` wait for an operator'),
  cursor: z.string().describe('How far it has come: a place of `GET /changes`'),
  attempts: z.int().describe('Failures in a row'),
  nextTry: instantField.nullable(),
  lastError: z.string().nullable().describe('Why it failed the last time, or waits'),
  lastFailure: instantField.nullable(),
  lastSuccess: instantField.nullable(),
  createdAt: instantField,
  createdBy: z.string(),
};
export const webhookSchema = named('Webhook', z.object(webhookFields));

export const newWebhookSchema = named(
  'NewWebhook',
  z.object({
    ...webhookFields,
    secret: z.string().describe('What its signatures are made with (Standard Webhooks); it is not shown again'),
  }),
);

export const webhooksSchema = named('Webhooks', z.object({ items: z.array(webhookSchema) }));

export const replayBody = named(
  'WebhookReplay',
  z.union([
    z.strictObject({
      after: z.string().max(400).describe('A place of `GET /changes`, or `at` of an event'),
      reason: reason.default('send again'),
    }),
    z.strictObject({
      since: askedInstant.transform((at) => instant(at)).describe('What was recorded then or later'),
      reason: reason.default('send again'),
    }),
  ]),
);

export const resumeBody = named('WebhookResume', z.strictObject({ reason: reason.default('go on') }));

export const pingedSchema = named(
  'WebhookTest',
  z.object({
    delivered: z.boolean(),
    error: z.string().nullable(),
    milliseconds: z.int(),
  }),
);

/** As it is shown. */
export const webhookShown = ({
  sees,
  secretHash: _secretHash,
  ...webhook
}: WebhookRecord): z.input<typeof webhookSchema> => ({
  ...webhook,
  roles: [...webhook.roles],
  sees: { party: sees.party ?? null, setApart: !sees.withoutSecret },
});

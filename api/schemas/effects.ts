/** Effects as an operator sees them and settles them. The one who replaces an effect writes it as it is to be carried out. */
import * as z from 'zod';
import { instant, isClause } from '../../law/index.ts';
import { acts, notices, problemsOf } from '../../machines/index.ts';
import type { CaseNumber, NoticeKind, ProceedingId } from '../../machines/index.ts';
import type { Replacement } from '../../registry/index.ts';
import { numberFromPath } from '../case-number.ts';
import { actorSchema, documentSchema } from './acts.ts';
import { askedInstant, caseNumberParam } from './basics.ts';
import { named } from './registry.ts';

const text = z.string().min(1).max(4000);
const who = z.string().min(1).max(200).describe('The operator');

const effectFields = {
  id: z.string(),
  case: z.string().nullable().describe('Null of a webhook'),
  kind: z.string(),
  status: z.enum(['pending', 'failing', 'incident', 'done', 'skipped', 'replaced']),
  attempts: z.int().describe('How often it has failed'),
  lastError: z.string().nullable().describe('Why it failed the last time'),
  nextTry: z.string().nullable(),
  replacedBy: z.string().nullable(),
  effect: z.looseObject({ id: z.string(), kind: z.string() }).describe('What is to be carried out'),
};
export const effectSchema = named('Effect', z.looseObject(effectFields));

export const incidentsSchema = named(
  'Incidents',
  z.object({ items: z.array(effectSchema), next: z.string().nullable() }),
);

export const incidentSchema = named(
  'Incident',
  z.looseObject({
    ...effectFields,
    interventions: z
      .array(z.looseObject({ what: z.string(), who: z.string(), reason: z.string(), at: z.string() }))
      .describe('What operators did about it, the first before the others'),
  }),
);

/** What an operator does about an effect that is not settled. */
export const settlementBody = named(
  'Settlement',
  z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('retry'), who, reason: text.default('try again') }),
    z.strictObject({ what: z.literal('skip'), who, reason: text }),
    z.strictObject({
      what: z.literal('replace'),
      who,
      reason: text,
      effect: z
        .record(z.string(), z.unknown())
        .describe('What is carried out instead. What is left out stays as it is; another `kind` is written in full'),
    }),
  ]),
);

/** Of which incidents: all of them where nothing is said. */
const sort = {
  code: z.string().max(200).optional().describe('Only those that failed with this code, such as `mail.away`'),
  case: caseNumberParam.optional().describe('Only those of one case'),
  dryRun: z.boolean().default(false).describe('Say which they are, and do nothing'),
};

/** What an operator does about many of them at once; each is settled by itself. */
export const settlementsBody = named(
  'Settlements',
  z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('retry'), who, reason: text.default('try again'), ...sort }),
    z.strictObject({ what: z.literal('skip'), who, reason: text, ...sort }),
  ]),
);

export const settlementsSchema = named(
  'SettledIncidents',
  z.object({
    dryRun: z.boolean(),
    items: z.array(
      z.looseObject({
        ...effectFields,
        problem: z.object({ code: z.string(), detail: z.string() }).optional().describe('Why this one was not settled'),
      }),
    ),
    more: z.boolean().describe('There were more than a thousand: ask again for the rest'),
  }),
);

const clause = z.string().refine(isClause, 'a clause of the law, such as 29.2');
const noticeKinds = Object.keys(notices) as [NoticeKind, ...NoticeKind[]];

const letterForm = z.strictObject({
  kind: z.literal('dispatch-notice'),
  clause,
  notice: z.enum(noticeKinds),
  to: text,
  name: text,
  language: z.enum(['az', 'en']),
  channel: z.enum(['electronic', 'post', 'internal']),
  email: z.email().optional(),
  service: text.transform((id) => id as ProceedingId).optional(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

const actForm = z.strictObject({
  kind: z.literal('act-on-case'),
  clause,
  act: z.strictObject({
    type: z.string().refine((type) => Object.hasOwn(acts, type), 'an act, such as APPLICATION_WITHDRAWN'),
    case: caseNumberParam.transform((number): CaseNumber => numberFromPath(number)),
    proceeding: text.transform((id) => id as ProceedingId).optional(),
    effectiveAt: askedInstant.transform((at) => instant(at)),
    by: actorSchema,
    data: z.unknown(),
    documents: z.array(documentSchema).optional(),
  }),
});

const replacementForm = z.discriminatedUnion('kind', [letterForm, actForm]);

type Changes = Readonly<Record<string, unknown>>;

/**
 * The effect that takes the place of another: that one with the changes over it, or the changes alone where they name
 * another kind. Only letters and acts are carried out, so only they can be put in; of anything else the issues say so.
 */
export function replacementOf(
  { id: _id, ...effect }: Changes & { readonly kind: string },
  changes: Changes,
): { readonly ok: true; readonly effect: Replacement } | ({ readonly ok: false } & Misfit) {
  const isSame = changes['kind'] === undefined || changes['kind'] === effect.kind;
  const act =
    isObject(effect['act']) && isObject(changes['act']) ? { act: { ...effect['act'], ...changes['act'] } } : {};
  const parsed = replacementForm.safeParse(isSame ? { ...effect, ...changes, ...act } : changes);
  if (parsed.success) return { ok: true, effect: parsed.data as Replacement };
  const { issues } = parsed.error;
  return {
    ok: false,
    detail: problemsOf(
      issues.map(({ path, message }) => ({ path: ['effect', ...path], message })),
      'effect',
    ).join('; '),
    issues: issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  };
}

interface Misfit {
  /** In words, as the request names the fields. */
  readonly detail: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

const isObject = (value: unknown): value is Changes =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

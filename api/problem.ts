/** What went wrong, as RFC 9457 `application/problem+json`: a code, the clause and parameters, never a stack. */
import { STATUS_CODES } from 'node:http';
import * as z from 'zod';
import { StatementError } from '../activities/index.ts';
import { EmbeddedError } from '../embedded/index.ts';
import type { EmbeddedErrorCode } from '../embedded/index.ts';
import { Fault } from '../engine/index.ts';
import type { Refusal } from '../engine/index.ts';
import { LawError } from '../law/index.ts';
import { DocumentError, RegistryError, isOutage } from '../registry/index.ts';
import type { Conflict, DocumentErrorCode, OutageCode } from '../registry/index.ts';
import { named } from './schemas/registry.ts';

export const problemSchema = named(
  'Problem',
  z.object({
    type: z.string().default('about:blank'),
    title: z.string().describe('The phrase of the status'),
    status: z.int(),
    detail: z.string().describe('In words, English'),
    instance: z.string(),
    code: z.string().describe('For programs: see docs/errors.md'),
    clause: z.string().nullable().describe('The clause of the law that stands in the way'),
    params: z.record(z.string(), z.unknown()),
  }),
);
export type Problem = z.output<typeof problemSchema>;

/** Thrown by a handler to answer with a problem. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly clause: string | null;
  readonly params: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: string,
    detail: string,
    params: Readonly<Record<string, unknown>> = {},
    clause: string | null = null,
  ) {
    super(detail);
    this.name = 'ProblemError';
    this.status = status;
    this.code = code;
    this.clause = clause;
    this.params = params;
  }
}

/** The law's no and the record's no, by status: 400 for what is not an act at all, 404, 409, 422 for what the law refuses. */
export function problemOfAnswer(answer: Refusal | Conflict): ProblemError {
  const { code, reason, params } = answer;
  if ('conflict' in answer) return new ProblemError(code.endsWith('.unknown') ? 404 : 409, code, reason, params);
  const status = code === 'case.unknown' ? 404 : code === 'form.invalid' || code === 'act.unknown' ? 400 : 422;
  return new ProblemError(status, code, reason, params, answer.clause);
}

/** What was answered, where it is no conflict. Throws the problem otherwise. */
export function done<T extends object>(answer: T | Conflict): T {
  if ('conflict' in answer) throw problemOfAnswer(answer);
  return answer;
}

/** The problem that any thrown value comes to. */
export function problemOf(error: unknown, instance: string): Problem {
  const { status, code, message, params, clause } = told(error);
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    instance,
    code,
    clause,
    params: { ...params },
  };
}

type Told = Pick<ProblemError, 'status' | 'code' | 'message' | 'params' | 'clause'>;

function told(error: unknown): Told {
  if (error instanceof ProblemError) return error;
  if (error instanceof EmbeddedError)
    return {
      status: ofEmbedded[error.code] ?? 503,
      code: error.code,
      message: error.message,
      params: error.params,
      clause: null,
    };
  if (error instanceof LawError)
    return {
      status: 400,
      code: error.code,
      message:
        error.code === 'law.yearOutOfRange'
          ? `The calendar knows the years ${String(error.params['firstYear'])} to ${String(error.params['lastYear'])}, not ${String(error.params['year'])}.`
          : 'The date, length or year cannot be read.',
      params: error.params,
      clause: null,
    };
  if (error instanceof StatementError)
    return {
      status: 400,
      code: 'payment.badStatement',
      message: error.message,
      params: error.params,
      clause: null,
    };
  if (error instanceof DocumentError) {
    const { code } = error;
    // Where documents are, and what is the matter there, is for the log.
    const { message, params } =
      ofDocument[code] < 500 ? error : { message: withheld[code] ?? error.message, params: {} };
    return { status: ofDocument[code], code, message, params, clause: null };
  }
  if (isOutage(error))
    return {
      status: 503,
      code: error.code,
      message: inOutage[error.code],
      params: error.params,
      clause: null,
    };
  if (error instanceof RegistryError && error.code === 'registry.badCursor')
    return { status: 400, code: error.code, message: 'There is no such page.', params: {}, clause: null };
  if (error instanceof RegistryError || error instanceof Fault)
    return {
      status: 500,
      code: error.code,
      message: 'A fault of the program; its log has the cause.',
      params: {},
      clause: null,
    };
  return ofFramework(error);
}

const inOutage: Readonly<Record<OutageCode, string>> = {
  'registry.unavailable': 'The record cannot be reached now; do it again, with the same key.',
  'registry.cannotWrite':
    'The record cannot be written now: its disk is full, or fails; do it again later, with the same key.',
};

/** What is no trouble of the office, but of what was asked. */
const ofEmbedded: Partial<Readonly<Record<EmbeddedErrorCode, number>>> = {
  'settings.changed': 409,
  'settings.invalid': 422,
};

const ofDocument: Readonly<Record<DocumentErrorCode, number>> = {
  'document.tooBig': 413,
  'document.tooMany': 413,
  'document.wrongType': 422,
  'document.active': 422,
  'document.damaged': 422,
  'document.missing': 500,
  'document.cannotStore': 503,
  'document.storeAway': 503,
};

const withheld: Partial<Readonly<Record<DocumentErrorCode, string>>> = {
  'document.cannotStore':
    'The document cannot be kept now: where documents are is full, away, or fails. What has come of it stays; go on with it, or ask for it, later.',
  'document.storeAway': 'Documents cannot be had now; ask again.',
};

/** What the operating system, or SQLite, says of a disk that takes no more. */
const noRoom = /^(ENOSPC|EDQUOT|EFBIG|EIO|EROFS|SQLITE_FULL|SQLITE_IOERR\w*)$/;

interface FrameworkError {
  readonly statusCode?: number;
  readonly code?: string;
  readonly message?: string;
  readonly validation?: readonly { readonly instancePath: string; readonly message?: string }[];
  readonly validationContext?: string;
}

function ofFramework(error: unknown): Told {
  const { statusCode = 500, code, message = '', validation, validationContext } = (error ?? {}) as FrameworkError;
  if (validation) {
    const issues = validation.map((issue) => ({ path: issue.instancePath, message: issue.message ?? '' }));
    const detail = issues.map((issue) => `${validationContext ?? 'request'}${issue.path}: ${issue.message}`).join('; ');
    return { status: 400, code: 'request.invalid', message: detail, params: { issues }, clause: null };
  }
  if (statusCode === 413)
    return {
      status: 413,
      code: 'request.tooLarge',
      message: 'The request is larger than this office takes.',
      params: {},
      clause: null,
    };
  if (statusCode === 415)
    return { status: 415, code: 'request.mediaType', message: 'Send application/json.', params: {}, clause: null };
  if (typeof code === 'string' && noRoom.test(code))
    return {
      status: 503,
      code: 'machine.failed',
      message: 'The disk of the office is full, or fails; do it again later.',
      params: { code },
      clause: null,
    };
  if (statusCode >= 400 && statusCode < 500)
    return { status: statusCode, code: 'request.invalid', message, params: code ? { code } : {}, clause: null };
  return {
    status: 500,
    code: 'fault',
    message: 'A fault of the program; its log has the cause.',
    params: {},
    clause: null,
  };
}

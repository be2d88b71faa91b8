/** What can go wrong when an office is asked: it says no, or there is no talking to it. */
import type { components } from './api-types.ts';

/** RFC 9457, as the office writes it. */
export type Problem = components['schemas']['Problem'];

/** The office has answered with a problem: the law refuses, the case has moved on, or the caller may not. */
export class OfficeProblemError extends Error {
  readonly status: number;
  /** For programs: docs/errors.md says what each means and what to do. */
  readonly code: string;
  /** The clause of the law that stands in the way. */
  readonly clause: string | null;
  readonly params: Readonly<Record<string, unknown>>;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'OfficeProblemError';
    this.status = problem.status;
    this.code = problem.code;
    this.clause = problem.clause;
    this.params = problem.params;
    this.problem = problem;
  }
}

export type ConnectionCode =
  | 'server.badAddress'
  | 'server.noAnswer'
  | 'server.notTrusted'
  | 'server.notAnOffice'
  | 'server.otherVersion';

/** There is no talking to the server. Whether an act arrived is not known where the connection was lost: the same key tells. */
export class ConnectionError extends Error {
  readonly code: ConnectionCode;

  constructor(code: ConnectionCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'ConnectionError';
    this.code = code;
  }
}

/** The error that an answer comes to. Throws ConnectionError where something else than an office has answered. */
export async function problemIn(answer: Response): Promise<OfficeProblemError> {
  const problem = await answer.json().catch(() => null);
  if (isProblem(problem)) return new OfficeProblemError(problem);
  throw notAnOffice(answer);
}

/** A gateway before the office, or another server altogether. */
export const notAnOffice = ({ status, url }: Pick<Response, 'status' | 'url'>): ConnectionError =>
  new ConnectionError('server.notAnOffice', `what answers at ${url} is no office (status ${status})`);

function isProblem(value: unknown): value is Problem {
  const { status, code, detail } = (value ?? {}) as Partial<Problem>;
  return typeof status === 'number' && typeof code === 'string' && typeof detail === 'string';
}

/** Acts of which many are recorded at once: each by itself, or only tried. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { CaseNumber } from '../machines/index.ts';
import { dated } from '../registry/index.ts';
import type { HandedAct } from '../registry/index.ts';
import type { Caller } from './access/index.ts';
import type { Door } from './office-door.ts';
import { problemOf, problemOfAnswer } from './problem.ts';
import { tryAct } from './try-act.ts';

export const shortProblem = z
  .object({ code: z.string(), clause: z.string().optional(), detail: z.string() })
  .nullable()
  .describe('Why it is not recorded');

/** Why an act is not recorded, or would not be; null where it is. */
export async function recordOne(
  door: Door,
  act: HandedAct & { readonly case: CaseNumber },
  dryRun: boolean,
): Promise<z.output<typeof shortProblem>> {
  const answer = dryRun
    ? await tryAct(door, dated(act, door.clock.now()), await door.office.registry.state(act.case))
    : await door.office.apply(act, { key: randomUUID() });
  if (answer.ok) return null;
  const { code, clause, detail } = problemOf(problemOfAnswer(answer), '');
  return { code, ...(clause === null ? {} : { clause }), detail };
}

/** As what somebody records them: a registrar, or an operator who is none. */
export const recorderOf = (person: string, { roles }: Caller) =>
  ({ person, role: roles.includes('operator') && !roles.includes('registrar') ? 'operator' : 'registrar' }) as const;

/** Acts of which many are recorded at once: each by itself, or only tried. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { preview } from '../engine/index.ts';
import type { Act, CaseNumber } from '../machines/index.ts';
import { dated } from '../registry/index.ts';
import type { HandedAct } from '../registry/index.ts';
import type { Caller } from './access/index.ts';
import type { Door } from './office-door.ts';
import { journalOf } from './office-door.ts';
import { problemOf, problemOfAnswer } from './problem.ts';

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
  const answer = dryRun ? await tried(door, act) : await door.office.apply(act, { key: randomUUID() });
  if (answer.ok) return null;
  const { code, clause, detail } = problemOf(problemOfAnswer(answer), '');
  return { code, ...(clause === null ? {} : { clause }), detail };
}

async function tried(door: Door, handed: HandedAct & { readonly case: CaseNumber }) {
  const { registry } = door.office;
  const now = door.clock.now();
  const act: Act = { ...dated(handed, now), case: handed.case, recordedAt: now };
  return preview(await registry.state(act.case), act, now, registry.law, await journalOf(door, act.case));
}

/** As what somebody records them: a registrar, or an operator who is none. */
export const recorderOf = (person: string, { roles }: Caller) =>
  ({ person, role: roles.includes('operator') && !roles.includes('registrar') ? 'operator' : 'registrar' }) as const;

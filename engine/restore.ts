/** The one way in for a stored case: its shape is checked, and that its machines are where machines can be. */
import type { LimitName } from '../law/index.ts';
import { problemsOf } from '../machines/index.ts';
import { standing } from './charts.ts';
import { Fault, fault } from './fault.ts';
import { currentSchema, storedCase } from './stored-case.ts';
import type { CaseState } from './types.ts';

const invalid = (json: unknown, params: Readonly<Record<string, unknown>>): Fault =>
  fault('state.invalid', { case: (json as { number?: unknown } | null)?.number ?? null, ...params });

/** What the shape alone cannot say: that machines can be where they are, and terms belong to them. */
function checkProceedings(state: CaseState): void {
  const ids = new Set(state.proceedings.map((p) => p.id));
  if (ids.size !== state.proceedings.length) throw invalid(state, { problems: ['two proceedings have one id'] });
  const declared = new Map<string, readonly LimitName[]>();
  for (const p of state.proceedings) {
    try {
      const { pending, limits: running } = standing(p);
      if (pending !== p.pending)
        throw invalid(state, { proceeding: p.id, problems: [`pending is ${p.pending}, its state says ${pending}`] });
      declared.set(p.id, running);
    } catch (error) {
      if (!(error instanceof Fault) || error.code === 'state.invalid') throw error;
      throw invalid(state, { proceeding: p.id, fault: error.code, ...error.params });
    }
  }
  for (const t of state.terms) {
    if (!declared.get(t.proceeding)?.includes(t.limit))
      throw invalid(state, { term: t.id, problems: [`no state of ${t.proceeding} has the limit ${t.limit}`] });
  }
}

/**
 * A stored case as the engine works with it; nothing is repaired.
 * @throws Fault `state.schema` for a state of another schema, which is for `migrate`
 * @throws Fault `state.invalid` with what is wrong, for anything else
 */
export function restore(json: unknown): CaseState {
  const { schema } = (typeof json === 'object' && json !== null ? json : {}) as { readonly schema?: unknown };
  if (Number.isInteger(schema) && schema !== currentSchema)
    throw fault('state.schema', { schema, current: currentSchema, todo: 'pass the state through migrate' });
  const parsed = storedCase.safeParse(json);
  if (!parsed.success) throw invalid(json, { problems: problemsOf(parsed.error.issues, 'state') });
  const state = json as CaseState;
  checkProceedings(state);
  return state;
}

/** A case as its row: the state whole, and beside it the few facts that lists are made of. */
import type { CaseState } from '../../engine/types.ts';
import type { Instant } from '../../law/index.ts';
import { applicationEnd, applicationIn } from '../../machines/index.ts';
import { oneInACase } from '../../machines/types.ts';
import type { CasesTable } from '../schema.ts';

export function caseRow(state: CaseState, head: string, recordedAt: Instant, nextDue: Instant | null): CasesTable {
  const { file } = state;
  return {
    number: state.number,
    kind: file.kind,
    title: file.title,
    stage: stageOf(state),
    seq: state.seq,
    head,
    at: state.at,
    recorded_at: recordedAt,
    received_on: file.dates.receipt ?? null,
    filed_on: file.dates.filing ?? null,
    published_on: file.dates.publication ?? null,
    patent_number: file.patent?.number ?? null,
    ...milestonesOf(state),
    secret: file.secrecy ? 1 : 0,
    overdue: state.terms.reduce((count, term) => (term.status === 'overdue' ? count + 1 : count), 0),
    idle: !state.terms.some((t) => t.status === 'running') && state.proceedings.some((p) => p.pending) ? 1 : 0,
    next_due: nextDue,
    wake_at: nextDue,
    fault: null,
    state: JSON.stringify(state),
  };
}

/** When the case became a patent, and when and how it, or the patent, has ended. */
export function milestonesOf(state: CaseState): Pick<CasesTable, 'registered_on' | 'ended_on' | 'ended_how'> {
  const { patent, dates } = state.file;
  const application = applicationEnd(state);
  const [on, how] = patent
    ? [patent.endedOn, patent.endedBy]
    : application === null
      ? []
      : [applicationIn(state)?.own['endedOn'] as string | undefined, application];
  return {
    registered_on: (patent && dates.registration) ?? null,
    ended_on: on ?? null,
    ended_how: (on && how) ?? null,
  };
}

/**
 * The condition of the proceeding that carries the case: `application.published.oppositionPeriod`. Of regions that run
 * side by side the one named `course` is shown, or all of them joined by `+`.
 */
export function stageOf({ proceedings }: CaseState): string {
  const carrier =
    proceedings.find((p) => p.machine === 'patent') ?? proceedings.find((p) => oneInACase.includes(p.machine));
  return carrier ? [carrier.machine, ...pathOf(carrier.value)].join('.') : 'none';
}

function pathOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('course' in value) return pathOf(value.course);
  const regions = Object.entries(value);
  const [only] = regions;
  if (only && regions.length === 1) return [...(only[0] === 'pending' ? [] : [only[0]]), ...pathOf(only[1])];
  return [
    regions
      .map(([name, inner]) => [name, ...pathOf(inner)].join('.'))
      .sort()
      .join('+'),
  ];
}

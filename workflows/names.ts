/** What the two sides of Temporal call each other by. Instants are ISO text. */
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

export const caseWorkflow = 'caseLife';
export const sweepWorkflow = 'sweep';
export const pokeSignal = 'poke';
export const sweepSchedule = 'muddet-sweep';

/** The workflow of a case: `A 2026 0001` is `case/A-2026-0001`. */
export const workflowIdOf = (number: string): string => `case/${number.replaceAll(' ', '-')}`;

/** What an operator filters by in Temporal's own pages. SQL visibility has ten keywords and three dates for a namespace. */
export const searchKeys = {
  stage: defineSearchAttributeKey('MuddetStage', SearchAttributeType.KEYWORD),
  kind: defineSearchAttributeKey('MuddetKind', SearchAttributeType.KEYWORD),
  turn: defineSearchAttributeKey('MuddetTurn', SearchAttributeType.KEYWORD),
  stuck: defineSearchAttributeKey('MuddetStuck', SearchAttributeType.KEYWORD),
  examiner: defineSearchAttributeKey('MuddetExaminer', SearchAttributeType.KEYWORD),
  nextDue: defineSearchAttributeKey('MuddetNextDue', SearchAttributeType.DATETIME),
} as const;

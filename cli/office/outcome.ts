/** What became of something that was recorded with others, or tried. */
export interface Problem {
  readonly code: string;
  readonly clause?: string;
  readonly detail: string;
}

export function outcomeOf(known: boolean, problem: Problem | null, dryRun: boolean): string {
  if (problem) return `${problem.clause ? `refused (${problem.clause}): ` : ''}${problem.detail} [${problem.code}]`;
  if (known) return 'on record already';
  return dryRun ? 'would be recorded' : 'recorded';
}

/** Fails with the rule that is broken, which begins with the number of its invariant, and with the facts. */
export function holds(condition: boolean, rule: string, ...facts: readonly unknown[]): void {
  if (condition) return;
  throw new Error(`${rule}: ${facts.map((f) => (typeof f === 'string' ? f : JSON.stringify(f))).join(' | ')}`);
}

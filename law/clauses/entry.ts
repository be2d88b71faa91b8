/** The shape of an entry in the clause register. */

/**
 * What a clause asks of the software.
 * `operative`: something runs under it and cites it. `definition`: it explains words or states a principle.
 * `delegation`: it leaves the matter to another instrument. `notMechanised`: it is law that no step here applies.
 */
export type ClauseKind = 'operative' | 'definition' | 'delegation' | 'notMechanised';

/** An entry of the register. The heading is ours, never the law's sentence; `why` tells what stands in for the clause. */
export type ClauseEntry =
  | { readonly heading: string; readonly kind: 'operative' | 'definition'; readonly why?: never }
  | { readonly heading: string; readonly kind: 'delegation' | 'notMechanised'; readonly why: string };

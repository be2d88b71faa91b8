/** Facts noted from registration on: years paid, the patent's end, its limitation, its reinstatement. */
import type { Patch, View } from './types.ts';

export const grantFacts = {} as const satisfies Record<string, (view: View) => Patch>;

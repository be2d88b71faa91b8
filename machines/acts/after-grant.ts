/** Acts of Articles 32 to 37, 15 to 19, 16 and 41, in that order. */
import { art32 } from './art-32-grant.ts';
import { art41 } from './art-41-filing-abroad.ts';

export const afterGrant = { ...art32, ...art41 } as const;

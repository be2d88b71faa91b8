/** Acts of Articles 15 to 20, 32 to 37 and 41, in that order. */
import { art15 } from './art-15-recordals.ts';
import { art16 } from './art-16-prior-use.ts';
import { art32 } from './art-32-grant.ts';
import { art33 } from './art-33-publication.ts';
import { art34 } from './art-34-opposition.ts';
import { art35 } from './art-35-register.ts';
import { art36 } from './art-36-lapse.ts';
import { art37 } from './art-37-invalidation.ts';
import { art41 } from './art-41-filing-abroad.ts';

export const afterGrant = {
  ...art15,
  ...art16,
  ...art32,
  ...art33,
  ...art34,
  ...art35,
  ...art36,
  ...art37,
  ...art41,
} as const;

/** Every act of the procedure, in the order of the articles. */
import { art5 } from './art-05-disputes.ts';
import { art25 } from './art-25-national-security.ts';
import { art26 } from './art-26-international.ts';
import { art27 } from './art-27-filing.ts';
import { art28 } from './art-28-priority.ts';
import { art29 } from './art-29-examination.ts';
import { art30 } from './art-30-publication.ts';
import { art31 } from './art-31-opposition.ts';
import { afterGrant } from './after-grant.ts';
import { art38 } from './art-38-restoration.ts';
import type { ActDefinition } from './define.ts';
import { serviceActs } from './service.ts';

export const acts = {
  ...art5,
  ...art25,
  ...art26,
  ...art27,
  ...art28,
  ...art29,
  ...art30,
  ...art31,
  ...afterGrant,
  ...art38,
  ...serviceActs,
} as const;

export type ActType = keyof typeof acts;

/** The declaration of an act, or nothing if there is no such act. */
export function actDefinition(type: string): ActDefinition | undefined {
  return Object.hasOwn(acts, type) ? (acts[type as ActType] as unknown as ActDefinition) : undefined;
}

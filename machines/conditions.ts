/** The conditions of protection that an examiner records a finding on. Data table. */
import type { Clause, Kind } from '../law/index.ts';

/** 29.3: by kind of subject matter. */
export const findingsByKind = {
  invention: ['3¶3', '7.1', '7.3¶2', '7.4', '7.6', '7.7', '7.8'],
  utilityModel: ['3¶3', '8.1', '8.3¶2', '8.5', '8.6'],
  industrialDesign: ['3¶3', '9.1', '9.3¶2', '9.5', '9.6', '9.7'],
} as const satisfies Record<Kind, readonly Clause[]>;

/** 29.3¶2: those of them by which novelty is examined. */
export const novelty: readonly Clause[] = ['7.3¶2', '7.4', '8.3¶2', '9.3¶2'];

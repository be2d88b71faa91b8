/** The law of a scenario: the one shipped, with the settings, calendar and amendments that the scenario names. */
import { lawFrom } from '../../embedded/index.ts';
import type { Law } from '../../law/index.ts';
import type { LawSettings } from './scenario-form.ts';

export { calendarWith } from '../../embedded/index.ts';

/** Policies given by name alone hold from the beginning. Throws LawError for what the law does not take. */
export function lawOf({ policies, calendar, amendments }: LawSettings): Law {
  const settings = Array.isArray(policies)
    ? policies
    : Object.entries(policies).map(([policy, value]) => ({ policy, from: '1900-01-01', value }));
  return lawFrom({ policies: settings, calendar, amendments });
}

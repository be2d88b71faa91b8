/** The words that every room shares: dates, kinds of subject matter, lengths. Plain data, no behaviour. */

/** A day in the office's civil calendar (Asia/Baku), `YYYY-MM-DD`. */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

/** A moment, ISO 8601 in UTC with seconds and a final `Z`: `2026-01-20T20:00:00Z`. Sorts as text. */
export type Instant = string & { readonly __brand: 'Instant' };

/** A length of time as the law counts it: whole years, months or days, as ISO 8601 (`P2M`, `P20Y`, `P10D`). */
export type Length = string & { readonly __brand: 'Length' };

/** A time of day in Asia/Baku, `HH:MM`; `24:00` is the end of the day. Sorts as text. */
export type TimeOfDay = string & { readonly __brand: 'TimeOfDay' };

/** Art. 1: what a patent can be asked for. */
export const kinds = ['invention', 'utilityModel', 'industrialDesign'] as const;
export type Kind = (typeof kinds)[number];

/** Whose act a state waits for, and whose limit runs. `anyone`: a window open to the public; `nobody`: an end. */
export type Turn = 'applicant' | 'owner' | 'office' | 'commission' | 'opponent' | 'court' | 'anyone' | 'nobody';

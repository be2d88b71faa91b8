/** Codes with what they mean and what to do. */
type Codes = Readonly<Record<string, readonly [means: string, todo: string]>>;

export const conflicts: Codes;
export const requests: Codes;
export const outages: Codes;
export const incidents: Codes;
export const faults: Codes;

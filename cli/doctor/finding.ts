/** What one check of the doctor came to. `warning`: worth knowing, nothing is broken. */
export interface Finding {
  readonly check: string;
  readonly status: 'ok' | 'warning' | 'bad';
  readonly detail: string;
}

export const ok = (check: string, detail: string): Finding => ({ check, status: 'ok', detail });
export const warning = (check: string, detail: string): Finding => ({ check, status: 'warning', detail });
export const bad = (check: string, detail: string): Finding => ({ check, status: 'bad', detail });

export interface TemporalServer {
  readonly address: string;
  /** Null for a server that was there before. */
  readonly end: (() => Promise<() => Promise<void>>) | null;
  stop(): Promise<void>;
}

export function startTemporal(): Promise<TemporalServer>;

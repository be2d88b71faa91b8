export interface PostgresServer {
  readonly address: string;
  /** Null for a server that was there before. */
  readonly restart: (() => Promise<void>) | null;
  /** The same. */
  readonly crash: (() => Promise<() => Promise<void>>) | null;
  stop(): Promise<void>;
}

export function startPostgres(options?: { readonly durable?: boolean }): Promise<PostgresServer>;

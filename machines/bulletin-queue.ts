/** 33.1, 35.1, 36.2, 16.2: what of a patent waits for the bulletin, in its order, and what only the step knew that it is about. */
import type { BulletinEntry, PublishedOnce } from './notices.ts';
import type { Own, Party, ProceedingState, View } from './types.ts';

type Said = Readonly<Record<string, unknown>>;

export interface Waiting {
  readonly entry: BulletinEntry;
  /** What the file does not say, or not for long. */
  readonly about?: Said;
}

export const waitingFor = (own: Own): readonly Waiting[] => (own['toPublish'] ?? []) as readonly Waiting[];

export const queued = ({ own }: Pick<View, 'own'>, waiting: Waiting): Partial<Own> => ({
  toPublish: [...waitingFor(own), waiting],
});

/** What a correction puts right: an end or a limitation that was printed, a prior use, a mistake, dates. */
export type Corrected =
  | Exclude<BulletinEntry, PublishedOnce | 'correction' | 'expiry'>
  | 'reinstatement'
  | 'mistake'
  | 'dates';

export const correcting = (corrected: Corrected | undefined, about: Said = {}): Waiting => ({
  entry: 'correction',
  about: { ...(corrected ? { corrected } : {}), ...about },
});

/** 16.1: whose right it is, and how far it reaches. */
export function priorUseOf(of: Pick<ProceedingState, 'machine' | 'own'> | undefined): Said {
  if (of?.machine !== 'priorUse') return {};
  return { user: (of.own['requester'] as Party | undefined)?.name, scope: of.own['scope'] };
}

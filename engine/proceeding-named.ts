/** A proceeding of a case by a name that can be written down before it has come about. */
import type { ProceedingId } from '../machines/index.ts';
import type { CaseState } from './types.ts';

/** `opposition`, `opposition#2`, `service:refusal` (the last one of that notice), or an id as it is. */
export function proceedingNamed(name: string, state: CaseState | null): ProceedingId | undefined {
  const all = state?.proceedings ?? [];
  const [sort = '', notice] = name.split('#')[0]?.split(':') ?? [];
  const place = Number(name.split('#')[1] ?? 0);
  const like = all.filter((p) => p.machine === sort && (notice === undefined || p.own['notice'] === notice));
  const found =
    all.find((p) => p.id === name) ?? (place > 0 ? like[place - 1] : (like.findLast((p) => p.pending) ?? like.at(-1)));
  return found?.id;
}

/** Where proceedings stand, as paths of conditions: `pending.course.formal.awaitingCorrection`. */
import type { CaseState } from '../engine/index.ts';
import { oneInACase } from '../machines/index.ts';
import type { ProceedingState } from '../machines/index.ts';

/** The active conditions of a proceeding, one path each; several where regions run side by side. */
export function pathsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const paths = pathsOf(inner);
    return paths.length === 0 ? [name] : paths.map((path) => `${name}.${path}`);
  });
}

/** The proceeding that carries the case: the patent once there is one, the application before. */
export function carrierOf({ proceedings }: Pick<CaseState, 'proceedings'>): ProceedingState | undefined {
  return proceedings.find((p) => p.machine === 'patent') ?? proceedings.find((p) => oneInACase.includes(p.machine));
}

/** Whether some active path has these conditions one after the other: `formal.awaitingCorrection`. */
export function standsAt(value: unknown, wanted: string): boolean {
  return pathsOf(value).some((path) => `.${path}.`.includes(`.${wanted}.`));
}

/**
 * Where the case stands in one line: the course of an application, or every region of a patent. The windows beside the
 * course are left out.
 */
export function stageInWords(state: Pick<CaseState, 'proceedings'>): string {
  const carrier = carrierOf(state);
  if (!carrier) return 'none';
  const paths = pathsOf(carrier.value);
  const course = paths
    .filter((path) => path.startsWith('pending.course.'))
    .map((path) => path.slice('pending.course.'.length));
  return `${carrier.machine}: ${(course.length > 0 ? course : paths).join(', ')}`;
}

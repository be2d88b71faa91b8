/** Reads a scenario file, YAML or JSON, and says where it is not as the format asks. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { problemsOf } from '../../machines/index.ts';
import { UsageError } from '../exit-code.ts';
import type { Scenario } from './scenario-form.ts';
import { scenarioForm } from './scenario-form.ts';

/** Throws UsageError for a file that cannot be read or is not a scenario. */
export async function readScenario(path: string): Promise<Scenario> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`${path} cannot be read`);
  }
  return parseScenario(text, path);
}

/** @param name what the text is called in messages */
export function parseScenario(text: string, name: string): Scenario {
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    throw new UsageError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = scenarioForm.safeParse(raw);
  if (!parsed.success) {
    const problems = problemsOf(parsed.error.issues, 'the file');
    throw new UsageError([`${name} is not a scenario:`, ...problems].join('\n  '));
  }
  const { acts } = parsed.data;
  acts.forEach((step, i) => {
    const problem = problemOf(step, i === 0);
    if (problem) throw new UsageError(`${name} is not a scenario:\n  acts.${i}: ${problem}`);
  });
  return parsed.data;
}

function problemOf(step: Scenario['acts'][number], isFirst: boolean): string | null {
  if (step.on !== undefined && step.at !== undefined) return 'has both `on` and `at`';
  if (isFirst && step.on === undefined && step.at === undefined) return 'the first step needs `on` or `at`';
  if (step.act !== undefined && step.file !== undefined) return 'has both `act` and `file`';
  if (step.upTo !== undefined && step.file === undefined) return 'has `upTo` without `file`';
  const acts = step.act !== undefined || step.file !== undefined;
  if (!acts && step.expect === undefined && step.calendar === undefined)
    return 'does nothing: give `act`, `file`, `calendar` or `expect`';
  if (!acts && (step.refused !== undefined || step.data !== undefined || step.repeat !== undefined))
    return 'has `refused`, `data` or `repeat` without an act';
  return null;
}

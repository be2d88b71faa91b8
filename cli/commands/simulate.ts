/** `muddet simulate FILE`: runs scenarios on a virtual clock and compares what comes out with what they expect. */
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf } from '../cli.ts';
import { exitCodes, UsageError } from '../exit-code.ts';
import { readScenario } from '../simulate/read-scenario.ts';
import type { ScenarioResult } from '../simulate/scenario-run.ts';
import { runScenario } from '../simulate/scenario-run.ts';
import { resultInWords } from '../simulate/result-in-words.ts';

interface Options {
  readonly reminders?: boolean;
  readonly quiet?: boolean;
}

/** Of several, a file that is no scenario, or that cannot be worked with; the others are run all the same. */
interface BadFile {
  readonly ok: false;
  readonly problem: string;
}

async function runOrSay(file: string): Promise<ScenarioResult | BadFile> {
  try {
    return await runScenario(await readScenario(file));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { message } = error;
    return { ok: false, problem: message.startsWith(file) ? message : `${file}: ${message}` };
  }
}

export function addSimulate(program: Command, cli: Cli): void {
  commandOf(program, 'simulate')
    .description('run scenario files on a virtual clock and print the timeline')
    .argument('<file...>', 'YAML or JSON, as docs/scenarios.md describes')
    .option('--reminders', 'show reminders in the timeline too')
    .option('--quiet', 'print only whether each file came out as expected')
    .addHelpText(
      'after',
      '\nExample:\n  $ muddet simulate scenarios/grant-to-end-of-term.yaml\n  $ muddet simulate scenarios/*.yaml --quiet',
    )
    .action(async (files: string[], options: Options, command: Command) => {
      const results: ((ScenarioResult | BadFile) & { readonly file: string })[] = [];
      const { json } = globalsOf(command);
      for (const [i, file] of files.entries()) {
        if (files.length > 1 && cli.terminal.interactive) cli.terminal.err(`${i + 1} of ${files.length}: ${file}`);
        const result = {
          file,
          ...(files.length === 1 ? await runScenario(await readScenario(file)) : await runOrSay(file)),
        };
        results.push(result);
        if ('problem' in result) cli.terminal.err(`muddet: ${result.problem}`);
        else if (!json)
          cli.terminal.out(
            resultInWords(result, { reminders: options.reminders === true, quiet: options.quiet === true }),
          );
      }
      if (json) cli.terminal.out(JSON.stringify(results.length === 1 ? results[0] : results, null, 2));
      if (results.some((result) => 'problem' in result)) cli.finish(exitCodes.usage);
      else if (results.some(({ ok }) => !ok)) cli.finish(exitCodes.refused);
    });
}

/** `muddet simulate FILE`: runs scenarios on a virtual clock and compares what comes out with what they expect. */
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf } from '../cli.ts';
import { exitCodes } from '../exit-code.ts';
import { readScenario } from '../simulate/read-scenario.ts';
import type { ScenarioResult } from '../simulate/scenario-run.ts';
import { runScenario } from '../simulate/scenario-run.ts';
import { resultInWords } from '../simulate/result-in-words.ts';

interface Options {
  readonly reminders?: boolean;
  readonly quiet?: boolean;
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
      const results: (ScenarioResult & { readonly file: string })[] = [];
      const { json } = globalsOf(command);
      for (const [i, file] of files.entries()) {
        if (files.length > 1 && cli.terminal.interactive) cli.terminal.err(`${i + 1} of ${files.length}: ${file}`);
        const result = { file, ...(await runScenario(await readScenario(file))) };
        results.push(result);
        if (!json)
          cli.terminal.out(
            resultInWords(result, { reminders: options.reminders === true, quiet: options.quiet === true }),
          );
      }
      if (json) cli.terminal.out(JSON.stringify(results.length === 1 ? results[0] : results, null, 2));
      if (results.some(({ ok }) => !ok)) cli.finish(exitCodes.refused);
    });
}

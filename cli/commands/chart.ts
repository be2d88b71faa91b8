/** `muddet chart MACHINE`: any proceeding, drawn from the machine that runs it. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { machineNames, machines } from '../../machines/index.ts';
import type { MachineName } from '../../machines/index.ts';
import { dotOf } from '../chart/dot.ts';
import { chartOf } from '../chart/machine-graph.ts';
import { mermaidOf } from '../chart/mermaid.ts';
import type { Cli } from '../cli.ts';
import { commandOf, globalsOf } from '../cli.ts';
import { UsageError } from '../exit-code.ts';

type Format = 'mermaid' | 'dot' | 'json';

export function addChart(program: Command, cli: Cli): void {
  commandOf(program, 'chart')
    .description('the chart of a proceeding: states, transitions with event, guard and clause')
    .argument('<machine>', `one of ${drawn().join(', ')}`)
    .addOption(
      new Option('--format <format>', 'how to print it; json has nodes and edges with ids and labels')
        .choices(['mermaid', 'dot', 'json'])
        .default('mermaid'),
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ muddet chart opposition\n  $ muddet chart application --format dot | dot -Tsvg > application.svg',
    )
    .action((machine: string, options: { format: Format }, command: Command) => {
      const name = drawn().find((known) => known === machine);
      if (!name) throw new UsageError(`there is no machine "${machine}"; there are ${drawn().join(', ')}`);
      cli.terminal.out(drawIn(globalsOf(command).json ? 'json' : options.format, name).trimEnd());
    });
}

const drawn = (): readonly MachineName[] => machineNames.filter((name) => machines[name] !== undefined);

function drawIn(format: Format, name: MachineName): string {
  const chart = chartOf(name);
  switch (format) {
    case 'mermaid':
      return mermaidOf(chart);
    case 'dot':
      return dotOf(chart);
    case 'json':
      return JSON.stringify(chart, null, 2);
  }
}

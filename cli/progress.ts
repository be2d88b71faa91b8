/** Progress of what takes long, on standard error: often on a terminal, every few seconds in a log. */
import type { Cli } from './cli.ts';

/** A function that is called as often as one likes, and writes now and then. */
export function progressOf({ terminal }: Cli): (text: () => string) => void {
  const every = terminal.interactive ? 250 : 5_000;
  let told = performance.now();
  return (text) => {
    if (performance.now() - told < every) return;
    told = performance.now();
    terminal.err(text());
  };
}

/** What XState costs by itself on this machine: bare transitions a second. */
import { createMachine, initialTransition, transition } from 'xstate';
import { perSecond } from './report.ts';

/** The plainest parallel machine with as many regions as an application has, to show what the library costs by itself. */
export function bareRate(seconds: number): number {
  const region = (name: string) => ({
    initial: 'a',
    states: { a: { on: { [`GO_${name}`]: 'b' } }, b: { on: { [`GO_${name}`]: 'a' } } },
  });
  const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  const machine = createMachine({ type: 'parallel', states: Object.fromEntries(names.map((n) => [n, region(n)])) });
  let [snapshot] = initialTransition(machine);
  let n = 0;
  return perSecond(seconds, () => {
    [snapshot] = transition(machine, snapshot, { type: `GO_${names[n++ % names.length]}` });
    return 1;
  });
}

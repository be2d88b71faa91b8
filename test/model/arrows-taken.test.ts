/** A run of all the tests of the law names every arrow that none of them takes; a run of a part of them names none. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ArrowsTaken, { testsOfTheLaw } from '../../scripts/arrows-taken.js';

const all = testsOfTheLaw().map((testFilePath) => ({ testFilePath, numFailingTests: 0 }));

/** What is said of arrows that two files did not take, and how many failures that is. */
function after(testResults = all, run: { testNamePattern?: string } = {}): readonly [string, number] {
  const said: string[] = [];
  const check = new ArrowsTaken(run, { say: (text) => said.push(text) });
  check.onRunStart();
  const folder = String(process.env['ARROWS_NOT_TAKEN']);
  writeFileSync(join(folder, 'one'), JSON.stringify(['a --A#0--> b', 'a --B#0--> c']));
  writeFileSync(join(folder, 'other'), JSON.stringify(['a --B#0--> c', 'a --C#0--> d']));
  const results = { testResults, numFailedTests: 0, numTotalTests: all.length };
  check.onRunComplete([], results);
  return [said.join(''), results.numFailedTests];
}

test('what neither takes is named, and fails the run', () => {
  expect(after()).toEqual(['\nTaken by no act and at no time in the tests of the law:\na --B#0--> c\n', 1]);
});

test.each([
  ['one file is not run', all.slice(1), {}],
  ['one has failed', all.map((result, i) => ({ ...result, numFailingTests: i === 0 ? 1 : 0 })), {}],
  ['tests of a name are run', all, { testNamePattern: '28.10' }],
])('where %s, nothing follows', (_when, results, run) => {
  expect(after(results, run)).toEqual(['', 0]);
});

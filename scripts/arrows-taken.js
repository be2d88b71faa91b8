// After a run of all the tests of the law: every arrow of every machine was taken in one of them, by an act or by time.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const testsOfTheLaw = () =>
  readdirSync('test/articles', { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => resolve('test/articles', name))
    .concat(resolve('test/cli/scenarios.test.ts'));

const hasPassed = ({ testExecError, numFailingTests }) => !testExecError && numFailingTests === 0;

export default class ArrowsTaken {
  #folder = '';
  #isPart;
  #say;

  constructor({ testNamePattern }, { say = (text) => process.stderr.write(text) } = {}) {
    this.#isPart = Boolean(testNamePattern);
    this.#say = say;
  }

  /** Here each test file of the law leaves the arrows that it did not take. */
  onRunStart() {
    this.#folder = mkdtempSync(join(tmpdir(), 'muddet-arrows-'));
    process.env.ARROWS_NOT_TAKEN = this.#folder;
  }

  /** Where not all of them were run, or one has failed, nothing follows. */
  onRunComplete(_contexts, results) {
    const [first = [], ...others] = readdirSync(this.#folder).map((name) =>
      JSON.parse(readFileSync(join(this.#folder, name), 'utf8')),
    );
    rmSync(this.#folder, { recursive: true });
    const passed = new Set(results.testResults.filter(hasPassed).map(({ testFilePath }) => testFilePath));
    if (this.#isPart || testsOfTheLaw().some((path) => !passed.has(path))) return;
    const never = first.filter((arrow) => others.every((list) => list.includes(arrow)));
    if (never.length === 0) return;
    this.#say(`\nTaken by no act and at no time in the tests of the law:\n${never.join('\n')}\n`);
    results.numFailedTests += 1;
    results.numTotalTests += 1;
  }
}

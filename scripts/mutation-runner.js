// How Stryker runs the tests of the pure rooms. Files are compiled once and evaluated anew for every mutant, in one
// process, so that a mutant costs its tests and little more, and nothing that one has cached is seen by the next.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { jestExpect } from '@jest/expect';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { transformSync } from '@swc/core';
import { describe, getState, resetState, test } from 'jest-circus';

/** The test that is left out reads the source of the engine as text, which mutants change. */
const findTestFiles = () =>
  ['law', 'engine', 'articles']
    .flatMap((room) => readdirSync(`test/${room}`, { recursive: true }).map((file) => join('test', room, file)))
    .filter((file) => file.endsWith('.test.ts') && file !== 'test/law/clause-coverage.test.ts');

const swc = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs', noInterop: true },
};

class PureRoomsRunner {
  #testFiles = [];
  #compiled = new Map();
  #libraries = new Map();
  /** Tests that killed a mutant, the latest last. */
  #kills = new Set();
  #stryker = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    Object.assign(globalThis, { describe, test, expect: jestExpect });
    this.#testFiles = findTestFiles();
    for (const file of this.#testFiles) await this.#compile(file);
  }

  /** Every test by itself: what an earlier one has had cached is reached again, so it counts for both. */
  async dryRun() {
    const tests = [];
    for (const file of this.#testFiles) {
      const { length } = this.#load(file, new Map());
      for (let i = 0; i < length; i++) tests.push(await this.#run(this.#load(file, new Map())[i]));
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
    Object.assign(this.#stryker, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const tests = await this.#runAll(activeMutant.id, new Set(testFilter), !disableBail);
    const stopped = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
    return toMutantRunResult(stopped ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }

  async #runAll(mutant, ids, untilFirstFailure) {
    const modules = new Map();
    const loaded = new Map();
    const results = [];
    for (const id of this.#lastKillersFirst(ids)) {
      const file = id.slice(0, id.indexOf(': '));
      if (!loaded.has(file)) {
        this.#stryker.activeMutant = undefined;
        loaded.set(file, new Map(this.#load(file, modules).map((test) => [test.id, test])));
      }
      this.#stryker.activeMutant = mutant;
      const result = await this.#run(loaded.get(file).get(id));
      results.push(result);
      if (result.status !== TestStatus.Failed) continue;
      this.#kills.delete(id);
      this.#kills.add(id);
      if (untilFirstFailure) break;
    }
    this.#stryker.activeMutant = undefined;
    return results;
  }

  /** Neighbouring mutants mostly die of the same tests: those that killed last are run first, the latest before all. */
  #lastKillersFirst(ids) {
    const killers = [...this.#kills].filter((id) => ids.has(id)).reverse();
    return [...new Set([...killers, ...ids])];
  }

  async #run({ id, file, fn }) {
    const began = performance.now();
    const result = (outcome) => ({ id, name: id, fileName: file, timeSpentMs: performance.now() - began, ...outcome });
    this.#stryker.currentTestId = id;
    try {
      await fn();
      return result({ status: TestStatus.Success });
    } catch (error) {
      return result({ status: TestStatus.Failed, failureMessage: String(error) });
    } finally {
      this.#stryker.currentTestId = undefined;
    }
  }

  /** The tests of a file, in order, over modules that are evaluated for them unless others have them already. */
  #load(file, modules) {
    resetState();
    this.#evaluate(file, modules);
    return [...testsOf(getState().rootDescribeBlock)].map(({ name, fn }) => ({ id: `${file}: ${name}`, file, fn }));
  }

  async #compile(file) {
    if (this.#compiled.has(file)) return;
    const { code } = transformSync(countingOnlyWithoutMutant(readFileSync(file, 'utf8')), { ...swc, filename: file });
    this.#compiled.set(file, compileFunction(code, ['exports', 'require', '__filename'], { filename: file }));
    for (const [, target] of code.matchAll(/\brequire\("([^"]+)"\)/g)) {
      if (target.startsWith('.')) await this.#compile(join(file, '..', target));
      else this.#libraries.set(target, await import(target));
    }
  }

  #evaluate(file, modules) {
    const known = modules.get(file);
    if (known) return known;
    const exports = {};
    modules.set(file, exports);
    const load = (target) =>
      target.startsWith('.') ? this.#evaluate(join(file, '..', target), modules) : this.#libraries.get(target);
    this.#compiled.get(file)(exports, load, resolve(file));
    return exports;
  }
}

/** Counting which test reaches which mutant takes longer than the tests, and is of use only while no mutant is active. */
const countingOnlyWithoutMutant = (source) =>
  source.replace('function cover() {', 'function cover() { if (ns.activeMutant !== undefined) return;');

function* testsOf(block, above = '') {
  for (const child of block.children) {
    const name = `${above}${child.name}`;
    if (child.type === 'test') yield { name, fn: child.fn };
    else yield* testsOf(child, `${name} `);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'pure-rooms', PureRoomsRunner)];

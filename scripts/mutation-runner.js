// How Stryker runs the tests of the pure rooms. Files are compiled once and evaluated anew for every mutant, in one
// process, so that a mutant costs its tests and little more, and nothing that one has cached is seen by the next.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  #stryker = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    Object.assign(globalThis, { describe, test, expect: jestExpect });
    this.#testFiles = findTestFiles();
    for (const file of this.#testFiles) await this.#compile(file);
  }

  async dryRun() {
    const tests = await this.#run(this.#testFiles.map((file) => ({ file })));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, disableBail, hitLimit }) {
    const stryker = this.#stryker;
    const files = this.#testFiles
      .map((file) => ({ file, ids: testFilter && new Set(testFilter.filter((id) => id.startsWith(`${file}: `))) }))
      .filter(({ ids }) => ids?.size !== 0);
    const loading = mutantActivation === 'static' ? activeMutant.id : undefined;
    Object.assign(stryker, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const tests = await this.#run(files, { loading, running: activeMutant.id, untilFirstFailure: !disableBail });
    const stopped = determineHitLimitReached(stryker.hitCount, hitLimit);
    return toMutantRunResult(stopped ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }

  /** Runs the tests with these ids, or all of each file; `loading` and `running` are the mutants active meanwhile. */
  async #run(files, { loading, running, untilFirstFailure } = {}) {
    const stryker = this.#stryker;
    const modules = new Map();
    const results = [];
    for (const { file, ids } of files) {
      resetState();
      stryker.activeMutant = loading;
      const broken = await failureOf(() => this.#evaluate(file, modules));
      if (broken) results.push({ id: file, name: file, timeSpentMs: 0, ...broken });
      stryker.activeMutant = running;
      for (const { name, fn } of testsOf(getState().rootDescribeBlock)) {
        const id = `${file}: ${name}`;
        if (ids && !ids.has(id)) continue;
        if (untilFirstFailure && results.at(-1)?.status === TestStatus.Failed) return results;
        stryker.currentTestId = id;
        const began = performance.now();
        const outcome = (await failureOf(fn)) ?? { status: TestStatus.Success };
        stryker.currentTestId = undefined;
        results.push({ id, name: id, fileName: file, timeSpentMs: performance.now() - began, ...outcome });
      }
    }
    return results;
  }

  async #compile(file) {
    if (this.#compiled.has(file)) return;
    const { code } = transformSync(countingOnlyWithoutMutant(readFileSync(file, 'utf8')), { ...swc, filename: file });
    this.#compiled.set(file, compileFunction(code, ['exports', 'require'], { filename: file }));
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
    this.#compiled.get(file)(exports, (target) =>
      target.startsWith('.') ? this.#evaluate(join(file, '..', target), modules) : this.#libraries.get(target),
    );
    return exports;
  }
}

/** Counting which test reaches which mutant takes longer than the tests, and is of use only while no mutant is active. */
const countingOnlyWithoutMutant = (source) =>
  source.replace('function cover() {', 'function cover() { if (ns.activeMutant !== undefined) return;');

async function failureOf(fn) {
  try {
    await fn();
    return null;
  } catch (error) {
    return { status: TestStatus.Failed, failureMessage: error instanceof Error ? error.message : String(error) };
  }
}

function* testsOf(block, above = '') {
  for (const child of block.children) {
    const name = `${above}${child.name}`;
    if (child.type === 'test') yield { name, fn: child.fn };
    else yield* testsOf(child, `${name} `);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'pure-rooms', PureRoomsRunner)];

/** `muddet simulate`: timeline, differences, shorthands, and files that are not scenarios. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '../../cli/simulate/read-scenario.ts';
import { runScenario } from '../../cli/simulate/scenario-run.ts';
import { run, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const simulated = (text: string) => runScenario(parseScenario(text, 'test'));

const filing = `
name: A filing
acts:
  - { on: 2026-01-05, file: invention, expect: { state: formal.awaitingDecision } }
`;

test('the timeline is a table of what happened and what follows', async () => {
  const { code, out } = await run(['simulate', file('filing.yaml', filing)]);
  expect(code).toBe(0);
  expect(out).toContain('Application received');
  expect(out).toContain('limit formalExamination until 2026-02-05');
  expect(out).toMatch(/^ok /m);
});

test('as JSON it has rows, cases and what was checked; several files make a list', async () => {
  const one = file('one.yaml', filing);
  const single = JSON.parse((await run(['simulate', one, '--json'])).out) as {
    ok: boolean;
    cases: object;
    timeline: object[];
  };
  expect(single).toMatchObject({ ok: true, cases: { case: 'A 2026 0001' } });
  expect(single.timeline).toHaveLength(1);
  expect(JSON.parse((await run(['simulate', one, one, '--json'])).out)).toHaveLength(2);
});

test('a file that is no scenario is said to be bad, the others are run, and the exit code is 2', async () => {
  const files = [file('good.yaml', filing), file('bad.yaml', 'name: x\nacts: 3\n'), file('also-good.yaml', filing)];
  const { code, out, err } = await run(['simulate', ...files, '--quiet']);
  expect([code, out.match(/^ok /gm)?.length]).toEqual([2, 2]);
  expect(err).toContain('bad.yaml');
  const json = await run(['simulate', ...files, '--json']);
  expect([json.code, JSON.parse(json.out)]).toEqual([
    2,
    [
      expect.objectContaining({ ok: true }),
      { file: files[1], ok: false, problem: expect.stringContaining('bad.yaml') as string },
      expect.objectContaining({ ok: true }),
    ],
  ]);
});

test('a scenario may be written in JSON', async () => {
  const json = JSON.stringify({
    name: 'J',
    acts: [{ on: '2026-01-05', file: 'utilityModel', expect: { state: 'formal' } }],
  });
  expect((await run(['simulate', file('filing.json', json), '--quiet'])).code).toBe(0);
});

test('a failed expectation is shown with the difference, and the exit code is 1', async () => {
  const { code, out } = await run([
    'simulate',
    file(
      'wrong.yaml',
      `${filing}  - { on: 2026-02-06, expect: { state: granted, terms: { opposition: 2026-12-01, freeAmendment: null } } }\n`,
    ),
  ]);
  expect(code).toBe(1);
  expect(out).toContain('where the case stands');
  expect(out).toMatch(/- expected \["granted"\]/);
  expect(out).toMatch(/- expected 2026-12-01\n.*\+ found {4}does not run/);
  expect(out).toMatch(/^FAIL /m);
});

test('an act that the law refuses unexpectedly is a failure, and so is one that it should have refused', async () => {
  const refused = await simulated(`${filing}  - { on: 2026-01-06, act: PUBLICATION_DECIDED }\n`);
  expect(refused.failures).toHaveLength(1);
  const accepted = await simulated(`${filing}  - { on: 2026-01-06, act: FORMAL_EXAMINATION_PASSED, refused: true }\n`);
  expect(accepted.failures).toMatchObject([{ what: 'FORMAL_EXAMINATION_PASSED was to be refused' }]);
});

test('a refusal is compared by code and clause', async () => {
  const right = `${filing}  - { on: 2026-01-06, act: REFUSED, data: { reasons: x }, refused: { code: act.notPossible } }\n`;
  expect((await simulated(right)).ok).toBe(true);
  expect((await simulated(right.replace('act.notPossible', 'fee.missing'))).failures).toMatchObject([
    { what: expect.stringContaining('but otherwise') as unknown },
  ]);
});

test('31.1: what may be done can be expected', async () => {
  const { failures } = await simulated(
    `${filing}  - { on: 2026-01-06, expect: { permitted: [FORMAL_EXAMINATION_PASSED, APPLICATION_WITHDRAWN], notPermitted: [OPPOSITION_FILED] } }\n`,
  );
  expect(failures).toEqual([]);
});

test('the same scenario always makes the same timeline', async () => {
  const text = `${filing}  - { on: 2027-09-01, expect: { state: formal } }\n`;
  expect((await simulated(text)).timeline).toEqual((await simulated(text)).timeline);
});

test.each([
  ['not: [a scenario', 'not'],
  ['name: x\nacts: []\n', 'acts'],
  ['name: x\nacts: [{ act: FEE_PAID }]\n', 'the first step needs'],
  ['name: x\nacts: [{ on: 2026-01-05 }]\n', 'does nothing'],
  ['name: x\nacts: [{ on: 2026-01-05, file: invention, act: FEE_PAID }]\n', 'both `act` and `file`'],
  ['name: x\nclauses: [29.10]\nacts: [{ on: 2026-01-05, file: invention }]\n', 'in quotes'],
  ['name: x\nacts: [{ on: 2026-01-05, file: invention, expects: {} }]\n', 'expects'],
])('%j is bad input', async (text, said) => {
  const { code, err } = await run(['simulate', file('bad.yaml', text)]);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

test.each([
  ['{ on: 2026-01-06, act: FEE_PAID, data: { x: $nobody } }', 'stands for nothing'],
  ['{ on: 2026-01-06, act: FEE_PAID, by: king }', 'is no role'],
])('%s names what is not there', async (step, said) => {
  const { code, err } = await run(['simulate', file('names.yaml', `${filing}  - ${step}\n`)]);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

test.each([
  ['{ on: 2026-01-06, act: FEE_PAYED, refused: true }', 'no act "FEE_PAYED"'],
  ['{ on: 2026-01-06, expect: { notPermitted: [GRANT] } }', 'no act "GRANT"'],
  ['{ on: 2026-01-06, expect: { terms: { oposition: null } } }', 'no limit "oposition"'],
  ['{ on: 2026-01-06, expect: { notices: { refused: 0 } } }', 'no notice "refused"'],
  ['{ on: 2026-01-06, expect: { notices: [refused] } }', 'no notice "refused"'],
])('%s: a misspelt name is bad input, not an expectation that always holds', async (step, said) => {
  const { code, err } = await run(['simulate', file('misspelt.yaml', `${filing}  - ${step}\n`)]);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

test('a proceeding that the case has not got is a difference like others, and earlier ones are shown', async () => {
  const expected =
    '{ state: granted, proceedings: { appeal: deciding }, terms: { observations@opposition: 2026-09-10 } }';
  const { code, out } = await run([
    'simulate',
    file('absent.yaml', `${filing}  - { on: 2026-01-06, expect: ${expected} }\n`),
  ]);
  expect(code).toBe(1);
  expect(out).toContain('where the case stands');
  expect(out).toMatch(/where appeal stands[^]*no appeal in application/);
  expect(out).toMatch(/limit observations@opposition[^]*no opposition in application/);
  const absent = `${filing}  - { on: 2026-01-06, expect: { terms: { observations@opposition: null } } }\n`;
  expect((await run(['simulate', file('null.yaml', absent)])).code).toBe(0);
});

test('so is one that a step acts in; what came before is shown', async () => {
  const steps = [
    '{ on: 2026-01-06, act: APPEAL_FILED, paid: due, data: { reasons: x } }',
    '{ act: APPEAL_DECIDED, proceeding: appeal }',
  ];
  const text = `${filing}${steps.map((step) => `  - ${step}\n`).join('')}`;
  const { code, out } = await run(['simulate', file('not-opened.yaml', text)]);
  expect(code).toBe(1);
  expect(out).toMatch(/APPEAL_FILED was refused[^]*APPEAL_DECIDED goes to appeal[^]*no appeal in application/);
});

test('30.5: `paid: due` with an act that costs nothing pays nothing that is due', async () => {
  const inspecting =
    "{ on: 2026-06-10, act: MATERIALS_INSPECTED, by: 'thirdPerson:anna', paid: due, data: { interest: x } }";
  const published = 'name: x\nacts:\n  - { on: 2026-01-05, file: invention, upTo: published }\n';
  expect((await simulated(`${published}  - ${inspecting}\n`)).failures).toEqual([]);
});

test('a file that is not there, and a setting that no policy has', async () => {
  expect((await run(['simulate', join(folder, 'none.yaml')])).code).toBe(2);
  const { code, err } = await run([
    'simulate',
    file('law.yaml', `law: { policies: { appealUpheld: never } }\n${filing}`),
  ]);
  expect(code).toBe(2);
  expect(err).toContain('law.badPolicy');
});

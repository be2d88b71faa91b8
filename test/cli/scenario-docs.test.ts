/** docs/scenarios.md and the format say the same, and the examples in it run. */
import './support/patience.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { parseScenario } from '../../cli/simulate/read-scenario.ts';
import { expectationForm, lawForm, scenarioForm, stepForm } from '../../cli/simulate/scenario-form.ts';
import { runScenario } from '../../cli/simulate/scenario-run.ts';
import { standingParties } from '../../cli/simulate/templates.ts';
import { stages } from '../../cli/simulate/usual-course.ts';

const text = readFileSync('docs/scenarios.md', 'utf8');
const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example]) => example ?? '');

test.each(examples)('an example of the document comes out as it says: %#', async (example) => {
  expect((await runScenario(parseScenario(example, 'docs/scenarios.md'))).failures).toEqual([]);
});

const keys = [scenarioForm, stepForm, expectationForm, lawForm].flatMap((form) => Object.keys(form.shape));

test.each([...new Set(keys)])('the document says what %s is', (key) => {
  expect(text).toContain(`\`${key}\``);
});

test.each([...Object.keys(standingParties).map((name) => `$${name}`), '$attorney', ...stages])(
  'it names %s',
  (name) => {
    expect(text).toContain(name);
  },
);

test('it lists every example, and no other', () => {
  const listed = [...text.slice(text.indexOf('## Examples')).matchAll(/`([a-z0-9-]+)`/g)].map(
    ([, name]) => `${name}.yaml`,
  );
  expect(listed.sort()).toEqual(readdirSync('scenarios').sort());
});

/** Every worked example under scenarios/ comes out as it says, and together they go down every road of the law. */
import './support/patience.ts';
import { readdirSync } from 'node:fs';
import { readScenario } from '../../cli/simulate/read-scenario.ts';
import { runScenario } from '../../cli/simulate/scenario-run.ts';
import { isClause } from '../../law/index.ts';

const folder = 'scenarios';
const files = readdirSync(folder).filter((name) => /\.(ya?ml|json)$/.test(name));

/** Roads that an office's own scenarios start from; each has an example of its own. */
const roads = [
  'grant-to-end-of-term',
  'deficiency-cured',
  'considered-not-filed',
  'extension',
  'convention-priority-kept',
  'convention-priority-lost',
  'refusal-appeal-allowed',
  'refusal-appeal-remitted',
  'refusal-appeal-dismissed',
  'restoration-granted',
  'restoration-refused',
  'opposition-rejected',
  'opposition-upheld-in-part',
  'opposition-upheld-in-full',
  'opposition-unanswered-restored',
  'opposition-inadmissible',
  'several-oppositions',
  'withdrawal',
  'conversion',
  'divisional',
  'unity-unanswered',
  'translation-missing',
  'third-party-examination',
  'publication-postponed',
  'publication-declined',
  'security-prohibition',
  'set-apart',
  'late-record',
  'service-by-post',
  'court-reversal',
  'considered-not-filed-disputed',
  'annual-fee-grace-and-lapse',
  'surrender',
  'post-grant-opposition',
  'invalidation-in-part',
  'licence-transfer-pledge',
  'prior-use',
  'filing-abroad',
  'international-application-forwarded',
];

test.each(files)('%s comes out as expected', async (file) => {
  const scenario = await readScenario(`${folder}/${file}`);
  const { failures, checked, timeline } = await runScenario(scenario);
  expect(failures).toEqual([]);
  expect(checked).toBeGreaterThan(0);
  expect(timeline.length).toBeGreaterThan(0);
});

test.each(files)('%s names clauses that exist', async (file) => {
  const { clauses } = await readScenario(`${folder}/${file}`);
  expect(clauses.length).toBeGreaterThan(0);
  expect(clauses.filter((clause) => !isClause(clause))).toEqual([]);
});

test.each(roads)('there is an example for %s', (road) => {
  expect(files).toContain(`${road}.yaml`);
});

// Bundles the compiled workflows, as a worker loads them: dist/workflows/bundle.js. Done already, it is left as it is.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const folder = fileURLToPath(new URL('../dist/workflows/', import.meta.url));
const bundle = join(folder, 'bundle.js');
const { version } = createRequire(import.meta.url)('@temporalio/workflow/package.json');

const hash = createHash('sha256').update(version);
for (const name of readdirSync(folder).sort())
  if (name.endsWith('.js') && name !== 'bundle.js') hash.update(name).update(readFileSync(join(folder, name)));
const mark = `// Made of ${hash.digest('hex')}\n`;

if (!existsSync(bundle) || !readFileSync(bundle, 'utf8').startsWith(mark)) {
  const silent = { trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error, log() {} };
  const { code } = await bundleWorkflowCode({ workflowsPath: join(folder, 'index.js'), logger: silent });
  writeFileSync(bundle, mark + code);
}

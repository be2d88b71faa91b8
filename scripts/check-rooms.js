// Imports go one way through the rooms, and the pure rooms touch neither Node, a clock nor a database.
// Exits 1 with a line for each import or word that breaks this.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const allowed = {
  law: [],
  machines: ['law'],
  engine: ['law', 'machines'],
  registry: ['law', 'machines', 'engine'],
  activities: ['law', 'machines', 'engine', 'registry'],
  workflows: [],
  embedded: ['law', 'machines', 'engine', 'registry', 'activities'],
  worker: ['law', 'machines', 'engine', 'registry', 'activities', 'workflows', 'embedded'],
  api: ['law', 'machines', 'engine', 'registry', 'activities', 'embedded'],
  client: [],
  cli: ['law', 'machines', 'engine', 'registry', 'activities', 'embedded', 'worker', 'api', 'client'],
};
const pure = ['law', 'machines', 'engine'];
const libraries = {
  law: ['temporal-polyfill', '@tabby_ai/hijri-converter'],
  machines: ['xstate', 'zod'],
  engine: ['xstate', 'zod'],
  workflows: ['@temporalio/workflow', '@temporalio/common'],
  client: ['openapi-fetch', 'openapi-typescript-helpers', 'eventsource-parser'],
};
const xstateIn = /^(machines\/|engine\/charts\.ts$)/;
const clock = /\b(Date\.now|new Date\(\)|performance\.now|setTimeout|setInterval|Math\.random|Temporal\.Now|process\.)/;

const problems = [];
const filesIn = (dir) =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [];
  });

for (const [room, mayImport] of Object.entries(allowed)) {
  let files = [];
  try {
    files = filesIn(room);
  } catch {
    continue;
  }
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    for (const match of source.matchAll(/(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?'([^']+)'/g)) {
      const [, typeOnly, target] = match;
      if (target.startsWith('.')) {
        const other = normalize(join(dirname(file), target)).split('/')[0];
        if (other === room || mayImport.includes(other)) continue;
        if (typeOnly && room === 'workflows' && other === 'activities') continue;
        problems.push(`${file}: ${room}/ may not import ${other}/ (${target})`);
      } else if (room in libraries) {
        const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0];
        if (!libraries[room].includes(name)) problems.push(`${file}: ${room}/ may not import ${target}`);
        if (name === 'xstate' && !xstateIn.test(file))
          problems.push(`${file}: only machines/ and engine/charts.ts talk to xstate`);
      }
    }
    if (pure.includes(room)) {
      source.split('\n').forEach((line, i) => {
        if (clock.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line))
          problems.push(`${file}:${i + 1}: no clock, timer, chance or process in ${room}/: ${line.trim()}`);
      });
    }
  }
}

for (const problem of problems) process.stdout.write(`${problem}\n`);
process.stdout.write(problems.length === 0 ? 'rooms: imports go one way\n' : `rooms: ${problems.length} problem(s)\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Generated pages are what the source makes of them: run `npm run docs` after a change of law, acts, machines or codes. */
import * as z from 'zod';
import * as access from '../../api/access/table.ts';
import { chartOf } from '../../cli/chart/machine-graph.ts';
import * as engine from '../../engine/index.ts';
import { notices as subjects } from '../../activities/messages/en/notices.ts';
import { limits as words } from '../../engine/words/limits-en.ts';
import { importProblems as imports } from '../../embedded/index.ts';
import * as law from '../../law/index.ts';
import * as machines from '../../machines/index.ts';
import { generatedDocs, staleDocs } from '../../scripts/generate-docs.js';
import { isThere, textOf } from './files.ts';

const generated = generatedDocs(
  {
    law,
    machines,
    engine,
    access,
    words,
    subjects,
    imports,
    charts: machines.machineNames.filter((name) => machines.machines[name]).map(chartOf),
    schemaOf: (form) => z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' }),
  },
  (path) => textOf(`docs/${path}`),
);

describe('generated pages of docs/', () => {
  test.each([...generated.keys()])('docs/%s is up to date', (path) => {
    expect(isThere(`docs/${path}`)).toBe(true);
    expect(textOf(`docs/${path}`)).toBe(generated.get(path));
  });

  test('there is no chart of a machine that is no more', () => {
    expect(staleDocs(generated)).toEqual([]);
  });
});

/** Writes docs/openapi.json, or another file named: `node dist/api/write-open-api.js`. */
import { writeFile } from 'node:fs/promises';
import { openApiDocument } from './open-api-document.ts';

await writeFile(process.argv[2] ?? 'docs/openapi.json', await openApiDocument());

// Writes client/api-types.ts from docs/openapi.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { clientTypes } from './client-types/client-types.js';

const at = (path) => new URL(`../${path}`, import.meta.url);
writeFileSync(at('client/api-types.ts'), await clientTypes(readFileSync(at('docs/openapi.json'), 'utf8')));

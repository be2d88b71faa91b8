// The types of the client, made from docs/openapi.json. A package of its own: TypeScript 7 has no compiler API, which the generator works by.
import openapiTS, { astToString } from 'openapi-typescript';

const heading = `/** The HTTP interface as types. Generated from docs/openapi.json: \`node scripts/write-client-types.js\` writes it. */\n`;

/** @param {string} text the OpenAPI document @returns {Promise<string>} a TypeScript module */
export async function clientTypes(text) {
  const document = JSON.parse(text);
  const types = astToString(await openapiTS(document, { alphabetize: false, defaultNonNullable: false }));
  const version = JSON.stringify(document.info.version).replaceAll('"', "'");
  return `${heading}\n/** The version of the interface that these types are of. */\nexport const apiVersion = ${version};\n\n${types}`;
}

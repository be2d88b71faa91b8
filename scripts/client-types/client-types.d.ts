/** @param text the OpenAPI document; gives a TypeScript module */
export function clientTypes(text: string): Promise<string>;

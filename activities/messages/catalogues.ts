/** The catalogue of each language. */
import { az } from './az/index.ts';
import type { Catalogue, Language } from './catalogue.ts';
import { en } from './en/index.ts';

export const catalogues: Readonly<Record<Language, Catalogue>> = { az, en };

// `node --import` this, and TypeScript files can be run and imported.
import { register } from 'node:module';

register('./typescript-hooks.js', import.meta.url);

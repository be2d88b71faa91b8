/** The English catalogue. */
import type { Catalogue } from '../catalogue.ts';
import { fees } from './fees.ts';
import { frame } from './frame.ts';
import { limits } from './limits.ts';
import { notices } from './notices.ts';
import { words } from './words.ts';

export const en: Catalogue = { notices, limits, fees, frame, words };

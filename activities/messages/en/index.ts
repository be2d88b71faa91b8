/** The English catalogue. */
import { wordsOf } from '../../../engine/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { fees } from './fees.ts';
import { frame } from './frame.ts';
import { notices } from './notices.ts';
import { words } from './words.ts';

export const en: Catalogue = { notices, limits: wordsOf('en').limits, fees, frame, words };

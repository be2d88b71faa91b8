/** The Azerbaijani catalogue. */
import { wordsOf } from '../../../engine/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { fees } from './fees.ts';
import { frame } from './frame.ts';
import { notices } from './notices.ts';
import { words } from './words.ts';

export const az: Catalogue = { notices, limits: wordsOf('az').limits, fees, frame, words };

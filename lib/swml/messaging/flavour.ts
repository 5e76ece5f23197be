import { Flavour } from '../flavour.js';
import * as messaging from './index.js';

/** SWML for text messages. */
export const messagingFlavour = new Flavour('messaging', { messaging });

import { Flavour } from '../flavour.js';
import * as confirm from './confirm.js';
import * as calling from './index.js';

/** SWML for phone calls. */
export const callingFlavour = new Flavour('calling', { calling, confirm });

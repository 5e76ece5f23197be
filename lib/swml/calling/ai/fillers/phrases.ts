import * as t from '../../../schema/index.js';

/** Things to say. */
export const phrases = t.list(t.string());

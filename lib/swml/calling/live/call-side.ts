import * as t from '../../schema/index.js';

/** A side of a call, for the methods that listen to it live. */
export const callSide = t.oneOf('remote-caller', 'local-caller');

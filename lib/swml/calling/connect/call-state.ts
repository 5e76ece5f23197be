import * as t from '../../schema/index.js';

/** A state of the called leg that its webhook may be told. */
export const callState = t.oneOf('created', 'ringing', 'answered', 'ended');

import * as t from '../../schema/index.js';

/** What turns speech into text for the methods that listen live. */
export const speechEngine = t.oneOf('deepgram', 'google');

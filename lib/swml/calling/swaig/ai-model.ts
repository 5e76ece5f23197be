import * as t from '../../schema/index.js';

/** A language model. SignalWire knows three by name; the check lets any other text pass. */
export type AiModel = 'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano' | (string & {});

/** A language model. */
export const aiModel = t.named<AiModel>(t.string());

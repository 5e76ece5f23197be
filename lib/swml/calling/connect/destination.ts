import * as t from '../../schema/index.js';
import { legOptions } from './leg-options.js';
import { targetOptions } from './target-options.js';

const schema = t.object({ ...legOptions, ...targetOptions });

/** One of several targets of `connect`; what it says wins over what the step says for all. */
export interface ConnectDestination
  extends t.Shape<typeof legOptions>, t.Shape<typeof targetOptions>, t.Static<typeof schema> {}

/** One of several targets of `connect`. */
export const destination = t.named<ConnectDestination>(schema);

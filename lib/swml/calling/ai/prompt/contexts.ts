import * as t from '../../../schema/index.js';
import { context } from './context.js';

const schema = t.mapWith(
  {
    /** The context in which the conversation begins. */
    default: context,
  },
  context,
);

/** The contexts of a prompt by name. */
export interface AiContexts extends t.Static<typeof schema> {}

/** The contexts of a prompt by name. */
export const contexts = t.named<AiContexts>(schema);

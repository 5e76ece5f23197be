import * as t from '../../schema/index.js';
import { expressionOptions } from '../swaig/expression-options.js';
import { output } from './output.js';

const schema = t.object({
  ...expressionOptions,

  /** The answer if the text matches. */
  output,
});

/** An answer to an agent on Bedrock that depends on a text. */
export interface BedrockExpression
  extends t.Shape<typeof expressionOptions>, t.Static<typeof schema> {}

/** An answer to an agent on Bedrock that depends on a text. */
export const expression = t.named<BedrockExpression>(schema);

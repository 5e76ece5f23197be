import type { Static, TSchema, TUnsafe } from 'typebox';
import { string } from './scalar.js';

/** A text that is one expression as a whole; SignalWire puts its value there when the step runs. */
export type Expression = `\${${string}}` | `%{${string}}`;

/** What a whole-string expression looks like. A line break inside it is not allowed. */
export const EXPRESSION_PATTERN = '^[$%]\\{.*\\}$';

/** A whole-string expression, `${…}` or `%{…}`. */
export const expression: TUnsafe<Expression> = string({
  pattern: EXPRESSION_PATTERN,
}) as unknown as TUnsafe<Expression>;

/** The given kind of value, or a whole-string expression that yields it. */
export const expressionOr = <Schema extends TSchema>(
  schema: Schema,
): TUnsafe<Static<Schema> | Expression> => ({ anyOf: [schema, expression] }) as never;

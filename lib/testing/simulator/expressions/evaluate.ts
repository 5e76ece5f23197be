import { Budget } from './budget.js';
import { copyData } from './copy-data.js';
import type { Evaluation } from './environment.js';
import { ExpressionError } from './expression.error.js';
import { parseExpression } from './parser.js';
import { isPath, mayBeSubtraction, readPath } from './path.js';
import { lookUp, type Scope } from './scope.js';

/** SignalWire evaluates expressions of fewer characters than this. (SWML reference, "Expressions".) */
const MAX_LENGTH = 1024;
const MAX_REMEMBERED = 1000;

const remembered = new Map<string, Evaluation>();

/**
 * The value of a path or of a JavaScript expression.
 *
 * @param source Without `${}` around it.
 * @throws ExpressionError
 */
export function evaluate(source: string, scope: Scope): unknown {
  if (isPath(source)) {
    const value = readPath(source, scope);
    if (value !== undefined || !mayBeSubtraction(source)) return copyData(value);
  }
  return evaluateScript(source, scope);
}

/** The value of a JavaScript expression, where a path would read as JavaScript reads it: `items.length` is a number. */
export function evaluateScript(source: string, scope: Scope): unknown {
  if (source.length >= MAX_LENGTH) {
    throw new ExpressionError(
      `has ${source.length} characters; SignalWire takes fewer than ${MAX_LENGTH}`,
    );
  }
  try {
    const evaluation = compiled(source);
    const environment = { budget: new Budget(), lookUp: (name: string) => lookUp(scope, name) };
    return plain(evaluation(environment));
  } catch (error) {
    if (error instanceof ExpressionError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExpressionError(reason, { cause: error });
  }
}

function compiled(source: string): Evaluation {
  let evaluation = remembered.get(source);
  if (!evaluation) {
    evaluation = parseExpression(source);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(source, evaluation);
  }
  return evaluation;
}

function plain(value: unknown): unknown {
  if (typeof value === 'function') throw new ExpressionError('is a function, not a value');
  return value instanceof RegExp ? String(value) : copyData(value);
}

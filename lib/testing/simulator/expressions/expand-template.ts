import { asText } from './as-text.js';
import { evaluate } from './evaluate.js';
import { expandDeep, expandText, type Expander } from './expand.js';
import { ExpressionError } from './expression.error.js';
import type { Scope } from './scope.js';
import { applyFilters, callTemplateFunction, splitFilters } from './template-functions.js';

/**
 * Replaces the placeholders of what an AI agent reads and answers: `${path}`, `%{path}` with filters, `@{function …}`,
 * each inside the others.
 */
export function expandTemplate(value: unknown, scope: Scope, now: Date): unknown {
  const expander: Expander = {
    openers: '$%@',
    resolve: (source, opener) => {
      const inner = asText(expandText(source, expander));
      return opener === '@' ? callTemplateFunction(inner, now) : filtered(inner, scope);
    },
  };
  return expandDeep(value, expander);
}

function filtered(source: string, scope: Scope): unknown {
  const { path, filters } = splitFilters(source);
  const value = valueOf(path, scope);
  return filters.length === 0 ? value : applyFilters(asText(value), filters);
}

function valueOf(path: string, scope: Scope): unknown {
  try {
    return evaluate(path, scope) ?? '';
  } catch (error) {
    if (error instanceof ExpressionError) return '';
    throw error;
  }
}

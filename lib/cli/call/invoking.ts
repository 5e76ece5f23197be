import { isJsonObject, type JsonObject } from '../../security/json-object.js';
import { NotPossibleError } from '../../testing/simulator/not-possible.error.js';
import type { SimulatedCall } from '../../testing/simulator/simulated-call.js';
import { SwmlRuntimeError } from '../../testing/simulator/swml-runtime.error.js';
import { InputError } from '../usage.error.js';
import type { CallView } from './call-view.js';

/** The name of a function and, where there are any, its arguments. */
const INVOCATION = /^(\S+)\s*(.*)$/s;

/**
 * Lets the agent call a function: `name {"argument": "value"}`.
 *
 * @throws InputError where there is no name, or what follows it is no JSON object.
 */
export function invoking(text: string): (call: SimulatedCall, view: CallView) => Promise<void> {
  const [, name, json = ''] = INVOCATION.exec(text) ?? [];
  const args = argumentsIn(json);
  if (name === undefined || !args) {
    throw new InputError(
      '/invoke needs the name of a function and, for its arguments, a JSON object',
    );
  }
  return async (call, view) => {
    try {
      const { response } = await call.ai.invoke(name, args);
      view.answer(`${name} answers ${JSON.stringify(response)}`);
    } catch (error) {
      // A mistake in the name or of the function; the conversation goes on.
      if (error instanceof SwmlRuntimeError || !(error instanceof Error)) throw error;
      throw new NotPossibleError(error.message, { cause: error });
    }
  };
}

/** Whether a line of a script calls a function and its arguments go on behind the next comma. */
export function isUnfinished(line: string): boolean {
  const [, text] = /^\s*\/invoke\s+(.*)$/s.exec(line) ?? [];
  const [, , json = ''] = INVOCATION.exec(text ?? '') ?? [];
  return json.startsWith('{') && !argumentsIn(json);
}

function argumentsIn(json: string): JsonObject | undefined {
  if (json.trim() === '') return {};
  try {
    const parsed: unknown = JSON.parse(json);
    return isJsonObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

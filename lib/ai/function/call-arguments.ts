import { parse } from 'secure-json-parse';
import { isJsonObject, type JsonObject } from '../../security/json-object.js';

/**
 * The arguments as the model gave them: parsed by SignalWire, or else as its raw text says.
 *
 * @param argument what a function call carries as `argument`; nothing of it is known yet.
 * @returns `undefined` where there is something, but no object with arguments.
 */
export function givenArguments(argument: unknown): JsonObject | undefined {
  const { parsed, raw }: JsonObject = isJsonObject(argument) ? argument : {};
  const [first]: unknown[] = Array.isArray(parsed) ? parsed : [];
  if (isJsonObject(first)) return first;
  // A model that has nothing to say often says nothing, and not an empty object.
  if (typeof raw !== 'string' || raw.trim() === '') return first === undefined ? {} : undefined;
  return parsedObject(raw);
}

function parsedObject(raw: string): JsonObject | undefined {
  try {
    const value: unknown = parse(raw);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** By payload. They are made before the handler runs, and no part of what SignalWire sent. */
const accepted = new WeakMap<object, object>();

/** Keeps the arguments of a call for its handler. */
export function acceptArguments(payload: object, instance: object): void {
  accepted.set(payload, instance);
}

/** What {@link acceptArguments} kept. */
export function acceptedArguments(payload: object): object | undefined {
  return accepted.get(payload);
}

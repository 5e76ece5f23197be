import type { FormValues } from '../../compatibility/signature/form.js';
import type { JsonObject } from '../../security/json-object.js';
import { UsageError } from '../usage.error.js';

/**
 * The fields of a payload as parameters of a form, which are texts.
 *
 * @throws UsageError where one is neither a text nor a list of texts.
 */
export function formValues(fields: JsonObject): FormValues {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((item) => textOf(name, item)) : textOf(name, value),
    ]),
  );
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new UsageError(`A form holds texts and lists of texts: ${name} is neither`);
}

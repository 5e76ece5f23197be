import {
  BadRequestException,
  PayloadTooLargeException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { bodyFormat } from '../security/content-type.js';
import type { HttpRequest } from '../security/http-request.js';
import { isJsonObject } from '../security/json-object.js';
import { parseJsonBody } from '../security/json-body.js';
import { rawBodyOf } from '../security/raw-body/raw-body.js';
import { countParameters, parseForm, valuesByName } from './signature/form.js';

/**
 * The parameters of a compatibility (cXML) webhook by name: texts, and lists of them where a name is repeated. Those of
 * a JSON body are whatever the JSON says.
 */
export type CompatibilityParameters = Record<string, unknown>;

/** As many as Express takes. SignalWire sends a few dozen. */
const MOST_PARAMETERS = 1000;

/**
 * The bytes of a body that is small enough to be decoded.
 *
 * @throws UnsupportedMediaTypeException, or PayloadTooLargeException where a form has too many parameters.
 */
export function compatibilityBody(request: HttpRequest): Buffer {
  const format = bodyFormat(request.headers);
  if (!format) {
    throw new UnsupportedMediaTypeException(
      'SignalWire sends application/x-www-form-urlencoded or application/json',
    );
  }
  const raw = rawBodyOf(request) ?? Buffer.alloc(0);
  if (format === 'form' && countParameters(raw) > MOST_PARAMETERS) {
    throw new PayloadTooLargeException(`The form has more than ${MOST_PARAMETERS} parameters`);
  }
  return raw;
}

/**
 * Reads the parameters of a request.
 *
 * @throws BadRequestException where the body is no JSON object, or holds a name that stands for what objects inherit.
 */
export function readParameters(request: HttpRequest): CompatibilityParameters {
  const raw = compatibilityBody(request);
  const parameters = bodyFormat(request.headers) === 'form' ? readForm(raw) : parseJsonBody(raw);
  if (!isJsonObject(parameters)) throw new BadRequestException(['The body must be a JSON object']);
  return parameters;
}

/** Nest refuses the same on Fastify, before any guard. */
function readForm(raw: Buffer): CompatibilityParameters {
  const values = valuesByName(parseForm(raw));
  if (!Object.hasOwn(values, '__proto__')) return values;
  throw new BadRequestException(['The form holds a parameter that is called __proto__']);
}

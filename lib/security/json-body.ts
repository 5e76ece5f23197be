import { BadRequestException } from '@nestjs/common';
import { parseJson } from './parse-json.js';

/**
 * What the bytes of a body say.
 *
 * @throws BadRequestException where they are no JSON.
 */
export function parseJsonBody(raw: Buffer): unknown {
  try {
    return parseJson(raw);
  } catch (error) {
    throw new BadRequestException([`The body is no JSON: ${(error as SyntaxError).message}`]);
  }
}

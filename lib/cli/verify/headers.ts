import type { IncomingHttpHeaders } from 'node:http';
import { SIGNATURE_HEADERS } from '../../security/signature.js';
import { UsageError } from '../usage.error.js';

const SHA1_DIGITS = 40;

/**
 * Headers by lower-case name, from `Name: value` lines and bare digests.
 *
 * @throws UsageError where a line is no header.
 */
export function headersFrom(
  lines: readonly string[],
  signatures: readonly string[],
): IncomingHttpHeaders {
  const headers: IncomingHttpHeaders = {};
  for (const line of lines) {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/s.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      throw new UsageError(`--header takes "Name: value", not ${line}`);
    }
    headers[name.toLowerCase()] = value;
  }
  for (const signature of signatures) {
    const algorithm = signature.length === SHA1_DIGITS ? 'sha1' : 'sha256';
    headers[SIGNATURE_HEADERS[algorithm]] = signature;
  }
  return headers;
}

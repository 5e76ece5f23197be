import type { IncomingHttpHeaders } from 'node:http';
import { SIGNATURE_HEADERS } from '../../security/signature.js';
import { UsageError } from '../usage.error.js';

/** SHA-1 in hexadecimal, or in base64 as forms have it. */
const SHA1 = /^(?:.{40}|.{27}=)$/s;

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
    const algorithm = SHA1.test(signature) ? 'sha1' : 'sha256';
    headers[SIGNATURE_HEADERS[algorithm]] = signature;
  }
  return headers;
}

import { isUtf8 } from 'node:buffer';
import { show } from '../check/explain/wording.js';
import { unreadable, type Source } from './source.js';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_FEED = 0x0a;

/** The text of a document, or why there is none. */
export function decodeText(input: unknown, maxBytes: number): string | Source {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    const message = `must be a text or its bytes, not ${show(input)}`;
    return unreadable([{ rule: 'wrong-type', message, line: 1, column: 1 }]);
  }
  const size = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  if (size > maxBytes) {
    const message = `has ${size} bytes, more than the ${maxBytes} that are read; raise maxBytes if it is meant to`;
    return unreadable([{ rule: 'too-large', message, line: 1, column: 1 }]);
  }
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  if (typeof text !== 'string') return text;
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function decodeUtf8(bytes: Uint8Array): string | Source {
  if (isUtf8(bytes)) return Buffer.from(bytes).toString('utf8');
  const message = 'is not UTF-8; save it with that encoding';
  return unreadable([{ rule: 'not-utf8', message, ...firstBadLine(bytes) }]);
}

/** No character of UTF-8 other than the line feed itself holds its byte, so each line can be looked at alone. */
function firstBadLine(bytes: Uint8Array) {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) break;
    start = stop + 1;
  }
  return { line, column: 1 };
}

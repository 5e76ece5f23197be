/** A body that may have been signed in place of the one given, and how it became the one given. */
export interface OtherBody {
  readonly body: Buffer;
  readonly mistake: string;
}

/** What editors, shells and parsers make of a body on its way into a file. */
export function* otherBodies(body: Buffer): Generator<OtherBody> {
  const text = body.toString();
  yield other(text.replace(/\r?\n$/, ''), 'a line break was added at its end');
  yield other(`${text}\n`, 'the line break at its end was taken off');
  yield other(text.replaceAll('\r\n', '\n'), 'its line breaks were changed to CRLF');
  yield other(text.replace(/^\uFEFF/, ''), 'a byte order mark was put in front of it');
  yield other(text.trim(), 'white space was added round it');
  const parsed = jsonIn(text);
  if (parsed === undefined) return;
  const mistake = 'its JSON was parsed and written anew: verify the bytes that were received';
  yield other(JSON.stringify(parsed), mistake);
  yield other(JSON.stringify(parsed, null, 2), mistake);
}

function other(changed: string, mistake: string): OtherBody {
  return { body: Buffer.from(changed), mistake };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

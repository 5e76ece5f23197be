import { signCompatibilityWebhook } from '../../compatibility/signature/compatibility-signature.js';
import { parseForm } from '../../compatibility/signature/form.js';
import { SIGNATURE_HEADERS } from '../../security/signature.js';
import { webhookHeaders } from '../../testing/sending/signed-headers.js';
import { signingKeyOf } from '../application.js';
import { command } from '../command.js';
import { EXIT } from '../exit-code.js';
import { readInput } from '../read-input.js';
import { KEY_OPTIONS, SCHEME_OPTIONS, schemeOf, urlOf, type Scheme } from '../signed-url.js';

/** Makes signatures. */
export const sign = command({
  name: 'sign',
  usage: '<url> [file]',
  summary: 'Prints the signature headers of a body as SignalWire would send it to a URL.',
  options: {
    ...KEY_OPTIONS,
    ...SCHEME_OPTIONS,
  },
  details:
    'The body is read from the file byte for byte, or from the input.\nExit codes: 0 signed, 1 unreadable body, 2 wrong use',
  async run({ values, positionals }, terminal) {
    const [address, file, ...more] = positionals;
    const url = urlOf(address, more);
    const scheme = schemeOf(values);
    const key = signingKeyOf(values, terminal.environment);
    const body = await readInput(file, terminal);
    const headers = signatureHeaders({ key, url, body }, scheme);
    if (values.json) terminal.printJson(headers);
    for (const [name, value] of values.json ? [] : Object.entries(headers))
      terminal.print(`${name}: ${value}`);
    return EXIT.ok;
  },
});

interface Unsigned {
  readonly key: string;
  readonly url: string;
  readonly body: Buffer;
}

function signatureHeaders({ key, url, body }: Unsigned, scheme: Scheme): Record<string, string> {
  if (scheme === 'form') {
    const parameters = parseForm(body);
    const signature = signCompatibilityWebhook({ signingKey: key, url, parameters });
    return { [SIGNATURE_HEADERS.sha1]: signature };
  }
  const all = Object.entries(webhookHeaders({ url, body, signed: scheme }, key));
  return Object.fromEntries(all.filter(([name]) => SIGNATURES.has(name)));
}

const SIGNATURES: ReadonlySet<string> = new Set(Object.values(SIGNATURE_HEADERS));

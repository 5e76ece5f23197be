import { SIGNATURE_HEADERS } from '../../security/signature.js';
import { webhookHeaders } from '../../testing/sending/signed-headers.js';
import { signingKeyOf } from '../application.js';
import { command } from '../command.js';
import { EXIT } from '../exit-code.js';
import { readInput } from '../read-input.js';
import { KEY_OPTIONS, urlOf } from '../signed-url.js';

/** Makes signatures. */
export const sign = command({
  name: 'sign',
  usage: '<url> [file]',
  summary: 'Prints the signature headers of a body as SignalWire would send it to a URL.',
  options: {
    ...KEY_OPTIONS,
    message: {
      type: 'boolean',
      short: 'm',
      help: 'Sign as a message: SHA-1 alone, with the credentials of the URL',
    },
  },
  details:
    'The body is read from the file byte for byte, or from the input.\nExit codes: 0 signed, 1 unreadable body, 2 wrong use',
  async run({ values, positionals }, terminal) {
    const [address, file, ...more] = positionals;
    const url = urlOf(address, more);
    const key = signingKeyOf(values, terminal.environment);
    const body = await readInput(file, terminal);
    const signed = values.message ? 'message' : 'call';
    const all = webhookHeaders({ url, body, signed }, key);
    const headers = Object.entries(all).filter(([name]) => SIGNATURES.has(name));
    if (values.json) terminal.printJson(Object.fromEntries(headers));
    for (const [name, value] of values.json ? [] : headers) terminal.print(`${name}: ${value}`);
    return EXIT.ok;
  },
});

const SIGNATURES: ReadonlySet<string> = new Set(Object.values(SIGNATURE_HEADERS));

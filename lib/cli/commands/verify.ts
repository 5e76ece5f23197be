import { signingKeyOf } from '../application.js';
import { command } from '../command.js';
import { EXIT } from '../exit-code.js';
import { readInput } from '../read-input.js';
import { KEY_OPTIONS, SCHEME_OPTIONS, schemeOf, urlOf } from '../signed-url.js';
import { verify as verifyReceived } from '../verify/explain.js';
import { verifyCompatibility } from '../verify/explain-compatibility.js';
import { headersFrom } from '../verify/headers.js';

/** Checks signatures. */
export const verify = command({
  name: 'verify',
  usage: '<url> [file] --header <header>…',
  summary:
    'Says whether a signature matches URL and body and, if not, which usual mistake explains it.',
  options: {
    ...KEY_OPTIONS,
    header: {
      type: 'string',
      short: 'H',
      multiple: true,
      value: 'name: value',
      help: 'A header of the request. Host and X-Forwarded-* headers help to find mistakes',
    },
    signature: {
      type: 'string',
      short: 's',
      multiple: true,
      value: 'digest',
      help: 'A signature without its header: 40 digits for SHA-1, 64 for SHA-256, base64 for a form',
    },
    ...SCHEME_OPTIONS,
  },
  details:
    'The body is read from the file byte for byte, or from the input.\nExit codes: 0 it matches, 1 it does not, 2 wrong use',
  async run({ values, positionals }, terminal) {
    const [address, file, ...more] = positionals;
    const url = urlOf(address, more);
    const scheme = schemeOf(values);
    const key = signingKeyOf(values, terminal.environment);
    const headers = headersFrom(values.header ?? [], values.signature ?? []);
    const body = await readInput(file, terminal);
    const received = { key, url, body, headers };
    const { verdict, reason } =
      scheme === 'form'
        ? verifyCompatibility(received)
        : verifyReceived(received, scheme === 'message');
    const isValid = verdict === 'valid';
    if (values.json) terminal.printJson({ valid: isValid, verdict, reason });
    else if (isValid) terminal.print(terminal.style('green', 'The signature matches.'));
    else terminal.print(`${terminal.style('red', 'No match:')} ${reason}.`);
    return isValid ? EXIT.ok : EXIT.problems;
  },
});

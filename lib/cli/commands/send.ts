import { performance } from 'node:perf_hooks';
import { isJsonObject, type JsonObject } from '../../security/json-object.js';
import { merge } from '../../testing/payloads/merge.js';
import type { OutgoingWebhook, WebhookReply } from '../../testing/webhook-sender.js';
import { destinationOf, type Destination } from '../application.js';
import { command } from '../command.js';
import { APPLICATION_OPTIONS } from '../common-options.js';
import { checkDocument, type CheckedDocument } from '../documents/check-document.js';
import { EXIT } from '../exit-code.js';
import { readInput } from '../read-input.js';
import { adviceOnRefusal, CREDENTIALS_OPTIONS, urlWithCredentials } from '../send/credentials.js';
import { fieldsOf } from '../send/assignments.js';
import { formValues } from '../send/form-values.js';
import { KINDS, type SendableKind } from '../send/kinds.js';
import { sendForm } from '../send/send-form.js';
import { showReply } from '../send/show-reply.js';
import type { Terminal } from '../terminal.js';
import { InputError, UsageError } from '../usage.error.js';

const SIGNATURES = ['call', 'message', 'none'] as const satisfies OutgoingWebhook['signed'][];

/** Sends one webhook and shows its answer. */
export const send = command({
  name: 'send',
  usage: '<kind> <url>',
  summary: 'Sends one signed webhook to an application, as SignalWire would, and shows the answer.',
  options: {
    ...APPLICATION_OPTIONS,
    ...CREDENTIALS_OPTIONS,
    set: {
      type: 'string',
      short: 's',
      multiple: true,
      value: 'path=text',
      help: 'Set a field of the payload: call.from=+15551230000, or with JSON, vars.count:=3',
    },
    file: {
      type: 'string',
      short: 'f',
      value: 'file',
      help: 'Take the payload from a JSON file (- is the input)',
    },
    signed: {
      type: 'string',
      value: 'as',
      help: 'Sign as call, message or none. Default: as the kind is',
    },
  },
  details: [
    `Kinds that are signed\n${kindLines(({ signed }) => signed !== 'none')}`,
    `Kinds that are not, for which the application asks for --credentials\n${kindLines(({ signed }) => signed === 'none')}`,
    'Example\n  nestjs-signalwire send call http://localhost:3000/voice --set call.type=sip --set call.headers.X-Account=42',
    'Exit codes: 0 answered, 1 refused, not answered or answered with a wrong document, 2 wrong use',
  ].join('\n\n'),
  async run({ values, positionals }, terminal) {
    const [name, address, ...more] = positionals;
    const kind = kindNamed(name);
    if (more.length > 0) throw new UsageError(`Only one URL is taken, not also ${more.join(' ')}`);
    const destination = destinationOf(address, values, terminal);
    const signed = signatureNamed(values.signed) ?? kind.signed;
    const url = urlWithCredentials(
      { url: destination.url, signed },
      values.credentials,
      terminal.environment,
    );
    const fields = fieldsOf(values.set ?? []);
    const body = values.file
      ? merge(await payloadIn(values.file, terminal), fields)
      : kind.payload(fields);
    const started = performance.now();
    const reply = await deliver(destination, { url, body, signed });
    const milliseconds = Math.round(performance.now() - started);
    const { problems, document } = checkReply(kind, reply);
    const advice = reply.status === 401 ? adviceOnRefusal({ url, signed }) : undefined;
    if (values.json) terminal.printJson({ ...reply, document, milliseconds, problems, advice });
    else showReply({ reply, milliseconds, problems, advice }, terminal);
    const isFine = reply.status < 300 && problems.every(({ severity }) => severity === 'warning');
    return isFine ? EXIT.ok : EXIT.problems;
  },
});

function deliver(
  destination: Destination,
  { url, body, signed }: Pick<SendableKind, 'signed'> & { url: string; body: object },
): Promise<WebhookReply> {
  if (signed === 'form') return sendForm(destination, url, formValues({ ...body }));
  return destination.sender.send({ url, body, signed });
}

function kindLines(isListed: (kind: SendableKind) => boolean): string {
  return [...KINDS]
    .filter(([, kind]) => isListed(kind))
    .map(([name, { help }]) => `  ${name.padEnd(32)}${help}`)
    .join('\n');
}

function kindNamed(name: string | undefined): SendableKind {
  const kind = KINDS.get(name ?? '');
  if (kind) return kind;
  throw new UsageError(
    `${name === undefined ? 'A kind is needed' : `There is no kind ${name}`}: one of ${[...KINDS.keys()].join(', ')}`,
  );
}

function signatureNamed(name: string | undefined): OutgoingWebhook['signed'] | undefined {
  const found = SIGNATURES.find((known) => known === name);
  if (found || name === undefined) return found;
  throw new UsageError(`--signed must be call, message or none, not ${name}`);
}

async function payloadIn(file: string, terminal: Terminal): Promise<JsonObject> {
  const text = (await readInput(file, terminal)).toString();
  try {
    const payload: unknown = JSON.parse(text);
    if (isJsonObject(payload)) return payload;
  } catch (error) {
    throw new InputError(`${file} holds no JSON: ${(error as Error).message}`);
  }
  throw new InputError(`${file} holds no JSON object`);
}

function checkReply({ flavour }: SendableKind, { status, body }: WebhookReply): CheckedReply {
  return flavour && status < 300 ? checkDocument(body, flavour) : { problems: [] };
}

type CheckedReply = Pick<CheckedDocument, 'problems' | 'document'>;

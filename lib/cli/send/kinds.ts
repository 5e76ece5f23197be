import type { SidecarEventType } from '../../ai/dto/sidecar-event.dto.js';
import { isJsonObject, type JsonObject } from '../../security/json-object.js';
import { STATUS_EVENTS, type StatusEventType } from '../../status/status-events.js';
import type { FlavourName } from '../../swml/flavour-name.js';
import {
  aiDebug,
  sidecarEvent,
  swaigSignatureRequest,
} from '../../testing/payloads/agent-event.js';
import { compatibilityCall } from '../../testing/payloads/compatibility-call.js';
import { inboundCall } from '../../testing/payloads/inbound-call.js';
import { inboundMessage } from '../../testing/payloads/inbound-message.js';
import { paymentRequest } from '../../testing/payloads/payment-request.js';
import {
  bedrockPostPrompt,
  fetchConversation,
  postPrompt,
} from '../../testing/payloads/post-prompt.js';
import { statusEvent } from '../../testing/payloads/status-event.js';
import {
  bedrockSwaigCall,
  sidecarSwaigCall,
  swaigCall,
} from '../../testing/payloads/swaig-call.js';
import type { OutgoingWebhook } from '../../testing/webhook-sender.js';
import { UsageError } from '../usage.error.js';
import { formValues } from './form-values.js';

/** A kind of webhook that can be sent. */
export interface SendableKind {
  /** What `--help` says of it. */
  readonly help: string;
  /** How it is signed; `form` is the scheme of the compatibility API, whose bodies are forms. */
  readonly signed: OutgoingWebhook['signed'] | 'form';
  /** What it is answered with, where that is a document. */
  readonly flavour?: FlavourName;
  /** The payload with some fields, by the names on the wire. */
  payload(fields: JsonObject): object;
}

const DOCUMENT_KINDS: Readonly<Record<string, SendableKind>> = {
  call: {
    help: 'A call that asks for its document',
    signed: 'call',
    flavour: 'calling',
    payload: ({ call, ...rest }) => inboundCall({ ...objectIn(call, 'call'), ...rest }),
  },
  message: {
    help: 'A message that asks for its document',
    signed: 'message',
    flavour: 'messaging',
    payload: ({ message, ...rest }) => inboundMessage({ ...objectIn(message, 'message'), ...rest }),
  },
};

const COMPATIBILITY_KINDS: Readonly<Record<string, SendableKind>> = {
  cxml: {
    help: 'A call that asks for its cXML, as a form: --set From=+15551230000 --set Digits=1',
    signed: 'form',
    payload: (fields) => compatibilityCall(formValues(fields)),
  },
};

const AGENT_KINDS: Readonly<Record<string, SendableKind>> = {
  swaig: {
    help: 'A call of a function of an agent: --set function=get_weather --set args.city=Berlin',
    signed: 'none',
    payload: ({ function: name, args, ...rest }) =>
      swaigCall(textIn(name, 'function'), objectIn(args, 'args'), rest),
  },
  'bedrock-swaig': {
    help: 'A call of a function of an agent on Bedrock, set as with swaig',
    signed: 'none',
    payload: ({ function: name, args, ...rest }) =>
      bedrockSwaigCall(textIn(name, 'function'), objectIn(args, 'args'), rest),
  },
  'sidecar-swaig': {
    help: 'A call of a function of a sidecar, set as with swaig',
    signed: 'none',
    payload: ({ function: name, args, ...rest }) =>
      sidecarSwaigCall(textIn(name, 'function'), objectIn(args, 'args'), rest),
  },
  payment: {
    help: 'A card for the connector of pay: --set chargeAmount=20.45',
    signed: 'none',
    payload: (fields) => paymentRequest(fields),
  },
  'post-prompt': {
    help: 'The report of an agent: --set summary=text',
    signed: 'none',
    payload: ({ summary, ...rest }) => postPrompt(summary as string | undefined, rest),
  },
  'bedrock-post-prompt': {
    help: 'The report of an agent on Bedrock: --set summary=text',
    signed: 'none',
    payload: ({ summary, ...rest }) => bedrockPostPrompt(summary as string | undefined, rest),
  },
  'fetch-conversation': {
    help: 'The question for a stored conversation: --set conversation_id=name',
    signed: 'none',
    payload: ({ conversation_id: id, ...rest }) =>
      fetchConversation(textIn(id, 'conversation'), rest),
  },
  'ai-debug': {
    help: 'A debug event of an agent',
    signed: 'none',
    payload: (event) => aiDebug(event),
  },
  sidecar: {
    help: 'An event of a sidecar: --set type=insight',
    signed: 'none',
    payload: ({ type = 'insight', ...rest }) => sidecarEvent(type as SidecarEventType, rest),
  },
  'swaig-signature': {
    help: 'The request for functions: --set functions:=["get_weather"]',
    signed: 'call',
    payload: ({ functions = [], ...rest }) =>
      swaigSignatureRequest([functions].flat().map(String), rest),
  },
};

const EVENT_KINDS = Object.fromEntries(
  Object.keys(STATUS_EVENTS).map((type): [string, SendableKind] => [
    type,
    {
      help: 'An event for a status callback',
      signed: 'call',
      payload: (fields) => statusEvent(type as StatusEventType, fields),
    },
  ]),
);

/** Every kind, by the name that the command line gives it. */
export const KINDS: ReadonlyMap<string, SendableKind> = new Map(
  Object.entries({ ...DOCUMENT_KINDS, ...COMPATIBILITY_KINDS, ...AGENT_KINDS, ...EVENT_KINDS }),
);

function objectIn(value: unknown, name: string): JsonObject {
  if (value === undefined || isJsonObject(value)) return { ...value };
  throw new UsageError(`--set ${name} must set fields of it, such as ${name}.from=text`);
}

function textIn(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

import { phoneCall, sendSigned, type SendOptions } from './calls.js';

/** Where the tests' message handlers stand unless they say otherwise. */
export const MESSAGE_PATH = '/messages';

type Overrides = { message?: object; [name: string]: unknown };

/** A text message on its first fetch, as SignalWire describes it: every required field there, no `vars`. */
export function textMessage({ message, ...rest }: Overrides = {}) {
  const { project_id, space_id } = phoneCall().call;
  return {
    message: {
      message_id: 'e5f6a7b8-c9d0-1234-abcd-567890abcdef',
      project_id,
      space_id,
      direction: 'inbound',
      type: 'sms',
      from: '+15559870000',
      to: '+15551230000',
      body: 'When are you open?',
      media: [] as object[],
      segments: 1,
      timestamp: '2026-01-15T10:30:00Z',
      ...message,
    },
    params: {},
    ...rest,
  };
}

/** Two pictures without a word. */
export function pictureMessage(overrides: Overrides = {}) {
  return textMessage({
    ...overrides,
    message: {
      type: 'mms',
      body: null,
      media: [
        { url: 'https://files.example.com/m/1.jpg', content_type: 'image/jpeg', size: 48_213 },
        { url: 'https://files.example.com/m/2.gif', content_type: 'image/gif', size: 512 },
      ],
      ...overrides.message,
    },
  });
}

/** A message as a `transfer` step fetches a document for it: with variables and parameters. */
export function transferredMessage(overrides: Overrides = {}) {
  return textMessage({
    vars: { reply_result: 'queued', list: [1, { a: null }] },
    params: { topic: 'hours' },
    ...overrides,
  });
}

/** Sends a message as SignalWire would: with its SHA-1 signature alone. */
export function sendMessage(
  origin: string,
  body: unknown = textMessage(),
  options: SendOptions = {},
): Promise<Response> {
  return sendSigned(origin, body, { path: MESSAGE_PATH, algorithms: ['sha1'], ...options });
}

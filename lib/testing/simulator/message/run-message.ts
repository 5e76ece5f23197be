import { SwmlRuntimeError } from '../swml-runtime.error.js';
import { Frame } from '../engine/frame.js';
import type { Values } from '../engine/control.js';
import { fetchFirst } from '../engine/fetch-first.js';
import { messagingHandlers } from '../methods/messaging/handlers.js';
import type { MessageSession } from './message-session.js';

/** Fetches the document for a message and runs it to its end. */
export async function runMessage(
  session: MessageSession,
  urls: readonly string[],
  params: Values,
): Promise<void> {
  const { stage } = session;
  const { message, loader, transcript } = stage;
  const payload = { message, params };
  const place = { path: '', document: `the message to ${String(message.to)}` };
  transcript.add('caller', `${String(message.from)} writes ${String(message.body)}`);
  try {
    const program = await fetchFirst(urls, (url) =>
      loader.fetch({ url, payload, flavour: 'messaging', transcript }, place),
    );
    transcript.add('webhook', `document fetched from ${program.name}`);
    await new Frame(session, messagingHandlers, program).run(program, params);
  } catch (error) {
    if (!(error instanceof SwmlRuntimeError)) throw error;
    // SignalWire simply stops there, so what was sent until then was sent.
    if (error.code === 'simulator_too_many_steps') {
      transcript.add('warning', error.message);
      return;
    }
    transcript.add('warning', `the message fails: ${error.message}`);
    error.transcript = transcript.toString();
    throw error;
  }
}

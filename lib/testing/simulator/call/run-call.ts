import type { DialOptions } from '../dial-options.js';
import { fetchFirst } from '../engine/fetch-first.js';
import type { Control } from '../engine/control.js';
import { Frame } from '../engine/frame.js';
import { callingHandlers } from '../methods/calling/handlers.js';
import { CallSession } from './call-session.js';
import type { CallStage } from './call-stage.js';

/**
 * Fetches the first document and runs it.
 *
 * @param urls The URL of the number, and that of its fallback.
 */
export async function runCall(
  stage: CallStage,
  urls: readonly string[],
  { params = {} }: DialOptions,
): Promise<Control | undefined> {
  const session = new CallSession(stage, stage.caller);
  const { from, to } = stage.caller.fields;
  stage.transcript.add('caller', `${String(from)} calls ${String(to)}`);
  const payload = session.payload(params);
  const program = await fetchFirst(urls, async (url) => {
    const place = { path: '', document: `the call to ${String(to)}` };
    const { loader, transcript } = stage;
    const fetched = await loader.fetch({ url, payload, flavour: 'calling', transcript }, place);
    transcript.add('webhook', `document fetched from ${fetched.name}`);
    return fetched;
  });
  return new Frame(session, callingHandlers, program).run(program, params);
}

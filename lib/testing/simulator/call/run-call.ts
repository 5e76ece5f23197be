import type { DialOptions } from '../dial-options.js';
import type { Control } from '../engine/control.js';
import { Frame } from '../engine/frame.js';
import type { Program } from '../engine/program.js';
import { callingHandlers } from '../methods/calling/handlers.js';
import { SwmlRuntimeError } from '../swml-runtime.error.js';
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
    const fetched = await stage.loader.fetch({ url, payload, flavour: 'calling' }, place);
    stage.transcript.add('webhook', `document fetched from ${fetched.name}`);
    return fetched;
  });
  return new Frame(session, callingHandlers, program).run(program, params);
}

/** Fetches from the first URL that gives a document; the last one's failure counts. */
export async function fetchFirst(
  [url = '', ...others]: readonly string[],
  fetch: (url: string) => Promise<Program>,
): Promise<Program> {
  try {
    return await fetch(url);
  } catch (error) {
    if (others.length === 0 || !(error instanceof SwmlRuntimeError)) throw error;
    return fetchFirst(others, fetch);
  }
}

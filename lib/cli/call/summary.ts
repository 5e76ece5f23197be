import { withoutCredentials } from '../../security/public-url.js';
import { SwmlRuntimeError } from '../../testing/simulator/swml-runtime.error.js';
import { forTerminal } from './for-terminal.js';
import type { CallOutcome } from './play-call.js';

/** What came of a call, for other programs. */
export function summaryOf({ call, error }: CallOutcome) {
  return {
    state: call?.state ?? 'ended',
    ...(error && { error: describe(error) }),
    heard: call?.heard() ?? '',
    variables: call?.variables ?? {},
    callbacks: (call?.callbacks ?? []).map((sent) => ({
      ...sent,
      url: withoutCredentials(sent.url),
    })),
    messages: call?.messages ?? [],
  };
}

function describe(error: Error): object {
  const message = forTerminal(error.message);
  if (!(error instanceof SwmlRuntimeError)) return { message };
  const { code, path, document } = error;
  return { message, code, path, document };
}

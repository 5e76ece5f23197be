import { CallSimulator } from '../../testing/simulator/call-simulator.js';
import { NotPossibleError } from '../../testing/simulator/not-possible.error.js';
import type { TranscriptEntry } from '../../testing/simulator/call/transcript.js';
import { targetOf } from '../application.js';
import { CallView } from '../call/call-view.js';
import { converse } from '../call/converse.js';
import { DEED_HELP } from '../call/deed.js';
import { callerOf, CALLER_OPTIONS } from '../call/caller.js';
import { forTerminal } from '../call/for-terminal.js';
import { playCall } from '../call/play-call.js';
import { followScript, parseScript } from '../call/script.js';
import { summaryOf } from '../call/summary.js';
import { command } from '../command.js';
import { APPLICATION_OPTIONS } from '../common-options.js';
import { EXIT } from '../exit-code.js';
import { UsageError } from '../usage.error.js';

/** A phone in the terminal. */
export const call = command({
  name: 'call',
  usage: '<url>',
  summary:
    'Calls an application and plays its documents: what the caller hears is shown, what you type is done.',
  options: {
    ...CALLER_OPTIONS,
    ...APPLICATION_OPTIONS,
    script: {
      type: 'string',
      value: 'lines',
      help: 'Do this instead of reading the input: 1,2#,/wait 5,sales,h',
    },
    verbose: {
      type: 'boolean',
      short: 'V',
      help: 'Show steps, variables, and each webhook with its time',
    },
  },
  details: [
    `What can be typed\n${DEED_HELP}`,
    'Time is virtual. Only the application is contacted. When the script or the input ends, the caller hangs up.',
    'Exit codes: 0 the call went well, 1 it broke off or something could not be done, 2 wrong use, 130 Ctrl-C',
  ].join('\n\n'),
  async run({ values, positionals }, terminal) {
    const [address, ...more] = positionals;
    if (more.length > 0) throw new UsageError(`Only one URL is taken, not also ${more.join(' ')}`);
    const script = values.script === undefined ? undefined : parseScript(values.script);
    const caller = callerOf(values);
    const { target, path, timeLimit } = targetOf(address, values, terminal);
    const shown = terminal.quiet(values.json === true);
    const view = new CallView(shown, values.verbose === true);
    const entries: TranscriptEntry[] = [];
    const listener = (told: TranscriptEntry) => {
      const entry = { ...told, text: forTerminal(told.text) };
      entries.push(entry);
      view.entry(entry);
    };
    const onReply = view.reply.bind(view);
    const simulator = CallSimulator.for(target, { path, timeLimit, onReply });
    const outcome = await playCall(
      () => simulator.dial({ ...caller, listener }),
      async (dialled) => {
        view.state(dialled);
        if (script) await followScript(dialled, script, view);
        else if (dialled.state !== 'ended') return converse(dialled, view, shown);
        return EXIT.ok;
      },
    );
    if (outcome.error instanceof NotPossibleError) terminal.complain(outcome.error.message);
    if (values.json) terminal.printJson({ ...summaryOf(outcome), entries });
    return outcome.code;
  },
});

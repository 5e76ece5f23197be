import { CallSimulator } from '../../testing/simulator/call-simulator.js';
import type { SimulatedCall } from '../../testing/simulator/simulated-call.js';
import { SwmlRuntimeError } from '../../testing/simulator/swml-runtime.error.js';
import type { TranscriptEntry } from '../../testing/simulator/call/transcript.js';
import { targetOf } from '../application.js';
import { CallView } from '../call/call-view.js';
import { converse, followScript } from '../call/converse.js';
import { DEED_HELP } from '../call/deed.js';
import { callerOf, CALLER_OPTIONS } from '../call/caller.js';
import { command } from '../command.js';
import { APPLICATION_OPTIONS } from '../common-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
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
    const { target, path, timeLimit } = targetOf(address, values, terminal);
    const view = new CallView(terminal.quiet(values.json === true), values.verbose === true);
    const entries: TranscriptEntry[] = [];
    const listener = (entry: TranscriptEntry) => {
      entries.push(entry);
      view.entry(entry);
    };
    const onReply = view.reply.bind(view);
    const simulator = CallSimulator.for(target, { path, timeLimit, onReply });
    let dialled: SimulatedCall | undefined;
    let code: ExitCode = EXIT.ok;
    try {
      dialled = await simulator.dial({ ...callerOf(values), listener });
      view.state(dialled);
      if (values.script !== undefined) await followScript(dialled, values.script, view);
      else if (dialled.state !== 'ended') code = await converse(dialled, view, terminal);
      await finish(dialled);
    } catch (error) {
      // What breaks a call off is part of what was shown.
      if (!(error instanceof SwmlRuntimeError)) throw error;
      code = EXIT.problems;
    }
    if (dialled?.error) code = EXIT.problems;
    if (values.json) terminal.printJson({ ...summaryOf(dialled), entries });
    return code;
  },
});

async function finish(dialled: SimulatedCall): Promise<void> {
  if (dialled.state !== 'ended') await dialled.hangup();
  await dialled.settled();
}

function summaryOf(dialled: SimulatedCall | undefined) {
  return {
    state: dialled?.state ?? 'ended',
    heard: dialled?.heard() ?? '',
    variables: dialled?.variables ?? {},
  };
}

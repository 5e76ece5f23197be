import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { SimulatedCall } from '../../testing/simulator/simulated-call.js';
import { SwmlRuntimeError } from '../../testing/simulator/swml-runtime.error.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';
import type { CallView } from './call-view.js';
import { DEED_HELP, deedOf, isKey } from './deed.js';

interface Conversation {
  readonly call: SimulatedCall;
  readonly view: CallView;
  readonly terminal: Terminal;
}

/** Does what somebody types, until the call or the input ends. Ctrl-C breaks off. */
export async function converse(
  call: SimulatedCall,
  view: CallView,
  terminal: Terminal,
): Promise<ExitCode> {
  const { input, output } = terminal;
  const lines = createInterface({ input, output, prompt: '> ', terminal: terminal.isInteractive });
  let isInterrupted = false;
  const interrupted = new Promise<void>((resolve) => {
    lines.on('SIGINT', () => {
      isInterrupted = true;
      // Closing gives the terminal back as it was.
      lines.close();
      resolve();
    });
  });
  if (terminal.isInteractive) {
    terminal.print(terminal.style('dim', '     /help says what can be typed'));
    pressAtOnce(lines, input);
    lines.prompt();
  }
  for await (const line of lines) {
    await Promise.race([attempt(line, { call, view, terminal }), interrupted]);
    if (call.state === 'ended' || isInterrupted) break;
    view.state(call);
    if (terminal.isInteractive) lines.prompt();
  }
  lines.close();
  return isInterrupted ? EXIT.interrupted : EXIT.ok;
}

/** A key at the beginning of a line needs no Enter, as on a phone. What begins with a blank is said. */
function pressAtOnce(lines: Interface, input: Readable): void {
  input.on('keypress', () => {
    if (isKey(lines.line)) lines.write('\n');
  });
}

/** Somebody may ask for what is not possible now, such as an answer where nobody rings. */
async function attempt(line: string, { call, view, terminal }: Conversation): Promise<void> {
  try {
    if (line.trim() === '/help') terminal.print(DEED_HELP);
    else await deedOf(line)?.(call, view);
  } catch (error) {
    // What breaks a call off has been shown with the call.
    if (!(error instanceof SwmlRuntimeError)) terminal.complain((error as Error).message);
  }
}

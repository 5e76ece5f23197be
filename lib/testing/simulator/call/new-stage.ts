import { inboundCall } from '../../payloads/inbound-call.js';
import type { DialOptions } from '../dial-options.js';
import { CALL_OUTCOMES, checkOutcomes } from '../outcomes.js';
import { BackgroundTasks } from './background-tasks.js';
import { Bridge } from './bridge.js';
import type { CallStage } from './call-stage.js';
import { Inbox } from './inbox.js';
import { Leg } from './leg.js';
import { StatusCallbacks } from './status-callbacks.js';
import { Transcript } from './transcript.js';
import { VirtualClock } from './virtual-clock.js';

type Shared = Pick<CallStage, 'network' | 'loader' | 'coverage' | 'meter'>;

/** Everything that a new call needs. */
export function newStage(shared: Shared, options: DialOptions): CallStage {
  const { answeredBy, outcomes = {}, listener, path: _path, ...fields } = options;
  const given = { ...(answeredBy && { detect_machine: answeredBy }), ...outcomes };
  checkOutcomes(given, CALL_OUTCOMES);
  const { call, vars, envs } = inboundCall(fields);
  const clock = new VirtualClock();
  const transcript = new Transcript(clock, listener);
  return {
    ...shared,
    clock,
    transcript,
    inbox: new Inbox(),
    callbacks: new StatusCallbacks(shared.network, transcript),
    background: new BackgroundTasks(),
    bridge: new Bridge(),
    caller: new Leg('caller', { ...call }, vars),
    outcomes: given,
    messages: [],
    userEvents: [],
    envs,
    sidecar: undefined,
    waitingFor: undefined,
  };
}

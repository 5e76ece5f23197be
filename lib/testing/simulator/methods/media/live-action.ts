import { isObject } from '../../../../swml/check/is-object.js';
import type { CallStep } from '../../call/call-session.js';

/** What an `action` of `live_transcribe` or `live_translate` does. Its webhooks are not documented, so none is sent. */
export function runLiveAction(step: CallStep, kind: string): void {
  const { world } = step;
  const action = step.params.value('action');
  const name = isObject(action) ? Object.keys(action)[0] : action;
  const { background } = world.stage;
  if (name === 'start') {
    world.answer();
    background.add({ kind, controlId: world.newId(), stop: () => {} });
  } else if (name === 'stop') background.stop(kind);
  world.unknown(step, `${kind} ${String(name)}: what is said is not known, and no webhook is sent`);
}

import type { CallStep } from '../../call/call-session.js';
import { Sidecar } from '../agent/sidecar.js';

/** Starts an agent that listens beside the script. */
export function ai_sidecar(step: CallStep): void {
  const { world, params } = step;
  world.answer();
  if (params.has('action')) {
    world.unknown(step, 'a summary of what was said cannot be made');
    return;
  }
  const sidecar = new Sidecar(step);
  const { stage } = world;
  stage.sidecar = sidecar;
  stage.background.add({
    kind: 'ai_sidecar',
    controlId: world.newId(),
    stop: () => {
      stage.sidecar = undefined;
      sidecar.finish(world.leg.state === 'ended' ? 'hung_up' : 'stop_action');
    },
  });
}

import type { CallStep } from '../../call/call-session.js';

/** Ends a recording, tap or stream: the one that is named, by the step or by a variable, else the last. */
export function stopTask(step: CallStep, kind: string, variable?: string): 'success' | 'failed' {
  const { world, params } = step;
  const named = params.optionalText('control_id');
  const controlId = named ?? (variable === undefined ? undefined : textOf(world.vars[variable]));
  return world.stage.background.stop(kind, controlId) ? 'success' : 'failed';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

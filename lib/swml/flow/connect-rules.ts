import { itemPath } from '../path.js';
import type { FlowStep } from './flow-step.js';
import { checkResult } from './jump-rules.js';

interface Target {
  readonly to?: string;
  readonly transfer_after_bridge?: unknown;
}

interface ConnectParams extends Target {
  readonly serial?: readonly Target[];
  readonly parallel?: readonly Target[];
  readonly serial_parallel?: readonly (readonly Target[])[];
}

/** `connect`: a queue needs to know where its caller goes afterwards. */
export function checkConnect(step: FlowStep): void {
  const { params, place, section, document } = step;
  section.hasWayOut = true;
  checkResult(step);
  const connect = params as ConnectParams;
  if (connect.transfer_after_bridge !== undefined) return;
  const check = (target: Target, path: () => string): void => {
    if (!target.to?.startsWith('queue:') || target.transfer_after_bridge !== undefined) return;
    const message =
      'is a queue, which needs transfer_after_bridge: the document for the caller after the bridge';
    document.report.add('queue-without-transfer', place, message, `${path()}.to`);
  };
  check(connect, () => '');
  connect.serial?.forEach((target, index) => check(target, () => itemPath('.serial', index)));
  connect.parallel?.forEach((target, index) => check(target, () => itemPath('.parallel', index)));
  connect.serial_parallel?.forEach((group, outer) =>
    group.forEach((target, inner) =>
      check(target, () => itemPath(itemPath('.serial_parallel', outer), inner)),
    ),
  );
}

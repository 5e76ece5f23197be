import { randomUUID } from 'node:crypto';
import { isObject } from '../../../../swml/check/is-object.js';
import type { DialledLeg } from '../../call/bridge.js';
import type { CallStep } from '../../call/call-session.js';
import { Leg } from '../../call/leg.js';
import { StepParams } from '../../engine/step-params.js';

/** A phone to be called. */
export interface Target extends DialledLeg {
  /** What the document says about it, and about all targets where it says nothing. */
  readonly params: StepParams;
  /** Where its `confirm` steps stand: keys below the step. */
  readonly confirmAt: readonly (string | number)[];
}

/** The targets of a `connect`: each group rings at once, one group after the other. */
export function targetGroups(step: CallStep): readonly (readonly Target[])[] {
  const { params } = step;
  const list = (key: string) => params.raw(key) as unknown[];
  const make = (raw: unknown, keys: readonly (string | number)[]) => newTarget(step, raw, keys);
  if (params.has('serial')) return list('serial').map((raw, i) => [make(raw, ['serial', i])]);
  if (params.has('parallel')) return [list('parallel').map((raw, i) => make(raw, ['parallel', i]))];
  if (!params.has('serial_parallel')) return [[make({}, [])]];
  return list('serial_parallel').map((group, i) =>
    (group as unknown[]).map((raw, k) => make(raw, ['serial_parallel', i, k])),
  );
}

function newTarget(step: CallStep, raw: unknown, keys: readonly (string | number)[]): Target {
  const own = isObject(raw) ? raw : {};
  const shared = isObject(step.raw) ? step.raw : {};
  const params = new StepParams({ ...shared, ...own }, (value) => step.expand(value));
  const address = params.text('to');
  const leg = new Leg(address, legFields(step, address, params));
  const confirmAt = own.confirm === undefined ? ['confirm'] : [...keys, 'confirm'];
  return { address, leg, params, confirmAt };
}

function legFields(step: CallStep, to: string, params: StepParams): Record<string, unknown> {
  const { fields } = step.world.leg;
  const { node_id, project_id, space_id, call_id } = fields;
  const from = params.text('from') || String(fields.from);
  const type = typeOf(to);
  return {
    call_id: randomUUID(),
    node_id,
    segment_id: call_id,
    call_state: 'created',
    direction: 'outbound',
    type,
    from,
    to,
    ...(type === 'phone' && { from_number: from, to_number: to }),
    headers: params.value('headers') ?? [],
    project_id,
    space_id,
    parent: { device_type: fields.type, call_id, node_id },
  };
}

function typeOf(address: string): 'phone' | 'sip' | 'webrtc' {
  if (/^sips?:/i.test(address)) return 'sip';
  return /^\+?[\d() -]+$/.test(address) ? 'phone' : 'webrtc';
}

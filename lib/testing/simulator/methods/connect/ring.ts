import type { CallStep } from '../../call/call-session.js';
import type { DialFailure } from '../../call/call-event.js';
import { confirms } from './confirm.js';
import { changeState } from './leg-reports.js';
import type { Target } from './targets.js';

const TIMEOUT = 60;

/** What came of calling a group of phones. */
export type RingResult =
  { readonly connected: Target } | { readonly failed: DialFailure | 'confirm_failed' };

/** Calls all phones of a group until one answers, and takes the call where it is asked to confirm. */
export async function ring(step: CallStep, group: readonly Target[]): Promise<RingResult> {
  const { world } = step;
  const { bridge } = world.stage;
  let failed: DialFailure | 'confirm_failed' = 'no_answer';
  const startedAt = world.now;
  world.checkPresence();
  for (const target of group) {
    changeState(step, target, 'created');
    changeState(step, target, 'ringing');
    bridge.ringing.push(target);
    world.tell(`calls ${target.address}`);
  }
  try {
    while (bridge.ringing.length > 0) {
      const event = await world.next({ what: 'an answer', until: nextTimeout() });
      if (event.type === 'time') giveUp();
      else if (
        event.type === 'answered' ||
        event.type === 'unanswered' ||
        event.type === 'hangup'
      ) {
        const target = group.find(({ leg }) => leg === event.leg);
        if (!target || !bridge.ringing.includes(target)) continue;
        if (event.type !== 'answered') {
          failed = event.type === 'unanswered' ? event.reason : 'declined';
          drop(target, failed);
        } else if (await answers(target)) return { connected: target };
      } else world.ignore(event);
    }
    return { failed };
  } finally {
    for (const target of group) if (target !== bridge.connected) drop(target, 'cancel');
  }

  function endOf({ params }: Target): number {
    return startedAt + params.number('timeout', TIMEOUT) * 1000;
  }

  function ringingTargets(): Target[] {
    return group.filter((target) => bridge.ringing.includes(target));
  }

  function nextTimeout(): number {
    return Math.min(...ringingTargets().map(endOf));
  }

  function giveUp(): void {
    failed = 'no_answer';
    for (const target of ringingTargets()) if (endOf(target) <= world.now) drop(target, failed);
  }

  function drop(target: Target, reason: string, endReason = reason): void {
    if (!bridge.ringing.includes(target)) return;
    bridge.stopRinging(target);
    changeState(step, target, 'ended', endReason);
    world.tell(`${target.address}: ${reason}`);
  }

  async function answers(target: Target): Promise<boolean> {
    changeState(step, target, 'answered');
    world.tell(`${target.address} answers`);
    if (group.length > 1) target.leg.fields.dial_winner = 'true';
    if (await confirms(step, target)) {
      world.checkPresence();
      bridge.connect(target);
      bridge.stopRinging(target);
      return true;
    }
    failed = 'confirm_failed';
    drop(target, failed, 'hangup');
    return false;
  }
}

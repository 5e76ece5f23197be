import type { CallStep } from '../../call/call-session.js';

/** Sends an event to the client that is attached to the call. */
export function user_event({ world, params }: CallStep): void {
  const event = params.value('event');
  world.stage.userEvents.push(event);
  world.tell(`sends the event ${JSON.stringify(event)}`);
}

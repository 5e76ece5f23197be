import type { CallStep } from '../../call/call-session.js';

/** Waits until the test says that the caller left: `call.leave()`. */
export async function stay({ world }: CallStep, what: string): Promise<void> {
  for (;;) {
    const event = await world.next({ what });
    if (event.type === 'left') return;
    world.ignore(event);
  }
}

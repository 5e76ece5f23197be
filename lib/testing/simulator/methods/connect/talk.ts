import type { DialledLeg } from '../../call/bridge.js';
import type { CallStep } from '../../call/call-session.js';

/** Waits until a conversation is over: the other side hangs up, or its time is. Keys go to the other side. */
export async function talk(
  { world }: CallStep,
  { leg, address }: DialledLeg,
  seconds: number,
): Promise<void> {
  const until = world.now + seconds * 1000;
  for (;;) {
    const event = await world.next({ what: 'the end of a conversation', until });
    if (event.type === 'time')
      return world.tell(`the conversation with ${address} has lasted ${seconds} s`);
    if (event.type === 'hangup' && event.leg === leg) return;
    if (event.type === 'key') world.stage.background.press(event.key);
  }
}

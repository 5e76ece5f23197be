import type { CallStep } from '../../call/call-session.js';
import { stay } from '../media/stay.js';

/** Joins a video room, until the caller leaves. */
export async function join_room(step: CallStep): Promise<void> {
  const { world, params } = step;
  world.answer();
  const joined = world.outcome('join_room', 'joined') === 'joined';
  world.vars.join_room_result = joined ? 'joined' : 'failed';
  if (!joined) return;
  world.tell(`joins the room ${params.text('name')}`);
  await stay(step, 'the end of a room');
}

import { method } from '../method/method.js';
import * as t from '../schema/index.js';

const schema = t.object({
  /** Name of the room: letters, digits, `_` and `-`. */
  name: t.string(),
});

/** What `join_room` takes. */
export interface JoinRoomParams extends t.Static<typeof schema> {}

/** The builder method of `join_room`. */
export interface JoinRoomStep {
  /**
   * Brings the call into a video room, which is made if there is none of that name;
   * `join_room_result` tells whether it worked.
   *
   * @param room The name of the room, or the parameters as on the wire.
   * @see SWML reference, `join_room`
   */
  joinRoom(room: string | JoinRoomParams): this;
}

/** Description of `join_room`. */
export const joinRoom = method<JoinRoomStep, { join_room: JoinRoomParams }>(
  'join_room',
  schema,
  (room) => (typeof room === 'string' ? { name: room } : room),
);

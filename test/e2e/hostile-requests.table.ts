import { BODY_TABLE } from './hostile/bodies.table.js';
import { FRAMING_TABLE } from './hostile/framing.table.js';
import { FUNCTION_TABLE } from './hostile/functions.table.js';
import type { HostileRequest } from './hostile/hostile-request.js';
import { MESSAGE_TABLE } from './hostile/messages.table.js';
import { PAYLOAD_TABLE } from './hostile/payloads.table.js';
import { PROTOCOL_TABLE } from './hostile/protocol.table.js';
import { SHARED_PATH_TABLE } from './hostile/shared-path.table.js';
import { SIGNATURE_TABLE } from './hostile/signatures.table.js';
import { STATUS_TABLE } from './hostile/status.table.js';
import { URL_TABLE } from './hostile/urls.table.js';

/** Everything that must be refused, by what is wrong with it. */
export const HOSTILE_TABLES: Readonly<Record<string, readonly HostileRequest[]>> = {
  signature: SIGNATURE_TABLE,
  URL: URL_TABLE,
  body: BODY_TABLE,
  payload: PAYLOAD_TABLE,
  protocol: PROTOCOL_TABLE,
  framing: FRAMING_TABLE,
  'shared path': SHARED_PATH_TABLE,
  message: MESSAGE_TABLE,
  'status callback': STATUS_TABLE,
  function: FUNCTION_TABLE,
};

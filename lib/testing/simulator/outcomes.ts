/** What the methods of calls can come to as the test says: the documented values that nothing else in a test decides. */
export const CALL_OUTCOMES = {
  denoise: ['on', 'failed'],
  detect_machine: ['human', 'machine', 'fax', 'unknown', 'error'],
  enter_queue: ['leaving', 'failed'],
  join_conference: ['completed', 'answered', 'no-answer', 'failed', 'canceled'],
  join_room: ['joined', 'failed'],
  pay: ['relay-pay-stop', 'validation-error', 'internal-error'],
  play: ['finished', 'error'],
  prompt: ['no_match', 'failed'],
  receive_fax: ['success', 'failed'],
  record: ['success', 'failed'],
  record_call: ['success', 'failed'],
  send_digits: ['success', 'failed'],
  send_fax: ['success', 'failed'],
  send_sms: ['success', 'failed'],
  sip_refer: ['success', 'failed'],
  stream: ['success', 'failed'],
  tap: ['success', 'failed'],
  transcribe: ['success', 'failed'],
} as const;

/** The same for messages. */
export const MESSAGE_OUTCOMES = { reply: ['queued', 'failed'] } as const;

type OutcomesOf<Table extends Readonly<Record<string, readonly string[]>>> = {
  readonly [Method in keyof Table]?: Table[Method][number];
};

/** What the methods of a call come to: `{ record: 'failed', prompt: 'no_match' }`. */
export type CallOutcomes = OutcomesOf<typeof CALL_OUTCOMES>;

/** What the methods of a message's script come to: `{ reply: 'failed' }`. */
export type MessageOutcomes = OutcomesOf<typeof MESSAGE_OUTCOMES>;

/** @throws TypeError where there is no such method, or it cannot come to that: a mistyped one would do nothing. */
export function checkOutcomes(
  outcomes: Readonly<Record<string, string | undefined>>,
  table: Readonly<Record<string, readonly string[]>>,
): void {
  for (const [method, outcome] of Object.entries(outcomes)) {
    const known = Object.hasOwn(table, method) ? table[method] : undefined;
    if (!known) {
      const methods = Object.keys(table).join(', ');
      throw new TypeError(`outcomes.${method} is for no method: take one of ${methods}`);
    }
    if (outcome !== undefined && !known.includes(outcome)) {
      throw new TypeError(
        `outcomes.${method} must be ${known.join(' or ')}, not ${JSON.stringify(outcome)}`,
      );
    }
  }
}

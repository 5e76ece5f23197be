import type { Leg } from './leg.js';

/** How a call that was placed comes to nothing. */
export type DialFailure = 'busy' | 'no_answer' | 'declined' | 'error';

/** What reaches a script from outside: from the people on the phone, from the clock, or from the test. */
export type CallEvent =
  | {
      readonly type: 'key';
      readonly leg: Leg;
      readonly key: string;
      /** Part of card data, which is never written down. */
      readonly isSecret?: boolean;
    }
  | {
      readonly type: 'speech';
      readonly leg: Leg;
      readonly text: string;
      readonly confidence: number;
    }
  | { readonly type: 'hangup'; readonly leg: Leg }
  | { readonly type: 'answered'; readonly leg: Leg }
  | { readonly type: 'unanswered'; readonly leg: Leg; readonly reason: DialFailure }
  /** The conference or room is over for the caller. */
  | { readonly type: 'left' }
  | { readonly type: 'agent'; readonly task: AgentTask }
  | { readonly type: 'time'; readonly alarm: object };

/** Something that the model of an AI agent does, as the test decides. */
export interface AgentTask {
  readonly does: AgentInvocation | AgentEnd;
  /** Tells the test what came of it. */
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** The model calls a function. */
export interface AgentInvocation {
  readonly type: 'invoke';
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The conversation is over. */
export interface AgentEnd {
  readonly type: 'end';
  readonly summary: unknown;
}

/** Keys that somebody presses one after the other. */
export function keysOf(leg: Leg, keys: string, isSecret = false): CallEvent[] {
  return keys.split('').map((key) => ({ type: 'key', leg, key, isSecret }));
}

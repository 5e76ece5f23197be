import { isJsonObject } from '../../security/json-object.js';
import {
  CallingDocument,
  type Expression,
  type SwaigAction,
  type SwaigContextSwitch,
  type SwaigDocument,
  type SwaigHold,
  type SwaigPlayback,
  type SwaigToggle,
  type SwaigToolResult,
} from '../../swml/index.js';
import { swaigResponse } from '../../swml/calling/ai/swaig/output.js';
import { swaigActions } from '../../swml/calling/swaig/action/action.js';
import { checkPart } from '../../swml/check-part.js';
import type { Values } from '../../swml/schema/index.js';

/** What a {@link SwaigResult} looks like to SignalWire. */
export interface SwaigResultJson {
  response?: string | SwaigToolResult;
  action?: readonly object[];
  post_process?: true;
}

/**
 * What a function of an agent comes back with: something for the model to read, and actions, which SignalWire carries out
 * in their order. One method for each action of the SWML reference ("SWAIG functions", "Actions").
 *
 * On Amazon Bedrock and in a sidecar only some actions have an effect; SignalWire ignores the others without a word.
 *
 * @example `return new SwaigResult('Putting you through.').transfer(new CallingDocument().connect('+15551230001'));`
 */
export class SwaigResult {
  readonly #response: string | SwaigToolResult | undefined;
  readonly #actions: object[] = [];
  #waits = false;

  /**
   * @param response what the model is told; the caller does not hear it. Facts and instructions apart
   * (`{ tool_result, tool_prompt }`) work with `ai` only.
   * @throws SwmlValidationError if it is neither.
   */
  constructor(response?: string | SwaigToolResult) {
    this.#response =
      response === undefined
        ? undefined
        : (checkPart(swaigResponse, response, 'response') as typeof response);
  }

  /**
   * Runs a document on the call; then the conversation goes on.
   *
   * @throws SwmlValidationError if it is no valid calling document.
   */
  swml(document: SwaigDocument): this {
    return this.#add({ SWML: plainDocument(document) });
  }

  /**
   * Hands the call over to a document: the session with the agent ends and does not come back.
   *
   * @throws SwmlValidationError if it is no valid calling document.
   */
  transfer(document: SwaigDocument): this {
    // SignalWire's guides want `transfer` to be written before `SWML`.
    return this.#add({ transfer: true, SWML: plainDocument(document) });
  }

  /** Makes the agent say a text, word for word. */
  say(text: string): this {
    return this.#add({ say: text });
  }

  /** Goes on as if the caller had said something. */
  userInput(text: string): this {
    return this.#add({ user_input: text });
  }

  /** Ends the call as soon as the agent has stopped speaking. */
  hangup(): this {
    return this.#add({ hangup: true });
  }

  /** Ends the session with the agent; the call goes on with the step after it. */
  stop(): this {
    return this.#add({ stop: true });
  }

  /**
   * Puts the caller on hold: music plays, and the agent does not listen.
   *
   * @param timeout seconds, at most 900. Default 300.
   */
  hold(timeout: number | Expression | SwaigHold = {}): this {
    return this.#add({ hold: timeout });
  }

  /** Goes to another context of the prompt. */
  changeContext(name: string): this {
    return this.#add({ change_context: name });
  }

  /** Goes to another step of the present context. */
  changeStep(name: string): this {
    return this.#add({ change_step: name });
  }

  /** Gives the agent new instructions in the middle of the session: a new prompt, or that and what goes with it. */
  contextSwitch(prompt: string | SwaigContextSwitch): this {
    return this.#add({
      context_switch: typeof prompt === 'string' ? { system_prompt: prompt } : prompt,
    });
  }

  /** Opens functions to the model or closes them. */
  toggleFunctions(...toggles: SwaigToggle[]): this {
    return this.#add({ toggle_functions: toggles });
  }

  /** Writes into `global_data`, which all functions and prompts of the session see. Other keys stay as they are. */
  setGlobalData(data: Values): this {
    return this.#add({ set_global_data: data });
  }

  /** Removes a key from `global_data`; `{}` removes all of them. */
  unsetGlobalData(key: string | Record<string, never>): this {
    return this.#add({ unset_global_data: key });
  }

  /** Writes into `meta_data`, which the functions with the same token see. Other keys stay as they are. */
  setMetaData(data: Values): this {
    return this.#add({ set_meta_data: data });
  }

  /** Removes a key from `meta_data`; `{}` removes all of them. */
  unsetMetaData(key: string | Record<string, never>): this {
    return this.#add({ unset_meta_data: key });
  }

  /** Plays a sound behind the conversation: the URL of an audio file, or that and whether the agent waits for its end. */
  playbackBg(playback: string | SwaigPlayback): this {
    return this.#add({
      playback_bg: typeof playback === 'string' ? { file: playback } : playback,
    });
  }

  /** Ends what {@link playbackBg} began. */
  stopPlaybackBg(): this {
    return this.#add({ stop_playback_bg: true });
  }

  /**
   * Adds an action that SignalWire knows and its schema of SWML does not, such as a sidecar's `user_event`. Nothing is
   * checked but that it is an object.
   *
   * @example `new SwaigResult().action({ user_event: { type: 'offer' } })`
   */
  action(action: Values): this {
    if (!isJsonObject(action)) throw new TypeError('An action is an object, such as { say: "…" }');
    this.#actions.push(action);
    return this;
  }

  /** Has the actions wait until the agent has told what the model makes of the result. With `ai` only. */
  postProcess(): this {
    this.#waits = true;
    return this;
  }

  /** The result as SignalWire reads it. */
  toJSON(): SwaigResultJson {
    return {
      ...(this.#response !== undefined && { response: this.#response }),
      ...(this.#actions.length > 0 && { action: [...this.#actions] }),
      ...(this.#waits && { post_process: true }),
    };
  }

  #add(action: SwaigAction): this {
    const path = `action[${this.#actions.length}]`;
    this.#actions.push(checkPart(swaigActions, action, path) as object);
    return this;
  }
}

/** A document that was built has its own options; one that was written by hand is checked with the defaults. */
function plainDocument(document: SwaigDocument): SwaigDocument {
  const built = document instanceof CallingDocument ? document : CallingDocument.from(document);
  return built.toJSON();
}

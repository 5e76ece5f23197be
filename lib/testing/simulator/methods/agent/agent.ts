import type { CallLogEntryDto } from '../../../../ai/dto/call-log-entry.dto.js';
import type { SwaigLogEntryDto } from '../../../../ai/dto/swaig-log-entry.dto.js';
import { isObject } from '../../../../swml/check/is-object.js';
import { given, type Plain } from '../../../payloads/merge.js';
import type { CallStep } from '../../call/call-session.js';
import type { Values } from '../../engine/control.js';
import { asText } from '../../expressions/as-text.js';

/** A function of an agent, as the document or the server of an include describes it. */
export interface AgentFunction extends Values {
  readonly function: string;
}

/** What was said in a conversation. */
export interface LogEntry extends Plain<CallLogEntryDto> {
  /** How sure the recognition of speech is. */
  readonly confidence?: number;
}

/** An AI agent during its conversation. */
export class Agent {
  readonly id: string;
  readonly functions = new Map<string, AgentFunction>();
  readonly inactive = new Set<string>();
  readonly metaData: Record<string, Record<string, unknown>> = {};
  readonly log: LogEntry[] = [];
  readonly swaigLog: Plain<SwaigLogEntryDto>[] = [];
  globalData: Record<string, unknown>;
  readonly startedAt: number;

  constructor(readonly step: CallStep) {
    this.id = this.isBedrock ? asText(step.world.leg.fields.call_id) : step.world.newId();
    this.startedAt = step.world.now;
    this.globalData = { ...objectOf(step.params.value('global_data')) };
    for (const definition of listOf(this.swaig.functions)) this.register(definition);
  }

  /** Whether this is `amazon_bedrock`, which differs in what it sends. */
  get isBedrock(): boolean {
    return this.step.method === 'amazon_bedrock';
  }

  /** One of `params`, its placeholders replaced. */
  setting(name: string): unknown {
    return this.step.expand(objectOf(this.step.params.raw('params'))[name]);
  }

  /** Whether functions may do something, which they may unless the document forbids it. */
  allows(permission: string): boolean {
    const { params } = this.step;
    const holder = this.step.method === 'ai_sidecar' ? 'permissions' : 'params';
    return isTrue(this.step.expand(objectOf(params.raw(holder))[permission]) ?? true);
  }

  /** What says in payloads whose conversation it is. */
  get ids() {
    const { call_id, project_id, space_id } = this.step.world.leg.fields;
    return given({
      call_id: asText(call_id),
      project_id: asText(project_id),
      space_id: asText(space_id),
      ai_session_id: this.id,
      app_name: asText(this.setting('app_name')) || (this.isBedrock ? 'bedrock' : 'swml app'),
      conversation_id: asText(this.setting('conversation_id')) || undefined,
    });
  }

  /** Who calls, as payloads name it. */
  get caller(): string {
    return asText(this.step.world.leg.fields.from);
  }

  /** The call as payloads of a sidecar have it. */
  get channelData() {
    const { call_id, to } = this.step.world.leg.fields;
    return {
      call_id: asText(call_id),
      caller_id_name: '',
      caller_id_number: this.caller,
      destination_number: asText(to),
    };
  }

  /** The script of the call as payloads have it. */
  get script() {
    const { fields, vars } = this.step.world.leg;
    return { SWMLVars: vars, SWMLCall: fields };
  }

  get swaig(): Values {
    return objectOf(this.step.params.raw('SWAIG'));
  }

  register(definition: unknown): void {
    if (!isObject(definition) || typeof definition.function !== 'string') return;
    this.functions.set(definition.function, definition as AgentFunction);
    if (definition.active === false || definition.active === 'false') {
      this.inactive.add(definition.function);
    }
  }

  /**
   * The function of a name.
   *
   * @throws Error where the model could not call it.
   */
  functionNamed(name: string): AgentFunction {
    const found = this.functions.get(name);
    const callable = [...this.functions.keys()].filter((key) => !this.inactive.has(key));
    const has = callable.length > 0 ? `it has ${callable.join(', ')}` : 'it has none';
    if (!found) throw new Error(`The agent has no function ${JSON.stringify(name)}: ${has}`);
    if (this.inactive.has(name)) throw new Error(`The function ${name} is switched off: ${has}`);
    return found;
  }

  /** Where the calls of a function go; `undefined` where it is worked out without a server. */
  webHookOf(definition: AgentFunction): string | undefined {
    const fallback = objectOf(this.swaig.defaults).web_hook_url;
    const url = definition.web_hook_url ?? fallback;
    return typeof url === 'string' ? String(this.step.expand(url)) : undefined;
  }

  /** The data that calls of a function share. */
  metaDataOf(definition: AgentFunction): Record<string, unknown> {
    const token = this.tokenOf(definition);
    return (this.metaData[token] ??= { ...objectOf(definition.meta_data) });
  }

  /** Functions with the same token share their data; by default those with the same URL. */
  tokenOf(definition: AgentFunction): string {
    if (typeof definition.meta_data_token === 'string') return definition.meta_data_token;
    return this.webHookOf(definition) ?? definition.function;
  }
}

export function objectOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

export function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

import { isObject } from '../../../../swml/check/is-object.js';
import type { CallStep } from '../../call/call-session.js';
import type { Values } from '../../engine/control.js';

/** A function of an agent, as the document or the server of an include describes it. */
export interface AgentFunction extends Values {
  readonly function: string;
}

/** An AI agent during its conversation. */
export class Agent {
  readonly id: string;
  readonly functions = new Map<string, AgentFunction>();
  readonly inactive = new Set<string>();
  readonly metaData: Record<string, Record<string, unknown>> = {};
  readonly log: Record<string, unknown>[] = [];
  readonly swaigLog: Record<string, unknown>[] = [];
  globalData: Record<string, unknown>;
  readonly startedAt: number;

  constructor(readonly step: CallStep) {
    this.id = step.world.newId();
    this.startedAt = step.world.now;
    this.globalData = { ...objectOf(step.params.value('global_data')) };
    for (const definition of listOf(this.swaig.functions)) this.register(definition);
  }

  /** Whether this is `amazon_bedrock`, which differs in what it sends. */
  get isBedrock(): boolean {
    return this.step.method === 'amazon_bedrock';
  }

  get settings(): Values {
    return objectOf(this.step.params.raw('params'));
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

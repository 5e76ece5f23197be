import type { SidecarEventType } from '../../../../ai/dto/sidecar-event.dto.js';
import { sidecarEvent } from '../../../payloads/agent-event.js';
import type { AgentTask } from '../../call/call-event.js';
import type { CallStep } from '../../call/call-session.js';
import { microsecondsAt } from '../../call/status-envelope.js';
import { asText } from '../../expressions/as-text.js';
import { Agent, isTrue } from './agent.js';
import { invokeFunction } from './invoke-function.js';
import { runActions } from './run-actions.js';

/** An agent that listens beside the script. The test lets it call functions; it never speaks. */
export class Sidecar {
  private readonly agent: Agent;
  private ticks = 0;

  constructor(private readonly step: CallStep) {
    this.agent = new Agent(step);
    step.world.vars.ai_agents_global_data = this.agent.globalData;
    this.report('start');
  }

  /** Does what the test lets its model do. */
  async run({ does, resolve, reject }: AgentTask): Promise<void> {
    if (does.type === 'end') {
      this.step.world.stage.background.stop('ai_sidecar');
      return resolve(undefined);
    }
    try {
      this.report('tool_call', { name: does.name, arguments: does.args });
      const result = await invokeFunction(this.agent, does.name, does.args);
      this.report('tool_result', { name: does.name, result: asText(result.response) });
      resolve(result);
      await this.act(does.name, result.actions);
    } catch (error) {
      this.report('error', { message: (error as Error).message });
      reject(error);
    }
  }

  /** It is over. */
  finish(reason: string): void {
    this.report('final', { stop_reason: reason });
  }

  /** What concerns the call itself, only its own permission allows; a script cannot be replaced from beside it. */
  private async act(name: string, actions: Parameters<typeof runActions>[2]): Promise<void> {
    const { world } = this.step;
    const acts = isTrue(this.agent.setting('act_on_channel') ?? true);
    const harmless = actions.map(({ SWML, transfer, hangup, stop, say, ...rest }) => {
      if (isTrue(hangup) && acts) world.stage.inbox.deliver({ type: 'hangup', leg: world.leg });
      if (isTrue(stop)) world.stage.background.stop('ai_sidecar');
      if (say !== undefined) world.tell(`the sidecar suggests: ${asText(say)}`);
      if (SWML !== undefined || transfer !== undefined) {
        world.unknown(this.step, 'what a sidecar does to the script of the call is not simulated');
      }
      return rest;
    });
    for (const action of harmless) this.report('action', { action });
    await runActions(this.agent, this.agent.functionNamed(name), harmless);
  }

  private report(type: SidecarEventType, details: Record<string, unknown> = {}): void {
    const { world, params } = this.step;
    const url = params.optionalText('url');
    if (!url) return;
    const event = { type, ts: microsecondsAt(world.now), tick_id: this.ticks++ };
    const { call_id, project_id, space_id } = this.agent.ids;
    const { channelData: channel_data } = this.agent;
    const info = { call_id, project_id, space_id };
    const body = sidecarEvent(type, {
      call_info: info,
      sidecar_event: { ...details, ...event, channel_data },
    });
    world.stage.callbacks.send(url, `sidecar.${type}`, structuredClone({ ...body }));
  }
}

import { Controller } from '@nestjs/common';
import {
  OnInboundCall,
  OnPostPrompt,
  PostPrompt,
  PostPromptDto,
  SignalWireUrls,
  SwaigService,
  SwmlService,
} from 'nestjs-signalwire';
import { Summaries } from './summaries.js';
import { TablesController } from './tables.controller.js';

const INSTRUCTIONS = `You answer the telephone of the restaurant Da Mario.
Find out for how many people, on which day and at what time a table is wanted. Look whether one is free before you book it.
If the caller asks for anything else, or gets impatient, put them through to a colleague.`;

@Controller()
export class AgentController {
  constructor(
    private readonly swml: SwmlService,
    private readonly urls: SignalWireUrls,
    private readonly swaig: SwaigService,
    private readonly summaries: Summaries,
  ) {}

  @OnInboundCall()
  answer() {
    return this.swml
      .calling()
      .answer()
      .ai({
        prompt: { text: INSTRUCTIONS },
        post_prompt: { text: 'Sum the call up as JSON: { "booked": boolean, "wish": string }' },
        post_prompt_url: this.urls.to(AgentController, 'ended'),
        SWAIG: { ...this.swaig.functions(TablesController), native_functions: ['check_time'] },
      })
      .hangup();
  }

  @OnPostPrompt('ended')
  async ended(@PostPrompt() { call_id, caller_id_number, post_prompt_data }: PostPromptDto) {
    await this.summaries.keep(call_id, {
      caller: caller_id_number ?? 'unknown',
      text: post_prompt_data?.raw ?? '',
      facts: post_prompt_data?.parsed[0] ?? {},
    });
  }
}

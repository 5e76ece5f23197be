import { isJsonObject } from '../../security/json-object.js';
import { nameOf } from '../../webhooks/payload/name-of.js';
import type { PayloadDescription } from '../../webhooks/payload/payload-reader.js';
import { AiSwaigCallDto } from '../dto/ai-swaig-call.dto.js';
import { BedrockSwaigCallDto } from '../dto/bedrock-swaig-call.dto.js';
import { SidecarSwaigCallDto } from '../dto/sidecar-swaig-call.dto.js';
import type { SwaigCallDto } from '../dto/swaig-call.dto.js';

/** The payload of a function call, from any of the three steps that have agents. */
export const swaigCallPayload: PayloadDescription<SwaigCallDto> = {
  dto: AiSwaigCallDto,
  variants: [
    {
      dto: SidecarSwaigCallDto,
      recognises: ({ channel_data }) => isJsonObject(channel_data),
    },
    {
      dto: BedrockSwaigCallDto,
      recognises: (body) => Object.hasOwn(body, 'caller_id'),
    },
  ],
  containers: [{ path: ['argument'], holds: 'values' }],
  identify: ({ call_id, function: name }) => `Function ${nameOf(name)} on call ${nameOf(call_id)}`,
};

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ParameterPipe } from '../../webhooks/parameters/parameter-pipe.js';
import { payloadOf } from '../../webhooks/parameters/payload-of.js';
import { WebhookRoute } from '../../webhooks/webhook-route.js';
import { postPromptKind, type PostPromptOptions } from './post-prompt.kind.js';

/**
 * Makes a controller method take what an agent of `ai` or `amazon_bedrock` reports when its session has ended: point
 * `post_prompt_url` at it with `SignalWireUrls.to`. What the method returns goes nowhere, unless it is asked for a stored
 * conversation: then it is the summary, a text or `{ conversation_summary }`, or nothing.
 *
 * @param path one path or several, as `@Post()` takes them. Default: the controller's own path.
 */
export function OnPostPrompt(
  path?: string | string[],
  options: PostPromptOptions = {},
): MethodDecorator {
  return WebhookRoute(postPromptKind(options), path);
}

const postPrompt = createParamDecorator((_data: undefined, context: ExecutionContext) =>
  payloadOf(context),
);

/** The report: an `AiPostPromptDto` or a `BedrockPostPromptDto`; a `FetchConversationDto` where the handler is asked for one. */
export function PostPrompt(...pipes: ParameterPipe[]): ParameterDecorator {
  return postPrompt(undefined, ...pipes);
}

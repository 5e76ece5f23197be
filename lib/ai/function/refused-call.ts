import { Logger } from '@nestjs/common';
import type { WebhookAnswer } from '../../webhooks/webhook-kind.js';

const logger = new Logger('SignalWire');

/** Tells the model what is wrong with its arguments, so that it can call again. Holds no value of theirs. */
export function refusedArguments(name: string, problems: readonly string[]): WebhookAnswer {
  const list = problems.map((problem) => `- ${problem}`).join('\n');
  return {
    body: {
      response: `The function ${name} did not run, because its arguments are not valid:\n${list}\nCorrect them, asking the caller for what you do not know, and call ${name} again.`,
    },
  };
}

/** Answers a call of another function, whose `web_hook_url` leads here by mistake. */
export function refusedFunction(name: string, source: string): WebhookAnswer {
  logger.warn(
    `${source} serves the function ${name} and was asked for another one: check its web_hook_url`,
  );
  return { body: { response: 'That function is not available.' } };
}

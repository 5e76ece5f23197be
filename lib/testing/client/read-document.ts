import type { CallingStep, MessagingStep, SwmlJson, SwmlOptions } from '../../swml/index.js';
import { parse } from '../../swml/parse/parse-swml.js';
import { describeProblem } from '../../swml/problem.js';
import type { WebhookReply } from '../webhook-sender.js';
import { wrongBody, type Question } from './unexpected-answer.js';

interface StepOf {
  calling: CallingStep;
  messaging: MessagingStep;
}

/**
 * The document in an answer, read as SignalWire reads it: JSON or YAML, whatever its content type.
 *
 * @throws UnexpectedAnswer listing every problem of what is no valid document.
 */
export function readDocument<Flavour extends keyof StepOf>(
  flavour: Flavour,
  reply: WebhookReply,
  question: Question,
  options: SwmlOptions | undefined,
): SwmlJson<StepOf[Flavour]> {
  const { document, problems } = parse(reply.body, { ...options, flavour });
  if (document) return document as SwmlJson<StepOf[Flavour]>;
  const found = problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => `\n  ${describeProblem(problem)}`);
  throw wrongBody(question, reply, `answered with no valid ${flavour} document:${found.join('')}`);
}

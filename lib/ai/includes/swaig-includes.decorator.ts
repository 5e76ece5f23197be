import type { WebhookAuthOptions } from '../../security/webhook-auth.js';
import type { PayloadDescription } from '../../webhooks/payload/payload-reader.js';
import type { WebhookKind } from '../../webhooks/webhook-kind.js';
import { WebhookRoute } from '../../webhooks/webhook-route.js';
import { SwaigSignatureRequestDto } from '../dto/swaig-signature-request.dto.js';
import { includesAnswer } from './includes-answer.js';
import { includesDocumentation } from './includes.documentation.js';

const signatureRequestPayload: PayloadDescription<SwaigSignatureRequestDto> = {
  dto: SwaigSignatureRequestDto,
  containers: [],
  identify: () => 'Request for functions',
};

const swaigIncludesKind: WebhookKind<SwaigSignatureRequestDto> = {
  decorator: '@SwaigIncludes',
  auth: 'signature',
  signature: 'any',
  payload: signatureRequestPayload,
  answer: includesAnswer,
  documentation: includesDocumentation,
};

/**
 * Makes a controller method tell agents of other applications what functions there are: the `url` of an entry of
 * `SWAIG.includes` leads there. The method returns what `SwaigService.functions()` returns, URLs and their credentials
 * included, so by default only signed requests are answered.
 *
 * @param path one path or several, as `@Post()` takes them. Default: the controller's own path.
 */
export function SwaigIncludes(
  path?: string | string[],
  { auth = 'signature' }: WebhookAuthOptions = {},
): MethodDecorator {
  return WebhookRoute({ ...swaigIncludesKind, auth }, path);
}

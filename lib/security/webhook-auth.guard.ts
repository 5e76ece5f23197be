import { Injectable, Logger, UnauthorizedException, type ExecutionContext } from '@nestjs/common';
import { CredentialCheck, type CredentialVerdict } from './credential-check.js';
import type { HttpRequest } from './http-request.js';
import { nameOfRequest } from './request-name.js';
import { SignatureVerifier } from './signature-verifier.js';
import { SignatureGuard } from './signature.guard.js';
import type { WebhookAuth } from './webhook-auth.js';

const CHALLENGE = 'Basic realm="SignalWire webhooks", charset="UTF-8"';

const WHY_REFUSED: Readonly<Record<Exclude<CredentialVerdict, 'valid'>, string>> = {
  missing: 'it carries no Authorization header: make its URL with SignalWireUrls.to()',
  repeated: 'it carries the Authorization header more than once',
  malformed: 'its Authorization header is not of the form Basic <base64>',
  unknown: 'its credentials are none of those of webhookAuth',
};

const REFUSALS: Readonly<Record<Exclude<WebhookAuth, 'signature'>, string>> = {
  credentials: 'The webhook credentials are missing or wrong',
  either: 'Neither the SignalWire signature nor the webhook credentials are right',
};

/** The part of a response that Express and Fastify have in common. */
interface HeaderTarget {
  header(name: string, value: string): unknown;
}

/**
 * Lets through what SignalWire signed or what carries the credentials of the option `webhookAuth`, and answers anything
 * else with 401. For routes whose requests SignalWire does not sign, such as the targets of the calling method `request`.
 *
 * The package's own decorators bring along what they need. On any other route, `@UseGuards(WebhookAuthGuard)`.
 * A subclass may ask for less or more by overriding `auth`.
 */
@Injectable()
export class WebhookAuthGuard extends SignatureGuard {
  readonly #logger = new Logger('SignalWire');

  constructor(
    verifier: SignatureVerifier,
    protected readonly credentials: CredentialCheck,
  ) {
    super(verifier);
  }

  /** What is asked of requests to this route. */
  protected auth(_context: ExecutionContext): WebhookAuth {
    return 'either';
  }

  protected override verify(
    request: HttpRequest,
    context: ExecutionContext,
  ): boolean | PromiseLike<boolean> {
    const auth = this.auth(context);
    if (auth === 'signature') return super.verify(request, context);
    if (this.credentials.judge(request) === 'valid') return true;
    return auth === 'either' && super.verify(request, context);
  }

  protected override refuse(request: HttpRequest, context: ExecutionContext): never {
    const auth = this.auth(context);
    if (auth === 'signature') return super.refuse(request, context);
    const verdict = this.credentials.judge(request);
    if (verdict !== 'valid') {
      this.#logger.debug(`Refused ${nameOfRequest(request)}: ${WHY_REFUSED[verdict]}`);
    }
    context.switchToHttp().getResponse<HeaderTarget>().header('WWW-Authenticate', CHALLENGE);
    throw new UnauthorizedException(REFUSALS[auth]);
  }
}

import { Injectable, Logger, type ExecutionContext } from '@nestjs/common';
import { CredentialCheck } from './credential-check.js';
import type { HttpRequest } from './http-request.js';
import { SignatureVerifier } from './signature-verifier.js';
import { SignatureGuard } from './signature.guard.js';
import type { WebhookAuth } from './webhook-auth.js';

const CHALLENGE = 'Basic realm="SignalWire webhooks", charset="UTF-8"';

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
  private readonly logger = new Logger('SignalWire');

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
    const { authorization } = request.headers;
    if (this.credentials.matches(authorization)) return true;
    if (authorization !== undefined)
      this.logger.debug('Refused credentials that are not those of webhookAuth');
    return auth === 'either' && super.verify(request, context);
  }

  protected override refuse(request: HttpRequest, context: ExecutionContext): never {
    if (this.auth(context) !== 'signature') {
      context.switchToHttp().getResponse<HeaderTarget>().header('WWW-Authenticate', CHALLENGE);
    }
    super.refuse(request, context);
  }
}

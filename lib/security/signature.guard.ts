import {
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import type { HttpRequest } from './http-request.js';
import { isPromise } from './is-promise.js';
import { readUnreadBody } from './raw-body/unread-body.js';
import { SignatureVerifier, type SignatureForm } from './signature-verifier.js';
import { skipsSignature } from './skip-signature.decorator.js';

/**
 * Lets through what SignalWire signed and answers anything else with 401.
 *
 * The package's own decorators bring it along. On any other route, `@UseGuards(SignatureGuard)` on the method or
 * the controller is all it takes: the raw body is captured there too. Subclass it to change the answer.
 */
@Injectable()
export class SignatureGuard implements CanActivate {
  constructor(protected readonly verifier: SignatureVerifier) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const unread = readUnreadBody(request);
    return unread
      ? unread.then(() => this.decide(request, context))
      : this.decide(request, context);
  }

  /** How this route's requests are signed. Either form, unless a subclass knows better. */
  protected signatureForm(_context: ExecutionContext): SignatureForm {
    return 'any';
  }

  /** Whether SignalWire sent the request. */
  protected verify(
    request: HttpRequest,
    context: ExecutionContext,
  ): boolean | PromiseLike<boolean> {
    return this.verifier.verify(request, this.signatureForm(context));
  }

  /** Called with every verified request; a subclass may look at it, or refuse it after all. */
  protected accept(_request: HttpRequest, _context: ExecutionContext): boolean {
    return true;
  }

  /** Called with every request that is not verified. Throws the exception that answers it. */
  protected refuse(_request: HttpRequest, _context: ExecutionContext): never {
    throw new UnauthorizedException('The SignalWire signature is missing or does not match');
  }

  private decide(request: HttpRequest, context: ExecutionContext): boolean | Promise<boolean> {
    if (skipsSignature(context.getHandler(), context.getClass())) {
      return this.accept(request, context);
    }
    const verified = this.verify(request, context);
    return isPromise(verified)
      ? Promise.resolve(verified.then((result) => this.conclude(result, request, context)))
      : this.conclude(verified, request, context);
  }

  private conclude(verified: boolean, request: HttpRequest, context: ExecutionContext): boolean {
    return verified ? this.accept(request, context) : this.refuse(request, context);
  }
}

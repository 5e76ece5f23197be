import { Injectable, type ExecutionContext } from '@nestjs/common';
import type { HttpRequest } from '../security/http-request.js';
import { SignatureVerifier } from '../security/signature-verifier.js';
import { SignatureGuard } from '../security/signature.guard.js';
import { beginExchange } from '../webhooks/exchange.js';
import { WebhookAnswerer } from '../webhooks/webhook-answerer.js';
import { readParameters } from './compatibility-parameters.js';
import { CompatibilityVerifier } from './compatibility-verifier.js';
import { compatibilityKind } from './compatibility.kind.js';

/** The guard of every compatibility (cXML) handler: verifies the request and leaves its parameters in `request.body`. */
@Injectable()
export class CompatibilityGuard extends SignatureGuard {
  constructor(
    verifier: SignatureVerifier,
    private readonly compatibility: CompatibilityVerifier,
    private readonly answerer: WebhookAnswerer,
  ) {
    super(verifier);
  }

  protected override verify(request: HttpRequest): boolean | PromiseLike<boolean> {
    return this.compatibility.verify(request);
  }

  protected override accept(request: HttpRequest, context: ExecutionContext): boolean {
    const parameters = readParameters(request);
    request.body = parameters;
    beginExchange(request, this.answerer.open(compatibilityKind, parameters, context));
    return true;
  }
}

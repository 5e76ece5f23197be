import { isUtf8 } from 'node:buffer';
import { Injectable, UnsupportedMediaTypeException, type ExecutionContext } from '@nestjs/common';
import { bodyFormat } from '../security/content-type.js';
import { CredentialCheck } from '../security/credential-check.js';
import type { HttpRequest } from '../security/http-request.js';
import { isJsonObject } from '../security/json-object.js';
import { parseJsonBody } from '../security/json-body.js';
import { rawBodyOf } from '../security/raw-body/raw-body.js';
import { SignatureVerifier, type SignatureForm } from '../security/signature-verifier.js';
import type { WebhookAuth } from '../security/webhook-auth.js';
import { WebhookAuthGuard } from '../security/webhook-auth.guard.js';
import { beginExchange } from './exchange.js';
import { handlerName } from './handler-name.js';
import { PayloadReader } from './payload/payload-reader.js';
import { WebhookAnswerer } from './webhook-answerer.js';
import type { WebhookKind } from './webhook-kind.js';
import { webhookKindOf } from './webhook-metadata.js';

/**
 * The guard of every webhook handler: after who sent it, it checks the payload and leaves an instance of its
 * DTO in `request.body`, so that all that follows sees the same object and nothing is checked twice.
 */
@Injectable()
export class WebhookGuard extends WebhookAuthGuard {
  constructor(
    verifier: SignatureVerifier,
    credentials: CredentialCheck,
    private readonly payloads: PayloadReader,
    private readonly answerer: WebhookAnswerer,
  ) {
    super(verifier, credentials);
  }

  protected override auth(context: ExecutionContext): WebhookAuth {
    return kindOf(context).auth;
  }

  protected override signatureForm(context: ExecutionContext): SignatureForm {
    return kindOf(context).signature;
  }

  protected override accept(request: HttpRequest, context: ExecutionContext): boolean {
    const kind = kindOf(context);
    const body = verifiedBody(request);
    const answer = isJsonObject(body) && kind.preempt?.(body, handlerName(context));
    if (answer) {
      request.body = body;
      beginExchange(request, this.answerer.openWith(answer, context));
      return true;
    }
    const payload = this.payloads.read(kind.payload, body);
    request.body = payload;
    beginExchange(request, this.answerer.open(kind, payload, context));
    return true;
  }
}

function kindOf(context: ExecutionContext): WebhookKind {
  const kind = webhookKindOf(context.getHandler());
  if (kind) return kind;
  throw new Error(
    `${handlerName(context)} is no webhook handler: use SignatureGuard on other routes`,
  );
}

/** Both `__proto__` and the `prototype` of a `constructor` hold it, unless a backslash spells them otherwise. */
const PROTO = Buffer.from('proto');
const BACKSLASH = 0x5c;

/**
 * What the verified bytes say. Fastify's parser has said it already, bytes that are no UTF-8 and suspicious ones aside; that
 * of Express, on paths that other routes share, also decompresses and lets `__proto__` pass.
 */
function verifiedBody(request: HttpRequest): unknown {
  const { body, headers } = request;
  if (bodyFormat(headers) !== 'json') {
    throw new UnsupportedMediaTypeException('SignalWire sends application/json');
  }
  const raw = rawBodyOf(request) ?? Buffer.alloc(0);
  const isFastify = request.raw !== undefined;
  if (isFastify && isPlain(body) && isUtf8(raw) && !isSuspicious(raw)) return body;
  return parseJsonBody(raw);
}

/** An object as JSON makes them, and not a Buffer, for instance. */
function isPlain(body: unknown): boolean {
  return isJsonObject(body) && Object.getPrototypeOf(body) === Object.prototype;
}

/** Whether the bytes may hold a key that an application's own parser on Fastify lets pass. */
function isSuspicious(raw: Buffer): boolean {
  return raw.includes(BACKSLASH) || raw.includes(PROTO);
}

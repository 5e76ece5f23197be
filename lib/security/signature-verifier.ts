import { Inject, Injectable, Logger } from '@nestjs/common';
import { SIGNALWIRE_OPTIONS, type ResolvedOptions } from '../signalwire.options.js';
import type { HttpRequest } from './http-request.js';
import { isPromise } from './is-promise.js';
import { explainRefusal } from './mismatch.js';
import { PublicUrl } from './public-url.js';
import { claimedProjectId } from './claimed-project.js';
import { rawBodyOf } from './raw-body/raw-body.js';
import { nameOfRequest } from './request-name.js';
import { judgeSignature, type SignatureVerdict } from './signature.js';
import { signingKeyFinder, type KeysOfRequest, type SigningKeyFinder } from './signing-keys.js';

/**
 * How SignalWire signs a kind of request. A `call` is signed without the credentials of its URL, a `message`
 * with them, and only calls carry SHA-256. `any` accepts either form, for routes that are neither.
 */
export type SignatureForm = 'call' | 'message' | 'any';

/** Verifies requests against the module's options. Synchronous unless the keys are looked up asynchronously. */
@Injectable()
export class SignatureVerifier {
  private readonly logger = new Logger('SignalWire');
  private readonly keysOf: SigningKeyFinder;

  constructor(
    @Inject(SIGNALWIRE_OPTIONS) private readonly options: ResolvedOptions,
    private readonly publicUrl: PublicUrl,
  ) {
    this.keysOf = signingKeyFinder(options.signingKey);
  }

  /** @throws Error where no raw body was captured, which is a mistake in the application and no bad request. */
  verify(request: HttpRequest, form: SignatureForm): boolean | PromiseLike<boolean> {
    const body = rawBodyOf(request);
    if (!body) throw new Error(missingRawBody(request));
    const unverified = { url: request.originalUrl, headers: request.headers };
    const keys = this.keysOf(unverified, () => claimedProjectId(request, body));
    return isPromise(keys)
      ? keys.then((found) => this.judge(request, form, body, found))
      : this.judge(request, form, body, keys);
  }

  private judge(
    request: HttpRequest,
    form: SignatureForm,
    body: Buffer,
    keys: Awaited<KeysOfRequest>,
  ): boolean {
    const { originalUrl, headers } = request;
    const requireSha256 = form === 'call' && this.options.requireSha256;
    const judged = (url: string | undefined): SignatureVerdict =>
      url === undefined ? 'mismatch' : judgeSignature({ keys, url, body, headers, requireSha256 });

    const url = this.signedUrl(request, form);
    let verdict = judged(url);
    if (verdict === 'mismatch' && form === 'any') {
      const withCredentials = this.signedUrl(request, 'message');
      if (withCredentials !== url) verdict = judged(withCredentials);
    }
    if (verdict === 'valid') return true;
    if (Logger.isLevelEnabled('debug')) {
      const unverified = { url: originalUrl, headers };
      const why = explainRefusal({ verdict, url, keys, body, request: unverified });
      this.logger.debug(`Refused ${nameOfRequest(request)}: ${why}`);
    }
    return false;
  }

  /** Where both forms are possible, that of a call. */
  private signedUrl(
    { originalUrl, headers }: HttpRequest,
    form: SignatureForm,
  ): string | undefined {
    return form === 'message'
      ? this.publicUrl.of(originalUrl, headers)
      : this.publicUrl.ofCall(originalUrl, headers);
  }
}

function missingRawBody(request: HttpRequest): string {
  return (
    `No raw body was captured for ${nameOfRequest(request)}. SignatureGuard finds it on routes that carry ` +
    '@UseGuards(SignatureGuard) on the method or its controller; as a global guard it needs ' +
    'NestFactory.create(AppModule, { rawBody: true }). Where something in front of the application has read the body, such ' +
    'as a parent application or a function platform, or rewrites the path, it has to hand the bytes on as request.rawBody.'
  );
}

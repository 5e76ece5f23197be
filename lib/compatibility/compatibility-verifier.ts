import { Inject, Injectable, Logger } from '@nestjs/common';
import type { HmacKey } from '../security/hmac-key.js';
import type { HttpRequest } from '../security/http-request.js';
import { isPromise } from '../security/is-promise.js';
import { PublicUrl, withoutCredentials } from '../security/public-url.js';
import { nameOfRequest } from '../security/request-name.js';
import { signingKeyFinder, type SigningKeyFinder } from '../security/signing-keys.js';
import { SIGNALWIRE_OPTIONS, type ResolvedOptions } from '../signalwire.options.js';
import { compatibilityBody, readParameters } from './compatibility-parameters.js';
import {
  judgeCompatibilitySignature,
  type CompatibilityVerdict,
} from './signature/compatibility-signature.js';

const WHY_REFUSED: Readonly<Record<Exclude<CompatibilityVerdict, 'valid'>, string>> = {
  missing: 'it carries neither X-SignalWire-Signature nor X-Twilio-Signature',
  malformed:
    'its signature is not that of a cXML webhook, base64 of 20 bytes, or it carries it more than once',
  uncovered:
    'its signature covers no body: a form without parameters, or JSON without a fitting bodySHA256 in the URL',
  mismatch:
    "its signature does not match: publicUrl is not the address configured at SignalWire, or the signing key is another project's",
};

/** Verifies compatibility (cXML) webhooks against the module's options. */
@Injectable()
export class CompatibilityVerifier {
  private readonly logger = new Logger('SignalWire');
  private readonly keysOf: SigningKeyFinder;

  constructor(
    @Inject(SIGNALWIRE_OPTIONS) { signingKey }: ResolvedOptions,
    private readonly publicUrl: PublicUrl,
  ) {
    this.keysOf = signingKeyFinder(signingKey);
  }

  /** @throws HttpException where the body is of no kind that SignalWire sends, or too large. */
  verify(request: HttpRequest): boolean | PromiseLike<boolean> {
    const body = compatibilityBody(request);
    const unverified = { url: request.originalUrl, headers: request.headers };
    const keys = this.keysOf(unverified, () => claimedProjectId(request));
    return isPromise(keys)
      ? keys.then((found) => this.judge(request, body, found))
      : this.judge(request, body, keys);
  }

  private judge(request: HttpRequest, body: Buffer, keys: readonly HmacKey[]): boolean {
    const { headers } = request;
    const verdicts = this.signedUrls(request).map((url) =>
      judgeCompatibilitySignature({ keys, url, body, headers }),
    );
    if (verdicts.includes('valid')) return true;
    const why = keys.length === 0 ? 'no signing key is known for its project' : undefined;
    const [verdict = 'mismatch'] = verdicts as Exclude<CompatibilityVerdict, 'valid'>[];
    this.logger.debug(`Refused ${nameOfRequest(request)}: ${why ?? WHY_REFUSED[verdict]}`);
    return false;
  }

  /** With the credentials of the public URL and without them: nothing tells which of the two SignalWire signs. */
  private signedUrls({ originalUrl, headers }: HttpRequest): readonly string[] {
    const url = this.publicUrl.of(originalUrl, headers);
    return url === undefined ? [] : [...new Set([url, withoutCredentials(url)])];
  }
}

/** What the compatibility API calls an account is the project. Says which key has to prove it, and nothing else. */
function claimedProjectId(request: HttpRequest): string | undefined {
  try {
    const { AccountSid: id } = readParameters(request);
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

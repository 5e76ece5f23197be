import type { IncomingHttpHeaders } from 'node:http';
import type { SwmlOptions } from './swml/swml-options.js';

/** A request as SignalWire sent it, before anything of it has been verified. */
export interface UnverifiedRequest {
  /** Path and query as received, e.g. `/voice?lang=en`: percent-encoding untouched. */
  readonly url: string;
  /** Headers as Node delivers them: lower-case names. Anyone can send any value. */
  readonly headers: IncomingHttpHeaders;
}

/** What a `signingKey` function is told about the request whose key it looks up. */
export interface SigningKeyRequest extends UnverifiedRequest {
  /**
   * The project that the body claims to come from (`call.project_id`, `message.project_id`, or an event's `project_id`).
   * Use it to pick a key and for nothing else: it is not verified yet.
   */
  readonly projectId?: string;
}

/** One signing key, or several while a key is rotated: any of them verifies a request. */
export type SigningKeys = string | readonly string[];

/** Looks up the keys of one request, in a database for instance. */
export type SigningKeyLookup = (
  request: SigningKeyRequest,
) => SigningKeys | undefined | Promise<SigningKeys | undefined>;

/**
 * What {@link SignalWireModuleOptions.publicUrl} may be: the base URL, or a function that maps a path of
 * the application (`request.url`, with its query) to the URL under which SignalWire knows it. The function
 * also makes links; then `request.headers` are those of the request passed to `SignalWireUrls.to`, or empty.
 */
export type PublicUrlOption = string | ((request: UnverifiedRequest) => string);

/** The part of a failed call that a {@link Fallback} function can rely on. */
export interface FailedCall {
  /** The call that was not answered: SignalWire's own property names. */
  readonly call: {
    readonly call_id: string;
    readonly from: string;
    readonly to: string;
    readonly type: string;
    readonly direction: string;
    readonly project_id?: string;
  };
  /** Variables of the SWML script. */
  readonly vars: Readonly<Record<string, unknown>>;
  /** Variables of the project. */
  readonly envs: Readonly<Record<string, unknown>>;
  /** Parameters of the `execute` or `transfer` step that fetched the document. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** A SWML document as plain data, however it was made. */
interface PlainDocument {
  readonly version?: string;
  readonly sections: object;
}

/** What a call handler may return: an object that makes a SWML document, a plain document, or YAML text. */
export type SwmlAnswer = { toJSON(): PlainDocument } | PlainDocument | string;

/** The document that a caller hears when a handler fails, or a function that makes it. */
export type Fallback =
  SwmlAnswer | ((call: FailedCall, error: unknown) => SwmlAnswer | Promise<SwmlAnswer>);

/** How strictly a verified payload is held to SignalWire's description of it. */
export type PayloadValidation = 'tolerant' | 'strict';

/** A user name and a password that SignalWire sends along: they stand in the URL that it is given. */
export interface WebhookCredentials {
  /** Not empty, and without a colon. */
  readonly username: string;
  readonly password: string;
}

/** Options of `SignalWireModule.forRoot` and of what a `forRootAsync` factory returns. */
export interface SignalWireModuleOptions {
  /**
   * The signing key of the SignalWire project (dashboard, API credentials), which starts with `PSK_`.
   * A list while a key is rotated, an object of project ids for several projects, or a function.
   */
  signingKey: SigningKeys | Readonly<Record<string, SigningKeys>> | SigningKeyLookup;
  /**
   * The URL under which SignalWire reaches the application: scheme, host, port and, behind a proxy that
   * strips one, the leading path. The signature covers the full URL, so it has to be exact.
   * May only be left out with `trustProxy`.
   */
  publicUrl?: PublicUrlOption;
  /**
   * Believe `X-Forwarded-Proto`, `X-Forwarded-Host` and `X-Forwarded-Port` where `publicUrl` is left out. Only for
   * applications that nobody can reach except through a proxy that sets these headers itself.
   * Default `false`.
   */
  trustProxy?: boolean;
  /**
   * Refuse calls that carry the SHA-1 signature alone. Messages are signed with SHA-1 only and are not
   * affected. Default `false`.
   */
  requireSha256?: boolean;
  /**
   * `tolerant` answers a verified call unless what identifies it is unusable, and logs deviations from
   * SignalWire's description as warnings; `strict` answers any deviation with 400. Default `tolerant`.
   */
  payloadValidation?: PayloadValidation;
  /**
   * What the caller hears when a call handler throws. Without it the answer is a 5xx, which makes SignalWire
   * request the fallback URL configured for the number. Handlers of messages and of all else always answer with the 5xx:
   * this is a document for calls.
   */
  fallback?: Fallback;
  /** How SWML is checked: rules to leave out, and where expressions may stand. */
  swml?: SwmlOptions;
  /**
   * User name and password for the requests that SignalWire does not sign: it sends along what stands in the URL that it
   * is given, and `SignalWireUrls.to` puts the pair in where it is needed. While a password is changed, a list: links
   * carry the first pair, requests may carry any.
   */
  webhookAuth?: WebhookCredentials | readonly WebhookCredentials[];
  /** Largest webhook body in bytes; a larger one is answered with 413. Default 1,048,576 (1 MiB). */
  bodyLimit?: number;
}

/** For `forRootAsync({ useClass })`: a provider that makes the options. */
export interface SignalWireOptionsFactory {
  /** Makes the options, once, while the application starts. */
  createSignalWireOptions(): SignalWireModuleOptions | Promise<SignalWireModuleOptions>;
}

/** Options after their check at start: nothing left to default. */
export interface ResolvedOptions extends SignalWireModuleOptions {
  /** All pairs of credentials; the first stands in links. */
  readonly webhookAuth: readonly WebhookCredentials[];
  readonly trustProxy: boolean;
  readonly requireSha256: boolean;
  readonly payloadValidation: PayloadValidation;
  readonly bodyLimit: number;
}

/** Injection token of the checked options ({@link ResolvedOptions}). */
export const SIGNALWIRE_OPTIONS = Symbol('SIGNALWIRE_OPTIONS');

import { FLOW_RULES } from './swml/flow/flow-rules.js';
import type {
  ResolvedOptions,
  SigningKeys,
  SignalWireModuleOptions,
} from './signalwire.options.js';

const ONE_MEBIBYTE = 1_048_576;
const MISSING_OPTIONS =
  'options are missing: import SignalWireModule.forRoot({ signingKey, publicUrl }) rather than the bare class, or return them from the factory of forRootAsync()';

/** Up to the last `@`: where the scheme is missing they stand at the beginning. */
const CREDENTIALS = /[^"/]*@/;

/** What RFC 7617 keeps out of credentials, and lone surrogates, which have no encoding. */
const UNSENDABLE = /[\p{Cc}\p{Cs}]/u;

/** Every option, for the compiler to keep complete. */
const OPTION_NAMES: Readonly<Record<keyof SignalWireModuleOptions, true>> = {
  signingKey: true,
  publicUrl: true,
  trustProxy: true,
  requireSha256: true,
  webhookAuth: true,
  payloadValidation: true,
  bodyLimit: true,
  fallback: true,
  swml: true,
};

/** Thrown while the application starts, when it is set up in a way that cannot work. */
export class SignalWireConfigurationError extends Error {
  override readonly name = 'SignalWireConfigurationError';
}

/**
 * Fills in the defaults and refuses options that cannot work.
 *
 * @throws SignalWireConfigurationError listing every wrong option with its remedy.
 */
export function resolveOptions(options: SignalWireModuleOptions | undefined): ResolvedOptions {
  const problems = options ? [...findProblems(options)] : [MISSING_OPTIONS];
  if (!options || problems.length > 0) {
    throw new SignalWireConfigurationError(
      `SignalWireModule cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
  }
  return {
    ...options,
    webhookAuth: [options.webhookAuth ?? []].flat(),
    trustProxy: options.trustProxy ?? false,
    requireSha256: options.requireSha256 ?? false,
    payloadValidation: options.payloadValidation ?? 'tolerant',
    bodyLimit: options.bodyLimit ?? ONE_MEBIBYTE,
  };
}

function* findProblems(options: SignalWireModuleOptions): Generator<string> {
  yield* signingKeyProblems(options.signingKey);
  yield* publicUrlProblems(options);
  yield* credentialProblems(options.webhookAuth);
  yield* swmlProblems(options.swml);
  yield* unknownOptions(options);
  const { payloadValidation, bodyLimit, fallback } = options;
  if (payloadValidation !== undefined && !['tolerant', 'strict'].includes(payloadValidation)) {
    yield `payloadValidation must be 'tolerant' or 'strict', not ${JSON.stringify(payloadValidation)}`;
  }
  if (bodyLimit !== undefined && !(Number.isSafeInteger(bodyLimit) && bodyLimit > 0)) {
    yield `bodyLimit must be a positive number of bytes, not ${String(bodyLimit)}`;
  }
  if (fallback === null || (fallback !== undefined && isScalar(fallback))) {
    yield 'fallback must be a SWML document or a function that returns one';
  }
  for (const flag of ['trustProxy', 'requireSha256'] as const) {
    if (options[flag] !== undefined && typeof options[flag] !== 'boolean') {
      yield `${flag} must be true or false, not ${JSON.stringify(options[flag])}`;
    }
  }
}

/** A factory may return anything: an option with a typing error would be left out in silence. */
function* unknownOptions(options: SignalWireModuleOptions): Generator<string> {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(OPTION_NAMES, name)) {
      yield `${name} is no option: there are ${Object.keys(OPTION_NAMES).join(', ')}`;
    }
  }
}

function* swmlProblems(swml: SignalWireModuleOptions['swml'] = {}): Generator<string> {
  const { flow = true, ignore = [], expressions = 'where-allowed' } = swml;
  if (typeof flow !== 'boolean') yield 'swml.flow must be true or false';
  if (!['where-allowed', 'anywhere'].includes(expressions)) {
    yield "swml.expressions must be 'where-allowed' or 'anywhere'";
  }
  for (const rule of Array.isArray(ignore) ? (ignore as readonly string[]) : ['']) {
    if (Object.hasOwn(FLOW_RULES, rule)) continue;
    yield `swml.ignore must list rules, and ${JSON.stringify(rule)} is none: there are ${Object.keys(FLOW_RULES).join(', ')}`;
  }
}

function* credentialProblems(option: SignalWireModuleOptions['webhookAuth']): Generator<string> {
  const isList = Array.isArray(option);
  for (const [index, pair] of [option ?? []].flat().entries()) {
    const name = isList ? `webhookAuth[${index}]` : 'webhookAuth';
    const { username, password }: Partial<Record<string, unknown>> = Object(pair);
    if (typeof username !== 'string' || username.trim() === '' || username.includes(':')) {
      yield `${name}.username must be a string without a colon, and not empty`;
    }
    if (typeof password !== 'string' || password.trim() === '') {
      yield `${name}.password is missing: set it to a long random text, and check that its environment variable is set`;
    }
    if (UNSENDABLE.test(`${String(username)}${String(password)}`)) {
      yield `${name} holds a control character, such as a line break at its end, or half a character: neither can be sent as credentials`;
    }
  }
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || value === '';
}

function* signingKeyProblems(option: SignalWireModuleOptions['signingKey']): Generator<string> {
  if (typeof option === 'function') return;
  if (option !== null && typeof option === 'object' && !Array.isArray(option)) {
    const projects = Object.entries(option as Record<string, SigningKeys>);
    if (projects.length === 0) yield 'signingKey names no project: add { [projectId]: key }';
    for (const [project, keys] of projects)
      yield* keyListProblems(keys, `signingKey['${project}']`);
    return;
  }
  yield* keyListProblems(option as SigningKeys, 'signingKey');
}

function* keyListProblems(keys: SigningKeys | undefined, name: string): Generator<string> {
  const list: readonly unknown[] = Array.isArray(keys) ? keys : [keys];
  const remedy =
    'copy it from the SignalWire dashboard (it starts with PSK_) and check that its environment variable is set';
  if (list.length === 0) yield `${name} is an empty list: ${remedy}`;
  for (const key of list) {
    if (key === undefined || key === null) yield `${name} is missing: ${remedy}`;
    else if (typeof key !== 'string') yield `${name} must be a string, not a ${typeof key}`;
    else if (key.trim() === '') yield `${name} is empty: ${remedy}`;
    else if (key !== key.trim()) yield `${name} has blanks around it: trim it`;
  }
}

function* publicUrlProblems({ publicUrl, trustProxy }: SignalWireModuleOptions): Generator<string> {
  if (typeof publicUrl === 'function') return;
  const remedy = "set it to the address that SignalWire calls, such as 'https://voice.example.com'";
  if (publicUrl === undefined) {
    if (!trustProxy) yield `publicUrl is missing: ${remedy}, or set trustProxy behind a proxy`;
    return;
  }
  const url = typeof publicUrl === 'string' && URL.canParse(publicUrl) ? new URL(publicUrl) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    const shown = JSON.stringify(publicUrl).replace(CREDENTIALS, '…@');
    yield `publicUrl must be an absolute http(s) URL, not ${shown}: ${remedy}`;
  } else if (!/^https?:\/\/[^/]/i.test(publicUrl) || /\s/.test(publicUrl)) {
    yield `publicUrl must be written out as scheme://host, without blanks: ${remedy}`;
  } else if (url.search || url.hash || publicUrl.includes('?') || publicUrl.includes('#')) {
    yield 'publicUrl must end before the query: the query of each request is added to it as received';
  }
}

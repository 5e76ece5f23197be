import type {
  SigningKeyLookup,
  SigningKeyRequest,
  SigningKeys,
  SignalWireModuleOptions,
  UnverifiedRequest,
} from '../signalwire.options.js';
import { HmacKey } from './hmac-key.js';
import { isPromise } from './is-promise.js';

/** The keys that may have signed a request; none when its project is unknown. */
export type KeysOfRequest = readonly HmacKey[] | PromiseLike<readonly HmacKey[]>;

/** Finds the signing keys of a request in whichever form the `signingKey` option was given. */
export type SigningKeyFinder = (
  request: UnverifiedRequest,
  claimedProjectId: () => string | undefined,
) => KeysOfRequest;

/** Prepares the `signingKey` option once, so that a request does no more than look its keys up. */
export function signingKeyFinder(option: SignalWireModuleOptions['signingKey']): SigningKeyFinder {
  if (typeof option === 'function') return lookupKeys(option);
  if (typeof option === 'string' || Array.isArray(option)) {
    const keys = prepareKeys(option as SigningKeys);
    return () => keys;
  }
  // A Map: a claimed project id such as "__proto__" must find nothing.
  const keysByProject = new Map(
    Object.entries(option as Record<string, SigningKeys>).map(([id, keys]) => [
      id,
      prepareKeys(keys),
    ]),
  );
  return (_request, claimedProjectId) => keysByProject.get(claimedProjectId() ?? '') ?? [];
}

function lookupKeys(lookup: SigningKeyLookup): SigningKeyFinder {
  return ({ url, headers }, claimedProjectId) => {
    const request: SigningKeyRequest = {
      url,
      headers,
      get projectId() {
        return claimedProjectId();
      },
    };
    const found = lookup(request);
    return isPromise(found) ? found.then(prepareKeys) : prepareKeys(found);
  };
}

/** Blank keys are dropped: anybody can sign with them. */
function prepareKeys(keys: SigningKeys | undefined): readonly HmacKey[] {
  return (typeof keys === 'string' ? [keys] : (keys ?? []))
    .filter((key) => typeof key === 'string' && key.trim() !== '')
    .map((key) => new HmacKey(key));
}

import type { INestApplication } from '@nestjs/common';
import { isJsonObject, type JsonObject } from '../../security/json-object.js';
import { SIGNALWIRE_OPTIONS, type ResolvedOptions } from '../../signalwire.options.js';

/** A public URL for applications that believe whatever a proxy reports. */
const ANY_PUBLIC_URL = 'https://application.test';

/** The options that an application gave to SignalWireModule; `undefined` where it imports none. */
export function signalWireOptionsOf(app: INestApplication): ResolvedOptions | undefined {
  try {
    return app.get<ResolvedOptions>(SIGNALWIRE_OPTIONS, { strict: false });
  } catch {
    return undefined;
  }
}

/** @throws Error where the application does not tell. */
export function publicUrlOf(options: ResolvedOptions | undefined): string {
  const publicUrl = options?.publicUrl;
  if (typeof publicUrl === 'string') return publicUrl;
  if (options?.trustProxy && publicUrl === undefined) return ANY_PUBLIC_URL;
  throw new Error(
    options
      ? 'The publicUrl of the application is a function: pass { publicUrl } with the URL that it makes of the path "/"'
      : 'The application does not import SignalWireModule: pass { publicUrl, signingKey }',
  );
}

/**
 * The key that SignalWire would sign a body with.
 *
 * @throws Error where the application does not tell.
 */
export function signingKeyOf(options: ResolvedOptions | undefined, body: unknown): string {
  const keys = options?.signingKey;
  if (keys === undefined || typeof keys === 'function') {
    throw new Error(
      keys
        ? 'The application looks its signing keys up: pass { signingKey } with the one to sign with'
        : 'The application does not import SignalWireModule: pass { signingKey }',
    );
  }
  if (typeof keys === 'string') return keys;
  const found = Array.isArray(keys) ? (keys as readonly string[]) : projectKeys(keys, body);
  return [found].flat()[0] ?? '';
}

/** A body that names no project is one that SignalWire does not sign, or a test's own: any key will do. */
function projectKeys(keys: object, body: unknown): string | readonly string[] {
  const known = new Map<unknown, string | readonly string[]>(Object.entries(keys));
  const project = isJsonObject(body) ? projectOf(body) : undefined;
  const found = project === undefined ? [...known.values()][0] : known.get(project);
  if (found !== undefined) return found;
  throw new Error(
    `The application knows no signing key of the project ${String(project)}: send a payload with the project_id of one that it knows, or pass { signingKey }`,
  );
}

/** Calls and messages name their project inside, everything else at the top. */
function projectOf(body: JsonObject): unknown {
  const subject = body.call ?? body.message ?? body;
  return isJsonObject(subject) ? subject.project_id : undefined;
}

import { expect } from 'vitest';
import { SignalWireConfigurationError } from '../../lib/index.js';

/** The error that keeps an application from starting. */
export async function startError(attempt: Promise<unknown>): Promise<SignalWireConfigurationError> {
  const error: unknown = await attempt.then(
    () => new Error('it started'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SignalWireConfigurationError);
  return error as SignalWireConfigurationError;
}

import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Terminal } from './terminal.js';
import { InputError } from './usage.error.js';

/**
 * The bytes of a file, or of the standard input where the name is `-` or missing.
 *
 * @throws InputError where it cannot be read.
 */
export async function readInput(name: string | undefined, { input }: Terminal): Promise<Buffer> {
  if (name === undefined || name === '-') return buffer(input);
  try {
    return await readFile(name);
  } catch (error) {
    throw cannotRead(name, error);
  }
}

/** The error of a file or directory that cannot be read. */
export function cannotRead(name: string, error: unknown): InputError {
  return new InputError(`${name} cannot be read: ${reasonOf(error)}`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
};

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

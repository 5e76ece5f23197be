import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cannotRead } from '../read-input.js';
import { InputError } from '../usage.error.js';

/** A file to be checked. */
export interface FoundFile {
  readonly name: string;
  /** Whether it was named on the command line, and not just found in a directory. */
  readonly isNamed: boolean;
}

const EXTENSION = /\.(?:json|ya?ml)$/i;

/** What people keep beside their own files. */
const LEFT_OUT = /^(?:\.|node_modules$)/;

/**
 * The files that an argument stands for: itself, or those of a directory, in the order of their names. The input is `-`.
 *
 * @throws InputError where there is nothing of that name.
 */
export async function* findFiles(argument: string): AsyncGenerator<FoundFile> {
  if (argument === '-' || !(await isDirectory(argument))) {
    yield { name: argument, isNamed: true };
  } else {
    for await (const name of filesBelow(argument)) yield { name, isNamed: false };
  }
}

async function isDirectory(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory();
  } catch {
    throw new InputError(`${name} is neither a file nor a directory nor an http(s) URL`);
  }
}

async function entriesOf(directory: string): Promise<Dirent[]> {
  try {
    return await readdir(directory, { withFileTypes: true });
  } catch (error) {
    throw cannotRead(directory, error);
  }
}

/** Links are not followed: they may lead round in circles. */
async function* filesBelow(directory: string): AsyncGenerator<string> {
  const entries = await entriesOf(directory);
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (LEFT_OUT.test(entry.name)) continue;
    const name = join(directory, entry.name);
    if (entry.isDirectory()) yield* filesBelow(name);
    else if (entry.isFile() && EXTENSION.test(entry.name)) yield name;
  }
}

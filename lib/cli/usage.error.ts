/** The command line asks for something that the command does not do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a command needs is not there or cannot be used: a file, an address. The message is all that there is to say. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

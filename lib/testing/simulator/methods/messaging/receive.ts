/** Takes the message and says nothing. */
export function receive(): void {}

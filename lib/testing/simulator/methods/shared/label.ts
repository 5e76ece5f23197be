/** A mark for `goto`; nothing happens here. */
export function label(): void {}

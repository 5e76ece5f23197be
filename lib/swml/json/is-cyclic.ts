/** Enough to find any cycle that somebody made by mistake. */
const MAX_LOOKED_AT = 100_000;

/**
 * Whether an object contains itself. Works without recursion, so that any depth will do, and gives
 * up on huge ones.
 */
export function isCyclic(root: unknown): boolean {
  const open = new Set<unknown>();
  const done = new Set<unknown>();
  const stack: { value: unknown; leave: boolean }[] = [{ value: root, leave: false }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { value, leave } = entry;
    if (leave) {
      open.delete(value);
      done.add(value);
    } else if (open.size + done.size > MAX_LOOKED_AT) {
      return false;
    } else if (open.has(value)) {
      return true;
    } else if (typeof value === 'object' && value !== null && !done.has(value)) {
      open.add(value);
      stack.push({ value, leave: true });
      for (const child of Object.values(value)) stack.push({ value: child, leave: false });
    }
  }
  return false;
}

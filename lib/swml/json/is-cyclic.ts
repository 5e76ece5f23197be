/** Whether an object contains itself. Works without recursion, so that any depth will do. */
export function isCyclic(root: unknown): boolean {
  const open = new Set<unknown>();
  const done = new Set<unknown>();
  const stack: { value: unknown; leave: boolean }[] = [{ value: root, leave: false }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { value, leave } = entry;
    if (leave) {
      open.delete(value);
      done.add(value);
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

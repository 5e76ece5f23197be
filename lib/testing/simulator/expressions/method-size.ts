/**
 * How large the result of a method can become beyond what its operands suggest; reckoned before it is called,
 * because afterwards the memory is taken.
 */
export function estimate(owner: unknown, name: string, args: readonly unknown[]): number {
  if (typeof owner === 'string') return sizeOfText(owner, name, args);
  if (!Array.isArray(owner)) return 0;
  const list = owner as unknown[];
  if (name === 'join' || name === 'toString') return joined(list, name === 'join' ? args[0] : ',');
  if (name === 'flat') return list.reduce<number>((sum, item) => sum + lengthOf(item), 0);
  return list.length + args.reduce<number>((sum, item) => sum + lengthOf(item), 0);
}

function sizeOfText(text: string, name: string, args: readonly unknown[]): number {
  switch (name) {
    case 'repeat':
      return text.length * Math.max(Number(args[0]) || 0, 0);
    case 'padStart':
    case 'padEnd':
      return Number(args[0]) || 0;
    case 'replace':
      return text.length + lengthOf(args[1]) * 2;
    case 'replaceAll':
      return (text.length + 1) * Math.max(lengthOf(args[1]), 1);
    default:
      return text.length;
  }
}

function joined(list: readonly unknown[], separator: unknown = ','): number {
  const between = String(separator).length * list.length;
  return list.reduce<number>(
    (sum, item) => sum + (Array.isArray(item) ? joined(item) : Math.max(lengthOf(item), 20)),
    between,
  );
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 1;
}

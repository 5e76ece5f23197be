/** Says why JSON cannot carry a value; empty for an object whose own properties can be copied. */
export function misfit(value: unknown): string {
  switch (typeof value) {
    case 'number':
      return `is ${value}, which JSON cannot carry`;
    case 'bigint':
      return 'is a BigInt, which JSON cannot carry; convert it with Number() or String()';
    case 'symbol':
      return 'is a symbol, which JSON cannot carry';
    default:
      return misfitObject(value);
  }
}

function misfitObject(value: unknown): string {
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (tag === 'Promise') return 'is a promise; await it first';
  if (tag === 'Map' || tag === 'Set') return `is a ${tag}, which JSON would send empty`;
  return tag === 'Object' ? '' : `is ${tag}, which JSON cannot carry; pass plain data`;
}

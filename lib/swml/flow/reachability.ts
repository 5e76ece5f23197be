import type { FlavourName } from '../flavour-name.js';

/** Methods after which nothing of the list runs. A messaging `goto` ends its section once its jumps are used up. */
const ENDS = {
  calling: new Set(['hangup', 'transfer', 'return']),
  messaging: new Set(['goto', 'transfer', 'return']),
} as const;

/**
 * Whether the step after this one can run.
 *
 * @param branches For each list nested in the step, whether its end can be reached.
 */
export function fallsThrough(
  flavour: FlavourName,
  method: string,
  params: unknown,
  branches: readonly boolean[],
): boolean {
  if (ENDS[flavour].has(method)) return false;
  if (method === 'sleep') return !sleepsForever(params);
  const isExhaustive =
    (method === 'switch' && hasDefault(params)) || (method === 'cond' && hasElse(params));
  return !isExhaustive || branches.length === 0 || branches.includes(true);
}

/** Whether a `sleep` has no end. */
export function sleepsForever(params: unknown): boolean {
  return params === -1 || (params as { readonly duration?: unknown }).duration === -1;
}

function hasDefault(params: unknown): boolean {
  return (params as { readonly default?: unknown }).default !== undefined;
}

function hasElse(params: unknown): boolean {
  return (params as readonly object[]).some((entry) => 'else' in entry);
}

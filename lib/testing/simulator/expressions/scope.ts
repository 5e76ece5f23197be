import { GLOBALS } from './members.js';

/** The variables that expressions of one kind of document see. */
export interface Scope {
  /** By the name that comes first in a path: `call`, `params`, `vars`, `envs`, or `message`. */
  readonly roots: Readonly<Record<string, unknown>>;
  /** Where a name without a root is looked for, in this order. `params` is never among them. */
  readonly bare: readonly unknown[];
}

/** The value of a name: a root, else a variable, else what JavaScript brings along. */
export function lookUp({ roots, bare }: Scope, name: string): unknown {
  if (Object.hasOwn(roots, name)) return roots[name];
  const owner = bare.find((values) => isOwner(values) && Object.hasOwn(values, name));
  return owner === undefined ? GLOBALS.get(name) : (owner as Record<string, unknown>)[name];
}

/** Whether something has that name. */
export function knows({ roots, bare }: Scope, name: string): boolean {
  if (Object.hasOwn(roots, name)) return true;
  return bare.some((values) => isOwner(values) && Object.hasOwn(values, name));
}

function isOwner(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

import { isObject } from '../check/is-object.js';

/** The names of the functions that an agent's step offers; none for any other step. */
export function agentFunctions(params: unknown): string[] {
  const swaig = isObject(params) ? params.SWAIG : undefined;
  const functions = isObject(swaig) ? swaig.functions : undefined;
  if (!Array.isArray(functions)) return [];
  return functions.filter(isObject).map(({ function: name }) => String(name));
}

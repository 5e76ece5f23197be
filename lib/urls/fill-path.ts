import { compile } from 'path-to-regexp';

/**
 * Puts values into the parameters of a path, percent-encoded.
 *
 * @throws Error naming the handler and the parameter that has no value.
 */
export function fillPath(
  path: string,
  params: Readonly<Record<string, string | number>>,
  handler: string,
): string {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, String(value)]),
  );
  try {
    return compile(path)(values);
  } catch (error) {
    throw new Error(
      `The path ${path} of ${handler} needs values: pass { params: { … } } (${(error as Error).message})`,
      { cause: error },
    );
  }
}

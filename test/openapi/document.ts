import type { OpenAPIObject } from '@nestjs/swagger';

interface Content {
  readonly schema: unknown;
}

/** The parts of an operation that tests look at. */
export interface Operation {
  readonly path: string;
  readonly method: string;
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly object[];
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, Content>> }>
  >;
}

/** Every operation of a description, with its path and method. */
export function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, object>).map(
      ([method, operation]) => ({ ...operation, path, method }) as Operation,
    ),
  );
}

/** The schema of an operation's request. */
export function schemaAt(operation: Operation | undefined, type: string): Content {
  const content = operation?.requestBody?.content[type];
  if (!content) throw new Error(`No request of type ${type}`);
  return content;
}

/** The `$ref`s of a description that lead nowhere. */
export function danglingReferences(document: OpenAPIObject): string[] {
  const references = [
    ...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g),
  ];
  const known = new Set(Object.keys(document.components?.schemas ?? {}));
  return references.map(([, name = '']) => name).filter((name) => !known.has(name));
}

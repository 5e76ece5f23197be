import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The `yaml` package, loaded when it is first needed: most applications only ever send JSON. */
export function yamlPackage(): typeof import('yaml') {
  return require('yaml') as typeof import('yaml');
}

/**
 * Writes plain data as YAML that every reader understands: no anchors, no folded lines, and texts
 * quoted that YAML 1.1 would take for a number, a date or a boolean.
 */
export function toYaml(value: unknown): string {
  const options = { aliasDuplicateObjects: false, compat: 'yaml-1.1', lineWidth: 0 } as const;
  return yamlPackage().stringify(value, options);
}

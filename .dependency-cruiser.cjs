/**
 * The floors of lib/, from the ground up. A file may import its own floor and those below it, never one above.
 * @type {readonly (readonly [name: string, path: string])[]}
 */
const floors = [
  ['options and swml', '^lib/(signalwire\\.options|swml/)'],
  ['security', '^lib/security/'],
  ['webhooks', '^lib/webhooks/'],
  ['features', '^lib/(calls|compatibility|messages|openapi|payments|status|urls)/'],
  ['ai', '^lib/ai/'],
  ['module', '^lib/signalwire\\.module'],
  ['index', '^lib/index\\.ts$'],
  ['tools', '^lib/(testing|cli)/'],
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'No two files import each other, directly or on a detour.',
      severity: 'error',
      from: { pathNot: '^lib/swml/(calling|messaging)/' },
      to: { circular: true },
    },
    {
      name: 'no-cycles-at-run-time',
      comment:
        'A step may hold steps, so the types of the methods mention each other; their code does not.',
      severity: 'error',
      from: { path: '^lib/swml/(calling|messaging)/' },
      to: {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only', 'type-import'] },
      },
    },
    ...floors.slice(0, -1).map(([name, path], floor) => ({
      name: `floor-of-${name}`,
      comment: 'Imports run one way only, floor by floor: see CONTRIBUTING.md.',
      severity: 'error',
      from: { path },
      to: { path: floors.slice(floor + 1).map(([, above]) => above) },
    })),
    {
      name: 'swml-is-plain-typescript',
      comment: 'lib/swml and the signature functions know nothing of Nest; SwmlService only wires.',
      severity: 'error',
      from: {
        path: ['^lib/swml/', '^lib/security/signature\\.ts$', '^lib/compatibility/signature/'],
        pathNot: '^lib/swml/swml\\.service\\.ts$',
      },
      to: { path: 'node_modules/@nestjs/' },
    },
    {
      name: 'class-validator-in-parts',
      comment:
        'The whole of it takes long to load: import from lib/webhooks/payload/class-validator.ts.',
      severity: 'error',
      from: { pathNot: '^(test|sample)/|payload/class-validator' },
      to: { path: 'node_modules/class-validator/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'declared-dependencies',
      severity: 'error',
      from: {},
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'],
        dependencyTypesNot: ['npm-peer'],
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

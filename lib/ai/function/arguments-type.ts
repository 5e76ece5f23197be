import type { DtoClass } from '../../webhooks/payload/compile-dto.js';

const ARGUMENTS_INDEX = 'signalwire:swaigArgsIndex';

/** What TypeScript writes down for types that are no classes of their own. */
const BUILT_IN = new Set<unknown>([Object, Array, String, Number, Boolean, Function, Map, Promise]);

/** Notes which parameter of a method takes the arguments as they are, with no pipe that makes something else of them. */
export function noteArguments(target: object, key: string | symbol, index: number): void {
  Reflect.defineMetadata(ARGUMENTS_INDEX, index, target, key);
}

/**
 * Refuses a method whose `@SwaigArgs()` has the type of another class than the one that the arguments are instances of.
 *
 * @throws Error naming the method and both classes.
 */
export function checkArgumentsType(
  target: object,
  key: string | symbol,
  parameters: DtoClass | undefined,
): void {
  const type = typeOfArguments(target, key);
  if (!type || type === parameters || parameters?.prototype instanceof type) return;
  const given = parameters ? `names ${parameters.name}` : 'names no class';
  throw new Error(
    `${target.constructor.name}.${String(key)} takes its @SwaigArgs() as ${type.name}, but @SwaigFunction() ${given}: set { parameters: ${type.name} }`,
  );
}

/** The class that TypeScript wrote down for the parameter, if it has one. */
function typeOfArguments(target: object, key: string | symbol): DtoClass | undefined {
  const index = Reflect.getOwnMetadata(ARGUMENTS_INDEX, target, key) as number | undefined;
  if (index === undefined) return undefined;
  const types = Reflect.getOwnMetadata('design:paramtypes', target, key) as unknown[] | undefined;
  const type = types?.[index];
  return typeof type === 'function' && !BUILT_IN.has(type) ? (type as DtoClass) : undefined;
}

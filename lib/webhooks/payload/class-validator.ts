/**
 * The parts of class-validator that describe and check payloads. Its entry loads all of it, the telephone numbers of the
 * world included, which takes an application three times as long as the rest of this package together; whoever writes no
 * DTO of their own need not wait for that. The parts are the very modules that the entry hands on, so that decorators
 * from either place know of each other.
 */
import { createRequire } from 'node:module';

type ClassValidator = typeof import('class-validator');

const require = createRequire(import.meta.url);

/** One export, from the file that defines it. */
function part<Name extends keyof ClassValidator>(file: string, name: Name): ClassValidator[Name] {
  return (require(`class-validator/cjs/${file}.js`) as ClassValidator)[name];
}

export const IsArray = part('decorator/typechecker/IsArray', 'IsArray');
export const IsBoolean = part('decorator/typechecker/IsBoolean', 'IsBoolean');
export const IsIn = part('decorator/common/IsIn', 'IsIn');
export const IsInt = part('decorator/typechecker/IsInt', 'IsInt');
export const IsISO8601 = part('decorator/string/IsISO8601', 'IsISO8601');
export const IsNumber = part('decorator/typechecker/IsNumber', 'IsNumber');
export const IsObject = part('decorator/typechecker/IsObject', 'IsObject');
export const IsString = part('decorator/typechecker/IsString', 'IsString');
export const ValidateBy = part('decorator/common/ValidateBy', 'ValidateBy');
export const ValidateIf = part('decorator/common/ValidateIf', 'ValidateIf');
export const ValidateNested = part('decorator/common/ValidateNested', 'ValidateNested');

export const IS_IN = part('decorator/common/IsIn', 'IS_IN');
export const IS_OBJECT = part('decorator/typechecker/IsObject', 'IS_OBJECT');
export const IS_OPTIONAL = part('decorator/common/IsOptional', 'IS_OPTIONAL');
export const IS_STRING = part('decorator/typechecker/IsString', 'IS_STRING');
export const isString = part('decorator/typechecker/IsString', 'isString');

export const getMetadataStorage = part('metadata/MetadataStorage', 'getMetadataStorage');
export const ValidationTypes = part('validation/ValidationTypes', 'ValidationTypes');

const getFromContainer = part('container', 'getFromContainer');
const Validator = part('validation/Validator', 'Validator');

/** class-validator's own `validateSync`, of the overload that is used here. */
export function validateSync(
  object: object,
  options: import('class-validator').ValidatorOptions,
): import('class-validator').ValidationError[] {
  return getFromContainer(Validator).validateSync(object, options);
}

import { getMetadataStorage, ValidationTypes } from './class-validator.js';
import { isJsonObject } from '../../security/json-object.js';
import { allOf, compileRule, type Rule, type RuleMetadata } from './compile-rule.js';
import { nestedProperties, type NestedProperty } from './nested.decorator.js';
import { allowsUnknown } from './rules.js';

/** A class with class-validator decorators. */
export type DtoClass<T extends object = object> = new () => T;

/** A DTO's decorators made into code, once, so that a request does not walk their metadata. */
export interface CompiledDto {
  /** Makes a parsed object, and what is nested in it, an instance of the class, in place. */
  readonly adopt: (value: object) => void;
  /** Whether every rule holds. Asks the same validators as class-validator, and stops at the first breach. */
  readonly conforms: (value: object) => boolean;
  /** Paths of the properties that the class does not describe, nested objects included. */
  readonly unknownPaths: (value: object) => string[];
}

type Values = Record<string, unknown>;

/** What `@IsOptional()` and `@ValidateIf()` ask before the other decorators of a property count. */
type Condition = (owner: object, value: unknown) => boolean;

interface CompiledProperty {
  readonly name: string;
  /** All that its decorators say of its value, nested objects included. */
  readonly holds: Rule;
  readonly nested: { readonly each: boolean; readonly dto: CompiledDto } | undefined;
}

const compiled = new WeakMap<DtoClass, CompiledDto>();

/**
 * Compiles a DTO, or returns what was compiled before.
 *
 * @throws Error naming class and property where a decorator cannot be asked synchronously.
 */
export function compileDto(dto: DtoClass): CompiledDto {
  const existing = compiled.get(dto);
  if (existing) return existing;
  const properties = compileProperties(dto);
  const known = allowsUnknown(dto) ? undefined : new Set(properties.map(({ name }) => name));
  const parents = properties.filter(({ nested }) => nested);
  const result: CompiledDto = {
    adopt: (value) => adopt(value, dto.prototype as object, parents),
    conforms: (value) => conforms(value as Values, properties),
    unknownPaths: (value) => unknownPaths(value, known, parents),
  };
  compiled.set(dto, result);
  return result;
}

function compileProperties(dto: DtoClass): CompiledProperty[] {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  const nested = nestedProperties(dto.prototype as object);
  const byName = getMetadataStorage().groupByPropertyName(metadata);
  return Object.entries(byName).map(([name, entries]) =>
    compileProperty(dto, name, entries, compileNested(nested.get(name))),
  );
}

function compileProperty(
  dto: DtoClass,
  name: string,
  entries: readonly RuleMetadata[],
  nested: CompiledProperty['nested'],
): CompiledProperty {
  const rules = entries.filter(isRule).map((entry) => compileRule(dto.name, entry));
  if (nested) rules.push(nestedRule(nested));
  const conditions = entries
    .filter(isCondition)
    .map(({ constraints }) => constraints as [Condition]);
  const holds = conditions.reduce((rule, [applies]) => onlyIf(applies, rule), allOf(rules));
  return { name, holds, nested };
}

function compileNested(nested: NestedProperty | undefined): CompiledProperty['nested'] {
  return nested && { each: nested.each, dto: compileDto(nested.type()) };
}

function isCondition({ type }: RuleMetadata): boolean {
  return type === ValidationTypes.CONDITIONAL_VALIDATION;
}

function isRule(metadata: RuleMetadata): boolean {
  return !isCondition(metadata) && metadata.type !== ValidationTypes.NESTED_VALIDATION;
}

function onlyIf(applies: Condition, rule: Rule): Rule {
  return (value, owner) => !applies(owner, value) || rule(value, owner);
}

/** Asked after the rules that want an object, or a list of them, to be there. */
function nestedRule({ each, dto }: NonNullable<CompiledProperty['nested']>): Rule {
  return each
    ? (value) => (value as object[]).every(dto.conforms)
    : (value) => dto.conforms(value as object);
}

function conforms(owner: Values, properties: readonly CompiledProperty[]): boolean {
  for (const { name, holds } of properties) if (!holds(owner[name], owner)) return false;
  return true;
}

function adopt(value: object, prototype: object, properties: readonly CompiledProperty[]): void {
  // As a payload's own properties, these would stand in for what an object inherits. SignalWire sends neither.
  if (Object.hasOwn(value, 'constructor')) Reflect.deleteProperty(value, 'constructor');
  if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__');
  Object.setPrototypeOf(value, prototype);
  for (const { name, nested } of properties) {
    if (nested) eachChild((value as Values)[name], nested.each, nested.dto.adopt);
  }
}

function unknownPaths(
  value: object,
  known: ReadonlySet<string> | undefined,
  properties: readonly CompiledProperty[],
): string[] {
  const paths = known ? Object.keys(value).filter((name) => !known.has(name)) : [];
  for (const { name, nested } of properties) {
    if (!nested) continue;
    eachChild((value as Values)[name], nested.each, (child, at) => {
      const path = at === undefined ? name : `${name}[${at}]`;
      for (const unknown of nested.dto.unknownPaths(child)) paths.push(`${path}.${unknown}`);
    });
  }
  return paths;
}

/** Visits the objects that a nested property holds; whatever else stands there is for the rules to refuse. */
function eachChild(
  value: unknown,
  each: boolean,
  visit: (child: object, at?: number) => void,
): void {
  if (!each) {
    if (isJsonObject(value)) visit(value);
  } else if (Array.isArray(value)) {
    value.forEach((item, at) => {
      if (isJsonObject(item)) visit(item, at);
    });
  }
}

import {
  getMetadataStorage,
  IS_OBJECT,
  IS_OPTIONAL,
  ValidationTypes,
} from '../../webhooks/payload/class-validator.js';
import type { DtoClass } from '../../webhooks/payload/compile-dto.js';
import type { RuleMetadata } from '../../webhooks/payload/compile-rule.js';
import { nestedProperties, type NestedProperty } from '../../webhooks/payload/nested.decorator.js';
import { meaningOfRules } from './meaning-of-rules.js';
import type { Parameter, Parameters } from './parameter.js';
import { parameterDescriptions } from './swaig-parameter.decorator.js';

/** What a class of arguments says, and what it cannot say. */
export interface ParametersReport {
  readonly parameters: Parameters;
  /** A line for each property that cannot be described, naming class, property and remedy. */
  readonly problems: readonly string[];
}

/** Reads the parameters of a function off the decorators of a class. */
export function readParameters(dto: DtoClass): ParametersReport {
  const problems: string[] = [];
  const parameters = new ParameterReader(problems, []).read(dto);
  return { parameters, problems };
}

const UNTYPED =
  'carries @SwaigParameter() alone: add a decorator that tells its type, such as @IsString()';
const ITEMS_WITHOUT_LIST = 'has rules for items: add @IsArray()';

class ParameterReader {
  /** @param within the classes that the one to be read is nested in. */
  constructor(
    private readonly problems: string[],
    private readonly within: readonly DtoClass[],
  ) {}

  read(dto: DtoClass): Parameters {
    const properties: Record<string, Parameter> = {};
    const required: string[] = [];
    const initial = new dto() as Record<string, unknown>;
    const ruled = rulesOf(dto);
    this.findUndescribed(dto, Object.keys(ruled));
    for (const [name, rules] of Object.entries(ruled)) {
      try {
        properties[name] = this.readProperty(dto, name, rules, initial[name]);
        if (!rules.some(isOptional) && initial[name] === undefined) required.push(name);
      } catch (error) {
        this.problems.push(`${dto.name}.${name} ${(error as Error).message}`);
      }
    }
    return { dto, properties, required };
  }

  /** Of arguments without rules the model would never hear, and what it gives for them would be dropped. */
  private findUndescribed(dto: DtoClass, ruled: readonly string[]): void {
    const described = Object.keys(parameterDescriptions(dto.prototype as object));
    for (const name of described) {
      if (!ruled.includes(name)) this.problems.push(`${dto.name}.${name} ${UNTYPED}`);
    }
    if (described.length + ruled.length > 0) return;
    this.problems.push(
      `${dto.name} describes no argument: give its properties class-validator decorators, or leave { parameters } out`,
    );
  }

  private readProperty(
    dto: DtoClass,
    name: string,
    rules: readonly RuleMetadata[],
    initial: unknown,
  ): Parameter {
    const prototype = dto.prototype as object;
    const nested = nestedProperties(prototype).get(name);
    const description = parameterDescriptions(prototype)[name];
    const own = rules
      .filter((rule) => !isOptional(rule) && !isImpliedBy(nested, rule))
      // Decorators run from the last to the first; the model reads them as the author wrote them.
      .toReversed();
    const ofItems = own.filter(({ each }) => each);
    const ofWhole = own.filter(({ each }) => !each);
    if (ofItems.length > 0 && ofWhole.length === 0) throw new Error(ITEMS_WITHOUT_LIST);
    const whole = { ...meaningOfRules(ofWhole, nested && typeOf(nested)), description };
    const members = nested && this.readNested(dto, nested);
    if (whole.type === 'array') {
      const items = members ? { ...meaningOfRules([], 'object'), members } : itemsOf(ofItems);
      return { ...whole, items, default: initial };
    }
    if (ofItems.length > 0) throw new Error(ITEMS_WITHOUT_LIST);
    return { ...whole, members, default: initial };
  }

  private readNested(dto: DtoClass, { type }: NestedProperty): Parameters {
    const within = [...this.within, dto];
    const nested = type();
    if (within.includes(nested)) {
      throw new Error(`nests ${nested.name} in itself, which no schema of SWML can say`);
    }
    return new ParameterReader(this.problems, within).read(nested);
  }
}

function itemsOf(rules: readonly RuleMetadata[]): Parameter {
  if (rules.length > 0) return meaningOfRules(rules);
  throw new Error('does not tell what its items are: add @IsString({ each: true }), for example');
}

function rulesOf(dto: DtoClass): Record<string, RuleMetadata[]> {
  const storage = getMetadataStorage();
  return storage.groupByPropertyName(storage.getTargetValidationMetadatas(dto, '', false, false));
}

function typeOf({ each }: NestedProperty): 'array' | 'object' {
  return each ? 'array' : 'object';
}

function isOptional({ name, type }: RuleMetadata): boolean {
  return type === ValidationTypes.CONDITIONAL_VALIDATION && name === IS_OPTIONAL;
}

/** `@Nested()` sets rules of its own. */
function isImpliedBy(nested: NestedProperty | undefined, { name, type }: RuleMetadata): boolean {
  if (!nested && type === ValidationTypes.NESTED_VALIDATION) {
    throw new Error('carries @ValidateNested() alone: use @Nested(() => ItsClass)');
  }
  return nested !== undefined && (type === ValidationTypes.NESTED_VALIDATION || name === IS_OBJECT);
}

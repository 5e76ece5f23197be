import { getMetadataStorage, IS_IN, IS_OBJECT, IS_STRING } from './class-validator.js';
import { isJsonObject } from '../../security/json-object.js';

/** What class-validator knows of one decorator on one property. */
export type RuleMetadata = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

/** Whether a value may stand in its owner. */
export type Rule = (value: unknown, owner: object) => boolean;

/**
 * Makes one class-validator decorator a function that asks the same validator.
 *
 * @throws Error naming class and property where it has none, or one that can only be asked asynchronously.
 */
export function compileRule(owner: string, metadata: RuleMetadata): Rule {
  const { validateIf } = metadata;
  const holds = commonRule(metadata) ?? validatorRule(owner, metadata);
  const holdsForEach: Rule = (value, object) =>
    Array.isArray(value) ? value.every((item) => holds(item, object)) : holds(value, object);
  const rule = metadata.each ? holdsForEach : holds;
  return validateIf ? (value, object) => !validateIf(object, value) || rule(value, object) : rule;
}

/** A rule that holds where all of these do. Chained once, so that a request does not walk lists of them. */
export function allOf(rules: readonly Rule[]): Rule {
  if (rules.length === 0) return () => true;
  return rules.reduce(
    (first, second) => (value, owner) => first(value, owner) && second(value, owner),
  );
}

/** What a decorator that most properties carry says of parsed JSON, without an object of arguments each time. */
function commonRule({ name, constraints }: RuleMetadata): Rule | undefined {
  switch (name) {
    case IS_STRING:
      return (value) => typeof value === 'string';
    case IS_OBJECT:
      return isJsonObject;
    case IS_IN: {
      const choices = new Set(constraints[0] as unknown[]);
      return (value) => choices.has(value);
    }
    default:
      return undefined;
  }
}

function validatorRule(owner: string, metadata: RuleMetadata): Rule {
  const { constraintCls, propertyName: property, constraints, type } = metadata;
  const found = getMetadataStorage().getTargetValidatorConstraints(constraintCls);
  if (found.length === 0 || found.some((constraint) => constraint.async)) {
    throw new Error(
      `${owner}.${property} carries a class-validator decorator of type ${type} that webhook DTOs do not support: use one that validates synchronously`,
    );
  }
  const asked = found.map(
    ({ instance: validator }): Rule =>
      (value, object) =>
        Boolean(
          validator.validate(value, { value, object, targetName: owner, property, constraints }),
        ),
  );
  return allOf(asked);
}

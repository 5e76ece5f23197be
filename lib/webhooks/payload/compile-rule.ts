import { getMetadataStorage } from 'class-validator';

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
  const { constraintCls, propertyName: property, constraints, type, validateIf } = metadata;
  const found = getMetadataStorage().getTargetValidatorConstraints(constraintCls);
  if (found.length === 0 || found.some((constraint) => constraint.async)) {
    throw new Error(
      `${owner}.${property} carries a class-validator decorator of type ${type} that webhook DTOs do not support: use one that validates synchronously`,
    );
  }
  const validators = found.map(({ instance }) => instance);
  const holds: Rule = (value, object) =>
    validators.every((validator) =>
      Boolean(
        validator.validate(value, { value, object, targetName: owner, property, constraints }),
      ),
    );
  const holdsForEach: Rule = (value, object) =>
    Array.isArray(value) ? value.every((item) => holds(item, object)) : holds(value, object);
  const rule = metadata.each ? holdsForEach : holds;
  return validateIf ? (value, object) => !validateIf(object, value) || rule(value, object) : rule;
}

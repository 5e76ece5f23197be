import { isString, ValidateBy } from '../../webhooks/payload/class-validator.js';
import { isJsonObject } from '../../security/json-object.js';

/** The property is an object with any names, and texts under them. */
export function HoldsTexts(): PropertyDecorator {
  return ValidateBy({
    name: 'holdsTexts',
    validator: {
      validate: (value) => isJsonObject(value) && Object.values(value).every(isString),
      defaultMessage: () => '$property must be an object that holds texts only',
    },
  });
}

import type { ValidationError } from 'class-validator';
import { validateSync } from './class-validator.js';
import { isEssential } from './rules.js';

/** One breach of a DTO's rules. */
export interface PayloadProblem {
  /** Where it is: `call.headers[0].name`. */
  readonly path: string;
  /** Begins with the path: `call.type must be one of …`. Holds no value of the payload. */
  readonly message: string;
  /** Whether the payload is unusable because of it. */
  readonly essential: boolean;
}

/** Everything class-validator finds wrong with an instance; unknown properties are not its affair. */
export function findPayloadProblems(instance: object): PayloadProblem[] {
  const errors = validateSync(instance, {
    forbidUnknownValues: false,
    // Says once what is no object, and does not search a list where an object belongs, list in list, until the
    // stack is full.
    stopAtFirstError: true,
    validationError: { target: false, value: false },
  });
  return errors.flatMap((error) => [...describe(error, '')]);
}

function* describe(error: ValidationError, parent: string): Generator<PayloadProblem> {
  const { property, constraints = {}, contexts = {}, children = [] } = error;
  for (const [rule, message] of Object.entries(constraints)) {
    yield {
      path: join(parent, property),
      message: parent + dot(parent) + message,
      essential: isEssential(contexts[rule]),
    };
  }
  for (const child of children) yield* describe(child, join(parent, property));
}

/** List entries are numbers in class-validator's errors: `call.headers[0]`. */
function join(parent: string, property: string): string {
  return /^\d+$/.test(property) ? `${parent}[${property}]` : parent + dot(parent) + property;
}

function dot(parent: string): string {
  return parent ? '.' : '';
}

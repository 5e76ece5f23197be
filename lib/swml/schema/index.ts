/** The vocabulary of method descriptions, used as `import * as t from '../schema/index.js'`. */
export type { Static, TSchema } from 'typebox';
export { anything, boolean, integer, nothing, number, oneOf, string } from './scalar.js';
export { list, map, mapWith, object, openObject, optional, type Shape } from './structure.js';
export { named, recursive, union, type Without } from './combine.js';
export { expression, expressionOr, type Expression } from './expression.js';
export { document, steps, type StepKind } from './nested.js';
export { values, type Values } from './values.js';

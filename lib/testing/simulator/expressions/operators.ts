/* oxlint-disable eqeqeq -- an expression's own == compares as JavaScript's does */
import type { Budget } from './budget.js';

type Binary = (left: never, right: never, budget: Budget) => unknown;

/** How tightly each operator binds, and what it does. `&&`, `||` and `??` evaluate their right side only at need. */
export const BINARY: ReadonlyMap<string, readonly [precedence: number, apply?: Binary]> = new Map<
  string,
  readonly [number, Binary?]
>([
  ['??', [1]],
  ['||', [2]],
  ['&&', [3]],
  ['|', [4, (left: number, right: number) => left | right]],
  ['^', [5, (left: number, right: number) => left ^ right]],
  ['&', [6, (left: number, right: number) => left & right]],
  ['==', [7, (left, right) => left == right]],
  ['!=', [7, (left, right) => left != right]],
  ['===', [7, (left, right) => left === right]],
  ['!==', [7, (left, right) => left !== right]],
  ['<', [8, (left, right) => left < right]],
  ['>', [8, (left, right) => left > right]],
  ['<=', [8, (left, right) => left <= right]],
  ['>=', [8, (left, right) => left >= right]],
  ['<<', [9, (left: number, right: number) => left << right]],
  ['>>', [9, (left: number, right: number) => left >> right]],
  ['>>>', [9, (left: number, right: number) => left >>> right]],
  ['+', [10, add]],
  ['-', [10, (left: number, right: number) => left - right]],
  ['*', [11, (left: number, right: number) => left * right]],
  ['/', [11, (left: number, right: number) => left / right]],
  ['%', [11, (left: number, right: number) => left % right]],
  ['**', [12, (left: number, right: number) => left ** right]],
]);

/** The operators with one operand. */
export const UNARY: ReadonlyMap<string, (operand: never) => unknown> = new Map<
  string,
  (operand: never) => unknown
>([
  ['!', (operand) => !operand],
  ['-', (operand: number) => -operand],
  ['+', (operand: unknown) => Number(operand)],
  ['~', (operand: number) => ~operand],
  ['typeof', (operand: unknown) => typeof operand],
]);

function add(left: string, right: string, budget: Budget): unknown {
  if (typeof left === 'string' && typeof right === 'string')
    budget.allocate(left.length + right.length);
  return budget.allocated(left + right);
}

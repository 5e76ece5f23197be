import { ExpressionError } from './expression.error.js';

const MAX_OPERATIONS = 100_000;
const MAX_SIZE = 5_000_000;

/**
 * What one evaluation may cost. SignalWire stops an expression after some 150 ms; counting instead of timing
 * stops the same expression at the same place on every machine, and bounds memory as well.
 */
export class Budget {
  private operations = 0;
  private size = 0;

  constructor(private readonly maxOperations = MAX_OPERATIONS) {}

  /** Counts an operation. */
  spend(): void {
    if (++this.operations > this.maxOperations) {
      throw new ExpressionError(`takes more than ${this.maxOperations} operations`);
    }
  }

  /** Counts what is about to be made: characters of a text, or items of a list. */
  allocate(size: number): void {
    this.size += size;
    if (!(this.size <= MAX_SIZE)) {
      throw new ExpressionError(`makes more than ${MAX_SIZE} characters or items`);
    }
  }

  /** Counts a value that was made. */
  allocated<Value>(value: Value): Value {
    if (typeof value === 'string' || Array.isArray(value)) this.allocate(value.length);
    return value;
  }
}

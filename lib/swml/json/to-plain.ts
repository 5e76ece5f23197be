import { childPath } from '../path.js';
import { MAX_PROBLEMS, schemaProblem, type Problem, type SchemaRule } from '../problem.js';
import { isCyclic } from './is-cyclic.js';
import { MAX_DEPTH, MAX_VALUES } from './limits.js';
import { misfit } from './misfit.js';

/** A copy of a value as JSON would carry it, and what was found on the way. */
export interface Plain {
  /** The copy. It shares nothing with the original but functions. */
  readonly value: unknown;
  /** How many functions are in it: the callbacks of nested steps, or mistakes. */
  readonly functions: number;
  /** How many characters the longest of its texts has. */
  readonly longestText: number;
  /** What JSON cannot carry. */
  readonly problems: readonly ((path: string) => Problem)[];
}

/**
 * Copies a value into plain data by the rules of `JSON.stringify`: `undefined` is left out, `Date`
 * and other objects with a `toJSON` method become what that returns. A `__proto__` key is left out.
 * What JSON would lose or choke on is a problem; functions are kept for the builder to resolve.
 * A value that is circular, nested too deep or too large is one problem and has no copy.
 *
 * @param depth How many lists and objects the value already stands in.
 */
export function toPlain(value: unknown, depth = 0): Plain {
  const copier = new Copier(value);
  try {
    copier.value = copier.copy(value, depth);
    return copier;
  } catch (error) {
    if (!(error instanceof Unbounded)) throw error;
    const { rule, message } = error;
    const problem = (path: string) => schemaProblem(rule, path, message);
    return { value: undefined, functions: 0, longestText: 0, problems: [problem] };
  }
}

/** Ends the copying of something that has no end in sight. */
class Unbounded extends Error {
  constructor(
    readonly rule: SchemaRule,
    message: string,
  ) {
    super(message);
  }
}

const NONE: readonly never[] = [];

/** Makes one copy, and is what `toPlain` says of it. Its lists are made when something comes into them. */
class Copier implements Plain {
  value: unknown;
  functions = 0;
  longestText = 0;
  private found: ((path: string) => Problem)[] | undefined;
  private values = 0;
  private trail: (string | number)[] | undefined;

  constructor(private readonly root: unknown) {}

  get problems(): Plain['problems'] {
    return this.found ?? NONE;
  }

  copy(value: unknown, depth: number): unknown {
    if (this.isScalar(value) || value === null || value === undefined) return value;
    if (typeof value === 'function') {
      this.functions++;
      return value;
    }
    if (typeof value === 'object') return this.copyContainer(value, depth);
    return this.report(misfit(value));
  }

  private copyContainer(value: object, depth: number): unknown {
    if (depth > MAX_DEPTH) this.refuseDepth();
    if (Array.isArray(value)) return this.copyList(value, depth);
    if (Object.getPrototypeOf(value) !== Object.prototype || Object.hasOwn(value, 'toJSON')) {
      return this.copyInstance(value, depth);
    }
    return this.copyObject(value as Record<string, unknown>, depth);
  }

  private copyList(list: readonly unknown[], depth: number): unknown[] {
    // A list with nothing but a length can be longer than the memory.
    this.count(list.length);
    const copies: unknown[] = [];
    for (let index = 0; index < list.length; index++) {
      // As in JSON, `undefined` becomes null here: every other item keeps its place.
      copies.push(this.copyChild(index, list[index] ?? null, depth));
    }
    return copies;
  }

  private copyObject(value: Record<string, unknown>, depth: number): unknown {
    const copy: Record<string, unknown> = {};
    const keys = Object.keys(value);
    this.count(keys.length);
    for (const key of keys) {
      const item = value[key];
      if (item === undefined || key === '__proto__') continue;
      copy[key] = this.isScalar(item) ? item : this.copyChild(key, item, depth);
    }
    return copy;
  }

  private copyChild(key: string | number, item: unknown, depth: number): unknown {
    if (this.isScalar(item)) return item;
    const trail = (this.trail ??= []);
    trail.push(key);
    const copy = this.copy(item, depth + 1);
    trail.pop();
    return copy;
  }

  private copyInstance(value: object, depth: number): unknown {
    if ('toJSON' in value && typeof value.toJSON === 'function') {
      const serialised: unknown = value.toJSON();
      if (serialised === null && value instanceof Date) return this.report('is an invalid date');
      return this.copy(serialised, depth + 1);
    }
    const reason = misfit(value);
    return reason ? this.report(reason) : this.copyObject(value as Record<string, unknown>, depth);
  }

  private isScalar(value: unknown): boolean {
    if (typeof value !== 'string') return typeof value === 'boolean' || Number.isFinite(value);
    if (value.length > this.longestText) this.longestText = value.length;
    return true;
  }

  private report(message: string): undefined {
    const found = (this.found ??= []);
    if (found.length >= MAX_PROBLEMS) return;
    const trail = [...(this.trail ?? NONE)];
    const problem = (path: string) => schemaProblem('not-json', along(trail, path), message);
    found.push(problem);
  }

  private count(values: number): void {
    this.values += values;
    if (this.values > MAX_VALUES) {
      throw new Unbounded('too-large', `holds more than ${MAX_VALUES} values`);
    }
  }

  private refuseDepth(): never {
    if (isCyclic(this.root)) {
      const advice = 'SWML is a tree; repeat steps with goto or execute';
      throw new Unbounded('circular', `contains itself; ${advice}`);
    }
    throw new Unbounded('too-deep', `is nested deeper than ${MAX_DEPTH} levels`);
  }
}

function along(trail: readonly (string | number)[], path: string): string {
  return trail.reduce<string>(childPath, path);
}

import { itemPath, propertyPath } from '../path.js';
import { schemaProblem, type Problem, type SchemaRule } from '../problem.js';
import { isCyclic } from './is-cyclic.js';
import { MAX_CONTAINERS, MAX_DEPTH } from './limits.js';
import { misfit } from './misfit.js';

/** A copy of a value as JSON would carry it, and what was found on the way. */
export interface Plain {
  /** The copy. It shares nothing with the original but functions. */
  readonly value: unknown;
  /** Where functions stand: the callbacks of nested steps, or mistakes. */
  readonly functions: readonly string[];
  /** What JSON cannot carry. */
  readonly problems: readonly Problem[];
}

/**
 * Copies a value into plain data by the rules of `JSON.stringify`: `undefined` is left out, `Date`
 * and other objects with a `toJSON` method become what that returns. A `__proto__` key is left out.
 * What JSON would lose or choke on is a problem; functions are kept for the builder to resolve.
 *
 * A value that is circular, nested too deep or too large is one problem and has no copy.
 *
 * @param path Where the value stands, for messages.
 * @param depth How many lists and objects it already stands in.
 */
export function toPlain(value: unknown, path = '', depth = 0): Plain {
  const copier = new Copier(value, path);
  try {
    return {
      value: copier.copy(value, path, depth),
      functions: copier.functions,
      problems: copier.problems,
    };
  } catch (error) {
    if (!(error instanceof Unbounded)) throw error;
    return { value: undefined, functions: NOTHING, problems: [error.problem] };
  }
}

/** Ends the copying of something that has no end in sight. */
class Unbounded extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

const NOTHING: readonly never[] = [];

class Copier {
  functions: string[] | readonly never[] = NOTHING;
  problems: Problem[] | readonly never[] = NOTHING;
  private containers = 0;

  constructor(
    private readonly root: unknown,
    private readonly rootPath: string,
  ) {}

  copy(value: unknown, path: string, depth: number): unknown {
    switch (typeof value) {
      case 'string':
      case 'boolean':
      case 'undefined':
        return value;
      case 'object':
        return value === null ? null : this.copyContainer(value, path, depth);
      case 'number':
        if (Number.isFinite(value)) return value;
        break;
      case 'function':
        this.functions = [...this.functions, path];
        return value;
      default:
    }
    this.problems = [...this.problems, schemaProblem('not-json', path, misfit(value))];
    return undefined;
  }

  private copyContainer(value: object, path: string, depth: number): unknown {
    if (depth > MAX_DEPTH) this.refuseDepth();
    if (++this.containers > MAX_CONTAINERS) {
      this.refuse('too-large', `holds more than ${MAX_CONTAINERS} lists and objects`);
    }
    if (Array.isArray(value)) return this.copyList(value, path, depth);
    if ('toJSON' in value && typeof value.toJSON === 'function') {
      return this.copySerialised(value as { toJSON(): unknown }, path, depth);
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && misfit(value) !== '') {
      this.problems = [...this.problems, schemaProblem('not-json', path, misfit(value))];
      return undefined;
    }
    return this.copyObject(value as Record<string, unknown>, path, depth);
  }

  private copyList(list: readonly unknown[], path: string, depth: number): unknown[] {
    const copies: unknown[] = [];
    for (let index = 0; index < list.length; index++) {
      // As in JSON, `undefined` becomes null here: every other item keeps its place.
      const item = list[index] ?? null;
      copies.push(isScalar(item) ? item : this.copy(item, itemPath(path, index), depth + 1));
    }
    return copies;
  }

  private copyObject(value: Record<string, unknown>, path: string, depth: number): unknown {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const item = value[key];
      if (item === undefined || key === '__proto__') continue;
      copy[key] = isScalar(item) ? item : this.copy(item, propertyPath(path, key), depth + 1);
    }
    return copy;
  }

  private copySerialised(value: { toJSON(): unknown }, path: string, depth: number): unknown {
    const serialised = value.toJSON();
    if (serialised === null && value instanceof Date) {
      this.problems = [...this.problems, schemaProblem('not-json', path, 'is an invalid date')];
    }
    return this.copy(serialised, path, depth + 1);
  }

  private refuseDepth(): never {
    if (isCyclic(this.root)) {
      this.refuse('circular', 'contains itself; SWML is a tree, repeat steps with goto or execute');
    }
    this.refuse('too-deep', `is nested deeper than ${MAX_DEPTH} levels`);
  }

  private refuse(rule: SchemaRule, message: string): never {
    throw new Unbounded(schemaProblem(rule, this.rootPath, message));
  }
}

// The common case, kept apart so that a path is only written where one may be needed.
function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

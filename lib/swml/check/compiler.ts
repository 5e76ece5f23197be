import { nodeOf, type SchemaNode } from '../schema/node.js';
import type { StepKind, TSchema } from '../schema/index.js';
import type { Bounds } from './bounds.js';
import type { Check } from './check.js';
import { compileObject } from './compile-object.js';
import { compileScalar } from './compile-scalar.js';
import { isDocumentOf } from './document-check.js';
import { isExpressionText } from './is-expression-text.js';

/**
 * Turns schemas into closures: no generated code, nothing done for a part of a schema before a value
 * comes to it. A schema object is compiled once; the parts that descriptions share are shared here
 * as well.
 */
export class SchemaCompiler {
  private readonly checks = new WeakMap<TSchema, Check>();

  /**
   * @param isStep The check of one step, for the places where steps are nested.
   * @param expressionsAnywhere Whether an expression may stand in place of any scalar.
   * @param bounds For values that may be no plain data. Otherwise they are, but for the callbacks of nested steps.
   */
  constructor(
    private readonly isStep: (kind: StepKind, step: unknown) => boolean,
    private readonly expressionsAnywhere = false,
    private readonly bounds?: Bounds,
  ) {}

  /** The check for a schema. */
  check(schema: TSchema): Check {
    let check = this.checks.get(schema);
    if (!check) {
      check = this.compile(nodeOf(schema));
      this.checks.set(schema, check);
    }
    return check;
  }

  private compile(node: SchemaNode): Check {
    if (node.anyOf) return this.compileUnion(node.anyOf);
    const check = this.compileContainer(node);
    return check ? this.bounded(check) : this.compileScalar(node);
  }

  private bounded(check: Check): Check {
    return this.bounds ? this.bounds.around(check) : check;
  }

  private compileContainer(node: SchemaNode): Check | undefined {
    if (node['~steps']) return this.compileSteps(node['~steps']);
    if (node['~document']) return this.compileDocument(node['~document']);
    if (node.type === 'object') {
      return compileObject(node, (part) => this.check(part), this.bounds);
    }
    return node.type === 'array' ? this.compileList(node) : undefined;
  }

  private compileScalar(node: SchemaNode): Check {
    if (this.bounds && isAnything(node)) return this.bounds.anything;
    const check = compileScalar(node);
    return this.expressionsAnywhere ? (value) => check(value) || isExpressionText(value) : check;
  }

  private compileUnion(alternatives: readonly TSchema[]): Check {
    let checks: readonly Check[] | undefined;
    return (value) => {
      checks ??= alternatives.map((alternative) => this.check(alternative));
      for (const check of checks) if (check(value)) return true;
      return false;
    };
  }

  private compileList({ items, minItems = 0, maxItems = Infinity }: SchemaNode): Check {
    let item: Check | undefined;
    return (value) => {
      if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return false;
      if (this.bounds?.hold(value.length) === false) return false;
      item ??= this.check(items ?? {});
      for (let index = 0; index < value.length; index++) if (!item(value[index])) return false;
      return true;
    };
  }

  private compileSteps(kind: StepKind): Check {
    return (value) => {
      // A callback's steps are checked by the builder that it receives.
      if (!Array.isArray(value)) return typeof value === 'function';
      if (this.bounds?.hold(value.length) === false) return false;
      for (let index = 0; index < value.length; index++) {
        if (!this.isStep(kind, value[index])) return false;
      }
      return true;
    };
  }

  private compileDocument(kind: StepKind): Check {
    const steps = this.bounded(this.compileSteps(kind));
    return (value) => isDocumentOf(value, steps, this.bounds);
  }
}

function isAnything({ type, enum: choices }: SchemaNode): boolean {
  return type === undefined && choices === undefined;
}

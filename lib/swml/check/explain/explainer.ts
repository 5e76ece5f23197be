import type { Method } from '../../method/method.js';
import { itemPath, propertyPath } from '../../path.js';
import { nodeOf, type SchemaNode } from '../../schema/node.js';
import type { StepKind, TSchema } from '../../schema/index.js';
import { isExpressionText } from '../is-expression-text.js';
import { isObject } from '../is-object.js';
import { explainDocument } from './explain-document.js';
import { explainList } from './explain-list.js';
import { explainObject } from './explain-object.js';
import { explainScalar } from './explain-scalar.js';
import { explainStepShape } from './explain-step-shape.js';
import { explainUnion } from './explain-union.js';
import { finding, type Explain, type Finding } from './finding.js';
import { gather } from './gather.js';
import { hasType } from './has-type.js';
import { show, wanted } from './wording.js';

/** Says why a value was refused. Takes its time: it runs only after a check has failed. */
export class Explainer {
  /**
   * @param methods The methods of a kind of steps, by their names on the wire.
   * @param expressionsAnywhere Whether an expression may stand in place of any scalar.
   */
  constructor(
    private readonly methods: (kind: StepKind) => ReadonlyMap<string, Method>,
    private readonly expressionsAnywhere = false,
  ) {}

  /** Why a value does not fit a schema; nothing if it does. */
  readonly explain: Explain = (schema, value, path) => {
    const node = nodeOf(schema);
    if (this.expressionsAnywhere && isScalarNode(node) && isExpressionText(value)) return [];
    if (node.anyOf) return explainUnion(schema, value, path, this.explain);
    if (!hasType(node, value)) {
      const message = `must be ${wanted(node)}, not ${show(value)}${forNull(node, value)}`;
      return finding('wrong-type', path, message);
    }
    if (node['~steps']) return this.explainSteps(node['~steps'], value, path);
    if (node['~document']) return explainDocument(this, node['~document'], value, path);
    if (Array.isArray(value)) return explainList(node, value, path, this.explain);
    if (isObject(value)) return explainObject(node, value, path, this.explain);
    return explainScalar(node, value, path);
  };

  /** Why a list is no list of steps of the given kind. */
  explainSteps(kind: StepKind, steps: unknown, path: string): readonly Finding[] {
    if (!Array.isArray(steps)) return [];
    return gather(steps.entries(), ([index, step]) =>
      this.explainStep(kind, step, itemPath(path, index)),
    );
  }

  /** Why a value is no step of the given kind. */
  explainStep(kind: StepKind, step: unknown, path: string): readonly Finding[] {
    const methods = this.methods(kind);
    const shape = explainStepShape(kind, step, path, methods);
    if (shape.length > 0 || !isObject(step)) return shape;
    return Object.keys(step).flatMap((name) =>
      this.explain(schemaOf(methods, name), step[name], propertyPath(path, name)),
    );
  }
}

/** In YAML `- hangup:` is a step whose parameters are `null`. */
function forNull({ type, required = [] }: SchemaNode, value: unknown): string {
  return value === null && type === 'object' && required.length === 0 ? '; write {} for none' : '';
}

function isScalarNode({ anyOf, type }: SchemaNode): boolean {
  return !anyOf && type !== 'object' && type !== 'array';
}

function schemaOf(methods: ReadonlyMap<string, Method>, name: string): TSchema {
  return methods.get(name)?.schema ?? {};
}

import { nodeOf, type SchemaNode } from '../schema/node.js';
import type { StepKind, TSchema } from '../schema/index.js';
import { leadsToSteps } from './leads-to-steps.js';

/** What stands at a place, and which methods its steps may use. */
export interface NestedMark {
  readonly holds: 'steps' | 'document';
  readonly kind: StepKind;
}

/**
 * The way to the nested steps of a schema, and to nothing else. The alternatives of a union are
 * laid over each other: where steps stand does not depend on which of them a value fits.
 *
 * Each level is worked out when a value first reaches it, so a schema may mention itself.
 */
export class NestedShape {
  /** Set where steps or a document stand at this very place. */
  readonly mark: NestedMark | undefined;
  private readonly nodes: readonly SchemaNode[];
  private below: { properties: Map<string, NestedShape>; others?: NestedShape } | undefined;
  private itemShape: { shape?: NestedShape } | undefined;

  private constructor(schemas: readonly TSchema[]) {
    this.nodes = schemas.flatMap(alternatives);
    this.mark = markOf(this.nodes);
  }

  /** The shape of schemas that may all apply to a value; nothing if no steps can be nested there. */
  static of(schemas: Iterable<TSchema>): NestedShape | undefined {
    const leading = [...new Set(schemas)].filter((schema) => leadsToSteps(schema));
    return leading.length > 0 ? new NestedShape(leading) : undefined;
  }

  /** The shape below a property. */
  property(key: string): NestedShape | undefined {
    this.below ??= this.levelBelow();
    return this.below.properties.get(key) ?? this.below.others;
  }

  /** The shape below each item of a list. */
  item(): NestedShape | undefined {
    this.itemShape ??= { shape: NestedShape.of(this.nodes.flatMap(({ items }) => items ?? [])) };
    return this.itemShape.shape;
  }

  private levelBelow() {
    const keys = new Set(this.nodes.flatMap(({ properties = {} }) => Object.keys(properties)));
    const properties = new Map<string, NestedShape>();
    for (const key of keys) {
      const shape = NestedShape.of(this.nodes.flatMap((node) => node.properties?.[key] ?? []));
      if (shape) properties.set(key, shape);
    }
    const others = NestedShape.of(this.nodes.flatMap((node) => node.additionalProperties || []));
    return { properties, others };
  }
}

function alternatives(schema: TSchema): SchemaNode[] {
  const node = nodeOf(schema);
  return node.anyOf ? node.anyOf.flatMap(alternatives) : [node];
}

function markOf(nodes: readonly SchemaNode[]): NestedMark | undefined {
  for (const { '~steps': steps, '~document': document } of nodes) {
    if (steps) return { holds: 'steps', kind: steps };
    if (document) return { holds: 'document', kind: document };
  }
  return undefined;
}

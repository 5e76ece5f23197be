import { isISO8601 } from 'class-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readSpec } from '../spec.js';

/** The part of JSON Schema that the description is written in. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
}

interface Description {
  readonly webhooks: Readonly<
    Record<string, { post: { requestBody: { content: Record<string, { schema: Schema }> } } }>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** SignalWire's description of its webhooks. */
export class WebhookDescription {
  private readonly description = readSpec('webhooks.openapi.json') as Description;
  private readonly ajv = new Ajv2020({
    strict: false,
    logger: false,
    // No other formats: SignalWire publishes ids that are no UUIDs.
    formats: { 'date-time': isISO8601, uuid: true },
  });

  constructor() {
    this.ajv.addSchema({ ...this.description, $id: 'description' });
  }

  get operations(): string[] {
    return Object.keys(this.description.webhooks);
  }

  /** The schema of an operation's payload. */
  payloadOf(operation: string): Schema {
    const { content } = this.description.webhooks[operation]!.post.requestBody;
    return this.resolved(content['application/json']!.schema);
  }

  /** Says whether a payload is as the description has it. */
  checkOf(operation: string): ValidateFunction {
    const { content } = this.description.webhooks[operation]!.post.requestBody;
    const { $ref } = content['application/json']!.schema;
    return this.ajv.compile({ $ref: `description${$ref}` });
  }

  /** A schema without indirection: what it refers to, or the first of its alternatives. */
  resolved(schema: Schema): Schema {
    const inner = schema.allOf?.[0] ?? schema.anyOf?.[0];
    if (inner) return { examples: schema.examples, ...this.resolved(inner) };
    if (!schema.$ref) return schema;
    const name = schema.$ref.replace('#/components/schemas/', '');
    return this.resolved(this.description.components.schemas[name] ?? {});
  }
}

import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CallDto,
  CallHeaderDto,
  CallParentDto,
  CallPeerDto,
  InboundCallDto,
  SipDataDto,
} from '../../lib/index.js';
import { nestedProperties } from '../../lib/webhooks/payload/nested.decorator.js';

const SPEC = new URL('../../../shared/spec/webhooks.openapi.json', import.meta.url);
const isSpecThere = existsSync(SPEC);

if (!isSpecThere) console.info(`No ${SPEC.pathname} here: the call DTOs are not compared with it`);

const DTOS: Record<string, new () => object> = {
  InboundCallWebhookPayload: InboundCallDto,
  InboundCallContext: CallDto,
  InboundCallHeader: CallHeaderDto,
  InboundCallParent: CallParentDto,
  InboundCallPeer: CallPeerDto,
  InboundCallSipData: SipDataDto,
};
const PREFIX = 'Webhooks.Calling.';

interface Schema {
  type?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  enum?: unknown[];
  items?: Schema;
  allOf?: Schema[];
  $ref?: string;
}

interface Property {
  required: boolean;
  type: string;
  enum?: unknown[];
}

function readSchemas(): Record<string, Schema> {
  const { components } = JSON.parse(readFileSync(SPEC, 'utf8')) as {
    components: { schemas: Record<string, Schema> };
  };
  return components.schemas;
}

/** The DTO that a reference leads to, or the simple type behind it. */
function typeOf(schema: Schema, schemas: Record<string, Schema>): string {
  const ref = (schema.$ref ?? schema.allOf?.[0]?.$ref)?.replace('#/components/schemas/', '');
  if (schema.type === 'array') return `${typeOf(schema.items ?? {}, schemas)}[]`;
  if (ref === undefined) return schema.type ?? 'any';
  return DTOS[ref.replace(PREFIX, '')]?.name ?? typeOf(schemas[ref] ?? {}, schemas);
}

function described(name: string, schemas: Record<string, Schema>): Record<string, Property> {
  const { properties = {}, required = [] } = schemas[PREFIX + name] ?? {};
  return Object.fromEntries(
    Object.entries(properties).map(([property, schema]) => [
      property,
      {
        required: required.includes(property),
        type: typeOf(schema, schemas),
        ...(schema.enum && { enum: schema.enum }),
      },
    ]),
  );
}

/** The same, as a DTO's decorators say it. */
function decorated(dto: new () => object): Record<string, Property> {
  const storage = getMetadataStorage();
  const nested = nestedProperties(dto.prototype as object);
  const byName = storage.groupByPropertyName(
    storage.getTargetValidationMetadatas(dto, '', false, false),
  );
  return Object.fromEntries(
    Object.entries(byName).map(([property, rules]) => {
      const values = rules.find(({ name }) => name === 'isIn')?.constraints[0] as unknown[];
      const { type, each } = nested.get(property) ?? {};
      const isObject = rules.some(({ name }) => name === 'isObject');
      return [
        property,
        {
          required: rules.every((rule) => rule.type !== ValidationTypes.CONDITIONAL_VALIDATION),
          type: type ? type().name + (each ? '[]' : '') : isObject ? 'object' : 'string',
          ...(values && { enum: values }),
        },
      ];
    }),
  );
}

describe.runIf(isSpecThere)("SignalWire's description of the call webhook", () => {
  const schemas = isSpecThere ? readSchemas() : {};

  it('has a DTO for each of its schemas', () => {
    const names = Object.keys(schemas).filter((name) => name.startsWith(`${PREFIX}InboundCall`));
    expect(names.map((name) => name.replace(PREFIX, '')).toSorted()).toEqual(
      Object.keys(DTOS).toSorted(),
    );
  });

  it.each(Object.entries(DTOS))(
    '%s agrees with %o in names, types, enums and what is required',
    (name, dto) => {
      expect(Object.keys(described(name, schemas)).length).toBeGreaterThan(1);
      expect(decorated(dto)).toEqual(described(name, schemas));
    },
  );
});

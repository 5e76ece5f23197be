import { getMetadataStorage } from '../webhooks/payload/class-validator.js';
import type { DtoClass } from '../webhooks/payload/compile-dto.js';
import { nestedProperties } from '../webhooks/payload/nested.decorator.js';
import { propertySchema } from './property-schema.js';
import { describeProperty } from './swagger-metadata.js';

/** Classes outlive an application: in tests there are several in one process. */
const described = new WeakSet<DtoClass>();

/** Tells @nestjs/swagger of a DTO, and of those that it nests, what their class-validator decorators say. */
export function describeDto(dto: DtoClass): void {
  if (described.has(dto)) return;
  described.add(dto);
  const prototype = dto.prototype as object;
  const nested = nestedProperties(prototype);
  const storage = getMetadataStorage();
  const metadata = storage.getTargetValidationMetadatas(dto, '', false, false);
  for (const [name, entries] of Object.entries(storage.groupByPropertyName(metadata))) {
    describeProperty(prototype, name, propertySchema(entries, nested.get(name)));
  }
  for (const { type } of nested.values()) describeDto(type());
}

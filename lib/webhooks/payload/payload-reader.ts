import { BadRequestException, Inject, Injectable, Logger } from '@nestjs/common';
import { SIGNALWIRE_OPTIONS, type ResolvedOptions } from '../../signalwire.options.js';
import { isJsonObject, type JsonObject } from '../../security/json-object.js';
import { compileDto, type DtoClass } from './compile-dto.js';
import { fillAbsent, repairWrong, type Container } from './containers.js';
import { findPayloadProblems } from './problems.js';

/** A list may be wrong in each of its entries; the answer and the log end somewhere. */
const MOST_MESSAGES = 100;

/** One of several shapes that a kind of webhook comes in. */
export interface PayloadVariant<T extends object = object> {
  readonly dto: DtoClass<T>;
  /** Whether a body, of which nothing is known yet, means to be of this shape. */
  readonly recognises: (body: JsonObject) => boolean;
}

/** What a kind of webhook carries. */
export interface PayloadDescription<T extends object = object> {
  /** The class whose class-validator decorators are the single description of the payload. */
  readonly dto: DtoClass<T>;
  /** Other shapes; the first that recognises a body takes the place of `dto`. */
  readonly variants?: readonly PayloadVariant<T>[];
  /** Containers that SignalWire leaves out where they would be empty. */
  readonly containers: readonly Container[];
  /** What the log calls this payload, such as its call id. Must not throw, whatever the payload holds. */
  identify(payload: T): string;
}

/** Makes instances of the payload DTOs out of verified bodies, checking them on the way. */
@Injectable()
export class PayloadReader {
  private readonly logger = new Logger('SignalWire');
  private readonly strict: boolean;

  constructor(@Inject(SIGNALWIRE_OPTIONS) options: ResolvedOptions) {
    this.strict = options.payloadValidation === 'strict';
  }

  /**
   * Turns the body into an instance, in place: no copy is made, unknown properties stay.
   *
   * @throws BadRequestException listing every problem by its path.
   */
  read<T extends object>(description: PayloadDescription<T>, body: unknown): T {
    if (!isJsonObject(body)) throw new BadRequestException(['The body must be a JSON object']);
    if (!this.strict) fillAbsent(body, description.containers);
    const dto = compileDto(dtoOf(description, body));
    // Before adoption: that takes out what may not stand in an instance.
    const unknown = this.strict ? dto.unknownPaths(body) : [];
    dto.adopt(body);
    if (unknown.length > 0 || !dto.conforms(body)) this.handleProblems(description, body, unknown);
    return body as T;
  }

  private handleProblems<T extends object>(
    description: PayloadDescription<T>,
    body: JsonObject,
    unknown: readonly string[],
  ): void {
    const problems = findPayloadProblems(body);
    const messages = [
      ...problems.map(({ message }) => message),
      ...unknown.map((path) => `${path} is unknown`),
    ].slice(0, MOST_MESSAGES);
    if (this.strict || problems.some(({ essential }) => essential)) {
      throw new BadRequestException(messages);
    }
    const subject = description.identify(body as T);
    this.logger.warn(`${subject} deviates from SignalWire's description: ${messages.join('; ')}`);
    repairWrong(body, description.containers);
  }
}

function dtoOf<T extends object>({ dto, variants }: PayloadDescription<T>, body: JsonObject) {
  return variants?.find(({ recognises }) => recognises(body))?.dto ?? dto;
}

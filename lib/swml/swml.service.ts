import { Inject, Injectable, Optional } from '@nestjs/common';
import type { DocumentOptions } from './builder/swml-document.js';
import { CallingDocument } from './calling/calling-document.js';
import { MessagingDocument } from './messaging/messaging-document.js';
import { parse, type ParseOptions, type ParseReport } from './parse/parse-swml.js';
import type { SwmlOptions } from './swml-options.js';
import { validate, type ValidateOptions, type ValidationReport } from './validate.js';

/** Injection token of the module's options about SWML; without them the defaults hold. */
export const SWML_OPTIONS = Symbol('SWML_OPTIONS');

/** Makes, reads and checks SWML documents; to be injected where calls and messages are answered. */
@Injectable()
export class SwmlService {
  constructor(@Optional() @Inject(SWML_OPTIONS) private readonly defaults?: SwmlOptions) {}

  /** A new, empty document for a phone call. */
  calling(options?: DocumentOptions): CallingDocument {
    return new CallingDocument({ ...this.defaults, ...options });
  }

  /** A new, empty document for a text message. */
  messaging(options?: DocumentOptions): MessagingDocument {
    return new MessagingDocument({ ...this.defaults, ...options });
  }

  /** Checks a plain document from anywhere. What is no document at all is a problem, not an error. */
  validate(document: unknown, options: ValidateOptions): ValidationReport {
    return validate(document, { ...this.defaults, ...options });
  }

  /** Reads and checks a document written as YAML or JSON. What cannot be read is a problem, not an error. */
  parse(text: string | Uint8Array, options: ParseOptions): ParseReport {
    return parse(text, { ...this.defaults, ...options });
  }
}

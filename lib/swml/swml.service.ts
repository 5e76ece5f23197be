import { Injectable } from '@nestjs/common';
import type { DocumentOptions } from './builder/swml-document.js';
import { CallingDocument } from './calling/calling-document.js';
import { MessagingDocument } from './messaging/messaging-document.js';
import { validate, type ValidateOptions, type ValidationReport } from './validate.js';

/** Makes and checks SWML documents; to be injected where calls and messages are answered. */
@Injectable()
export class SwmlService {
  /** A new, empty document for a phone call. */
  calling(options?: DocumentOptions): CallingDocument {
    return new CallingDocument(options);
  }

  /** A new, empty document for a text message. */
  messaging(options?: DocumentOptions): MessagingDocument {
    return new MessagingDocument(options);
  }

  /** Checks a plain document from anywhere. Never throws. */
  validate(document: unknown, options: ValidateOptions): ValidationReport {
    return validate(document, options);
  }
}
